#include "tests/faults/RaceDesk.h"

#include "storage/base/WhenDone.h"
#include "storage/workspace/Workspace.h"

#include <QEventLoop>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

const QString kRacer = u"racer@desk"_s;

DeskTerms racerTerms(bool recordsFills)
{
    auto profile = newProfile(u"embedded"_s, Profile::Kind::Embedded);
    profile.ordersPerMinute = 1'000'000;
    return {profile, kRacer, recordsFills, {}};
}

} // namespace

RaceDesk::RaceDesk(const QString &folder, const RealParts &parts)
    : m_terms(racerTerms(parts.ledger != nullptr)),
      m_config(Workspace(folder).configFile(), m_clock),
      m_killJournal(Workspace(folder).killJournalFile(), u"embedded"_s),
      m_kill(m_config, m_killJournal, m_clock, m_ids),
      m_locks(Workspace(folder).locksFile(), kRacer, m_clock, m_ids),
      m_journal(Workspace(folder).ordersFile()),
      m_audit(
          AuditTrail(AuditFile(Workspace(folder).auditFile(), Workspace(folder).auditHeadFile()), kRacer, u"race"_s),
          m_clock),
      m_board(parts.ledger ? *parts.ledger : static_cast<Ledger &>(m_ledger), m_clock)
{
    m_kill.start();
    m_board.refresh();
    Spool &spool = parts.spool ? *parts.spool : static_cast<Spool &>(m_spool);
    Ledger &ledger = parts.ledger ? *parts.ledger : static_cast<Ledger &>(m_ledger);
    OrderGateway *const gateway = parts.gateway ? parts.gateway : &m_gateway;
    m_desk = std::make_unique<OrderDesk>(
        DeskParts{m_kill, m_locks, m_journal, gateway, spool, ledger, m_config, m_board, m_audit, m_clock}, m_terms);
    m_desk->start();
    (void)QTest::qWaitFor([this] { return isReady(); });
}

RaceDesk::~RaceDesk() = default;

bool RaceDesk::prepare(const QString &folder)
{
    const SystemClock clock;
    EmbeddedConfigStore config(Workspace(folder).configFile(), clock);
    return await(config.create()).has_value();
}

Pending<OrderEntry> RaceDesk::submit(const QString &requestId)
{
    OrderTicket ticket;
    ticket.requestId = requestId;
    ticket.symbol = u"BTCUSDT"_s;
    ticket.quantity = 0.01;
    ticket.price = 64541.3;
    return m_desk->submit(ticket);
}

QString outcomeOf(const Pending<OrderEntry> &answer)
{
    QEventLoop loop;
    std::optional<Result<OrderEntry>> answered;
    whenDone(answer, &loop, [&](const Result<OrderEntry> &came) {
        answered = came;
        loop.quit();
    });
    loop.exec();
    const auto &entry = *answered;
    if (!entry)
        return entry.error().kind == Error::Kind::Full ? u"full"_s : u"error %1"_s.arg(entry.error().subject);
    const bool isThere = entry->state == OrderState::Executed || entry->state == OrderState::Filled;
    return isThere && !entry->isStuck ? u"sent"_s : entry->code;
}

} // namespace hoox::tests
