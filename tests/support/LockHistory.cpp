#include "tests/support/LockHistory.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// A key as the rules see it: free with an empty token.
struct KeyState
{
    QString token;
    bool committed = false;
    friend bool operator<(const KeyState &one, const KeyState &other)
    {
        return std::tie(one.token, one.committed) < std::tie(other.token, other.committed);
    }
};

/// What the call leaves behind in `state`; nothing if its answer does not fit.
std::optional<KeyState> after(const KeyState &state, const LockCall &call)
{
    const bool isFree = state.token.isEmpty();
    if (call.kind == LockCall::Kind::Reserve) {
        if (call.went)
            return isFree ? std::optional(KeyState{call.token, false}) : std::nullopt;
        return !isFree && call.found == state.committed ? std::optional(state) : std::nullopt;
    }
    if (call.went != (isFree || state.token == call.token))
        return std::nullopt;
    if (!call.went)
        return state;
    return call.kind == LockCall::Kind::Commit ? KeyState{call.token, true} : KeyState{};
}

/// One way in which it may have gone so far: the state, and which of the calls under way have had their effect.
struct Way
{
    KeyState state;
    std::set<int> done;
    friend bool operator<(const Way &one, const Way &other)
    {
        return one.state < other.state || (!(other.state < one.state) && one.done < other.done);
    }
};

/// All ways that `ways` lead to while the calls `open` are under way.
std::set<Way> closure(std::set<Way> ways, const std::set<int> &open, const QVector<LockCall> &calls)
{
    QVector<Way> fresh(ways.begin(), ways.end());
    while (!fresh.isEmpty()) {
        const auto way = fresh.takeLast();
        for (const auto at : open) {
            if (way.done.count(at) != 0)
                continue;
            const auto next = after(way.state, calls.at(at));
            if (!next)
                continue;
            Way further{*next, way.done};
            further.done.insert(at);
            if (ways.insert(further).second)
                fresh.append(further);
        }
    }
    return ways;
}

QString unexplainedOfKey(const QVector<LockCall> &calls)
{
    struct Moment
    {
        qint64 at;
        bool isEnd;
        int call;
    };
    QVector<Moment> moments;
    for (int at = 0; at < calls.size(); ++at)
        moments << Moment{calls.at(at).begunNs, false, at} << Moment{calls.at(at).endedNs, true, at};
    std::sort(moments.begin(), moments.end(), [](const Moment &one, const Moment &other) {
        return std::tie(one.at, one.isEnd) < std::tie(other.at, other.isEnd);
    });
    std::set<Way> ways{Way{}};
    std::set<int> open;
    for (const auto &moment : moments) {
        if (!moment.isEnd) {
            open.insert(moment.call);
            continue;
        }
        std::set<Way> left;
        for (auto way : closure(ways, open, calls)) {
            if (way.done.erase(moment.call) != 0)
                left.insert(way);
        }
        if (left.empty()) {
            QStringList around{u"no order explains the last of these:"_s};
            for (int at = 0; at < calls.size(); ++at) {
                if (calls.at(at).begunNs <= moment.at)
                    around.append(calls.at(at).toText());
            }
            return around.mid(0, 1).join(u'\n') + u'\n' +
                   around.mid(std::max(qsizetype(1), around.size() - 25)).join(u'\n') + u"\nlast: "_s +
                   calls.at(moment.call).toText();
        }
        open.erase(moment.call);
        ways = std::move(left);
    }
    return {};
}

template <typename T>
T waited(Pending<T> pending)
{
    pending.waitForFinished();
    const auto result = pending.result();
    if (!result)
        qFatal("the locks answered an error: %s, %s", qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return *result;
}

/// True unless it is somebody else's.
bool wentWell(Pending<Done> pending)
{
    pending.waitForFinished();
    const auto result = pending.result();
    if (!result && result.error().kind != Error::Kind::Conflict)
        qFatal("the locks answered an error: %s, %s", qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return result.has_value();
}

} // namespace

QString LockCall::toText() const
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(begunNs)
        .arg(endedNs)
        .arg(static_cast<int>(kind))
        .arg(key, token.isEmpty() ? u"-"_s : token)
        .arg(went)
        .arg(found);
}

LockCall LockCall::fromText(const QString &text)
{
    const auto parts = text.split(u' ');
    if (parts.size() != 7)
        return {};
    return {parts.at(0).toLongLong(),
            parts.at(1).toLongLong(),
            static_cast<Kind>(parts.at(2).toInt()),
            parts.at(3),
            parts.at(4) == u"-" ? QString() : parts.at(4),
            parts.at(5) == u"1",
            parts.at(6) == u"1"};
}

QVector<LockCall> playLocks(LockManager &locks, QRandomGenerator random, int count, int keys)
{
    QVector<LockCall> calls;
    QMap<QString, QString> tokens; // the last one that was granted here, kept when it is of no use any more
    QString held;
    for (int number = 0; number < count; ++number) {
        LockCall call;
        // Half of all calls are about what was granted here last: otherwise most keys would be held most of the time.
        call.key = !held.isEmpty() && random.bounded(2) == 0 ? held : u"key-%1"_s.arg(random.bounded(keys));
        call.token = tokens.value(call.key);
        const auto dice = random.bounded(10);
        call.kind = call.token.isEmpty() || dice < 4 ? LockCall::Kind::Reserve
                    : dice < 6                       ? LockCall::Kind::Commit
                                                     : LockCall::Kind::Release;
        call.begunNs = nowNs();
        if (call.kind == LockCall::Kind::Reserve) {
            const auto verdict = waited(locks.reserve(call.key));
            call.endedNs = nowNs();
            call.went = verdict.granted;
            call.token = verdict.token;
            call.found = !verdict.granted && verdict.entry.state == LockState::Committed;
            if (verdict.granted)
                tokens.insert(held = call.key, verdict.token);
        } else {
            call.went = wentWell(call.kind == LockCall::Kind::Commit ? locks.commit(call.key, call.token)
                                                                     : locks.release(call.key, call.token));
            call.endedNs = nowNs();
        }
        calls.append(call);
    }
    return calls;
}

QString unexplained(const QVector<LockCall> &calls)
{
    // What happens to one key has nothing to do with another: each is looked at by itself.
    QMap<QString, QVector<LockCall>> ofKey;
    for (const auto &call : calls)
        ofKey[call.key].append(call);
    for (auto &ofOne : ofKey) {
        std::sort(ofOne.begin(), ofOne.end(),
                  [](const LockCall &one, const LockCall &other) { return one.begunNs < other.begunNs; });
        if (const auto fault = unexplainedOfKey(ofOne); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace hoox::tests
