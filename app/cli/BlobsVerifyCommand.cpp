#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/blobs/BlobAudit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::BlobsVerifyCommand)
};

/// Lines of the table; JSON has more.
constexpr qsizetype kShownMismatches = 50;

QJsonArray mismatchesJson(const QVector<BlobMismatch> &list)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(QJsonObject{{u"key"_s, each.key},
                                 {u"exchange"_s, each.exchange},
                                 {u"symbol"_s, each.symbol},
                                 {u"order_id"_s, each.orderId},
                                 {u"id"_s, each.fillId.isEmpty() ? QJsonValue() : QJsonValue(each.fillId)}});
    return array;
}

QJsonObject verifyJson(const BlobAuditReport &report, bool isDeep)
{
    QJsonArray damaged;
    for (const auto &error : report.damage)
        damaged.append(error.subject);
    QJsonObject counts{{u"orders"_s, report.orders},
                       {u"fills_without_order_id"_s, report.fillsWithoutOrderId},
                       {u"fills_without_blob"_s, report.ordersWithoutBlob},
                       {u"blobs_without_fill"_s, report.blobsWithoutFill},
                       {u"other_blobs"_s, report.otherBlobs},
                       {u"damaged"_s, isDeep ? QJsonValue(report.damaged) : QJsonValue()}};
    return {{u"fills"_s, report.fills},
            {u"blobs"_s, report.blobs},
            {u"waiting"_s, report.waiting},
            {u"fills_without_blob"_s, mismatchesJson(report.withoutBlob)},
            {u"blobs_without_fill"_s, mismatchesJson(report.withoutFill)},
            {u"damaged"_s, isDeep ? QJsonValue(damaged) : QJsonValue()},
            {u"counts"_s, counts}};
}

void printVerify(Session &session, const BlobAuditReport &report, bool isDeep)
{
    const auto &format = session.format();
    session.output().line(VerifyWords::tr("%1 fills of %2 orders, %3 order logs, %4 of them in the spool.")
                              .arg(format.count(report.fills), format.count(report.orders),
                                   format.count(report.blobs + report.waiting), format.count(report.waiting)));
    session.output().line(VerifyWords::tr("Orders without a log: %1").arg(format.count(report.ordersWithoutBlob)));
    session.output().line(VerifyWords::tr("Logs without a fill: %1").arg(format.count(report.blobsWithoutFill)));
    if (isDeep)
        session.output().line(VerifyWords::tr("Damaged logs: %1").arg(format.count(report.damaged)));
    TextTable table{{{u"WHAT"_s}, {u"KEY"_s}}, {}};
    const auto add = [&table](const QString &what, const QString &key) {
        if (table.rows.size() < kShownMismatches)
            table.rows.append({what, key});
    };
    for (const auto &error : report.damage)
        add(VerifyWords::tr("damaged"), error.subject);
    for (const auto &each : report.withoutFill)
        add(VerifyWords::tr("no fill"), each.key);
    for (const auto &each : report.withoutBlob)
        add(VerifyWords::tr("no log"), each.key);
    if (!table.rows.isEmpty())
        session.output().table(table);
    if (report.ordersWithoutBlob + report.blobsWithoutFill + report.damaged > table.rows.size())
        session.output().note(VerifyWords::tr("These are the first %1; --json lists up to 1,000 of each kind.")
                                  .arg(format.count(table.rows.size())));
}

} // namespace

void blobsVerify(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    session.withLedger([&session, parts] {
        const bool isDeep = session.isSet(u"deep");
        auto *const audit = new BlobAudit(parts->ledger(), parts->blobs(), parts->spool(), &session);
        QObject::connect(audit, &BlobAudit::finished, &session,
                         [&session, isDeep](const Result<BlobAuditReport> &found) {
                             if (!found) {
                                 session.finish(found.error());
                                 return;
                             }
                             if (session.output().isJson())
                                 session.output().json(QJsonDocument(verifyJson(*found, isDeep)));
                             else
                                 printVerify(session, *found, isDeep);
                             session.finish(found->agrees() ? ExitStatus::Done : ExitStatus::Integrity);
                         });
        audit->start(isDeep ? BlobAudit::Depth::Deep : BlobAudit::Depth::Names);
    });
}

} // namespace hoox::commands
