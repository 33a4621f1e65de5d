#include "models/kill/KillSwitch.h"

#include "tests/support/ScheduledKill.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Event {
    Engage,
    Cancel,
    Release,
    Acknowledge,
    ReadsFail,
    JournalFails,
    OtherEngages,
    OtherReleases,
    NoAnswers,
    WindowEnds,
    Restart,
    AllWorks,
};

/// One line of the walk: what the event makes of each state, at once and three polls later. Each cell was held
/// against docs/kill-switch.md: one that changes is a change of the rule.
struct Walk
{
    Event event;
    const char *name;
    std::array<const char *, 8> cells; ///< In the order of `kStates`; `a>b` or, if nothing more follows, `a`.
};

/// With what made it so still in force: unread, refused writes, a global key that cannot be written.
constexpr std::array kStates{"unknown",     "trading", "engaging",  "stored",
                             "propagating", "settled", "releasing", "diverged"};

const Walk kWalk[] = {
    {Event::Engage,
     "engage",
     {"engaging", "engaging>propagating", "engaging", "engaging>stored", "engaging>propagating", "engaging>propagating",
      "engaging>propagating", "engaging>propagating"}},
    {Event::Cancel,
     "cancel",
     {"unknown", "trading", "unknown>trading", "unknown>stored", "propagating", "settled", "releasing", "diverged"}},
    {Event::Release,
     "release",
     {"unknown", "trading", "engaging", "releasing", "releasing", "releasing", "releasing", "diverged"}},
    {Event::Acknowledge,
     "acknowledge",
     {"unknown", "trading", "engaging", "stored", "propagating", "settled", "releasing", "releasing"}},
    {Event::ReadsFail,
     "reads fail",
     {"unknown", "trading>unknown", "engaging", "stored>unknown", "propagating>unknown", "settled>unknown",
      "releasing>unknown", "diverged>unknown"}},
    {Event::JournalFails,
     "journal fails",
     {"unknown", "trading>unknown", "engaging", "stored>unknown", "propagating>unknown", "settled>unknown",
      "releasing>unknown", "diverged>unknown"}},
    {Event::OtherEngages,
     "another hand engages",
     {"unknown", "trading>stored", "engaging>stored", "stored", "propagating", "settled>propagating",
      "releasing>stored", "diverged>stored"}},
    {Event::OtherReleases,
     "another hand releases",
     {"unknown", "trading>releasing", "engaging", "stored", "propagating>diverged", "settled>diverged", "releasing",
      "diverged"}},
    {Event::NoAnswers,
     "no answers",
     {"unknown", "unknown", "engaging", "unknown", "unknown", "unknown", "unknown", "unknown"}},
    {Event::WindowEnds,
     "window ends",
     {"unknown", "trading", "engaging", "stored", "settled", "settled", "trading", "diverged"}},
    {Event::Restart,
     "restart",
     {"unknown", "unknown>trading", "unknown>engaging", "unknown>stored", "unknown>propagating", "unknown>settled",
      "unknown>releasing", "unknown>diverged"}},
    {Event::AllWorks,
     "all works",
     {"unknown>trading", "trading", "engaging>propagating", "stored>propagating", "propagating", "settled", "releasing",
      "diverged"}},
};

QString shown(const KillDesk &desk)
{
    const auto phase = toText(desk.phase());
    return phase.isEmpty() ? toText(desk.state()) : phase;
}

/// Brings a fresh desk into a state, with the fault that keeps it there.
void bringTo(KillDesk &desk, const QString &state)
{
    if (state == u"unknown")
        desk.config.readFate = [] { return Fate::Lost; };
    desk.restart();
    KillDesk::hear();
    if (state == u"unknown" || state == u"trading")
        return;
    if (state == u"engaging")
        desk.config.writeFate = [] { return Fate::Refused; };
    if (state == u"stored")
        desk.config.writeFate = [&desk] { return desk.config.puts % 2 == 1 ? Fate::Works : Fate::Refused; };
    desk.kill->engage(u"ann"_s, u"runaway"_s);
    KillDesk::hear();
    if (state == u"settled" || state == u"releasing" || state == u"diverged")
        desk.passPolling(12s);
    if (state == u"releasing") {
        QVERIFY(desk.kill->release(u"ann"_s, u"fixed"_s));
        KillDesk::hear();
    }
    if (state == u"diverged") {
        for (const auto &key : {u"trade:kill_switch"_s, u"global:kill_switch"_s})
            desk.config.set(key, "false", u"agent"_s);
        desk.passPolling(2s);
    }
}

void happen(KillDesk &desk, Event event)
{
    switch (event) {
    case Event::Engage:
        desk.kill->engage(u"bob"_s, {});
        break;
    case Event::Cancel:
        (void)desk.kill->cancelEngage(u"bob"_s, u"false alarm"_s);
        break;
    case Event::Release:
        (void)desk.kill->release(u"bob"_s, u"fixed"_s);
        break;
    case Event::Acknowledge:
        (void)desk.kill->acknowledge(u"bob"_s, u"seen"_s);
        break;
    case Event::ReadsFail:
        desk.config.readFate = [] { return Fate::Refused; };
        break;
    case Event::JournalFails:
        desk.journal.failsReads = true;
        desk.config.set(u"trade:kill_switch"_s, desk.config.value(u"trade:kill_switch"_s) + ' ', u"agent"_s);
        break;
    case Event::OtherEngages:
        desk.config.set(u"trade:kill_switch"_s, "yes", u"agent"_s);
        break;
    case Event::OtherReleases:
        for (const auto &key : {u"trade:kill_switch"_s, u"global:kill_switch"_s})
            desk.config.set(key, "false", u"agent"_s);
        break;
    case Event::NoAnswers:
        desk.config.readFate = desk.config.writeFate = [] { return Fate::Lost; };
        desk.clock.advance(7s);
        break;
    case Event::WindowEnds:
        desk.passPolling(12s);
        break;
    case Event::Restart:
        desk.restart();
        break;
    case Event::AllWorks:
        desk.config.readFate = desk.config.writeFate = nullptr;
        break;
    }
}

} // namespace

/// Each state under each event, and the document's table against the rule in the code.
class KillTableTest : public QObject
{
    Q_OBJECT

    /// The rows of the document's first table, cell by cell.
    static QVector<QStringList> documentedRows()
    {
        QFile file(QStringLiteral(HOOX_SOURCE_DIR "/docs/kill-switch.md"));
        QVector<QStringList> rows;
        if (!file.open(QIODevice::ReadOnly))
            return rows;
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (auto at = lines.indexOf(u"|---|---|---|---|"_s) + 1; lines.value(at).startsWith(u'|'); ++at) {
            auto cells = lines.at(at).split(u'|').mid(1, 4);
            for (auto &cell : cells)
                cell = cell.trimmed();
            rows.append(cells);
        }
        return rows;
    }

    /// The document's condition, in code; nothing if it has no such row.
    static std::optional<bool> holds(const QString &condition, const KillFacts &facts)
    {
        const bool any = facts.tradeOn || facts.globalOn;
        const bool both = facts.tradeOn && facts.globalOn;
        const QHash<QString, bool> conditions{
            {u"an engage is under way and no key was read back"_s, facts.engageInFlight && !facts.engageStored},
            {u"no verified read of both keys in the last 6 s (poll + 4 s)"_s, !facts.fresh},
            {u"a release is under way"_s, facts.releaseInFlight},
            {u"a key is truthy, but one only, or the engage still has a key to confirm"_s,
             any && (!both || facts.engageInFlight)},
            {u"both are truthy, the window runs or no read began after it"_s, both && facts.windowRuns},
            {u"both are truthy, read again after the window, and the gateway, asked after it, lets in"_s,
             both && !facts.windowRuns && facts.gatewayLetsIn},
            {u"both are truthy, read again after the window"_s, both && !facts.windowRuns},
            {u"neither, but this console engaged and nobody here released"_s, !any && facts.believedEngaged},
            {u"neither, the window runs or no read began after it"_s, !any && facts.windowRuns},
            {u"neither"_s, !any},
        };
        return conditions.contains(condition) ? std::optional(conditions.value(condition)) : std::nullopt;
    }

    static KillFacts factsOf(int bits)
    {
        KillFacts facts;
        for (auto *fact : {&facts.fresh, &facts.tradeOn, &facts.globalOn, &facts.engageInFlight, &facts.engageStored,
                           &facts.releaseInFlight, &facts.believedEngaged, &facts.readOnly, &facts.windowRuns,
                           &facts.gatewayLetsIn}) {
            *fact = (bits & 1) != 0;
            bits >>= 1;
        }
        return facts;
    }

    static QString releaseOf(ReleaseBar bar)
    {
        switch (bar) {
        case ReleaseBar::None:
        case ReleaseBar::ReadOnlyProfile:
            return u"allowed"_s;
        case ReleaseBar::EngageInFlight:
            return u"refused: not confirmed"_s;
        case ReleaseBar::NotRead:
            return u"refused: not read"_s;
        case ReleaseBar::Diverged:
            return u"refused"_s;
        case ReleaseBar::NotEngaged:
            return u"refused: not engaged"_s;
        case ReleaseBar::AlreadyReleasing:
            return u"refused: under way"_s;
        }
        return {};
    }

private Q_SLOTS:
    void theDocumentsTableIsTheRuleForEveryFact_KS1_KR09()
    {
        const auto rows = documentedRows();
        QVERIFY(rows.size() >= 10);
        QSet<QString> used;
        for (int bits = 0; bits < 1024; ++bits) {
            const auto facts = factsOf(bits);
            const auto row = std::find_if(rows.begin(), rows.end(), [&facts](const QStringList &cells) {
                const auto applies = holds(cells.at(0), facts);
                if (!applies)
                    qWarning("the document has a row that the test does not know: %s", qPrintable(cells.at(0)));
                return applies.value_or(false);
            });
            QVERIFY(row != rows.end());
            used.insert(row->at(0));
            const auto verdict = judge(facts);
            const auto state = toText(verdict.state);
            const QStringList told{row->at(0), state.left(1).toUpper() + state.mid(1), toText(verdict.phase),
                                   releaseOf(verdict.bar)};
            QCOMPARE(told, *row);
            QCOMPARE(verdict.bar == ReleaseBar::ReadOnlyProfile, facts.readOnly && row->at(3) == u"allowed");
        }
        QCOMPARE(used.size(), rows.size()); // No row that nothing leads to.
    }

    void onlyTradingMeansTrading_KS1_KR11()
    {
        for (int bits = 0; bits < 1024; ++bits) {
            const auto facts = factsOf(bits);
            if (judge(facts).state != KillState::Trading)
                continue;
            QVERIFY(facts.fresh && !facts.tradeOn && !facts.globalOn && !facts.releaseInFlight &&
                    !facts.believedEngaged && !facts.windowRuns);
            QVERIFY(!facts.engageInFlight || facts.engageStored);
        }
    }

    void everyEventInEveryStateLeadsWhereTheTableSays_KS1_KS3_KS4_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("expected");
        for (const auto &walk : kWalk) {
            for (size_t at = 0; at < kStates.size(); ++at)
                QTest::addRow("%s while %s", walk.name, kStates.at(at))
                    << QString::fromLatin1(kStates.at(at)) << static_cast<int>(walk.event)
                    << QString::fromLatin1(walk.cells.at(at));
        }
    }

    void everyEventInEveryStateLeadsWhereTheTableSays_KS1_KS3_KS4()
    {
        QFETCH(const QString, from);
        QFETCH(const int, event);
        QFETCH(const QString, expected);
        KillDesk desk;
        bringTo(desk, from);
        QCOMPARE(shown(desk), from);
        const bool ordersBefore = desk.kill->allowsOrders();
        QCOMPARE(ordersBefore, from == u"trading");
        happen(desk, static_cast<Event>(event));
        auto path = shown(desk);
        desk.passPolling(6s);
        if (const auto then = shown(desk); then != path)
            path += u'>' + then;
        QCOMPARE(path, expected);
        QVERIFY(!desk.kill->allowsOrders() || desk.state() == KillState::Trading);
    }
};

HOOX_TEST(KillTableTest);
#include "KillTableTest.moc"
