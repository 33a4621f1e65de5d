<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hoox::BlobBrowserPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>objects and folders of one folder</comment>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::LedgerCommands</name>
    <message numerus="yes">
        <source>%n migration(s) applied. Backup before: %1</source>
        <translation>
            <numerusform>%n migration applied. Backup before: %1</numerusform>
            <numerusform>%n migrations applied. Backup before: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OverviewPage</name>
    <message numerus="yes">
        <source>%n position(s) without a price</source>
        <translation>
            <numerusform>%n position without a price</numerusform>
            <numerusform>%n positions without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n position(s) differ</source>
        <translation>
            <numerusform>of %n position differs</numerusform>
            <numerusform>of %n positions differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::PositionSheet</name>
    <message numerus="yes">
        <source>The newest %n; there are more.</source>
        <translation>
            <numerusform>The newest %n; there are more.</numerusform>
            <numerusform>The newest %n; there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::PositionsPage</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::SumsStrip</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::WindowComposition</name>
    <message numerus="yes">
        <source>%n position(s), %1 gross</source>
        <translation>
            <numerusform>%n position, %1 gross</numerusform>
            <numerusform>%n positions, %1 gross</numerusform>
        </translation>
    </message>
</context>
</TS>
