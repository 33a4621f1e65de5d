#include "storage/audit/AuditedConfig.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QThreadPool>

#include <deque>

namespace hoox {

using namespace Qt::StringLiterals;

/// The writes that wait, and the one under way.
class AuditedConfig::Line final : public QObject
{
public:
    Line(ConfigStore &store, AuditTrail trail, const Clock &clock,
         std::function<QString(const QString &, const QByteArray &)> shown, std::function<void(const Error &)> lost)
        : m_store(store), m_trail(std::move(trail)), m_clock(clock), m_shown(std::move(shown)), m_lost(std::move(lost))
    {
        m_worker.setMaxThreadCount(1);
    }
    ~Line() override { m_worker.waitForDone(); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    /// From any thread.
    Pending<Done> add(const AuditEntry &entry, std::function<Pending<Done>()> write)
    {
        auto asked = std::make_shared<Write>();
        asked->entry = entry;
        asked->write = std::move(write);
        asked->promise.start();
        const auto future = asked->promise.future();
        QMetaObject::invokeMethod(
            this,
            [this, asked] {
                m_waiting.push_back(asked);
                if (m_waiting.size() == 1)
                    begin();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    struct Write
    {
        Write() = default;
        Write(const Write &) = delete;
        Write &operator=(const Write &) = delete;
        /// Whoever waits hears of the end, whatever ends it.
        ~Write()
        {
            if (promise.future().isFinished())
                return;
            promise.future().cancel();
            promise.finish();
        }
        AuditEntry entry;
        std::function<Pending<Done>()> write;
        QPromise<Result<Done>> promise;
    };

    void begin()
    {
        const auto &entry = m_waiting.front()->entry;
        whenDone(m_store.get(entry.subject), this,
                 [this](const Result<std::optional<ConfigEntry>> &before) { record(before); });
    }

    void record(const Result<std::optional<ConfigEntry>> &before)
    {
        auto entry = m_waiting.front()->entry;
        if (before && *before)
            entry.before = m_shown(entry.subject, (*before)->value);
        // Whether it may be written is the store's to say; that its old value is not known, the record says.
        if (!before)
            entry.detail = u"the old value is not known"_s;
        const auto asked = runOn<AuditEntry>(m_worker, [this, entry] { return m_trail.asked(entry, m_clock); });
        whenDone(asked, this, [this](const Result<AuditEntry> &recorded) {
            if (recorded)
                write(*recorded);
            else
                end(fail(recorded.error()));
        });
    }

    void write(const AuditEntry &entry)
    {
        whenDone(m_waiting.front()->write(), this, [this, entry](const Result<Done> &written) {
            const auto error = written ? std::nullopt : std::optional(written.error());
            const auto told =
                runOn<qint64>(m_worker, [this, entry, error] { return m_trail.ended(entry, error, m_clock); });
            // The record that asked stands; what was done is not undone for want of the second.
            whenDone(told, this, [this, written](const Result<qint64> &recorded) {
                if (!recorded)
                    m_lost(recorded.error());
                end(written);
            });
        });
    }

    void end(const Result<Done> &result)
    {
        const auto ended = std::move(m_waiting.front());
        m_waiting.pop_front();
        ended->promise.addResult(result);
        ended->promise.finish();
        if (!m_waiting.empty())
            begin();
    }

    ConfigStore &m_store;
    const AuditTrail m_trail;
    const Clock &m_clock;
    const std::function<QString(const QString &, const QByteArray &)> m_shown;
    const std::function<void(const Error &)> m_lost;
    std::deque<std::shared_ptr<Write>> m_waiting; ///< The first is under way.
    QThreadPool m_worker;                         ///< Reads and writes the log's files.
};

AuditedConfig::AuditedConfig(ConfigStore &store, AuditTrail trail, const Clock &clock,
                             std::function<bool(const QString &)> isSecret, std::function<void(const Error &)> lost)
    : m_store(store),
      m_isSecret(std::move(isSecret)),
      m_line(std::make_unique<Line>(
          store, std::move(trail), clock,
          [this](const QString &key, const QByteArray &value) { return shown(key, value); }, std::move(lost)))
{
}

AuditedConfig::~AuditedConfig() = default;

Pending<std::optional<ConfigEntry>> AuditedConfig::get(const QString &key)
{
    return m_store.get(key);
}

Pending<QHash<QString, std::optional<QByteArray>>> AuditedConfig::getAll(const QStringList &keys)
{
    return m_store.getAll(keys);
}

Pending<QVector<ConfigEntry>> AuditedConfig::list(const QString &prefix)
{
    return m_store.list(prefix);
}

Pending<Done> AuditedConfig::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    AuditEntry entry{u"config.set"_s, key, change.by};
    entry.reason = change.reason;
    entry.after = shown(key, value);
    return m_line->add(entry, [&store = m_store, key, value, change] { return store.put(key, value, change); });
}

Pending<Done> AuditedConfig::remove(const QString &key, const ConfigChange &change)
{
    AuditEntry entry{u"config.remove"_s, key, change.by};
    entry.reason = change.reason;
    return m_line->add(entry, [&store = m_store, key, change] { return store.remove(key, change); });
}

QString AuditedConfig::shown(const QString &key, const QByteArray &value) const
{
    return m_isSecret(key) ? u"\u2022\u2022\u2022"_s : QString::fromUtf8(value);
}

} // namespace hoox
