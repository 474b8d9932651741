<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>ঠিক আছে</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>বাতিল</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>বন্ধ করুন</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>সংরক্ষণ</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>হ্যাঁ</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>না</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>খুলুন</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>প্রয়োগ</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>পুনঃস্থাপন</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>সহায়তা</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>বাদ দিন</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>ফেরান</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>আবার করুন</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>কাটুন</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>কপি</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>পেস্ট</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>মুছুন</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>সব বাছুন</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>ফেরান</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>আবার করুন</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>কাটুন</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>কপি</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>পেস্ট</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>মুছুন</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>সব বাছুন</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Look in:</source>
      <translation>এখানে দেখুন:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>ফাইলের নাম:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>ডিরেক্টরি:</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>খুলুন</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>বাছুন</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>সংরক্ষণ</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>পেছনে</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>সামনে</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>উপরের ডিরেক্টরি</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>তালিকা দৃশ্য</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>বিস্তারিত দৃশ্য</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>সব ফাইল (*)</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>নাম বদলান</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>মুছুন</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>লুকানো ফাইল দেখান</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>আমার কম্পিউটার</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 আগে থেকেই আছে।
এটি বদলাবেন?</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>সব বাছুন</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>বাড়ান</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>কমান</translation>
    </message>
  </context>
</TS>
