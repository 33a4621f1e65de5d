#include "storage/incident/IncidentFile.h"
#include "storage/incident/EvidenceFolder.h"
#include "storage/incident/IncidentExcerpts.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? static_cast<int>(facts.st_mode & 0777) : -1;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// What an incident leaves on the disk (safety 4.8).
class IncidentFileTest : public QObject
{
    Q_OBJECT

    struct Place
    {
        QTemporaryDir folder;
        Workspace workspace{folder.path()};
        tests::FixedClock clock;
        IncidentFile file{workspace.incidentFile()};
        AuditTrail trail = tests::trailOf(workspace);
        EvidenceFolder evidence{workspace.incidentsFolder(), u"incident-20260519T024707Z"_s};

        Result<Incident> start()
        {
            return file.start(trail, clock, u"embedded"_s, u"ana@desk"_s, u"prices look wrong"_s);
        }
    };

private Q_SLOTS:
    void anIncidentThatRunsIsThereAfterARestart_S48()
    {
        Place place;
        QVERIFY(!place.file.read()->has_value());
        const auto begun = place.start();
        QVERIFY(begun.has_value());
        QCOMPARE(begun->name, u"incident-20260519T024707Z"_s);
        const auto read = IncidentFile(place.workspace.incidentFile()).read();
        QCOMPARE(**read, *begun);
        QCOMPARE(modeOf(place.workspace.incidentFile()), 0600);
        QCOMPARE(tests::auditedOf(place.workspace), (QStringList{u"incident.start asked"_s, u"incident.start done"_s}));
    }

    void oneRunsAtATime_S48()
    {
        Place place;
        const auto first = place.start();
        place.clock.advance(std::chrono::minutes(1));
        const auto second = place.start();
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(second.error().subject, first->name);
        QVERIFY(place.file.end(u"incident-20200101T000000Z"_s).has_value()); // another's end changes nothing
        QVERIFY(place.file.read()->has_value());
        QVERIFY(place.file.end(first->name).has_value());
        QVERIFY(!place.file.read()->has_value());
    }

    void aStartThatCannotBeWrittenStartsNothing_S48()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.workspace.incidentFile())); // a folder stands where the file must
        QVERIFY(!place.start().has_value());
        QVERIFY(!place.file.read().has_value());
    }

    void aDamagedFileIsSaidToBeAndNotTakenForNone_S48()
    {
        Place place;
        QVERIFY(put(place.workspace.incidentFile(), "{\"name\": \"../../elsewhere\"}"));
        QCOMPARE(place.file.read().error().kind, Error::Kind::Corrupt);
        QCOMPARE(place.start().error().kind, Error::Kind::Corrupt);
    }

    void theExcerptIsTheChainFromT0UpToTheClose_AU1_S48()
    {
        Place place;
        QVERIFY(place.trail.record({u"config.set"_s, u"before"_s}, place.clock).has_value());
        place.clock.advance(std::chrono::seconds(5));
        const auto begun = place.start();
        QVERIFY(place.trail.record({u"config.set"_s, u"during"_s}, place.clock).has_value());
        const auto closing = place.trail.record({u"incident.close"_s, begun->name}, place.clock);
        QVERIFY(place.trail.record({u"config.set"_s, u"after"_s}, place.clock).has_value());
        const auto excerpt = auditExcerpt(place.trail.file(), begun->startedAt, *closing);
        QStringList actions;
        for (const auto &record : excerpt->records)
            actions += record.entry.action;
        QCOMPARE(actions,
                 (QStringList{u"incident.start"_s, u"incident.start"_s, u"config.set"_s, u"incident.close"_s}));
        QCOMPARE(chainFault(excerpt->lines), QString());
        QCOMPARE(excerpt->previous, excerpt->records.constFirst().previous);
        // A record that is taken out, and one that is another, are found.
        auto lines = excerpt->lines.split('\n');
        lines.removeAt(1);
        QVERIFY(chainFault(lines.join('\n')).contains(u"line 2"_s));
        auto edited = excerpt->lines;
        QVERIFY(chainFault(edited.replace("during", "DURING")).contains(u"line 3"_s));
    }

    void linesOfThePeriodStandAsTheyStood_S48()
    {
        Place place;
        const auto path = place.folder.filePath(u"lines.jsonl"_s);
        const QByteArray within = "{\"at\":\"2026-05-19T02:47:08.000Z\",\"x\": 1 }\n";
        QVERIFY(put(path, "{\"at\":\"2026-05-19T02:47:06.999Z\"}\nnot json\n" + within +
                              "{\"at\":\"2026-05-19T02:47:10.001Z\"}\n{\"at\":\"2026-05-19T02:47:09.000Z\"}"));
        const auto from = place.clock.nowUtc();
        QCOMPARE(*linesWithin(path, from, from.addSecs(3)), within); // and not the torn one
        QCOMPARE(*linesWithin(path + u".none"_s, from, from), QByteArray());
    }

    void theFolderGetsItsNameWhenAllIsInItAndIsTheOwnersAlone_S48()
    {
        Place place;
        QVERIFY(place.evidence.begin().has_value());
        QVERIFY(place.evidence.write(u"blobs/a/b.json"_s, "{}").has_value());
        QVERIFY(place.evidence.write(u"audit.jsonl"_s, "").has_value());
        QVERIFY(!QFileInfo::exists(place.evidence.path()));
        const auto hash = place.evidence.seal();
        QVERIFY(hash.has_value());
        QVERIFY(!QFileInfo::exists(place.evidence.partPath()));
        for (const auto *name : {"", "/blobs", "/blobs/a"})
            QCOMPARE(modeOf(place.evidence.path() + QLatin1StringView(name)), 0700);
        QCOMPARE(modeOf(place.workspace.incidentsFolder()), 0700);
        for (const auto *name : {"/SHA256SUMS", "/audit.jsonl", "/blobs/a/b.json"})
            QCOMPARE(modeOf(place.evidence.path() + QLatin1StringView(name)), 0600);
        const auto verdict = EvidenceFolder::verify(place.evidence.path());
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->files, 2);
        QCOMPARE(verdict->manifestHash, *hash);
        QCOMPARE(place.evidence.begin().error().kind, Error::Kind::Conflict); // never over one that is there
    }

    void whatWasLeftOfAnEarlierTryIsNoEvidence_S48()
    {
        Place place;
        QVERIFY(place.evidence.begin().has_value());
        QVERIFY(place.evidence.write(u"half.json"_s, "{").has_value());
        QVERIFY(place.evidence.begin().has_value()); // as after a kill -9
        QVERIFY(place.evidence.files()->isEmpty());
        // A link in its place is not followed, and nothing behind it is taken away.
        place.evidence.discard();
        QVERIFY(put(place.folder.filePath(u"kept"_s), "kept"));
        QVERIFY(QFile::link(place.folder.path(), place.evidence.partPath()));
        QVERIFY(!place.evidence.begin().has_value());
        QVERIFY(QFileInfo::exists(place.folder.filePath(u"kept"_s)));
    }

    void whatIsNotAsItWasSealedIsNamed_S48()
    {
        Place place;
        QVERIFY(place.evidence.begin().has_value());
        for (const auto *name : {"one", "two", "three"})
            QVERIFY(place.evidence.write(QLatin1StringView(name), name).has_value());
        QVERIFY(place.evidence.seal().has_value());
        const auto path = place.evidence.path();
        QVERIFY(put(path + u"/one"_s, "ONE"));
        QVERIFY(QFile::remove(path + u"/two"_s));
        QVERIFY(put(path + u"/four"_s, "four"));
        const auto verdict = EvidenceFolder::verify(path);
        QVERIFY(!verdict->isWhole());
        QCOMPARE(verdict->changed, QStringList{u"one"_s});
        QCOMPARE(verdict->missing, QStringList{u"two"_s});
        QCOMPARE(verdict->added, QStringList{u"four"_s});
        // A link that leads to the right bytes is not the file.
        QVERIFY(QFile::rename(path + u"/three"_s, place.folder.filePath(u"three"_s)));
        QVERIFY(QFile::link(place.folder.filePath(u"three"_s), path + u"/three"_s));
        QCOMPARE(EvidenceFolder::verify(path)->changed, (QStringList{u"one"_s, u"three"_s}));
    }

    void aListThatLeadsOutOfTheFolderIsNone_S48()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.evidence.path()));
        QVERIFY(put(place.evidence.path() + u"/SHA256SUMS"_s, QByteArray(64, 'a') + "  ../../etc/passwd\n"));
        QCOMPARE(EvidenceFolder::verify(place.evidence.path()).error().kind, Error::Kind::Corrupt);
        QCOMPARE(EvidenceFolder::verify(place.folder.path()).error().kind, Error::Kind::NotFound);
    }
};

HOOX_TEST(IncidentFileTest);
#include "IncidentFileTest.moc"
