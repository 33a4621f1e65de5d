#include "models/incident/IncidentClosing.h"
#include "models/incident/IncidentBoard.h"
#include "storage/export/TableExport.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace hoox;
using namespace Qt::StringLiterals;

/// From T0 to the sealed folder (safety 4.8).
class IncidentClosingTest : public QObject
{
    Q_OBJECT

    static constexpr auto kKey = "logs/2026/05/19/BTCUSDT-1.json";

    struct Bench
    {
        Bench()
        {
            clock.advance(std::chrono::milliseconds(995)); // the second of the close is nearly over
            files.addFills(3);
        }
        tests::WorkspaceFiles files;
        Workspace workspace = files.workspace();
        tests::FixedClock clock;
        tests::MemoryBlobStore blobs;
        AuditTrail trail = tests::trailOf(workspace);
        TableExport exports{workspace.ledgerFile(), trail, clock};
        QString profile = u"embedded"_s;
        Result<Done> drawn = Done{};
        QVector<qint64> asked; ///< Seconds that positions were asked of.

        Incident start()
        {
            return *IncidentFile(workspace.incidentFile())
                        .start(trail, clock, u"embedded"_s, u"ana@desk"_s, u"wrong prices"_s);
        }
        IncidentSources sources()
        {
            const auto positionsAt = [this](qint64 second) {
                asked.append(second);
                SymbolFigures row;
                row.symbol = u"BTCUSDT"_s;
                return ready<QVector<SymbolFigures>>(QVector<SymbolFigures>{row});
            };
            return {workspace.incidentFile(),
                    workspace.incidentsFolder(),
                    workspace.killJournalFile(),
                    workspace.alertsFile(),
                    trail,
                    profile,
                    u"ben@desk"_s,
                    clock,
                    [this]() -> TableExport & { return exports; },
                    blobs,
                    positionsAt,
                    [] { return QVector<QByteArray>{"canary-secret-value-1234567890"}; }};
        }
        Result<QString> close()
        {
            IncidentClosing closing(sources(), [this](const QString &folder, const TimeRange &, const auto &done) {
                QFile pdf(folder + u'/' + kIncidentReportFile);
                if (pdf.open(QIODevice::WriteOnly))
                    pdf.write("%PDF");
                done(drawn);
            });
            Result<QString> answer = fail(Error::Kind::Timeout);
            QSignalSpy spy(&closing, &IncidentClosing::finished);
            QObject::connect(&closing, &IncidentClosing::finished, &closing,
                             [&answer](const Result<QString> &folder) { answer = folder; });
            closing.close(u"a stale feed"_s);
            (void)(spy.count() > 0 || spy.wait(30'000));
            return answer;
        }
        [[nodiscard]] bool runs() const { return IncidentFile(workspace.incidentFile()).read()->has_value(); }
    };

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everythingSinceT0IsInTheFolderAndItsListIsInTheAuditLog_AU1_S48()
    {
        Bench bench;
        bench.blobs.put(QString::fromLatin1(kKey), R"({"symbol":"BTCUSDT"})");
        const auto incident = bench.start();
        (void)bench.trail.record({kBlobOpened, QString::fromLatin1(kKey)}, bench.clock);
        (void)AlertFile(bench.workspace.alertsFile())
            .append({bench.clock.nowUtc(), u"embedded"_s, u"fills-failed"_s, AlertRecord::Event::Raised, {}, {}, {}});
        const auto folder = bench.close();
        QVERIFY2(folder.has_value(), qPrintable(folder ? QString() : folder.error().subject));
        QCOMPARE(*folder, bench.workspace.incidentsFolder() + u'/' + incident.name);
        const auto verdict = EvidenceFolder::verify(*folder);
        QVERIFY(verdict->isWhole());
        for (const auto *name :
             {"incident.json", "incident.pdf", "audit.jsonl", "kill-journal.jsonl", "alerts.jsonl", "fills.csv",
              "fills.json", "positions-at-start.json", "positions-at-end.json", "blobs.json"})
            QVERIFY2(QFile::exists(*folder + u'/' + QLatin1StringView(name)), name);
        QVERIFY(bytesOf(*folder + u"/audit.jsonl"_s).contains("blob.open"));
        QVERIFY(bytesOf(*folder + u"/alerts.jsonl"_s).contains("fills-failed"));
        QVERIFY(!bench.runs());
        const auto records = bench.trail.file().list({u"incident.close"_s, incident.name});
        QCOMPARE(records->constFirst().entry.after->toLatin1(), verdict->manifestHash);
        QCOMPARE(records->constFirst().entry.reason, u"a stale feed"_s);
        const auto facts = readIncidentFacts(*folder);
        QCOMPARE(facts->incident, incident);
        QCOMPARE(facts->alerts.size(), 1);
        QCOMPARE(facts->closedBy, u"ben@desk"_s);
        QVERIFY(facts->files.size() >= 8);
    }

    void positionsAreOfBeforeT0AndOfTheEnd_S47_S48()
    {
        Bench bench;
        bench.start();
        bench.clock.advance(std::chrono::minutes(2));
        const auto folder = bench.close();
        const auto t0 = Bench().clock.nowUtc().toSecsSinceEpoch();
        const auto end = readIncidentFacts(*folder)->closedAt.toSecsSinceEpoch(); // the clock of the close goes on
        QVERIFY(end >= t0 + 120);
        QCOMPARE(bench.asked, (QVector<qint64>{t0 - 1, end}));
        const auto start =
            QJsonDocument::fromJson(bytesOf(*folder + u"/positions-at-start.json"_s)).object()["positions"_L1];
        // Fills without a quantity, or none: what is not known is null, never 0 (LG-3).
        QVERIFY(start[0]["size"_L1].isNull());
    }

    void whatWasOpenedIsThereWithoutItsSecretsAndWithTheSumOfWhatIsStored_S48()
    {
        Bench bench;
        const QByteArray stored = R"({"apiKey":"plain","note":"canary-secret-value-1234567890"})";
        bench.blobs.put(QString::fromLatin1(kKey), stored);
        bench.start();
        (void)bench.trail.record({kBlobOpened, QString::fromLatin1(kKey)}, bench.clock);
        (void)bench.trail.record({kBlobOpened, u"logs/gone.json"_s}, bench.clock);
        const auto folder = bench.close();
        const auto rows = QJsonDocument::fromJson(bytesOf(*folder + u"/blobs.json"_s)).array();
        QCOMPARE(rows.size(), 2);
        const auto kept = bytesOf(*folder + u'/' + rows[0]["file"_L1].toString());
        QVERIFY(!kept.isEmpty() && !kept.contains("canary-secret") && !kept.contains("plain"));
        QCOMPARE(rows[0]["stored_sha256"_L1].toString().toLatin1(),
                 QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex());
        QVERIFY(rows[1]["file"_L1].isNull() && !rows[1]["left_out"_L1].toString().isEmpty());
        QCOMPARE(readIncidentFacts(*folder)->blobsLeftOut, 1);
    }

    void whateverFailsTheIncidentRunsOnAndNoHalfFolderStays_S48()
    {
        Bench bench;
        const auto incident = bench.start();
        bench.drawn = fail(Error::Kind::Full, u"incident.pdf"_s, {}, Error::Cause::DiskFull);
        const auto folder = bench.close();
        QCOMPARE(folder.error().cause, Error::Cause::DiskFull);
        QVERIFY(bench.runs());
        QVERIFY(QDir(bench.workspace.incidentsFolder()).isEmpty());
        QCOMPARE(tests::auditedOf(bench.workspace).constLast(), u"incident.close failed"_s);
        bench.drawn = Done{};
        QVERIFY(bench.close().has_value()); // and again, when there is room
    }

    void aCrashBehindTheSealIsFinishedByTheNextClose_S48()
    {
        Bench bench;
        const auto incident = bench.start();
        const EvidenceFolder sealed(bench.workspace.incidentsFolder(), incident.name);
        QVERIFY(sealed.begin().has_value() && sealed.write(u"fills.csv"_s, "id\n").has_value());
        const auto hash = sealed.seal();
        QCOMPARE(*bench.close(), sealed.path());
        QVERIFY(!bench.runs());
        const auto last = bench.trail.file().list({u"incident.close"_s, {}, 1});
        QCOMPARE(last->constFirst().entry.after->toLatin1(), *hash);
    }

    void withoutOneAndWithAnotherProfilesNothingIsWritten_S48()
    {
        Bench bench;
        QCOMPARE(bench.close().error().kind, Error::Kind::NotFound);
        bench.start();
        bench.profile = u"another"_s;
        QCOMPARE(bench.close().error().kind, Error::Kind::Refused);
        QVERIFY(bench.runs());
        QVERIFY(!QFileInfo::exists(bench.workspace.incidentsFolder()));
    }

    void theBoardMarksT0AndSeesWhatAnotherProgramDid_S48()
    {
        Bench bench;
        IncidentBoard board({bench.workspace.incidentFile(), u"embedded"_s, u"ana@desk"_s}, bench.trail, bench.clock);
        board.start();
        QTRY_VERIFY(board.running().has_value());
        QVERIFY(board.isHere());
        QVERIFY(IncidentFile(bench.workspace.incidentFile()).end(board.running()->name).has_value());
        bench.clock.advance(IncidentBoard::kReadEvery);
        board.tick();
        QTRY_VERIFY(!board.running().has_value());
        // A file that cannot be read does not say that none runs.
        bench.clock.advance(std::chrono::seconds(2));
        bench.profile = u"another"_s;
        (void)bench.start();
        board.read();
        QTRY_VERIFY(board.running().has_value());
        QFile damaged(bench.workspace.incidentFile());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
        damaged.close();
        board.read();
        QTRY_VERIFY(board.error().has_value());
        QVERIFY(board.running().has_value());
    }
};

HOOX_TEST(IncidentClosingTest);
#include "IncidentClosingTest.moc"
