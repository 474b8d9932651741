<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>Sawa</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Ghairi</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Hifadhi</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ndiyo</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Hapana</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Fungua</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Tumia</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Rudisha</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Msaada</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Tupa</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Tendua</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rudia</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Ka&amp;ta</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Nakili</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Bandika</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Futa</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Chagua zote</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Tendua</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rudia</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Ka&amp;ta</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Nakili</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Bandika</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Futa</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Chagua zote</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Look in:</source>
      <translation>Tazama kwenye:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Jina la faili:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Aina za faili:</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Saraka:</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Fungua</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Chagua</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Hifadhi</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Nyuma</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Mbele</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Saraka ya juu</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Unda folda mpya</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Mwonekano wa orodha</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Mwonekano wa kina</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Faili zote (*)</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Folda mpya</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Badilisha jina</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>F&amp;uta</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Onyesha faili &amp;zilizofichwa</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>Folda &amp;mpya</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Kompyuta yangu</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 tayari ipo.
Unataka kuibadilisha?</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Chagua zote</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Ongeza</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>&amp;Punguza</translation>
    </message>
  </context>
</TS>
