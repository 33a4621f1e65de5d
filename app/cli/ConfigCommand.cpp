#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/config/ConfigRules.h"
#include "storage/config/GuardedConfig.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

/// KV-2: fast state that somebody left in the config is named each time.
QString warningOf(const QString &key)
{
    const auto tier = tierOfFastState(key);
    return tier.isEmpty()
               ? QString()
               : QCoreApplication::translate("hoox::Commands", "moving state; it belongs in the tier %1").arg(tier);
}

QJsonObject configJson(const ConfigEntry &entry)
{
    const auto warning = warningOf(entry.key);
    return {{u"key"_s, entry.key},
            {u"value"_s, QString::fromUtf8(entry.value)},
            {u"changed_at"_s, jsonTime(entry.changedAt)},
            {u"changed_by"_s, entry.changedBy},
            {u"reason"_s, entry.reason},
            {u"warning"_s, warning.isEmpty() ? QJsonValue() : QJsonValue(warning)}};
}

} // namespace

void configList(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    session.then(parts->config().list({}), [&session](const QVector<ConfigEntry> &entries) {
        QJsonArray rows;
        TextTable table{{{u"KEY"_s}, {u"VALUE"_s}, {u"CHANGED (UTC)"_s}, {u"BY"_s}}, {}};
        for (const auto &entry : entries) {
            rows.append(configJson(entry));
            table.rows.append({entry.key, QString::fromUtf8(entry.value),
                               entry.changedAt.isValid() ? session.format().time(entry.changedAt) : Format::missing(),
                               entry.changedBy});
            if (const auto warning = warningOf(entry.key); !warning.isEmpty())
                session.output().note(entry.key + u": "_s + warning);
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(rows));
        else
            session.output().table(table);
        session.finish();
    });
}

void configGet(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto key = session.argument(0);
    session.then(parts->config().get(key), [&session, key](const std::optional<ConfigEntry> &entry) {
        if (!entry) {
            session.finish(Error{Error::Kind::NotFound, key, {}, Error::Cause::Plain});
            return;
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(configJson(*entry)));
        else
            session.output().line(QString::fromUtf8(entry->value));
        session.finish();
    });
}

void configSet(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto key = session.argument(0);
    const auto value = session.argument(1);
    if (const auto checked = checkConfigValue(key, value.toUtf8()); !checked) {
        session.finish(checked.error());
        return;
    }
    const ConfigChange change{parts->operatorName(), session.value(u"reason")};
    session.then(parts->config().put(key, value.toUtf8(), change), [&session, key, value](const Done &) {
        if (session.output().isJson())
            session.output().json(QJsonDocument(QJsonObject{{u"key"_s, key}, {u"value"_s, value}}));
        else
            session.output().line(key + u" = "_s + value);
        session.finish();
    });
}

} // namespace hoox::commands
