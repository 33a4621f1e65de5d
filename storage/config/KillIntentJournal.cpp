#include "storage/config/KillIntentJournal.h"

#include "storage/base/KeptThread.h"
#include "storage/base/OwnerOnly.h"
#include "storage/base/RunOn.h"
#include "storage/blobs/SafeFolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <map>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestJournalLine = 64 * 1024;
constexpr std::array kKillEventWords = {"engage-asked",         "engage-stored",   "engage-written", "engage-cancelled",
                                        "release-asked",        "release-written", "acknowledged",   "gateway-refused",
                                        "gateway-acknowledged", "engage-settled"};

/// What a line without a profile's name belongs to: they were written when there was no other.
const auto kFirstProfile = u"embedded"_s;

QJsonObject timingsJson(const KillTimings &timings)
{
    QJsonObject object;
    for (const auto &step : KillTimings::steps()) {
        if (const auto &time = timings.*step.time)
            object[QLatin1StringView(step.name)] = static_cast<qint64>(time->count());
    }
    return object;
}

QByteArray journalLine(const KillEvent &event, const QString &profile)
{
    QJsonObject object{
        {u"profile"_s, profile},
        {u"event"_s, toText(event.kind)},
        {u"intent"_s, event.intent},
        {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"by"_s, event.by.left(1000)},
        {u"reason"_s, event.reason.left(4000)},
        {u"pid"_s, static_cast<qint64>(::getpid())},
    };
    if (const auto timings = timingsJson(event.timings); !timings.isEmpty())
        object[u"ms"_s] = timings;
    if (event.queuedAccepted)
        object[u"queued"_s] = u"accepted"_s;
    if (event.kind == KillEvent::Kind::GatewayRefused)
        object[u"location"_s] = event.location.isEmpty() ? QJsonValue() : QJsonValue(event.location);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<KillEvent> journalEvent(const QJsonObject &object)
{
    const auto word = object.value(u"event"_s).toString().toLatin1();
    for (size_t at = 0; at < kKillEventWords.size(); ++at) {
        if (word != kKillEventWords.at(at))
            continue;
        return KillEvent{static_cast<KillEvent::Kind>(at), object.value(u"intent"_s).toString(),
                         QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC(),
                         object.value(u"by"_s).toString(), object.value(u"reason"_s).toString()};
    }
    return std::nullopt;
}

Result<Done> appendToJournal(const QString &path, const QByteArray &line)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnlyFile));
    if (!file.isOpen())
        return fail(systemError(errno, path));
    if (auto locked = lockWhole(file, path); !locked)
        return locked;
    return appendLine(file, line, path);
}

Result<KillHistory> readJournal(const QString &path, const QString &profile)
{
    std::map<QString, KillHistory> histories;
    auto &history = histories[profile];
    QFile file(path);
    if (!file.exists())
        return history;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    while (!file.atEnd()) {
        auto line = file.readLine(kLongestJournalLine);
        if (file.error() != QFileDevice::NoError)
            return fail(Error::Kind::Failed, path, file.errorString());
        history.tornTail = !line.endsWith('\n');
        const auto object = QJsonDocument::fromJson(line).object();
        const auto event = journalEvent(object);
        if (event && !history.tornTail)
            histories[object.value(u"profile"_s).toString(kFirstProfile)].add(*event);
        else if (!history.tornTail && !line.trimmed().isEmpty())
            ++history.damagedLines;
    }
    for (const auto &[name, other] : histories) {
        if (name != profile && other.openEngage)
            history.openElsewhere.append(name);
    }
    return history;
}

} // namespace

QString toText(KillEvent::Kind kind)
{
    return QString::fromLatin1(kKillEventWords.at(static_cast<size_t>(kind)));
}

KillIntentJournal::KillIntentJournal(const QString &path, const QString &profile) : m_path(path), m_profile(profile)
{
    keepOneThread(m_thread);
}

KillIntentJournal::~KillIntentJournal()
{
    m_thread.waitForDone();
}

Pending<Done> KillIntentJournal::append(const KillEvent &event)
{
    return runOn<Done>(m_thread,
                       [path = m_path, line = journalLine(event, m_profile)] { return appendToJournal(path, line); });
}

Pending<KillHistory> KillIntentJournal::read()
{
    return runOn<KillHistory>(m_thread, [path = m_path, profile = m_profile] { return readJournal(path, profile); });
}

} // namespace hoox
