#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/handover/HandoverReader.h"
#include "storage/audit/AuditLog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct HandoverCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::HandoverCommand)
};

QJsonObject sumsJson(const ReportSums &sums)
{
    return {{u"asset"_s, sums.asset},
            {u"fills"_s, sums.fills},
            {u"failed"_s, sums.failed},
            {u"net"_s, jsonNumber(sums.net())},
            {u"exposure"_s, jsonNumber(sums.exposure.value())}};
}

QJsonObject handoverJson(const Handover &handover)
{
    QJsonArray assets, others, elsewhere, alerts, unresolved;
    for (const auto &sums : handover.assets)
        assets.append(sumsJson(sums));
    for (const auto &record : handover.byOthers)
        others.append(QJsonObject{{u"at"_s, jsonTime(record.at)},
                                  {u"by"_s, record.entry.by},
                                  {u"action"_s, record.entry.action},
                                  {u"subject"_s, record.entry.subject},
                                  {u"result"_s, audit::toText(record.entry.result)}});
    for (const auto &alert : handover.elsewhere)
        elsewhere.append(
            QJsonObject{{u"at"_s, jsonTime(alert.at)}, {u"kind"_s, alert.kind}, {u"detail"_s, alert.detail}});
    for (const auto &alarm : handover.openAlerts)
        alerts.append(QJsonObject{{u"kind"_s, toText(alarm.kind)}, {u"since"_s, jsonTime(alarm.firstAt)}});
    for (const auto &order : handover.unresolved)
        unresolved.append(QJsonObject{{u"request_id"_s, order.ticket.requestId},
                                      {u"symbol"_s, order.ticket.symbol},
                                      {u"asked_at"_s, jsonTime(order.askedAt)}});
    return {{u"from"_s, jsonTime(handover.period.from)},
            {u"to"_s, jsonTime(handover.period.to)},
            {u"last_name"_s, handover.lastName.isEmpty() ? QJsonValue() : QJsonValue(handover.lastName)},
            {u"last_at"_s, handover.lastAt.isValid() ? jsonTime(handover.lastAt) : QJsonValue()},
            {u"fills"_s, handover.fills()},
            {u"failed"_s, handover.failed()},
            {u"assets"_s, assets},
            {u"by_others"_s, others},
            {u"by_others_cut"_s, handover.isCut},
            {u"kill_keys_elsewhere"_s, elsewhere},
            {u"open_alerts"_s, alerts},
            {u"unresolved_orders"_s, unresolved}};
}

void tellSums(Session &session, const Handover &handover)
{
    auto &output = session.output();
    const auto &format = session.format();
    const auto from = format.time(handover.period.from);
    output.line(handover.isFromShift
                    ? HandoverCommandWords::tr("Since %1; %2 accepted last, at %3.")
                          .arg(from, handover.lastName, format.time(handover.lastAt))
                    : HandoverCommandWords::tr("Since %1; no shift was handed over here yet.").arg(from));
    output.line(HandoverCommandWords::tr("Fills: %1, failed: %2")
                    .arg(format.count(handover.fills()), format.count(handover.failed())));
    for (const auto &sums : handover.assets)
        output.line(HandoverCommandWords::tr("Realised, fees in: %1")
                        .arg(sums.net() ? format.signedMoney(*sums.net()) + u' ' + sums.asset : Format::missing()));
}

void tellRest(Session &session, const Handover &handover)
{
    auto &output = session.output();
    const auto &format = session.format();
    output.line(HandoverCommandWords::tr("Done by others: %1").arg(format.count(handover.byOthers.size())));
    for (const auto &record : handover.byOthers)
        output.line(u"  "_s + QStringList{format.time(record.at), record.entry.by, record.entry.action,
                                          record.entry.subject, audit::toText(record.entry.result)}
                                  .join(u"  "_s));
    output.line(
        HandoverCommandWords::tr("Kill keys changed elsewhere: %1").arg(format.count(handover.elsewhere.size())));
    for (const auto &alert : handover.elsewhere)
        output.line(u"  "_s + format.time(alert.at) + u"  "_s + alert.kind + u"  "_s + alert.detail);
    output.line(HandoverCommandWords::tr("Open alerts: %1").arg(format.count(handover.openAlerts.size())));
    for (const auto &alarm : handover.openAlerts)
        output.line(u"  "_s + format.time(alarm.firstAt) + u"  "_s + toText(alarm.kind));
    output.line(HandoverCommandWords::tr("Unresolved orders: %1").arg(format.count(handover.unresolved.size())));
    for (const auto &order : handover.unresolved)
        output.line(u"  "_s + format.time(order.askedAt) + u"  "_s + order.ticket.symbol + u"  "_s +
                    order.ticket.requestId);
}

template <typename Next>
void readHandover(Session &session, const QString &name, Next next)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    auto *const reader =
        new HandoverReader({parts->ledger(), parts->audit(), parts->orderJournal(), parts->workspace().alertsFile(),
                            parts->profile().name, operatorName(), parts->clock()},
                           &session);
    QObject::connect(reader, &HandoverReader::finished, &session, next);
    QObject::connect(reader, &HandoverReader::failed, &session,
                     [&session](const Error &error) { session.finish(error); });
    session.withLedger([reader, name] { reader->read(name); });
}

void showHandover(Session &session, const Handover &handover)
{
    if (session.output().isJson()) {
        session.output().json(QJsonDocument(handoverJson(handover)));
        return;
    }
    tellSums(session, handover);
    tellRest(session, handover);
}

} // namespace

namespace commands {

void handoverShow(Session &session)
{
    readHandover(session, handoverName(session.value(u"name")), [&session](const Handover &handover) {
        showHandover(session, handover);
        session.finish();
    });
}

void handoverAccept(Session &session)
{
    const auto name = handoverName(session.value(u"name"));
    if (name.isEmpty()) {
        session.usage(HandoverCommandWords::tr("handover accept needs --name with the name of who takes over."));
        return;
    }
    readHandover(session, {}, [&session, name](const Handover &handover) {
        const auto told = session.trail().record(handoverEntry(handover, name, session.value(u"word")), SystemClock());
        if (!told) {
            session.finish(told.error());
            return;
        }
        showHandover(session, handover);
        session.finish();
    });
}

} // namespace commands
} // namespace hoox
