<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Work the content hash of a report out again from the ledger, and say what differs. Ends with 5 if something does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF, or the name of one of the workspace&apos;s reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the reports that were made, newest first: of the workspace, and of the bucket. Ends with 4 if the bucket does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>The profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this day or moment, itself left out, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the window has passed and the key was read back: 0 if settled, 1 if diverged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AlarmDrawer</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised: %1 in the last hour, %2 in ten minutes; the aim is below 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AlarmWords</name>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hand released the kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hand released the kill switch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill switch and what is known of it disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the kill switch is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the kill switch was not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engage of another profile was not confirmed for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Engages of %n profile(s) are not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An engage of the profile %1 is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of orders wait for the blob tier, some for an hour or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of orders waited for the blob tier for an hour or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was done is not in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill journal holds lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hand engaged the kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill switch was engaged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hand changed a kill key; the brake holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kill key was changed by %1; the brake holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill-switch drill is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk stays locked until somebody here acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; this desk stays locked until somebody here acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treat it as not safe; see under Settings whether the config store answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window does not go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engage of an earlier run may stand there: look at the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run one from the Overview of an embedded or local-edge profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>time of day, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsBar</name>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quote asset at a time: sums never mix assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the rest of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other symbol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of one symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole symbol, as the ledger has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding up, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsContent</name>
    <message>
        <source>Equity and drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums by quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills per hour of the day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills</source>
        <comment>executions of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   fills %2</source>
        <comment>a profit, a number of executions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   not known in rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>hours of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills %1</source>
        <comment>a number of executions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour of the day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsExport</name>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures as CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fills were not added up: that was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one sound fill in this scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are no sound fills: %1. Fills shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsPicture</name>
    <message>
        <source>Hoox Console, analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour of the day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsWords</name>
    <message>
        <source>hit rate %1 (%2 of %3 closes)</source>
        <extracomment>A share, and what it is a share of: &quot;54.12 % (8,402 of 15,525 closes)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees %1 of volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest drawdown %1, %2 to %3 %4</source>
        <extracomment>An amount, and when it fell from and to, with the zone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that are no sound fills, in none of the sums: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not</source>
        <extracomment>A column and a value that is not wanted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::AuditCommand</name>
    <message>
        <source>Line %1 is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 does not follow the one before: a record was removed, put in or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log ends before the record that was written last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to line %1, records stand behind the one that was written last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, the last, is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At line %1, audit-head.json was gone: records before it may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit-head.json is gone: whether the end was cut off cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit-head.json is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records, the last with the hash %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BarChart</name>
    <message>
        <source>Bars: %1. Arrow keys read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobBrowserPage</name>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2: no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1, %2 folders and keys asked, %3 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1, %2 folders and keys asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new so far, listing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>objects and folders of one folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some folders could not be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the folder could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days before and after could not be searched for the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no bucket for logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, and set keys with R2 read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders could not be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder of this period holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object here starts with this order id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to search the ledger and every folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order leaves one here. %1 holds nothing so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 keys · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 keys seen so far · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether fills and logs of a period go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order or request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order or request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing narrows the day. Enter searches the ledger and every folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period (UTC days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, from..to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-05-01..2026-05-19, in UTC. Enter searches the exchange and symbol chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day or two: 2026-05-01..2026-05-19 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being fetched: hold on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is here now: drag it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobCacheCard</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read again without the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was not read for longest goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the copies of logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the logs stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the keychain for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES-256, with a key in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: there is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers here, and the key of the copies is kept nowhere else, so none are made. Start one, such as GNOME Keyring or KWallet, then choose &quot;encrypted&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so no copies are made or read. Unlock it, then choose &quot;encrypted&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged copies were found and dropped since the start: %1. They are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobListDelegate</name>
    <message>
        <source>fill</source>
        <comment>The ledger has a fill of this order.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fill !</source>
        <comment>The ledger has no fill of this order.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobListHead</name>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobPreview</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log of this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the store. Look at what else its folder holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of %1: no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size ok, ETag of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag and size ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below are its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table may not have every member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are the members of the first %1 records, %2 at most. What else a record has stands in Raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed, and too large to be unpacked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gzip that holds more than %2. Download it instead; below are its packed bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gzip that is cut off, or does not match its checksum. Below are its packed bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deeply for a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many values for a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets masked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked when it was written: %1. Masked here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets slipped into this object: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are masked here and in what you copy, but stand in the store: %1. Replace these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and answers in the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobVerifyPane</name>
    <message>
        <source>Verify logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every log and compare it with the fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the run that was interrupted, if period and depth are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type days such as 2026-05-19, the first one not after the last. An empty end is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills read so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs listed so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 logs read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders and %2 logs, as of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run was interrupted and can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills without an order id, of which nothing can be said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that still wait in the spool: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs written since, which are of the next run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has the first %1 only, here and in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without a log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs without a fill: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different or damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found is exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BlobsVerifyCommand</name>
    <message>
        <source>--%1 takes a UTC day, such as 2026-05-19, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is in this period: --to takes the day after its last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the log, %3 in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fills of %2 orders, %3 order logs, %4 of them in the spool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without a log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs without a fill: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged logs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that differ from the fills: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that cannot be compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills without an order id, which may or may not have a log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs without a fill yet, written meanwhile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs too large to be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone on with the run of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first %1; --json lists up to 1,000 of each kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each kind at most the first %1 are listed; --json counts all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::BrakeFactsView</name>
    <message>
        <source>I know that queued orders may execute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the brake does not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders at exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>≠ %n differ(s) from the fills</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoox refuses closes too while engaged. Flatten by hand, at the exchanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end %1, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ChartCanvas</name>
    <message>
        <source>engaged %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::Chip</name>
    <message>
        <source>Remove the filter %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ClockWords</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ±%2 s to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this computer&apos;s clock is from the servers&apos; is not known: none of them told its time lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, give or take %2. Measured by the dates in its answers, the last one %3 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is as that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind that of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of that of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock (NTP): ages and UTC folder names are wrong by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ClosePanel</name>
    <message>
        <source>left out: %1</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: its size is not known</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending…</source>
        <comment>order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays open</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <comment>order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n market order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, about %3.</source>
        <extracomment>Two orders, to one exchange, about 3,000 USDT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter confirms nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes the next one in %1.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position leaves the list when its fill is in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 on %2: %3</source>
        <comment>symbol, exchange, profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <comment>profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper exchange fills each at the last price, one after the other. Nothing else is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway looks at the kill switch, then sends each to its exchange, one after the other. Orders that rest at an exchange stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order at the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>symbol, exchange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::CommandLine</name>
    <message>
        <source>The folder with everything (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile (default: the active one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results as JSON on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes and no progress on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;hoox-console %1--help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no command &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a command behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations console of the Hoox trading system. Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::CommandSpecs</name>
    <message>
        <source>Show the kill switch, freshly read. Ends with 4 if its state is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until nothing is pending any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trading. Works whatever else is broken; without an answer the intent is kept, and it ends with 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to try before it ends with 4; 5 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow trading again. Refused (3) unless the state is freshly known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that wait in the gateway&apos;s queue may execute: needed where there may be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key of the config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the value of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a key. The kill keys and moving state are refused (3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; kept beside the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a key. The kill keys are refused (3); a key that is not there is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print every key as JSON, or write it into a file. Kill keys and secrets are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the keys of such a file. Kill keys, secrets and moving state are refused (3), the rest is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would become of each key, and write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; kept beside each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the recorded positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what the fills add up to, and where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the end of this past second, UTC: what the fills before it add up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the newest margin balance of each exchange and asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List fills, newest first: 50 as a table, all as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bybit, binance or mexc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole symbol, such as BTCUSDT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled, Failed, Test or Pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV with a head line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole table of the ledger into a file, streaming, oldest first. The file is whole or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, tsv or json; what the file&apos;s suffix says if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades, positions or balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the stored objects, by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group keys into folders at this character, such as /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys that begin so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an object, or write it into a file; size and hash are checked. A key that ends in / is a folder: all below it is written. The same again goes on where it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, or the folder to write into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key, or what keys begin with up to a /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a file as an object; what is there under that key is replaced only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk fills and order logs both ways. Ends with 5 if a fill has no log, a log no fill or other figures, 4 if the tier does not answer, 1 while another run is at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every log as well: its size, its hash, and what it says against the fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an interrupted run that was asked the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found as CSV with a head line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an order, once. Ends with 3 if a rule or the kill switch refuses it, 4 if its fate is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LONG, SHORT or CLOSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the base asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit; without it the order goes at the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARKET or LIMIT; what the price says if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 125; 1 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used once and never again; a new one if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answers, and no exchange sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every order that was asked for here, with its timeline: open ones first, then the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose fate the ledger does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of the open profile alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what an earlier run left, look for open orders in the ledger, list the rest (4); or decide one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict: it was executed. Needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict: it was not. Needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know, at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fill or order id of the ledger is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it once more with the same key, while the gateway remembers it: it places the order if the first never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the request ids that are taken in this workspace, newest first: by whom and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull what is new in the ledger of a remote profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all rows again, not only what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the steps of the ledger&apos;s schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply what is pending, after a backup that was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the ledger up and verify the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also store it as an object, below backups/ledger/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a backup through: integrity, rows, content hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the place of the ledger, which is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page, light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the window; 1440x900 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, 100 to 200 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the picture for one of the window, 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the two themes of high contrast instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace: an empty one, a sample, or one with a copy of a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with 90 days of made-up trading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this ledger; rows that break a rule are listed, the rest goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Cloudflare&apos;s local runtime on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of a cloudflare profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace of the config, CONFIG_KV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket of the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket of the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Hoox&apos;s gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded, local-edge or cloudflare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the profiles; the active one has a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a profile; without a name the active one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a profile. A cloudflare one starts read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a profile the active one. Refused (3) while an engage of the one before is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one thing of a profile: an id, a bucket, a limit, the window, read-only, the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to set, such as gateway-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a profile of a worker&apos;s wrangler.jsonc. What that file lacks can be given as an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrangler.jsonc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what operators did in this workspace, newest first: 50 unless more are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only actions that begin so, such as kill. or config.set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this key, file or profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nobody changed the audit log. Ends with 5 if somebody did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret, such as CLOUDFLARE_API_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a secret of the profile in the keychain. It is read from standard input, never from the arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a secret of the profile out of the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test every tier of the profile, its secrets and its clock. Ends with 4 if one cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::Commands</name>
    <message>
        <source>moving state; it belongs in the tier %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigChangeView</name>
    <message>
        <source>now</source>
        <comment>value of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>value of a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigCommand</name>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; every location should have it within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled: read back as written after the window; every location should have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged: after the window the config has another value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet, reading again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigFileCommand</name>
    <message>
        <source>left out, without their values: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigHistoryView</name>
    <message>
        <source>Last changes, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None from this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of it is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigImportPane</name>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to change · %2 to add · %3 unchanged · %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: a dry run is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet. Keys that the file does not name stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigPage</name>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, without their values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the keys of the config…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or import a file of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n key(s) has “%1” in its name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n propagating</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two kill keys change in the kill switch bar, not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the config of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of keys for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigReachView</name>
    <message>
        <source>What it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume, last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding up the fills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no place in the list changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open positions that are touched, of all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, and %n not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, without %n fill(s) that lack a price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no fill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigSheet</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here is not written yet: save it, or close this first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a kill key. It changes in the kill switch bar at the top and nowhere else: ENGAGE sets it, and Release, behind the state&apos;s word, clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing is written here. Write access is a switch of the profile, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is moving state: it %1. The config never holds it, so no value is written here. It may be removed.</source>
        <extracomment>%1 is &quot;belongs in the ledger&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the config</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force everywhere within %1 of the write. At most one write a second reaches a key; a newer value takes the place of one that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ written here was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is %1. Whoever reads it takes its own default from then on, everywhere within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. Every location should have it within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. It should be gone everywhere within %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigValueEditor</name>
    <message>
        <source>New value, percent from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value, a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value, exchanges in the order in which they are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value, IP addresses or networks, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret, never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No exchange in this place of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no IP address and no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConfigWords</name>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The value of a key as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The value of a key as it would be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanges</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP list</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill key</source>
        <comment>type of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>value of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <comment>state of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <comment>a write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being written</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propagating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being read back</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <comment>state of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written or not</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs in the locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed is a number from 0 to 100, with a point and without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed is a number above 0, with a point and without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <extracomment>One of some words; %1 is &quot;failover or queue_everywhere&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are binance, bybit and mexc, at least one and each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are 1 to 500 IP addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>by an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <comment>by an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added</source>
        <comment>by an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>by an import</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ConversationLines</name>
    <message>
        <source>Only the first %1 are shown here. The tree has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::DifferenceSection</name>
    <message>
        <source>Show exactly these fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size after</source>
        <extracomment>Of the position, after this fill.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills that make the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fills could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going over the fills of this position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded was last what the fills made at %1 %2. Each fill after that:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded was last what the fills made before the first of them. Each fill since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side and size agree; only the average entry differs. The fills since the position last left zero:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no point did the fills make the side and size that are recorded. The fills since the position last left zero:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which the first %2 stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a fill without a quantity on, the size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list on the Fills page begins earlier in the same second: too many fills share it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::DifferenceView</name>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only text can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: %1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences by path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences by line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference in the first %1 lines. What follows is not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference in what is shown. Masked values are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::DisplayCard</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports and exports stay in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::DoctorWords</name>
    <message>
        <source>workspace %1: writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace %1: NOT writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock: not known, no service told its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock: ok. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock: WRONG. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::DrillRow</name>
    <message>
        <source>Kill-switch drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the audit log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago, %2 to proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago, %2 to settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the keys stop nobody: open an embedded or local-edge profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins from TRADING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: see the strip above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::EquityChart</name>
    <message>
        <source>equity</source>
        <extracomment>Names of the two panels of a chart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   drawdown %2</source>
        <extracomment>The equity at a time, and how far that is below its peak.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 %3, ends at %4. Arrow keys read the steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ErrorText</name>
    <message>
        <source>%1 is not there. Check the path, or make a workspace with &quot;hoox-console init&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it holds no database. Choose another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a SQLite database. Choose a ledger file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore a backup under Migrations &amp; backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Make the file and its folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Close it there or wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hoox Console. Update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Hoox ledger: it lacks %2. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks no known ledger dialect: it lacks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows came than were counted (%2), so nothing was written. Rows were deleted meanwhile: read again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file stands under %1 now. Read again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database: an export must not take its place. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 was changed after it was applied. Nothing runs until that is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be verified, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a kill key. Use Engage or Release instead of the config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds moving state. The config tier never does; it belongs in the tier %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for this. Download it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply to show as a tree. Look at the raw text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON (%2). The raw text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release is refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders may wait in the gateway&apos;s queue, and nobody can count them from here: accept that they may execute (--accept-queued), or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;hoox-console init&quot; or &quot;init --sample&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile named %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile can be made of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: without HTTPS only this computer&apos;s own addresses are spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2. Nothing was sent. Check the address and the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Set them anew under Settings or with &quot;secret set&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials lack a permission for %1: %2. Give it to the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist there. Check the ids of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 is not set. Set it under Settings, with &quot;secret set&quot;, or in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers here, so %1 cannot be kept. Use it for this session only, or set it in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so %1 cannot be read. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is too far from that of %1. Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for fewer requests and answers none for now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but fails on its own side: %2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Nothing of it was used; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers in the place of %1 is something else: %2. Check the address, or log in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2. Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the ledger of %1 is here yet. Pull it with &quot;hoox-console sync&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile names no %1. Set it under Settings or with &quot;profile set&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing of %1 does not end, so it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. What happened there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to %1 was denied. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already, or changed meanwhile. Read again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes do not match what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused by a safety rule: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hoox Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ExportCommand</name>
    <message>
        <source>%1 of %2 rows written to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; to export: name trades, positions or balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with -o, or -o - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is csv, tsv or json: by the file&apos;s suffix, or with --format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ExportSheet</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are UTC, numbers as the ledger holds them. In CSV and TSV, text that a spreadsheet would run as a formula begins with an apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fills to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>%1 is CSV, TSV or JSON</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ExportStrip</name>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting fills to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows written to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ExposureBars</name>
    <message>
        <source>Exposure by symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 smaller symbols, gross %2 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ExposureHeat</name>
    <message>
        <source>under %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FiguresTable</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills</source>
        <comment>executions of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes</source>
        <comment>fills that reduced a position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2; all are in the CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillColumns</name>
    <message>
        <source>time %1</source>
        <comment>%1 is a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>a trading venue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <comment>of an order: buy or sell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillDelegate</name>
    <message>
        <source>deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillEvidence</name>
    <message>
        <source>Export evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>one execution of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the fill has no request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: this desk did not send the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order did not come to this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the fill has no order id, so no log can be found by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the store has no log of the order. What still waits in the spool is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the log does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report that was made since covers this fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the ledger misses a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than are told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, by another clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is too large to be shown here. Logs shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the order. Secrets slipped into it and are masked here: %1. Replace these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the fill&apos;s evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: another fill is shown by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. Masked values in it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: something that looks like a key stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupColumns</name>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>Not one exchange, but several.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupsPane</name>
    <message>
        <source>The fills could not be grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupsView</name>
    <message>
        <source>Row of all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hour (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanges: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders: %1, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of fills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillSheet</name>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>one execution of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob</source>
        <comment>the verbose record of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillsAroundPane</name>
    <message>
        <source>Fills around that second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in it</source>
        <extracomment>A fill in the very second that is shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading those of this second. Below are those of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the fills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fill before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None falls into the second itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillsCommand</name>
    <message>
        <source>--%1 does not take &quot;%2&quot;. See &quot;hoox-console fills --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number that is not negative, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 are shown. Ask for more with --limit, or for all with --csv or --json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillsFilter</name>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with &quot;%1&quot;</source>
        <comment>a text somewhere in a row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillsFilterBar</name>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in symbol, order id, request id or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FillsPage</name>
    <message>
        <source>Fills</source>
        <comment>executions of orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter for %2. Try &gt; 0.01, 1..5, = bybit, != mexc or ^BTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordering by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 fills match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its asset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows have no order id to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the groups %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has no value to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time cannot be left out. Choose a period instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has no value to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are left out already, and no more can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was found for that time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are selected; the clipboard takes %2. Export them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FirstRunPanel</name>
    <message>
        <source>Hoox Console is ready, and nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of this workspace holds no fills yet. There are three ways to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100,000 fills on three exchanges over 90 days, with positions, balances and the exchanges&apos; own records. Paper money; everything stays in one folder. Close this window, then type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SQLite file with Hoox&apos;s tables. It is copied, the original stays as it is, and rows that break a rule are listed with their reason. Close this window, then type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a wrangler.jsonc of Hoox. The profile starts read-only, its secrets go to the keychain, and each tier is tested with you watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FlattenSheet</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close with</source>
        <extracomment>The order that closes it: BUY or SELL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills</source>
        <extracomment>Whether the recorded position agrees with the fills.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions to close by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n position(s), tab-separated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the flatten sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FlattenText</name>
    <message>
        <source>Manual flatten sheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the kill switch is engaged Hoox refuses closes too. Close these by hand at the exchanges, the largest of each asset first. Orders that rest there are not known from here: cancel them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions are not known: look at the exchanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open position, as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s), as of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 old, NOT current: look at the exchanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last read failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more may be open: their fills lack a quantity. Look at the exchanges.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FolderGetWords</name>
    <message>
        <source>of %1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 objects so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 objects written, %3; %4 were there already. Folder: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that changed meanwhile, of which the newest was taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder to write into with -o.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::Format</name>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a (base 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::FreshnessStamp</name>
    <message>
        <source>From %1 %2, %3 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::GlanceView</name>
    <message>
        <source>Glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open positions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure, gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::GoToRow</name>
    <message>
        <source>go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a time, a row or an order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, row or order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::HeatLegend</name>
    <message>
        <source>Shade and bar of a cell: its share of the gross exposure in its asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bar has its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower left: unrealised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::HoldButton</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ImagePane</name>
    <message>
        <source>It has too many pixels to be shown here. Download it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a sound picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::InitCommand</name>
    <message>
        <source>Sample data. Nothing here trades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no known value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not upper case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in milliseconds; seconds are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample workspace is in %1: %2 fills of %3 orders, %4 order logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty workspace is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: row %1, column %2: &quot;%3&quot; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is in %1: %2 fills, %3 rows refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample and --ledger exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::InlineRow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::JsonTreeDelegate</name>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::KillAlarmsButton</name>
    <message>
        <source>Alerts (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts: %1. Opens the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::KillCommand</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (malformed: no worker honours it, so it is not engaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a location that it does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway refuses at   %1, %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway lets in at   %1, %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway              not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read (UTC)          %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway queue        cannot be read; its tries end %1 (UTC), about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway queue        cannot be read; when its tries end is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: an engage of the profile %1. Finish it with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written: a restart would not know of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are unresolved here: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are unresolved here: %1. See order list --unresolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--try takes a number of seconds above 0, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet, and nothing is kept: engage again, or stop trading at the exchanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged by one key; the other is not confirmed. The next start goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. The engage is kept in the journal; the next start goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release needs --reason with at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::KillEngageButton</name>
    <message>
        <source>ENGAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent when reachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::KillSwitchBar</name>
    <message>
        <source>Kill switch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch: %1. Opens the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engage the kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops trading at once. Also Ctrl+Shift+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, and sent when the config store can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trading at once (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure, gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure, %1 old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::KillWords</name>
    <message>
        <source>TRADING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENGAGING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENGAGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIVERGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which no worker honours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys not set, so not engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade:kill_switch is %1, global:kill_switch is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway refused at %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway refused after %1, location not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway refused at %1, %2</source>
        <comment>place, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway refused %1, location not known</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway lets requests in, location not known, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway lets requests in at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journalled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not journalled: the disk refused, the write is sent all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the config store cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled, stored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other locations may lag %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys written false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last good read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verified read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treat as not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we wrote false; store answers true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we wrote true; store answers false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engage is kept and sent when config answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ways: CLI, exchange sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config store cannot be reached, so nothing can be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is read-only: it may engage, and nothing else. Release from another desk, or make the profile writable under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading is not stopped: there is nothing to release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engage is not confirmed yet. Release is possible once the store has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release is under way: both keys are being read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state is not known: both keys need a fresh, verified read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answers something else than the store. Engage again, then release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answers something else than was written here. Engage again, then release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::LedgerCommands</name>
    <message>
        <source>Stored as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the spool, to be stored as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Verified: %2 rows, content hash %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied. Backup before: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no sound backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: %2 rows, content hash %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::LedgerTableView</name>
    <message>
        <source>Row of all fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::LimitWords</name>
    <message>
        <source>More than is held: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the gateway takes at once: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit of an order: %1, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit of a position: %1, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 away from the last price, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a limit, and no last price to hold the order against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to close there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held there is not known for certain: look at the position first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk will refuse it (%1).</source>
        <comment>where the limit stands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::LocksPane</name>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <comment>state of a lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed</source>
        <comment>state of a lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <extracomment>Who, and the number of a process.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The locks cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the locks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request id is taken. Each is reserved before its order is sent, and kept for 24 h after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, each kept for 24 h.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MainWindow</name>
    <message>
        <source>%1 · Hoox Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · Hoox Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MarkSection</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of your own for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark is a price above 0, like 64541.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::MatrixCellDelegate</name>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross %1</source>
        <extracomment>Long and short added up without their signs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::MigrationsPage</name>
    <message>
        <source>Migrations and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the workspace&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore backs up first and asks for the word “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>The word an operator types to restore a backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply pending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made before every migration and every restore, or by Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger&apos;s migrations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tracks this ledger&apos;s migrations; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs before a backup was opened and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmanaged: the tables are there, nobody tracks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word typed was not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before it was done; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was there before is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is backed up first, and the backup is opened and checked. Then all of them run in one transaction; if one fails, the ledger is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 from %2 %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger as it is now is backed up first and stays in the list. Then its %1 take the ledger&apos;s place, in one transaction. Fills recorded since are in that backup only. Config, kill switch and reports are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::MissingText</name>
    <message numerus="yes">
        <source>Fees missing in %n row(s): not in this dialect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fees missing in %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fees missing in %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>profit not known in %n row(s)</source>
        <extracomment>Of fills that closed a position: a price is missing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>price or quantity missing in %n row(s)</source>
        <extracomment>Of fills: price or quantity is missing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised, known fees in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised, before fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: profit not known</source>
        <extracomment>Of an equity curve.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test or pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::NewReportPanel</name>
    <message>
        <source>Period from, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to, not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to, UTC, not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, charts, positions, balances, fees, failed orders, kill switch, config, proofs, glossary, and every fill by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, charts, positions, balances, fees, failed orders, kill switch, config, proofs, glossary. Fills are added up by day, not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::Notice</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::NoticeStrip</name>
    <message>
        <source>What cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OrderColumns</name>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderCommand</name>
    <message>
        <source>Nobody knows whether it was executed. It is not sent again: order resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order was sent a moment ago: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--exchange takes bybit, binance or mexc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The ledger has no such fill that may be this order. It has %n that may.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say one of --executed, --not-executed, --fill ID and --ask-again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes none of that: see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes digits and one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 15 digits: another number would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than the gateway takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a character that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a market order has no price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderResolveView</name>
    <message>
        <source>Ask again with the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills that may be this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no fill that may be this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) may be this order. Choose the one that is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offered for %1 more.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason first: at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderReviewSheet</name>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter never sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ≠ its records differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order %1 ago by %2.</source>
        <comment>age, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending this one may double it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderSheet</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>quantity, asset, price, asset</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderTicketForm</name>
    <message>
        <source>The same order %1 ago by %2.</source>
        <comment>age, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Sending again may double it.</source>
        <comment>order, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter never sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <extracomment>A price of an order: the one that the market has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <extracomment>A price of an order: no worse than this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the ticket; it gets another request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway acknowledges it, no exchange sees it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderTimelineView</name>
    <message>
        <source>Timeline of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of an order</comment>
        <extracomment>An answer, or a step, that is waited for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrderWords</name>
    <message>
        <source>limit %1 %2</source>
        <comment>price, asset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of %1: no exchange sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper money of %1: no exchange sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test money of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAL MONEY of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the kill switch and acknowledge the order. Nothing else is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper exchange fills it at its own price, else at the last one, and the fill goes into this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the kill switch, then send one %1 order to %2. Nothing else is changed.</source>
        <extracomment>%1 is &quot;market&quot; or &quot;limit&quot;, %2 is an exchange.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <comment>kind of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <comment>kind of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNRESOLVED</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED</source>
        <comment>state of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by %1: %2</source>
        <comment>who, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the gateway&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway&apos;s kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway found it invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway is unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no API key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price to fill at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered at the gateway&apos;s address: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused it for its kill switch: no exchange has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not take this profile&apos;s API key: no exchange has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s allowlist does not have this computer&apos;s address: no exchange has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway found the order invalid: no exchange has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was too large for the gateway: no exchange has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway had more orders than it takes in a minute: no exchange has seen this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was unavailable before or behind the send: nobody knows whether it was executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway failed while it had the order: nobody knows whether it was executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and no answer came in time: it may have been executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not Hoox&apos;s gateway: nobody knows whether it was passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key of the gateway on this computer: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no price of this symbol for the paper exchange to fill at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saw that it was executed: %2</source>
        <comment>who, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saw that it was not executed: %2</source>
        <comment>who, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway took it into its queue and executes it later. It does not tell when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway says that it was executed. The ledger does not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: %1 at %2 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway acknowledged it as a test: no exchange has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has seen this key before, and does not tell what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and no answer is known: it may have been executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger records it as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the exchange, or wait for the ledger: then say here what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for in the ledger every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network and at the gateway&apos;s address, then send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops here too as soon as its keys are read. Send it anew after the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the gateway&apos;s API key under Settings, then send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address to the gateway&apos;s allowlist, or send from a computer that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a limit price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a submission: if the first one never arrived, this one places the order. If it did, the gateway knows the key and places no second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile names no gateway: nothing can be sent from here. It is set under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is read-only. Write access is a switch of the profile, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was sent before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill switch is not at Trading: this desk sends no order, not even a close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway had too many orders. It takes the next one in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validated</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch</source>
        <comment>step of an order</comment>
        <extracomment>The kill switch was asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offloaded</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed</source>
        <comment>step of an order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPage</name>
    <message>
        <source>Orders and locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 hours · all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order: Alt+1, orders: Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders cannot be read anew; these are older.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPane</name>
    <message>
        <source>Ask again with the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of this UTC day, and open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders whose fate is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved %1</source>
        <comment>count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The orders that were sent from here cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders that were sent from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is unresolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fate of every one is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order today (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order was sent from here in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket at the left sends one; each is written down before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, %1, %2 %3</source>
        <comment>order, time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::OverviewPage</name>
    <message>
        <source>Open positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total, used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity of the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed today (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>count, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows refused on import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gross, %2 net</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without an entry price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not known: a fill has no quantity</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 realised, fees %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance was recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n position(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded agrees with the fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the fills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::Page</name>
    <message>
        <source>Pull the ledger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the ledger now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of this ledger yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pulled from the profile&apos;s database; how that goes stands above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PastBand</name>
    <message>
        <source>That second could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going once over all fills, %1 %. Now gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 UTC…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it: symbols whose fills lack a quantity, so that nobody knows whether they were open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 UTC · derived from fills, not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the past is shown yet. What stands below is of now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PathChart</name>
    <message>
        <source>Size and average entry over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PathSection</name>
    <message>
        <source>Period of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Since the position last left zero.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fill moved it in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1; point at it, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PdfPane</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password. Download it to open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a sound PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PeriodRow</name>
    <message>
        <source>from</source>
        <comment>the begin of a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to, included</source>
        <comment>the end of a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-05-19, 2026-05-19 02:46 or 02:46.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PeriodWords</name>
    <message>
        <source>all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from … to …</source>
        <comment>a period is chosen by its ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>%3 is a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionColumns</name>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>Long or short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>Size in the ledger&apos;s table of positions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from fills</source>
        <extracomment>Size that the fills add up to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>The newest price.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark from</source>
        <extracomment>Where the mark comes from: an exchange, or given by the operator.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lev.</source>
        <extracomment>Leverage, shortened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>Part of the gross exposure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Margin that is not bound.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used of total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionMatrixView</name>
    <message>
        <source>Exposure by symbol and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>Long minus short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionSheet</name>
    <message>
        <source>The fills on %2 make no position in %1 by the end of that second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open position in %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as of a past second; only what is open now can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed from here while the ledger and the fills differ. It can be closed by hand at the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger differs from fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, %2 %3</source>
        <comment>how long, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago, %2 %3</source>
        <comment>how long, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the fills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fills make up this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; there are more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>What the ledger&apos;s table of positions says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills that make it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionWords</name>
    <message>
        <source>hidden</source>
        <extracomment>A tag on a position that the table of positions cannot hold beside another exchange&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>A tag on a position whose fills lack a quantity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>Long or short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the fills alone: what the table recorded then is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side and size agree with the fills. An entry price is missing, so it cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded agrees with the fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds one row per symbol, and %2 has the one of %1. This position on %3 is known from its fills alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fills on %2 make this position in %1, but the table records none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table records this position in %1, but the fills on %2 add up to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table records this position in %1, but a fill on %2 has no quantity: what the fills make is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table records for %1 on %2 is not what the fills add up to. Compare both with the exchange before you act on either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by you, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last fill on %1, %2 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last fill on %1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of gross %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionsCommand</name>
    <message>
        <source>--at takes a moment such as 2026-05-19T02:46:58Z or &quot;2026-05-19 02:46:58&quot; (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at cannot be reconciled: what was recorded then is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionsContent</name>
    <message>
        <source>Margin balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line per exchange and asset, never summed across assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open positions at that second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fills before its end make none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the table of positions nor the fills hold any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure by symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure by symbol, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with marks given by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that are no fill&apos;s price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notional, profit, shares and sums below use them; orders and the list to close do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::PositionsPage</name>
    <message>
        <source>As of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be closed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions as of a past second (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Exposure by symbol and exchange.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix: Alt+1, table: Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a past second is shown; only what is open now can be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all exchanges · open · rows that differ first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten is off: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The positions could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the positions from the fills…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as cloudflare-prod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the local runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is shown, and the kill switch can still be engaged. Releasing it, changing keys, uploading and changing the ledger are refused on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses this window may also send orders, release the kill switch, change keys and upload. What they may do at the service is up to the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ProfileList</name>
    <message>
        <source> · read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window works on one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ProfileSheet</name>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile first: its secrets are kept under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. This window works on with what was before: open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still needs another text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ProfileText</name>
    <message>
        <source>Cloudflare account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV namespace id (CONFIG_KV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D1 database id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 bucket for logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 bucket for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price band around the last fill, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest order, in its quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in a minute, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of the paper exchange, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper orders are filled to, percent (0 refuses)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propagation window, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill keys are read every, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger is pulled every, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can stop trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange sites, keys to revoke, a phone number. No secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the local runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of profile has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no such id: 32 digits of 0-9 and a-f are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no database id: a UUID such as 0b1f3c5e-… is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bucket&apos;s name: 3 to 63 of a-z, 0-9 and - are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// is spoken to, or http:// to this computer; no name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is wanted, such as 2 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, - and _ are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names none, so nothing of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment, which wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for config and ledger; needs Workers KV Storage and D1, to edit or to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the buckets; an R2 token with object read, or read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for orders to the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the copies of logs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ProfileWords</name>
    <message>
        <source>A profile of this kind has no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is 32 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a UUID, such as c5917667-a217-45e3-90ff-969f32b1847a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the name of a bucket: 3 to 63 of a-z, 0-9 and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an https:// address, or http:// to this computer, without a name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3, whole if it is in seconds or a number of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s name is 1 to 64 of a-z, 0-9, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is embedded, local-edge or cloudflare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloudflare profile needs --account-id, a local-edge profile --local-edge, and no other kind takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is made. &quot;profile use %1&quot; makes it the active one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the active profile now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAL MONEY: what is changed through the profile %1 is changed in production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAL MONEY: the profile %1 is production. It is read-only: only the kill switch can be engaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engage of its kill switch is not confirmed yet; see &quot;kill status --wait&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file binds only one of the two buckets. Set the other one with &quot;profile set&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MONEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAL MONEY, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAL MONEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is one line of text, of at most 4096 bytes, on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the profile %2 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the profile %2 is not in the keychain any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set in the environment, which wins over the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer · paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local edge · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::RefusalWords</name>
    <message>
        <source>Change the order, or the limit at its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the position first. It can be closed by hand at the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent while that is not known. Try again once it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the kill switch is not at Trading. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing sends nothing by itself: send it anew then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a read-only profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the profile is read-only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write access is a switch of the profile, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the profile names no gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier orders not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: what was sent before is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: as many orders as a minute may have were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: this request id was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the first one. For a second order, clear the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the same order was sent a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: over the limit of an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit of a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the position would be over its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too far from the last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: too far from the last price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: without a last price no limit can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a limit price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit of a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: more than is taken at once, or than is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: a limit cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: no position is known there that it would close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: what is held there is not known for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the order is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position does not reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: what is recorded of the position and what its fills make differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position is on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the position is on the other side by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another close is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: another order already closes this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that one, or say what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the positions cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: what was sent before cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the ledger cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the limit in the config cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the disk has no room for the order&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the lock of its request id could not be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here: the order could not be written down before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording its fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping its lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here (%1). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReleasePanel</name>
    <message>
        <source>At the edge: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the click: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 2 s to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Whatever this console does: revoke the API keys at the exchange, or stop at its own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can stop trading, from this profile&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick first that queued orders may execute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason first: at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this console no longer tries to stop trading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this desk goes by the keys again, and may trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys still say stop; the gateway&apos;s answer is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release trading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys read %1. Either one alone stops trading, on all exchanges of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were never read. Either one alone stops trading, on all exchanges of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 2 s to give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for giving up the engage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 2 s to acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or mouse. Let go to stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReplicaBand</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is read anew. Until that is whole, what was here before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First copy of the ledger. What is shown is so far, not the whole ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling the ledger was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReplicaWords</name>
    <message>
        <source>copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no replica yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n fill(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pulling is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to pull now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fills so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of about %2 fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is part of a first copy: so far, not the whole ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of this ledger yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is from %1, %2 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to reports/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no viewer for PDF: the file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket could not be listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s own viewer, which prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works the content hash out again from the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the chosen report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bucket only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no content hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying against the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: its figures are those of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERS from the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was CHANGED after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERS from the ledger: %1, and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERS from the ledger: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing it in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching it from the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportBars</name>
    <message>
        <source>Fills by hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, known fees in, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, known fees in, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, known fees in, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known and without a bar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportChart</name>
    <message>
        <source>Equity, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportCommand</name>
    <message>
        <source>--template is daily, weekly or monthly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report create needs --from and --to, or --template and neither of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to take days such as 2026-05-19 or moments such as 2026-05-19T02:00:00Z, and --to is the later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there already; --replace writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper is a4 or letter, and --language en, de or zh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportCover</name>
    <message>
        <source>Daily report, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly report, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, %1 to %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole book of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 on all exchanges, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 on %2, of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary: fills are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are %1 unless said otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no equity curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never below a peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer fills follow this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither recorded nor in fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills and recorded positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <extracomment>%1 is &quot;12 fills&quot;, %2 how many of them have no price.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross, 1 position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross, %1 positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <extracomment>%1 is &quot;gross, 3 positions&quot;; %2 positions are not in the sum.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last result was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blobs verify never ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run had other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run began too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names only, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, contents in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportEvents</name>
    <message>
        <source>drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engage asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged: one key read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged: both keys read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engage cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released: both keys read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another hand&apos;s release seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway refused: proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway let in: seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window passed, keys read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was engaged at the beginning is not known: older records were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not engaged in the period, as this workspace recorded it. What others did is in their logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged %1, as this workspace recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the audit log was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest events: older records were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked; what came of it is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest changes: older records were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made here. What others changed is in their logs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportFailures</name>
    <message>
        <source>Failed orders in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2. A report with every fill has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved: may have been executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued at the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executed, not in the ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders asked for here, and not filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state and cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the order journal was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest ones: older records were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every order that was asked for here was filled, or none was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportFees</name>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills without a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was traded, so nothing was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees are those that are known: %1 fills came without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportFills</name>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fill in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first · rows %1 to %2 of %3 · exchange precision kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled notional %1   fee %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fee in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page: 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page: %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportGlossary</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known. The ledger lacks the figure; it is never taken for 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its first second on, up to its end, which is not in it. All times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the ledger with the status Filled: an order that was executed. Only these trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row with the status Failed: an order that the exchange did not execute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test or pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that is no trade, and no failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a symbol is paid in: USDT of BTCUSDT. Amounts of two assets are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity times price of all fills, in the quote asset; also called notional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the exchanges took for the fills, as the ledger has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit of fills that reduced a position: against its average entry price. Before fees, unless fees are said to be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close, win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close is a fill that reduced a position; the win rate is the share of closes with a profit before fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised profit less known fees, added up from the beginning of the period. Open positions are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the equity fell below its own highest value so far; the deepest one is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all fills up to the end of the period make, those before it included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of open positions at the last price that the ledger knows, without sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of the fills against those that the gateway recorded. Sizes count as equal within a billionth, entry prices within a millionth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of positions has one row a symbol, and another exchange&apos;s stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys of the config that stop the gateway from taking orders. Engaged counts from the moment that one was read back, released from the moment that both were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the exchange answered to an order, whole, one file an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blobs verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares fills and order logs both ways: by name, or deep, reading every log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What operators of this workspace did, each record with the hash of the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked, or what was found cannot be read: neither right nor wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportHoldings</name>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: a fill has no quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances, newest records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances are of whole accounts: a report of one symbol has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance is recorded: what the accounts hold is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger keeps the newest record: those of after the period are not what was held at its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportListCommand</name>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bucket only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report to see its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown: it is not a sound PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportProofs</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by the row of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: fills lack a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: newer fills follow this period, and recorded positions are those of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare: no position is recorded, and the fills make none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions compared: %1. The recorded ones and those of the fills are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions compared: %1; those that differ: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the result of the last blobs verify was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: blobs verify never came to its end for this ledger and these logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the last blobs verify looked at other days than this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the last blobs verify began before the period was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: fills and order logs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by name: every order has its log, every log its fills. Contents were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: every order has its log, every log its fills, and the contents agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified in part: every order has its log, every log its fills, and what could be compared agrees. What could not is counted below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order logs against fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last blobs verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days looked at, from and to, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills with an order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills without one: nothing can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order logs that wait to be shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders without a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs without a fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs that say other than the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs that cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the audit log was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: each record follows the one before it. Who wrote both of its files anew would not be found: compare the last hash with one that was noted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: the log is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that no figure has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by an import, of the whole ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound fill, in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportScheduleCommand</name>
    <message>
        <source>No report is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs; stored as an object too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes a time of day such as 00:05, in UTC; --off stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportSealPage</name>
    <message>
        <source>Content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 over the figures of this report, not over its looks: the same figures have the same hash in every language and on every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hoox-console report verify FILE&quot; works it out again from the ledger, and names each section and day that is no longer the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hashed is written in the attached file hoox-seal.txt; this hash is the SHA-256 of that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashed sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, time UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hashes of the %1 days stand in the attached file hoox-seal.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by symbol and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportSheet</name>
    <message>
        <source>Hoox Console · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1 UTC by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · profile %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportSpecs</name>
    <message>
        <source>Write a PDF report of a period into the workspace&apos;s reports, once: the same period again is done at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this day or moment, itself left out, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily, weekly or monthly: the last such period that is over, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write instead; it is written anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew though it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 or letter; a4 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or zh; en if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fills as CSV and JSON beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also store it as an object, below reports/; nothing there is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or set when the window makes the report of the day before, once a day while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this time of day on, UTC, such as 00:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also store it as an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportTable</name>
    <message>
        <source>continued, from row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportText</name>
    <message>
        <source>(asset not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportVerifyCommand</name>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GONE from the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer in the ledger, cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was CHANGED after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report agrees with the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does NOT agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is of the profile &quot;%1&quot;, and was compared with the ledger of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing fill %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1, pages %2, fills %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new report, and %1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period and create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::ReportsTable</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::SecretRow</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste it here; it is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value of %1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::SecretRows</name>
    <message>
        <source>Keep %1 for this session only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stand in the memory of this program until it is closed, and in no file. Next time it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::Session</name>
    <message>
        <source>What was done is not in the audit log. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: the first copy of the ledger is not finished. &quot;sync&quot; goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 UTC, %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace %1 · changes apply at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import wrangler.jsonc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker&apos;s wrangler.jsonc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrangler files (*.jsonc *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do these ids live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names the same databases, namespaces and buckets for both. The profile for Cloudflare starts read-only. Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local edge (wrangler dev)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 (REAL MONEY)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on %1 (%2). In the next window everything is real: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is read-only: the kill switch can be engaged, all else is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing loads before the new frame is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not opened; this one stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::SideSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::SpoolWords</name>
    <message numerus="yes">
        <source>%n object(s) (%1) wait in the spool, the oldest for %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were set aside in the spool&apos;s folder &quot;damaged&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another object has the key %1; ours stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what orders wrote went to blobs, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::StaleEdge</name>
    <message>
        <source>This content is out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::StateTray</name>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENGAGE: stop trading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::StatusWord</name>
    <message>
        <source>Filled</source>
        <comment>an order that was filled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>a fill that failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <comment>an order that was only tried, without trading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>an order whose outcome is not recorded yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::StripLines</name>
    <message>
        <source>The gateway lets orders in while the keys say stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill switch was written here and reads otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was seen to let orders in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoox&apos;s gateway refuses new orders and closes, seen %1 %2.</source>
        <comment>time of day, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoox is expected to refuse new orders and closes everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored; other locations may still let orders in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order desk locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can stop trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: press ENGAGE now, or Ctrl+Shift+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you would at night; the time counts from the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: the brake is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: the gateway refused after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: settled after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded. The second half: release with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log says what was missing; the brake stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order unresolved %1</source>
        <comment>clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again with the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::SumsStrip</name>
    <message>
        <source>gross %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an entry price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::SyncCommand</name>
    <message>
        <source>copying the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s), as of %1 UTC</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; the ledger lists them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger of this profile is its own file: there is nothing to pull.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TailControls</name>
    <message>
        <source>%1 new</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>the newest rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that come are brought into sight; works in the order by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new rows; go to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TicketFigures</name>
    <message>
        <source>last price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded and what the fills make differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TicketWords</name>
    <message>
        <source>A limit order needs a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of what can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and one point only: 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 15 digits: more would be sent as another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number: 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request id is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The request id holds what cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only: BTCUSDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order at the market has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile sets no limit of an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 an order.</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the limit, %2 an order</source>
        <comment>share, money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 ago on %4</source>
        <comment>price, asset, age, exchange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TierLines</name>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TierMarks</name>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks were not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config: this profile names no KV namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config tier does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config tier was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config tier answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: this profile names no D1 database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was not pulled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger answers; what is shown is a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs: this profile names no bucket for logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob tier answered when it was listed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob tier is being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob tier was not listed yet. Open Logs to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TimeMachineBar</name>
    <message>
        <source>Time machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment in the ledger&apos;s span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>℡ h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>℡ min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>℡ s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of, UTC</source>
        <extracomment>Before a moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TotalsLine</name>
    <message>
        <source>What the fills that match add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised %1</source>
        <comment>profit, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its asset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals could not be added up. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding up… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals %1</source>
        <comment>%1 is a dash: not known</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TransferQuestions</name>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the chosen objects into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download everything into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1 into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a report to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TransferWords</name>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>objects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <comment>objects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the row away, and what was downloaded of an unfinished file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished transfers will not be here after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer was not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transfers are the most at a time. Clear the finished ones, or download the whole folder: that is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepSteps</name>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepWords</name>
    <message>
        <source>applied</source>
        <comment>a migration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a migration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <comment>a migration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>a migration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <comment>checksum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <comment>checksum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nr</source>
        <comment>column head: number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup: kept as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file, and its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ledger as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the pending migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was not backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No migration was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>migrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <comment>migrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>migrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <comment>migrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::ViewsMenu</name>
    <message>
        <source>The views could not be read or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by another version of this program, or changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, order, columns and formats are kept under this name. A view that has it already is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its name goes: the rows and what is shown now stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::WindowCommand</name>
    <message>
        <source>--size takes a width and a height such as 1280x800, from 320x240 to 8192x8192, --text 100 to 200, and --scale 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so no window. See &quot;hoox-console --help&quot; for what works without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hoox::WindowComposition</name>
    <message>
        <source>An engage of this profile is not confirmed yet: until it is, this window stays with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Positions are being closed. Those that are not sent yet would stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait(s) for the gateway&apos;s answer and would be unresolved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the config are not written yet and would be lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
