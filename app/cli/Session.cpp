#include "app/cli/Session.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqliteConnection.h"
#include "ui/common/ErrorText.h"

#include <QJsonObject>
#include <QTimeZone>

namespace hoox {

using namespace Qt::StringLiterals;

Session::Session(Output &output, QString workspace, QString profile, QObject *parent)
    : QObject(parent), m_output(output), m_workspace(std::move(workspace)), m_profile(std::move(profile))
{
}

Session::~Session() = default;

void Session::setPlace(const QString &workspace, const QString &profile)
{
    m_workspace = workspace;
    m_profile = profile;
}

Composition *Session::open()
{
    if (!m_composition) {
        auto opened = Composition::open(m_workspace, m_profile);
        if (!opened) {
            finish(opened.error());
            return nullptr;
        }
        m_composition = std::move(*opened);
    }
    return m_composition.get();
}

Composition *Session::openForKill()
{
    auto opened = Composition::open(m_workspace, m_profile);
    if (!opened &&
        (opened.error().cause == Error::Cause::NoProfile || opened.error().cause == Error::Cause::BadProfile)) {
        m_output.complain(ErrorText::sentence(opened.error()));
        m_composition = Composition::openWithoutProfile(m_workspace);
        return m_composition.get();
    }
    if (opened)
        m_composition = std::move(*opened);
    else
        finish(opened.error());
    return m_composition.get();
}

Composition *Session::openToWrite()
{
    auto *const parts = open();
    if (parts == nullptr)
        return nullptr;
    if (const auto allowed = parts->mayWrite(); !allowed) {
        finish(allowed.error());
        return nullptr;
    }
    return parts;
}

Result<int> Session::checkLedger(const QString &path)
{
    const auto connection = SqliteConnection::open({path, SqliteOptions::Access::ReadOnly});
    if (!connection)
        return fail(connection.error());
    if (const auto columns = checkLedgerColumns(**connection, false); !columns)
        return fail(columns.error());
    return Migrations().check(**connection);
}

void Session::BarProgress::report(qint64 done, qint64 total)
{
    constexpr qint64 kThousand = 1000;
    if (total > 0)
        m_output.progress(static_cast<int>(done * kThousand / total), m_what);
}

void Session::finish(ExitStatus status)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(static_cast<int>(status));
}

void Session::finish(const Error &error)
{
    m_output.complain(ErrorText::sentence(error));
    if (!error.detail.isEmpty() && !m_output.isQuiet())
        m_output.note(u"  ("_s + error.detail + u')');
    finish(exitStatusOf(error));
}

void Session::usage(const QString &text)
{
    m_output.complain(text);
    finish(ExitStatus::Usage);
}

QJsonValue jsonTime(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue jsonTime(qint64 unixSeconds)
{
    return unixSeconds > 0 ? QJsonValue(Format::plainTime(unixSeconds)) : QJsonValue();
}

std::optional<qint64> secondFromText(const QString &text)
{
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid() && !text.contains(u'T'))
        return day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    auto moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toSecsSinceEpoch();
}

} // namespace hoox
