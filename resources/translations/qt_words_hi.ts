<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>ठीक है</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>सहेजें</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>हाँ</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>नहीं</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>खोलें</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>लागू करें</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>रीसेट</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>सहायता</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>छोड़ें</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>पूर्ववत</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>फिर करें</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>काटें</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>कॉपी</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>चिपकाएँ</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>मिटाएँ</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>सब चुनें</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>पूर्ववत</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>फिर करें</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>काटें</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>कॉपी</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>चिपकाएँ</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>मिटाएँ</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>सब चुनें</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Look in:</source>
      <translation>यहाँ देखें:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>फ़ाइल का नाम:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>फ़ाइल के प्रकार:</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>निर्देशिका:</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>खोलें</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>चुनें</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>सहेजें</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>पीछे</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>आगे</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>ऊपर की निर्देशिका</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>सूची दृश्य</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>विवरण दृश्य</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>नाम बदलें</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>मिटाएँ</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>छिपी फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 पहले से है।
क्या उसे बदलें?</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>सब चुनें</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>बढ़ाएँ</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>घटाएँ</translation>
    </message>
  </context>
</TS>
