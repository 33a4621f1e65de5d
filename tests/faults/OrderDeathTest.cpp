#include "tests/faults/OrderDeathDesk.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOrdersADesk = 40;
constexpr int kDone = 0, kRefused = 3, kUnknown = 4;

bool isOver(OrderState state)
{
    return state == OrderState::Refused || state == OrderState::Failed;
}

} // namespace

/// kill -9 at a moment of chance of `hoox-console order submit`, a real process, half of them at a counted system call,
/// and every third time of the `order resolve` that would have cleared up, too. No order is executed twice, none that
/// was written down is forgotten, and none that was executed is told to be not. About 24 rounds by default;
/// `HOOX_LONG=1` plays 1,000. The seed is printed; `HOOX_SEED` sets it.
class OrderDeathTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<OrderDeathDesk> m_desk;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    QString m_query;
    qint64 m_wholeTime = 0;
    int m_wholeCalls = 0;
    QStringList m_ids; ///< Of this desk.
    QMap<QString, int> m_stood;
    int m_asked = 0, m_tried = 0, m_peaceful = 0;
    int m_desks = 0; ///< One gateway has seen the ids of all.

    ConsoleDeath chooseDeath()
    {
        const auto kind = m_random.bounded(4);
        if (m_wholeCalls > 0 && kind < 2)
            return {m_random.bounded(1, m_wholeCalls + 1), 0, false};
        // Between the intent and the end all is over in a few milliseconds, but for a gateway that takes its time.
        const auto most = kind == 2 ? static_cast<double>(m_wholeTime) : m_query.isEmpty() ? 30e6 : 450e6;
        return {0, static_cast<qint64>(most * m_random.bounded(1.0)), kind == 3};
    }

    /// The intent of that id, if there is one; a second one is a fault.
    std::optional<OrderEntry> intentOf(const QString &id, QString &fault) const
    {
        std::optional<OrderEntry> intent;
        for (const auto &entry : m_desk->journalled(id)) {
            if (!entry.hasIntent)
                continue;
            if (intent)
                fault = u"two intents"_s;
            intent = entry;
        }
        return intent;
    }

    /// What is told of an order against what became of it; empty if that agrees.
    QString compare(const QString &id) const
    {
        QString fault;
        const auto intent = intentOf(id, fault);
        const auto done = m_desk->executions(id);
        if (!fault.isEmpty())
            return fault;
        if (done < 0 || done > 1)
            return u"executed %1 times"_s.arg(done);
        if (!intent)
            return done == 0 ? QString() : u"executed, and not on the disk"_s;
        const auto state = toText(intent->state);
        if (done == 1 && isOver(intent->state) && intent->resolvedBy.isEmpty())
            return u"executed, and told to be %1"_s.arg(state);
        if (done == 0 && (intent->state == OrderState::Executed || intent->state == OrderState::Filled) &&
            intent->resolvedBy.isEmpty())
            return u"not executed, and told to be %1"_s.arg(state);
        return {};
    }

    /// The start after the death, which may die as well: all that was written down is told.
    QString clearUp(const QString &id, bool alsoDies)
    {
        if (alsoDies)
            (void)m_desk->run({u"order"_s, u"resolve"_s}, chooseDeath());
        const auto resolved = m_desk->run({u"order"_s, u"resolve"_s});
        if (resolved.status != kDone && resolved.status != kUnknown)
            return u"order resolve ended with %1: %2"_s.arg(resolved.status)
                .arg(QString::fromUtf8(resolved.complained));
        QString fault;
        const auto intent = intentOf(id, fault);
        const auto listed = QJsonDocument::fromJson(resolved.said).array();
        const bool isListed = std::any_of(listed.begin(), listed.end(), [&id](const QJsonValue &order) {
            return order[u"request_id"_s].toString() == id;
        });
        const auto state = intent ? toText(intent->state) : u"nothing on the disk"_s;
        ++m_stood[state];
        if (intent && intent->state == OrderState::Sending)
            return u"still said to be on its way"_s;
        if (intent && isOpen(intent->state) != isListed)
            return u"%1, and %2 as open"_s.arg(state, isListed ? u"listed"_s : u"not listed"_s);
        return fault.isEmpty() ? compare(id) : fault;
    }

    /// The operator asks once more with the same key, or sends the order anew with it.
    QString tryAgain(const QString &id, int round)
    {
        QString fault;
        const auto intent = intentOf(id, fault);
        if (intent && intent->state == OrderState::Unresolved && round % 2 == 0) {
            const auto asked = m_desk->run({u"order"_s, u"resolve"_s, id, u"--ask-again"_s});
            ++m_asked;
            const bool isOffered = asked.status == kDone || asked.status == kUnknown;
            // Without a time of the first send, it is not known how long the gateway remembers.
            if (isOffered != intent->sentAt.isValid())
                return u"asking again ended with %1: %2"_s.arg(asked.status).arg(QString::fromUtf8(asked.complained));
            if (isOffered && m_desk->executions(id) != 1)
                return u"asked again, and executed %1 times"_s.arg(m_desk->executions(id));
        }
        if (round % 4 == 1) {
            const auto again = m_desk->submit(id);
            ++m_tried;
            if (intent && again.status != kRefused)
                return u"a second submission ended with %1"_s.arg(again.status);
        }
        return compare(id);
    }

    /// Every order once more at the end of a desk: what came late at the gateway has come by now. Then all is decided,
    /// and the ledger and the blobs agree.
    QString closeDesk()
    {
        for (const auto &id : std::as_const(m_ids)) {
            auto fault = compare(id);
            if (!fault.isEmpty())
                return id + u": "_s + fault;
            const auto intent = intentOf(id, fault);
            if (!intent || !isOpen(intent->state) || !m_desk->isPaper())
                continue;
            const auto verdict = m_desk->executions(id) == 1 ? u"--executed"_s : u"--not-executed"_s;
            const auto decided = m_desk->run({u"order"_s, u"resolve"_s, id, verdict, u"--reason"_s, u"death"_s});
            if (decided.killed || intentOf(id, fault)->isUnfinished())
                return u"%1: the verdict ended with %2"_s.arg(id).arg(decided.status);
        }
        const auto next = m_desk->submit(u"next-%1"_s.arg(m_desks));
        if (next.status != kDone)
            return u"a new order ended with %1: "_s.arg(next.status) + QString::fromUtf8(next.said + next.complained);
        if (!m_desk->isPaper())
            return {};
        const auto verified = m_desk->run({u"blobs"_s, u"verify"_s});
        return verified.status == kDone ? QString()
                                        : u"blobs verify ended with %1: "_s.arg(verified.status) +
                                              QString::fromUtf8(verified.said + verified.complained);
    }

    QString openDesk()
    {
        m_ids.clear();
        m_desk = std::make_unique<OrderDeathDesk>(m_edge.get(), m_query);
        if (!m_desk->fault().isEmpty())
            return m_desk->fault();
        const auto whole = m_desk->submit(u"whole-%1"_s.arg(++m_desks));
        m_wholeTime = whole.nanoseconds;
        m_wholeCalls = whole.calls;
        return whole.status == kDone ? QString() : QString::fromUtf8(whole.said + whole.complained);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("HOOX_SEED") ? qEnvironmentVariable("HOOX_SEED").toUInt()
                                                        : QRandomGenerator::global()->generate();
        qInfo("HOOX_SEED=%u", m_seed);
    }
    void cleanup()
    {
        m_desk.reset();
        m_edge.reset();
        m_stood.clear();
        m_asked = m_tried = m_peaceful = 0;
    }

    void noOrderIsDoneTwiceForgottenOrDenied_OR1_OR3_LK1_data()
    {
        QTest::addColumn<bool>("onEdge");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("few");
        QTest::addColumn<int>("many");
        QTest::newRow("paper exchange") << false << QString() << 10 << 400;
        QTest::newRow("counting gateway") << true << QString() << 6 << 300;
        QTest::newRow("counting gateway, slow to answer") << true << u"?delay_ms=400"_s << 8 << 300;
    }

    void noOrderIsDoneTwiceForgottenOrDenied_OR1_OR3_LK1()
    {
        QFETCH(const bool, onEdge);
        QFETCH(const QString, query);
        QFETCH(const int, few);
        QFETCH(const int, many);
        m_random.seed(m_seed + static_cast<quint32>(few));
        m_query = query;
        if (onEdge)
            m_edge = LocalEdge::start();
        if (onEdge && !m_edge)
            QSKIP("the packages of the local edge are not installed");
        const int rounds = qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? many : few;
        for (int round = 0; round < rounds; ++round) {
            const auto fault = round % kOrdersADesk == 0 ? openDesk() : QString();
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            const auto death = chooseDeath();
            const auto id = u"death-%1-%2"_s.arg(m_seed).arg(round);
            const auto told = u"HOOX_SEED=%1, round %2, killed at call %3, or %4 ns after %5: "_s.arg(m_seed)
                                  .arg(round)
                                  .arg(death.call)
                                  .arg(death.nanoseconds)
                                  .arg(death.afterIntent ? u"its intent"_s : u"its start"_s);
            m_ids.append(id);
            m_peaceful += m_desk->submit(id, death).killed ? 0 : 1;
            auto found = clearUp(id, round % 3 == 2);
            if (found.isEmpty())
                found = tryAgain(id, round);
            if (found.isEmpty() && (round % kOrdersADesk == kOrdersADesk - 1 || round == rounds - 1))
                found = closeDesk();
            QVERIFY2(found.isEmpty(), qPrintable(told + found));
        }
        QStringList stood;
        for (auto state = m_stood.cbegin(); state != m_stood.cend(); ++state)
            stood.append(u"%1 %2"_s.arg(state.key()).arg(state.value()));
        qInfo("HOOX_SEED=%u, %s: %d rounds, %d over before; after the next start %s; %d asked again, %d sent anew",
              m_seed, QTest::currentDataTag(), rounds, m_peaceful, qPrintable(stood.join(u", "_s)), m_asked, m_tried);
    }
};

HOOX_TEST(OrderDeathTest);
#include "OrderDeathTest.moc"
