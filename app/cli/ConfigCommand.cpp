#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/config/ConfigRules.h"
#include "models/config/Propagation.h"
#include "storage/config/GuardedConfig.h"
#include "ui/common/ErrorText.h"

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

/// What a person or a program may see of a value.
QString shownValue(const ConfigEntry &entry)
{
    return holdsSecret(entry.key) ? u"••••"_s : QString::fromUtf8(entry.value);
}

QJsonObject configJson(const ConfigEntry &entry)
{
    const auto warning = warningOf(entry.key);
    return {{u"key"_s, entry.key},
            {u"value"_s, shownValue(entry)},
            {u"masked"_s, holdsSecret(entry.key)},
            {u"changed_at"_s, jsonTime(entry.changedAt)},
            {u"changed_by"_s, entry.changedBy},
            {u"reason"_s, entry.reason},
            {u"warning"_s, warning.isEmpty() ? QJsonValue() : QJsonValue(warning)}};
}

struct ConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ConfigCommand)
};

QJsonValue valueJson(const std::optional<QByteArray> &value)
{
    return value ? QJsonValue(QString::fromUtf8(*value)) : QJsonValue();
}

void printWrite(Session &session, const QString &key, const PropagationStatus &status)
{
    auto &output = session.output();
    if (output.isJson()) {
        const auto window = std::chrono::duration_cast<std::chrono::seconds>(session.open()->profile().window);
        QJsonObject object{{u"key"_s, key},
                           {u"value"_s, valueJson(status.written)},
                           {u"state"_s, toText(status.state)},
                           {u"window_seconds"_s, qint64(window.count())}};
        if (status.state != PropagationStatus::State::Propagating)
            object.insert(u"found"_s, valueJson(status.found));
        output.json(QJsonDocument(object));
        return;
    }
    output.line(status.written ? key + u" = "_s + QString::fromUtf8(*status.written)
                               : ConfigWords::tr("%1 removed").arg(key));
}

/// KV-1: stored is not everywhere yet, and "everywhere" is never more than expected.
void endStored(Session &session, const QString &key, const std::optional<QByteArray> &value)
{
    PropagationStatus status;
    status.state = PropagationStatus::State::Propagating;
    status.written = value;
    printWrite(session, key, status);
    const auto window = std::chrono::duration_cast<std::chrono::seconds>(session.open()->profile().window);
    session.output().line(ConfigWords::tr("stored; every location should have it within %1 s").arg(window.count()));
    session.finish();
}

void endSettled(Session &session, const QString &key, const PropagationStatus &status)
{
    printWrite(session, key, status);
    if (status.state == PropagationStatus::State::Settled) {
        session.output().line(ConfigWords::tr("settled: read back as written after the window; every location should "
                                              "have it"));
        session.finish();
        return;
    }
    const auto found = status.found ? QString::fromUtf8(*status.found) : ConfigWords::tr("no such key");
    session.output().complain(
        ConfigWords::tr("diverged: after the window the config has another value: %1").arg(found));
    if (!status.foundBy.isEmpty())
        session.output().note(ConfigWords::tr("written by %1").arg(status.foundBy));
    session.finish(ExitStatus::Failed);
}

/// Behind a write that was stored: the end, or with --wait the wait for what became of it.
void endWrite(Session &session, const QString &key, const std::optional<QByteArray> &value)
{
    if (!session.isSet(u"wait")) {
        endStored(session, key, value);
        return;
    }
    auto *const parts = session.open();
    auto *const propagation =
        new Propagation(parts->config(), parts->clock(), std::chrono::milliseconds(parts->profile().window), &session);
    QObject::connect(propagation, &Propagation::changed, &session, [&session, propagation, key] {
        const auto status = propagation->status(key);
        if (session.isFinished())
            return;
        if (status.state != PropagationStatus::State::Propagating)
            endSettled(session, key, status);
        else if (status.readError && status.left.count() == 0)
            session.output().note(
                ConfigWords::tr("Not known yet, reading again: %1").arg(ErrorText::sentence(*status.readError)));
    });
    propagation->written(key, value);
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
            table.rows.append({entry.key, shownValue(entry),
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
            session.output().line(shownValue(*entry));
        session.finish();
    });
}

void configSet(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto key = session.argument(0);
    const auto value = session.argument(1).toUtf8();
    if (const auto checked = checkConfigValue(key, value); !checked) {
        session.finish(checked.error());
        return;
    }
    const ConfigChange change{operatorName(), session.value(u"reason")};
    session.then(parts->config().put(key, value, change),
                 [&session, key, value](const Done &) { endWrite(session, key, value); });
}

void configRemove(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto key = session.argument(0);
    const ConfigChange change{operatorName(), session.value(u"reason")};
    session.then(parts->config().remove(key, change),
                 [&session, key](const Done &) { endWrite(session, key, std::nullopt); });
}

} // namespace hoox::commands
