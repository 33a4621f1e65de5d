#include "storage/audit/AuditLog.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "tests/support/Audit.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PaperDrawing.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What a report tells of the journals is what their files hold, read here by plain JSON and SQL: the timeline of the
/// kill switch, the changes of the config, the orders that were not filled.
class ReportJournalsTest : public QObject, private PaperReport
{
    Q_OBJECT

    static constexpr TimeRange kThreeDays{kFrom, kFrom + 3 * kDay};

    FixedClock m_clock;

    /// A record of the audit log's file.
    struct Line
    {
        qint64 number = 0, of = 0;
        QDateTime at;
        QJsonObject fields;
        [[nodiscard]] QString text(const QString &name) const { return fields.value(name).toString(); }
    };

    /// Of the profile and the period, with actions that begin so.
    static QVector<Line> linesOfLog(const QString &path, const QString &action)
    {
        QVector<Line> lines;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        while (!file.atEnd()) {
            Line line;
            line.fields = QJsonDocument::fromJson(file.readLine()).object();
            line.number = line.fields.value(u"n"_s).toInteger();
            line.of = line.fields.value(u"of"_s).toInteger();
            line.at = QDateTime::fromString(line.text(u"at"_s), Qt::ISODateWithMs);
            const auto second = line.at.toSecsSinceEpoch();
            if (line.text(u"action"_s).startsWith(action) && line.text(u"profile"_s) == u"embedded" &&
                second >= kThreeDays.from && second < kThreeDays.to)
                lines.append(line);
        }
        return lines;
    }

    static QString timeOf(const Line &line) { return line.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s); }

    /// Rows of a table whose first cell is an exact time: each with all of its lines' words, sorted. Its cells may go
    /// on in the next line.
    static QVector<QStringList> timedRows(const QStringList &lines, const QString &from, const QString &to)
    {
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}"_s);
        QVector<QStringList> rows;
        bool isIn = false;
        for (const auto &line : lines) {
            if (line == from || line == to)
                isIn = line == from;
            if (!isIn)
                continue;
            if (time.match(line).hasMatch())
                rows.append(line.split(u' '));
            else if (!rows.isEmpty())
                rows.last() += line.split(u' ');
        }
        return rows;
    }

    /// Whether the row begins with the time and has every word of the cells, as often as they have it.
    static bool holds(QStringList row, const QStringList &cells)
    {
        const auto words = cells.join(u' ').simplified().split(u' ');
        return row.mid(0, 2) == words.mid(0, 2) &&
               std::all_of(words.cbegin(), words.cend(), [&row](const QString &word) { return row.removeOne(word); });
    }

    /// Hundreds of records of two profiles, from a day before the period to a day after it.
    void writeLog(AuditLog &log, quint32 seed)
    {
        QRandomGenerator random(seed);
        const QStringList actions{u"kill.engage-asked"_s,  u"kill.engage-stored"_s,   u"kill.engage-written"_s,
                                  u"kill.release-asked"_s, u"kill.release-written"_s, u"kill.acknowledged"_s,
                                  u"config.set"_s,         u"config.remove"_s,        u"report.create"_s};
        auto at = (kThreeDays.from - kDay) * 1000;
        for (int i = 0; at < (kThreeDays.to + kDay) * 1000; ++i) {
            at += random.bounded(2 * 3'600'000);
            m_clock.setWall(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
            AuditEntry entry{actions.at(random.bounded(actions.size())), u"key-%1"_s.arg(i)};
            entry.profile = random.bounded(4) == 0 ? u"elsewhere"_s : u"embedded"_s;
            entry.reason = random.bounded(3) == 0 ? QString() : u"why-%1"_s.arg(i);
            entry.detail = random.bounded(3) == 0 ? QString() : u"proof-%1"_s.arg(i);
            entry.result = static_cast<AuditEntry::Result>(1 + random.bounded(3));
            if (random.bounded(3) > 0)
                entry.before = u"old-%1"_s.arg(i);
            if (random.bounded(3) > 0)
                entry.after = random.bounded(4) == 0 ? QString() : u"new-%1"_s.arg(i);
            log.post(entry);
            QVERIFY(!log.finish());
        }
    }

    /// When the switch was engaged, out of the lines of the log.
    static QVector<TimeRange> engagedBy(const QString &path)
    {
        QVector<TimeRange> periods;
        QFile file(path);
        bool isOpen = false;
        for (bool isRead = file.open(QIODevice::ReadOnly); isRead && !file.atEnd();) {
            const auto fields = QJsonDocument::fromJson(file.readLine()).object();
            const auto action = fields.value(u"action"_s).toString();
            const auto second =
                QDateTime::fromString(fields.value(u"at"_s).toString(), Qt::ISODateWithMs).toSecsSinceEpoch();
            if (fields.value(u"profile"_s) != u"embedded"_s || second >= kThreeDays.to)
                continue;
            if (action == u"kill.engage-stored" && !std::exchange(isOpen, true))
                periods.append({second, kThreeDays.to});
            if ((action == u"kill.release-written" || action == u"kill.acknowledged") && std::exchange(isOpen, false))
                periods.last().to = second;
        }
        periods.removeIf([](const TimeRange &period) { return period.to <= kThreeDays.from; });
        for (auto &period : periods)
            period.from = std::max(period.from, kThreeDays.from);
        return periods;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
    }

    void theTimelineAndTheChangesAreTheAuditLogsRecords_RP1_AU1_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const auto seed : {4U, 19U, 333U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void theTimelineAndTheChangesAreTheAuditLogsRecords_RP1_AU1()
    {
        QFETCH(const quint32, seed);
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 60);
        const Workspace workspace(newPath(u"-ws"_s));
        QVERIFY(QDir().mkpath(workspace.folder()));
        AuditLog log(trailOf(workspace), m_clock);
        writeLog(log, seed);
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        sources.audit = &log;
        sources.profile = u"embedded"_s;
        const auto request = wanted(newPath(u".pdf"_s), kThreeDays);
        const auto made = make(sources, request);
        QVERIFY(made.has_value());
        const auto lines = linesOf(pagesOf(request.outFile));

        const QHash<QString, QString> said{{u"kill.engage-asked"_s, u"engage asked"_s},
                                           {u"kill.engage-stored"_s, u"engaged: one key read back"_s},
                                           {u"kill.engage-written"_s, u"engaged: both keys read back"_s},
                                           {u"kill.release-asked"_s, u"release asked"_s},
                                           {u"kill.release-written"_s, u"released: both keys read back"_s},
                                           {u"kill.acknowledged"_s, u"another hand's release seen"_s}};
        const auto kills = linesOfLog(workspace.auditFile(), u"kill."_s);
        const auto killRows = timedRows(lines, u"Kill switch"_s, u"Config changes"_s);
        QVERIFY(kills.size() > 5);
        QCOMPARE(killRows.size(), kills.size());
        for (qsizetype i = 0; i < kills.size(); ++i) {
            const QStringList cells{timeOf(kills[i]), said.value(kills[i].text(u"action"_s)), kills[i].text(u"by"_s),
                                    kills[i].text(u"reason"_s), kills[i].text(u"detail"_s)};
            QVERIFY2(holds(killRows[i], cells), qPrintable(cells.join(u'|') + u'\n' + killRows[i].join(u' ')));
        }
        const auto changes = linesOfLog(workspace.auditFile(), u"config."_s);
        const auto changeRows = timedRows(lines, u"Config changes"_s, u"Reconciliation of positions"_s);
        QVERIFY(changes.size() > 3);
        QCOMPARE(changeRows.size(), changes.size());
        const auto valueOf = [](const QJsonValue &value) {
            return value.isNull() ? Format::missing() : value.toString().isEmpty() ? u"\"\""_s : value.toString();
        };
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const auto &line = changes[i];
            const QStringList cells{timeOf(line),
                                    line.text(u"action"_s),
                                    line.text(u"subject"_s),
                                    valueOf(line.fields[u"before"_s]),
                                    valueOf(line.fields[u"after"_s]),
                                    line.text(u"by"_s),
                                    line.text(u"result"_s),
                                    line.text(u"reason"_s),
                                    line.text(u"detail"_s)};
            QVERIFY2(holds(changeRows[i], cells), qPrintable(cells.join(u'|') + u'\n' + changeRows[i].join(u' ')));
        }
        const auto text = lines.join(u' ');
        QVERIFY2(text.contains(u" 60 %1 not verified unbroken"_s.arg(changes.size())), qPrintable(text.left(2000)));
    }

    void theShadesOfACurveAndTheCoverAreWhenTheSwitchWasEngaged_RP1_KS5()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 60);
        const Workspace workspace(newPath(u"-ws"_s));
        QVERIFY(QDir().mkpath(workspace.folder()));
        AuditLog log(trailOf(workspace), m_clock);
        writeLog(log, 8);
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        sources.audit = &log;
        sources.profile = u"embedded"_s;
        const auto request = wanted(newPath(u".pdf"_s), kThreeDays);
        QVERIFY(make(sources, request).has_value());
        const auto periods = engagedBy(workspace.auditFile());
        QVERIFY(periods.size() > 1);
        qint64 seconds = 0;
        for (const auto &period : periods)
            seconds += period.to - period.from;
        const auto text = pagesOf(request.outFile).value(0).join(u' ');
        QVERIFY2(text.contains(u"engaged %1 times"_s.arg(periods.size())), qPrintable(text));
        QVERIFY2(text.contains(Format::age(std::chrono::seconds(seconds)) + u" in the period"_s), qPrintable(text));

        const auto page = drawnPage(request.outFile, 1);
        const auto curve = std::find_if(page.paths.cbegin(), page.paths.cend(), [](const DrawnPath &path) {
            return !path.isFilled && qAbs(path.width - 1.5) < 0.01 && path.points.size() > 2;
        });
        QVERIFY(curve != page.paths.cend());
        const auto left = curve->points.first().x(), right = curve->points.last().x();
        QVector<QRectF> shades;
        for (const auto &path : page.paths) {
            const auto box = path.box();
            const auto middle = curve->box().center().y(); // Charts of other assets have the same shades.
            if (path.isBar() && box.height() > 130 * page.scale && box.top() < middle && box.bottom() > middle)
                shades.append(box);
        }
        std::sort(shades.begin(), shades.end(),
                  [](const QRectF &one, const QRectF &other) { return one.left() < other.left(); });
        QCOMPARE(shades.size(), periods.size());
        const auto xOf = [&](qint64 second) {
            return left + static_cast<double>(second - kThreeDays.from) / (3 * kDay) * (right - left);
        };
        for (qsizetype i = 0; i < periods.size(); ++i) {
            QVERIFY(qAbs(shades[i].left() - xOf(periods[i].from)) < 0.1);
            QVERIFY(qAbs(shades[i].right() - xOf(periods[i].to)) < 0.1 + page.scale); // at least one unit wide
        }
    }

    void theOrdersThatWereNotFilledAreTheJournalsRows_RP1_OR3()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 30);
        const auto path = newPath(u"-orders.db"_s);
        QRandomGenerator random(5);
        {
            SqliteOrderJournal journal(path);
            for (int i = 0; i < 40; ++i) {
                OrderEntry entry;
                entry.ticket.requestId = u"request-%1"_s.arg(i);
                entry.ticket.symbol = i % 2 == 0 ? u"BTCUSDT"_s : u"ETHUSDT"_s;
                entry.ticket.exchange = kExchanges[static_cast<std::size_t>(i % 3)];
                entry.ticket.quantity = 0.125 * (1 + i);
                entry.profile = i % 5 == 0 ? u"elsewhere"_s : u"embedded"_s;
                entry.by = u"ops@desk-1"_s;
                entry.askedAt =
                    QDateTime::fromSecsSinceEpoch(kFrom - kDay + random.bounded(5 * static_cast<int>(kDay)), Qt::UTC);
                OrderEvent refusal;
                refusal.kind = OrderEvent::Kind::Refused;
                refusal.at = entry.askedAt;
                refusal.code = u"notional-%1"_s.arg(i);
                QVERIFY(await(journal.refuse(entry, refusal)));
            }
        }
        SqliteOrderJournal journal(path);
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.orders = &journal;
        sources.profile = u"embedded"_s;
        const auto request = wanted(newPath(u".pdf"_s), kThreeDays);
        QVERIFY(make(sources, request).has_value());
        const auto text = linesOf(pagesOf(request.outFile)).join(u' ');
        const auto rows = sqlRows(path, "SELECT asked_at_ms / 1000, exchange, symbol, json_extract(body, "
                                        "'$.ticket.action'), json_extract(body, '$.ticket.quantity'), request_id, "
                                        "profile = 'embedded' AND asked_at_ms >= " +
                                            QByteArray::number(kThreeDays.from * 1000) + " AND asked_at_ms < " +
                                            QByteArray::number(kThreeDays.to * 1000) + " FROM orders");
        const Format format;
        int told = 0;
        for (const auto &row : rows) {
            const auto line = u"%1 %2 %3 %4 %5 ops@desk-1 refused \u00b7 notional-%6 \u00b7 %7"_s.arg(
                format.time(row.at(0).toLongLong()), row.at(1), row.at(2), row.at(3),
                format.number(row.at(4).toDouble()), row.at(5).section(u'-', 1), row.at(5));
            const bool isOurs = row.at(6) == u"1";
            told += isOurs ? 1 : 0;
            QVERIFY2(text.contains(line) == isOurs, qPrintable(line + u'\n' + text));
        }
        QVERIFY(told > 5 && told < 35);
    }
};

HOOX_TEST(ReportJournalsTest);
#include "ReportJournalsTest.moc"
