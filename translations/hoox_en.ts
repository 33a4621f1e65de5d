<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hoox::AlarmWords</name>
    <message numerus="yes">
        <source>Engages of %n profile(s) are not confirmed</source>
        <translation>
            <numerusform>An engage of %n profile is not confirmed</numerusform>
            <numerusform>Engages of %n profiles are not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
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
    <name>hoox::BrakeFactsView</name>
    <message numerus="yes">
        <source>≠ %n differ(s) from the fills</source>
        <translation>
            <numerusform>≠ %n differs from the fills</numerusform>
            <numerusform>≠ %n differ from the fills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ClosePanel</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market order(s)</source>
        <translation>
            <numerusform>%n market order</numerusform>
            <numerusform>%n market orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n of them needs a look.</numerusform>
            <numerusform>%n of them need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s)</source>
        <translation>
            <numerusform>Close %n position</numerusform>
            <numerusform>Close %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ConfigImportPane</name>
    <message numerus="yes">
        <source>Write %n key(s)</source>
        <translation>
            <numerusform>Write %n key</numerusform>
            <numerusform>Write %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ConfigPage</name>
    <message numerus="yes">
        <source>%n key(s) were written to %1.</source>
        <translation>
            <numerusform>%n key was written to %1.</numerusform>
            <numerusform>%n keys were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n key(s) has “%1” in its name.</source>
        <translation>
            <numerusform>The only key has no “%1” in its name.</numerusform>
            <numerusform>None of %n keys has “%1” in its name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propagating</source>
        <translation>
            <numerusform>%n propagating</numerusform>
            <numerusform>%n propagating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverged</source>
        <translation>
            <numerusform>%n diverged</numerusform>
            <numerusform>%n diverged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ConfigReachView</name>
    <message numerus="yes">
        <source>, and %n not known</source>
        <translation>
            <numerusform>, and %n not known</numerusform>
            <numerusform>, and %n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, without %n fill(s) that lack a price</source>
        <translation>
            <numerusform>, without %n fill that lacks a price</numerusform>
            <numerusform>, without %n fills that lack a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ConfigWords</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::FlattenSheet</name>
    <message numerus="yes">
        <source>Copied: %n position(s), tab-separated.</source>
        <translation>
            <numerusform>Copied: %n position, tab-separated.</numerusform>
            <numerusform>Copied: %n positions, tab-separated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::FlattenText</name>
    <message numerus="yes">
        <source>%n more may be open: their fills lack a quantity. Look at the exchanges.</source>
        <translation>
            <numerusform>%n more may be open: its fills lack a quantity. Look at the exchanges.</numerusform>
            <numerusform>%n more may be open: their fills lack a quantity. Look at the exchanges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s), as of %1.</source>
        <translation>
            <numerusform>%n position, as of %1.</numerusform>
            <numerusform>%n positions, as of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::GlanceView</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::HandoverSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::KillAlarmsButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::LockCover</name>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>A PIN has at least %n character.</numerusform>
            <numerusform>A PIN has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at most %n characters.</source>
        <translation>
            <numerusform>A PIN has at most %n character.</numerusform>
            <numerusform>A PIN has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n s.</source>
        <translation>
            <numerusform>The next try is in %n s.</numerusform>
            <numerusform>The next try is in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::LocksPane</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, each kept for 24 h.</source>
        <translation>
            <numerusform>%n more, kept for 24 h.</numerusform>
            <numerusform>%n more, each kept for 24 h.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MainWindow</name>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation>
            <numerusform>%n order unresolved</numerusform>
            <numerusform>%n orders unresolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MigrateCommand</name>
    <message numerus="yes">
        <source>%n migration(s) applied. Backup before: %1</source>
        <translation>
            <numerusform>%n migration applied. Backup before: %1</numerusform>
            <numerusform>%n migrations applied. Backup before: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) recorded as applied; none was run. Backup before: %1</source>
        <translation>
            <numerusform>%n migration recorded as applied; it was not run. Backup before: %1</numerusform>
            <numerusform>%n migrations recorded as applied; none was run. Backup before: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MigrationsPage</name>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1?</source>
        <translation>
            <numerusform>Apply %n migration to %1?</numerusform>
            <numerusform>Apply %n migrations to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MissingText</name>
    <message numerus="yes">
        <source>Fees missing in %n row(s): not in this dialect.</source>
        <translation>
            <numerusform>Fees missing in %n row: not in this dialect.</numerusform>
            <numerusform>Fees missing in %n rows: not in this dialect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fees missing in %n row(s).</source>
        <translation>
            <numerusform>Fees missing in %n row.</numerusform>
            <numerusform>Fees missing in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fees missing in %n row(s)</source>
        <translation>
            <numerusform>fees missing in %n row</numerusform>
            <numerusform>fees missing in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>profit not known in %n row(s)</source>
        <extracomment>Of fills that closed a position: a price is missing.</extracomment>
        <translation>
            <numerusform>profit not known in %n row</numerusform>
            <numerusform>profit not known in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>price or quantity missing in %n row(s)</source>
        <extracomment>Of fills: price or quantity is missing.</extracomment>
        <translation>
            <numerusform>price or quantity missing in %n row</numerusform>
            <numerusform>price or quantity missing in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: profit not known</source>
        <extracomment>Of an equity curve.</extracomment>
        <translation>
            <numerusform>%n row left out: profit not known</numerusform>
            <numerusform>%n rows left out: profit not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test or pending</source>
        <translation>
            <numerusform>%n test or pending</numerusform>
            <numerusform>%n test or pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::NoticeStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OrderCommand</name>
    <message numerus="yes">
        <source>The ledger has no such fill that may be this order. It has %n that may.</source>
        <translation>
            <numerusform>The ledger has no such fill that may be this order. It has %n that may.</numerusform>
            <numerusform>The ledger has no such fill that may be this order. It has %n that may.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OrderResolveView</name>
    <message numerus="yes">
        <source>%n fill(s) may be this order. Choose the one that is.</source>
        <translation>
            <numerusform>%n fill may be this order. Choose it if it is.</numerusform>
            <numerusform>%n fills may be this order. Choose the one that is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPane</name>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n order today</numerusform>
            <numerusform>%n orders today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
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
    <message numerus="yes">
        <source>%n position(s) without an entry price</source>
        <translation>
            <numerusform>%n position without an entry price</numerusform>
            <numerusform>%n positions without an entry price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not known: a fill has no quantity</source>
        <translation>
            <numerusform>%n position not known: a fill has no quantity</numerusform>
            <numerusform>%n positions not known: a fill has no quantity</numerusform>
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
    <name>hoox::ReplicaWords</name>
    <message numerus="yes">
        <source>The copy holds %n fill(s).</source>
        <translation>
            <numerusform>The copy holds %n fill.</numerusform>
            <numerusform>The copy holds %n fills.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ScreenLockCard</name>
    <message numerus="yes">
        <source>The next try is in %n s.</source>
        <translation>
            <numerusform>The next try is in %n s.</numerusform>
            <numerusform>The next try is in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::SpoolWords</name>
    <message numerus="yes">
        <source>%n object(s) (%1) wait in the spool, the oldest for %2.</source>
        <translation>
            <numerusform>%n object (%1) waits in the spool, for %2.</numerusform>
            <numerusform>%n objects (%1) wait in the spool, the oldest for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were set aside in the spool&apos;s folder &quot;damaged&quot;.</source>
        <translation>
            <numerusform>%n file was set aside in the spool&apos;s folder &quot;damaged&quot;.</numerusform>
            <numerusform>%n files were set aside in the spool&apos;s folder &quot;damaged&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::StripLines</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
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
    <message numerus="yes">
        <source>%n without an entry price</source>
        <translation>
            <numerusform>%n without an entry price</numerusform>
            <numerusform>%n without an entry price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::SyncCommand</name>
    <message numerus="yes">
        <source>%n fill(s), as of %1 UTC</source>
        <translation>
            <numerusform>%n fill, as of %1 UTC</numerusform>
            <numerusform>%n fills, as of %1 UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; the ledger lists them.</source>
        <translation>
            <numerusform>%n row was refused; the ledger lists it.</numerusform>
            <numerusform>%n rows were refused; the ledger lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::TicketWords</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepWords</name>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n drifted</numerusform>
            <numerusform>%n drifted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n of a newer version</numerusform>
            <numerusform>%n of a newer version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::WindowComposition</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the config are not written yet and would be lost.</source>
        <translation>
            <numerusform>%n change of the config is not written yet and would be lost.</numerusform>
            <numerusform>%n changes of the config are not written yet and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation>
            <numerusform>%n order unresolved</numerusform>
            <numerusform>%n orders unresolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait(s) for the gateway&apos;s answer and would be unresolved.</source>
        <translation>
            <numerusform>%n order waits for the gateway&apos;s answer and would be unresolved.</numerusform>
            <numerusform>%n orders wait for the gateway&apos;s answer and would be unresolved.</numerusform>
        </translation>
    </message>
</context>
</TS>
