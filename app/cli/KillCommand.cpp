#include "app/cli/Commands.h"
#include "app/cli/KillRead.h"
#include "app/cli/Session.h"
#include "models/kill/KillSwitch.h"
#include "storage/orders/OrderJournal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr double kKillMsInSecond = 1000;
constexpr double kDefaultTrySeconds = 5;
constexpr std::chrono::seconds kFirstReadPatience{5};

struct KillWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::KillCommand)
};

QJsonObject keyJson(const KillKeyReading &reading)
{
    return {{u"raw"_s, reading.raw ? QJsonValue(*reading.raw) : QJsonValue()},
            {u"engaged"_s, reading.engaged},
            {u"malformed"_s, reading.malformed}};
}

QJsonValue msJson(const KillTimings::Time &time)
{
    return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue();
}

QJsonValue proofJson(const std::optional<KillProof> &proof)
{
    if (!proof)
        return {};
    return QJsonObject{{u"location"_s, proof->location.isEmpty() ? QJsonValue() : QJsonValue(proof->location)},
                       {u"time"_s, jsonTime(proof->at)},
                       {u"after_ms"_s, msJson(proof->sinceClick)}};
}

QJsonObject timingsJson(const KillTimings &timings)
{
    QJsonObject object;
    for (const auto &step : KillTimings::steps())
        object[QLatin1StringView(step.name)] = msJson(timings.*step.time);
    return object;
}

QJsonObject killJson(const KillSnapshot &snapshot)
{
    const auto phase = toText(snapshot.phase);
    const auto raw = [](const KillKeyReading &reading) {
        return reading.raw ? QJsonValue(*reading.raw) : QJsonValue();
    };
    return {{u"state"_s, toText(snapshot.state)},
            {u"phase"_s, phase.isEmpty() ? QJsonValue() : QJsonValue(phase)},
            {u"proven"_s, proofJson(snapshot.proven)},
            {u"gateway_lets_in"_s, proofJson(snapshot.letsIn)},
            {u"ms_since_click"_s, timingsJson(snapshot.timings)},
            {u"keys"_s, QJsonObject{{u"trade:kill_switch"_s, raw(snapshot.trade)},
                                    {u"global:kill_switch"_s, raw(snapshot.global)}}},
            {u"readings"_s, QJsonObject{{u"trade:kill_switch"_s, keyJson(snapshot.trade)},
                                        {u"global:kill_switch"_s, keyJson(snapshot.global)}}},
            {u"read_at"_s, jsonTime(snapshot.readAt)},
            {u"window_left_seconds"_s, static_cast<double>(snapshot.windowLeft.count()) / kKillMsInSecond},
            {u"changed_at"_s, jsonTime(snapshot.changedAt)},
            {u"changed_by"_s, snapshot.changedBy},
            {u"reason"_s, snapshot.reason},
            {u"open_elsewhere"_s, QJsonArray::fromStringList(snapshot.openElsewhere)},
            {u"journalled"_s, snapshot.journalled},
            {u"may_queue"_s, snapshot.mayQueue},
            {u"queue_ends"_s, jsonTime(snapshot.queueEnds)}};
}

QString keyText(const KillKeyReading &reading)
{
    const auto raw = reading.raw.value_or(KillWords::tr("not there"));
    return reading.malformed ? KillWords::tr("%1 (malformed: no worker honours it, so it is not engaged)").arg(raw)
                             : raw;
}

QString placeText(const KillProof &proof)
{
    return proof.location.isEmpty() ? KillWords::tr("a location that it does not tell") : proof.location;
}

void printGateway(Session &session, const KillSnapshot &snapshot)
{
    auto &output = session.output();
    const auto when = [&session](const KillProof &proof) { return session.format().time(proof.at); };
    if (snapshot.proven)
        output.line(KillWords::tr("gateway refuses at   %1, %2 (UTC)")
                        .arg(placeText(*snapshot.proven), when(*snapshot.proven)));
    else if (snapshot.letsIn)
        output.line(KillWords::tr("gateway lets in at   %1, %2 (UTC)")
                        .arg(placeText(*snapshot.letsIn), when(*snapshot.letsIn)));
    else if (!snapshot.gatewayError.isEmpty())
        output.line(KillWords::tr("gateway              not known: %1").arg(snapshot.gatewayError));
}

void printKill(Session &session, const KillSnapshot &snapshot)
{
    auto &output = session.output();
    if (output.isJson()) {
        output.json(QJsonDocument(killJson(snapshot)));
        return;
    }
    auto head = toText(snapshot.state).toUpper();
    if (const auto phase = toText(snapshot.phase); !phase.isEmpty())
        head += u" ("_s + phase + u')';
    output.line(head);
    output.line(u"trade:kill_switch   "_s + keyText(snapshot.trade));
    output.line(u"global:kill_switch  "_s + keyText(snapshot.global));
    output.line(KillWords::tr("read (UTC)          %1")
                    .arg(snapshot.readAt.isValid() ? session.format().time(snapshot.readAt) : Format::missing()));
    printGateway(session, snapshot);
    if (snapshot.mayQueue && snapshot.state == KillState::Engaged)
        output.line(snapshot.queueEnds.isValid()
                        ? KillWords::tr("gateway queue        cannot be read; its tries end %1 (UTC), about")
                              .arg(session.format().time(snapshot.queueEnds))
                        : KillWords::tr("gateway queue        cannot be read; when its tries end is not known"));
    if (!snapshot.changedBy.isEmpty() || !snapshot.reason.isEmpty())
        output.line(KillWords::tr("by %1: \"%2\"").arg(snapshot.changedBy, snapshot.reason));
    if (!snapshot.openElsewhere.isEmpty())
        output.note(KillWords::tr("Not confirmed yet: an engage of the profile %1. Finish it with --profile.")
                        .arg(snapshot.openElsewhere.join(u", "_s)));
    if (!snapshot.journalled)
        output.note(KillWords::tr("The journal could not be written: a restart would not know of this."));
}

/// Both keys are read back.
bool isWritten(const KillSnapshot &snapshot)
{
    return snapshot.state == KillState::Engaged &&
           (snapshot.phase == KillPhase::Propagating || snapshot.phase == KillPhase::Settled);
}

/// Engaged, and the gateway has not said its first word yet. The watch gives up on it after three seconds.
bool awaitsGateway(const KillSnapshot &snapshot)
{
    return snapshot.state == KillState::Engaged && snapshot.hasGateway && !snapshot.proven && !snapshot.letsIn &&
           snapshot.gatewayError.isEmpty();
}

void endWith(Session &session, const KillSnapshot &snapshot)
{
    printKill(session, snapshot);
    const bool known = snapshot.state != KillState::Unknown && snapshot.state != KillState::Diverged;
    if (!known && !snapshot.lastError.isEmpty())
        session.output().note(snapshot.lastError);
    session.finish(known ? ExitStatus::Done : ExitStatus::Unknown);
}

/// Says what of this console's own waits behind the brake (KR-28), and goes on.
void tellUnresolved(Session &session, Composition &parts, const std::function<void()> &then)
{
    OrdersQuery query;
    query.profile = parts.profile().name;
    query.unfinishedOnly = true;
    whenDone(parts.orderJournal().list(query), &session, [&session, then](const Result<QVector<OrderEntry>> &entries) {
        const auto known = entries.value_or(QVector<OrderEntry>());
        const auto open =
            std::count_if(known.cbegin(), known.cend(), [](const OrderEntry &entry) { return isOpen(entry.state); });
        if (!entries)
            session.output().note(KillWords::tr("Orders that are unresolved here: not known."));
        else if (open > 0)
            session.output().note(KillWords::tr("Orders that are unresolved here: %1. See order list --unresolved.")
                                      .arg(session.format().count(open)));
        then();
    });
}

} // namespace

void killStatus(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    auto &kill = parts->killSwitch();
    afterFirstRead(session, kill, [&session, &kill] {
        const auto look = [&session, &kill] {
            const auto snapshot = kill.snapshot();
            const bool pending = snapshot.state == KillState::Engaging || snapshot.state == KillState::Releasing ||
                                 snapshot.phase == KillPhase::Stored || snapshot.phase == KillPhase::Propagating;
            if (!session.isFinished() && !snapshot.resumed && !(session.isSet(u"wait") && pending) &&
                !awaitsGateway(snapshot))
                endWith(session, snapshot);
        };
        QObject::connect(&kill, &KillSwitch::changed, &session, look);
        // An engage that an earlier run left open is finished first, for as long as a fresh one would be tried.
        if (!session.isSet(u"wait"))
            QTimer::singleShot(kFirstReadPatience, &session, [&session, &kill] {
                if (!session.isFinished())
                    endWith(session, kill.snapshot());
            });
        look();
    });
}

void killEngage(Session &session)
{
    bool isNumber = true;
    const double seconds = session.isSet(u"try") ? session.value(u"try").toDouble(&isNumber) : kDefaultTrySeconds;
    if (!isNumber || !(seconds > 0 && seconds < 1e6)) {
        session.usage(KillWords::tr("--try takes a number of seconds above 0, not \"%1\".").arg(session.value(u"try")));
        return;
    }
    // Nothing stands between the operator and the brake: no reason is asked for, and a broken profile is passed over.
    auto *const parts = session.openForKill();
    if (parts == nullptr)
        return;
    auto &kill = parts->killSwitch();
    const auto look = [&session, &kill] {
        const auto snapshot = kill.snapshot();
        if (!session.isFinished() && isWritten(snapshot) && !awaitsGateway(snapshot)) {
            printKill(session, snapshot);
            session.finish();
        }
    };
    QObject::connect(&kill, &KillSwitch::changed, &session, look);
    QTimer::singleShot(std::chrono::milliseconds(qint64(seconds * kKillMsInSecond)), &session, [&session, &kill] {
        if (session.isFinished())
            return;
        printKill(session, kill.snapshot());
        if (isWritten(kill.snapshot())) { // The gateway alone is silent, and nothing hangs on it.
            session.finish();
            return;
        }
        const bool stored = kill.snapshot().state == KillState::Engaged;
        // What could not be journalled is gone with this run: no comfort that is not true (KS-3).
        if (!kill.snapshot().journalled)
            session.output().complain(KillWords::tr("No answer yet, and nothing is kept: engage again, or stop trading "
                                                    "at the exchanges."));
        else
            session.output().complain(
                stored
                    ? KillWords::tr("Engaged by one key; the other is not confirmed. The next start goes on with it.")
                    : KillWords::tr(
                          "No answer yet. The engage is kept in the journal; the next start goes on with it."));
        session.finish(stored ? ExitStatus::Done : ExitStatus::Unknown);
    });
    kill.engage(operatorName(), session.value(u"reason"));
    kill.start(); // its timer tries again
}

void killRelease(Session &session)
{
    if (session.value(u"reason").trimmed().isEmpty()) {
        session.usage(KillWords::tr("A release needs --reason with at least one word."));
        return;
    }
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    auto &kill = parts->killSwitch();
    const auto release = [&session, &kill] {
        const auto queued =
            session.isSet(u"accept-queued") ? KillSwitch::Queued::Accepted : KillSwitch::Queued::NotAccepted;
        const auto begun = kill.release(operatorName(), session.value(u"reason"), queued);
        if (!begun) {
            session.finish(begun.error());
            return;
        }
        // "Releasing" covers the write as well as the window behind it: the keys tell when it is stored.
        const auto look = [&session, &kill] {
            const auto snapshot = kill.snapshot();
            const bool bothOff = !snapshot.trade.engaged && !snapshot.global.engaged;
            const bool off = snapshot.state == KillState::Releasing || snapshot.state == KillState::Trading;
            if (session.isFinished() || !bothOff || !off || snapshot.tries > 0)
                return;
            printKill(session, snapshot);
            session.finish();
        };
        QObject::connect(&kill, &KillSwitch::changed, &session, look);
        QTimer::singleShot(std::chrono::seconds(qint64(kDefaultTrySeconds)), &session, [&session, &kill] {
            if (!session.isFinished()) {
                printKill(session, kill.snapshot());
                session.finish(ExitStatus::Unknown);
            }
        });
    };
    tellUnresolved(session, *parts, [&session, &kill, release] { afterFirstRead(session, kill, release); });
}

} // namespace hoox::commands
