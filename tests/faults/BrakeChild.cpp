#include "models/kill/KillSwitch.h"
#include "storage/base/Clock.h"
#include "storage/base/Ids.h"
#include "storage/base/WhenDone.h"
#include "storage/config/ConfigStore.h"
#include "storage/config/KillIntentJournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <iostream>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

void say(const char *what, const QElapsedTimer &since)
{
    std::cout << what << ' ' << since.elapsed() << std::endl;
}

/// A config that is elsewhere: no slow disk holds it up. Says when the first write came.
class FarConfig final : public ConfigStore
{
public:
    explicit FarConfig(const QElapsedTimer &since) : m_since(since) {}
    Pending<std::optional<ConfigEntry>> get(const QString &key) override
    {
        return ready<std::optional<ConfigEntry>>(ConfigEntry{key, m_values.value(key), {}, {}, {}});
    }
    Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override
    {
        QHash<QString, std::optional<QByteArray>> found;
        for (const auto &key : keys)
            found.insert(key, m_values.contains(key) ? std::optional(m_values.value(key)) : std::nullopt);
        return ready<QHash<QString, std::optional<QByteArray>>>(found);
    }
    Pending<QVector<ConfigEntry>> list(const QString &) override { return ready<QVector<ConfigEntry>>({}); }
    Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &) override
    {
        if (m_values.isEmpty())
            say("sent", m_since);
        m_values.insert(key, value);
        return ready<Done>({});
    }
    Pending<Done> remove(const QString &key, const ConfigChange &) override
    {
        m_values.remove(key);
        return ready<Done>({});
    }

private:
    const QElapsedTimer &m_since;
    QHash<QString, QByteArray> m_values;
};

/// The journal on the disk. Says when the intent is there.
class ToldJournal final : public KillJournal
{
public:
    ToldJournal(const QString &path, const QElapsedTimer &since) : m_journal(path, u"embedded"_s), m_since(since) {}
    Pending<Done> append(const KillEvent &event) override
    {
        auto answer = m_journal.append(event);
        if (event.kind == KillEvent::Kind::EngageAsked) {
            whenDone(answer, &m_receiver, [this](const Result<Done> &written) {
                say(written ? "journalled" : "not journalled", m_since);
                QCoreApplication::quit();
            });
        }
        return answer;
    }
    Pending<KillHistory> read() override { return m_journal.read(); }

private:
    KillIntentJournal m_journal;
    const QElapsedTimer &m_since;
    QObject m_receiver;
};

} // namespace

/// `BrakeChild JOURNAL`: engages once, and says, in the order in which they come, after how many milliseconds the
/// first write left and after how many the intent was on the disk.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer since;
    FarConfig config(since);
    ToldJournal journal(QCoreApplication::arguments().value(1), since);
    const SystemClock clock;
    RandomIds ids;
    KillSwitch brake(config, journal, clock, ids);
    bool isAsked = false;
    QObject::connect(&brake, &KillSwitch::readDone, &brake, [&] {
        if (std::exchange(isAsked, true))
            return;
        since.start();
        brake.engage(u"ann"_s, u"exchange is down"_s);
    });
    brake.start();
    return QCoreApplication::exec();
}
