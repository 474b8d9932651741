<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>The window stays open: one reading could not be saved.</numerusform>
        <numerusform>The window stays open: %n readings could not be saved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} cannot be read</source>
      <translation>
        <numerusform>{count} cannot be read</numerusform>
        <numerusform>{count} cannot be read</numerusform>
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
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} row</numerusform>
        <numerusform>{count} rows</numerusform>
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
</TS>
