<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>%n chosen study</numerusform>
        <numerusform>%n chosen studies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>The %n study of this patient</numerusform>
        <numerusform>All %n studies of this patient</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>The %n view of the study</numerusform>
        <numerusform>All %n views of the study</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>Report of %n study, a PDF</numerusform>
        <numerusform>Reports of %n studies, a PDF each</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>The study chosen</numerusform>
        <numerusform>The %n studies chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! The files of this study name %n patient. For which of them is the reading?</numerusform>
        <numerusform>! The files of this study name %n patients. For which of them is the reading?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>%n described fracture</numerusform>
        <numerusform>%n described fractures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>%n further finding</numerusform>
        <numerusform>%n further findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n mark</numerusform>
        <numerusform>%n marks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>%n view could not be read. You sign without it:</numerusform>
        <numerusform>%n views could not be read. You sign without them:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>May mean %n fracture: type more, or choose with ↓ and Return</numerusform>
        <numerusform>May mean %n fractures: type more, or choose with ↓ and Return</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>Signed without %n view that could not be read:</numerusform>
        <numerusform>Signed without %n views that could not be read:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>The files of this study name %n patient. You chose:</numerusform>
        <numerusform>The files of this study name %n patients. You chose:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>Your verdict on view {number} of {views} of this study – %n still without a verdict</numerusform>
        <numerusform>Your verdict on view {number} of {views} of this study – %n still without a verdict</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>and one older one</numerusform>
        <numerusform>and %n older ones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>Stopped; 1 whole epoch is kept. Resume goes on from there.</numerusform>
        <numerusform>Stopped; %n whole epochs are kept. Resume goes on from there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count} radiograph</numerusform>
        <numerusform>{count} radiographs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>{count} radiograph of signed readings, {fractured} fractured, is in {folder}.</numerusform>
        <numerusform>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count} radiograph · {fractured} fractured · {blocks} patients or blocks</numerusform>
        <numerusform>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! %n warning</numerusform>
        <numerusform>! %n warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>one hot place</numerusform>
        <numerusform>%n hot places</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>one radiograph has no verdict</numerusform>
        <numerusform>%n radiographs have no verdict</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>Read together as one study: one view.</numerusform>
        <numerusform>Read together as one study: %n views.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>The window stays open: one reading could not be saved.</numerusform>
        <numerusform>The window stays open: %n readings could not be saved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>Watching. Last came: %n file.</numerusform>
        <numerusform>Watching. Last came: %n files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} known from before</numerusform>
        <numerusform>{count} known from before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>{done} found</numerusform>
        <numerusform>{done} found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>Filtered: {shown} of {count} line</numerusform>
        <numerusform>Filtered: {shown} of {count} lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>first of {views}</numerusform>
        <numerusform>first of {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>highest of {views}</numerusform>
        <numerusform>highest of {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>one of {views}</numerusform>
        <numerusform>one of {views}</numerusform>
      </translation>
    </message>
  </context>
</TS>
