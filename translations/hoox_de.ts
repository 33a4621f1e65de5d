<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hoox::AlarmDrawer</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nothing waits for a hand.</source>
        <translation>Nichts verlangt einen Eingriff.</translation>
    </message>
    <message>
        <source>Raised: %1 in the last hour, %2 in ten minutes; the aim is below 1.</source>
        <translation>Ausgelöst: %1 in der letzten Stunde, %2 in zehn Minuten; Ziel ist unter 1.</translation>
    </message>
    <message>
        <source>Acknowledge all high ones: %1</source>
        <translation>Alle hohen quittieren: %1</translation>
    </message>
    <message>
        <source>Acknowledge all low ones: %1</source>
        <translation>Alle niedrigen quittieren: %1</translation>
    </message>
</context>
<context>
    <name>hoox::AlarmHistoryPane</name>
    <message>
        <source>raised</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>decided at the kill switch</source>
        <translation>am Notaus entschieden</translation>
    </message>
    <message>
        <source>What there was</source>
        <translation>Bisherige Alarme</translation>
    </message>
    <message>
        <source>It is not kept: %1</source>
        <translation>Sie werden nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Alerts of other profiles wait for a hand: %1.</source>
        <translation>Alarme anderer Profile warten auf Quittierung: %1.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>shelved by %1 until %2</source>
        <translation>zurückgestellt von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>hoox::AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>With a word…</source>
        <translation>Mit Begründung…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Zurückstellen…</translation>
    </message>
</context>
<context>
    <name>hoox::AlarmWords</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Another hand released the kill switch</source>
        <translation>Der Notaus wurde von anderer Stelle freigegeben</translation>
    </message>
    <message>
        <source>Another hand released the kill switch: %1</source>
        <translation>Der Notaus wurde von anderer Stelle freigegeben: %1</translation>
    </message>
    <message>
        <source>The kill switch and what is known of it disagree</source>
        <translation>Der Notaus und was von ihm bekannt ist, widersprechen sich</translation>
    </message>
    <message>
        <source>The state of the kill switch is not known</source>
        <translation>Der Zustand des Notaus ist nicht bekannt</translation>
    </message>
    <message>
        <source>The state of the kill switch was not known</source>
        <translation>Der Zustand des Notaus war nicht bekannt</translation>
    </message>
    <message>
        <source>An engage of another profile was not confirmed for a while</source>
        <translation>Die Auslösung eines anderen Profils war eine Zeit lang nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Engages of %n profile(s) are not confirmed</source>
        <translation>
            <numerusform>Die Auslösung von %n Profil ist nicht bestätigt</numerusform>
            <numerusform>Die Auslösungen von %n Profilen sind nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>An engage of the profile %1 is not confirmed</source>
        <translation>Eine Auslösung des Profils %1 ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Records of orders wait for the blob tier, some for an hour or more</source>
        <translation>Einträge von Aufträgen warten auf die Objektebene, manche seit einer Stunde oder länger</translation>
    </message>
    <message>
        <source>Records of orders waited for the blob tier for an hour or more</source>
        <translation>Einträge von Aufträgen warteten eine Stunde oder länger auf die Objektebene</translation>
    </message>
    <message>
        <source>Something that was done is not in the audit log</source>
        <translation>Etwas Getanes steht nicht im Prüfprotokoll</translation>
    </message>
    <message>
        <source>The kill journal holds lines that cannot be read</source>
        <translation>Das Notaus-Journal enthält unlesbare Zeilen</translation>
    </message>
    <message>
        <source>Another hand engaged the kill switch</source>
        <translation>Der Notaus wurde von anderer Stelle ausgelöst</translation>
    </message>
    <message>
        <source>The kill switch was engaged by %1</source>
        <translation>Der Notaus wurde von %1 ausgelöst</translation>
    </message>
    <message>
        <source>Another hand changed a kill key; the brake holds</source>
        <translation>Ein Notaus-Schlüssel wurde von anderer Stelle geändert; die Bremse hält</translation>
    </message>
    <message>
        <source>A kill key was changed by %1; the brake holds</source>
        <translation>Ein Notaus-Schlüssel wurde von %1 geändert; die Bremse hält</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was wrong</source>
        <translation>Die Uhr dieses Rechners ging falsch</translation>
    </message>
    <message>
        <source>The kill-switch drill is overdue</source>
        <translation>Die Notaus-Übung ist überfällig</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>es ist vorbei</translation>
    </message>
    <message>
        <source>this desk stays locked until somebody here acknowledges it</source>
        <translation>dieser Desk bleibt gesperrt, bis hier jemand quittiert</translation>
    </message>
    <message>
        <source>%1; this desk stays locked until somebody here acknowledges it</source>
        <translation>%1; dieser Desk bleibt gesperrt, bis hier jemand quittiert</translation>
    </message>
    <message>
        <source>treat it as not safe; see under Settings whether the config store answers</source>
        <translation>als nicht sicher behandeln; unter Einstellungen nachsehen, ob der Konfigurationsspeicher antwortet</translation>
    </message>
    <message>
        <source>it is read again</source>
        <translation>er wird erneut gelesen</translation>
    </message>
    <message>
        <source>this window does not go on with it</source>
        <translation>dieses Fenster führt sie nicht fort</translation>
    </message>
    <message>
        <source>it is finished</source>
        <translation>sie ist abgeschlossen</translation>
    </message>
    <message>
        <source>an engage of an earlier run may stand there: look at the keys</source>
        <translation>dort kann eine Auslösung eines früheren Laufs stehen: die Schlüssel ansehen</translation>
    </message>
    <message>
        <source>run one from the Overview of an embedded or local-edge profile</source>
        <translation>eine starten: in der Übersicht eines eingebetteten oder Local-Edge-Profils</translation>
    </message>
    <message>
        <source>they are there now</source>
        <translation>sie sind jetzt da</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>time of day, zone</comment>
        <translation>seit %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>still so</source>
        <translation>besteht noch</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>Orders failed, one after another</source>
        <translation>Aufträge schlugen fehl, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Recorded positions differ from what the fills make</source>
        <translation>Aufgezeichnete Positionen weichen von denen aus den Ausführungen ab</translation>
    </message>
    <message>
        <source>Recorded positions differed from what the fills make</source>
        <translation>Aufgezeichnete Positionen wichen von denen aus den Ausführungen ab</translation>
    </message>
    <message>
        <source>The copy of the ledger is stale</source>
        <translation>Die Kopie des Hauptbuchs ist veraltet</translation>
    </message>
    <message>
        <source>The copy of the ledger was stale</source>
        <translation>Die Kopie des Hauptbuchs war veraltet</translation>
    </message>
    <message>
        <source>Over target: %1</source>
        <translation>Über dem Ziel: %1</translation>
    </message>
    <message>
        <source>Was over target: %1</source>
        <translation>War über dem Ziel: %1</translation>
    </message>
    <message>
        <source>A budget of the free plan is nearly used: %1</source>
        <translation>Ein Kontingent des kostenlosen Tarifs ist fast verbraucht: %1</translation>
    </message>
    <message>
        <source>%1 in the time that the rules look at; see Fills, with the status FAILED</source>
        <translation>%1 in der Zeit, die die Regeln betrachten; siehe Ausführungen, mit dem Status FAILED</translation>
    </message>
    <message>
        <source>%1 of them; see Positions, where they stand first</source>
        <translation>%1 davon; siehe Positionen, wo sie zuoberst stehen</translation>
    </message>
    <message>
        <source>they agree again</source>
        <translation>sie stimmen wieder überein</translation>
    </message>
    <message>
        <source>every page of the ledger shows an old state; the status bar says why</source>
        <translation>jede Seite des Hauptbuchs zeigt einen alten Stand; die Statusleiste sagt, warum</translation>
    </message>
    <message>
        <source>it is fresh again</source>
        <translation>sie ist wieder aktuell</translation>
    </message>
    <message>
        <source>see Tiers</source>
        <translation>siehe Ebenen</translation>
    </message>
    <message>
        <source>as fast as it should be again</source>
        <translation>wieder so schnell wie vorgesehen</translation>
    </message>
    <message>
        <source>see Tiers, under budgets; what Hoox itself uses comes on top</source>
        <translation>siehe Ebenen, unter Kontingente; was Hoox selbst verbraucht, kommt hinzu</translation>
    </message>
    <message>
        <source>The daily backup fails</source>
        <translation>Die tägliche Sicherung schlägt fehl</translation>
    </message>
    <message>
        <source>The daily backup failed</source>
        <translation>Die tägliche Sicherung schlug fehl</translation>
    </message>
    <message>
        <source>it was made since</source>
        <translation>sie wurde inzwischen erstellt</translation>
    </message>
    <message>
        <source>shelved until %1 %2</source>
        <comment>time of day, zone</comment>
        <translation>zurückgestellt bis %1 %2</translation>
    </message>
</context>
<context>
    <name>hoox::AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>what concerns the kill switch, the records and the clock is always told</source>
        <translation>was Notaus, Einträge und Uhr betrifft, wird immer gemeldet</translation>
    </message>
    <message>
        <source>Failed orders</source>
        <translation>Fehlgeschlagene Aufträge</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>orders fail:</source>
        <translation>Aufträge schlagen fehl:</translation>
    </message>
    <message>
        <source>or more within minutes:</source>
        <translation>oder mehr, binnen Minuten:</translation>
    </message>
    <message>
        <source>recorded positions differ from the fills</source>
        <translation>aufgezeichnete Positionen weichen von den Ausführungen ab</translation>
    </message>
    <message>
        <source>the copy of the ledger is stale</source>
        <translation>die Kopie des Hauptbuchs ist veraltet</translation>
    </message>
    <message>
        <source>a tier is over its target, in minutes:</source>
        <translation>eine Ebene liegt über ihrem Ziel, in Minuten:</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>a budget of the free plan is used, in percent:</source>
        <translation>ein Kontingent des kostenlosen Tarifs ist verbraucht, in Prozent:</translation>
    </message>
    <message>
        <source>tell me on the desktop, once a minute at most</source>
        <translation>auf dem Desktop melden, höchstens einmal pro Minute</translation>
    </message>
    <message>
        <source>with a sound, where the desktop has one</source>
        <translation>mit einem Ton, wo der Desktop einen hat</translation>
    </message>
    <message>
        <source>A notification only points at the list (F8): there an alert stays until a hand acknowledges it.</source>
        <translation>Eine Benachrichtigung weist nur auf die Liste (F8) hin: dort bleibt ein Alarm, bis jemand ihn quittiert.</translation>
    </message>
    <message>
        <source>This desktop takes no notifications: the bell and the list (F8) tell.</source>
        <translation>Dieser Desktop nimmt keine Benachrichtigungen an: Glocke und Liste (F8) melden.</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsBar</name>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Quote asset</source>
        <translation>Quote-Währung</translation>
    </message>
    <message>
        <source>One quote asset at a time: sums never mix assets.</source>
        <translation>Eine Quote-Währung auf einmal: Summen mischen nie Währungen.</translation>
    </message>
    <message>
        <source>Clear the rest of the filter</source>
        <translation>Übrigen Filter leeren</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>alle Börsen</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>alle Symbole</translation>
    </message>
    <message>
        <source>Other symbol…</source>
        <translation>Anderes Symbol…</translation>
    </message>
    <message>
        <source>Figures of one symbol</source>
        <translation>Kennzahlen eines Symbols</translation>
    </message>
    <message>
        <source>The whole symbol, as the ledger has it.</source>
        <translation>Das ganze Symbol, wie es im Hauptbuch steht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>adding up, %1 %</source>
        <translation>summiert, %1 %</translation>
    </message>
    <message>
        <source>adding up</source>
        <translation>summiert</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsContent</name>
    <message>
        <source>Equity and drawdown</source>
        <translation>Kapitalkurve und Drawdown</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Sums by quote asset</source>
        <translation>Summen nach Quote-Währung</translation>
    </message>
    <message>
        <source>date UTC</source>
        <translation>Datum UTC</translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation>Kennzahlen nach</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fills per hour of the day, UTC</source>
        <translation>Ausführungen nach Tagesstunde, UTC</translation>
    </message>
    <message>
        <source>hour UTC</source>
        <translation>Stunde UTC</translation>
    </message>
    <message>
        <source>fills</source>
        <comment>executions of orders</comment>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1   fills %2</source>
        <comment>a profit, a number of executions</comment>
        <translation>%1   Ausführungen %2</translation>
    </message>
    <message>
        <source>%1   not known in rows: %2</source>
        <translation>%1   nicht bekannt in Zeilen: %2</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>hours of the day</comment>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>fills %1</source>
        <comment>a number of executions</comment>
        <translation>Ausführungen %1</translation>
    </message>
    <message>
        <source>hour of the day, UTC</source>
        <translation>Tagesstunde, UTC</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>Fills per hour</source>
        <translation>Ausführungen pro Stunde</translation>
    </message>
    <message>
        <source>all assets</source>
        <translation>alle Währungen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>By exchange</source>
        <translation>Nach Börse</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Nach Symbol</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsExport</name>
    <message>
        <source>Save the figures</source>
        <translation>Kennzahlen speichern</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the charts as PNG</source>
        <translation>Diagramme als PNG speichern</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the charts as SVG</source>
        <translation>Diagramme als SVG speichern</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures as CSV (Ctrl+E)</source>
        <translation>Kennzahlen als CSV speichern (Strg+E)</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>Das Hauptbuch ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Adding up the fills</source>
        <translation>Ausführungen werden summiert</translation>
    </message>
    <message>
        <source>The fills were not added up: that was stopped.</source>
        <translation>Die Ausführungen wurden nicht summiert: das wurde angehalten.</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Summieren</translation>
    </message>
    <message>
        <source>Not one sound fill in this scope.</source>
        <translation>Keine einzige fehlerfreie Ausführung in diesem Ausschnitt.</translation>
    </message>
    <message>
        <source>Rows that are no sound fills: %1. Fills shows them.</source>
        <translation>Zeilen, die keine fehlerfreien Ausführungen sind: %1. Die Seite Ausführungen zeigt sie.</translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation>Keine Ausführung passt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>Noch keine Ausführungen.</translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation>Das Hauptbuch dieses Profils enthielt keine, als es geholt wurde.</translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation>Ein Hauptbuch importieren oder ein Profil verbinden.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Stop adding up</source>
        <translation>Zusammenzählen anhalten</translation>
    </message>
    <message>
        <source>Nothing is being added up.</source>
        <translation>Es wird nichts zusammengezählt.</translation>
    </message>
    <message>
        <source>Export the figures as CSV</source>
        <translation>Zahlen als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsPicture</name>
    <message>
        <source>Hoox Console, analytics</source>
        <translation>Hoox Console, Analyse</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Kapitalkurve und Drawdown</translation>
    </message>
    <message>
        <source>Fills per hour</source>
        <translation>Ausführungen pro Stunde</translation>
    </message>
    <message>
        <source>hour of the day, UTC</source>
        <translation>Tagesstunde, UTC</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsWords</name>
    <message>
        <source>hit rate %1 (%2 of %3 closes)</source>
        <extracomment>A share, and what it is a share of: &quot;54.12 % (8,402 of 15,525 closes)&quot;.</extracomment>
        <translation>Trefferquote %1 (%2 von %3 Schließungen)</translation>
    </message>
    <message>
        <source>fees %1 of volume</source>
        <translation>Gebühren %1 des Volumens</translation>
    </message>
    <message>
        <source>no drawdown</source>
        <translation>kein Drawdown</translation>
    </message>
    <message>
        <source>largest drawdown %1, %2 to %3 %4</source>
        <extracomment>An amount, and when it fell from and to, with the zone.</extracomment>
        <translation>größter Drawdown %1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>rows that are no sound fills, in none of the sums: %1</source>
        <translation>Zeilen, die keine fehlerfreien Ausführungen sind, in keiner der Summen: %1</translation>
    </message>
    <message>
        <source>unknown quote asset</source>
        <translation>unbekannte Quote-Währung</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Profit by day</source>
        <translation>Gewinn pro Tag</translation>
    </message>
    <message>
        <source>Profit by week</source>
        <translation>Gewinn pro Woche</translation>
    </message>
    <message>
        <source>Profit by month</source>
        <translation>Gewinn pro Monat</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>alle Börsen</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>alle Symbole</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 not</source>
        <extracomment>A column and a value that is not wanted.</extracomment>
        <translation>%1 nicht</translation>
    </message>
</context>
<context>
    <name>hoox::AuditCommand</name>
    <message>
        <source>Line %1 is not what was written.</source>
        <translation>Zeile %1 ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Line %1 does not follow the one before: a record was removed, put in or moved.</source>
        <translation>Zeile %1 folgt nicht auf die vorige: ein Eintrag wurde entfernt, eingefügt oder verschoben.</translation>
    </message>
    <message>
        <source>The log ends before the record that was written last.</source>
        <translation>Das Protokoll endet vor dem zuletzt geschriebenen Eintrag.</translation>
    </message>
    <message>
        <source>Up to line %1, records stand behind the one that was written last.</source>
        <translation>Bis Zeile %1 stehen Einträge hinter dem zuletzt geschriebenen.</translation>
    </message>
    <message>
        <source>Line %1, the last, is not whole.</source>
        <translation>Zeile %1, die letzte, ist unvollständig.</translation>
    </message>
    <message>
        <source>At line %1, audit-head.json was gone: records before it may have been cut off.</source>
        <translation>Bei Zeile %1 fehlte audit-head.json: Einträge davor sind möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>audit-head.json is gone: whether the end was cut off cannot be told.</source>
        <translation>audit-head.json fehlt: ob das Ende abgeschnitten wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>audit-head.json is not what was written.</source>
        <translation>audit-head.json ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 records, the last with the hash %2.</source>
        <translation>%1 Einträge, der letzte mit dem Hash %2.</translation>
    </message>
    <message>
        <source>--limit takes a number of at least 1.</source>
        <translation>--limit verlangt eine Zahl von mindestens 1.</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
</context>
<context>
    <name>hoox::BackupPlanRow</name>
    <message>
        <source>Back up each day</source>
        <translation>Jeden Tag sichern</translation>
    </message>
    <message>
        <source>Time of day, UTC</source>
        <translation>Uhrzeit, UTC</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time of day</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>UTC on</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How many of the newest stay</source>
        <translation>Wie viele der neuesten bleiben</translation>
    </message>
    <message>
        <source>keep the newest</source>
        <translation>die neuesten</translation>
    </message>
    <message>
        <source>For how many days all stay</source>
        <translation>Für wie viele Tage alle bleiben</translation>
    </message>
    <message>
        <source>and all of the last</source>
        <translation>und alle der letzten</translation>
    </message>
    <message>
        <source>days</source>
        <comment>backups of the last … days</comment>
        <translation>Tage behalten</translation>
    </message>
    <message>
        <source>Not taken: the time is of the form 01:30.</source>
        <translation>Nicht übernommen: die Uhrzeit hat die Form 01:30.</translation>
    </message>
    <message>
        <source>Not taken: at least 1 backup and at most %1, 0 to %2 days.</source>
        <translation>Nicht übernommen: mindestens 1 Sicherung und höchstens %1, 0 bis %2 Tage.</translation>
    </message>
    <message>
        <source>It did not go well: %1</source>
        <translation>Es gelang nicht: %1</translation>
    </message>
    <message>
        <source>Off: none is made by itself.</source>
        <translation>Aus: keine entsteht von selbst.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>Die letzte ist die vom %1.</translation>
    </message>
    <message>
        <source>None was made yet; a window has to run.</source>
        <translation>Noch keine entstanden; dafür muss ein Fenster laufen.</translation>
    </message>
</context>
<context>
    <name>hoox::BackupScheduleCommand</name>
    <message>
        <source>--at takes a time of day such as 01:30, in UTC; --keep and --days take whole numbers.</source>
        <translation>--at verlangt eine Uhrzeit wie 01:30, in UTC; --keep und --days verlangen ganze Zahlen.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>Keine Sicherung entsteht von selbst.</translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs. Of these backups the %2 newest stay, and all that are not older than %3 days; those made otherwise stay anyway.</source>
        <translation>Jeden Tag ab %1 UTC, solange ein Fenster läuft. Von diesen Sicherungen bleiben die %2 neuesten und alle, die nicht älter als %3 Tage sind; anders entstandene bleiben ohnehin.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>Die letzte ist die vom %1.</translation>
    </message>
    <message>
        <source>--keep and --days go with --at; --off stands alone.</source>
        <translation>--keep und --days gehören zu --at; --off steht allein.</translation>
    </message>
</context>
<context>
    <name>hoox::BarChart</name>
    <message>
        <source>Bars: %1. Arrow keys read them.</source>
        <translation>Balken: %1. Die Pfeiltasten lesen sie vor.</translation>
    </message>
</context>
<context>
    <name>hoox::BlobBrowserPage</name>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation>Alle Börsen</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>Alle Symbole</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>alle Börsen</translation>
    </message>
    <message>
        <source>%1, as of %2: no network</source>
        <translation>%1, Stand %2: kein Netz</translation>
    </message>
    <message>
        <source>found %1, %2 folders and keys asked, %3 to go</source>
        <translation>gefunden %1, %2 Ordner und Schlüssel gefragt, noch %3</translation>
    </message>
    <message>
        <source>found %1, %2 folders and keys asked</source>
        <translation>gefunden %1, %2 Ordner und Schlüssel gefragt</translation>
    </message>
    <message>
        <source>%1 new so far, listing again</source>
        <translation>%1 neue bisher, wird erneut aufgelistet</translation>
    </message>
    <message>
        <source>listed %1 so far</source>
        <translation>%1 bisher aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>objects and folders of one folder</comment>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 neu</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>Some folders could not be searched.</source>
        <translation>Einige Ordner ließen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>The rest of the folder could not be listed.</source>
        <translation>Der Rest des Ordners ließ sich nicht auflisten.</translation>
    </message>
    <message>
        <source>The days before and after could not be searched for the log.</source>
        <translation>Die Tage davor und danach ließen sich nicht nach dem Log durchsuchen.</translation>
    </message>
    <message>
        <source>This profile has no bucket for logs.</source>
        <translation>Dieses Profil hat keinen Bucket für Logs.</translation>
    </message>
    <message>
        <source>Name one, and set keys with R2 read.</source>
        <translation>Einen nennen und Schlüssel mit R2-Leserecht setzen.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>The folders could not be searched.</source>
        <translation>Die Ordner ließen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>The folder could not be listed.</source>
        <translation>Der Ordner ließ sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Searching the folders</source>
        <translation>Ordner werden durchsucht</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>Die Suche wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>No folder of this period holds it.</source>
        <translation>Kein Ordner dieses Zeitraums enthält ihn.</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>%1 wird aufgelistet</translation>
    </message>
    <message>
        <source>No object here starts with this order id.</source>
        <translation>Kein Objekt hier beginnt mit dieser Auftrags-ID.</translation>
    </message>
    <message>
        <source>Press Enter to search the ledger and every folder.</source>
        <translation>Mit der Eingabetaste das Hauptbuch und jeden Ordner durchsuchen.</translation>
    </message>
    <message>
        <source>No logs yet.</source>
        <translation>Noch keine Logs.</translation>
    </message>
    <message>
        <source>Every order leaves one here. %1 holds nothing so far.</source>
        <translation>Jeder Auftrag hinterlässt hier eines. %1 enthält bisher nichts.</translation>
    </message>
    <message>
        <source>1 of %1 keys · %2</source>
        <translation>1 von %1 Schlüsseln · %2</translation>
    </message>
    <message>
        <source>1 of %1 keys seen so far · %2</source>
        <translation>1 von %1 bisher gesehenen Schlüsseln · %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Whether fills and logs of a period go together</source>
        <translation>Ob Ausführungen und Logs eines Zeitraums zusammenpassen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Order or request id</source>
        <translation>Auftrags-/Anfrage-ID</translation>
    </message>
    <message>
        <source>order or request id</source>
        <translation>Auftrags-/Anfrage-ID</translation>
    </message>
    <message>
        <source>Typing narrows the day. Enter searches the ledger and every folder.</source>
        <translation>Tippen grenzt den Tag ein. Die Eingabetaste durchsucht das Hauptbuch und jeden Ordner.</translation>
    </message>
    <message>
        <source>Period (UTC days)</source>
        <translation>Zeitraum (UTC-Tage)</translation>
    </message>
    <message>
        <source>days, from..to</source>
        <translation>Tage, von..bis</translation>
    </message>
    <message>
        <source>2026-05-01..2026-05-19, in UTC. Enter searches the exchange and symbol chosen here.</source>
        <translation>2026-05-01..2026-05-19, in UTC. Die Eingabetaste durchsucht die hier gewählte Börse und das Symbol.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Objects of the folder</source>
        <translation>Objekte des Ordners</translation>
    </message>
    <message>
        <source>Sort by key</source>
        <translation>Nach Schlüssel sortieren</translation>
    </message>
    <message>
        <source>Sort by size</source>
        <translation>Nach Größe sortieren</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Nach Zeit sortieren</translation>
    </message>
    <message>
        <source>This is no period.</source>
        <translation>Das ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Type a day or two: 2026-05-01..2026-05-19 (UTC).</source>
        <translation>Einen Tag oder zwei eingeben: 2026-05-01..2026-05-19 (UTC).</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Download folder…</source>
        <translation>Ordner herunterladen…</translation>
    </message>
    <message>
        <source>Upload a report…</source>
        <translation>Bericht hochladen…</translation>
    </message>
    <message>
        <source>%1 keys or more</source>
        <translation>%1 Schlüssel oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2 keys · %3</source>
        <translation>%1 von %2 Schlüsseln · %3</translation>
    </message>
    <message>
        <source>The file is being fetched: hold on.</source>
        <translation>Die Datei wird geholt: weiter festhalten.</translation>
    </message>
    <message>
        <source>The file is here now: drag it again.</source>
        <translation>Die Datei ist jetzt hier: erneut ziehen.</translation>
    </message>
    <message>
        <source>Stop listing, searching or checking</source>
        <translation>Auflisten, Suchen oder Prüfen anhalten</translation>
    </message>
</context>
<context>
    <name>hoox::BlobCacheCard</name>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copies of logs</source>
        <translation>Kopien von Logs</translation>
    </message>
    <message>
        <source>to read again without the network</source>
        <translation>um ohne Netz erneut zu lesen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Room for copies</source>
        <translation>Platz für Kopien</translation>
    </message>
    <message>
        <source>what was not read for longest goes first</source>
        <translation>was am längsten nicht gelesen wurde, geht zuerst</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Empty the copies of logs</source>
        <translation>Kopien von Logs leeren</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>nothing of the logs stays on this computer</source>
        <translation>nichts von den Logs bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>asking the keychain for the key</source>
        <translation>der Schlüsselbund wird nach dem Schlüssel gefragt</translation>
    </message>
    <message>
        <source>AES-256, with a key in the keychain</source>
        <translation>AES-256, mit einem Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>off: there is no key</source>
        <translation>aus: es gibt keinen Schlüssel</translation>
    </message>
    <message>
        <source>No keychain answers here, and the key of the copies is kept nowhere else, so none are made. Start one, such as GNOME Keyring or KWallet, then choose &quot;encrypted&quot; again.</source>
        <translation>Hier antwortet kein Schlüsselbund, und der Schlüssel der Kopien liegt nirgendwo sonst, deshalb werden keine gemacht. Einen starten, etwa GNOME-Schlüsselbund oder KWallet, dann erneut „verschlüsselt“ wählen.</translation>
    </message>
    <message>
        <source>The keychain is locked, so no copies are made or read. Unlock it, then choose &quot;encrypted&quot; again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb werden keine Kopien gemacht oder gelesen. Entsperren, dann erneut „verschlüsselt“ wählen.</translation>
    </message>
    <message>
        <source>Damaged copies were found and dropped since the start: %1. They are read anew.</source>
        <translation>Seit dem Start gefundene und verworfene beschädigte Kopien: %1. Sie werden neu gelesen.</translation>
    </message>
    <message>
        <source>A copy could not be kept. %1</source>
        <translation>Eine Kopie ließ sich nicht aufbewahren. %1</translation>
    </message>
</context>
<context>
    <name>hoox::BlobListDelegate</name>
    <message>
        <source>fill</source>
        <comment>The ledger has a fill of this order.</comment>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>no fill !</source>
        <comment>The ledger has no fill of this order.</comment>
        <translation>fehlt !</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>an object since the last refresh</comment>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>hoox::BlobListHead</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>geändert %1</translation>
    </message>
</context>
<context>
    <name>hoox::BlobPreview</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>No object is chosen.</source>
        <translation>Kein Objekt ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list to look inside.</source>
        <translation>Eines in der Liste wählen, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1, entpackt %2</translation>
    </message>
    <message>
        <source>There is no log of this order.</source>
        <translation>Von diesem Auftrag gibt es kein Log.</translation>
    </message>
    <message>
        <source>%1 is not in the store. Look at what else its folder holds.</source>
        <translation>%1 ist nicht im Speicher. Nachsehen, was der Ordner sonst enthält.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The object could not be read.</source>
        <translation>Das Objekt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>copy of %1: no network</source>
        <translation>Kopie von %1: kein Netz</translation>
    </message>
    <message>
        <source>size ok, ETag of parts</source>
        <translation>Größe stimmt, ETag aus Teilen</translation>
    </message>
    <message>
        <source>ETag and size ok</source>
        <translation>ETag und Größe stimmen</translation>
    </message>
    <message>
        <source>Choose the other one</source>
        <translation>Das andere wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation>Dieses PDF lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Below are its bytes.</source>
        <translation>Unten stehen die Bytes.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 von %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The table may not have every member.</source>
        <translation>Die Tabelle hat möglicherweise nicht jedes Mitglied.</translation>
    </message>
    <message>
        <source>Its columns are the members of the first %1 records, %2 at most. What else a record has stands in Raw.</source>
        <translation>Ihre Spalten sind die Mitglieder der ersten %1 Einträge, höchstens %2. Was ein Eintrag sonst hat, steht unter Roh.</translation>
    </message>
    <message>
        <source>Packed, and too large to be unpacked here.</source>
        <translation>Gepackt, und zu groß, um hier entpackt zu werden.</translation>
    </message>
    <message>
        <source>%1 is gzip that holds more than %2. Download it instead; below are its packed bytes.</source>
        <translation>%1 ist gzip mit mehr als %2. Stattdessen herunterladen; unten stehen die gepackten Bytes.</translation>
    </message>
    <message>
        <source>Damaged gzip.</source>
        <translation>Beschädigtes gzip.</translation>
    </message>
    <message>
        <source>%1 is gzip that is cut off, or does not match its checksum. Below are its packed bytes.</source>
        <translation>%1 ist abgeschnittenes gzip oder passt nicht zu seiner Prüfsumme. Unten stehen die gepackten Bytes.</translation>
    </message>
    <message>
        <source>Nested too deeply for a tree.</source>
        <translation>Für einen Baum zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Too many values for a tree.</source>
        <translation>Zu viele Werte für einen Baum.</translation>
    </message>
    <message>
        <source>Not JSON.</source>
        <translation>Kein JSON.</translation>
    </message>
    <message>
        <source>Secrets masked: %1</source>
        <translation>Verdeckt: %1</translation>
    </message>
    <message>
        <source>Masked when it was written: %1. Masked here: %2.</source>
        <translation>Beim Schreiben verdeckt: %1. Hier verdeckt: %2.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Secrets slipped into this object: %1.</source>
        <translation>In dieses Objekt geratene Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>They are masked here and in what you copy, but stand in the store: %1. Replace these keys.</source>
        <translation>Hier und beim Kopieren sind sie verdeckt, im Speicher aber stehen sie: %1. Diese Schlüssel ersetzen.</translation>
    </message>
    <message>
        <source>Content as a tree</source>
        <translation>Inhalt als Baum</translation>
    </message>
    <message>
        <source>Content laid out</source>
        <translation>Inhalt, gegliedert</translation>
    </message>
    <message>
        <source>Content as it is stored</source>
        <translation>Inhalt, wie gespeichert</translation>
    </message>
    <message>
        <source>Requests and answers in the order of time</source>
        <translation>Anfragen und Antworten in zeitlicher Folge</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>Einträge als Tabelle</translation>
    </message>
    <message>
        <source>Open the fill</source>
        <translation>Zur Ausführung</translation>
    </message>
    <message>
        <source>View of the content</source>
        <translation>Ansicht des Inhalts</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Gegliedert</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search in this object</source>
        <translation>In diesem Objekt suchen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Find in what is shown</source>
        <translation>Im Gezeigten suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>hoox::BlobVerifyPane</name>
    <message>
        <source>Verify logs</source>
        <translation>Logs prüfen</translation>
    </message>
    <message>
        <source>first day, UTC</source>
        <translation>erster Tag, UTC</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>letzter Tag, UTC</translation>
    </message>
    <message>
        <source>Read every log and compare it with the fills</source>
        <translation>Jedes Log lesen und mit den Ausführungen vergleichen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with the run that was interrupted, if period and depth are the same.</source>
        <translation>Setzt den unterbrochenen Lauf fort, wenn Zeitraum und Tiefe gleich sind.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>im Log</translation>
    </message>
    <message>
        <source>in the ledger</source>
        <translation>im Hauptbuch</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Open fill</source>
        <translation>Zur Ausführung</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Log öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Back to the logs</source>
        <translation>Zurück zu den Logs</translation>
    </message>
    <message>
        <source>This is no period.</source>
        <translation>Das ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Type days such as 2026-05-19, the first one not after the last. An empty end is open.</source>
        <translation>Tage wie 2026-05-19 eingeben, den ersten nicht nach dem letzten. Ein leeres Ende ist offen.</translation>
    </message>
    <message>
        <source>Fills read so far: %1.</source>
        <translation>Bisher gelesene Ausführungen: %1.</translation>
    </message>
    <message>
        <source>Logs listed so far: %1.</source>
        <translation>Bisher aufgelistete Logs: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 logs read.</source>
        <translation>%1 von %2 Logs gelesen.</translation>
    </message>
    <message>
        <source>Both sides are being compared.</source>
        <translation>Beide Seiten werden verglichen.</translation>
    </message>
    <message>
        <source>%1 orders and %2 logs, as of %3.</source>
        <translation>%1 Aufträge und %2 Logs, Stand %3.</translation>
    </message>
    <message>
        <source>A run was interrupted and can be gone on with.</source>
        <translation>Ein Lauf wurde unterbrochen und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>The logs could not be verified.</source>
        <translation>Die Logs ließen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Fills without an order id, of which nothing can be said: %1.</source>
        <translation>Ausführungen ohne Auftrags-ID, über die keine Aussage möglich ist: %1.</translation>
    </message>
    <message>
        <source>Logs that still wait in the spool: %1.</source>
        <translation>Logs, die noch im Zwischenlager warten: %1.</translation>
    </message>
    <message>
        <source>Logs written since, which are of the next run: %1.</source>
        <translation>Seither geschriebene Logs, die zum nächsten Lauf gehören: %1.</translation>
    </message>
    <message>
        <source>A list has the first %1 only, here and in the export.</source>
        <translation>Eine Liste hat nur die ersten %1, hier und im Export.</translation>
    </message>
    <message>
        <source>Orders without a log: %1</source>
        <translation>Aufträge ohne Log: %1</translation>
    </message>
    <message>
        <source>Logs without a fill: %1</source>
        <translation>Logs ohne Ausführung: %1</translation>
    </message>
    <message>
        <source>Different or damaged: %1</source>
        <translation>Abweichend oder beschädigt: %1</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>Nicht vergleichbar: %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Befund exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was found could not be exported.</source>
        <translation>Der Befund ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <source>What was found is exported.</source>
        <translation>Der Befund ist exportiert.</translation>
    </message>
    <message>
        <source>Logs that should have figures to compare and decide nothing: %1.</source>
        <translation>Logs, die Zahlen zum Vergleichen haben sollten und nichts entscheiden: %1.</translation>
    </message>
    <message>
        <source>Logs without a figure to compare: %1.</source>
        <translation>Logs ohne Zahl zum Vergleichen: %1.</translation>
    </message>
</context>
<context>
    <name>hoox::BlobsVerifyCommand</name>
    <message>
        <source>--%1 takes a UTC day, such as 2026-05-19, not &quot;%2&quot;.</source>
        <translation>--%1 verlangt einen UTC-Tag wie 2026-05-19, nicht „%2“.</translation>
    </message>
    <message>
        <source>No day is in this period: --to takes the day after its last one.</source>
        <translation>In diesem Zeitraum liegt kein Tag: --to verlangt den Tag nach dem letzten.</translation>
    </message>
    <message>
        <source>%1: %2 in the log, %3 in the ledger</source>
        <translation>%1: %2 im Log, %3 im Hauptbuch</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>no fill</source>
        <translation>keine Ausführung</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>kein Log</translation>
    </message>
    <message>
        <source>%1 fills of %2 orders, %3 order logs, %4 of them in the spool.</source>
        <translation>%1 Ausführungen von %2 Aufträgen, %3 Auftragslogs, davon %4 im Zwischenlager.</translation>
    </message>
    <message>
        <source>Orders without a log: %1</source>
        <translation>Aufträge ohne Log: %1</translation>
    </message>
    <message>
        <source>Logs without a fill: %1</source>
        <translation>Logs ohne Ausführung: %1</translation>
    </message>
    <message>
        <source>Damaged logs: %1</source>
        <translation>Beschädigte Logs: %1</translation>
    </message>
    <message>
        <source>Logs that differ from the fills: %1</source>
        <translation>Logs, die von den Ausführungen abweichen: %1</translation>
    </message>
    <message>
        <source>Fills without an order id, which may or may not have a log: %1</source>
        <translation>Ausführungen ohne Auftrags-ID, die ein Log haben können oder nicht: %1</translation>
    </message>
    <message>
        <source>Logs without a fill yet, written meanwhile: %1</source>
        <translation>Inzwischen geschriebene Logs noch ohne Ausführung: %1</translation>
    </message>
    <message>
        <source>Logs too large to be read: %1</source>
        <translation>Logs, die zum Lesen zu groß sind: %1</translation>
    </message>
    <message>
        <source>Gone on with the run of %1.</source>
        <translation>Der Lauf vom %1 wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>These are the first %1; --json lists up to 1,000 of each kind.</source>
        <translation>Das sind die ersten %1; --json listet bis zu 1 000 jeder Art auf.</translation>
    </message>
    <message>
        <source>reading logs</source>
        <translation>Logs werden gelesen</translation>
    </message>
    <message>
        <source>Of each kind at most the first %1 are listed; --json counts all.</source>
        <translation>Von jeder Art sind höchstens die ersten %1 aufgelistet; --json zählt alle.</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <translation>nicht entschieden: %1</translation>
    </message>
    <message>
        <source>Logs without a figure to compare: %1</source>
        <translation>Logs ohne Zahl zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>Logs that could not be compared: %1</source>
        <translation>Logs, die sich nicht vergleichen ließen: %1</translation>
    </message>
</context>
<context>
    <name>hoox::BrakeFactsView</name>
    <message>
        <source>I know that queued orders may execute</source>
        <translation>Mir ist bekannt, dass wartende Aufträge ausgeführt werden können</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation>Blatt zum Glattstellen von Hand</translation>
    </message>
    <message>
        <source>Open the positions</source>
        <translation>Positionen öffnen</translation>
    </message>
    <message>
        <source>What the brake does not reach</source>
        <translation>Was die Bremse nicht erreicht</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Aufträge öffnen</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>offene Positionen</translation>
    </message>
    <message>
        <source>orders at exchanges</source>
        <translation>Aufträge an Börsen</translation>
    </message>
    <message>
        <source>unresolved here</source>
        <translation>hier ungeklärt</translation>
    </message>
    <message>
        <source>under way from here</source>
        <translation>von hier unterwegs</translation>
    </message>
    <message>
        <source>gateway queue</source>
        <translation>Warteschlange des Gateways</translation>
    </message>
    <message>
        <source>tries of the queue</source>
        <translation>Versuche der Warteschlange</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n differ(s) from the fills</source>
        <translation>
            <numerusform>≠ %n weicht von den Ausführungen ab</numerusform>
            <numerusform>≠ %n weichen von den Ausführungen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation>von hier aus nicht bekannt</translation>
    </message>
    <message>
        <source>Hoox refuses closes too while engaged. Flatten by hand, at the exchanges.</source>
        <translation>Ausgelöst lehnt Hoox auch Schließungen ab. Von Hand glattstellen, an den Börsen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>age</comment>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>cannot be read from here</source>
        <translation>von hier aus nicht lesbar</translation>
    </message>
    <message>
        <source>none in this profile</source>
        <translation>keine in diesem Profil</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ended %1, about</source>
        <translation>endete %1, etwa</translation>
    </message>
    <message>
        <source>end %1, about</source>
        <translation>endet %1, etwa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>hoox::ChartCanvas</name>
    <message>
        <source>engaged %1</source>
        <translation>ausgelöst %1</translation>
    </message>
</context>
<context>
    <name>hoox::Chip</name>
    <message>
        <source>Remove the filter %1 %2</source>
        <translation>Filter %1 %2 entfernen</translation>
    </message>
</context>
<context>
    <name>hoox::ClockWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 to server</source>
        <translation>%1 zum Server</translation>
    </message>
    <message>
        <source>%1 ±%2 s to server</source>
        <translation>%1 ±%2 s zum Server</translation>
    </message>
    <message>
        <source>%1 s to server</source>
        <translation>%1 s zum Server</translation>
    </message>
    <message>
        <source>How far this computer&apos;s clock is from the servers&apos; is not known: none of them told its time lately.</source>
        <translation>Wie weit die Uhr dieses Rechners von denen der Server abweicht, ist nicht bekannt: keiner nannte zuletzt seine Zeit.</translation>
    </message>
    <message>
        <source>%1, give or take %2. Measured by the dates in its answers, the last one %3 ago.</source>
        <translation>%1, auf %2 genau. Gemessen an den Datumsangaben in den Antworten, die letzte vor %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is as that of %1</source>
        <translation>Die Uhr dieses Rechners geht wie die von %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind that of %2</source>
        <translation>Die Uhr dieses Rechners geht %1 nach gegenüber %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of that of %2</source>
        <translation>Die Uhr dieses Rechners geht %1 vor gegenüber %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s</source>
        <translation>Die Uhr dieses Rechners geht %1 nach gegenüber dem Server</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s</source>
        <translation>Die Uhr dieses Rechners geht %1 vor gegenüber dem Server</translation>
    </message>
    <message>
        <source>Set the clock (NTP): ages and UTC folder names are wrong by as much.</source>
        <translation>Die Uhr stellen (NTP): Alter und UTC-Ordnernamen sind um so viel falsch.</translation>
    </message>
    <message>
        <source>%1 The server is %2.</source>
        <translation>%1 Der Server ist %2.</translation>
    </message>
</context>
<context>
    <name>hoox::ClosePanel</name>
    <message>
        <source>left out: %1</source>
        <comment>position</comment>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>left out: its size is not known</source>
        <comment>position</comment>
        <translation>ausgelassen: die Größe ist nicht bekannt</translation>
    </message>
    <message>
        <source>sending…</source>
        <comment>order</comment>
        <translation>wird gesendet…</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>stays open</source>
        <comment>position</comment>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>order</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>order</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Keine ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n market order(s)</source>
        <translation>
            <numerusform>%n Marktauftrag</numerusform>
            <numerusform>%n Marktaufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n Börse</numerusform>
            <numerusform>%n Börsen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, about %3.</source>
        <extracomment>Two orders, to one exchange, about 3,000 USDT.</extracomment>
        <translation>%1 an %2, etwa %3.</translation>
    </message>
    <message>
        <source>Enter confirms nothing.</source>
        <translation>Die Eingabetaste bestätigt nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <comment>counts</comment>
        <translation>%1 von %2 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n davon ist anzusehen.</numerusform>
            <numerusform>%n davon sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes the next one in %1.</source>
        <comment>time</comment>
        <translation>Das Gateway nimmt den nächsten in %1 an.</translation>
    </message>
    <message>
        <source>A position leaves the list when its fill is in the ledger.</source>
        <translation>Eine Position verlässt die Liste, sobald ihre Ausführung im Hauptbuch steht.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s)</source>
        <translation>
            <numerusform>%n Position schließen</numerusform>
            <numerusform>%n Positionen schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>Diese schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation>Blatt zum Glattstellen von Hand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1 on %2: %3</source>
        <comment>symbol, exchange, profile</comment>
        <translation>%1 an %2 schließen: %3</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <comment>profile</comment>
        <translation>%1 glattstellen</translation>
    </message>
    <message>
        <source>The paper exchange fills each at the last price, one after the other. Nothing else is changed.</source>
        <translation>Die Paper-Börse führt jeden zum letzten Preis aus, einen nach dem anderen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The gateway looks at the kill switch, then sends each to its exchange, one after the other. Orders that rest at an exchange stay there.</source>
        <translation>Das Gateway liest den Notaus und sendet dann jeden an seine Börse, einen nach dem anderen. An einer Börse liegende Aufträge bleiben dort.</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>order at the market</source>
        <translation>Auftrag zum Markt</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>symbol, exchange</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>hoox::CommandLine</name>
    <message>
        <source>The folder with everything (default: %1).</source>
        <translation>Der Ordner mit allem (Standard: %1).</translation>
    </message>
    <message>
        <source>The profile (default: the active one).</source>
        <translation>Das Profil (Standard: das aktive).</translation>
    </message>
    <message>
        <source>Results as JSON on standard output.</source>
        <translation>Ergebnisse als JSON auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>No notes and no progress on standard error.</source>
        <translation>Keine Hinweise und kein Fortschritt auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation>WAS ER TUT</translation>
    </message>
    <message>
        <source>See &quot;hoox-console %1--help&quot;.</source>
        <translation>Siehe „hoox-console %1--help“.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no command &quot;%2&quot;.</source>
        <translation>„%1“ hat keinen Befehl „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a command behind it.</source>
        <translation>„%1“ braucht einen Befehl dahinter.</translation>
    </message>
    <message>
        <source>Operations console of the Hoox trading system. Without a command it opens the window.</source>
        <translation>Bedienkonsole des Handelssystems Hoox. Ohne Befehl öffnet sie das Fenster.</translation>
    </message>
    <message>
        <source>What to do; see below.</source>
        <translation>Was zu tun ist; siehe unten.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
</context>
<context>
    <name>hoox::CommandPanel</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What is to be done, a page, or an order id</source>
        <translation>Was zu tun ist, eine Seite oder eine Auftrags-ID</translation>
    </message>
    <message>
        <source>A key, or what it does</source>
        <translation>Eine Taste oder was sie tut</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>why not now</source>
        <translation>warum jetzt nicht</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Enter looks for the fills of order %1.</source>
        <translation>Enter sucht die Ausführungen des Auftrags %1.</translation>
    </message>
    <message>
        <source>Nothing answers to this.</source>
        <translation>Dazu passt nichts.</translation>
    </message>
    <message>
        <source>Enter does what is chosen, Esc leaves.</source>
        <translation>Enter tut das Gewählte, Esc schließt.</translation>
    </message>
    <message>
        <source>Esc leaves. Every other action is in the palette.</source>
        <translation>Esc schließt. Alles andere steht unter den Befehlen.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>hoox::CommandSpecs</name>
    <message>
        <source>Show the kill switch, freshly read. Ends with 4 if its state is not known.</source>
        <translation>Den Notaus anzeigen, frisch gelesen. Endet mit 4, wenn der Zustand nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Until nothing is pending any more.</source>
        <translation>Bis nichts mehr aussteht.</translation>
    </message>
    <message>
        <source>Stop trading. Works whatever else is broken; without an answer the intent is kept, and it ends with 4.</source>
        <translation>Den Handel stoppen. Wirkt, was sonst auch kaputt ist; ohne Antwort wird die Absicht aufbewahrt, und es endet mit 4.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Warum; kommt ins Journal.</translation>
    </message>
    <message>
        <source>Seconds to try before it ends with 4; 5 if not given.</source>
        <translation>Sekunden der Versuche, bevor es mit 4 endet; 5, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Allow trading again. Refused (3) unless the state is freshly known.</source>
        <translation>Den Handel wieder erlauben. Abgelehnt (3), wenn der Zustand nicht frisch bekannt ist.</translation>
    </message>
    <message>
        <source>Why, at least one word.</source>
        <translation>Warum, mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Orders that wait in the gateway&apos;s queue may execute: needed where there may be one.</source>
        <translation>In der Warteschlange des Gateways wartende Aufträge dürfen ausgeführt werden: nötig, wo es welche geben kann.</translation>
    </message>
    <message>
        <source>List every key of the config.</source>
        <translation>Jeden Schlüssel der Konfiguration auflisten.</translation>
    </message>
    <message>
        <source>Print the value of a key.</source>
        <translation>Den Wert eines Schlüssels ausgeben.</translation>
    </message>
    <message>
        <source>The key.</source>
        <translation>Der Schlüssel.</translation>
    </message>
    <message>
        <source>Set a key. The kill keys and moving state are refused (3).</source>
        <translation>Einen Schlüssel setzen. Notaus-Schlüssel und bewegter Zustand werden abgelehnt (3).</translation>
    </message>
    <message>
        <source>Why; kept beside the value.</source>
        <translation>Warum; bleibt neben dem Wert.</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>Der neue Wert.</translation>
    </message>
    <message>
        <source>Remove a key. The kill keys are refused (3); a key that is not there is no error.</source>
        <translation>Einen Schlüssel entfernen. Notaus-Schlüssel werden abgelehnt (3); ein nicht vorhandener Schlüssel ist kein Fehler.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Print every key as JSON, or write it into a file. Kill keys and secrets are left out.</source>
        <translation>Jeden Schlüssel als JSON ausgeben oder in eine Datei schreiben. Notaus-Schlüssel und Geheimnisse sind ausgelassen.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Set the keys of such a file. Kill keys, secrets and moving state are refused (3), the rest is written.</source>
        <translation>Die Schlüssel einer solchen Datei setzen. Notaus-Schlüssel, Geheimnisse und bewegter Zustand werden abgelehnt (3), der Rest wird geschrieben.</translation>
    </message>
    <message>
        <source>Say what would become of each key, and write nothing.</source>
        <translation>Sagen, was aus jedem Schlüssel würde, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Why; kept beside each value.</source>
        <translation>Warum; bleibt neben jedem Wert.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>List the recorded positions.</source>
        <translation>Die erfassten Positionen auflisten.</translation>
    </message>
    <message>
        <source>Beside what the fills add up to, and where they differ.</source>
        <translation>Neben dem, was die Ausführungen ergeben, und wo beides abweicht.</translation>
    </message>
    <message>
        <source>As of the end of this past second, UTC: what the fills before it add up to.</source>
        <translation>Zum Ende dieser vergangenen Sekunde, UTC: was die Ausführungen davor ergeben.</translation>
    </message>
    <message>
        <source>List the newest margin balance of each exchange and asset.</source>
        <translation>Den neuesten Margin-Saldo jeder Börse und Währung auflisten.</translation>
    </message>
    <message>
        <source>List fills, newest first: 50 as a table, all as CSV or JSON.</source>
        <translation>Ausführungen auflisten, neueste zuerst: 50 als Tabelle, alle als CSV oder JSON.</translation>
    </message>
    <message>
        <source>bybit, binance or mexc.</source>
        <translation>bybit, binance oder mexc.</translation>
    </message>
    <message>
        <source>The whole symbol, such as BTCUSDT.</source>
        <translation>Das ganze Symbol, etwa BTCUSDT.</translation>
    </message>
    <message>
        <source>Filled, Failed, Test or Pending.</source>
        <translation>Filled, Failed, Test oder Pending.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>As CSV with a head line.</source>
        <translation>Als CSV mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Write a whole table of the ledger into a file, streaming, oldest first. The file is whole or not there.</source>
        <translation>Eine ganze Tabelle des Hauptbuchs fortlaufend in eine Datei schreiben, älteste zuerst. Die Datei ist vollständig oder nicht da.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Die zu schreibende Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>csv, tsv or json; what the file&apos;s suffix says if not given.</source>
        <translation>csv, tsv oder json; wenn nicht angegeben, was die Dateiendung sagt.</translation>
    </message>
    <message>
        <source>trades, positions or balances.</source>
        <translation>trades, positions oder balances.</translation>
    </message>
    <message>
        <source>List the stored objects, by key.</source>
        <translation>Die gespeicherten Objekte nach Schlüssel auflisten.</translation>
    </message>
    <message>
        <source>Group keys into folders at this character, such as /.</source>
        <translation>Schlüssel an diesem Zeichen zu Ordnern gruppieren, etwa /.</translation>
    </message>
    <message>
        <source>Only keys that begin so.</source>
        <translation>Nur Schlüssel, die so beginnen.</translation>
    </message>
    <message>
        <source>Print an object, or write it into a file; size and hash are checked. A key that ends in / is a folder: all below it is written. The same again goes on where it ended.</source>
        <translation>Ein Objekt ausgeben oder in eine Datei schreiben; Größe und Hash werden geprüft. Ein Schlüssel, der mit / endet, ist ein Ordner: alles darunter wird geschrieben. Derselbe Aufruf erneut macht weiter, wo er endete.</translation>
    </message>
    <message>
        <source>The file to write, or the folder to write into.</source>
        <translation>Die Datei oder der Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>The key, or what keys begin with up to a /.</source>
        <translation>Der Schlüssel, oder der Anfang von Schlüsseln bis zu einem /.</translation>
    </message>
    <message>
        <source>Store a file as an object; what is there under that key is replaced only if you say so.</source>
        <translation>Eine Datei als Objekt speichern; was unter diesem Schlüssel liegt, wird nur auf Verlangen ersetzt.</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Ersetzen, was dort liegt.</translation>
    </message>
    <message>
        <source>Walk fills and order logs both ways. Ends with 5 if a fill has no log, a log no fill or other figures, 4 if the tier does not answer, 1 while another run is at it.</source>
        <translation>Ausführungen und Auftragslogs in beide Richtungen durchgehen. Endet mit 5, wenn eine Ausführung kein Log hat, ein Log keine Ausführung oder andere Zahlen, mit 4, wenn die Ebene nicht antwortet, mit 1, solange ein anderer Lauf dabei ist.</translation>
    </message>
    <message>
        <source>Read every log as well: its size, its hash, and what it says against the fills.</source>
        <translation>Auch jedes Log lesen: seine Größe, seinen Hash und was es gegen die Ausführungen sagt.</translation>
    </message>
    <message>
        <source>Go on with an interrupted run that was asked the same.</source>
        <translation>Einen unterbrochenen Lauf fortsetzen, der dasselbe verlangte.</translation>
    </message>
    <message>
        <source>What was found as CSV with a head line.</source>
        <translation>Den Befund als CSV mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Send an order, once. Ends with 3 if a rule or the kill switch refuses it, 4 if its fate is not known.</source>
        <translation>Einen Auftrag senden, einmal. Endet mit 3, wenn eine Regel oder der Notaus ihn ablehnt, mit 4, wenn sein Ausgang nicht bekannt ist.</translation>
    </message>
    <message>
        <source>LONG, SHORT or CLOSE.</source>
        <translation>LONG, SHORT oder CLOSE.</translation>
    </message>
    <message>
        <source>Of the base asset.</source>
        <translation>Der Basiswährung.</translation>
    </message>
    <message>
        <source>A limit; without it the order goes at the market.</source>
        <translation>Ein Limit; ohne es geht der Auftrag zum Markt.</translation>
    </message>
    <message>
        <source>MARKET or LIMIT; what the price says if not given.</source>
        <translation>MARKET oder LIMIT; wenn nicht angegeben, was der Preis sagt.</translation>
    </message>
    <message>
        <source>1 to 125; 1 if not given.</source>
        <translation>1 bis 125; 1, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Used once and never again; a new one if not given.</source>
        <translation>Einmal verwendet und nie wieder; eine neue, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>The gateway answers, and no exchange sees it.</source>
        <translation>Das Gateway antwortet, und keine Börse sieht ihn.</translation>
    </message>
    <message>
        <source>List every order that was asked for here, with its timeline: open ones first, then the newest.</source>
        <translation>Jeden hier erteilten Auftrag mit seiner Zeitleiste auflisten: offene zuerst, dann die neuesten.</translation>
    </message>
    <message>
        <source>Only those whose fate the ledger does not know.</source>
        <translation>Nur die, deren Ausgang das Hauptbuch nicht kennt.</translation>
    </message>
    <message>
        <source>Not of the open profile alone.</source>
        <translation>Nicht nur die des offenen Profils.</translation>
    </message>
    <message>
        <source>Only of this operator.</source>
        <translation>Nur die dieses Bedieners.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Nur diesen einen.</translation>
    </message>
    <message>
        <source>Finish what an earlier run left, look for open orders in the ledger, list the rest (4); or decide one.</source>
        <translation>Beenden, was ein früherer Lauf übrig ließ, offene Aufträge im Hauptbuch suchen, den Rest auflisten (4); oder über einen entscheiden.</translation>
    </message>
    <message>
        <source>Your verdict: it was executed. Needs a reason.</source>
        <translation>Ihr Urteil: er wurde ausgeführt. Braucht einen Grund.</translation>
    </message>
    <message>
        <source>Your verdict: it was not. Needs a reason.</source>
        <translation>Ihr Urteil: er wurde nicht ausgeführt. Braucht einen Grund.</translation>
    </message>
    <message>
        <source>How you know, at least one word.</source>
        <translation>Woher Sie das wissen, mindestens ein Wort.</translation>
    </message>
    <message>
        <source>This fill or order id of the ledger is it.</source>
        <translation>Diese Ausführung oder Auftrags-ID des Hauptbuchs ist er.</translation>
    </message>
    <message>
        <source>Send it once more with the same key, while the gateway remembers it: it places the order if the first never arrived.</source>
        <translation>Noch einmal mit demselben Schlüssel senden, solange das Gateway ihn kennt: kam der erste nie an, wird der Auftrag damit erteilt.</translation>
    </message>
    <message>
        <source>The order.</source>
        <translation>Der Auftrag.</translation>
    </message>
    <message>
        <source>List the request ids that are taken in this workspace, newest first: by whom and until when.</source>
        <translation>Die in diesem Arbeitsbereich vergebenen Anfrage-IDs auflisten, neueste zuerst: von wem und bis wann.</translation>
    </message>
    <message>
        <source>Pull what is new in the ledger of a remote profile.</source>
        <translation>Das Neue im Hauptbuch eines entfernten Profils holen.</translation>
    </message>
    <message>
        <source>Read all rows again, not only what is new.</source>
        <translation>Alle Zeilen erneut lesen, nicht nur die neuen.</translation>
    </message>
    <message>
        <source>Write a picture of every page, light and dark.</source>
        <translation>Ein Bild jeder Seite schreiben, hell und dunkel.</translation>
    </message>
    <message>
        <source>Width and height of the window; 1440x900 if not given.</source>
        <translation>Breite und Höhe des Fensters; 1440x900, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Text size, 100 to 200 percent.</source>
        <translation>Textgröße, 100 bis 200 Prozent.</translation>
    </message>
    <message>
        <source>Pixels of the picture for one of the window, 1 to 4.</source>
        <translation>Pixel des Bildes je Pixel des Fensters, 1 bis 4.</translation>
    </message>
    <message>
        <source>In the two themes of high contrast instead.</source>
        <translation>Stattdessen in den beiden Farben mit hohem Kontrast.</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>Der Ordner für die Bilder.</translation>
    </message>
    <message>
        <source>Make a workspace: an empty one, a sample, or one with a copy of a ledger.</source>
        <translation>Einen Arbeitsbereich anlegen: einen leeren, ein Beispiel oder einen mit der Kopie eines Hauptbuchs.</translation>
    </message>
    <message>
        <source>Fill it with 90 days of made-up trading.</source>
        <translation>Mit 90 Tagen erfundenen Handels füllen.</translation>
    </message>
    <message>
        <source>Copy this ledger; rows that break a rule are listed, the rest goes in.</source>
        <translation>Dieses Hauptbuch kopieren; Zeilen, die eine Regel verletzen, werden aufgelistet, der Rest wird übernommen.</translation>
    </message>
    <message>
        <source>The address of Cloudflare&apos;s local runtime on this computer.</source>
        <translation>Die Adresse der lokalen Cloudflare-Laufzeitumgebung auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The account of a cloudflare profile.</source>
        <translation>Das Konto eines cloudflare-Profils.</translation>
    </message>
    <message>
        <source>The namespace of the config, CONFIG_KV.</source>
        <translation>Der Namensraum der Konfiguration, CONFIG_KV.</translation>
    </message>
    <message>
        <source>The database of the ledger.</source>
        <translation>Die Datenbank des Hauptbuchs.</translation>
    </message>
    <message>
        <source>The bucket of the logs.</source>
        <translation>Der Bucket der Logs.</translation>
    </message>
    <message>
        <source>The bucket of the reports.</source>
        <translation>Der Bucket der Berichte.</translation>
    </message>
    <message>
        <source>The address of Hoox&apos;s gateway.</source>
        <translation>Die Adresse des Gateways von Hoox.</translation>
    </message>
    <message>
        <source>embedded, local-edge or cloudflare.</source>
        <translation>embedded, local-edge oder cloudflare.</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Wie das Profil heißt.</translation>
    </message>
    <message>
        <source>List the profiles; the active one has a star.</source>
        <translation>Die Profile auflisten; das aktive hat einen Stern.</translation>
    </message>
    <message>
        <source>Show a profile; without a name the active one.</source>
        <translation>Ein Profil anzeigen; ohne Namen das aktive.</translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation>Das Profil.</translation>
    </message>
    <message>
        <source>Make a profile. A cloudflare one starts read-only.</source>
        <translation>Ein Profil anlegen. Ein cloudflare-Profil beginnt schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make a profile the active one. Refused (3) while an engage of the one before is not confirmed.</source>
        <translation>Ein Profil zum aktiven machen. Abgelehnt (3), solange eine Auslösung des vorigen nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>Set one thing of a profile: an id, a bucket, a limit, the window, read-only, the notes.</source>
        <translation>Eine Sache eines Profils setzen: eine ID, einen Bucket, eine Grenze, die Frist, den Schreibschutz, die Notizen.</translation>
    </message>
    <message>
        <source>What to set, such as gateway-url.</source>
        <translation>Was zu setzen ist, etwa gateway-url.</translation>
    </message>
    <message>
        <source>Make a profile of a worker&apos;s wrangler.jsonc. What that file lacks can be given as an option.</source>
        <translation>Ein Profil aus der wrangler.jsonc eines Workers anlegen. Was der Datei fehlt, lässt sich als Option angeben.</translation>
    </message>
    <message>
        <source>The wrangler.jsonc.</source>
        <translation>Die wrangler.jsonc.</translation>
    </message>
    <message>
        <source>List what operators did in this workspace, newest first: 50 unless more are asked for.</source>
        <translation>Auflisten, was Bediener in diesem Arbeitsbereich taten, neueste zuerst: 50, wenn nicht mehr verlangt sind.</translation>
    </message>
    <message>
        <source>Only actions that begin so, such as kill. or config.set.</source>
        <translation>Nur Aktionen, die so beginnen, etwa kill. oder config.set.</translation>
    </message>
    <message>
        <source>Only this key, file or profile.</source>
        <translation>Nur diesen Schlüssel, diese Datei oder dieses Profil.</translation>
    </message>
    <message>
        <source>Check that nobody changed the audit log. Ends with 5 if somebody did.</source>
        <translation>Prüfen, ob jemand das Prüfprotokoll geändert hat. Endet mit 5, wenn es so ist.</translation>
    </message>
    <message>
        <source>The secret, such as CLOUDFLARE_API_TOKEN.</source>
        <translation>Das Geheimnis, etwa CLOUDFLARE_API_TOKEN.</translation>
    </message>
    <message>
        <source>Keep a secret of the profile in the keychain. It is read from standard input, never from the arguments.</source>
        <translation>Ein Geheimnis des Profils im Schlüsselbund aufbewahren. Es wird von der Standardeingabe gelesen, nie aus den Argumenten.</translation>
    </message>
    <message>
        <source>Take a secret of the profile out of the keychain.</source>
        <translation>Ein Geheimnis des Profils aus dem Schlüsselbund nehmen.</translation>
    </message>
    <message>
        <source>Test every tier of the profile, its secrets and its clock. Ends with 4 if one cannot be reached.</source>
        <translation>Jede Ebene des Profils, seine Geheimnisse und seine Uhr testen. Endet mit 4, wenn eine nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation>Ab diesem Tag oder Zeitpunkt, UTC.</translation>
    </message>
    <message>
        <source>Up to this day or moment, itself left out, UTC.</source>
        <translation>Bis zu diesem Tag oder Zeitpunkt, selbst nicht enthalten, UTC.</translation>
    </message>
    <message>
        <source>Until the window has passed and the key was read back: 0 if settled, 1 if diverged.</source>
        <translation>Bis die Frist vorbei und der Schlüssel zurückgelesen ist: 0, wenn wirksam, 1, wenn abweichend.</translation>
    </message>
    <message>
        <source>en, de or zh; en if not given.</source>
        <translation>en, de oder zh; en, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Print the script with which a shell completes these commands.</source>
        <translation>Das Skript ausgeben, mit dem eine Shell diese Befehle vervollständigt.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh oder fish.</translation>
    </message>
</context>
<context>
    <name>hoox::CommandTable</name>
    <message>
        <source>There is nothing to do it with now.</source>
        <translation>Dafür ist jetzt nichts da.</translation>
    </message>
    <message>
        <source>Tables and sheets</source>
        <translation>Tabellen und Blätter</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Gewähltes kopieren</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Close the sheet or panel</source>
        <translation>Blatt oder Fenster schließen</translation>
    </message>
    <message>
        <source>Press the button or tick the box that has the focus</source>
        <translation>Knopf drücken oder Kästchen ankreuzen, das den Fokus hat</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>Weiter zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Another row, cell, point of a chart, or choice of a group</source>
        <translation>Andere Zeile, Zelle, Stelle eines Diagramms oder Wahl einer Gruppe</translation>
    </message>
</context>
<context>
    <name>hoox::Commands</name>
    <message>
        <source>moving state; it belongs in the tier %1</source>
        <translation>bewegter Zustand; er gehört in die Ebene %1</translation>
    </message>
</context>
<context>
    <name>hoox::CompletionCommand</name>
    <message>
        <source>The shell is bash, zsh or fish.</source>
        <translation>Die Shell ist bash, zsh oder fish.</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigChangeView</name>
    <message>
        <source>now</source>
        <comment>value of a key</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>value of a key</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigCommand</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>stored; every location should have it within %1 s</source>
        <translation>gespeichert; jeder Ort sollte ihn binnen %1 s haben</translation>
    </message>
    <message>
        <source>settled: read back as written after the window; every location should have it</source>
        <translation>wirksam: nach der Frist zurückgelesen wie geschrieben; jeder Ort sollte ihn haben</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>diverged: after the window the config has another value: %1</source>
        <translation>abweichend: nach der Frist hat die Konfiguration einen anderen Wert: %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>Not known yet, reading again: %1</source>
        <translation>Noch nicht bekannt, wird erneut gelesen: %1</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigFileCommand</name>
    <message>
        <source>left out, without their values: %1</source>
        <translation>ausgelassen, ohne ihre Werte: %1</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigHistoryView</name>
    <message>
        <source>Last changes, %1</source>
        <translation>Letzte Änderungen, %1</translation>
    </message>
    <message>
        <source>None from this workspace.</source>
        <translation>Keine aus diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a key</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a change</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a change</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>what came of it is not known</source>
        <translation>was daraus wurde, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigImportPane</name>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Grund, bleibt im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>Probelauf des Imports</translation>
    </message>
    <message>
        <source>The file names no keys.</source>
        <translation>Die Datei nennt keine Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Nichts würde geschrieben.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>Probelauf von %1</translation>
    </message>
    <message>
        <source>%1 to change · %2 to add · %3 unchanged · %4 refused</source>
        <translation>%1 zu ändern · %2 hinzuzufügen · %3 unverändert · %4 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Write %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel schreiben</numerusform>
            <numerusform>%n Schlüssel schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: a dry run is all there is.</source>
        <translation>Dieses Profil ist schreibgeschützt: mehr als ein Probelauf ist nicht möglich.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was written yet. Keys that the file does not name stay as they are.</source>
        <translation>Noch wurde nichts geschrieben. Schlüssel, die die Datei nicht nennt, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigPage</name>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were written to %1.</source>
        <translation>
            <numerusform>%n Schlüssel wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Schlüssel wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, without their values: %1.</source>
        <translation>Ausgelassen, ohne ihre Werte: %1.</translation>
    </message>
    <message>
        <source>The config could not be read.</source>
        <translation>Die Konfiguration ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading the keys of the config…</source>
        <translation>Schlüssel der Konfiguration werden gelesen…</translation>
    </message>
    <message>
        <source>No keys yet.</source>
        <translation>Noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Add one, or import a file of keys.</source>
        <translation>Einen hinzufügen oder eine Datei mit Schlüsseln importieren.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n key(s) has “%1” in its name.</source>
        <translation>
            <numerusform>Der %n Schlüssel hat „%1“ nicht im Namen.</numerusform>
            <numerusform>Keiner von %n Schlüsseln hat „%1“ im Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n propagating</source>
        <translation>
            <numerusform>%n in Verbreitung</numerusform>
            <numerusform>%n in Verbreitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverged</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not used.</source>
        <translation>Die Datei wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>the two kill keys change in the kill switch bar, not here</source>
        <translation>die beiden Notaus-Schlüssel ändern sich in der Notaus-Leiste, nicht hier</translation>
    </message>
    <message>
        <source>Export the config of %1</source>
        <translation>Konfiguration von %1 exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>A file of keys for %1</source>
        <translation>Eine Datei mit Schlüsseln für %1</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigReachView</name>
    <message>
        <source>What it touches</source>
        <translation>Was davon betroffen ist</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>offene Positionen</translation>
    </message>
    <message>
        <source>volume, last 24 h</source>
        <translation>Volumen, letzte 24 h</translation>
    </message>
    <message>
        <source>adding up the fills…</source>
        <translation>Ausführungen werden summiert…</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>none: no place in the list changes</source>
        <translation>keine: kein Platz in der Liste ändert sich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open positions that are touched, of all.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>, and %n not known</source>
        <translation>
            <numerusform>, und %n nicht bekannt</numerusform>
            <numerusform>, und %n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>, without %n fill(s) that lack a price</source>
        <translation>
            <numerusform>, ohne %n Ausführung, der ein Preis fehlt</numerusform>
            <numerusform>, ohne %n Ausführungen, denen ein Preis fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>no fill</source>
        <translation>keine Ausführung</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigSheet</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Grund, bleibt im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What was typed here is not written yet: save it, or close this first.</source>
        <translation>Das hier Eingegebene ist noch nicht geschrieben: speichern oder zuerst dies schließen.</translation>
    </message>
    <message>
        <source>This is a kill key. It changes in the kill switch bar at the top and nowhere else: ENGAGE sets it, and Release, behind the state&apos;s word, clears it.</source>
        <translation>Das ist ein Notaus-Schlüssel. Er ändert sich in der Notaus-Leiste oben und nirgends sonst: AUSLÖSEN setzt ihn, und Freigeben, hinter dem Zustandswort, löscht ihn.</translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing is written here. Write access is a switch of the profile, under Settings.</source>
        <translation>Dieses Profil ist schreibgeschützt, deshalb wird hier nichts geschrieben. Schreibzugriff ist ein Schalter des Profils, unter Einstellungen.</translation>
    </message>
    <message>
        <source>This is moving state: it %1. The config never holds it, so no value is written here. It may be removed.</source>
        <extracomment>%1 is &quot;belongs in the ledger&quot;.</extracomment>
        <translation>Das ist bewegter Zustand: er %1. Die Konfiguration hält nie welchen, deshalb wird hier kein Wert geschrieben. Er darf entfernt werden.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the config</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>In force everywhere within %1 of the write. At most one write a second reaches a key; a newer value takes the place of one that waits.</source>
        <translation>Überall in Kraft binnen %1 nach dem Schreiben. Ein Schlüssel wird höchstens einmal pro Sekunde geschrieben; ein neuerer Wert ersetzt einen wartenden.</translation>
    </message>
    <message>
        <source>≠ written here was: %1</source>
        <translation>≠ hier geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>no change yet</source>
        <translation>noch keine Änderung</translation>
    </message>
    <message>
        <source>%1 is there already: choose it in the list.</source>
        <translation>%1 gibt es schon: in der Liste wählen.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its value is %1. Whoever reads it takes its own default from then on, everywhere within %2.</source>
        <translation>Der Wert ist %1. Wer ihn liest, nimmt von da an seinen eigenen Standardwert, überall binnen %2.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Stored. Every location should have it within %1.</source>
        <translation>Gespeichert. Jeder Ort sollte ihn binnen %1 haben.</translation>
    </message>
    <message>
        <source>Removed. It should be gone everywhere within %1.</source>
        <translation>Entfernt. Er sollte überall binnen %1 verschwunden sein.</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigValueEditor</name>
    <message>
        <source>New value, percent from 0 to 100</source>
        <translation>Neuer Wert, Prozent von 0 bis 100</translation>
    </message>
    <message>
        <source>New value, a number above 0</source>
        <translation>Neuer Wert, eine Zahl über 0</translation>
    </message>
    <message>
        <source>New value, exchanges in the order in which they are tried</source>
        <translation>Neuer Wert, Börsen in der Reihenfolge der Versuche</translation>
    </message>
    <message>
        <source>New value, IP addresses or networks, one a line</source>
        <translation>Neuer Wert, IP-Adressen oder Netze, eines je Zeile</translation>
    </message>
    <message>
        <source>New secret, never shown again</source>
        <translation>Neues Geheimnis, wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>First exchange</source>
        <translation>Erste Börse</translation>
    </message>
    <message>
        <source>Second exchange</source>
        <translation>Zweite Börse</translation>
    </message>
    <message>
        <source>Third exchange</source>
        <translation>Dritte Börse</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No exchange in this place of a list.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>A secret is at least one character.</source>
        <translation>Ein Geheimnis hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no IP address and no network.</source>
        <translation>„%1“ ist keine IP-Adresse und kein Netz.</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigWords</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a key</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>last change, %1</source>
        <translation>letzte Änderung, %1</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The value of a key as it is.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The value of a key as it would be.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>text</source>
        <comment>type of a key</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a key</comment>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>type of a key</comment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a key</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>enum</source>
        <comment>type of a key</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>exchanges</source>
        <comment>type of a key</comment>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>IP list</source>
        <comment>type of a key</comment>
        <translation>IP-Liste</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>type of a key</comment>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>kill key</source>
        <comment>type of a key</comment>
        <translation>Notaus-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>value of a key</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a key</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <comment>state of a key</comment>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <comment>a write</comment>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>is being written</source>
        <comment>a value</comment>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>propagating %1</source>
        <translation>in Verbreitung %1</translation>
    </message>
    <message>
        <source>is being read back</source>
        <comment>a value</comment>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <source>diverged</source>
        <comment>state of a key</comment>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>not written</source>
        <comment>a value</comment>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>written or not</source>
        <comment>a value</comment>
        <translation>geschrieben oder nicht</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>belongs in the locks</source>
        <translation>gehört zu den Sperren</translation>
    </message>
    <message>
        <source>belongs in the ledger</source>
        <translation>gehört ins Hauptbuch</translation>
    </message>
    <message>
        <source>Allowed is true or false.</source>
        <translation>Erlaubt ist true oder false.</translation>
    </message>
    <message>
        <source>Allowed is a number from 0 to 100, with a point and without a sign.</source>
        <translation>Erlaubt ist eine Zahl von 0 bis 100, mit Punkt und ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Allowed is a number above 0, with a point and without a sign.</source>
        <translation>Erlaubt ist eine Zahl über 0, mit Punkt und ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <extracomment>One of some words; %1 is &quot;failover or queue_everywhere&quot;.</extracomment>
        <translation>Erlaubt ist %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Allowed are binance, bybit and mexc, at least one and each once.</source>
        <translation>Erlaubt sind binance, bybit und mexc, mindestens eine und jede einmal.</translation>
    </message>
    <message>
        <source>Allowed are 1 to 500 IP addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>Erlaubt sind 1 bis 500 IP-Adressen oder Netze wie 10.0.0.0/8, eines je Zeile.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>by an import</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>by an import</comment>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>is added</source>
        <comment>by an import</comment>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>by an import</comment>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>hoox::ConversationLines</name>
    <message>
        <source>Only the first %1 are shown here. The tree has all of them.</source>
        <translation>Nur die ersten %1 sind hier gezeigt. Der Baum hat alle.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>→ request</source>
        <translation>→ Anfrage</translation>
    </message>
    <message>
        <source>← response</source>
        <translation>← Antwort</translation>
    </message>
    <message>
        <source>← stream</source>
        <translation>← Datenstrom</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>hoox::DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hoox::DifferenceSection</name>
    <message>
        <source>Show exactly these fills</source>
        <translation>Genau diese Ausführungen zeigen</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>size after</source>
        <extracomment>Of the position, after this fill.</extracomment>
        <translation>Größe danach</translation>
    </message>
    <message>
        <source>Fills that make the difference</source>
        <translation>Ausführungen, die die Abweichung ergeben</translation>
    </message>
    <message>
        <source>The fills could not be read: %1</source>
        <translation>Die Ausführungen sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Going over the fills of this position…</source>
        <translation>Ausführungen dieser Position werden durchgegangen…</translation>
    </message>
    <message>
        <source>What is recorded was last what the fills made at %1 %2. Each fill after that:</source>
        <translation>Das Erfasste war zuletzt um %1 %2, was die Ausführungen ergaben. Jede Ausführung danach:</translation>
    </message>
    <message>
        <source>What is recorded was last what the fills made before the first of them. Each fill since:</source>
        <translation>Das Erfasste war zuletzt vor der ersten, was die Ausführungen ergaben. Jede Ausführung seither:</translation>
    </message>
    <message>
        <source>Side and size agree; only the average entry differs. The fills since the position last left zero:</source>
        <translation>Seite und Größe stimmen überein; nur der mittlere Einstieg weicht ab. Die Ausführungen, seit die Position zuletzt Null verließ:</translation>
    </message>
    <message>
        <source>At no point did the fills make the side and size that are recorded. The fills since the position last left zero:</source>
        <translation>Die Ausführungen ergaben nie die erfasste Seite und Größe. Die Ausführungen, seit die Position zuletzt Null verließ:</translation>
    </message>
    <message>
        <source>none.</source>
        <translation>keine.</translation>
    </message>
    <message>
        <source>%1, of which the first %2 stand here.</source>
        <translation>%1, davon stehen hier die ersten %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>From a fill without a quantity on, the size is not known.</source>
        <translation>Ab einer Ausführung ohne Menge ist die Größe nicht bekannt.</translation>
    </message>
    <message>
        <source>The list on the Fills page begins earlier in the same second: too many fills share it.</source>
        <translation>Die Liste auf der Seite Ausführungen beginnt früher in derselben Sekunde: zu viele Ausführungen teilen sie.</translation>
    </message>
</context>
<context>
    <name>hoox::DifferenceView</name>
    <message>
        <source>Previous difference</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich anhalten</translation>
    </message>
    <message>
        <source>The first object</source>
        <translation>Das erste Objekt</translation>
    </message>
    <message>
        <source>The second object</source>
        <translation>Das zweite Objekt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Only text can be compared.</source>
        <translation>Nur Text lässt sich vergleichen.</translation>
    </message>
    <message>
        <source>Differences: %1 and more</source>
        <translation>Abweichungen: %1 und mehr</translation>
    </message>
    <message>
        <source>Differences by path: %1</source>
        <translation>Abweichungen nach Pfad: %1</translation>
    </message>
    <message>
        <source>Differences by line: %1</source>
        <translation>Abweichungen nach Zeile: %1</translation>
    </message>
    <message>
        <source>No difference in the first %1 lines. What follows is not compared.</source>
        <translation>Keine Abweichung in den ersten %1 Zeilen. Der Rest ist nicht verglichen.</translation>
    </message>
    <message>
        <source>No difference in what is shown. Masked values are not compared.</source>
        <translation>Keine Abweichung im Gezeigten. Verdeckte Werte sind nicht verglichen.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Keine Abweichung.</translation>
    </message>
</context>
<context>
    <name>hoox::DisplayCard</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast, light</source>
        <translation>hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>high contrast, dark</source>
        <translation>hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>reports and exports stay in UTC</source>
        <translation>Berichte und Exporte bleiben in UTC</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>once nothing is under way any more</source>
        <translation>sobald nichts mehr läuft</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Schriftgröße: %1 %</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Zahlen und Tage</translation>
    </message>
    <message>
        <source>as the words</source>
        <translation>wie die Sprache</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Numbers and days: %1</source>
        <translation>Zahlen und Tage: %1</translation>
    </message>
    <message>
        <source>numbers and days</source>
        <translation>Zahlen und Tage</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>hoox::DoctorHealth</name>
    <message>
        <source>TIER</source>
        <translation>EBENE</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>READ P50 / P95 / P99</source>
        <translation>LESEN P50 / P95 / P99</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>WRITE TARGET</source>
        <translation>SCHREIBZIEL</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>MESSUNGEN</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>KONTINGENT</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>VERBRAUCHT</translation>
    </message>
    <message>
        <source>spool: not known</source>
        <translation>Zwischenlager: nicht bekannt</translation>
    </message>
    <message>
        <source>spool: nothing waits for the blob tier</source>
        <translation>Zwischenlager: nichts wartet auf die Objektebene</translation>
    </message>
    <message>
        <source>spool: %1 wait for the blob tier, %2</source>
        <translation>Zwischenlager: %1 warten auf die Objektebene, %2</translation>
    </message>
    <message>
        <source>replica: nothing was pulled yet</source>
        <translation>Replikat: noch nichts geholt</translation>
    </message>
    <message>
        <source>replica: %1 behind</source>
        <translation>Replikat: %1 zurück</translation>
    </message>
    <message>
        <source>Writes are not tried here: the window&apos;s page Tiers shows how long those took that it did.</source>
        <translation>Schreiben wird hier nicht versucht: die Seite Ebenen des Fensters zeigt, wie lange dessen eigenes Schreiben dauerte.</translation>
    </message>
</context>
<context>
    <name>hoox::DoctorWords</name>
    <message>
        <source>workspace %1: writable</source>
        <translation>Arbeitsbereich %1: beschreibbar</translation>
    </message>
    <message>
        <source>workspace %1: NOT writable</source>
        <translation>Arbeitsbereich %1: NICHT beschreibbar</translation>
    </message>
    <message>
        <source>profile %1: %2, %3</source>
        <translation>Profil %1: %2, %3</translation>
    </message>
    <message>
        <source>clock: not known, no service told its time</source>
        <translation>Uhr: nicht bekannt, kein Dienst nannte seine Zeit</translation>
    </message>
    <message>
        <source>clock: ok. %1</source>
        <translation>Uhr: in Ordnung. %1</translation>
    </message>
    <message>
        <source>clock: WRONG. %1 %2</source>
        <translation>Uhr: FALSCH. %1 %2</translation>
    </message>
    <message>
        <source>TIER</source>
        <translation>EBENE</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIMNIS</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>Other users of this computer may look into the workspace&apos;s folder: type chmod 700 and its name.</source>
        <translation>Andere Benutzer dieses Rechners können in den Ordner des Arbeitsbereichs sehen: Geben Sie chmod 700 und seinen Namen ein.</translation>
    </message>
</context>
<context>
    <name>hoox::DrillRow</name>
    <message>
        <source>Kill-switch drill</source>
        <translation>Notaus-Übung</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>reading the audit log…</source>
        <translation>Prüfprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 ago, %2 to proof</source>
        <translation>vor %1, %2 bis zum Nachweis</translation>
    </message>
    <message>
        <source>%1 ago, %2 to settled</source>
        <translation>vor %1, %2 bis wirksam</translation>
    </message>
    <message>
        <source>Only where the keys stop nobody: open an embedded or local-edge profile.</source>
        <translation>Nur wo die Schlüssel niemanden anhalten: ein eingebettetes oder Local-Edge-Profil öffnen.</translation>
    </message>
    <message>
        <source>Begins from TRADING.</source>
        <translation>Beginnt aus TRADING.</translation>
    </message>
    <message>
        <source>Under way: see the strip above.</source>
        <translation>Läuft: siehe den Streifen oben.</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>überfällig: %1</translation>
    </message>
</context>
<context>
    <name>hoox::EquityChart</name>
    <message>
        <source>equity</source>
        <extracomment>Names of the two panels of a chart.</extracomment>
        <translation>Kapitalkurve</translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>%1   drawdown %2</source>
        <extracomment>The equity at a time, and how far that is below its peak.</extracomment>
        <translation>%1   Drawdown %2</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, ends at %4. Arrow keys read the steps.</source>
        <translation>Von %1 bis %2 %3, endet bei %4. Die Pfeiltasten lesen die Stufen vor.</translation>
    </message>
</context>
<context>
    <name>hoox::ErrorText</name>
    <message>
        <source>%1 is not there. Check the path, or make a workspace with &quot;hoox-console init&quot;.</source>
        <translation>%1 ist nicht vorhanden. Den Pfad prüfen oder mit „hoox-console init“ einen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no database. Choose another file, or restore a backup.</source>
        <translation>%1 ist leer: die Datei enthält keine Datenbank. Eine andere Datei wählen oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database. Choose a ledger file, or restore a backup.</source>
        <translation>%1 ist keine SQLite-Datenbank. Eine Hauptbuch-Datei wählen oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore a backup under Migrations &amp; backups.</source>
        <translation>%1 ist beschädigt. Nichts wurde geändert; unter Migrationen und Sicherungen eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is read-only. Make the file and its folder writable, then try again.</source>
        <translation>%1 ist schreibgeschützt. Datei und Ordner beschreibbar machen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Close it there or wait, then try again.</source>
        <translation>Ein anderes Programm hält %1 gesperrt. Dort schließen oder warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hoox Console. Update this program to open it.</source>
        <translation>%1 wurde von einer neueren Version von Hoox Console geschrieben. Zum Öffnen dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is not a Hoox ledger: it lacks %2. Choose another file.</source>
        <translation>%1 ist kein Hoox-Hauptbuch: es fehlt %2. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 speaks no known ledger dialect: it lacks %2.</source>
        <translation>%1 spricht keinen bekannten Hauptbuch-Dialekt: es fehlt %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or change its permissions.</source>
        <translation>%1 ist nicht beschreibbar. Einen anderen Ordner wählen oder dessen Rechte ändern.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht geschrieben. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Other rows came than were counted (%2), so nothing was written. Rows were deleted meanwhile: read again, then try again.</source>
        <translation>Es kamen andere Zeilen als gezählt (%2), deshalb wurde nichts geschrieben. Inzwischen wurden Zeilen gelöscht: erneut lesen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Another file stands under %1 now. Read again, then try again.</source>
        <translation>Unter %1 liegt jetzt eine andere Datei. Erneut lesen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is a database: an export must not take its place. Choose another name.</source>
        <translation>%1 ist eine Datenbank: ein Export darf sie nicht ersetzen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Migration %1 was changed after it was applied. Nothing runs until that is understood.</source>
        <translation>Die Migration %1 wurde nach dem Anwenden geändert. Nichts läuft, bis das verstanden ist.</translation>
    </message>
    <message>
        <source>The backup %1 could not be verified, so nothing was changed.</source>
        <translation>Die Sicherung %1 ließ sich nicht prüfen, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a kill key. Use Engage or Release instead of the config.</source>
        <translation>%1 ist ein Notaus-Schlüssel. Auslösen oder Freigeben verwenden statt der Konfiguration.</translation>
    </message>
    <message>
        <source>%1 holds moving state. The config tier never does; it belongs in the tier %2.</source>
        <translation>%1 hält bewegten Zustand. Die Konfigurationsebene hält nie welchen; er gehört in die Ebene %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid key.</source>
        <translation>„%1“ ist kein gültiger Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is too large for this. Download it instead.</source>
        <translation>%1 ist dafür zu groß. Stattdessen herunterladen.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to show as a tree. Look at the raw text.</source>
        <translation>%1 ist für einen Baum zu tief verschachtelt. Den Rohtext ansehen.</translation>
    </message>
    <message>
        <source>%1 is not JSON (%2). The raw text is shown.</source>
        <translation>%1 ist kein JSON (%2). Gezeigt wird der Rohtext.</translation>
    </message>
    <message>
        <source>Release is refused: %2.</source>
        <translation>Die Freigabe wird abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Orders may wait in the gateway&apos;s queue, and nobody can count them from here: accept that they may execute (--accept-queued), or wait.</source>
        <translation>In der Warteschlange des Gateways können Aufträge warten, die von hier aus niemand zählen kann: ihre Ausführung in Kauf nehmen (--accept-queued) oder warten.</translation>
    </message>
    <message>
        <source>A reason is needed: at least one word.</source>
        <translation>Ein Grund ist nötig: mindestens ein Wort.</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;hoox-console init&quot; or &quot;init --sample&quot;.</source>
        <translation>In %1 gibt es keinen Arbeitsbereich. Einen anlegen mit „hoox-console init“ oder „init --sample“.</translation>
    </message>
    <message>
        <source>There is no profile named %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Profil namens %1.</translation>
    </message>
    <message>
        <source>The profile file %1 cannot be read: %2.</source>
        <translation>Die Profildatei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>No profile can be made of %1: %2.</source>
        <translation>Aus %1 lässt sich kein Profil machen: %2.</translation>
    </message>
    <message>
        <source>%1 is refused: without HTTPS only this computer&apos;s own addresses are spoken to.</source>
        <translation>%1 wird abgelehnt: ohne HTTPS wird nur mit Adressen dieses Rechners gesprochen.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2. Nothing was sent. Check the address and the certificates.</source>
        <translation>Keine sichere Verbindung zu %1: %2. Nichts wurde gesendet. Adresse und Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Set them anew under Settings or with &quot;secret set&quot;.</source>
        <translation>%1 nimmt diese Zugangsdaten nicht an. Neu setzen unter Einstellungen oder mit „secret set“.</translation>
    </message>
    <message>
        <source>The credentials lack a permission for %1: %2. Give it to the token.</source>
        <translation>Den Zugangsdaten fehlt ein Recht für %1: %2. Dem Token dieses Recht geben.</translation>
    </message>
    <message>
        <source>%1 does not exist there. Check the ids of the profile.</source>
        <translation>%1 gibt es dort nicht. Die IDs des Profils prüfen.</translation>
    </message>
    <message>
        <source>The secret %1 is not set. Set it under Settings, with &quot;secret set&quot;, or in the environment.</source>
        <translation>Das Geheimnis %1 ist nicht gesetzt. Setzen unter Einstellungen, mit „secret set“ oder in der Umgebung.</translation>
    </message>
    <message>
        <source>No keychain answers here, so %1 cannot be kept. Use it for this session only, or set it in the environment.</source>
        <translation>Hier antwortet kein Schlüsselbund, deshalb lässt sich %1 nicht aufbewahren. Nur für diese Sitzung verwenden oder in der Umgebung setzen.</translation>
    </message>
    <message>
        <source>The keychain is locked, so %1 cannot be read. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb ist %1 nicht lesbar. Entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The clock of this computer is too far from that of %1. Set the clock, then try again.</source>
        <translation>Die Uhr dieses Rechners weicht zu weit von der von %1 ab. Die Uhr stellen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests and answers none for now. Try again later.</source>
        <translation>%1 verlangt weniger Anfragen und beantwortet vorerst keine. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 answers, but fails on its own side: %2. Try again later.</source>
        <translation>%1 antwortet, hat aber selbst einen Fehler: %2. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Nothing of it was used; try again.</source>
        <translation>Die Antwort von %1 brach ab. Nichts davon wurde verwendet; erneut versuchen.</translation>
    </message>
    <message>
        <source>What answers in the place of %1 is something else: %2. Check the address, or log in to the network.</source>
        <translation>Was anstelle von %1 antwortet, ist etwas anderes: %2. Die Adresse prüfen oder im Netz anmelden.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2. Nothing of it was used.</source>
        <translation>Die Antwort von %1 ist nicht verständlich: %2. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>Nothing of the ledger of %1 is here yet. Pull it with &quot;hoox-console sync&quot;.</source>
        <translation>Vom Hauptbuch von %1 ist noch nichts hier. Holen mit „hoox-console sync“.</translation>
    </message>
    <message>
        <source>This profile names no %1. Set it under Settings or with &quot;profile set&quot;.</source>
        <translation>Dieses Profil nennt kein %1. Setzen unter Einstellungen oder mit „profile set“.</translation>
    </message>
    <message>
        <source>The listing of %1 does not end, so it was given up.</source>
        <translation>Die Liste von %1 endet nicht, deshalb wurde sie aufgegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection, then try again.</source>
        <translation>%1 ist nicht erreichbar. Die Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What happened there is not known.</source>
        <translation>%1 antwortete nicht rechtzeitig. Was dort geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Access to %1 was denied. Check its permissions.</source>
        <translation>Der Zugriff auf %1 wurde verweigert. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 is there already, or changed meanwhile. Read again, then decide.</source>
        <translation>%1 ist schon da oder wurde inzwischen geändert. Erneut lesen, dann entscheiden.</translation>
    </message>
    <message>
        <source>%1 is busy. Try again in a moment.</source>
        <translation>%1 ist beschäftigt. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes do not match what was recorded.</source>
        <translation>%1 ist beschädigt: die Bytes passen nicht zu dem, was erfasst wurde.</translation>
    </message>
    <message>
        <source>%1 is not valid: %2.</source>
        <translation>%1 ist nicht gültig: %2.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Vor dem Ende angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is refused by a safety rule: %2.</source>
        <translation>%1 wird von einer Sicherheitsregel abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hoox Console.</source>
        <translation>%1 wurde von einer neueren Version von Hoox Console geschrieben.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 ist fehlgeschlagen: %2.</translation>
    </message>
</context>
<context>
    <name>hoox::ExportCommand</name>
    <message>
        <source>%1 of %2 rows written to %3.</source>
        <translation>%1 von %2 Zeilen nach %3 geschrieben.</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>wird exportiert</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; to export: name trades, positions or balances.</source>
        <translation>Eine Tabelle „%1“ zum Exportieren gibt es nicht: möglich sind trades, positions oder balances.</translation>
    </message>
    <message>
        <source>Name the file with -o, or -o - for standard output.</source>
        <translation>Die Datei mit -o nennen, oder -o - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>The format is csv, tsv or json: by the file&apos;s suffix, or with --format.</source>
        <translation>Das Format ist csv, tsv oder json: nach der Dateiendung oder mit --format.</translation>
    </message>
</context>
<context>
    <name>hoox::ExportSheet</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Times are UTC, numbers as the ledger holds them. In CSV and TSV, text that a spreadsheet would run as a formula begins with an apostrophe.</source>
        <translation>Zeiten in UTC, Zahlen wie im Hauptbuch. In CSV und TSV beginnt Text, den eine Tabellenkalkulation als Formel ausführen würde, mit einem Apostroph.</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Selection, %1</source>
        <translation>Auswahl, %1</translation>
    </message>
    <message>
        <source>What is shown, %1</source>
        <translation>Das Gezeigte, %1</translation>
    </message>
    <message>
        <source>Everything, %1</source>
        <translation>Alles, %1</translation>
    </message>
    <message>
        <source>Selection: none</source>
        <translation>Auswahl: keine</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Nichts ist gefiltert.</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Ein Export läuft</translation>
    </message>
    <message>
        <source>Export fills to a file</source>
        <translation>Ausführungen in eine Datei exportieren</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>%1 is CSV, TSV or JSON</comment>
        <translation>%1-Dateien</translation>
    </message>
</context>
<context>
    <name>hoox::ExportStrip</name>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Exporting fills to %1</source>
        <translation>Ausführungen werden nach %1 exportiert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>%1 of %2 rows written to %3.</source>
        <translation>%1 von %2 Zeilen nach %3 geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written: %1</source>
        <translation>Keine Datei wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>Der Export ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>hoox::ExposureBars</name>
    <message>
        <source>Exposure by symbol</source>
        <translation>Exposure nach Symbol</translation>
    </message>
    <message>
        <source>%1 smaller symbols, gross %2 together</source>
        <translation>%1 kleinere Symbole, zusammen brutto %2</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
</context>
<context>
    <name>hoox::ExposureHeat</name>
    <message>
        <source>under %1 %</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>%1 % and more</source>
        <translation>%1 % und mehr</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
</context>
<context>
    <name>hoox::FiguresTable</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>fills</source>
        <comment>executions of orders</comment>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>of volume</source>
        <translation>des Volumens</translation>
    </message>
    <message>
        <source>closes</source>
        <comment>fills that reduced a position</comment>
        <translation>Schließungen</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisiert</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>The first %1 of %2; all are in the CSV.</source>
        <translation>Die ersten %1 von %2; alle stehen in der CSV.</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>hoox::FillColumns</name>
    <message>
        <source>time %1</source>
        <comment>%1 is a time zone</comment>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>a trading venue</comment>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>side</source>
        <comment>of an order: buy or sell</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>hoox::FillDelegate</name>
    <message>
        <source>deleted since</source>
        <translation>seither gelöscht</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>hoox::FillEvidence</name>
    <message>
        <source>Export evidence</source>
        <translation>Belege exportieren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Log of the order</source>
        <translation>Auftragslog</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>one execution of an order</comment>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Not known: the fill has no request id.</source>
        <translation>Nicht bekannt: die Ausführung hat keine Anfrage-ID.</translation>
    </message>
    <message>
        <source>Not known: this desk did not send the order.</source>
        <translation>Nicht bekannt: dieser Desk hat den Auftrag nicht gesendet.</translation>
    </message>
    <message>
        <source>The order did not come to this step.</source>
        <translation>Der Auftrag kam nicht bis zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Not known: the fill has no order id, so no log can be found by it.</source>
        <translation>Nicht bekannt: die Ausführung hat keine Auftrags-ID, über die sich ein Log finden ließe.</translation>
    </message>
    <message>
        <source>Not known: the log does not say it.</source>
        <translation>Nicht bekannt: das Log sagt es nicht.</translation>
    </message>
    <message>
        <source>Not known: it could not be read.</source>
        <translation>Nicht bekannt: es war nicht lesbar.</translation>
    </message>
    <message>
        <source>Not known: the ledger misses a figure.</source>
        <translation>Nicht bekannt: im Hauptbuch fehlt ein Wert.</translation>
    </message>
    <message>
        <source>There are more than are told here.</source>
        <translation>Es gibt mehr, als hier genannt sind.</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>weniger als eine Sekunde auseinander</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 before, by another clock</source>
        <translation>%1 davor, nach einer anderen Uhr</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>The evidence is being read.</source>
        <translation>Die Belege werden gelesen.</translation>
    </message>
    <message>
        <source>The log is too large to be shown here. Logs shows it.</source>
        <translation>Das Log ist zu groß, um hier gezeigt zu werden. Die Seite Logs zeigt es.</translation>
    </message>
    <message>
        <source>There is no log beside it.</source>
        <translation>Daneben liegt kein Log.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Log ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Log of the order. Secrets slipped into it and are masked here: %1. Replace these keys.</source>
        <translation>Auftragslog. Geheimnisse gerieten hinein und sind hier verdeckt: %1. Diese Schlüssel ersetzen.</translation>
    </message>
    <message>
        <source>Export the fill&apos;s evidence</source>
        <translation>Belege der Ausführung exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was exported: another fill is shown by now.</source>
        <translation>Nichts wurde exportiert: inzwischen ist eine andere Ausführung gezeigt.</translation>
    </message>
    <message>
        <source>Exported to %1. Masked values in it: %2.</source>
        <translation>Exportiert nach %1. Darin verdeckte Werte: %2.</translation>
    </message>
    <message>
        <source>Nothing was exported: something that looks like a key stands at %1.</source>
        <translation>Nichts wurde exportiert: unter %1 steht etwas, das wie ein Schlüssel aussieht.</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Zwischenlager</translation>
    </message>
    <message>
        <source>Not known: neither the store nor the spool has a log of the order.</source>
        <translation>Nicht bekannt: weder Speicher noch Zwischenlager haben ein Log des Auftrags.</translation>
    </message>
    <message>
        <source>No report of this workspace prints this fill.</source>
        <translation>Kein Bericht dieses Arbeitsbereichs druckt diese Ausführung.</translation>
    </message>
    <message>
        <source>A report covers this time, but does not record which page prints what.</source>
        <translation>Ein Bericht umfasst diese Zeit, hält aber nicht fest, welche Seite was druckt.</translation>
    </message>
    <message>
        <source>The log is in the spool since then, and not yet in the store.</source>
        <translation>Das Log liegt seither im Zwischenlager und noch nicht im Speicher.</translation>
    </message>
    <message>
        <source>Printed on page %1.</source>
        <translation>Gedruckt auf Seite %1.</translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupColumns</name>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>day UTC</source>
        <translation>Tag UTC</translation>
    </message>
    <message>
        <source>hour UTC</source>
        <translation>Stunde UTC</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>Not one exchange, but several.</extracomment>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupsPane</name>
    <message>
        <source>The fills could not be grouped.</source>
        <translation>Die Ausführungen ließen sich nicht gruppieren.</translation>
    </message>
    <message>
        <source>Grouping fills</source>
        <translation>Ausführungen werden gruppiert</translation>
    </message>
    <message>
        <source>Grouping was cancelled.</source>
        <translation>Das Gruppieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Jetzt gruppieren</translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation>Keine Ausführung passt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>Noch keine Ausführungen.</translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation>Ein Hauptbuch importieren oder ein Profil verbinden.</translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupsView</name>
    <message>
        <source>Row of all groups</source>
        <translation>Zeile aller Gruppen</translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation>nach Symbol</translation>
    </message>
    <message>
        <source>by exchange</source>
        <translation>nach Börse</translation>
    </message>
    <message>
        <source>by day (UTC)</source>
        <translation>nach Tag (UTC)</translation>
    </message>
    <message>
        <source>by hour (UTC)</source>
        <translation>nach Stunde (UTC)</translation>
    </message>
    <message>
        <source>by order</source>
        <translation>nach Auftrag</translation>
    </message>
    <message>
        <source>symbols: %1</source>
        <translation>Symbole: %1</translation>
    </message>
    <message>
        <source>exchanges: %1</source>
        <translation>Börsen: %1</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>hours: %1</source>
        <translation>Stunden: %1</translation>
    </message>
    <message>
        <source>orders: %1, newest first</source>
        <translation>Aufträge: %1, neueste zuerst</translation>
    </message>
    <message>
        <source>Groups of fills</source>
        <translation>Gruppen von Ausführungen</translation>
    </message>
</context>
<context>
    <name>hoox::FillLogColumn</name>
    <message>
        <source>log</source>
        <comment>the raw log of an order</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the order: ● there, ○ none, ? not known on this computer</source>
        <translation>Log des Auftrags: ● vorhanden, ○ keines, ? auf diesem Rechner nicht bekannt</translation>
    </message>
    <message>
        <source>log there</source>
        <translation>Log vorhanden</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>kein Log</translation>
    </message>
    <message>
        <source>log not known</source>
        <translation>Log nicht bekannt</translation>
    </message>
    <message>
        <source>The log of this order is there. Ctrl+B opens it.</source>
        <translation>Das Log dieses Auftrags ist vorhanden. Strg+B öffnet es.</translation>
    </message>
    <message>
        <source>There is no log of this order.</source>
        <translation>Von diesem Auftrag gibt es kein Log.</translation>
    </message>
    <message>
        <source>This computer does not know whether there is a log of this order. Ctrl+B asks for it.</source>
        <translation>Dieser Rechner weiß nicht, ob es ein Log dieses Auftrags gibt. Strg+B fragt danach.</translation>
    </message>
</context>
<context>
    <name>hoox::FillSheet</name>
    <message>
        <source>Fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>one execution of an order</comment>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Blob</source>
        <comment>the verbose record of an order</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>hoox::FillsAroundPane</name>
    <message>
        <source>Fills around that second</source>
        <translation>Ausführungen um diese Sekunde</translation>
    </message>
    <message>
        <source>from it</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>in it</source>
        <extracomment>A fill in the very second that is shown.</extracomment>
        <translation>darin</translation>
    </message>
    <message>
        <source>Reading those of this second. Below are those of the one before.</source>
        <translation>Die dieser Sekunde werden gelesen. Unten stehen die der vorigen.</translation>
    </message>
    <message>
        <source>Reading the fills…</source>
        <translation>Ausführungen werden gelesen…</translation>
    </message>
    <message>
        <source>There is no fill before or after it.</source>
        <translation>Davor und danach gibt es keine Ausführung.</translation>
    </message>
    <message>
        <source>None falls into the second itself.</source>
        <translation>In die Sekunde selbst fällt keine.</translation>
    </message>
</context>
<context>
    <name>hoox::FillsCommand</name>
    <message>
        <source>--%1 does not take &quot;%2&quot;. See &quot;hoox-console fills --help&quot;.</source>
        <translation>--%1 nimmt „%2“ nicht an. Siehe „hoox-console fills --help“.</translation>
    </message>
    <message>
        <source>--limit takes a whole number that is not negative, not &quot;%1&quot;.</source>
        <translation>--limit verlangt eine ganze, nicht negative Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Ask for more with --limit, or for all with --csv or --json.</source>
        <translation>Gezeigt sind die neuesten %1. Mehr mit --limit, alle mit --csv oder --json.</translation>
    </message>
</context>
<context>
    <name>hoox::FillsFilter</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot;</source>
        <comment>a text somewhere in a row</comment>
        <translation>mit „%1“</translation>
    </message>
</context>
<context>
    <name>hoox::FillsFilterBar</name>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>find text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Text in symbol, order id, request id or id</source>
        <translation>Text in Symbol, Auftrags-ID, Anfrage-ID oder ID</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hoox::FillsPage</name>
    <message>
        <source>Fills</source>
        <comment>executions of orders</comment>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter for %2. Try &gt; 0.01, 1..5, = bybit, != mexc or ^BTC.</source>
        <translation>„%1“ ist kein Filter für %2. Möglich sind &gt; 0.01, 1..5, = bybit, != mexc oder ^BTC.</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>%1 Zeilen bisher</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>%1 von %2 Zeilen passen</translation>
    </message>
    <message>
        <source>%1 rows match</source>
        <translation>%1 Zeilen passen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>by %1, Z to A</source>
        <translation>nach %1, Z bis A</translation>
    </message>
    <message>
        <source>by %1, A to Z</source>
        <translation>nach %1, A bis Z</translation>
    </message>
    <message>
        <source>by %1, largest first</source>
        <translation>nach %1, größte zuerst</translation>
    </message>
    <message>
        <source>by %1, smallest first</source>
        <translation>nach %1, kleinste zuerst</translation>
    </message>
    <message>
        <source>all fills</source>
        <translation>alle Ausführungen</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>ordering by %1</source>
        <translation>ordnet nach %1</translation>
    </message>
    <message>
        <source>filtering</source>
        <translation>filtert</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>Das Hauptbuch ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading fills</source>
        <translation>Ausführungen werden gelesen</translation>
    </message>
    <message>
        <source>None of %1 fills match.</source>
        <translation>Keine von %1 Ausführungen passt.</translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation>Keine Ausführung passt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>Noch keine Ausführungen.</translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation>Das Hauptbuch dieses Profils enthielt keine, als es geholt wurde.</translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation>Ein Hauptbuch importieren oder ein Profil verbinden.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its asset</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>%1 without fee</source>
        <translation>%1 ohne Gebühr</translation>
    </message>
    <message>
        <source>Every fill</source>
        <translation>Jede Ausführung</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>gruppiert</translation>
    </message>
    <message>
        <source>These rows have no order id to open.</source>
        <translation>Diese Zeilen haben keine Auftrags-ID zum Öffnen.</translation>
    </message>
    <message>
        <source>Back to the groups %1</source>
        <translation>Zurück zu den Gruppen %1</translation>
    </message>
    <message>
        <source>This cell has no value to filter by.</source>
        <translation>Diese Zelle hat keinen Wert zum Filtern.</translation>
    </message>
    <message>
        <source>A time cannot be left out. Choose a period instead.</source>
        <translation>Eine Zeit lässt sich nicht auslassen. Stattdessen einen Zeitraum wählen.</translation>
    </message>
    <message>
        <source>This cell has no value to leave out.</source>
        <translation>Diese Zelle hat keinen Wert zum Auslassen.</translation>
    </message>
    <message>
        <source>%1 values are left out already, and no more can be.</source>
        <translation>%1 Werte sind schon ausgelassen, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>No row was found for that time. Try again.</source>
        <translation>Zu dieser Zeit wurde keine Zeile gefunden. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>%1 rows are selected; the clipboard takes %2. Export them to a file instead.</source>
        <translation>%1 Zeilen sind gewählt; die Zwischenablage fasst %2. Stattdessen in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>adding up… %1 %</source>
        <translation>summiert… %1 %</translation>
    </message>
    <message>
        <source>No log can be found for this fill.</source>
        <translation>Zu dieser Ausführung lässt sich kein Log finden.</translation>
    </message>
    <message>
        <source>It has neither an order id nor a request id.</source>
        <translation>Sie hat weder eine Auftrags-ID noch eine Anfrage-ID.</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is deleted.</source>
        <translation>Die Ansicht „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>What is shown now stays.</source>
        <translation>Das jetzt Gezeigte bleibt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No fill is chosen.</source>
        <translation>Keine Ausführung ist gewählt.</translation>
    </message>
    <message>
        <source>Open the exchange&apos;s record of this fill</source>
        <translation>Den Eintrag der Börse zu dieser Ausführung öffnen</translation>
    </message>
    <message>
        <source>Open the position of this fill</source>
        <translation>Die Position dieser Ausführung öffnen</translation>
    </message>
    <message>
        <source>Open the order of this fill</source>
        <translation>Den Auftrag dieser Ausführung öffnen</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Diese Spalte filtern</translation>
    </message>
    <message>
        <source>Only fills with the value of this cell</source>
        <translation>Nur Ausführungen mit dem Wert dieser Zelle</translation>
    </message>
    <message>
        <source>No fills with the value of this cell</source>
        <translation>Keine Ausführungen mit dem Wert dieser Zelle</translation>
    </message>
    <message>
        <source>Go to a time, row or order id</source>
        <translation>Zu einer Zeit, Zeile oder Auftrags-ID</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Stop ordering, filtering or exporting</source>
        <translation>Ordnen, Filtern oder Exportieren anhalten</translation>
    </message>
</context>
<context>
    <name>hoox::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>hoox::FirstRunPanel</name>
    <message>
        <source>Hoox Console is ready, and nothing has left this computer.</source>
        <translation>Hoox Console ist bereit, und nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>The ledger of this workspace holds no fills yet. There are three ways to begin.</source>
        <translation>Das Hauptbuch dieses Arbeitsbereichs enthält noch keine Ausführungen. Es gibt drei Wege anzufangen.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>Open a ledger file</source>
        <translation>Eine Hauptbuch-Datei öffnen</translation>
    </message>
    <message>
        <source>Connect Cloudflare</source>
        <translation>Cloudflare verbinden</translation>
    </message>
    <message>
        <source>From a wrangler.jsonc of Hoox. The profile starts read-only, its secrets go to the keychain, and each tier is tested with you watching.</source>
        <translation>Aus einer wrangler.jsonc von Hoox. Das Profil beginnt schreibgeschützt, seine Geheimnisse kommen in den Schlüsselbund, und jede Ebene wird vor Ihren Augen getestet.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>Mit leerem Hauptbuch beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>100,000 fills on three exchanges over 90 days, with positions, balances and the exchanges&apos; own records. Paper money; everything stays in this workspace.</source>
        <translation>100 000 Ausführungen an drei Börsen über 90 Tage, mit Positionen, Salden und den eigenen Einträgen der Börsen. Spielgeld; alles bleibt in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>A SQLite file with Hoox&apos;s tables. It is copied, the original stays as it is, and rows that break a rule are listed with their reason.</source>
        <translation>Eine SQLite-Datei mit den Tabellen von Hoox. Sie wird kopiert, das Original bleibt, wie es ist, und Zeilen, die eine Regel verletzen, werden mit Grund aufgelistet.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Making the ledger</source>
        <translation>Hauptbuch wird angelegt</translation>
    </message>
    <message>
        <source>The ledger is still empty.</source>
        <translation>Das Hauptbuch ist noch leer.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Making the ledger…</source>
        <translation>Hauptbuch wird angelegt…</translation>
    </message>
    <message>
        <source>Putting it in its place…</source>
        <translation>Wird an seinen Platz gebracht…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>hoox::FlattenPdf</name>
    <message>
        <source>Open positions, the largest of each asset first</source>
        <translation>Offene Positionen, die größte jeder Währung zuerst</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>close with</source>
        <translation>schließen mit</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>Ausführungen</translation>
    </message>
</context>
<context>
    <name>hoox::FlattenSheet</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>close with</source>
        <extracomment>The order that closes it: BUY or SELL.</extracomment>
        <translation>schließen mit</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>fills</source>
        <extracomment>Whether the recorded position agrees with the fills.</extracomment>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Positions to close by hand</source>
        <translation>Von Hand zu schließende Positionen</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n position(s), tab-separated.</source>
        <translation>
            <numerusform>Kopiert: %n Position, mit Tabulatoren getrennt.</numerusform>
            <numerusform>Kopiert: %n Positionen, mit Tabulatoren getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the flatten sheet</source>
        <translation>Blatt zum Glattstellen speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>hoox::FlattenText</name>
    <message>
        <source>Manual flatten sheet: %1</source>
        <translation>Blatt zum Glattstellen von Hand: %1</translation>
    </message>
    <message>
        <source>While the kill switch is engaged Hoox refuses closes too. Close these by hand at the exchanges, the largest of each asset first. Orders that rest there are not known from here: cancel them there.</source>
        <translation>Solange der Notaus ausgelöst ist, lehnt Hoox auch Schließungen ab. Diese von Hand an den Börsen schließen, die größte jeder Währung zuerst. Dort liegende Aufträge sind von hier aus nicht bekannt: dort stornieren.</translation>
    </message>
    <message>
        <source>The positions are not known: look at the exchanges.</source>
        <translation>Die Positionen sind nicht bekannt: an den Börsen nachsehen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No open position, as of %1.</source>
        <translation>Keine offene Position, Stand %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s), as of %1.</source>
        <translation>
            <numerusform>%n Position, Stand %1.</numerusform>
            <numerusform>%n Positionen, Stand %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 old, NOT current: look at the exchanges.</source>
        <translation>Das ist %1 alt, NICHT aktuell: an den Börsen nachsehen.</translation>
    </message>
    <message>
        <source>The last read failed.</source>
        <translation>Das letzte Lesen ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be open: their fills lack a quantity. Look at the exchanges.</source>
        <translation>
            <numerusform>%n weitere ist möglicherweise offen: Ausführungen fehlt eine Menge. An den Börsen nachsehen.</numerusform>
            <numerusform>%n weitere sind möglicherweise offen: Ausführungen fehlt eine Menge. An den Börsen nachsehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
</context>
<context>
    <name>hoox::FolderGetWords</name>
    <message>
        <source>of %1 objects</source>
        <translation>von %1 Objekten</translation>
    </message>
    <message>
        <source>of %1 objects so far</source>
        <translation>von %1 Objekten bisher</translation>
    </message>
    <message>
        <source>%1 of %2 objects written, %3; %4 were there already. Folder: %5</source>
        <translation>%1 von %2 Objekten geschrieben, %3; %4 waren schon da. Ordner: %5</translation>
    </message>
    <message>
        <source>Objects that changed meanwhile, of which the newest was taken: %1</source>
        <translation>Inzwischen geänderte Objekte, von denen das neueste genommen wurde: %1</translation>
    </message>
    <message>
        <source>Objects that failed: %1</source>
        <translation>Fehlgeschlagene Objekte: %1</translation>
    </message>
    <message>
        <source>Name the folder to write into with -o.</source>
        <translation>Den Ordner, in den geschrieben werden soll, mit -o nennen.</translation>
    </message>
</context>
<context>
    <name>hoox::Format</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>n/a (base 0)</source>
        <translation>n. v. (Basis 0)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>hoox::FreshnessStamp</name>
    <message>
        <source>From %1 %2, %3 old</source>
        <translation>Von %1 %2, %3 alt</translation>
    </message>
    <message>
        <source>as of %1 %2, %3</source>
        <translation>Stand %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>hoox::GlanceView</name>
    <message>
        <source>Glance</source>
        <translation>Blick</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Kill switch %1: %2.</source>
        <translation>Notaus %1: %2.</translation>
    </message>
    <message>
        <source>Open positions: %1.</source>
        <translation>Offene Positionen: %1.</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>Achtung: %1.</translation>
    </message>
    <message>
        <source>exposure, gross</source>
        <translation>Exposure, brutto</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>Positionen nicht bekannt</translation>
    </message>
    <message>
        <source>positions: %1</source>
        <translation>Positionen: %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>hoox::GoToRow</name>
    <message>
        <source>go to</source>
        <translation>gehe zu</translation>
    </message>
    <message>
        <source>Go to a time, a row or an order id</source>
        <translation>Zu einer Zeit, einer Zeile oder einer Auftrags-ID gehen</translation>
    </message>
    <message>
        <source>time, row or order id</source>
        <translation>Zeit, Zeile oder Auftrags-ID</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>There are %1 rows.</source>
        <translation>Es gibt %1 Zeilen.</translation>
    </message>
</context>
<context>
    <name>hoox::HandoverCommand</name>
    <message>
        <source>Since %1; %2 accepted last, at %3.</source>
        <translation>Seit %1; zuletzt übernahm %2, um %3.</translation>
    </message>
    <message>
        <source>Since %1; no shift was handed over here yet.</source>
        <translation>Seit %1; hier wurde noch keine Schicht übergeben.</translation>
    </message>
    <message>
        <source>Fills: %1, failed: %2</source>
        <translation>Ausführungen: %1, fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Realised, fees in: %1</source>
        <translation>Realisiert nach Gebühren: %1</translation>
    </message>
    <message>
        <source>Done by others: %1</source>
        <translation>Von anderen getan: %1</translation>
    </message>
    <message>
        <source>Kill keys changed elsewhere: %1</source>
        <translation>Anderswo geänderte Notaus-Schlüssel: %1</translation>
    </message>
    <message>
        <source>Open alerts: %1</source>
        <translation>Offene Alarme: %1</translation>
    </message>
    <message>
        <source>Unresolved orders: %1</source>
        <translation>Ungeklärte Aufträge: %1</translation>
    </message>
    <message>
        <source>handover accept needs --name with the name of who takes over.</source>
        <translation>handover accept braucht --name mit dem Namen dessen, der übernimmt.</translation>
    </message>
</context>
<context>
    <name>hoox::HandoverRow</name>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>noch nicht übergeben</translation>
    </message>
    <message>
        <source>%1 since %2 %3</source>
        <comment>name, time, zone</comment>
        <translation>%1 seit %2 %3</translation>
    </message>
</context>
<context>
    <name>hoox::HandoverSheet</name>
    <message>
        <source>Accept the shift</source>
        <translation>Schicht übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>What to know (optional)</source>
        <translation>Was zu wissen ist (optional)</translation>
    </message>
    <message>
        <source>Since %1. %2 accepted last, %3.</source>
        <translation>Seit %1. Zuletzt übernahm %2, %3.</translation>
    </message>
    <message>
        <source>Since %1: no shift was handed over here yet.</source>
        <translation>Seit %1: hier wurde noch keine Schicht übergeben.</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>realised, fees in, %1</source>
        <translation>realisiert nach Gebühren, %1</translation>
    </message>
    <message>
        <source>and more: the audit log has them all</source>
        <translation>und weitere: das Prüfprotokoll hat alle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>Von anderen getan</translation>
    </message>
    <message>
        <source>nothing in this workspace</source>
        <translation>nichts in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Kill keys changed elsewhere</source>
        <translation>Anderswo geänderte Notaus-Schlüssel</translation>
    </message>
    <message>
        <source>none was seen</source>
        <translation>keiner wurde gesehen</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Offene Alarme</translation>
    </message>
    <message>
        <source>none waits for a hand</source>
        <translation>keiner wartet auf Quittierung</translation>
    </message>
    <message>
        <source>Unresolved orders</source>
        <translation>Ungeklärte Aufträge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>hoox::HealthWords</name>
    <message>
        <source>locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>%1 edge + %2 network</source>
        <translation>%1 Edge + %2 Netz</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <comment>a target that is the edge&apos;s own</comment>
        <translation>%1 Edge</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>ÜBER ZIEL</translation>
    </message>
    <message>
        <source>One read in twenty takes %1 or more, of %2 at most.</source>
        <translation>Einer von zwanzig Lesezugriffen dauert %1 oder länger, bei höchstens %2.</translation>
    </message>
    <message>
        <source>One write in twenty takes %1 or more, of %2 at most.</source>
        <translation>Einer von zwanzig Schreibzugriffen dauert %1 oder länger, bei höchstens %2.</translation>
    </message>
    <message>
        <source>Half of the few reads take %1 or more, of %2 at most.</source>
        <translation>Die Hälfte der wenigen Lesezugriffe dauert %1 oder länger, bei höchstens %2.</translation>
    </message>
    <message>
        <source>Half of the few writes take %1 or more, of %2 at most.</source>
        <translation>Die Hälfte der wenigen Schreibzugriffe dauert %1 oder länger, bei höchstens %2.</translation>
    </message>
    <message>
        <source>Orders wait so much longer before they are sent. See what else writes to this disk.</source>
        <translation>Aufträge warten um so viel länger, bevor sie gesendet werden. Nachsehen, was sonst auf diesen Datenträger schreibt.</translation>
    </message>
    <message>
        <source>The kill switch is read and written through it: expect ENGAGE to be confirmed later.</source>
        <translation>Der Notaus wird darüber gelesen und geschrieben: AUSLÖSEN wird später bestätigt.</translation>
    </message>
    <message>
        <source>Pages fill more slowly; nothing is lost. See what else reads or writes this disk.</source>
        <translation>Seiten füllen sich langsamer; nichts geht verloren. Nachsehen, was sonst von diesem Datenträger liest oder darauf schreibt.</translation>
    </message>
    <message>
        <source>Nothing is lost: what cannot be put there waits in the spool, and fills are in the ledger.</source>
        <translation>Nichts geht verloren: was dort nicht abgelegt werden kann, wartet im Zwischenlager, und Ausführungen stehen im Hauptbuch.</translation>
    </message>
    <message>
        <source>KV reads</source>
        <translation>KV gelesen</translation>
    </message>
    <message>
        <source>KV writes</source>
        <translation>KV geschrieben</translation>
    </message>
    <message>
        <source>KV deletes</source>
        <translation>KV gelöscht</translation>
    </message>
    <message>
        <source>KV lists</source>
        <translation>KV aufgelistet</translation>
    </message>
    <message>
        <source>D1 rows read</source>
        <translation>D1-Zeilen gelesen</translation>
    </message>
    <message>
        <source>D1 rows written</source>
        <translation>D1-Zeilen geschrieben</translation>
    </message>
    <message>
        <source>R2 writes and lists</source>
        <translation>R2 geschrieben und aufgelistet</translation>
    </message>
    <message>
        <source>R2 reads</source>
        <translation>R2 gelesen</translation>
    </message>
    <message>
        <source>%1, this month</source>
        <translation>%1, diesen Monat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of a budget</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>lasts the month</source>
        <translation>reicht den Monat</translation>
    </message>
    <message>
        <source>lasts the day</source>
        <translation>reicht den Tag</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <comment>a day, UTC</comment>
        <translation>aufgebraucht am %1</translation>
    </message>
    <message>
        <source>runs out at %1 %2</source>
        <comment>time of day, zone</comment>
        <translation>aufgebraucht um %1 %2</translation>
    </message>
    <message>
        <source>Counted by the consoles of this workspace. What Hoox&apos;s workers and others of the account use is not known here: the truth is at least so much.</source>
        <translation>Gezählt von den Konsolen dieses Arbeitsbereichs. Was die Worker von Hoox und andere des Kontos verbrauchen, ist hier nicht bekannt: in Wahrheit ist es mindestens so viel.</translation>
    </message>
</context>
<context>
    <name>hoox::HeatLegend</name>
    <message>
        <source>Shade and bar of a cell: its share of the gross exposure in its asset</source>
        <translation>Tönung und Balken einer Zelle: ihr Anteil am Brutto-Exposure in ihrer Währung</translation>
    </message>
    <message>
        <source>share of gross</source>
        <translation>Anteil am Brutto</translation>
    </message>
    <message>
        <source>the bar has its length</source>
        <translation>so lang wie der Balken</translation>
    </message>
    <message>
        <source>lower left: unrealised</source>
        <translation>unten links: unrealisiert</translation>
    </message>
</context>
<context>
    <name>hoox::HoldButton</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · noch %2 s</translation>
    </message>
</context>
<context>
    <name>hoox::ImagePane</name>
    <message>
        <source>It has too many pixels to be shown here. Download it instead.</source>
        <translation>Das Bild hat zu viele Pixel, um hier gezeigt zu werden. Stattdessen herunterladen.</translation>
    </message>
    <message>
        <source>It is not a sound picture.</source>
        <translation>Das ist kein fehlerfreies Bild.</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentCommand</name>
    <message>
        <source>%1 runs since %2, marked by %3, on the profile %4.</source>
        <translation>%1 läuft seit %2, begonnen von %3, im Profil %4.</translation>
    </message>
    <message>
        <source>No incident runs.</source>
        <translation>Kein Vorfall läuft.</translation>
    </message>
    <message>
        <source>%1 runs already.</source>
        <translation>%1 läuft bereits.</translation>
    </message>
    <message>
        <source>--language is en, de or zh.</source>
        <translation>--language ist en, de oder zh.</translation>
    </message>
    <message>
        <source>It is of the profile %1: say --profile %1.</source>
        <translation>Er gehört zum Profil %1: geben Sie --profile %1 an.</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentDesk</name>
    <message>
        <source>No incident was started</source>
        <translation>Es wurde kein Vorfall begonnen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Close the incident of %1?</source>
        <translation>Den Vorfall von %1 abschließen?</translation>
    </message>
    <message>
        <source>Everything since then goes into a folder: a sealed PDF, the audit log, the kill journal, alerts, fills, positions before and after, and what was opened.</source>
        <translation>Alles seither kommt in einen Ordner: ein versiegeltes PDF, das Prüfprotokoll, das Notaus-Journal, Alarme, Ausführungen, Positionen vorher und nachher und was geöffnet wurde.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Close and seal</source>
        <translation>Abschließen und versiegeln</translation>
    </message>
    <message>
        <source>The incident runs on</source>
        <translation>Der Vorfall läuft weiter</translation>
    </message>
    <message>
        <source>The incident is closed and sealed</source>
        <translation>Der Vorfall ist abgeschlossen und versiegelt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentSpecs</name>
    <message>
        <source>Show what changed since the last handover: fills, profit, what others did, open alerts, unresolved orders.</source>
        <translation>Zeigen, was sich seit der letzten Übergabe änderte: Ausführungen, Gewinn, was andere taten, offene Alarme, ungeklärte Aufträge.</translation>
    </message>
    <message>
        <source>Since this operator&apos;s own shift ended.</source>
        <translation>Seit dem Ende der eigenen Schicht dieses Bedieners.</translation>
    </message>
    <message>
        <source>Take the shift over by name, with what was handed over; it is in the audit log.</source>
        <translation>Die Schicht mit Namen übernehmen, mit dem, was übergeben wurde; es steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Who takes over.</source>
        <translation>Wer übernimmt.</translation>
    </message>
    <message>
        <source>What to know.</source>
        <translation>Was zu wissen ist.</translation>
    </message>
    <message>
        <source>Mark T0: from now on what is done, changed and opened is kept for the incident&apos;s folder.</source>
        <translation>T0 setzen: von jetzt an wird für den Ordner des Vorfalls festgehalten, was getan, geändert und geöffnet wird.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es geht.</translation>
    </message>
    <message>
        <source>Say whether an incident runs, since when and whose; and which were closed.</source>
        <translation>Sagen, ob ein Vorfall läuft, seit wann und wessen; und welche abgeschlossen sind.</translation>
    </message>
    <message>
        <source>Write the incident&apos;s folder: a sealed PDF and the raw evidence, with a list of SHA-256 sums. Whatever fails, the incident runs on.</source>
        <translation>Den Ordner des Vorfalls schreiben: ein versiegeltes PDF und die rohen Belege, mit einer Liste von SHA-256-Summen. Was auch fehlschlägt, der Vorfall läuft weiter.</translation>
    </message>
    <message>
        <source>What it was.</source>
        <translation>Was es war.</translation>
    </message>
    <message>
        <source>Of the PDF: en, de or zh; en if not given.</source>
        <translation>Des PDF: en, de oder zh; en, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Check the folder of a closed incident against its list, its chain and the audit log. Ends with 5 if something is not as it was sealed.</source>
        <translation>Den Ordner eines abgeschlossenen Vorfalls gegen seine Liste, seine Kette und das Prüfprotokoll prüfen. Endet mit 5, wenn etwas nicht ist, wie es versiegelt wurde.</translation>
    </message>
    <message>
        <source>It was closed in another workspace: do not look for it in the audit log.</source>
        <translation>Er wurde in einem anderen Arbeitsbereich abgeschlossen: nicht im Prüfprotokoll suchen.</translation>
    </message>
    <message>
        <source>The folder, or the name of one of the workspace&apos;s incidents.</source>
        <translation>Der Ordner oder der Name eines Vorfalls des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentVerifyCommand</name>
    <message>
        <source>The audit log recorded this list when the incident was closed.</source>
        <translation>Das Prüfprotokoll verzeichnete diese Liste, als der Vorfall abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>The audit log recorded ANOTHER list: the folder was written anew.</source>
        <translation>Das Prüfprotokoll verzeichnete eine ANDERE Liste: der Ordner wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The audit log has NO incident of this name that was closed here.</source>
        <translation>Das Prüfprotokoll hat KEINEN Vorfall dieses Namens, der hier abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>%1 is NOT as it was sealed.</source>
        <translation>%1 ist NICHT, wie es versiegelt wurde.</translation>
    </message>
    <message>
        <source>%1 is GONE.</source>
        <translation>%1 FEHLT.</translation>
    </message>
    <message>
        <source>%1 was NOT there when it was sealed.</source>
        <translation>%1 war beim Versiegeln NICHT da.</translation>
    </message>
    <message>
        <source>The chain of audit.jsonl is BROKEN: %1.</source>
        <translation>Die Kette von audit.jsonl ist UNTERBROCHEN: %1.</translation>
    </message>
    <message>
        <source>The audit log of this workspace is NOT what was written: what it says proves nothing.</source>
        <translation>Das Prüfprotokoll dieses Arbeitsbereichs ist NICHT, was geschrieben wurde: was es sagt, beweist nichts.</translation>
    </message>
    <message>
        <source>Files on the list: %1</source>
        <translation>Dateien auf der Liste: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the list: %1</source>
        <translation>SHA-256 der Liste: %1</translation>
    </message>
    <message>
        <source>The evidence is as it was sealed.</source>
        <translation>Die Belege sind, wie sie versiegelt wurden.</translation>
    </message>
    <message>
        <source>The evidence is NOT as it was sealed.</source>
        <translation>Die Belege sind NICHT, wie sie versiegelt wurden.</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
</context>
<context>
    <name>hoox::InitCommand</name>
    <message>
        <source>Sample data. Nothing here trades.</source>
        <translation>Beispieldaten. Hier handelt nichts.</translation>
    </message>
    <message>
        <source>is no known value</source>
        <translation>ist kein bekannter Wert</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>ist negativ</translation>
    </message>
    <message>
        <source>is not upper case</source>
        <translation>steht nicht in Großbuchstaben</translation>
    </message>
    <message>
        <source>is in milliseconds; seconds are wanted</source>
        <translation>ist in Millisekunden; verlangt sind Sekunden</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>making a sample</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>A sample workspace is in %1: %2 fills of %3 orders, %4 order logs.</source>
        <translation>In %1 ist ein Beispiel-Arbeitsbereich: %2 Ausführungen von %3 Aufträgen, %4 Auftragslogs.</translation>
    </message>
    <message>
        <source>An empty workspace is in %1.</source>
        <translation>In %1 ist ein leerer Arbeitsbereich.</translation>
    </message>
    <message>
        <source>copying the ledger</source>
        <translation>Hauptbuch wird kopiert</translation>
    </message>
    <message>
        <source>refused: row %1, column %2: &quot;%3&quot; %4</source>
        <translation>abgelehnt: Zeile %1, Spalte %2: „%3“ %4</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>A workspace is in %1: %2 fills, %3 rows refused.</source>
        <translation>In %1 ist ein Arbeitsbereich: %2 Ausführungen, %3 Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>--sample and --ledger exclude each other.</source>
        <translation>--sample und --ledger schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>hoox::InlineRow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hoox::JsonTreeDelegate</name>
    <message>
        <source>masked</source>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>hoox::KillAlarmsButton</name>
    <message>
        <source>Alerts (F8)</source>
        <translation>Alarme (F8)</translation>
    </message>
    <message>
        <source>Alerts: %1. Opens the list.</source>
        <translation>Alarme: %1. Öffnet die Liste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>hoox::KillCommand</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 (malformed: no worker honours it, so it is not engaged)</source>
        <translation>%1 (fehlerhaft: kein Worker beachtet es, also nicht ausgelöst)</translation>
    </message>
    <message>
        <source>a location that it does not tell</source>
        <translation>einem Ort, den es nicht nennt</translation>
    </message>
    <message>
        <source>gateway refuses at   %1, %2 (UTC)</source>
        <translation>Gateway lehnt ab in  %1, %2 (UTC)</translation>
    </message>
    <message>
        <source>gateway lets in at   %1, %2 (UTC)</source>
        <translation>Gateway lässt ein in %1, %2 (UTC)</translation>
    </message>
    <message>
        <source>gateway              not known: %1</source>
        <translation>Gateway              nicht bekannt: %1</translation>
    </message>
    <message>
        <source>read (UTC)          %1</source>
        <translation>gelesen (UTC)       %1</translation>
    </message>
    <message>
        <source>gateway queue        cannot be read; its tries end %1 (UTC), about</source>
        <translation>Warteschlange        nicht lesbar; ihre Versuche enden %1 (UTC), etwa</translation>
    </message>
    <message>
        <source>gateway queue        cannot be read; when its tries end is not known</source>
        <translation>Warteschlange        nicht lesbar; wann ihre Versuche enden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>by %1: &quot;%2&quot;</source>
        <translation>von %1: „%2“</translation>
    </message>
    <message>
        <source>Not confirmed yet: an engage of the profile %1. Finish it with --profile.</source>
        <translation>Noch nicht bestätigt: eine Auslösung des Profils %1. Mit --profile abschließen.</translation>
    </message>
    <message>
        <source>The journal could not be written: a restart would not know of this.</source>
        <translation>Das Journal ließ sich nicht schreiben: ein Neustart wüsste hiervon nichts.</translation>
    </message>
    <message>
        <source>Orders that are unresolved here: not known.</source>
        <translation>Hier ungeklärte Aufträge: nicht bekannt.</translation>
    </message>
    <message>
        <source>Orders that are unresolved here: %1. See order list --unresolved.</source>
        <translation>Hier ungeklärte Aufträge: %1. Siehe order list --unresolved.</translation>
    </message>
    <message>
        <source>--try takes a number of seconds above 0, not &quot;%1&quot;.</source>
        <translation>--try verlangt eine Anzahl Sekunden über 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>No answer yet, and nothing is kept: engage again, or stop trading at the exchanges.</source>
        <translation>Noch keine Antwort, und nichts ist aufbewahrt: erneut auslösen oder den Handel an den Börsen stoppen.</translation>
    </message>
    <message>
        <source>Engaged by one key; the other is not confirmed. The next start goes on with it.</source>
        <translation>Durch einen Schlüssel ausgelöst; der andere ist nicht bestätigt. Der nächste Start setzt es fort.</translation>
    </message>
    <message>
        <source>No answer yet. The engage is kept in the journal; the next start goes on with it.</source>
        <translation>Noch keine Antwort. Die Auslösung steht im Journal; der nächste Start setzt sie fort.</translation>
    </message>
    <message>
        <source>A release needs --reason with at least one word.</source>
        <translation>Eine Freigabe braucht --reason mit mindestens einem Wort.</translation>
    </message>
</context>
<context>
    <name>hoox::KillEngageButton</name>
    <message>
        <source>ENGAGE</source>
        <translation>AUSLÖSEN</translation>
    </message>
    <message>
        <source>sent when reachable</source>
        <translation>wird gesendet, sobald erreichbar</translation>
    </message>
</context>
<context>
    <name>hoox::KillSwitchBar</name>
    <message>
        <source>Kill switch: %1</source>
        <translation>Notaus: %1</translation>
    </message>
    <message>
        <source>Kill switch: %1. Opens the details.</source>
        <translation>Notaus: %1. Öffnet die Einzelheiten.</translation>
    </message>
    <message>
        <source>Engage the kill switch</source>
        <translation>Notaus auslösen</translation>
    </message>
    <message>
        <source>Stops trading at once. Also Ctrl+Shift+K.</source>
        <translation>Stoppt den Handel sofort. Auch Strg+Umschalt+K.</translation>
    </message>
    <message>
        <source>Kept, and sent when the config store can be reached.</source>
        <translation>Wird aufbewahrt und gesendet, sobald der Konfigurationsspeicher erreichbar ist.</translation>
    </message>
    <message>
        <source>Stop trading at once (Ctrl+Shift+K)</source>
        <translation>Handel sofort stoppen (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>exposure, gross</source>
        <translation>Exposure, brutto</translation>
    </message>
    <message>
        <source>exposure, %1 old</source>
        <translation>Exposure, %1 alt</translation>
    </message>
</context>
<context>
    <name>hoox::KillWords</name>
    <message>
        <source>TRADING</source>
        <translation>TRADING</translation>
    </message>
    <message>
        <source>ENGAGING</source>
        <translation>ENGAGING</translation>
    </message>
    <message>
        <source>ENGAGED</source>
        <translation>ENGAGED</translation>
    </message>
    <message>
        <source>RELEASING</source>
        <translation>RELEASING</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>DIVERGED</source>
        <translation>DIVERGED</translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation>NOT CONNECTED</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”, which no worker honours</source>
        <translation>„%1“, was kein Worker beachtet</translation>
    </message>
    <message>
        <source>both keys true</source>
        <translation>beide Schlüssel true</translation>
    </message>
    <message>
        <source>both keys not set, so not engaged</source>
        <translation>beide Schlüssel nicht gesetzt, also nicht ausgelöst</translation>
    </message>
    <message>
        <source>both keys false</source>
        <translation>beide Schlüssel false</translation>
    </message>
    <message>
        <source>trade:kill_switch is %1, global:kill_switch is %2</source>
        <translation>trade:kill_switch ist %1, global:kill_switch ist %2</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>%1 %2, %3 ago</source>
        <translation>%1 %2, vor %3</translation>
    </message>
    <message>
        <source>gateway refused at %1 after %2</source>
        <translation>Gateway lehnte in %1 nach %2 ab</translation>
    </message>
    <message>
        <source>gateway refused after %1, location not known</source>
        <translation>Gateway lehnte nach %1 ab, Ort nicht bekannt</translation>
    </message>
    <message>
        <source>gateway refused at %1, %2</source>
        <comment>place, time of day</comment>
        <translation>Gateway lehnte in %1 ab, %2</translation>
    </message>
    <message>
        <source>gateway refused %1, location not known</source>
        <comment>time of day</comment>
        <translation>Gateway lehnte %1 ab, Ort nicht bekannt</translation>
    </message>
    <message>
        <source>gateway lets requests in, location not known, %1</source>
        <translation>Gateway lässt Anfragen ein, Ort nicht bekannt, %1</translation>
    </message>
    <message>
        <source>gateway lets requests in at %1, %2</source>
        <translation>Gateway lässt Anfragen ein in %1, %2</translation>
    </message>
    <message>
        <source>gateway not known: %1</source>
        <translation>Gateway nicht bekannt: %1</translation>
    </message>
    <message>
        <source>journalled %1</source>
        <translation>im Journal %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>both keys %1</source>
        <translation>beide Schlüssel %1</translation>
    </message>
    <message>
        <source>gateway refused %1</source>
        <translation>Gateway lehnte ab %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>wirksam %1</translation>
    </message>
    <message>
        <source>not journalled: the disk refused, the write is sent all the same</source>
        <translation>nicht im Journal: der Datenträger verweigerte es, geschrieben wird trotzdem</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>the config store cannot be reached</source>
        <translation>der Konfigurationsspeicher ist nicht erreichbar</translation>
    </message>
    <message>
        <source>last answer: %1</source>
        <translation>letzte Antwort: %1</translation>
    </message>
    <message>
        <source>keeps trying</source>
        <translation>versucht weiter</translation>
    </message>
    <message>
        <source>found engaged</source>
        <translation>ausgelöst vorgefunden</translation>
    </message>
    <message>
        <source>engaged %1</source>
        <translation>ausgelöst %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>settled, stored %1</source>
        <translation>wirksam, gespeichert %1</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>other locations may lag %1 more</source>
        <translation>andere Orte hinken evtl. noch %1 nach</translation>
    </message>
    <message>
        <source>by %1: “%2”</source>
        <translation>von %1: „%2“</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>both keys written false</source>
        <translation>beide Schlüssel als false geschrieben</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <source>desk stays locked</source>
        <translation>Desk bleibt gesperrt</translation>
    </message>
    <message>
        <source>last good read %1: %2</source>
        <translation>zuletzt gut gelesen %1: %2</translation>
    </message>
    <message>
        <source>no verified read yet</source>
        <translation>noch kein geprüftes Lesen</translation>
    </message>
    <message>
        <source>treat as not safe</source>
        <translation>als nicht sicher behandeln</translation>
    </message>
    <message>
        <source>we wrote false; store answers true</source>
        <translation>geschrieben wurde false; der Speicher antwortet true</translation>
    </message>
    <message>
        <source>we wrote true; store answers false</source>
        <translation>geschrieben wurde true; der Speicher antwortet false</translation>
    </message>
    <message>
        <source>not by us</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>engage is kept and sent when config answers</source>
        <translation>die Auslösung wird aufbewahrt und gesendet, sobald die Konfiguration antwortet</translation>
    </message>
    <message>
        <source>other ways: CLI, exchange sites</source>
        <translation>andere Wege: CLI, Seiten der Börsen</translation>
    </message>
    <message>
        <source>The config store cannot be reached, so nothing can be released.</source>
        <translation>Der Konfigurationsspeicher ist nicht erreichbar, deshalb lässt sich nichts freigeben.</translation>
    </message>
    <message>
        <source>This profile is read-only: it may engage, and nothing else. Release from another desk, or make the profile writable under Settings.</source>
        <translation>Dieses Profil ist schreibgeschützt: es darf auslösen, sonst nichts. Von einem anderen Desk freigeben oder das Profil unter Einstellungen beschreibbar machen.</translation>
    </message>
    <message>
        <source>Trading is not stopped: there is nothing to release.</source>
        <translation>Der Handel ist nicht gestoppt: es gibt nichts freizugeben.</translation>
    </message>
    <message>
        <source>The engage is not confirmed yet. Release is possible once the store has answered.</source>
        <translation>Die Auslösung ist noch nicht bestätigt. Freigeben ist möglich, sobald der Speicher geantwortet hat.</translation>
    </message>
    <message>
        <source>A release is under way: both keys are being read back.</source>
        <translation>Eine Freigabe läuft: beide Schlüssel werden zurückgelesen.</translation>
    </message>
    <message>
        <source>The state is not known: both keys need a fresh, verified read first.</source>
        <translation>Der Zustand ist nicht bekannt: beide Schlüssel müssen zuerst frisch und geprüft gelesen sein.</translation>
    </message>
    <message>
        <source>The gateway answers something else than the store. Engage again, then release.</source>
        <translation>Das Gateway antwortet anders als der Speicher. Erneut auslösen, dann freigeben.</translation>
    </message>
    <message>
        <source>The store answers something else than was written here. Engage again, then release.</source>
        <translation>Der Speicher antwortet anders, als hier geschrieben wurde. Erneut auslösen, dann freigeben.</translation>
    </message>
</context>
<context>
    <name>hoox::LedgerCommands</name>
    <message>
        <source>Stored as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Waits in the spool, to be stored as %1</source>
        <translation>Wartet im Zwischenlager auf das Speichern als %1</translation>
    </message>
    <message>
        <source>%1
Verified: %2 rows, content hash %3.</source>
        <translation>%1
Geprüft: %2 Zeilen, Inhalts-Hash %3.</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>wird gesichert</translation>
    </message>
    <message>
        <source>no sound backup</source>
        <translation>keine fehlerfreie Sicherung</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>%1 is sound: %2 rows, content hash %3.</source>
        <translation>%1 ist fehlerfrei: %2 Zeilen, Inhalts-Hash %3.</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>Was vorher da war: %1</translation>
    </message>
</context>
<context>
    <name>hoox::LedgerTableView</name>
    <message>
        <source>Row of all fills</source>
        <translation>Zeile aller Ausführungen</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No fill is chosen.</source>
        <translation>Keine Ausführung ist gewählt.</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the rows as text, with heads</source>
        <translation>Zeilen als Text kopieren, mit Köpfen</translation>
    </message>
    <message>
        <source>Copy the rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>hoox::LimitWords</name>
    <message>
        <source>More than is held: %1 of %2.</source>
        <translation>Mehr als gehalten wird: %1 von %2.</translation>
    </message>
    <message>
        <source>More than the gateway takes at once: %1 of %2.</source>
        <translation>Mehr, als das Gateway auf einmal annimmt: %1 von %2.</translation>
    </message>
    <message>
        <source>Over the limit of an order: %1, the limit is %2.</source>
        <translation>Über der Grenze eines Auftrags: %1, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Over the limit of a position: %1, the limit is %2.</source>
        <translation>Über der Grenze einer Position: %1, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>%1 away from the last price, the limit is %2.</source>
        <translation>%1 vom letzten Preis entfernt, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>There is a limit, and no last price to hold the order against.</source>
        <translation>Es gibt eine Grenze, aber keinen letzten Preis, an dem der Auftrag zu messen wäre.</translation>
    </message>
    <message>
        <source>There is nothing to close there.</source>
        <translation>Dort gibt es nichts zu schließen.</translation>
    </message>
    <message>
        <source>What is held there is not known for certain: look at the position first.</source>
        <translation>Was dort gehalten wird, ist nicht sicher bekannt: zuerst die Position ansehen.</translation>
    </message>
    <message>
        <source>A limit cannot be read.</source>
        <translation>Eine Grenze ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The desk will refuse it (%1).</source>
        <comment>where the limit stands</comment>
        <translation>Der Desk wird ihn ablehnen (%1).</translation>
    </message>
</context>
<context>
    <name>hoox::LockCover</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Das Fenster ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>Eine PIN hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine PIN hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at most %n characters.</source>
        <translation>
            <numerusform>Eine PIN hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine PIN hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The PIN could not be kept: the system has no memory or randomness for it. Try again.</source>
        <translation>Die PIN konnte nicht abgelegt werden: Dem System fehlt dafür Speicher oder Zufall. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n s.</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n s möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n s möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>This window waits for the PIN. The kill switch works all the same: ENGAGE above, or Ctrl+Shift+K.</source>
        <translation>Dieses Fenster wartet auf die PIN. Der Notaus wirkt trotzdem: AUSLÖSEN oben, oder Strg+Umschalt+K.</translation>
    </message>
</context>
<context>
    <name>hoox::LocksPane</name>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>reserved</source>
        <comment>state of a lock</comment>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>state of a lock</comment>
        <translation>belegt</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <extracomment>Who, and the number of a process.</extracomment>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>expires in</source>
        <translation>läuft ab in</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n vergeben</numerusform>
            <numerusform>%n vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The locks cannot be read: %1</source>
        <translation>Die Sperren sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Reading the locks…</source>
        <translation>Sperren werden gelesen…</translation>
    </message>
    <message>
        <source>No request id is taken. Each is reserved before its order is sent, and kept for 24 h after it.</source>
        <translation>Keine Anfrage-ID ist vergeben. Jede wird vor dem Senden ihres Auftrags reserviert und danach 24 h gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, each kept for 24 h.</source>
        <translation>
            <numerusform>%n weitere, 24 h gehalten.</numerusform>
            <numerusform>%n weitere, je 24 h gehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MainWindow</name>
    <message>
        <source>%1 · Hoox Console</source>
        <translation>%1 · Hoox Console</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · Hoox Console</source>
        <translation>%1 · %2 · %3 · Hoox Console</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation>
            <numerusform>%n Auftrag ungeklärt</numerusform>
            <numerusform>%n Aufträge ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Engage the kill switch: stop trading at once</source>
        <translation>Notaus auslösen: Handel sofort anhalten</translation>
    </message>
    <message>
        <source>Kill switch: state, release</source>
        <translation>Notaus: Zustand, freigeben</translation>
    </message>
    <message>
        <source>Incident: mark T0, or close the one that runs</source>
        <translation>Vorfall: T0 setzen oder den laufenden abschließen</translation>
    </message>
    <message>
        <source>Hand the shift over: what changed, and who takes it</source>
        <translation>Schicht übergeben: was sich geändert hat und wer übernimmt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys of this window</source>
        <translation>Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Have the screen reader say kill switch, exposure and alerts</source>
        <translation>Notaus, Exposure und Alarme vorlesen lassen</translation>
    </message>
    <message>
        <source>Glance page: three facts in large letters</source>
        <translation>Blickseite: drei Angaben in großen Buchstaben</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Diese Seite neu lesen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Acknowledge with a word</source>
        <translation>Mit Begründung quittieren</translation>
    </message>
    <message>
        <source>Why, or what was done</source>
        <translation>Warum, oder was getan wurde</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Shelve this alert?</source>
        <translation>Diesen Alarm zurückstellen?</translation>
    </message>
    <message>
        <source>%1. It stays in the list, calls nobody, and is raised anew at the end.</source>
        <translation>%1. Er bleibt in der Liste, ruft niemanden und wird am Ende neu ausgelöst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
</context>
<context>
    <name>hoox::MarkSection</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Mark of your own for %1</source>
        <translation>Eigener Marktpreis für %1</translation>
    </message>
    <message>
        <source>A mark is a price above 0, like 64541.3.</source>
        <translation>Ein Marktpreis ist ein Preis über 0, etwa 64541.3.</translation>
    </message>
    <message>
        <source>Mark of your own</source>
        <translation>Eigener Marktpreis</translation>
    </message>
</context>
<context>
    <name>hoox::MatrixCellDelegate</name>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>net, %1</source>
        <translation>netto, %1</translation>
    </message>
    <message>
        <source>gross %1</source>
        <extracomment>Long and short added up without their signs.</extracomment>
        <translation>brutto %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>hoox::MigrateCommand</name>
    <message>
        <source>Unmanaged: its tables are there, but nobody tracks its migrations. &quot;migrate baseline&quot; begins to.</source>
        <translation>Nicht verwaltet: die Tabellen sind da, aber niemand verfolgt die Migrationen. „migrate baseline“ beginnt damit.</translation>
    </message>
    <message>
        <source>Of others, read only: %1, %2</source>
        <translation>Von anderen, nur lesend: %1, %2</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>wird gesichert</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts steht aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied. Backup before: %1</source>
        <translation>
            <numerusform>%n Migration angewendet. Sicherung davor: %1</numerusform>
            <numerusform>%n Migrationen angewendet. Sicherung davor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) recorded as applied; none was run. Backup before: %1</source>
        <translation>
            <numerusform>%n Migration als angewendet eingetragen; keine wurde ausgeführt. Sicherung davor: %1</numerusform>
            <numerusform>%n Migrationen als angewendet eingetragen; keine wurde ausgeführt. Sicherung davor: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MigrationsPage</name>
    <message>
        <source>Migrations and backups</source>
        <translation>Migrationen und Sicherungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1, in the workspace&apos;s folder</source>
        <translation>%1, im Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>restore backs up first and asks for the word “%1”</source>
        <translation>Wiederherstellen sichert zuerst und verlangt das Wort „%1“</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>The word an operator types to restore a backup.</extracomment>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Apply pending…</source>
        <translation>Ausstehende anwenden…</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>letzte Sicherung</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>One is made before every migration and every restore, or by Back up now.</source>
        <translation>Eine entsteht vor jeder Migration und jedem Wiederherstellen, oder mit „Jetzt sichern“.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>Das Hauptbuch ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading the ledger&apos;s migrations…</source>
        <translation>Migrationen des Hauptbuchs werden gelesen…</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>beim Erstellen geprüft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing runs before a backup was opened and checked</source>
        <translation>nichts läuft, bevor eine Sicherung geöffnet und geprüft wurde</translation>
    </message>
    <message>
        <source>unmanaged: the tables are there, nobody tracks them</source>
        <translation>nicht verwaltet: die Tabellen sind da, niemand verfolgt sie</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The word typed was not “%1”.</source>
        <translation>Das eingegebene Wort war nicht „%1“.</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing was changed</source>
        <translation>vor dem Ende angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>what was there before is in %1</source>
        <translation>was vorher da war, liegt in %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1?</source>
        <translation>
            <numerusform>%n Migration auf %1 anwenden?</numerusform>
            <numerusform>%n Migrationen auf %1 anwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Nicht anwenden</translation>
    </message>
    <message>
        <source>Back up and apply</source>
        <translation>Sichern und anwenden</translation>
    </message>
    <message>
        <source>Restore %1 from %2 %3?</source>
        <translation>%1 aus %2 %3 wiederherstellen?</translation>
    </message>
    <message>
        <source>The ledger as it is now is backed up first and stays in the list. Then its %1 take the ledger&apos;s place, in one transaction. Fills recorded since are in that backup only. Config, kill switch and reports are not touched.</source>
        <translation>Das Hauptbuch, wie es jetzt ist, wird zuerst gesichert und bleibt in der Liste. Dann treten die %1 der Sicherung an die Stelle des Hauptbuchs, in einer Transaktion. Seither erfasste Ausführungen stehen nur in jener Sicherung. Konfiguration, Notaus und Berichte bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eingeben</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>of the ledger; those made otherwise stay anyway</source>
        <translation>des Hauptbuchs; anders entstandene bleiben ohnehin</translation>
    </message>
    <message>
        <source>D1 %1</source>
        <translation>D1 %1</translation>
    </message>
    <message>
        <source>D1 %1 · dialect: %2</source>
        <translation>D1 %1 · Dialekt: %2</translation>
    </message>
    <message>
        <source>Begin to track…</source>
        <translation>Verfolgung beginnen…</translation>
    </message>
    <message>
        <source>Choose migrations…</source>
        <translation>Migrationen wählen…</translation>
    </message>
    <message>
        <source>of others, read only</source>
        <translation>von anderen, nur lesend</translation>
    </message>
    <message>
        <source>Nobody tracks these migrations; the tables are left as they are.</source>
        <translation>Niemand verfolgt diese Migrationen; die Tabellen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is backed up first, and the backup is opened and checked. Then all of them run in one transaction; if one fails, it is as it was.</source>
        <translation>Zuerst wird gesichert und die Sicherung geöffnet und geprüft. Dann laufen alle in einer Transaktion; schlägt eine fehl, ist alles, wie es war.</translation>
    </message>
    <message>
        <source>Begin to track the migrations of %1?</source>
        <translation>Verfolgung der Migrationen von %1 beginnen?</translation>
    </message>
    <message>
        <source>Its tables are compared with those that the migrations make. If every column is there, it is backed up and the migrations are recorded as applied. None is run.</source>
        <translation>Die Tabellen werden mit denen verglichen, die die Migrationen ergeben. Ist jede Spalte da, wird gesichert, und die Migrationen werden als angewendet eingetragen. Keine wird ausgeführt.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Back up and record</source>
        <translation>Sichern und eintragen</translation>
    </message>
    <message>
        <source>Folder of migrations</source>
        <translation>Ordner mit Migrationen</translation>
    </message>
    <message>
        <source>The database as it is now is backed up first and stays in the list. Then its %1 take the place of everything in it, in one transaction, unless something was written since. Fills recorded since the backup are in the other one only. Hoox keeps writing: engage the kill switch before.</source>
        <translation>Die Datenbank, wie sie jetzt ist, wird zuerst gesichert und bleibt in der Liste. Dann treten die %1 der gewählten Sicherung an die Stelle von allem darin, in einer Transaktion, sofern seither nichts geschrieben wurde. Seit der gewählten Sicherung aufgezeichnete Ausführungen stehen nur in der anderen. Hoox schreibt weiter: vorher den Notaus auslösen.</translation>
    </message>
</context>
<context>
    <name>hoox::MissingText</name>
    <message numerus="yes">
        <source>Fees missing in %n row(s): not in this dialect.</source>
        <translation>
            <numerusform>Gebühren fehlen in %n Zeile: nicht in diesem Dialekt.</numerusform>
            <numerusform>Gebühren fehlen in %n Zeilen: nicht in diesem Dialekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fees missing in %n row(s).</source>
        <translation>
            <numerusform>Gebühren fehlen in %n Zeile.</numerusform>
            <numerusform>Gebühren fehlen in %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fees missing in %n row(s)</source>
        <translation>
            <numerusform>Gebühren fehlen in %n Zeile</numerusform>
            <numerusform>Gebühren fehlen in %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>profit not known in %n row(s)</source>
        <extracomment>Of fills that closed a position: a price is missing.</extracomment>
        <translation>
            <numerusform>Gewinn nicht bekannt in %n Zeile</numerusform>
            <numerusform>Gewinn nicht bekannt in %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>price or quantity missing in %n row(s)</source>
        <extracomment>Of fills: price or quantity is missing.</extracomment>
        <translation>
            <numerusform>Preis oder Menge fehlt in %n Zeile</numerusform>
            <numerusform>Preis oder Menge fehlt in %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation>realisiert nach Gebühren</translation>
    </message>
    <message>
        <source>realised, known fees in</source>
        <translation>realisiert nach bekannten Gebühren</translation>
    </message>
    <message>
        <source>realised, before fees</source>
        <translation>realisiert, vor Gebühren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: profit not known</source>
        <extracomment>Of an equity curve.</extracomment>
        <translation>
            <numerusform>%n Zeile ausgelassen: Gewinn nicht bekannt</numerusform>
            <numerusform>%n Zeilen ausgelassen: Gewinn nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test or pending</source>
        <translation>
            <numerusform>%n Test oder schwebend</numerusform>
            <numerusform>%n Tests oder schwebend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>hoox::NewReportPanel</name>
    <message>
        <source>Part of the book</source>
        <translation>Teil des Handelsbuchs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Exchange of the report</source>
        <translation>Börse des Berichts</translation>
    </message>
    <message>
        <source>Symbol of the report</source>
        <translation>Symbol des Berichts</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>alle Börsen</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>alle Symbole</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet vor seinem Beginn.</translation>
    </message>
    <message>
        <source>its fills as CSV and JSON too</source>
        <translation>auch seine Ausführungen als CSV und JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Makes it, and shows it before it stands among the others.</source>
        <translation>Erstellt ihn und zeigt ihn, bevor er bei den anderen steht.</translation>
    </message>
    <message>
        <source>Among the reports of this workspace: the file that is shown, as it is.</source>
        <translation>Zu den Berichten dieses Arbeitsbereichs: die gezeigte Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Shows the preview again.</source>
        <translation>Zeigt die Vorschau wieder.</translation>
    </message>
    <message>
        <source>Two files beside the report, for spreadsheets and programs.</source>
        <translation>Zwei Dateien neben dem Bericht, für Tabellenkalkulationen und Programme.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper of the report</source>
        <translation>Papier des Berichts</translation>
    </message>
</context>
<context>
    <name>hoox::Notice</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>hoox::NoticeStrip</name>
    <message>
        <source>What cannot wait</source>
        <translation>Was nicht warten kann</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OrderColumns</name>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>by, and why</source>
        <translation>von, und warum</translation>
    </message>
</context>
<context>
    <name>hoox::OrderCommand</name>
    <message>
        <source>Nobody knows whether it was executed. It is not sent again: order resolve.</source>
        <translation>Niemand weiß, ob er ausgeführt wurde. Er wird nicht erneut gesendet: order resolve.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago: %1</source>
        <translation>Derselbe Auftrag wurde eben erst gesendet: %1</translation>
    </message>
    <message>
        <source>--exchange takes bybit, binance or mexc.</source>
        <translation>--exchange nimmt bybit, binance oder mexc an.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger has no such fill that may be this order. It has %n that may.</source>
        <translation>
            <numerusform>Das Hauptbuch hat keine solche Ausführung, die dieser Auftrag sein kann. In Frage kommt %n.</numerusform>
            <numerusform>Das Hauptbuch hat keine solche Ausführung, die dieser Auftrag sein kann. In Frage kommen %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say one of --executed, --not-executed, --fill ID and --ask-again.</source>
        <translation>Eines von --executed, --not-executed, --fill ID und --ask-again angeben.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 takes none of that: see --help.</source>
        <translation>%1 nimmt nichts davon an: siehe --help.</translation>
    </message>
    <message>
        <source>%1 takes digits and one point.</source>
        <translation>%1 verlangt Ziffern und einen Punkt.</translation>
    </message>
    <message>
        <source>%1 must be above 0.</source>
        <translation>%1 muss über 0 liegen.</translation>
    </message>
    <message>
        <source>%1 has more than 15 digits: another number would be sent.</source>
        <translation>%1 hat mehr als 15 Ziffern: eine andere Zahl würde gesendet.</translation>
    </message>
    <message>
        <source>%1 is more than the gateway takes.</source>
        <translation>%1 ist mehr, als das Gateway annimmt.</translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation>%1 verlangt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 has a character that does not belong there.</source>
        <translation>%1 hat ein Zeichen, das nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>%1: a market order has no price.</source>
        <translation>%1: ein Marktauftrag hat keinen Preis.</translation>
    </message>
</context>
<context>
    <name>hoox::OrderResolveView</name>
    <message>
        <source>Ask again with the same key</source>
        <translation>Mit demselben Schlüssel erneut fragen</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist er</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Grund, bleibt im Journal</translation>
    </message>
    <message>
        <source>It was executed</source>
        <translation>Er wurde ausgeführt</translation>
    </message>
    <message>
        <source>It was not executed</source>
        <translation>Er wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Hauptbuch</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fills that may be this order</source>
        <translation>Ausführungen, die dieser Auftrag sein können</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Er wird gesucht…</translation>
    </message>
    <message>
        <source>The ledger has no fill that may be this order.</source>
        <translation>Das Hauptbuch hat keine Ausführung, die dieser Auftrag sein kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) may be this order. Choose the one that is.</source>
        <translation>
            <numerusform>%n Ausführung kann dieser Auftrag sein. Die richtige wählen.</numerusform>
            <numerusform>%n Ausführungen können dieser Auftrag sein. Die richtige wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered for %1 more.</source>
        <comment>time</comment>
        <translation>Noch %1 angeboten.</translation>
    </message>
    <message>
        <source>Type a reason first: at least one word.</source>
        <translation>Zuerst einen Grund eingeben: mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>hoox::OrderReviewSheet</name>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>position now</source>
        <translation>Position jetzt</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Zurück zum Auftragsschein</translation>
    </message>
    <message>
        <source>Review before it is sent</source>
        <translation>Prüfen vor dem Senden</translation>
    </message>
    <message>
        <source>What the gateway will do</source>
        <translation>Was das Gateway tun wird</translation>
    </message>
    <message>
        <source>Enter never sends.</source>
        <translation>Die Eingabetaste sendet nie.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>money</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source> ≠ its records differ</source>
        <translation> ≠ die Einträge weichen ab</translation>
    </message>
    <message>
        <source>The same order %1 ago by %2.</source>
        <comment>age, who</comment>
        <translation>Derselbe Auftrag vor %1 von %2.</translation>
    </message>
    <message>
        <source>Sending this one may double it.</source>
        <translation>Diesen zu senden kann ihn verdoppeln.</translation>
    </message>
</context>
<context>
    <name>hoox::OrderSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>left to do</source>
        <translation>noch zu tun</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>gateway at</source>
        <translation>Gateway unter</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>quantity, asset, price, asset</comment>
        <translation>%1 %2 zu %3 %4</translation>
    </message>
</context>
<context>
    <name>hoox::OrderTicketForm</name>
    <message>
        <source>The same order %1 ago by %2.</source>
        <comment>age, who</comment>
        <translation>Derselbe Auftrag vor %1 von %2.</translation>
    </message>
    <message>
        <source>%1, %2. Sending again may double it.</source>
        <comment>order, state</comment>
        <translation>%1, %2. Erneutes Senden kann ihn verdoppeln.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Review, then send</source>
        <translation>Prüfen, dann senden</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fehlendes ergänzen.</translation>
    </message>
    <message>
        <source>Enter never sends.</source>
        <translation>Die Eingabetaste sendet nie.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Testauftrag</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>market</source>
        <extracomment>A price of an order: the one that the market has.</extracomment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>limit</source>
        <extracomment>A price of an order: no worse than this.</extracomment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Empty the ticket; it gets another request id</source>
        <translation>Auftragsschein leeren; er erhält eine andere Anfrage-ID</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>the gateway acknowledges it, no exchange sees it</source>
        <translation>das Gateway bestätigt ihn, keine Börse sieht ihn</translation>
    </message>
</context>
<context>
    <name>hoox::OrderTimelineView</name>
    <message>
        <source>Timeline of the order</source>
        <translation>Zeitleiste des Auftrags</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of an order</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of an order</comment>
        <extracomment>An answer, or a step, that is waited for.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of an order</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a step of an order</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: nicht erreicht</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, when</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hoox::OrderWords</name>
    <message>
        <source>limit %1 %2</source>
        <comment>price, asset</comment>
        <translation>Limit %1 %2</translation>
    </message>
    <message>
        <source>at the market</source>
        <translation>zum Markt</translation>
    </message>
    <message>
        <source>A test of %1: no exchange sees it.</source>
        <translation>Ein Test von %1: keine Börse sieht ihn.</translation>
    </message>
    <message>
        <source>Paper money of %1: no exchange sees it.</source>
        <translation>Spielgeld von %1: keine Börse sieht ihn.</translation>
    </message>
    <message>
        <source>Test money of %1.</source>
        <translation>Testgeld von %1.</translation>
    </message>
    <message>
        <source>REAL MONEY of %1.</source>
        <translation>ECHTGELD von %1.</translation>
    </message>
    <message>
        <source>Look at the kill switch and acknowledge the order. Nothing else is changed.</source>
        <translation>Den Notaus lesen und den Auftrag bestätigen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The paper exchange fills it at its own price, else at the last one, and the fill goes into this ledger.</source>
        <translation>Die Paper-Börse führt ihn zu seinem eigenen Preis aus, sonst zum letzten, und die Ausführung kommt in dieses Hauptbuch.</translation>
    </message>
    <message>
        <source>Look at the kill switch, then send one %1 order to %2. Nothing else is changed.</source>
        <extracomment>%1 is &quot;market&quot; or &quot;limit&quot;, %2 is an exchange.</extracomment>
        <translation>Den Notaus lesen, dann einen %1-Auftrag an %2 senden. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>kind of an order</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>market</source>
        <comment>kind of an order</comment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>UNRESOLVED</source>
        <comment>state of an order</comment>
        <translation>UNGEKLÄRT</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>state of an order</comment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of an order</comment>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of an order</comment>
        <translation>vollzogen</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>state of an order</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>state of an order</comment>
        <translation>FEHLSCHLAG</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <comment>state of an order</comment>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>told by %1: %2</source>
        <comment>who, reason</comment>
        <translation>mitgeteilt von %1: %2</translation>
    </message>
    <message>
        <source>a step is left: %1</source>
        <translation>ein Schritt steht aus: %1</translation>
    </message>
    <message>
        <source>the gateway has seen it</source>
        <translation>das Gateway hat ihn gesehen</translation>
    </message>
    <message>
        <source>in the gateway&apos;s queue</source>
        <translation>in der Warteschlange des Gateways</translation>
    </message>
    <message>
        <source>not in the ledger yet</source>
        <translation>noch nicht im Hauptbuch</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>the gateway was not reached</source>
        <translation>das Gateway wurde nicht erreicht</translation>
    </message>
    <message>
        <source>the gateway&apos;s kill switch</source>
        <translation>der Notaus des Gateways</translation>
    </message>
    <message>
        <source>wrong API key</source>
        <translation>falscher API-Schlüssel</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht zugelassen</translation>
    </message>
    <message>
        <source>the gateway found it invalid</source>
        <translation>vom Gateway für ungültig befunden</translation>
    </message>
    <message>
        <source>too large for the gateway</source>
        <translation>zu groß für das Gateway</translation>
    </message>
    <message>
        <source>too many in a minute</source>
        <translation>zu viele in einer Minute</translation>
    </message>
    <message>
        <source>the exchange said no</source>
        <translation>die Börse lehnte ab</translation>
    </message>
    <message>
        <source>the gateway is unavailable</source>
        <translation>das Gateway ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the gateway failed</source>
        <translation>das Gateway hatte einen Fehler</translation>
    </message>
    <message>
        <source>something else answered</source>
        <translation>etwas anderes antwortete</translation>
    </message>
    <message>
        <source>no API key here</source>
        <translation>hier kein API-Schlüssel</translation>
    </message>
    <message>
        <source>no price to fill at</source>
        <translation>kein Preis zum Ausführen</translation>
    </message>
    <message>
        <source>Nobody answered at the gateway&apos;s address: nothing was sent.</source>
        <translation>Unter der Adresse des Gateways antwortete niemand: nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The gateway refused it for its kill switch: no exchange has seen it.</source>
        <translation>Das Gateway lehnte ihn wegen seines Notaus ab: keine Börse hat ihn gesehen.</translation>
    </message>
    <message>
        <source>The gateway does not take this profile&apos;s API key: no exchange has seen it.</source>
        <translation>Das Gateway nimmt den API-Schlüssel dieses Profils nicht an: keine Börse hat ihn gesehen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s allowlist does not have this computer&apos;s address: no exchange has seen it.</source>
        <translation>Die Freigabeliste des Gateways enthält die Adresse dieses Rechners nicht: keine Börse hat ihn gesehen.</translation>
    </message>
    <message>
        <source>The gateway found the order invalid: no exchange has seen it.</source>
        <translation>Das Gateway befand den Auftrag für ungültig: keine Börse hat ihn gesehen.</translation>
    </message>
    <message>
        <source>The order was too large for the gateway: no exchange has seen it.</source>
        <translation>Der Auftrag war zu groß für das Gateway: keine Börse hat ihn gesehen.</translation>
    </message>
    <message>
        <source>The gateway had more orders than it takes in a minute: no exchange has seen this one.</source>
        <translation>Das Gateway hatte mehr Aufträge, als es in einer Minute annimmt: keine Börse hat diesen gesehen.</translation>
    </message>
    <message>
        <source>The exchange said no.</source>
        <translation>Die Börse lehnte ab.</translation>
    </message>
    <message>
        <source>The gateway was unavailable before or behind the send: nobody knows whether it was executed.</source>
        <translation>Das Gateway war vor oder nach dem Senden nicht verfügbar: niemand weiß, ob er ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The gateway failed while it had the order: nobody knows whether it was executed.</source>
        <translation>Das Gateway hatte einen Fehler, während es den Auftrag hatte: niemand weiß, ob er ausgeführt wurde.</translation>
    </message>
    <message>
        <source>It was sent and no answer came in time: it may have been executed.</source>
        <translation>Er wurde gesendet, und keine Antwort kam rechtzeitig: er wurde möglicherweise ausgeführt.</translation>
    </message>
    <message>
        <source>What answered is not Hoox&apos;s gateway: nobody knows whether it was passed on.</source>
        <translation>Was antwortete, ist nicht das Gateway von Hoox: niemand weiß, ob er weitergegeben wurde.</translation>
    </message>
    <message>
        <source>There is no API key of the gateway on this computer: nothing was sent.</source>
        <translation>Auf diesem Rechner gibt es keinen API-Schlüssel des Gateways: nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The ledger has no price of this symbol for the paper exchange to fill at.</source>
        <translation>Das Hauptbuch hat keinen Preis dieses Symbols, zu dem die Paper-Börse ausführen könnte.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Die Meldung: %1</translation>
    </message>
    <message>
        <source>%1 saw that it was executed: %2</source>
        <comment>who, reason</comment>
        <translation>%1 sah, dass er ausgeführt wurde: %2</translation>
    </message>
    <message>
        <source>%1 saw that it was not executed: %2</source>
        <comment>who, reason</comment>
        <translation>%1 sah, dass er nicht ausgeführt wurde: %2</translation>
    </message>
    <message>
        <source>It is on its way to the gateway.</source>
        <translation>Er ist unterwegs zum Gateway.</translation>
    </message>
    <message>
        <source>The gateway took it into its queue and executes it later. It does not tell when.</source>
        <translation>Das Gateway nahm ihn in seine Warteschlange und führt ihn später aus. Wann, sagt es nicht.</translation>
    </message>
    <message>
        <source>The gateway says that it was executed. The ledger does not have it yet.</source>
        <translation>Das Gateway sagt, er sei ausgeführt. Das Hauptbuch hat ihn noch nicht.</translation>
    </message>
    <message>
        <source>Filled: %1 at %2 on average.</source>
        <translation>Ausgeführt: %1 zu %2 im Mittel.</translation>
    </message>
    <message>
        <source>The gateway acknowledged it as a test: no exchange has seen it.</source>
        <translation>Das Gateway bestätigte ihn als Test: keine Börse hat ihn gesehen.</translation>
    </message>
    <message>
        <source>The ledger has it.</source>
        <translation>Das Hauptbuch hat ihn.</translation>
    </message>
    <message>
        <source>The gateway has seen this key before, and does not tell what became of it.</source>
        <translation>Das Gateway hat diesen Schlüssel schon gesehen und sagt nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>It was sent and no answer is known: it may have been executed.</source>
        <translation>Er wurde gesendet, und keine Antwort ist bekannt: er wurde möglicherweise ausgeführt.</translation>
    </message>
    <message>
        <source>The ledger records it as failed.</source>
        <translation>Das Hauptbuch verzeichnet ihn als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the exchange, or wait for the ledger: then say here what became of it.</source>
        <translation>Er wird nicht von selbst erneut gesendet. Bei der Börse nachsehen oder auf das Hauptbuch warten: dann hier angeben, was daraus wurde.</translation>
    </message>
    <message>
        <source>It is looked for in the ledger every few seconds.</source>
        <translation>Er wird alle paar Sekunden im Hauptbuch gesucht.</translation>
    </message>
    <message>
        <source>Look at the network and at the gateway&apos;s address, then send it anew.</source>
        <translation>Netz und Adresse des Gateways ansehen, dann neu senden.</translation>
    </message>
    <message>
        <source>It stops here too as soon as its keys are read. Send it anew after the release.</source>
        <translation>Auch hier ist Schluss, sobald die Schlüssel gelesen sind. Nach der Freigabe neu senden.</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s API key under Settings, then send it anew.</source>
        <translation>Den API-Schlüssel des Gateways unter Einstellungen setzen, dann neu senden.</translation>
    </message>
    <message>
        <source>Add the address to the gateway&apos;s allowlist, or send from a computer that is in it.</source>
        <translation>Die Adresse in die Freigabeliste des Gateways aufnehmen oder von einem Rechner senden, der darin steht.</translation>
    </message>
    <message>
        <source>Wait, then send it anew.</source>
        <translation>Warten, dann neu senden.</translation>
    </message>
    <message>
        <source>Give a limit price.</source>
        <translation>Einen Limitpreis angeben.</translation>
    </message>
    <message>
        <source>Change the order.</source>
        <translation>Den Auftrag ändern.</translation>
    </message>
    <message>
        <source>This is a submission: if the first one never arrived, this one places the order. If it did, the gateway knows the key and places no second one.</source>
        <translation>Das ist ein Senden: kam der erste nie an, wird er hiermit erteilt. Kam er an, kennt das Gateway den Schlüssel und erteilt keinen zweiten.</translation>
    </message>
    <message>
        <source>This profile names no gateway: nothing can be sent from here. It is set under Settings.</source>
        <translation>Dieses Profil nennt kein Gateway: von hier lässt sich nichts senden. Es wird unter Einstellungen gesetzt.</translation>
    </message>
    <message>
        <source>This profile is read-only. Write access is a switch of the profile, under Settings.</source>
        <translation>Dieses Profil ist schreibgeschützt. Schreibzugriff ist ein Schalter des Profils, unter Einstellungen.</translation>
    </message>
    <message>
        <source>What was sent before cannot be read: %1</source>
        <translation>Was früher gesendet wurde, ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Reading what was sent before…</source>
        <translation>Früher Gesendetes wird gelesen…</translation>
    </message>
    <message>
        <source>The kill switch is not at Trading: this desk sends no order, not even a close.</source>
        <translation>Der Notaus steht nicht auf Trading: dieser Desk sendet keinen Auftrag, auch keine Schließung.</translation>
    </message>
    <message>
        <source>The gateway had too many orders. It takes the next one in %1.</source>
        <translation>Das Gateway hatte zu viele Aufträge. Es nimmt den nächsten in %1 an.</translation>
    </message>
    <message>
        <source>validated</source>
        <comment>step of an order</comment>
        <translation>validiert</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>step of an order</comment>
        <extracomment>The kill switch was asked.</extracomment>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>lock</source>
        <comment>step of an order</comment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>journal</source>
        <comment>step of an order</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>step of an order</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>step of an order</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>step of an order</comment>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>offloaded</source>
        <comment>step of an order</comment>
        <translation>ausgelagert</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>step of an order</comment>
        <translation>belegt</translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPage</name>
    <message>
        <source>Orders and locks</source>
        <translation>Aufträge und Sperren</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>page</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>last 24 hours · all exchanges</source>
        <translation>letzte 24 Stunden · alle Börsen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New order: Alt+1, orders: Alt+2</source>
        <translation>Neuer Auftrag: Alt+1, Aufträge: Alt+2</translation>
    </message>
    <message>
        <source>The orders cannot be read anew; these are older.</source>
        <translation>Die Aufträge sind nicht neu lesbar; diese sind älter.</translation>
    </message>
    <message>
        <source>To the ticket of a new order</source>
        <translation>Zum Formular eines neuen Auftrags</translation>
    </message>
    <message>
        <source>To the list of orders</source>
        <translation>Zur Liste der Aufträge</translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPane</name>
    <message>
        <source>Ask again with the same key</source>
        <translation>Mit demselben Schlüssel erneut fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>today (UTC)</source>
        <translation>heute (UTC)</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>Orders of this UTC day, and open ones</source>
        <translation>Aufträge dieses UTC-Tags und offene</translation>
    </message>
    <message>
        <source>Only orders whose fate is not known</source>
        <translation>Nur Aufträge, deren Ausgang nicht bekannt ist</translation>
    </message>
    <message>
        <source>unresolved %1</source>
        <comment>count</comment>
        <translation>ungeklärt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n Auftrag heute (UTC)</numerusform>
            <numerusform>%n Aufträge heute (UTC)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The orders that were sent from here cannot be read.</source>
        <translation>Die von hier gesendeten Aufträge sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading the orders that were sent from here</source>
        <translation>Von hier gesendete Aufträge werden gelesen</translation>
    </message>
    <message>
        <source>No order is unresolved.</source>
        <translation>Kein Auftrag ist ungeklärt.</translation>
    </message>
    <message>
        <source>The fate of every one is known.</source>
        <translation>Der Ausgang eines jeden ist bekannt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No order today (UTC).</source>
        <translation>Heute kein Auftrag (UTC).</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Letzte 24 Stunden anzeigen</translation>
    </message>
    <message>
        <source>No order was sent from here in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde von hier kein Auftrag gesendet.</translation>
    </message>
    <message>
        <source>The ticket at the left sends one; each is written down before it leaves.</source>
        <translation>Der Auftragsschein links sendet einen; jeder wird aufgeschrieben, bevor er hinausgeht.</translation>
    </message>
    <message>
        <source>Timeline, %1, %2 %3</source>
        <comment>order, time, zone</comment>
        <translation>Zeitleiste, %1, %2 %3</translation>
    </message>
</context>
<context>
    <name>hoox::OverviewPage</name>
    <message>
        <source>Open positions</source>
        <translation>Positionen öffnen</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>unrealisiert</translation>
    </message>
    <message>
        <source>Open fills</source>
        <translation>Ausführungen öffnen</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Margin balances</source>
        <translation>Margin-Salden</translation>
    </message>
    <message>
        <source>total, used</source>
        <translation>gesamt, belegt</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Equity of the last 24 hours</source>
        <translation>Kapitalkurve der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Equity, 24 h</source>
        <translation>Kapitalkurve, 24 h</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>sent from here</source>
        <translation>von hier gesendet</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Aufträge öffnen</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>failed today (UTC)</source>
        <translation>fehlgeschlagen heute (UTC)</translation>
    </message>
    <message>
        <source>locks held</source>
        <translation>gehaltene Sperren</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>count, age</comment>
        <translation>%1, älteste %2</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>of them failed</source>
        <translation>davon fehlgeschlagen</translation>
    </message>
    <message>
        <source>first fill</source>
        <translation>erste Ausführung</translation>
    </message>
    <message>
        <source>last fill</source>
        <translation>letzte Ausführung</translation>
    </message>
    <message>
        <source>rows refused on import</source>
        <translation>beim Import abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Last fills</source>
        <translation>Letzte Ausführungen</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>%1 gross, %2 net</source>
        <translation>%1 brutto, %2 netto</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a price</source>
        <translation>
            <numerusform>%n Position ohne Preis</numerusform>
            <numerusform>%n Positionen ohne Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without an entry price</source>
        <translation>
            <numerusform>%n Position ohne Einstiegspreis</numerusform>
            <numerusform>%n Positionen ohne Einstiegspreis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not known: a fill has no quantity</source>
        <translation>
            <numerusform>%n Position nicht bekannt: eine Ausführung hat keine Menge</numerusform>
            <numerusform>%n Positionen nicht bekannt: eine Ausführung hat keine Menge</numerusform>
        </translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>Heute (UTC)</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisiert</translation>
    </message>
    <message>
        <source>%1 realised, fees %2</source>
        <translation>%1 realisiert, Gebühren %2</translation>
    </message>
    <message>
        <source>No balance was recorded yet.</source>
        <translation>Noch kein Saldo erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n position(s) differ</source>
        <translation>
            <numerusform>von %n Position weichen ab</numerusform>
            <numerusform>von %n Positionen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded agrees with the fills.</source>
        <translation>Das Erfasste stimmt mit den Ausführungen überein.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>alle Börsen</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>Das Hauptbuch ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Adding up the fills…</source>
        <translation>Ausführungen werden summiert…</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>Noch keine Ausführungen.</translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation>Das Hauptbuch dieses Profils enthielt keine, als es geholt wurde.</translation>
    </message>
    <message>
        <source>Open a ledger file</source>
        <translation>Eine Hauptbuch-Datei öffnen</translation>
    </message>
    <message>
        <source>SQLite ledgers (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Hauptbücher (*.db *.sqlite *.sqlite3)</translation>
    </message>
</context>
<context>
    <name>hoox::Page</name>
    <message>
        <source>Pull the ledger now</source>
        <translation>Hauptbuch jetzt holen</translation>
    </message>
    <message>
        <source>Pull the ledger now (F5)</source>
        <translation>Hauptbuch jetzt holen (F5)</translation>
    </message>
    <message>
        <source>There is no copy of this ledger yet.</source>
        <translation>Von diesem Hauptbuch gibt es noch keine Kopie.</translation>
    </message>
    <message>
        <source>It is pulled from the profile&apos;s database; how that goes stands above.</source>
        <translation>Es wird aus der Datenbank des Profils geholt; wie weit, steht oben.</translation>
    </message>
</context>
<context>
    <name>hoox::PastBand</name>
    <message>
        <source>That second could not be read: %1</source>
        <translation>Diese Sekunde war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Going once over all fills, %1 %. Now gives it up.</source>
        <translation>Ein Gang über alle Ausführungen, %1 %. „Jetzt“ bricht ihn ab.</translation>
    </message>
    <message>
        <source>Reading %1 UTC…</source>
        <translation>%1 UTC wird gelesen…</translation>
    </message>
    <message>
        <source>Not in it: symbols whose fills lack a quantity, so that nobody knows whether they were open: %1.</source>
        <translation>Nicht enthalten: Symbole, deren Ausführungen eine Menge fehlt, sodass niemand weiß, ob sie offen waren: %1.</translation>
    </message>
    <message>
        <source>As of %1 UTC · derived from fills, not live</source>
        <translation>Stand %1 UTC · aus Ausführungen abgeleitet, nicht live</translation>
    </message>
    <message>
        <source>Nothing of the past is shown yet. What stands below is of now.</source>
        <translation>Vom Vergangenen ist noch nichts gezeigt. Was unten steht, ist von jetzt.</translation>
    </message>
</context>
<context>
    <name>hoox::PathChart</name>
    <message>
        <source>Size and average entry over time</source>
        <translation>Größe und mittlerer Einstieg im Zeitverlauf</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>average entry</source>
        <translation>mittlerer Einstieg</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Einstieg %1</translation>
    </message>
</context>
<context>
    <name>hoox::PathSection</name>
    <message>
        <source>Period of the history</source>
        <translation>Zeitraum des Verlaufs</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Since the position last left zero.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>No fill moved it in this period.</source>
        <translation>Keine Ausführung bewegte sie in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>time %1; point at it, or use the arrow keys</source>
        <translation>Zeit %1; darauf zeigen oder die Pfeiltasten verwenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>hoox::PdfPane</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>Die Datei hat keine Seiten.</translation>
    </message>
    <message>
        <source>It is locked with a password. Download it to open it elsewhere.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Zum Öffnen in einem anderen Programm herunterladen.</translation>
    </message>
    <message>
        <source>It is not a sound PDF.</source>
        <translation>Das ist keine fehlerfreie PDF-Datei.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hoox::PeriodRow</name>
    <message>
        <source>from</source>
        <comment>the begin of a period</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to, included</source>
        <comment>the end of a period</comment>
        <translation>bis, einschließlich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Bis, einschließlich</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-05-19, 2026-05-19 02:46 or 02:46.</source>
        <translation>„%1“ ist keine Zeit. Möglich: 2026-05-19, 2026-05-19 02:46 oder 02:46.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet vor seinem Beginn.</translation>
    </message>
</context>
<context>
    <name>hoox::PeriodWords</name>
    <message>
        <source>all times</source>
        <translation>alle Zeiten</translation>
    </message>
    <message>
        <source>today (UTC)</source>
        <translation>heute (UTC)</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>letzte 24 h</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>this month (UTC)</source>
        <translation>dieser Monat (UTC)</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>from … to …</source>
        <comment>a period is chosen by its ends</comment>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>ab %1 %2</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>vor %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>%3 is a time zone</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
</context>
<context>
    <name>hoox::PositionColumns</name>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>Long or short.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>Size in the ledger&apos;s table of positions.</extracomment>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>from fills</source>
        <extracomment>Size that the fills add up to.</extracomment>
        <translation>aus Ausführungen</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>The newest price.</extracomment>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <source>mark from</source>
        <extracomment>Where the mark comes from: an exchange, or given by the operator.</extracomment>
        <translation>Marktpreis von</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>unrealisiert</translation>
    </message>
    <message>
        <source>lev.</source>
        <extracomment>Leverage, shortened.</extracomment>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>open for</source>
        <translation>offen seit</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>Part of the gross exposure.</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Margin that is not bound.</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>used of total</source>
        <translation>belegt von gesamt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>hoox::PositionMatrixView</name>
    <message>
        <source>Exposure by symbol and exchange</source>
        <translation>Exposure nach Symbol und Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>Long minus short.</extracomment>
        <translation>netto</translation>
    </message>
</context>
<context>
    <name>hoox::PositionSheet</name>
    <message>
        <source>The fills on %2 make no position in %1 by the end of that second.</source>
        <translation>Die Ausführungen an %2 ergeben bis zum Ende dieser Sekunde keine Position in %1.</translation>
    </message>
    <message>
        <source>There is no open position in %1 on %2.</source>
        <translation>In %1 an %2 gibt es keine offene Position.</translation>
    </message>
    <message>
        <source>There is nothing to close.</source>
        <translation>Es gibt nichts zu schließen.</translation>
    </message>
    <message>
        <source>It is shown as of a past second; only what is open now can be closed.</source>
        <translation>Gezeigt ist eine vergangene Sekunde; nur jetzt Offenes lässt sich schließen.</translation>
    </message>
    <message>
        <source>It cannot be closed from here while the ledger and the fills differ. It can be closed by hand at the exchange.</source>
        <translation>Solange Hauptbuch und Ausführungen voneinander abweichen, lässt sie sich von hier nicht schließen. An der Börse lässt sie sich von Hand schließen.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>ledger differs from fills</source>
        <translation>Hauptbuch weicht von den Ausführungen ab</translation>
    </message>
    <message>
        <source>%1 before, %2 %3</source>
        <comment>how long, when</comment>
        <translation>%1 davor, %2 %3</translation>
    </message>
    <message>
        <source>%1 ago, %2 %3</source>
        <comment>how long, when</comment>
        <translation>vor %1, %2 %3</translation>
    </message>
    <message>
        <source>Reading the fills…</source>
        <translation>Ausführungen werden gelesen…</translation>
    </message>
    <message>
        <source>No fills make up this position.</source>
        <translation>Diese Position besteht aus keinen Ausführungen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; there are more.</source>
        <translation>
            <numerusform>Die neueste; es gibt mehr.</numerusform>
            <numerusform>Die neuesten %n; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Show fills</source>
        <translation>Ausführungen zeigen</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>What the ledger&apos;s table of positions says.</extracomment>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>from fills</source>
        <translation>aus Ausführungen</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>unrealisiert</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>share of gross</source>
        <translation>Anteil am Brutto</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fills that make it up</source>
        <translation>Ausführungen, aus denen sie besteht</translation>
    </message>
</context>
<context>
    <name>hoox::PositionWords</name>
    <message>
        <source>hidden</source>
        <extracomment>A tag on a position that the table of positions cannot hold beside another exchange&apos;s.</extracomment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>no fills</source>
        <translation>keine Ausführungen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>A tag on a position whose fills lack a quantity.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>Long or short.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>From the fills alone: what the table recorded then is not kept.</source>
        <translation>Allein aus den Ausführungen: was die Tabelle damals erfasste, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Side and size agree with the fills. An entry price is missing, so it cannot be compared.</source>
        <translation>Seite und Größe stimmen mit den Ausführungen überein. Ein Einstiegspreis fehlt, deshalb ist er nicht vergleichbar.</translation>
    </message>
    <message>
        <source>What is recorded agrees with the fills.</source>
        <translation>Das Erfasste stimmt mit den Ausführungen überein.</translation>
    </message>
    <message>
        <source>The table holds one row per symbol, and %2 has the one of %1. This position on %3 is known from its fills alone.</source>
        <translation>Die Tabelle hat eine Zeile je Symbol, und %2 hat die von %1. Diese Position an %3 ist nur aus ihren Ausführungen bekannt.</translation>
    </message>
    <message>
        <source>The fills on %2 make this position in %1, but the table records none.</source>
        <translation>Die Ausführungen an %2 ergeben diese Position in %1, aber die Tabelle erfasst keine.</translation>
    </message>
    <message>
        <source>The table records this position in %1, but the fills on %2 add up to nothing.</source>
        <translation>Die Tabelle erfasst diese Position in %1, aber die Ausführungen an %2 ergeben nichts.</translation>
    </message>
    <message>
        <source>The table records this position in %1, but a fill on %2 has no quantity: what the fills make is not known.</source>
        <translation>Die Tabelle erfasst diese Position in %1, aber eine Ausführung an %2 hat keine Menge: was die Ausführungen ergeben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the table records for %1 on %2 is not what the fills add up to. Compare both with the exchange before you act on either.</source>
        <translation>Was die Tabelle für %1 an %2 erfasst, ist nicht, was die Ausführungen ergeben. Beides mit der Börse vergleichen, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>given by you, %1</source>
        <translation>von Ihnen angegeben, %1</translation>
    </message>
    <message>
        <source>last fill on %1, %2 before</source>
        <translation>letzte Ausführung an %1, %2 davor</translation>
    </message>
    <message>
        <source>last fill on %1, %2 ago</source>
        <translation>letzte Ausführung an %1, vor %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Einstieg %1</translation>
    </message>
    <message>
        <source>mark %1, %2</source>
        <translation>Marktpreis %1, %2</translation>
    </message>
    <message>
        <source>notional %1</source>
        <translation>Nominalwert %1</translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation>unrealisiert %1</translation>
    </message>
    <message>
        <source>leverage %1</source>
        <translation>Hebel %1</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>share of gross %1</source>
        <translation>Anteil am Brutto %1</translation>
    </message>
    <message>
        <source>entry %1 · %2 · %3</source>
        <translation>Einstieg %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>hoox::PositionsCommand</name>
    <message>
        <source>--at takes a moment such as 2026-05-19T02:46:58Z or &quot;2026-05-19 02:46:58&quot; (UTC).</source>
        <translation>--at verlangt einen Zeitpunkt wie 2026-05-19T02:46:58Z oder „2026-05-19 02:46:58“ (UTC).</translation>
    </message>
    <message>
        <source>--at cannot be reconciled: what was recorded then is not kept.</source>
        <translation>Mit --at ist kein Abgleich möglich: was damals erfasst war, wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>hoox::PositionsContent</name>
    <message>
        <source>Margin balances</source>
        <translation>Margin-Salden</translation>
    </message>
    <message>
        <source>one line per exchange and asset, never summed across assets</source>
        <translation>eine Zeile je Börse und Währung, nie über Währungen summiert</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No open positions at that second.</source>
        <translation>Keine offenen Positionen in dieser Sekunde.</translation>
    </message>
    <message>
        <source>The fills before its end make none.</source>
        <translation>Die Ausführungen vor ihrem Ende ergeben keine.</translation>
    </message>
    <message>
        <source>No open positions.</source>
        <translation>Keine offenen Positionen.</translation>
    </message>
    <message>
        <source>Neither the table of positions nor the fills hold any.</source>
        <translation>Weder die Tabelle der Positionen noch die Ausführungen enthalten welche.</translation>
    </message>
    <message>
        <source>Exposure by symbol</source>
        <translation>Exposure nach Symbol</translation>
    </message>
    <message>
        <source>Exposure by symbol, %1</source>
        <translation>Exposure nach Symbol, %1</translation>
    </message>
    <message>
        <source>with marks given by you</source>
        <translation>mit von Ihnen angegebenen Marktpreisen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Marks that are no fill&apos;s price.</source>
        <translation>Marktpreise, die aus keiner Ausführung stammen.</translation>
    </message>
    <message>
        <source>Notional, profit, shares and sums below use them; orders and the list to close do not.</source>
        <translation>Nominalwert, Gewinn, Anteile und Summen unten verwenden sie; Aufträge und die Liste zum Schließen nicht.</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Marktpreise löschen</translation>
    </message>
</context>
<context>
    <name>hoox::PositionsPage</name>
    <message>
        <source>As of…</source>
        <translation>Stand…</translation>
    </message>
    <message>
        <source>Flatten…</source>
        <translation>Glattstellen…</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Nothing can be closed from here.</source>
        <translation>Von hier lässt sich nichts schließen.</translation>
    </message>
    <message>
        <source>Positions as of a past second (Ctrl+G)</source>
        <translation>Positionen zum Stand einer vergangenen Sekunde (Strg+G)</translation>
    </message>
    <message>
        <source>Flatten sheet</source>
        <translation>Blatt zum Glattstellen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Exposure by symbol and exchange.</extracomment>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Matrix: Alt+1, table: Alt+2</source>
        <translation>Matrix: Alt+1, Tabelle: Alt+2</translation>
    </message>
    <message>
        <source>a past second is shown; only what is open now can be closed</source>
        <translation>gezeigt ist eine vergangene Sekunde; nur jetzt Offenes lässt sich schließen</translation>
    </message>
    <message>
        <source>all exchanges · open · rows that differ first</source>
        <translation>alle Börsen · offen · abweichende Zeilen zuerst</translation>
    </message>
    <message>
        <source>Flatten is off: %1</source>
        <comment>reason</comment>
        <translation>Glattstellen ist aus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The positions could not be read.</source>
        <translation>Die Positionen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Adding up the positions from the fills…</source>
        <translation>Positionen werden aus den Ausführungen summiert…</translation>
    </message>
    <message>
        <source>Exposure by symbol and exchange</source>
        <translation>Exposure nach Symbol und Börse</translation>
    </message>
    <message>
        <source>Positions as a table</source>
        <translation>Positionen als Tabelle</translation>
    </message>
    <message>
        <source>Positions as of a past second</source>
        <translation>Positionen zu einer vergangenen Sekunde</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as cloudflare-prod</source>
        <translation>etwa cloudflare-prod</translation>
    </message>
    <message>
        <source>Address of the local runtime</source>
        <translation>Adresse der lokalen Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Everything is shown, and the kill switch can still be engaged. Releasing it, changing keys, uploading and changing the ledger are refused on this computer.</source>
        <translation>Alles wird gezeigt, und der Notaus lässt sich weiterhin auslösen. Freigeben, Schlüssel ändern, Hochladen und Ändern des Hauptbuchs werden auf diesem Rechner abgelehnt.</translation>
    </message>
    <message>
        <source>Whoever uses this window may also send orders, release the kill switch, change keys and upload. What they may do at the service is up to the token.</source>
        <translation>Wer dieses Fenster benutzt, darf auch Aufträge senden, den Notaus freigeben, Schlüssel ändern und hochladen. Was beim Dienst erlaubt ist, bestimmt das Token.</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileList</name>
    <message>
        <source> · read-only</source>
        <translation> · schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, open in this window</source>
        <translation>%1, in diesem Fenster geöffnet</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>a window works on one of them</source>
        <translation>ein Fenster arbeitet mit einem davon</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileSheet</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation>werden nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <translation>Dieses Profil öffnen</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Art des Profils</translation>
    </message>
    <message>
        <source>Save the profile first: its secrets are kept under its name.</source>
        <translation>Das Profil zuerst speichern: seine Geheimnisse liegen unter seinem Namen.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Saved. This window works on with what was before: open it anew.</source>
        <translation>Gespeichert. Dieses Fenster arbeitet mit dem bisherigen weiter: neu öffnen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>%1 still needs another text.</source>
        <translation>%1 braucht noch einen anderen Text.</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileText</name>
    <message>
        <source>Cloudflare account id</source>
        <translation>Cloudflare-Konto-ID</translation>
    </message>
    <message>
        <source>KV namespace id (CONFIG_KV)</source>
        <translation>ID des KV-Namensraums (CONFIG_KV)</translation>
    </message>
    <message>
        <source>D1 database id</source>
        <translation>ID der D1-Datenbank</translation>
    </message>
    <message>
        <source>R2 bucket for logs</source>
        <translation>R2-Bucket für Logs</translation>
    </message>
    <message>
        <source>R2 bucket for reports</source>
        <translation>R2-Bucket für Berichte</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Price band around the last fill, percent</source>
        <translation>Preisband um die letzte Ausführung, Prozent</translation>
    </message>
    <message>
        <source>Largest order, in its quote asset</source>
        <translation>Größter Auftrag, in seiner Quote-Währung</translation>
    </message>
    <message>
        <source>Orders in a minute, at most</source>
        <translation>Aufträge pro Minute, höchstens</translation>
    </message>
    <message>
        <source>Fee of the paper exchange, percent</source>
        <translation>Gebühr der Paper-Börse, Prozent</translation>
    </message>
    <message>
        <source>Paper orders are filled to, percent (0 refuses)</source>
        <translation>Paper-Aufträge werden ausgeführt bis, Prozent (0 lehnt ab)</translation>
    </message>
    <message>
        <source>Propagation window, seconds</source>
        <translation>Frist der Verbreitung, Sekunden</translation>
    </message>
    <message>
        <source>Kill keys are read every, seconds</source>
        <translation>Notaus-Schlüssel werden gelesen alle, Sekunden</translation>
    </message>
    <message>
        <source>Ledger is pulled every, seconds</source>
        <translation>Hauptbuch wird geholt alle, Sekunden</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>What else can stop trading</source>
        <translation>Was sonst den Handel stoppen kann</translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation>32 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>none: not configured</source>
        <translation>keine: nicht eingerichtet</translation>
    </message>
    <message>
        <source>none: no limit</source>
        <translation>keine: keine Grenze</translation>
    </message>
    <message>
        <source>Exchange sites, keys to revoke, a phone number. No secrets.</source>
        <translation>Seiten der Börsen, zu widerrufende Schlüssel, eine Telefonnummer. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address of the local runtime</source>
        <translation>Adresse der lokalen Laufzeitumgebung</translation>
    </message>
    <message>
        <source>This kind of profile has no such field.</source>
        <translation>Diese Art von Profil hat kein solches Feld.</translation>
    </message>
    <message>
        <source>This is no such id: 32 digits of 0-9 and a-f are wanted.</source>
        <translation>Das ist keine solche ID: verlangt sind 32 Ziffern aus 0-9 und a-f.</translation>
    </message>
    <message>
        <source>This is no database id: a UUID such as 0b1f3c5e-… is wanted.</source>
        <translation>Das ist keine Datenbank-ID: verlangt ist eine UUID wie 0b1f3c5e-….</translation>
    </message>
    <message>
        <source>This is no bucket&apos;s name: 3 to 63 of a-z, 0-9 and - are wanted.</source>
        <translation>Das ist kein Name eines Buckets: verlangt sind 3 bis 63 Zeichen aus a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>Only https:// is spoken to, or http:// to this computer; no name or password in it.</source>
        <translation>Nur https:// wird angesprochen, oder http:// auf diesem Rechner; ohne Namen und Passwort darin.</translation>
    </message>
    <message>
        <source>A number is wanted, such as 2 or 0.5.</source>
        <translation>Verlangt ist eine Zahl wie 2 oder 0.5.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Diese Zahl liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Only yes or no.</source>
        <translation>Nur ja oder nein.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, - and _ are wanted.</source>
        <translation>Verlangt sind 1 bis 64 Zeichen aus a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Local edge</source>
        <translation>Local Edge</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>falsche Zugangsdaten</translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation>fehlendes Recht</translation>
    </message>
    <message>
        <source>wrong id</source>
        <translation>falsche ID</translation>
    </message>
    <message>
        <source>wrong dialect</source>
        <translation>falscher Dialekt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>The profile names none, so nothing of it is shown.</source>
        <translation>Das Profil nennt keine, deshalb ist davon nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>from the environment, which wins</source>
        <translation>aus der Umgebung, die Vorrang hat</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>for config and ledger; needs Workers KV Storage and D1, to edit or to read</source>
        <translation>für Konfiguration und Hauptbuch; braucht Workers KV Storage und D1, zum Bearbeiten oder Lesen</translation>
    </message>
    <message>
        <source>for the buckets; an R2 token with object read, or read and write</source>
        <translation>für die Buckets; ein R2-Token mit Objekt-Leserecht oder Lese- und Schreibrecht</translation>
    </message>
    <message>
        <source>for orders to the gateway</source>
        <translation>für Aufträge an das Gateway</translation>
    </message>
    <message>
        <source>for the copies of logs on this computer</source>
        <translation>für die Kopien der Logs auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileWords</name>
    <message>
        <source>A profile of this kind has no %1.</source>
        <translation>Ein Profil dieser Art hat kein %1.</translation>
    </message>
    <message>
        <source>%1 is 32 hex digits.</source>
        <translation>%1 sind 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>%1 is a UUID, such as c5917667-a217-45e3-90ff-969f32b1847a.</source>
        <translation>%1 ist eine UUID wie c5917667-a217-45e3-90ff-969f32b1847a.</translation>
    </message>
    <message>
        <source>%1 is the name of a bucket: 3 to 63 of a-z, 0-9 and -.</source>
        <translation>%1 ist der Name eines Buckets: 3 bis 63 Zeichen aus a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>%1 is an https:// address, or http:// to this computer, without a name or password.</source>
        <translation>%1 ist eine Adresse mit https://, oder mit http:// auf diesem Rechner, ohne Namen und Passwort.</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 ist eine Zahl.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3, whole if it is in seconds or a number of orders.</source>
        <translation>%1 ist eine Zahl von %2 bis %3, ganz, wenn sie Sekunden oder eine Anzahl von Aufträgen ist.</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 ist true oder false.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is 1 to 64 of a-z, 0-9, - and _.</source>
        <translation>Der Name eines Profils hat 1 bis 64 Zeichen aus a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>KEY is one of %1.</source>
        <translation>KEY ist eines von %1.</translation>
    </message>
    <message>
        <source>--kind is embedded, local-edge or cloudflare.</source>
        <translation>--kind ist embedded, local-edge oder cloudflare.</translation>
    </message>
    <message>
        <source>A cloudflare profile needs --account-id, a local-edge profile --local-edge, and no other kind takes it.</source>
        <translation>Ein cloudflare-Profil braucht --account-id, ein local-edge-Profil --local-edge, und keine andere Art nimmt sie an.</translation>
    </message>
    <message>
        <source>The profile %1 is made. &quot;profile use %1&quot; makes it the active one.</source>
        <translation>Das Profil %1 ist angelegt. „profile use %1“ macht es zum aktiven.</translation>
    </message>
    <message>
        <source>%1 is the active profile now.</source>
        <translation>%1 ist jetzt das aktive Profil.</translation>
    </message>
    <message>
        <source>REAL MONEY: what is changed through the profile %1 is changed in production.</source>
        <translation>ECHTGELD: was über das Profil %1 geändert wird, wird in der Produktion geändert.</translation>
    </message>
    <message>
        <source>REAL MONEY: the profile %1 is production. It is read-only: only the kill switch can be engaged.</source>
        <translation>ECHTGELD: das Profil %1 ist Produktion. Es ist schreibgeschützt: nur der Notaus lässt sich auslösen.</translation>
    </message>
    <message>
        <source>an engage of its kill switch is not confirmed yet; see &quot;kill status --wait&quot;</source>
        <translation>eine Auslösung seines Notaus ist noch nicht bestätigt; siehe „kill status --wait“</translation>
    </message>
    <message>
        <source>The file binds only one of the two buckets. Set the other one with &quot;profile set&quot;.</source>
        <translation>Die Datei bindet nur einen der beiden Buckets. Den anderen mit „profile set“ setzen.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>MONEY</source>
        <translation>GELD</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>REAL MONEY, read-only</source>
        <translation>ECHTGELD, schreibgeschützt</translation>
    </message>
    <message>
        <source>REAL MONEY</source>
        <translation>ECHTGELD</translation>
    </message>
    <message>
        <source>NAME is one of %1.</source>
        <translation>NAME ist eines von %1.</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (nicht gezeigt): </translation>
    </message>
    <message>
        <source>A secret is one line of text, of at most 4096 bytes, on standard input.</source>
        <translation>Ein Geheimnis ist eine Zeile Text von höchstens 4096 Bytes auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 of the profile %2 is in the keychain.</source>
        <translation>%1 des Profils %2 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 of the profile %2 is not in the keychain any more.</source>
        <translation>%1 des Profils %2 liegt nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is set in the environment, which wins over the keychain.</source>
        <translation>%1 ist in der Umgebung gesetzt, die Vorrang vor dem Schlüsselbund hat.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>falsche Zugangsdaten</translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation>fehlendes Recht</translation>
    </message>
    <message>
        <source>wrong id</source>
        <translation>falsche ID</translation>
    </message>
    <message>
        <source>wrong dialect</source>
        <translation>falscher Dialekt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>This computer · paper</source>
        <translation>Dieser Rechner · Paper</translation>
    </message>
    <message>
        <source>Local edge · %1</source>
        <translation>Local Edge · %1</translation>
    </message>
    <message>
        <source>Cloudflare · %1</source>
        <translation>Cloudflare · %1</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>D1 %1</source>
        <translation>D1 %1</translation>
    </message>
    <message>
        <source>KV %1</source>
        <translation>KV %1</translation>
    </message>
    <message>
        <source>R2 %1</source>
        <translation>R2 %1</translation>
    </message>
</context>
<context>
    <name>hoox::RefusalWords</name>
    <message>
        <source>Change the order, or the limit at its source.</source>
        <translation>Den Auftrag ändern, oder die Grenze an ihrer Quelle.</translation>
    </message>
    <message>
        <source>Look at the position first. It can be closed by hand at the exchange.</source>
        <translation>Zuerst die Position ansehen. An der Börse lässt sie sich von Hand schließen.</translation>
    </message>
    <message>
        <source>Nothing is sent while that is not known. Try again once it can be read.</source>
        <translation>Solange das nicht bekannt ist, wird nichts gesendet. Erneut versuchen, sobald es lesbar ist.</translation>
    </message>
    <message>
        <source>the kill switch</source>
        <translation>der Notaus</translation>
    </message>
    <message>
        <source>Refused here: the kill switch is not at Trading. Nothing was sent.</source>
        <translation>Hier abgelehnt: der Notaus steht nicht auf Trading. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Releasing sends nothing by itself: send it anew then.</source>
        <translation>Freigeben sendet von sich aus nichts: danach neu senden.</translation>
    </message>
    <message>
        <source>a read-only profile</source>
        <translation>ein schreibgeschütztes Profil</translation>
    </message>
    <message>
        <source>Refused here: the profile is read-only. Nothing was sent.</source>
        <translation>Hier abgelehnt: das Profil ist schreibgeschützt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Write access is a switch of the profile, under Settings.</source>
        <translation>Schreibzugriff ist ein Schalter des Profils, unter Einstellungen.</translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>kein Gateway</translation>
    </message>
    <message>
        <source>Refused here: the profile names no gateway.</source>
        <translation>Hier abgelehnt: das Profil nennt kein Gateway.</translation>
    </message>
    <message>
        <source>It is set under Settings.</source>
        <translation>Es wird unter Einstellungen gesetzt.</translation>
    </message>
    <message>
        <source>earlier orders not read</source>
        <translation>frühere Aufträge nicht gelesen</translation>
    </message>
    <message>
        <source>Refused here: what was sent before is not read yet.</source>
        <translation>Hier abgelehnt: früher Gesendetes ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>too many in a minute</source>
        <translation>zu viele in einer Minute</translation>
    </message>
    <message>
        <source>Refused here: as many orders as a minute may have were sent.</source>
        <translation>Hier abgelehnt: so viele Aufträge, wie eine Minute haben darf, wurden gesendet.</translation>
    </message>
    <message>
        <source>Wait, then send it.</source>
        <translation>Warten, dann senden.</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>ein Duplikat</translation>
    </message>
    <message>
        <source>Refused here: this request id was sent already.</source>
        <translation>Hier abgelehnt: diese Anfrage-ID wurde schon gesendet.</translation>
    </message>
    <message>
        <source>Look at the first one. For a second order, clear the ticket.</source>
        <translation>Den ersten ansehen. Für einen zweiten Auftrag den Auftragsschein leeren.</translation>
    </message>
    <message>
        <source>looks like the one before</source>
        <translation>gleicht dem vorigen</translation>
    </message>
    <message>
        <source>Refused here: the same order was sent a moment ago.</source>
        <translation>Hier abgelehnt: derselbe Auftrag wurde eben erst gesendet.</translation>
    </message>
    <message>
        <source>Look at the first one.</source>
        <translation>Den ersten ansehen.</translation>
    </message>
    <message>
        <source>over the limit of an order</source>
        <translation>über der Grenze eines Auftrags</translation>
    </message>
    <message>
        <source>Refused here: over the limit of an order.</source>
        <translation>Hier abgelehnt: über der Grenze eines Auftrags.</translation>
    </message>
    <message>
        <source>over the limit of a position</source>
        <translation>über der Grenze einer Position</translation>
    </message>
    <message>
        <source>Refused here: the position would be over its limit.</source>
        <translation>Hier abgelehnt: die Position läge über ihrer Grenze.</translation>
    </message>
    <message>
        <source>too far from the last price</source>
        <translation>zu weit vom letzten Preis</translation>
    </message>
    <message>
        <source>Refused here: too far from the last price.</source>
        <translation>Hier abgelehnt: zu weit vom letzten Preis.</translation>
    </message>
    <message>
        <source>no last price</source>
        <translation>kein letzter Preis</translation>
    </message>
    <message>
        <source>Refused here: without a last price no limit can be checked.</source>
        <translation>Hier abgelehnt: ohne letzten Preis ist keine Grenze prüfbar.</translation>
    </message>
    <message>
        <source>Give a limit price.</source>
        <translation>Einen Limitpreis angeben.</translation>
    </message>
    <message>
        <source>over the limit of a quantity</source>
        <translation>über der Grenze einer Menge</translation>
    </message>
    <message>
        <source>Refused here: more than is taken at once, or than is held.</source>
        <translation>Hier abgelehnt: mehr, als auf einmal angenommen oder gehalten wird.</translation>
    </message>
    <message>
        <source>a limit that cannot be read</source>
        <translation>eine nicht lesbare Grenze</translation>
    </message>
    <message>
        <source>Refused here: a limit cannot be read.</source>
        <translation>Hier abgelehnt: eine Grenze ist nicht lesbar.</translation>
    </message>
    <message>
        <source>nothing to close</source>
        <translation>nichts zu schließen</translation>
    </message>
    <message>
        <source>Refused here: no position is known there that it would close.</source>
        <translation>Hier abgelehnt: dort ist keine Position bekannt, die er schlösse.</translation>
    </message>
    <message>
        <source>the position is not known</source>
        <translation>die Position ist nicht bekannt</translation>
    </message>
    <message>
        <source>Refused here: what is held there is not known for certain.</source>
        <translation>Hier abgelehnt: was dort gehalten wird, ist nicht sicher bekannt.</translation>
    </message>
    <message>
        <source>not a whole order</source>
        <translation>kein vollständiger Auftrag</translation>
    </message>
    <message>
        <source>Refused here: the order is not whole.</source>
        <translation>Hier abgelehnt: der Auftrag ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Change the order.</source>
        <translation>Den Auftrag ändern.</translation>
    </message>
    <message>
        <source>the position does not reconcile</source>
        <translation>die Position geht im Abgleich nicht auf</translation>
    </message>
    <message>
        <source>Refused here: what is recorded of the position and what its fills make differ.</source>
        <translation>Hier abgelehnt: was von der Position erfasst ist, weicht von ihren Ausführungen ab.</translation>
    </message>
    <message>
        <source>the position is on the other side</source>
        <translation>die Position steht auf der anderen Seite</translation>
    </message>
    <message>
        <source>Refused here: the position is on the other side by now.</source>
        <translation>Hier abgelehnt: die Position steht inzwischen auf der anderen Seite.</translation>
    </message>
    <message>
        <source>another close is under way</source>
        <translation>eine andere Schließung läuft</translation>
    </message>
    <message>
        <source>Refused here: another order already closes this position.</source>
        <translation>Hier abgelehnt: ein anderer Auftrag schließt diese Position bereits.</translation>
    </message>
    <message>
        <source>Wait for that one, or say what became of it.</source>
        <translation>Auf diesen warten oder angeben, was daraus wurde.</translation>
    </message>
    <message>
        <source>positions not read</source>
        <translation>Positionen nicht gelesen</translation>
    </message>
    <message>
        <source>Refused here: the positions cannot be read.</source>
        <translation>Hier abgelehnt: die Positionen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Refused here: what was sent before cannot be read.</source>
        <translation>Hier abgelehnt: früher Gesendetes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>ledger not read</source>
        <translation>Hauptbuch nicht gelesen</translation>
    </message>
    <message>
        <source>Refused here: the ledger cannot be read.</source>
        <translation>Hier abgelehnt: das Hauptbuch ist nicht lesbar.</translation>
    </message>
    <message>
        <source>limit not read</source>
        <translation>Grenze nicht gelesen</translation>
    </message>
    <message>
        <source>Refused here: the limit in the config cannot be read.</source>
        <translation>Hier abgelehnt: die Grenze in der Konfiguration ist nicht lesbar.</translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Refused here: the disk has no room for the order&apos;s record.</source>
        <translation>Hier abgelehnt: der Datenträger hat keinen Platz für den Eintrag des Auftrags.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>Refused here: the lock of its request id could not be taken.</source>
        <translation>Hier abgelehnt: die Sperre der Anfrage-ID war nicht zu bekommen.</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>Refused here: the order could not be written down before it is sent.</source>
        <translation>Hier abgelehnt: der Auftrag ließ sich vor dem Senden nicht aufschreiben.</translation>
    </message>
    <message>
        <source>recording its fill</source>
        <translation>Erfassen der Ausführung</translation>
    </message>
    <message>
        <source>keeping its record</source>
        <translation>Aufbewahren des Eintrags</translation>
    </message>
    <message>
        <source>keeping its lock</source>
        <translation>Halten der Sperre</translation>
    </message>
    <message>
        <source>Refused here (%1). Nothing was sent.</source>
        <translation>Hier abgelehnt (%1). Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>hoox::ReleasePanel</name>
    <message>
        <source>At the edge: %1.</source>
        <translation>Am Edge: %1.</translation>
    </message>
    <message>
        <source>Since the click: %1.</source>
        <translation>Seit dem Klick: %1.</translation>
    </message>
    <message>
        <source>Hold 2 s to release</source>
        <translation>2 s halten zum Freigeben</translation>
    </message>
    <message>
        <source>Keep engaged</source>
        <translation>Ausgelöst lassen</translation>
    </message>
    <message>
        <source>None. Whatever this console does: revoke the API keys at the exchange, or stop at its own site.</source>
        <translation>Nichts. Was diese Konsole auch tut: die API-Schlüssel bei der Börse widerrufen oder auf deren Seite stoppen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What else can stop trading, from this profile&apos;s notes</source>
        <translation>Was sonst den Handel stoppen kann, aus den Notizen dieses Profils</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Grund, bleibt im Journal</translation>
    </message>
    <message>
        <source>Tick first that queued orders may execute.</source>
        <translation>Zuerst ankreuzen, dass wartende Aufträge ausgeführt werden können.</translation>
    </message>
    <message>
        <source>Type a reason first: at least one word.</source>
        <translation>Zuerst einen Grund eingeben: mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Then this console no longer tries to stop trading.</source>
        <translation>Dann versucht diese Konsole nicht mehr, den Handel zu stoppen.</translation>
    </message>
    <message>
        <source>Then this desk goes by the keys again, and may trade.</source>
        <translation>Dann richtet sich dieser Desk wieder nach den Schlüsseln und darf handeln.</translation>
    </message>
    <message>
        <source>The keys still say stop; the gateway&apos;s answer is passed over.</source>
        <translation>Die Schlüssel sagen weiterhin Stopp; die Antwort des Gateways wird übergangen.</translation>
    </message>
    <message>
        <source>Release trading: %1</source>
        <translation>Handel freigeben: %1</translation>
    </message>
    <message>
        <source>Kill switch: %1</source>
        <translation>Notaus: %1</translation>
    </message>
    <message>
        <source>Both keys read %1. Either one alone stops trading, on all exchanges of this profile.</source>
        <translation>Beide Schlüssel gelesen %1. Schon einer allein stoppt den Handel, an allen Börsen dieses Profils.</translation>
    </message>
    <message>
        <source>The keys were never read. Either one alone stops trading, on all exchanges of this profile.</source>
        <translation>Die Schlüssel wurden nie gelesen. Schon einer allein stoppt den Handel, an allen Börsen dieses Profils.</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>Grund der Freigabe</translation>
    </message>
    <message>
        <source>Hold 2 s to give up</source>
        <translation>2 s halten zum Aufgeben</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
    </message>
    <message>
        <source>Reason for giving up the engage</source>
        <translation>Grund, die Auslösung aufzugeben</translation>
    </message>
    <message>
        <source>Hold 2 s to acknowledge</source>
        <translation>2 s halten zum Quittieren</translation>
    </message>
    <message>
        <source>Keep locked</source>
        <translation>Gesperrt lassen</translation>
    </message>
    <message>
        <source>Reason for acknowledging</source>
        <translation>Grund der Quittierung</translation>
    </message>
    <message>
        <source>Space or mouse. Let go to stop.</source>
        <translation>Leertaste oder Maus. Loslassen bricht ab.</translation>
    </message>
</context>
<context>
    <name>hoox::ReplicaBand</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The ledger is read anew. Until that is whole, what was here before stays.</source>
        <translation>Das Hauptbuch wird neu gelesen. Bis das vollständig ist, bleibt, was vorher hier war.</translation>
    </message>
    <message>
        <source>First copy of the ledger. What is shown is so far, not the whole ledger.</source>
        <translation>Erste Kopie des Hauptbuchs. Gezeigt ist der bisherige Teil, nicht das ganze Hauptbuch.</translation>
    </message>
    <message>
        <source>The ledger could not be pulled.</source>
        <translation>Das Hauptbuch ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Pulling the ledger was stopped.</source>
        <translation>Das Holen des Hauptbuchs wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>hoox::ReplicaWords</name>
    <message>
        <source>copying %1</source>
        <translation>kopiert %1</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>Replikat %1</translation>
    </message>
    <message>
        <source>no replica yet</source>
        <translation>noch kein Replikat</translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n fill(s).</source>
        <translation>
            <numerusform>Die Kopie hat %n Ausführung.</numerusform>
            <numerusform>Die Kopie hat %n Ausführungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pulling is stopped.</source>
        <translation>Das Holen ist angehalten.</translation>
    </message>
    <message>
        <source>Pulled again in %1.</source>
        <translation>Erneut geholt in %1.</translation>
    </message>
    <message>
        <source>Press to pull now.</source>
        <translation>Drücken, um jetzt zu holen.</translation>
    </message>
    <message>
        <source>%1 fills so far</source>
        <translation>%1 Ausführungen bisher</translation>
    </message>
    <message>
        <source>%1 of about %2 fills</source>
        <translation>%1 von etwa %2 Ausführungen</translation>
    </message>
    <message>
        <source>What is shown is part of a first copy: so far, not the whole ledger.</source>
        <translation>Gezeigt ist ein Teil einer ersten Kopie: bis hierher, nicht das ganze Hauptbuch.</translation>
    </message>
    <message>
        <source>There is no copy of this ledger yet.</source>
        <translation>Von diesem Hauptbuch gibt es noch keine Kopie.</translation>
    </message>
    <message>
        <source>What is shown is from %1, %2 old.</source>
        <translation>Gezeigt ist der Stand von %1, %2 alt.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Upload to reports/</source>
        <translation>Hochladen nach reports/</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>This desktop has no viewer for PDF: the file is %1.</source>
        <translation>Auf diesem Desktop gibt es kein Anzeigeprogramm für PDF: die Datei ist %1.</translation>
    </message>
    <message>
        <source>The bucket could not be listed: %1</source>
        <translation>Der Bucket ließ sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>Works the content hash out again from the ledger.</source>
        <translation>Berechnet den Inhalts-Hash neu aus dem Hauptbuch.</translation>
    </message>
    <message>
        <source>State of the chosen report</source>
        <translation>Zustand des gewählten Berichts</translation>
    </message>
    <message>
        <source>It is in the bucket.</source>
        <translation>Er liegt im Bucket.</translation>
    </message>
    <message>
        <source>It is not in the bucket.</source>
        <translation>Er liegt nicht im Bucket.</translation>
    </message>
    <message>
        <source>In the bucket only.</source>
        <translation>Nur im Bucket.</translation>
    </message>
    <message>
        <source>It has no content hash.</source>
        <translation>Er hat keinen Inhalts-Hash.</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Verifying against the ledger.</source>
        <translation>Prüfung gegen das Hauptbuch läuft.</translation>
    </message>
    <message>
        <source>Verified: its figures are those of the ledger.</source>
        <translation>Geprüft: die Zahlen sind die des Hauptbuchs.</translation>
    </message>
    <message>
        <source>The file was CHANGED after it was written.</source>
        <translation>Die Datei wurde nach dem Schreiben GEÄNDERT.</translation>
    </message>
    <message>
        <source>DIFFERS from the ledger: %1, and %2 more.</source>
        <translation>WEICHT vom Hauptbuch AB: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>DIFFERS from the ledger: %1.</source>
        <translation>WEICHT vom Hauptbuch AB: %1.</translation>
    </message>
    <message>
        <source>Storing it in the bucket.</source>
        <translation>Der Bericht wird im Bucket gespeichert.</translation>
    </message>
    <message>
        <source>Fetching it from the bucket.</source>
        <translation>Der Bericht wird aus dem Bucket geholt.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>This desktop has no viewer for folders: it is %1.</source>
        <translation>Auf diesem Desktop gibt es kein Anzeigeprogramm für Ordner: es ist %1.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own viewer.</source>
        <translation>Im Anzeigeprogramm des Desktops.</translation>
    </message>
    <message>
        <source>Show the folder of the reports</source>
        <translation>Ordner der Berichte zeigen</translation>
    </message>
    <message>
        <source>A copy elsewhere, byte for byte.</source>
        <translation>Eine Kopie an anderer Stelle, Byte für Byte.</translation>
    </message>
    <message>
        <source>On a printer of this computer, as it is.</source>
        <translation>Auf einem Drucker dieses Rechners, wie er ist.</translation>
    </message>
    <message>
        <source>DIFFERS from the ledger, or is not in the audit log.</source>
        <translation>WEICHT vom Hauptbuch AB oder steht nicht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Could not be read and compared: %1.</source>
        <translation>Nicht lesbar, daher nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Eine Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving a copy.</source>
        <translation>Eine Kopie wird gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>A file of this name is there: %1. It would be lost.</source>
        <translation>Eine Datei dieses Namens ist da: %1. Sie ginge verloren.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Looking for printers.</source>
        <translation>Drucker werden gesucht.</translation>
    </message>
    <message>
        <source>This computer has no printer that answers. Open it: the desktop&apos;s viewer may print it elsewhere.</source>
        <translation>Dieser Rechner hat keinen Drucker, der antwortet. Den Bericht öffnen: das Anzeigeprogramm des Desktops kann ihn vielleicht anderswo drucken.</translation>
    </message>
    <message>
        <source>Its pages: %1. It is printed whole.</source>
        <translation>Seiten: %1. Der Bericht wird ganz gedruckt.</translation>
    </message>
    <message>
        <source>It is printed whole.</source>
        <translation>Der Bericht wird ganz gedruckt.</translation>
    </message>
    <message>
        <source>There are more printers: open it to print on another one.</source>
        <translation>Es gibt weitere Drucker: zum Drucken auf einem anderen den Bericht öffnen.</translation>
    </message>
    <message>
        <source>Print %1?</source>
        <translation>%1 drucken?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Handing it to %1.</source>
        <translation>Wird an %1 übergeben.</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>An den Drucker %1 übergeben.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportBars</name>
    <message>
        <source>Fills by hour of the day</source>
        <translation>Ausführungen nach Tagesstunde</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>Realised, known fees in, by day</source>
        <translation>Realisiert nach bekannten Gebühren, pro Tag</translation>
    </message>
    <message>
        <source>Realised, known fees in, by week</source>
        <translation>Realisiert nach bekannten Gebühren, pro Woche</translation>
    </message>
    <message>
        <source>Realised, known fees in, by month</source>
        <translation>Realisiert nach bekannten Gebühren, pro Monat</translation>
    </message>
    <message>
        <source>%1 · UTC</source>
        <translation>%1 · UTC</translation>
    </message>
    <message>
        <source>not known and without a bar: %1</source>
        <translation>nicht bekannt und ohne Balken: %1</translation>
    </message>
    <message>
        <source>of what is known</source>
        <translation>des Bekannten</translation>
    </message>
</context>
<context>
    <name>hoox::ReportChart</name>
    <message>
        <source>Equity, %1</source>
        <translation>Kapitalkurve, %1</translation>
    </message>
    <message>
        <source>%1 · time UTC</source>
        <translation>%1 · Zeit UTC</translation>
    </message>
    <message>
        <source>engaged %1</source>
        <translation>ausgelöst %1</translation>
    </message>
</context>
<context>
    <name>hoox::ReportCommand</name>
    <message>
        <source>--template is daily, weekly or monthly.</source>
        <translation>--template ist daily, weekly oder monthly.</translation>
    </message>
    <message>
        <source>--from and --to take days such as 2026-05-19 or moments such as 2026-05-19T02:00:00Z, and --to is the later one.</source>
        <translation>--from und --to verlangen Tage wie 2026-05-19 oder Zeitpunkte wie 2026-05-19T02:00:00Z, und --to ist der spätere.</translation>
    </message>
    <message>
        <source>It was there already; --replace writes it anew.</source>
        <translation>Er war schon da; --replace schreibt ihn neu.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, and --language en, de or zh.</source>
        <translation>--paper ist a4 oder letter, und --language en, de oder zh.</translation>
    </message>
    <message>
        <source>--exchange is bybit, binance or mexc.</source>
        <translation>--exchange ist bybit, binance oder mexc.</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>report create needs one of --from and --to, --template, and --incident.</source>
        <translation>report create braucht eines von: --from und --to, --template, --incident.</translation>
    </message>
    <message>
        <source>--incident is last, or the number of an incident from 1 on.</source>
        <translation>--incident ist last oder die Nummer eines Vorfalls, ab 1.</translation>
    </message>
    <message>
        <source>--without is a list such as charts,fees of: %1.</source>
        <translation>--without ist eine Liste wie charts,fees aus: %1.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportContentsBox</name>
    <message>
        <source>Contents, after the summary</source>
        <translation>Inhalt, nach der Übersicht</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>positions and balances</source>
        <translation>Positionen und Salden</translation>
    </message>
    <message>
        <source>fees by day</source>
        <translation>Gebühren nach Tagen</translation>
    </message>
    <message>
        <source>failed orders</source>
        <translation>fehlgeschlagene Aufträge</translation>
    </message>
    <message>
        <source>switch and config events</source>
        <translation>Notaus- und Konfigurationsereignisse</translation>
    </message>
    <message>
        <source>reconciliation and proofs</source>
        <translation>Abgleich und Nachweise</translation>
    </message>
    <message>
        <source>every fill, by day</source>
        <translation>jede Ausführung, nach Tagen</translation>
    </message>
</context>
<context>
    <name>hoox::ReportCover</name>
    <message>
        <source>Daily report, %1</source>
        <translation>Tagesbericht, %1</translation>
    </message>
    <message>
        <source>Weekly report, %1 to %2</source>
        <translation>Wochenbericht, %1 bis %2</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Monatsbericht, %1</translation>
    </message>
    <message>
        <source>Report, %1 to %2</source>
        <translation>Bericht, %1 bis %2</translation>
    </message>
    <message>
        <source>Report, %1 to %2 UTC</source>
        <translation>Bericht, %1 bis %2 UTC</translation>
    </message>
    <message>
        <source>The whole book of %1.</source>
        <translation>Das ganze Handelsbuch von %1.</translation>
    </message>
    <message>
        <source>Only %1, of %2.</source>
        <translation>Nur %1, von %2.</translation>
    </message>
    <message>
        <source>Only %1 on all exchanges, of %2.</source>
        <translation>Nur %1 an allen Börsen, von %2.</translation>
    </message>
    <message>
        <source>Only %1 on %2, of %3.</source>
        <translation>Nur %1 an %2, von %3.</translation>
    </message>
    <message>
        <source>A summary: fills are not listed.</source>
        <translation>Eine Übersicht: Ausführungen sind nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Times are UTC.</source>
        <translation>Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Amounts are %1 unless said otherwise.</source>
        <translation>Beträge in %1, sofern nicht anders angegeben.</translation>
    </message>
    <message>
        <source>largest drawdown</source>
        <translation>größter Drawdown</translation>
    </message>
    <message>
        <source>no equity curve</source>
        <translation>keine Kapitalkurve</translation>
    </message>
    <message>
        <source>never below a peak</source>
        <translation>nie unter einem Höchststand</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>newer fills follow this period</source>
        <translation>neuere Ausführungen folgen</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>keine Position</translation>
    </message>
    <message>
        <source>neither recorded nor in fills</source>
        <translation>weder erfasst noch in Ausführungen</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>fills and recorded positions</source>
        <translation>Ausführungen und erfasste Positionen</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Abweichungen</translation>
    </message>
    <message>
        <source>gross %1</source>
        <translation>brutto %1</translation>
    </message>
    <message>
        <source>%1 of volume</source>
        <translation>%1 des Volumens</translation>
    </message>
    <message>
        <source>1 fill</source>
        <translation>1 Ausführung</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <extracomment>%1 is &quot;12 fills&quot;, %2 how many of them have no price.</extracomment>
        <translation>%1, %2 ohne</translation>
    </message>
    <message>
        <source>gross, 1 position</source>
        <translation>brutto, 1 Position</translation>
    </message>
    <message>
        <source>gross, %1 positions</source>
        <translation>brutto, %1 Positionen</translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <extracomment>%1 is &quot;gross, 3 positions&quot;; %2 positions are not in the sum.</extracomment>
        <translation>%1, %2 nicht bekannt</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the audit log was not read</source>
        <translation>das Prüfprotokoll wurde nicht gelesen</translation>
    </message>
    <message>
        <source>not engaged</source>
        <translation>nicht ausgelöst</translation>
    </message>
    <message>
        <source>as recorded here</source>
        <translation>wie hier erfasst</translation>
    </message>
    <message>
        <source>engaged once</source>
        <translation>einmal ausgelöst</translation>
    </message>
    <message>
        <source>engaged %1 times</source>
        <translation>%1-mal ausgelöst</translation>
    </message>
    <message>
        <source>%1 in the period</source>
        <translation>%1 im Zeitraum</translation>
    </message>
    <message>
        <source>config records</source>
        <translation>Konfigurationseinträge</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>in the audit log</source>
        <translation>im Prüfprotokoll</translation>
    </message>
    <message>
        <source>order logs</source>
        <translation>Auftragslogs</translation>
    </message>
    <message>
        <source>the last result was not read</source>
        <translation>das letzte Ergebnis wurde nicht gelesen</translation>
    </message>
    <message>
        <source>blobs verify never ended</source>
        <translation>blobs verify lief nie zu Ende</translation>
    </message>
    <message>
        <source>the last run had other days</source>
        <translation>der letzte Lauf galt anderen Tagen</translation>
    </message>
    <message>
        <source>the last run began too early</source>
        <translation>der letzte Lauf begann zu früh</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>weichen ab</translation>
    </message>
    <message>
        <source>see the proofs</source>
        <translation>siehe Nachweise</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>names only, not read</source>
        <translation>nur Namen, nicht gelesen</translation>
    </message>
    <message>
        <source>names and contents</source>
        <translation>Namen und Inhalte</translation>
    </message>
    <message>
        <source>names, contents in part</source>
        <translation>Namen, Inhalte zum Teil</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>es wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>lückenlos</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation>realisiert nach Gebühren</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1 of %2 closes</source>
        <translation>%1 von %2 Schließungen</translation>
    </message>
    <message>
        <source>exposure at the end</source>
        <translation>Exposure am Ende</translation>
    </message>
    <message>
        <source>rows in the period</source>
        <translation>Zeilen im Zeitraum</translation>
    </message>
    <message>
        <source>By quote asset</source>
        <translation>Nach Quote-Währung</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Nach Symbol</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisiert</translation>
    </message>
    <message>
        <source>By exchange</source>
        <translation>Nach Börse</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>positions and balances</source>
        <translation>Positionen und Salden</translation>
    </message>
    <message>
        <source>fees by day</source>
        <translation>Gebühren nach Tagen</translation>
    </message>
    <message>
        <source>failed orders</source>
        <translation>fehlgeschlagene Aufträge</translation>
    </message>
    <message>
        <source>switch and config events</source>
        <translation>Notaus- und Konfigurationsereignisse</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>An extract: %1 left out.</source>
        <translation>Ein Auszug: ohne %1.</translation>
    </message>
    <message>
        <source>Incident, %1 to %2 UTC</source>
        <translation>Vorfall, %1 bis %2 UTC</translation>
    </message>
</context>
<context>
    <name>hoox::ReportEvents</name>
    <message>
        <source>drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>engage asked</source>
        <translation>Auslösung verlangt</translation>
    </message>
    <message>
        <source>engaged: one key read back</source>
        <translation>ausgelöst: ein Schlüssel zurückgelesen</translation>
    </message>
    <message>
        <source>engaged: both keys read back</source>
        <translation>ausgelöst: beide Schlüssel zurückgelesen</translation>
    </message>
    <message>
        <source>engage cancelled</source>
        <translation>Auslösung abgebrochen</translation>
    </message>
    <message>
        <source>release asked</source>
        <translation>Freigabe verlangt</translation>
    </message>
    <message>
        <source>released: both keys read back</source>
        <translation>freigegeben: beide Schlüssel zurückgelesen</translation>
    </message>
    <message>
        <source>another hand&apos;s release seen</source>
        <translation>Freigabe von anderer Stelle gesehen</translation>
    </message>
    <message>
        <source>the gateway refused: proven</source>
        <translation>das Gateway lehnte ab: nachgewiesen</translation>
    </message>
    <message>
        <source>the gateway let in: seen</source>
        <translation>das Gateway nahm an: gesehen</translation>
    </message>
    <message>
        <source>window passed, keys read again</source>
        <translation>Frist vorbei, Schlüssel erneut gelesen</translation>
    </message>
    <message>
        <source>Whether it was engaged at the beginning is not known: older records were not read.</source>
        <translation>Ob zu Beginn ausgelöst war, ist nicht bekannt: ältere Einträge wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Not engaged in the period, as this workspace recorded it. What others did is in their logs.</source>
        <translation>Im Zeitraum nicht ausgelöst, wie dieser Arbeitsbereich es erfasste. Was andere taten, steht in deren Logs.</translation>
    </message>
    <message>
        <source>from %1 to the end of the period</source>
        <translation>von %1 bis zum Ende des Zeitraums</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>and %1 more times</source>
        <translation>und %1 weitere Male</translation>
    </message>
    <message>
        <source>Engaged %1, as this workspace recorded it.</source>
        <translation>Ausgelöst %1, wie dieser Arbeitsbereich es erfasste.</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Not known: the audit log was not read.</source>
        <translation>Nicht bekannt: das Prüfprotokoll wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The newest events: older records were not read.</source>
        <translation>Die neuesten Ereignisse: ältere Einträge wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>asked; what came of it is not recorded</source>
        <translation>verlangt; was daraus wurde, ist nicht erfasst</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Config changes</source>
        <translation>Konfigurationsänderungen</translation>
    </message>
    <message>
        <source>action and key</source>
        <translation>Aktion und Schlüssel</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>result and reason</source>
        <translation>Ergebnis und Grund</translation>
    </message>
    <message>
        <source>The newest changes: older records were not read.</source>
        <translation>Die neuesten Änderungen: ältere Einträge wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>None was made here. What others changed is in their logs.</source>
        <translation>Hier wurde keine vorgenommen. Was andere änderten, steht in deren Logs.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportFailures</name>
    <message>
        <source>Failed orders in the ledger</source>
        <translation>Fehlgeschlagene Aufträge im Hauptbuch</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>No order failed.</source>
        <translation>Kein Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The newest %1 of %2. A report with every fill has them all.</source>
        <translation>Die neuesten %1 von %2. Ein Bericht mit jeder Ausführung enthält alle.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>unresolved: may have been executed</source>
        <translation>ungeklärt: wurde möglicherweise ausgeführt</translation>
    </message>
    <message>
        <source>queued at the gateway</source>
        <translation>beim Gateway in der Warteschlange</translation>
    </message>
    <message>
        <source>executed, not in the ledger yet</source>
        <translation>vollzogen, noch nicht im Hauptbuch</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Orders asked for here, and not filled</source>
        <translation>Hier erteilte, nicht ausgeführte Aufträge</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>state and cause</source>
        <translation>Zustand und Ursache</translation>
    </message>
    <message>
        <source>Not known: the order journal was not read.</source>
        <translation>Nicht bekannt: das Auftragsjournal wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The newest ones: older records were not read.</source>
        <translation>Die neuesten: ältere Einträge wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>None: every order that was asked for here was filled, or none was asked for.</source>
        <translation>Keine: jeder hier erteilte Auftrag wurde ausgeführt, oder es wurde keiner erteilt.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportFees</name>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>of volume</source>
        <translation>des Volumens</translation>
    </message>
    <message>
        <source>fills without a fee</source>
        <translation>ohne Gebühr</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Nothing was traded, so nothing was paid.</source>
        <translation>Es wurde nichts gehandelt, also nichts gezahlt.</translation>
    </message>
    <message>
        <source>Fees are those that are known: %1 fills came without one.</source>
        <translation>Nur bekannte Gebühren: %1 Ausführungen kamen ohne Gebühr.</translation>
    </message>
    <message>
        <source>By day, %1</source>
        <translation>Pro Tag, %1</translation>
    </message>
    <message>
        <source>day, UTC</source>
        <translation>Tag, UTC</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation>realisiert nach Gebühren</translation>
    </message>
</context>
<context>
    <name>hoox::ReportFills</name>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>There is no fill in this period.</source>
        <translation>In diesem Zeitraum gibt es keine Ausführung.</translation>
    </message>
    <message>
        <source>newest first · rows %1 to %2 of %3 · exchange precision kept</source>
        <translation>neueste zuerst · Zeilen %1 bis %2 von %3 · Genauigkeit der Börse</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 ausgeführt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Summe von %1: %2</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 ohne Preis</translation>
    </message>
    <message>
        <source>%1 without a fee</source>
        <translation>%1 ohne Gebühr</translation>
    </message>
    <message>
        <source>filled notional %1   fee %2</source>
        <translation>ausgeführter Nominalwert %1   Gebühr %2</translation>
    </message>
    <message>
        <source>no fee in %1</source>
        <translation>keine Gebühr in %1</translation>
    </message>
    <message>
        <source>this page: 1 row</source>
        <translation>diese Seite: 1 Zeile</translation>
    </message>
    <message>
        <source>this page: %1 rows</source>
        <translation>diese Seite: %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>hoox::ReportGlossary</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Not known. The ledger lacks the figure; it is never taken for 0.</source>
        <translation>Nicht bekannt. Der Wert fehlt im Hauptbuch; er wird nie als 0 gerechnet.</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From its first second on, up to its end, which is not in it. All times are UTC.</source>
        <translation>Von seiner ersten Sekunde bis zu seinem Ende, das nicht mehr dazugehört. Alle Zeiten in UTC.</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>A row of the ledger with the status Filled: an order that was executed. Only these trade.</source>
        <translation>Eine Zeile des Hauptbuchs mit dem Status Filled: ein ausgeführter Auftrag. Nur diese sind Handel.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>A row with the status Failed: an order that the exchange did not execute.</source>
        <translation>Eine Zeile mit dem Status Failed: ein Auftrag, den die Börse nicht ausführte.</translation>
    </message>
    <message>
        <source>test or pending</source>
        <translation>Test oder schwebend</translation>
    </message>
    <message>
        <source>A row that is no trade, and no failure.</source>
        <translation>Eine Zeile, die weder Handel noch Fehlschlag ist.</translation>
    </message>
    <message>
        <source>quote asset</source>
        <translation>Quote-Währung</translation>
    </message>
    <message>
        <source>What a symbol is paid in: USDT of BTCUSDT. Amounts of two assets are never added up.</source>
        <translation>Worin ein Symbol bezahlt wird: USDT bei BTCUSDT. Beträge zweier Währungen werden nie addiert.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quantity times price of all fills, in the quote asset; also called notional.</source>
        <translation>Menge mal Preis aller Ausführungen, in der Quote-Währung; auch Nominalwert genannt.</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>What the exchanges took for the fills, as the ledger has it.</source>
        <translation>Was die Börsen für die Ausführungen berechneten, laut Hauptbuch.</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisiert</translation>
    </message>
    <message>
        <source>Profit of fills that reduced a position: against its average entry price. Before fees, unless fees are said to be in.</source>
        <translation>Gewinn der Ausführungen, die eine Position verkleinerten: gegen deren mittleren Einstieg. Vor Gebühren, sofern nicht „nach Gebühren“ dabeisteht.</translation>
    </message>
    <message>
        <source>close, win rate</source>
        <translation>Schließung, Trefferquote</translation>
    </message>
    <message>
        <source>A close is a fill that reduced a position; the win rate is the share of closes with a profit before fees.</source>
        <translation>Eine Schließung ist eine Ausführung, die eine Position verkleinerte; die Trefferquote ist der Anteil der Schließungen mit Gewinn vor Gebühren.</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Kapitalkurve</translation>
    </message>
    <message>
        <source>Realised profit less known fees, added up from the beginning of the period. Open positions are not in it.</source>
        <translation>Realisierter Gewinn abzüglich bekannter Gebühren, summiert ab Beginn des Zeitraums. Offene Positionen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>How far the equity fell below its own highest value so far; the deepest one is told.</source>
        <translation>Wie weit die Kapitalkurve unter ihren bisherigen Höchststand fiel; angegeben ist der tiefste Fall.</translation>
    </message>
    <message>
        <source>position at the end</source>
        <translation>Position am Ende</translation>
    </message>
    <message>
        <source>What all fills up to the end of the period make, those before it included.</source>
        <translation>Was alle Ausführungen bis zum Ende des Zeitraums ergeben, auch die davor.</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Size of open positions at the last price that the ledger knows, without sign.</source>
        <translation>Größe der offenen Positionen zum letzten Preis, den das Hauptbuch kennt, ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Positions of the fills against those that the gateway recorded. Sizes count as equal within a billionth, entry prices within a millionth.</source>
        <translation>Positionen aus den Ausführungen gegen die, die das Gateway erfasste. Größen gelten als gleich bis auf ein Milliardstel, Einstiegspreise bis auf ein Millionstel.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>The table of positions has one row a symbol, and another exchange&apos;s stands there.</source>
        <translation>Die Tabelle der Positionen hat eine Zeile je Symbol, und dort steht die einer anderen Börse.</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>Two keys of the config that stop the gateway from taking orders. Engaged counts from the moment that one was read back, released from the moment that both were.</source>
        <translation>Zwei Schlüssel der Konfiguration, die das Gateway keine Aufträge annehmen lassen. Ausgelöst zählt ab dem Zurücklesen eines Schlüssels, freigegeben ab dem Zurücklesen beider.</translation>
    </message>
    <message>
        <source>order log</source>
        <translation>Auftragslog</translation>
    </message>
    <message>
        <source>What the exchange answered to an order, whole, one file an order.</source>
        <translation>Was die Börse auf einen Auftrag antwortete, vollständig, eine Datei je Auftrag.</translation>
    </message>
    <message>
        <source>blobs verify</source>
        <translation>blobs verify</translation>
    </message>
    <message>
        <source>Compares fills and order logs both ways: by name, or deep, reading every log.</source>
        <translation>Vergleicht Ausführungen und Auftragslogs in beide Richtungen: nach Namen, oder gründlich, indem jedes Log gelesen wird.</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>What operators of this workspace did, each record with the hash of the one before it.</source>
        <translation>Was die Bediener dieses Arbeitsbereichs taten, jeder Eintrag mit dem Hash des vorigen.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody looked, or what was found cannot be read: neither right nor wrong.</source>
        <translation>Niemand sah nach, oder der Befund ist nicht lesbar: weder richtig noch falsch.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportHoldings</name>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>not in fills</source>
        <translation>nicht in Ausführungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Positions at the end</source>
        <translation>Positionen am Ende</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>not known: a fill has no quantity</source>
        <translation>nicht bekannt: eine Ausführung hat keine Menge</translation>
    </message>
    <message>
        <source>All flat.</source>
        <translation>Alles glattgestellt.</translation>
    </message>
    <message>
        <source>after the period</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>before the period</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>im Zeitraum</translation>
    </message>
    <message>
        <source>Balances, newest records</source>
        <translation>Salden, neueste Einträge</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>Balances are of whole accounts: a report of one symbol has none.</source>
        <translation>Salden gelten für ganze Konten: ein Bericht über ein Symbol hat keine.</translation>
    </message>
    <message>
        <source>No balance is recorded: what the accounts hold is not known.</source>
        <translation>Kein Saldo ist erfasst: was die Konten halten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The ledger keeps the newest record: those of after the period are not what was held at its end.</source>
        <translation>Das Hauptbuch behält den neuesten Eintrag: Einträge nach dem Zeitraum sind nicht der Stand an dessen Ende.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportIncident</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>said</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>T0, UTC</source>
        <translation>T0, UTC</translation>
    </message>
    <message>
        <source>marked by</source>
        <translation>begonnen von</translation>
    </message>
    <message>
        <source>word at T0</source>
        <translation>Worte bei T0</translation>
    </message>
    <message>
        <source>closed, UTC</source>
        <translation>abgeschlossen, UTC</translation>
    </message>
    <message>
        <source>closed by</source>
        <translation>abgeschlossen von</translation>
    </message>
    <message>
        <source>word at the end</source>
        <translation>Worte am Ende</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>Zeit UTC</translation>
    </message>
    <message>
        <source>action and subject</source>
        <translation>Aktion und Gegenstand</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>change and reason</source>
        <translation>Änderung und Grund</translation>
    </message>
    <message>
        <source>Not known: the audit log was not read.</source>
        <translation>Nicht bekannt: das Prüfprotokoll wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The newest records: older ones are in the folder of the evidence.</source>
        <translation>Die neuesten Einträge: ältere stehen im Ordner der Belege.</translation>
    </message>
    <message>
        <source>Every record of the audit log of that time, of all profiles, objects that were opened among them.</source>
        <translation>Jeder Eintrag des Prüfprotokolls aus dieser Zeit, aus allen Profilen, darunter geöffnete Objekte.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>None was raised, ended or acknowledged.</source>
        <translation>Keiner wurde ausgelöst, endete oder wurde quittiert.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The files beside this one. Objects that were opened and are not among them: %1; blobs.json says why.</source>
        <translation>Die Dateien neben dieser. Geöffnete Objekte, die nicht darunter sind: %1; blobs.json sagt, warum.</translation>
    </message>
    <message>
        <source>The files beside this one. SHA256SUMS has their sums and this file&apos;s; the audit log has its sum.</source>
        <translation>Die Dateien neben dieser. SHA256SUMS hat ihre Summen und die dieser Datei; das Prüfprotokoll hat dessen Summe.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportListCommand</name>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>no content hash</source>
        <translation>kein Inhalts-Hash</translation>
    </message>
    <message>
        <source>in the bucket only</source>
        <translation>nur im Bucket</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>from UTC</source>
        <translation>von UTC</translation>
    </message>
    <message>
        <source>to UTC</source>
        <translation>bis UTC</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>made UTC</source>
        <translation>erstellt UTC</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
</context>
<context>
    <name>hoox::ReportPeriodBox</name>
    <message>
        <source>Period from, UTC</source>
        <translation>Zeitraum von, UTC</translation>
    </message>
    <message>
        <source>Period to, UTC, not included</source>
        <translation>Zeitraum bis, UTC, nicht enthalten</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>to, not included</source>
        <translation>bis, nicht enthalten</translation>
    </message>
    <message>
        <source>The hours around a time when the kill switch was engaged.</source>
        <translation>Die Stunden um einen Zeitpunkt, zu dem der Notaus ausgelöst wurde.</translation>
    </message>
    <message>
        <source>#%1, engaged %2 UTC</source>
        <translation>#%1, ausgelöst %2 UTC</translation>
    </message>
</context>
<context>
    <name>hoox::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Choose a report to see its pages.</source>
        <translation>Einen Bericht wählen, um seine Seiten zu sehen.</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is not a sound PDF.</source>
        <translation>Diese Datei lässt sich nicht anzeigen: sie ist keine fehlerfreie PDF-Datei.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>Seiten werden gelesen</translation>
    </message>
</context>
<context>
    <name>hoox::ReportProofs</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>hidden by the row of %1</source>
        <translation>verdeckt durch die Zeile von %1</translation>
    </message>
    <message>
        <source>not in the fills</source>
        <translation>nicht in den Ausführungen</translation>
    </message>
    <message>
        <source>not known: fills lack a quantity</source>
        <translation>nicht bekannt: Ausführungen fehlt die Menge</translation>
    </message>
    <message>
        <source>Reconciliation of positions</source>
        <translation>Abgleich der Positionen</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>from fills</source>
        <translation>aus Ausführungen</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Not verified: newer fills follow this period, and recorded positions are those of now.</source>
        <translation>Nicht geprüft: auf diesen Zeitraum folgen neuere Ausführungen, und erfasste Positionen sind die von jetzt.</translation>
    </message>
    <message>
        <source>There is nothing to compare: no position is recorded, and the fills make none.</source>
        <translation>Es gibt nichts zu vergleichen: keine Position ist erfasst, und aus den Ausführungen ergibt sich keine.</translation>
    </message>
    <message>
        <source>Positions compared: %1. The recorded ones and those of the fills are equal.</source>
        <translation>Verglichene Positionen: %1. Die erfassten und die aus den Ausführungen sind gleich.</translation>
    </message>
    <message>
        <source>Positions compared: %1; those that differ: %2.</source>
        <translation>Verglichene Positionen: %1; davon abweichend: %2.</translation>
    </message>
    <message>
        <source>Not verified: the result of the last blobs verify was not read.</source>
        <translation>Nicht geprüft: das Ergebnis des letzten blobs verify wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not verified: blobs verify never came to its end for this ledger and these logs.</source>
        <translation>Nicht geprüft: blobs verify lief für dieses Hauptbuch und diese Logs nie zu Ende.</translation>
    </message>
    <message>
        <source>Not verified: the last blobs verify looked at other days than this period.</source>
        <translation>Nicht geprüft: das letzte blobs verify galt anderen Tagen als diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Not verified: the last blobs verify began before the period was over.</source>
        <translation>Nicht geprüft: das letzte blobs verify begann, bevor der Zeitraum zu Ende war.</translation>
    </message>
    <message>
        <source>Verified: fills and order logs differ.</source>
        <translation>Geprüft: Ausführungen und Auftragslogs weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Verified by name: every order has its log, every log its fills. Contents were not read.</source>
        <translation>Nach Namen geprüft: jeder Auftrag hat sein Log, jedes Log seine Ausführungen. Inhalte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Verified: every order has its log, every log its fills, and the contents agree.</source>
        <translation>Geprüft: jeder Auftrag hat sein Log, jedes Log seine Ausführungen, und die Inhalte stimmen überein.</translation>
    </message>
    <message>
        <source>Verified in part: every order has its log, every log its fills, and what could be compared agrees. What could not is counted below.</source>
        <translation>Teilweise geprüft: jeder Auftrag hat sein Log, jedes Log seine Ausführungen, und was vergleichbar war, stimmt überein. Der Rest ist unten gezählt.</translation>
    </message>
    <message>
        <source>Order logs against fills</source>
        <translation>Auftragslogs gegen Ausführungen</translation>
    </message>
    <message>
        <source>last blobs verify</source>
        <translation>letztes blobs verify</translation>
    </message>
    <message>
        <source>found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>asked, UTC</source>
        <translation>verlangt, UTC</translation>
    </message>
    <message>
        <source>days looked at, from and to, UTC</source>
        <translation>geprüfte Tage, von und bis, UTC</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>fills with an order id</source>
        <translation>Ausführungen mit Auftrags-ID</translation>
    </message>
    <message>
        <source>fills without one: nothing can be said</source>
        <translation>Ausführungen ohne: keine Aussage möglich</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>order logs</source>
        <translation>Auftragslogs</translation>
    </message>
    <message>
        <source>order logs that wait to be shipped</source>
        <translation>Auftragslogs, die auf den Versand warten</translation>
    </message>
    <message>
        <source>orders without a log</source>
        <translation>Aufträge ohne Log</translation>
    </message>
    <message>
        <source>logs without a fill</source>
        <translation>Logs ohne Ausführung</translation>
    </message>
    <message>
        <source>logs read</source>
        <translation>gelesene Logs</translation>
    </message>
    <message>
        <source>damaged logs</source>
        <translation>beschädigte Logs</translation>
    </message>
    <message>
        <source>logs that say other than the ledger</source>
        <translation>Logs, die vom Hauptbuch abweichen</translation>
    </message>
    <message>
        <source>logs that cannot be compared</source>
        <translation>nicht vergleichbare Logs</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>the whole log</source>
        <translation>das ganze Protokoll</translation>
    </message>
    <message>
        <source>Not verified: the audit log was not read.</source>
        <translation>Nicht geprüft: das Prüfprotokoll wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Verified: each record follows the one before it. Who wrote both of its files anew would not be found: compare the last hash with one that was noted elsewhere.</source>
        <translation>Geprüft: jeder Eintrag folgt auf den vorigen. Wer beide Dateien neu schriebe, fiele nicht auf: den letzten Hash mit einem anderswo notierten vergleichen.</translation>
    </message>
    <message>
        <source>Verified: the log is not what was written.</source>
        <translation>Geprüft: das Protokoll ist nicht mehr, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>last hash</source>
        <translation>letzter Hash</translation>
    </message>
    <message>
        <source>Rows that no figure has</source>
        <translation>Zeilen, die in keiner Kennzahl stehen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>refused by an import, of the whole ledger</source>
        <translation>von einem Import abgelehnt, im ganzen Hauptbuch</translation>
    </message>
    <message>
        <source>no sound fill, in the period</source>
        <translation>keine fehlerfreie Ausführung, im Zeitraum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hoox::ReportScheduleCommand</name>
    <message>
        <source>No report is made by itself.</source>
        <translation>Kein Bericht entsteht von selbst.</translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs; stored as an object too.</source>
        <translation>Jeden Tag ab %1 UTC, solange ein Fenster läuft; auch als Objekt gespeichert.</translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs.</source>
        <translation>Jeden Tag ab %1 UTC, solange ein Fenster läuft.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>Der letzte ist der vom %1.</translation>
    </message>
    <message>
        <source>--at takes a time of day such as 00:05, in UTC; --off stands alone.</source>
        <translation>--at verlangt eine Uhrzeit wie 00:05, in UTC; --off steht allein.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportSealPage</name>
    <message>
        <source>Content hash</source>
        <translation>Inhalts-Hash</translation>
    </message>
    <message>
        <source>SHA-256 over the figures of this report, not over its looks: the same figures have the same hash in every language and on every paper.</source>
        <translation>SHA-256 über die Zahlen dieses Berichts, nicht über sein Aussehen: gleiche Zahlen haben in jeder Sprache und auf jedem Papier denselben Hash.</translation>
    </message>
    <message>
        <source>What is hashed is written in the attached file hoox-seal.txt; this hash is the SHA-256 of that file.</source>
        <translation>Was in den Hash eingeht, steht in der angehängten Datei hoox-seal.txt; dieser Hash ist der SHA-256 dieser Datei.</translation>
    </message>
    <message>
        <source>Hashed sections</source>
        <translation>Abschnitte mit Hash</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Hashed days</source>
        <translation>Tage mit Hash</translation>
    </message>
    <message>
        <source>day, time UTC</source>
        <translation>Tag, Zeit UTC</translation>
    </message>
    <message>
        <source>The hashes of the %1 days stand in the attached file hoox-seal.txt.</source>
        <translation>Die Hashes der %1 Tage stehen in der angehängten Datei hoox-seal.txt.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&quot;hoox-console report verify FILE&quot; works it out again from the ledger and the journals, names each section and day that is no longer the same, and looks whether the audit log knows this report.</source>
        <translation>„hoox-console report verify FILE“ berechnet ihn neu aus dem Hauptbuch und den Journalen, nennt jeden Abschnitt und Tag, der nicht mehr gleich ist, und sieht nach, ob das Prüfprotokoll diesen Bericht kennt.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportSheet</name>
    <message>
        <source>Hoox Console · %1</source>
        <translation>Hoox Console · %1</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>Stand %1 UTC</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>made %1 UTC by %2</source>
        <translation>erstellt %1 UTC von %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 · profile %2 · %3</source>
        <translation>%1 · Profil %2 · %3</translation>
    </message>
</context>
<context>
    <name>hoox::ReportSpecs</name>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation>Ab diesem Tag oder Zeitpunkt, UTC.</translation>
    </message>
    <message>
        <source>Up to this day or moment, itself left out, UTC.</source>
        <translation>Bis zu diesem Tag oder Zeitpunkt, selbst nicht enthalten, UTC.</translation>
    </message>
    <message>
        <source>daily, weekly or monthly: the last such period that is over, in UTC.</source>
        <translation>daily, weekly oder monthly: der letzte solche Zeitraum, der vorbei ist, in UTC.</translation>
    </message>
    <message>
        <source>The PDF to write instead; it is written anew each time.</source>
        <translation>Die stattdessen zu schreibende PDF-Datei; sie wird jedes Mal neu geschrieben.</translation>
    </message>
    <message>
        <source>Write it anew though it is there.</source>
        <translation>Neu schreiben, obwohl er da ist.</translation>
    </message>
    <message>
        <source>a4 or letter; a4 if not given.</source>
        <translation>a4 oder letter; a4, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Also store it as an object, below reports/; nothing there is replaced.</source>
        <translation>Auch als Objekt speichern, unter reports/; nichts wird dort ersetzt.</translation>
    </message>
    <message>
        <source>Show or set when the window makes the report of the day before, once a day while it runs.</source>
        <translation>Zeigen oder setzen, wann das Fenster den Bericht des Vortags erstellt, einmal am Tag, solange es läuft.</translation>
    </message>
    <message>
        <source>From this time of day on, UTC, such as 00:05.</source>
        <translation>Ab dieser Uhrzeit, UTC, etwa 00:05.</translation>
    </message>
    <message>
        <source>Also store it as an object.</source>
        <translation>Auch als Objekt speichern.</translation>
    </message>
    <message>
        <source>No more.</source>
        <translation>Nicht mehr.</translation>
    </message>
    <message>
        <source>The PDF, or the name of one of the workspace&apos;s reports.</source>
        <translation>Die PDF-Datei, oder der Name eines Berichts des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>List the reports that were made, newest first: of the workspace, and of the bucket. Ends with 4 if the bucket does not answer.</source>
        <translation>Die erstellten Berichte auflisten, neueste zuerst: die des Arbeitsbereichs und die des Buckets. Endet mit 4, wenn der Bucket nicht antwortet.</translation>
    </message>
    <message>
        <source>Do not ask the bucket.</source>
        <translation>Den Bucket nicht fragen.</translation>
    </message>
    <message>
        <source>Write a PDF report of a period into the workspace&apos;s reports, once: the same period and part again is done at once.</source>
        <translation>Einen PDF-Bericht über einen Zeitraum zu den Berichten des Arbeitsbereichs schreiben, einmal: derselbe Zeitraum und Teil erneut ist sofort erledigt.</translation>
    </message>
    <message>
        <source>Only of this exchange: bybit, binance or mexc.</source>
        <translation>Nur von dieser Börse: bybit, binance oder mexc.</translation>
    </message>
    <message>
        <source>Only of this symbol, such as BTCUSDT.</source>
        <translation>Nur von diesem Symbol, etwa BTCUSDT.</translation>
    </message>
    <message>
        <source>Everything but the fills.</source>
        <translation>Alles außer den Ausführungen.</translation>
    </message>
    <message>
        <source>Work the content hash of a report out again from the ledger and the journals, say what differs, and look for it in the audit log. Ends with 5 if something differs or the log does not know it.</source>
        <translation>Den Inhalts-Hash eines Berichts neu aus dem Hauptbuch und den Journalen berechnen, sagen, was abweicht, und ihn im Prüfprotokoll suchen. Endet mit 5, wenn etwas abweicht oder das Protokoll ihn nicht kennt.</translation>
    </message>
    <message>
        <source>It was made in another workspace: compare with the ledger alone.</source>
        <translation>Er entstand in einem anderen Arbeitsbereich: nur mit dem Hauptbuch vergleichen.</translation>
    </message>
    <message>
        <source>The whole hours around a time when the kill switch was engaged: its number in the audit log, or last.</source>
        <translation>Die vollen Stunden um einen Zeitpunkt, zu dem der Notaus ausgelöst wurde: seine Nummer im Prüfprotokoll oder last.</translation>
    </message>
    <message>
        <source>An extract, without these parts: a list of charts, holdings, fees, failures, events and proofs.</source>
        <translation>Ein Auszug ohne diese Teile: eine Liste aus charts, holdings, fees, failures, events und proofs.</translation>
    </message>
    <message>
        <source>en, de or zh; that of the terminal if not given.</source>
        <translation>en, de oder zh; die des Terminals, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Its fills as CSV and JSON beside it, and a file with their rows and hashes.</source>
        <translation>Seine Ausführungen als CSV und JSON daneben, und eine Datei mit deren Zeilen und Hashes.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportTable</name>
    <message>
        <source>continued, from row %1 of %2</source>
        <translation>Fortsetzung, ab Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>hoox::ReportText</name>
    <message>
        <source>(asset not known)</source>
        <translation>(Währung nicht bekannt)</translation>
    </message>
    <message>
        <source>… and %1 characters</source>
        <translation>… und %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>hoox::ReportVerdictWords</name>
    <message>
        <source>The audit log could NOT be read: whether this report was made here is not known.</source>
        <translation>Das Prüfprotokoll ist NICHT lesbar: ob dieser Bericht hier erstellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The audit log recorded this content hash and this file when the report was made.</source>
        <translation>Das Prüfprotokoll verzeichnete beim Erstellen des Berichts diesen Inhalts-Hash und diese Datei.</translation>
    </message>
    <message>
        <source>The audit log recorded this content hash when the report was made, and no hash of the file.</source>
        <translation>Das Prüfprotokoll verzeichnete beim Erstellen des Berichts diesen Inhalts-Hash, aber keinen Hash der Datei.</translation>
    </message>
    <message>
        <source>The audit log recorded this content hash with ANOTHER file: this one was written anew.</source>
        <translation>Das Prüfprotokoll verzeichnete diesen Inhalts-Hash mit einer ANDEREN Datei: diese wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The audit log recorded ANOTHER content hash for a report of this name.</source>
        <translation>Das Prüfprotokoll verzeichnete für einen Bericht dieses Namens einen ANDEREN Inhalts-Hash.</translation>
    </message>
    <message>
        <source>The audit log has NO report with this content hash: it was not made in this workspace, or it is not the one that was made.</source>
        <translation>Das Prüfprotokoll hat KEINEN Bericht mit diesem Inhalts-Hash: er entstand nicht in diesem Arbeitsbereich oder ist nicht der, der erstellt wurde.</translation>
    </message>
    <message>
        <source>The audit log is NOT what was written: what it says of this report proves nothing.</source>
        <translation>Das Prüfprotokoll ist NICHT, was geschrieben wurde: was es über diesen Bericht sagt, beweist nichts.</translation>
    </message>
    <message>
        <source>Figures by symbol and exchange</source>
        <translation>Kennzahlen nach Symbol und Börse</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapitalkurve</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Failed orders in the ledger</source>
        <translation>Fehlgeschlagene Aufträge im Hauptbuch</translation>
    </message>
    <message>
        <source>Orders asked for here</source>
        <translation>Hier erteilte Aufträge</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>Config changes</source>
        <translation>Konfigurationsänderungen</translation>
    </message>
    <message>
        <source>Order logs</source>
        <translation>Auftragslogs</translation>
    </message>
    <message>
        <source>Everything done here</source>
        <translation>Alles hier Getane</translation>
    </message>
</context>
<context>
    <name>hoox::ReportVerifyCommand</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>ABWEICHUNG</translation>
    </message>
    <message>
        <source>GONE from the ledger</source>
        <translation>FEHLT im Hauptbuch</translation>
    </message>
    <message>
        <source>NOT in the report</source>
        <translation>NICHT im Bericht</translation>
    </message>
    <message>
        <source>newer in the ledger, cannot be compared</source>
        <translation>neuer im Hauptbuch, nicht vergleichbar</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>rows sealed</source>
        <translation>Zeilen im Siegel</translation>
    </message>
    <message>
        <source>rows now</source>
        <translation>Zeilen jetzt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Days that are the same: %1</source>
        <translation>Gleiche Tage: %1</translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>Inhalts-Hash: %1</translation>
    </message>
    <message>
        <source>The file is as it was written.</source>
        <translation>Die Datei ist, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The file was CHANGED after it was written.</source>
        <translation>Die Datei wurde nach dem Schreiben GEÄNDERT.</translation>
    </message>
    <message>
        <source>The report agrees with the ledger.</source>
        <translation>Der Bericht stimmt mit dem Hauptbuch überein.</translation>
    </message>
    <message>
        <source>The report does NOT agree.</source>
        <translation>Der Bericht stimmt NICHT überein.</translation>
    </message>
    <message>
        <source>The report is of the profile &quot;%1&quot;, and was compared with the ledger of &quot;%2&quot;.</source>
        <translation>Der Bericht ist vom Profil „%1“ und wurde mit dem Hauptbuch von „%2“ verglichen.</translation>
    </message>
    <message>
        <source>COULD NOT be read</source>
        <translation>NICHT lesbar</translation>
    </message>
    <message>
        <source>Its seal is an older one: it covers no failed orders, no journals and, of a part of the book, figures and days alone.</source>
        <translation>Sein Siegel ist ein älteres: es umfasst keine fehlgeschlagenen Aufträge, keine Journale und bei einem Teil des Handelsbuchs nur Kennzahlen und Tage.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The reports could not be listed.</source>
        <translation>Die Berichte ließen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Hauptbuch wird gelesen</translation>
    </message>
    <message>
        <source>Writing fill %1 of %2</source>
        <translation>Ausführung %1 von %2 wird geschrieben</translation>
    </message>
    <message>
        <source>Finishing the file</source>
        <translation>Datei wird abgeschlossen</translation>
    </message>
    <message>
        <source>new report, and %1 made</source>
        <translation>neuer Bericht und %1 erstellte</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Noch kein Bericht.</translation>
    </message>
    <message>
        <source>Reading the list of reports</source>
        <translation>Liste der Berichte wird gelesen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Words of a report&apos;s name</source>
        <translation>Wörter aus dem Namen eines Berichts</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Its fills stand beside it, as CSV and JSON.</source>
        <translation>Seine Ausführungen liegen daneben, als CSV und JSON.</translation>
    </message>
    <message>
        <source>Its fills were not written beside it: %1</source>
        <translation>Seine Ausführungen wurden nicht daneben geschrieben: %1</translation>
    </message>
    <message>
        <source>Writing its fills as CSV and JSON</source>
        <translation>Seine Ausführungen werden als CSV und JSON geschrieben</translation>
    </message>
    <message>
        <source>%1, pages %2, fills %3.</source>
        <translation>%1, Seiten %2, Ausführungen %3.</translation>
    </message>
    <message>
        <source>Preview of %1 Nothing is written yet.</source>
        <translation>Vorschau von %1 Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Made as planned: %1</source>
        <translation>Planmäßig erstellt: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No report has these words.</source>
        <translation>Kein Bericht enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Den Filter leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Choose a period and look at one.</source>
        <translation>Einen Zeitraum wählen und einen ansehen.</translation>
    </message>
</context>
<context>
    <name>hoox::ReportsTable</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Erstellte Berichte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>in the bucket</source>
        <translation>im Bucket</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>ABWEICHUNG</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
</context>
<context>
    <name>hoox::SchedulePanel</name>
    <message>
        <source>each day at</source>
        <translation>jeden Tag um</translation>
    </message>
    <message>
        <source>upload it too</source>
        <translation>auch hochladen</translation>
    </message>
    <message>
        <source>Report of the day by itself</source>
        <translation>Tagesbericht von selbst</translation>
    </message>
    <message>
        <source>Make the report of the day by itself</source>
        <translation>Den Tagesbericht von selbst erstellen</translation>
    </message>
    <message>
        <source>Of the day before, while this window or another one of this workspace is open.</source>
        <translation>Über den Vortag, solange dieses oder ein anderes Fenster dieses Arbeitsbereichs offen ist.</translation>
    </message>
    <message>
        <source>Time of day, UTC</source>
        <translation>Uhrzeit, UTC</translation>
    </message>
    <message>
        <source>Into reports/ of the bucket.</source>
        <translation>Nach reports/ im Bucket.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dieses Profil ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The plan was not read yet.</source>
        <translation>Der Plan wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Making that of %1.</source>
        <translation>Der vom %1 wird erstellt.</translation>
    </message>
    <message>
        <source>Next: %1 UTC, of the day before.</source>
        <translation>Nächster: %1 UTC, über den Vortag.</translation>
    </message>
    <message>
        <source>The last try failed: %1 It is tried again within ten minutes.</source>
        <translation>Der letzte Versuch schlug fehl: %1 Binnen zehn Minuten wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Last: made, of %1.</source>
        <translation>Letzter: erstellt, der vom %1.</translation>
    </message>
</context>
<context>
    <name>hoox::ScreenLockCard</name>
    <message>
        <source>Screen lock</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>the kill switch works all the same</source>
        <translation>der Notaus wirkt trotzdem</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>lock the window after so many minutes without input:</source>
        <translation>Fenster sperren nach so vielen Minuten ohne Eingabe:</translation>
    </message>
    <message>
        <source>Minutes without input</source>
        <translation>Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>present PIN</source>
        <translation>bisherige PIN</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>neue PIN</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Set a PIN first.</source>
        <translation>Setzen Sie zuerst eine PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n s.</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n s möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n s möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>While it is locked only ENGAGE works, here and in the tray. Lock your session as well: whoever uses it can read your files and run the command line.</source>
        <translation>Gesperrt wirkt nur AUSLÖSEN, hier und im Infobereich. Sperren Sie auch Ihre Sitzung: Wer sie benutzt, kann Ihre Dateien lesen und die Befehlszeile verwenden.</translation>
    </message>
    <message>
        <source>Also Ctrl+Alt+L.</source>
        <translation>Auch Strg+Alt+L.</translation>
    </message>
</context>
<context>
    <name>hoox::SecretRow</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>paste it here; it is not shown</source>
        <translation>hier einfügen; es wird nicht gezeigt</translation>
    </message>
    <message>
        <source>New value of %1, hidden</source>
        <translation>Neuer Wert von %1, verborgen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
</context>
<context>
    <name>hoox::SecretRows</name>
    <message>
        <source>Keep %1 for this session only?</source>
        <translation>%1 nur für diese Sitzung behalten?</translation>
    </message>
    <message>
        <source>It would stand in the memory of this program until it is closed, and in no file. Next time it is asked for again.</source>
        <translation>Es stünde im Speicher dieses Programms, bis es geschlossen wird, und in keiner Datei. Beim nächsten Mal wird es wieder verlangt.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>hoox::Session</name>
    <message>
        <source>What was done is not in the audit log. %1</source>
        <translation>Was getan wurde, steht nicht im Prüfprotokoll. %1</translation>
    </message>
    <message>
        <source>So far: the first copy of the ledger is not finished. &quot;sync&quot; goes on with it.</source>
        <translation>Bisher: die erste Kopie des Hauptbuchs ist nicht fertig. „sync“ setzt sie fort.</translation>
    </message>
    <message>
        <source>As of %1 UTC, %2 ago.</source>
        <translation>Stand %1 UTC, vor %2.</translation>
    </message>
</context>
<context>
    <name>hoox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>workspace %1 · changes apply at once</source>
        <translation>Arbeitsbereich %1 · Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Import wrangler.jsonc…</source>
        <translation>wrangler.jsonc importieren…</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Not tested yet in this window.</source>
        <translation>In diesem Fenster noch nicht getestet.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation>werden nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>A worker&apos;s wrangler.jsonc</source>
        <translation>Die wrangler.jsonc eines Workers</translation>
    </message>
    <message>
        <source>Wrangler files (*.jsonc *.json);;All files (*)</source>
        <translation>Wrangler-Dateien (*.jsonc *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where do these ids live?</source>
        <translation>Wohin gehören diese IDs?</translation>
    </message>
    <message>
        <source>The file names the same databases, namespaces and buckets for both. The profile for Cloudflare starts read-only. Nothing is saved yet.</source>
        <translation>Die Datei nennt für beide dieselben Datenbanken, Namensräume und Buckets. Das Profil für Cloudflare beginnt schreibgeschützt. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Local edge (wrangler dev)</source>
        <translation>Local Edge (wrangler dev)</translation>
    </message>
    <message>
        <source>Open %1 (REAL MONEY)?</source>
        <translation>%1 (ECHTGELD) öffnen?</translation>
    </message>
    <message>
        <source>You are on %1 (%2). In the next window everything is real: %3.</source>
        <translation>Geöffnet ist %1 (%2). Im nächsten Fenster ist alles echt: %3.</translation>
    </message>
    <message>
        <source>The profile is read-only: the kill switch can be engaged, all else is refused.</source>
        <translation>Das Profil ist schreibgeschützt: der Notaus lässt sich auslösen, alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>The profile is writable.</source>
        <translation>Das Profil ist beschreibbar.</translation>
    </message>
    <message>
        <source>Nothing loads before the new frame is drawn.</source>
        <translation>Nichts wird geladen, bevor der neue Rahmen gezeichnet ist.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The file could not be imported.</source>
        <translation>Die Datei ließ sich nicht importieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The profile was not opened; this one stays.</source>
        <translation>Das Profil wurde nicht geöffnet; dieses bleibt.</translation>
    </message>
</context>
<context>
    <name>hoox::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>hoox::SpoolWords</name>
    <message numerus="yes">
        <source>%n object(s) (%1) wait in the spool, the oldest for %2.</source>
        <translation>
            <numerusform>%n Objekt (%1) wartet im Zwischenlager, seit %2.</numerusform>
            <numerusform>%n Objekte (%1) warten im Zwischenlager, das älteste seit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were set aside in the spool&apos;s folder &quot;damaged&quot;.</source>
        <translation>
            <numerusform>%n Datei wurde im Ordner „damaged“ des Zwischenlagers abgelegt.</numerusform>
            <numerusform>%n Dateien wurden im Ordner „damaged“ des Zwischenlagers abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another object has the key %1; ours stands beside it.</source>
        <translation>Ein anderes Objekt hat den Schlüssel %1; unseres liegt daneben.</translation>
    </message>
    <message>
        <source>%1 % of what orders wrote went to blobs, %2.</source>
        <translation>%1 % dessen, was Aufträge schrieben, kam zu den Objekten, %2.</translation>
    </message>
</context>
<context>
    <name>hoox::StaleEdge</name>
    <message>
        <source>This content is out of date</source>
        <translation>Dieser Inhalt ist veraltet</translation>
    </message>
</context>
<context>
    <name>hoox::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>hoox::StateTray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>ENGAGE: stop trading</source>
        <translation>AUSLÖSEN: Handel stoppen</translation>
    </message>
</context>
<context>
    <name>hoox::StatusWord</name>
    <message>
        <source>Filled</source>
        <comment>an order that was filled</comment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>a fill that failed</comment>
        <translation>FEHLSCHLAG</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>an order that was only tried, without trading</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>an order whose outcome is not recorded yet</comment>
        <translation>Schwebend</translation>
    </message>
</context>
<context>
    <name>hoox::StripLines</name>
    <message>
        <source>The gateway lets orders in while the keys say stop</source>
        <translation>Das Gateway lässt Aufträge ein, während die Schlüssel Stopp sagen</translation>
    </message>
    <message>
        <source>The kill switch was written here and reads otherwise</source>
        <translation>Der Notaus wurde hier geschrieben und liest sich anders</translation>
    </message>
    <message>
        <source>The gateway was seen to let orders in.</source>
        <translation>Das Gateway ließ nachweislich Aufträge ein.</translation>
    </message>
    <message>
        <source>Hoox&apos;s gateway refuses new orders and closes, seen %1 %2.</source>
        <comment>time of day, zone</comment>
        <translation>Das Gateway von Hoox lehnt neue Aufträge und Schließungen ab, gesehen %1 %2.</translation>
    </message>
    <message>
        <source>Hoox is expected to refuse new orders and closes everywhere.</source>
        <translation>Hoox lehnt neue Aufträge und Schließungen voraussichtlich überall ab.</translation>
    </message>
    <message>
        <source>Stored; other locations may still let orders in.</source>
        <translation>Gespeichert; andere Orte lassen möglicherweise noch Aufträge ein.</translation>
    </message>
    <message>
        <source>Order desk locked.</source>
        <translation>Auftragsdesk gesperrt.</translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation>Blatt zum Glattstellen von Hand</translation>
    </message>
    <message>
        <source>What else can stop trading</source>
        <translation>Was sonst den Handel stoppen kann</translation>
    </message>
    <message>
        <source>Drill: press ENGAGE now, or Ctrl+Shift+K.</source>
        <translation>Übung: jetzt AUSLÖSEN drücken oder Strg+Umschalt+K.</translation>
    </message>
    <message>
        <source>as you would at night; the time counts from the press</source>
        <translation>wie nachts im Ernstfall; die Zeit zählt ab dem Druck</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drill: the brake is on its way.</source>
        <translation>Übung: die Bremse ist unterwegs.</translation>
    </message>
    <message>
        <source>Drill: the gateway refused after %1.</source>
        <translation>Übung: das Gateway lehnte nach %1 ab.</translation>
    </message>
    <message>
        <source>Drill: settled after %1.</source>
        <translation>Übung: wirksam nach %1.</translation>
    </message>
    <message>
        <source>recorded. The second half: release with a reason</source>
        <translation>erfasst. Die zweite Hälfte: mit Grund freigeben</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Drill: not proven.</source>
        <translation>Übung: nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>the audit log says what was missing; the brake stays as it is</source>
        <translation>das Prüfprotokoll sagt, was fehlte; die Bremse bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Order unresolved %1</source>
        <comment>clock</comment>
        <translation>Auftrag ungeklärt %1</translation>
    </message>
    <message>
        <source>Ask again with the same key</source>
        <translation>Mit demselben Schlüssel erneut fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Incident since %1 %2.</source>
        <comment>time of day, zone</comment>
        <translation>Vorfall seit %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>its folder is being written</source>
        <translation>sein Ordner wird geschrieben</translation>
    </message>
    <message>
        <source>%1; of the profile %2: it is closed there</source>
        <comment>minutes</comment>
        <translation>%1; vom Profil %2: dort wird er abgeschlossen</translation>
    </message>
    <message>
        <source>%1; what is done, raised and opened here is kept for its folder</source>
        <comment>minutes</comment>
        <translation>%1; was hier getan, ausgelöst und geöffnet wird, bleibt für seinen Ordner</translation>
    </message>
    <message>
        <source>Close and seal…</source>
        <translation>Abschließen und versiegeln…</translation>
    </message>
</context>
<context>
    <name>hoox::SumsStrip</name>
    <message>
        <source>gross %1</source>
        <translation>brutto %1</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>unrealisiert</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an entry price</source>
        <translation>
            <numerusform>%n ohne Einstiegspreis</numerusform>
            <numerusform>%n ohne Einstiegspreis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::SyncCommand</name>
    <message>
        <source>copying the ledger</source>
        <translation>Hauptbuch wird kopiert</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>wird geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s), as of %1 UTC</source>
        <translation>
            <numerusform>%n Ausführung, Stand %1 UTC</numerusform>
            <numerusform>%n Ausführungen, Stand %1 UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; the ledger lists them.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt; das Hauptbuch listet sie auf.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt; das Hauptbuch listet sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger of this profile is its own file: there is nothing to pull.</source>
        <translation>Das Hauptbuch dieses Profils ist seine eigene Datei: es gibt nichts zu holen.</translation>
    </message>
</context>
<context>
    <name>hoox::TailControls</name>
    <message>
        <source>%1 new</source>
        <comment>rows</comment>
        <translation>%1 neue</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>the newest rows</comment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the newest rows</source>
        <translation>Den neuesten Zeilen folgen</translation>
    </message>
    <message>
        <source>Rows that come are brought into sight; works in the order by time</source>
        <translation>Neue Zeilen kommen ins Bild; gilt bei Ordnung nach Zeit</translation>
    </message>
    <message>
        <source>%1 new rows; go to them</source>
        <translation>%1 neue Zeilen; dorthin gehen</translation>
    </message>
</context>
<context>
    <name>hoox::TicketFigures</name>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>position now</source>
        <translation>Position jetzt</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>What is recorded and what the fills make differ.</source>
        <translation>Das Erfasste und das aus den Ausführungen weichen voneinander ab.</translation>
    </message>
</context>
<context>
    <name>hoox::TicketWords</name>
    <message>
        <source>A limit order needs a price.</source>
        <translation>Ein Limit-Auftrag braucht einen Preis.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist nötig.</translation>
    </message>
    <message>
        <source>This is none of what can be chosen.</source>
        <translation>Das steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Digits and one point only: 0.05</source>
        <translation>Nur Ziffern und ein Punkt: 0.05</translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation>Der Wert muss über 0 liegen.</translation>
    </message>
    <message>
        <source>At most 15 digits: more would be sent as another number.</source>
        <translation>Höchstens 15 Ziffern: mehr würde als andere Zahl gesendet.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>A whole number: 10</source>
        <translation>Eine ganze Zahl: 10</translation>
    </message>
    <message>
        <source>The request id is too long.</source>
        <translation>Die Anfrage-ID ist zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request id holds what cannot be printed.</source>
        <translation>Die Anfrage-ID enthält Nichtdruckbares.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only: BTCUSDT</source>
        <translation>Nur Buchstaben, Ziffern, - und _: BTCUSDT</translation>
    </message>
    <message>
        <source>An order at the market has no price.</source>
        <translation>Ein Auftrag zum Markt hat keinen Preis.</translation>
    </message>
    <message>
        <source>This profile sets no limit of an order.</source>
        <translation>Dieses Profil setzt keine Grenze für einen Auftrag.</translation>
    </message>
    <message>
        <source>The limit is %1 an order.</source>
        <comment>money</comment>
        <translation>Die Grenze ist %1 je Auftrag.</translation>
    </message>
    <message>
        <source>%1 of the limit, %2 an order</source>
        <comment>share, money</comment>
        <translation>%1 der Grenze, %2 je Auftrag</translation>
    </message>
    <message>
        <source>none in the ledger</source>
        <translation>keiner im Hauptbuch</translation>
    </message>
    <message>
        <source>%1 %2, %3 ago on %4</source>
        <comment>price, asset, age, exchange</comment>
        <translation>%1 %2, vor %3 an %4</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>position</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>position</comment>
        <translation>glattgestellt</translation>
    </message>
</context>
<context>
    <name>hoox::TierLines</name>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
</context>
<context>
    <name>hoox::TierMarks</name>
    <message>
        <source>locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The locks were not read yet.</source>
        <translation>Die Sperren wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The locks answer.</source>
        <translation>Die Sperren antworten.</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Config: this profile names no KV namespace.</source>
        <translation>Konfiguration: dieses Profil nennt keinen KV-Namensraum.</translation>
    </message>
    <message>
        <source>The config tier does not answer.</source>
        <translation>Die Konfigurationsebene antwortet nicht.</translation>
    </message>
    <message>
        <source>The config tier was not read yet.</source>
        <translation>Die Konfigurationsebene wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The config tier answers.</source>
        <translation>Die Konfigurationsebene antwortet.</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Ledger: this profile names no D1 database.</source>
        <translation>Hauptbuch: dieses Profil nennt keine D1-Datenbank.</translation>
    </message>
    <message>
        <source>The ledger was not pulled yet.</source>
        <translation>Das Hauptbuch wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>The ledger answers; what is shown is a copy of it.</source>
        <translation>Das Hauptbuch antwortet; gezeigt wird eine Kopie davon.</translation>
    </message>
    <message>
        <source>The ledger was not read yet.</source>
        <translation>Das Hauptbuch wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The ledger answers.</source>
        <translation>Das Hauptbuch antwortet.</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Blobs: this profile names no bucket for logs.</source>
        <translation>Objekte: dieses Profil nennt keinen Bucket für Logs.</translation>
    </message>
    <message>
        <source>The blob tier answered when it was listed last.</source>
        <translation>Die Objektebene antwortete beim letzten Auflisten.</translation>
    </message>
    <message>
        <source>The blob tier is being listed.</source>
        <translation>Die Objektebene wird aufgelistet.</translation>
    </message>
    <message>
        <source>The blob tier was not listed yet. Open Logs to see.</source>
        <translation>Die Objektebene wurde noch nicht aufgelistet. Zum Nachsehen Logs öffnen.</translation>
    </message>
</context>
<context>
    <name>hoox::TierTable</name>
    <message>
        <source>tier</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>read p95, and the last hour</source>
        <translation>Lesen p95, und die letzte Stunde</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>write p95, and the last hour</source>
        <translation>Schreiben p95, und die letzte Stunde</translation>
    </message>
    <message>
        <source>last ok</source>
        <translation>zuletzt in Ordnung</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the last good answer came just now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>p50&#xa0;%1 · p99&#xa0;%2</source>
        <translation>p50&#xa0;%1 · p99&#xa0;%2</translation>
    </message>
    <message>
        <source>none in the last hour</source>
        <translation>keine in der letzten Stunde</translation>
    </message>
</context>
<context>
    <name>hoox::TiersPage</name>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>measured from this desk · last hour</source>
        <translation>von diesem Desk aus gemessen · letzte Stunde</translation>
    </message>
    <message>
        <source>Reads a little from each tier, and writes nothing (F5)</source>
        <translation>Liest ein wenig aus jeder Ebene und schreibt nichts (F5)</translation>
    </message>
    <message>
        <source>The console itself</source>
        <translation>Die Konsole selbst</translation>
    </message>
    <message>
        <source>Budgets today (UTC)</source>
        <translation>Kontingente heute (UTC)</translation>
    </message>
    <message>
        <source>free plan, at this pace</source>
        <translation>kostenloser Tarif, bei diesem Tempo</translation>
    </message>
    <message>
        <source>p95 in large: 19 of 20 take no longer. The dashed line in each small chart is the target. Of fewer than 100 samples the median, p50, is judged. A figure is of this console alone.</source>
        <translation>Groß steht p95: 19 von 20 dauern nicht länger. Die gestrichelte Linie in jedem kleinen Diagramm ist das Ziel. Bei weniger als 100 Messungen wird der Median, p50, beurteilt. Jede Zahl gilt nur für diese Konsole.</translation>
    </message>
    <message>
        <source>The targets of config and blobs are the edge&apos;s own: for the network twice the quickest answer is allowed on top.</source>
        <translation>Die Ziele von Konfiguration und Objekten gelten für die Edge allein: für das Netz ist das Doppelte der schnellsten Antwort zusätzlich erlaubt.</translation>
    </message>
    <message>
        <source>Over target: %1.</source>
        <translation>Über dem Ziel: %1.</translation>
    </message>
    <message>
        <source>Since %1 %2, %3.</source>
        <comment>time of day, zone, age</comment>
        <translation>Seit %1 %2, %3.</translation>
    </message>
    <message>
        <source>This profile asks no service for anything: all of it is on this computer, and no budget is touched.</source>
        <translation>Dieses Profil fragt keinen Dienst: alles liegt auf diesem Rechner, und kein Kontingent wird berührt.</translation>
    </message>
    <message>
        <source>What is used is not kept: %1</source>
        <translation>Der Verbrauch wird nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
</context>
<context>
    <name>hoox::TimeMachineBar</name>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>Moment in the ledger&apos;s span</source>
        <translation>Zeitpunkt in der Spanne des Hauptbuchs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Zurück zu jetzt (Esc)</translation>
    </message>
    <message>
        <source>One hour back</source>
        <translation>Eine Stunde zurück</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Eine Minute zurück</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 s</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Eine Minute vor</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>Eine Stunde vor</translation>
    </message>
    <message>
        <source>As of, UTC</source>
        <translation>Stand, UTC</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>as of, UTC</source>
        <extracomment>Before a moment.</extracomment>
        <translation>Stand, UTC</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>−1 s</source>
        <translation>−1 s</translation>
    </message>
</context>
<context>
    <name>hoox::TotalsLine</name>
    <message>
        <source>What the fills that match add up to</source>
        <translation>Was die passenden Ausführungen zusammen ergeben</translation>
    </message>
    <message>
        <source>realised %1</source>
        <comment>profit, an amount</comment>
        <translation>realisiert %1</translation>
    </message>
    <message>
        <source>1 fill</source>
        <translation>1 Ausführung</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its asset</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>volume %1</source>
        <comment>an amount</comment>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>fees %1</source>
        <comment>an amount</comment>
        <translation>Gebühren %1</translation>
    </message>
    <message>
        <source>and %1 more assets</source>
        <translation>und %1 weitere Währungen</translation>
    </message>
    <message>
        <source>The totals could not be added up. %1</source>
        <translation>Die Summen ließen sich nicht bilden. %1</translation>
    </message>
    <message>
        <source>adding up… %1 %</source>
        <translation>summiert… %1 %</translation>
    </message>
    <message>
        <source>totals %1</source>
        <comment>%1 is a dash: not known</comment>
        <translation>Summen %1</translation>
    </message>
</context>
<context>
    <name>hoox::TransferQuestions</name>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Download the chosen objects into a folder</source>
        <translation>Die gewählten Objekte in einen Ordner herunterladen</translation>
    </message>
    <message>
        <source>Download everything into a folder</source>
        <translation>Alles in einen Ordner herunterladen</translation>
    </message>
    <message>
        <source>Download %1 into a folder</source>
        <translation>%1 in einen Ordner herunterladen</translation>
    </message>
    <message>
        <source>Upload a report to %1</source>
        <translation>Einen Bericht nach %1 hochladen</translation>
    </message>
    <message>
        <source>Reports (*.pdf);;All files (*)</source>
        <translation>Berichte (*.pdf);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hoox::TransferWords</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>download of a folder</source>
        <translation>Download eines Ordners</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>objects</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <comment>objects</comment>
        <translation>%1 von %2 bisher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>wird bald erneut versucht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 objects failed</source>
        <translation>%1 Objekte fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
</context>
<context>
    <name>hoox::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes the row away, and what was downloaded of an unfinished file.</source>
        <translation>Entfernt die Zeile und was von einer unfertigen Datei heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Erledigte entfernen</translation>
    </message>
    <message>
        <source>Unfinished transfers will not be here after a restart.</source>
        <translation>Unfertige Übertragungen sind nach einem Neustart nicht mehr hier.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The transfer was not begun.</source>
        <translation>Die Übertragung wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>%1 transfers are the most at a time. Clear the finished ones, or download the whole folder: that is one.</source>
        <translation>%1 Übertragungen sind das Höchste auf einmal. Die erledigten entfernen oder den ganzen Ordner herunterladen: das zählt als eine.</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepChoice</name>
    <message>
        <source>--folder goes with --remote: the ledger&apos;s own migrations are built in.</source>
        <translation>--folder gehört zu --remote: die eigenen Migrationen des Hauptbuchs sind eingebaut.</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepSpecs</name>
    <message>
        <source>Of the profile&apos;s D1 database itself, not of the file here.</source>
        <translation>Von der D1-Datenbank des Profils selbst, nicht von der Datei hier.</translation>
    </message>
    <message>
        <source>Its migrations: numbered SQL files, or drizzle&apos;s folder.</source>
        <translation>Ihre Migrationen: nummerierte SQL-Dateien oder der Ordner von drizzle.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Die Sicherung.</translation>
    </message>
    <message>
        <source>List the steps of the ledger&apos;s schema.</source>
        <translation>Die Schritte des Schemas des Hauptbuchs auflisten.</translation>
    </message>
    <message>
        <source>Apply what is pending, after a backup that was verified.</source>
        <translation>Ausstehendes anwenden, nach einer geprüften Sicherung.</translation>
    </message>
    <message>
        <source>Begin to track a database that has the tables already: records, runs nothing.</source>
        <translation>Die Verfolgung einer Datenbank beginnen, die die Tabellen schon hat: trägt ein, führt nichts aus.</translation>
    </message>
    <message>
        <source>Back the ledger up and verify the copy.</source>
        <translation>Das Hauptbuch sichern und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Also store it as an object, below backups/ledger/.</source>
        <translation>Auch als Objekt speichern, unter backups/ledger/.</translation>
    </message>
    <message>
        <source>List the backups, newest first.</source>
        <translation>Die Sicherungen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Check a backup through: integrity, rows, content hash.</source>
        <translation>Eine Sicherung vollständig prüfen: Integrität, Zeilen, Inhalts-Hash.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the ledger, which is backed up first.</source>
        <translation>Eine Sicherung an die Stelle des Hauptbuchs setzen, das zuvor gesichert wird.</translation>
    </message>
    <message>
        <source>Show or set when the window backs the ledger up, once a day while it runs, and what it keeps.</source>
        <translation>Zeigen oder setzen, wann das Fenster das Hauptbuch sichert, einmal am Tag, solange es läuft, und was es behält.</translation>
    </message>
    <message>
        <source>From this time of day on, UTC, such as 01:30.</source>
        <translation>Ab dieser Uhrzeit, UTC, etwa 01:30.</translation>
    </message>
    <message>
        <source>So many of its newest stay, 1 to 1000; 14 if not given.</source>
        <translation>So viele der neuesten bleiben, 1 bis 1000; 14, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>And all that are not older, 0 to 3650; 30 if not given.</source>
        <translation>Und alle, die nicht älter sind, 0 bis 3650 Tage; 30, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>No more.</source>
        <translation>Nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepSteps</name>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>Teile der Arbeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepWords</name>
    <message>
        <source>applied</source>
        <comment>a migration</comment>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a migration</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <comment>a migration</comment>
        <translation>VERÄNDERT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>a migration</comment>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>checksum</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>checksum</comment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>nr</source>
        <comment>column head: number</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>applied, %1</source>
        <translation>angewendet, %1</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>Inhalts-Hash</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not since made</source>
        <translation>nicht seit dem Erstellen</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>ja, %1</translation>
    </message>
    <message>
        <source>differs from its label</source>
        <translation>weicht von seinem Etikett ab</translation>
    </message>
    <message>
        <source>no backup: kept as it stood</source>
        <translation>keine Sicherung: unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>one file, and its label</source>
        <translation>eine Datei und ihr Etikett</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>every page</source>
        <translation>jede Seite</translation>
    </message>
    <message>
        <source>every table</source>
        <translation>jede Tabelle</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>one transaction</source>
        <translation>eine Transaktion</translation>
    </message>
    <message>
        <source>the ledger as it is now</source>
        <translation>das Hauptbuch, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Verifying a backup</source>
        <translation>Prüfung einer Sicherung läuft</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Applying the pending migrations</source>
        <translation>Ausstehende Migrationen werden angewendet</translation>
    </message>
    <message>
        <source>Migrations not applied</source>
        <translation>Migrationen nicht angewendet</translation>
    </message>
    <message>
        <source>Migrations applied</source>
        <translation>Migrationen angewendet</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Eine Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup could not be verified.</source>
        <translation>Die Sicherung ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No migration was applied.</source>
        <translation>Keine Migration wurde angewendet.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n angewendet</numerusform>
            <numerusform>%n angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n verändert</numerusform>
            <numerusform>%n verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n aus einer neueren Version</numerusform>
            <numerusform>%n aus einer neueren Version</numerusform>
        </translation>
    </message>
    <message>
        <source>applied, says %1</source>
        <comment>a migration</comment>
        <translation>angewendet, laut %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>daily</source>
        <comment>a backup</comment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before a migration</source>
        <translation>vor einer Migration</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Beginning to track</source>
        <translation>Verfolgung wird begonnen</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Tracked from now on</source>
        <translation>Ab jetzt verfolgt</translation>
    </message>
    <message>
        <source>It was not backed up.</source>
        <translation>Es wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde eingetragen.</translation>
    </message>
</context>
<context>
    <name>hoox::VerifyVerdictWords</name>
    <message>
        <source>Fills and logs agree.</source>
        <translation>Ausführungen und Logs stimmen überein.</translation>
    </message>
    <message>
        <source>Fills and logs agree, as far as there are figures to compare.</source>
        <translation>Ausführungen und Logs stimmen überein, soweit es Zahlen zum Vergleichen gibt.</translation>
    </message>
    <message>
        <source>Every order has its log, and every log its fill. What the logs say was not read.</source>
        <translation>Jeder Auftrag hat sein Log, jedes Log seine Ausführung. Was in den Logs steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not known: no fill of this period has an order id.</source>
        <translation>Nicht bekannt: Keine Ausführung dieses Zeitraums hat eine Auftrags-ID.</translation>
    </message>
    <message>
        <source>Not known whether they agree: not every log could be compared.</source>
        <translation>Nicht bekannt, ob sie übereinstimmen: Nicht jedes Log ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>Fills and logs differ.</source>
        <translation>Ausführungen und Logs weichen voneinander ab.</translation>
    </message>
</context>
<context>
    <name>hoox::ViewsMenu</name>
    <message>
        <source>The views could not be read or kept.</source>
        <translation>Die Ansichten ließen sich nicht lesen oder aufbewahren.</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Update &quot;%1&quot;</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Times without the date</source>
        <translation>Zeiten ohne Datum</translation>
    </message>
    <message>
        <source>Digits in groups</source>
        <translation>Ziffern in Gruppen</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; cannot be shown.</source>
        <translation>Die Ansicht „%1“ lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>It was written by another version of this program, or changed by hand.</source>
        <translation>Sie wurde von einer anderen Version dieses Programms geschrieben oder von Hand geändert.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Filter, order, columns and formats are kept under this name. A view that has it already is replaced.</source>
        <translation>Filter, Ordnung, Spalten und Formate bleiben unter diesem Namen. Eine Ansicht, die ihn schon hat, wird ersetzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the view &quot;%1&quot;</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>hoox::WindowCommand</name>
    <message>
        <source>--size takes a width and a height such as 1280x800, from 320x240 to 8192x8192, --text 100 to 200, and --scale 1 to 4.</source>
        <translation>--size verlangt Breite und Höhe wie 1280x800, von 320x240 bis 8192x8192, --text 100 bis 200 und --scale 1 bis 4.</translation>
    </message>
    <message>
        <source>There is no display, so no window. See &quot;hoox-console --help&quot; for what works without.</source>
        <translation>Es gibt kein Display, also kein Fenster. Siehe „hoox-console --help“ für das, was ohne geht.</translation>
    </message>
    <message>
        <source>--language is en, de or zh.</source>
        <translation>--language ist en, de oder zh.</translation>
    </message>
</context>
<context>
    <name>hoox::WindowComposition</name>
    <message>
        <source>An engage of this profile is not confirmed yet: until it is, this window stays with it.</source>
        <translation>Eine Auslösung dieses Profils ist noch nicht bestätigt: bis dahin bleibt dieses Fenster dabei.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 gross</source>
        <translation>%1 brutto</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation>
            <numerusform>%n Auftrag ungeklärt</numerusform>
            <numerusform>%n Aufträge ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions are being closed. Those that are not sent yet would stay open.</source>
        <translation>Positionen werden geschlossen. Die noch nicht gesendeten blieben offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait(s) for the gateway&apos;s answer and would be unresolved.</source>
        <translation>
            <numerusform>%n Auftrag wartet auf die Antwort des Gateways und wäre ungeklärt.</numerusform>
            <numerusform>%n Aufträge warten auf die Antwort des Gateways und wären ungeklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the config are not written yet and would be lost.</source>
        <translation>
            <numerusform>%n Änderung der Konfiguration ist noch nicht geschrieben und ginge verloren.</numerusform>
            <numerusform>%n Änderungen der Konfiguration sind noch nicht geschrieben und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 Alarme</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>FAILING</source>
        <translation>GESTÖRT</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Workers KV, REST</source>
        <translation>Workers KV, REST</translation>
    </message>
    <message>
        <source>SQLite, this computer</source>
        <translation>SQLite, dieser Rechner</translation>
    </message>
    <message>
        <source>SQLite, replica of D1</source>
        <translation>SQLite, Replikat von D1</translation>
    </message>
    <message>
        <source>R2, S3 API</source>
        <translation>R2, S3-API</translation>
    </message>
    <message>
        <source>a folder, this computer</source>
        <translation>ein Ordner, dieser Rechner</translation>
    </message>
    <message>
        <source>waiting writes</source>
        <translation>wartende Schreibvorgänge</translation>
    </message>
    <message>
        <source>objects in the blob spool</source>
        <translation>Objekte im Zwischenlager der Objekte</translation>
    </message>
    <message>
        <source>order records in blobs, not in the ledger</source>
        <translation>Einträge von Aufträgen in Objekten, nicht im Hauptbuch</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>replica of the ledger</source>
        <translation>Replikat des Hauptbuchs</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>an age</comment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>offset to server time</source>
        <translation>Abweichung von der Serverzeit</translation>
    </message>
    <message>
        <source>alerts, last hour</source>
        <translation>Alarme, letzte Stunde</translation>
    </message>
    <message>
        <source>The page of reports</source>
        <translation>Die Seite Berichte</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <comment>how often, how long</comment>
        <translation>%1 · am längsten %2</translation>
    </message>
    <message>
        <source>busy for longer than a frame (16 ms), last hour</source>
        <translation>länger als ein Bild (16 ms) beschäftigt, letzte Stunde</translation>
    </message>
    <message>
        <source>The folder of the incident is being written. It would have to be closed again.</source>
        <translation>Der Ordner des Vorfalls wird geschrieben. Er müsste erneut abgeschlossen werden.</translation>
    </message>
</context>
</TS>
