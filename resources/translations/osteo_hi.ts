<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add addendum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addendum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birth date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV, rows: {rows}: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Card of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a PDF or a CSV file to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagreements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family, Given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For files that do not say who the patient is. What you type is kept with the reading and printed “entered by hand”; the file is not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the present model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operating points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF, studies: {studies}, pages: {pages}: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single keys rest while you type; Esc leaves a text field. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this model?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “NOT READ – AI finding only”. The CSV holds every row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comes with the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a birth date; write YYYY-MM-DD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Written.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sentence}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} and {other} disagree whether {name} is fractured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known length in mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>! Outside the model's scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add addendum…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier studies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter identity… (E)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impression in one line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reader's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report on the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign off (S)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study (S, or Ctrl+Return)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State of the reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type in what the file does not say; it is printed 'entered by hand'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name; it signs the reading and is remembered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not say whom the critical result was told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>○ Unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>&amp;Begin from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folders to train on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From signed readings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it run on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model to begin from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No epoch yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready to train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI map shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI: outside scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Auto window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B – both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to read this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flip left–right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>INVERTED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines instead of colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Magnifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map as contours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next AI region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No spacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No study date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other view of the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radiograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotate left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotate right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U – unpaired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window table of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words on the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>birth date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>born {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;One view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An addendum needs the reader's name. Fill it in and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder… (Ctrl+O).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter &amp;identity…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide AI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: loading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One at a time: {name} is opened. Drop a folder to read many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a radiograph, ZIP or DICOMDIR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Osteo Desktop was not closed properly. What was called saved is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radiograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict (Ctrl+H)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two views side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window and reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write PDF and CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the critical result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the impression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the mark to come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} cannot be read</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{duration} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} is whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate}/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✕ Error</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>! new view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AI in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cobb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cobb angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ellipse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fracture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fracture site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No fracture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside the program ({kind}). What you decided before is saved; the log file says where it happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unreadable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adjusted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the detector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calibrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>female</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>male</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undefined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>◷ later</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>AI decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any AI decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any body part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By body part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} studies</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find patient, ID, body part, file… (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No patient in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order and columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other way round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the studies in which all these words occur (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worklist</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} studies · {signed} signed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{patient} (by hand)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
