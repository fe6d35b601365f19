<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Drops</name>
    <message numerus="yes">
      <source>%n files were dropped. Drop one onto a side, or two anywhere.</source>
      <translation>
        <numerusform>%n file was dropped. Drop one onto a side, or two anywhere.</numerusform>
        <numerusform>%n files were dropped. Drop one onto a side, or two anywhere.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n finding</numerusform>
        <numerusform>%n findings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RowWords</name>
    <message numerus="yes">
      <source>%n lines of page furniture — click to fold</source>
      <translation>
        <numerusform>%n line of page furniture — click to fold</numerusform>
        <numerusform>%n lines of page furniture — click to fold</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines of page furniture — click to show</source>
      <translation>
        <numerusform>%n line of page furniture — click to show</numerusform>
        <numerusform>%n lines of page furniture — click to show</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages without findings — click to fold</source>
      <translation>
        <numerusform>%n passage without findings — click to fold</numerusform>
        <numerusform>%n passages without findings — click to fold</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages without findings — click to show</source>
      <translation>
        <numerusform>%n passage without findings — click to show</numerusform>
        <numerusform>%n passages without findings — click to show</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n finding</numerusform>
        <numerusform>%n findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n findings shown</source>
      <translation>
        <numerusform>%1 of %n finding shown</numerusform>
        <numerusform>%1 of %n findings shown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln word</numerusform>
        <numerusform>%Ln words</numerusform>
      </translation>
    </message>
  </context>
</TS>
