#pragma once

#include "models/reports/ReportReader.h"
#include "storage/audit/AuditLog.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "tests/support/Audit.h"
#include "tests/support/Await.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace hoox::tests {

/// Everything that a report reads, of a workspace of its own: a ledger of 40 fills of two days, an audit log, an order
/// journal and a `blobs verify` that found nothing wrong.
struct ReportBook
{
    static constexpr qint64 kFrom = 1'779'062'400; ///< 2026-05-18 00:00 UTC
    static constexpr TimeRange kDays{kFrom, kFrom + 2 * 86'400};

    ReportBook()
    {
        QDir().mkpath(workspace.folder());
        fillLedger();
        at(kFrom + 100);
        post({QStringLiteral("kill.engage-stored"), QStringLiteral("intent-1")});
        at(kFrom + 700);
        post({QStringLiteral("kill.release-written"), QStringLiteral("intent-2")});
        AuditEntry change{QStringLiteral("config.set"), QStringLiteral("trade:max_leverage")};
        change.before = QStringLiteral("10");
        change.after = QStringLiteral("5");
        post(change);
        OrderEntry order;
        order.ticket.requestId = QStringLiteral("refused-request");
        order.ticket.symbol = QStringLiteral("BTCUSDT");
        order.ticket.quantity = 0.25;
        order.profile = QStringLiteral("embedded");
        order.askedAt = QDateTime::fromSecsSinceEpoch(kFrom + 60, Qt::UTC);
        OrderEvent refusal;
        refusal.kind = OrderEvent::Kind::Refused;
        refusal.at = order.askedAt;
        refusal.code = QStringLiteral("kill_switch");
        (void)await(orders.refuse(order, refusal));
        BlobAuditLast last;
        last.question.of = QStringLiteral("these");
        last.question.period = kDays;
        last.question.asOf = QDateTime::fromSecsSinceEpoch(kDays.to + 600, Qt::UTC);
        last.found.asOf = last.question.asOf;
        last.found.orders = 40;
        (void)writeLastAudit(verifyFile, last);
        at(kDays.to + 900);
    }

    void at(qint64 second) { clock.setWall(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)); }
    void post(const AuditEntry &entry)
    {
        log.post(entry);
        (void)log.finish();
    }
    [[nodiscard]] ReportSources sources()
    {
        ReportSources sources{ledger};
        sources.audit = &log;
        sources.orders = &orders;
        sources.profile = QStringLiteral("embedded");
        sources.verifyFile = verifyFile;
        sources.verifiedTiers = QStringLiteral("these");
        return sources;
    }
    [[nodiscard]] static Result<ReportData> read(const ReportSources &sources,
                                                 const ReportScope &scope = {kDays, {}, {}})
    {
        ReportReader reader(sources);
        QSignalSpy finished(&reader, &ReportReader::finished);
        std::optional<Error> error;
        QObject::connect(&reader, &ReportReader::failed, &reader, [&error](const Error &said) { error = said; });
        std::optional<ReportData> found;
        QObject::connect(&reader, &ReportReader::finished, &reader, [&found](const ReportData &data) { found = data; });
        reader.read(scope);
        if (!QTest::qWaitFor([&] { return found || error; }, 60'000))
            return fail(Error::Kind::Timeout);
        return found ? Result<ReportData>(*found) : Result<ReportData>(fail(*error));
    }

    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("ws"))};
    QString verifyFile = folder.filePath(QStringLiteral("verify.db"));
    FixedClock clock;
    FakeLedger ledger;
    AuditLog log{trailOf(workspace), clock};
    SqliteOrderJournal orders{folder.filePath(QStringLiteral("orders.db"))};

private:
    void fillLedger()
    {
        for (int i = 0; i < 40; ++i) {
            Fill fill;
            fill.id = QStringLiteral("id-%1").arg(i);
            fill.symbol = QStringLiteral("BTCUSDT");
            fill.quantity = 0.1;
            fill.price = 64'000.0 + i;
            fill.fee = 0.35;
            fill.status = i % 20 == 7 ? FillStatus::Failed : FillStatus::Filled;
            fill.createdAt = kDays.to - 1 - i * 4000LL;
            ledger.fills.append(fill);
        }
        SymbolFigures part;
        part.symbol = QStringLiteral("BTCUSDT");
        part.fills = 38;
        part.failed = 2;
        part.fees = {13.3, 38};
        part.position = Position{part.symbol, part.exchange, PositionSide::Long, 3.8, 64'019.5, 10, kFrom};
        ledger.symbolFigures = {part};
        ledger.recorded = {*part.position};
        ledger.curves = {{QStringLiteral("USDT"), {{kFrom, -0.35}, {kFrom + 5, -13.3}}, 0, 38, 0}};
        ledger.balanceRows = {
            {QStringLiteral("b1"), ExchangeId::Bybit, QStringLiteral("USDT"), 12'000.5, 800.25, 12'800.75, kFrom + 7}};
        ledger.facts.lastAt = kDays.to - 1;
    }
};

} // namespace hoox::tests
