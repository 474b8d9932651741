<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
      <source>{detail}</source>
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
      <source>{step}</source>
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
      <source>all</source>
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
      <source>mean {mean}, SD {deviation}</source>
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
</TS>
