#include "app/cli/Session.h"

#include "app/cli/CommandLine.h"
#include "models/incident/IncidentEvidence.h"
#include "storage/audit/AuditLog.h"
#include "storage/incident/IncidentFile.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/profile/ProfileStore.h"
#include "storage/secrets/KeychainSecrets.h"
#include "storage/secrets/SecretLoader.h"
#include "storage/spool/EventShipping.h"
#include "storage/spool/SpoolShipper.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqliteConnection.h"
#include "ui/common/ErrorText.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>
#include <QTimer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds kKillKeychainPatience{3000};
constexpr std::chrono::milliseconds kShippingPatience{5000};
} // namespace

Session::Session(Output &output, QString workspace, QString profile, QObject *parent)
    : QObject(parent), m_output(output), m_workspace(std::move(workspace)), m_profile(std::move(profile))
{
}

Session::~Session()
{
    if (!m_composition)
        return;
    if (const auto failure = m_composition->audit().finish())
        m_output.complain(notRecorded(*failure));
}

QString Session::notRecorded(const Error &error)
{
    return tr("What was done is not in the audit log. %1").arg(ErrorText::sentence(error));
}

AuditTrail Session::trail(const QString &profile) const
{
    return m_composition ? m_composition->audit().trail() : auditTrail(Workspace(m_workspace), profile);
}

void Session::noteOpened(const QString &key)
{
    const auto running = IncidentFile(Workspace(m_workspace).incidentFile()).read();
    if (!running || !*running)
        return;
    if (const auto told = trail().record({kBlobOpened, key}, m_clock); !told)
        m_output.complain(notRecorded(told.error()));
}

void Session::setPlace(const QString &workspace, const QString &profile)
{
    m_workspace = workspace;
    m_profile = profile;
}

void Session::begin(const CommandSpec &command)
{
    const auto profile = profileToOpen(m_workspace, m_profile);
    // What is wrong with a profile, the command says itself.
    if (!profile || !profile->isRemote() || command.secrets == CommandSpec::Secrets::None) {
        command.start(*this);
        return;
    }
    // The brake's commands answer within seconds, with or without a person who unlocks the keychain.
    const auto patience = command.words.startsWith(u"kill ") ? kKillKeychainPatience : KeychainSecrets::kPatience;
    m_loader = std::make_unique<SecretLoader>(std::make_unique<KeychainSecrets>(m_workspace, patience));
    const auto loaded = m_loader->load(profile->name, m_held);
    if (command.secrets == CommandSpec::Secrets::Loads) {
        command.start(*this);
        return;
    }
    then(loaded, [this, start = command.start](const QVector<SecretState> &) { start(*this); });
}

Composition *Session::open()
{
    if (!m_composition) {
        auto opened = Composition::open(m_workspace, m_profile, m_held);
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
    auto opened = Composition::open(m_workspace, m_profile, m_held);
    const auto name =
        m_profile.isEmpty() ? ProfileStore(Workspace(m_workspace).profilesFolder()).activeName() : m_profile;
    if (!opened && name == u"embedded" &&
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

Result<int> Session::checkLedger(const QString &path, const QString &remote)
{
    if (!remote.isEmpty() && !QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, remote, {}, Error::Cause::NoReplica);
    const auto connection = SqliteConnection::open({path, SqliteOptions::Access::ReadOnly});
    if (!connection)
        return fail(connection.error());
    if (const auto columns = checkLedgerColumns(**connection, false); !columns)
        return fail(columns.error());
    return Migrations().check(**connection);
}

void Session::tellFreshness(const ReplicaFacts &facts)
{
    if (!facts.asOf.isValid()) {
        m_output.note(tr("So far: the first copy of the ledger is not finished. \"sync\" goes on with it."));
        return;
    }
    const std::chrono::milliseconds age(facts.asOf.msecsTo(m_composition->clock().nowUtc()));
    m_output.note(tr("As of %1 UTC, %2 ago.").arg(m_format.time(facts.asOf), Format::age(age)));
}

void Session::BarProgress::report(qint64 done, qint64 total)
{
    constexpr qint64 kThousand = 1000;
    if (total > 0)
        m_output.progress(static_cast<int>(done * kThousand / total), m_what);
}

void Session::ship(std::function<void(bool isShipped)> next)
{
    auto &shipper = m_composition->shipper();
    const auto goOn = std::make_shared<std::function<void(bool)>>(std::move(next));
    const auto end = [goOn](bool isShipped) {
        if (const auto once = std::exchange(*goOn, {}))
            once(isShipped);
    };
    auto &events = m_composition->eventShipping();
    const auto look = [&shipper, &events, end, isFlushed = std::make_shared<bool>(false)] {
        // Who leads bundles what the workspace logged, too.
        if (shipper.standing().leads && !std::exchange(*isFlushed, true))
            events.flush();
        if (shipper.isEmpty() && events.isCaughtUp())
            end(true);
        else if (shipper.standing().error)
            end(false);
    };
    connect(&shipper, &SpoolShipper::changed, this, look);
    connect(&events, &EventShipping::caughtUp, this, look, Qt::QueuedConnection);
    QTimer::singleShot(kShippingPatience, this, [end] { end(false); });
    shipper.start();
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

QJsonValue jsonNumber(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonValue jsonTime(qint64 unixSeconds)
{
    return unixSeconds > 0 ? QJsonValue(Format::plainTime(unixSeconds)) : QJsonValue();
}

std::optional<qint64> secondFromText(const QString &words)
{
    constexpr qsizetype kDayLength = 10;
    auto text = words.trimmed();
    // As the console writes it: "2026-05-19 02:46:58". Qt would take it for the day alone.
    if (text.size() > kDayLength && text.at(kDayLength) == u' ')
        text[kDayLength] = u'T';
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
