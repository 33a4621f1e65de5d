#include "tests/faults/LockChild.h"

#include "storage/base/Ids.h"
#include "storage/locks/JournalledLocks.h"
#include "tests/support/LockHistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<T> answerOf(Pending<T> pending)
{
    pending.waitForFinished();
    return pending.result();
}

void contend(LockManager &locks, qint64 milliseconds, const std::function<void(const QString &)> &say)
{
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    while (!timer.hasExpired(milliseconds)) {
        const auto verdict = answerOf(locks.reserve(u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(count)));
        if (!verdict || !verdict->granted)
            qFatal("a key of its own was not granted");
        ++count;
    }
    say(QString::number(count));
}

int hold(LockManager &locks, const QString &folder, const std::function<void(const QString &)> &say)
{
    const auto verdict = answerOf(locks.reserve(u"held"_s));
    LockTurn turn(folder + u"/locks.turn"_s);
    if (!verdict || !verdict->granted || !turn.take(std::chrono::seconds(5), [](auto) { return false; }))
        return 1;
    say(u"held"_s);
    (void)std::getchar();
    return 1;
}

} // namespace

QVector<int> raceForKeys(LockManager &locks, int count)
{
    QVector<int> got;
    for (int number = 0; number < count; ++number) {
        const auto verdict = answerOf(locks.reserve(u"race-%1"_s.arg(number)));
        if (!verdict)
            return {};
        if (verdict->granted)
            got.append(number);
    }
    return got;
}

int runLockChild(const QStringList &arguments, const std::function<void(const QString &)> &say)
{
    const auto mode = arguments.value(1), folder = arguments.value(2);
    const SystemClock clock;
    RandomIds ids;
    JournalledLocks locks(folder + u"/locks.db"_s, u"child"_s, clock, ids);
    if (mode == u"locks-hold")
        return hold(locks, folder, say);
    if (!answerOf(locks.reserve(u"ready-%1"_s.arg(QCoreApplication::applicationPid()))))
        return 1;
    say(u"ready"_s);
    (void)std::getchar();
    if (mode == u"locks-race") {
        QStringList numbers;
        for (const auto number : raceForKeys(locks, arguments.value(3).toInt()))
            numbers.append(QString::number(number));
        say(numbers.join(u' '));
    } else if (mode == u"locks-contend") {
        contend(locks, arguments.value(3).toLongLong(), say);
    } else if (mode == u"locks-history") {
        const auto calls = playLocks(locks, QRandomGenerator(arguments.value(3).toUInt()), arguments.value(4).toInt(),
                                     arguments.value(5).toInt());
        QStringList lines;
        for (const auto &call : calls)
            lines.append(call.toText());
        say(lines.join(u'\n'));
    } else {
        return 2;
    }
    return 0;
}

} // namespace hoox::tests
