#include "models/handover/HandoverReader.h"

#include "storage/audit/AuditLog.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/orders/OrderJournal.h"

#include <QSet>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWithoutShift = 86'400;
constexpr qint64 kMostAcceptances = 1000;

bool isAnsweredOrOwn(const AuditRecord &record, const QString &by, const QSet<qint64> &answered)
{
    const auto &entry = record.entry;
    return entry.by == by || (entry.result == AuditEntry::Result::Asked && answered.contains(record.number));
}

bool isOfKillKeys(const AlertRecord &record)
{
    const auto kind = alarmKindFromText(record.kind);
    return record.event == AlertRecord::Event::Raised &&
           (kind == AlarmKind::EngagedElsewhere || kind == AlarmKind::ReleasedElsewhere ||
            kind == AlarmKind::ChangedElsewhere);
}

} // namespace

qint64 Handover::fills() const
{
    qint64 sum = 0;
    for (const auto &sums : assets)
        sum += sums.fills;
    return sum;
}

qint64 Handover::failed() const
{
    qint64 sum = 0;
    for (const auto &sums : assets)
        sum += sums.failed;
    return sum;
}

std::pair<QDateTime, bool> handoverSince(const QVector<AuditRecord> &newestFirst, const QString &name,
                                         const QDateTime &now)
{
    if (newestFirst.isEmpty())
        return {now.addSecs(-kWithoutShift), false};
    for (qsizetype at = 0; at < newestFirst.size(); ++at) {
        if (!name.isEmpty() && newestFirst.at(at).entry.subject.compare(name, Qt::CaseInsensitive) == 0)
            return {newestFirst.at(std::max<qsizetype>(0, at - 1)).at, true};
    }
    return {newestFirst.constFirst().at, true};
}

QString handoverName(const QString &typed)
{
    const auto name = typed.simplified();
    const bool isName = std::all_of(name.cbegin(), name.cend(), [](QChar character) { return character.isPrint(); });
    return isName && name.size() <= kLongestHandoverName ? name : QString();
}

AuditEntry handoverEntry(const Handover &handover, const QString &name, const QString &word)
{
    AuditEntry entry{kHandoverAccepted, name};
    entry.reason = word;
    entry.before = handover.lastName.isEmpty() ? std::nullopt : std::optional(handover.lastName);
    entry.after = u"since %1, fills %2, failed %3, by others %4, alerts %5, unresolved %6"_s
                      .arg(QDateTime::fromSecsSinceEpoch(handover.period.from, Qt::UTC).toString(Qt::ISODate))
                      .arg(handover.fills())
                      .arg(handover.failed())
                      .arg(handover.byOthers.size() + handover.elsewhere.size())
                      .arg(handover.openAlerts.size())
                      .arg(handover.unresolved.size());
    return entry;
}

HandoverReader::HandoverReader(Sources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) {}

template <typename T, typename Next>
void HandoverReader::step(const Pending<T> &pending, Next next)
{
    whenDone(pending, this, [this, next, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result)
            next(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void HandoverReader::read(const QString &name)
{
    ++m_generation;
    m_handover = {};
    step(m_sources.audit.list({kHandoverAccepted, {}, kMostAcceptances}),
         [this, name](const QVector<AuditRecord> &newestFirst) {
             auto ours = newestFirst;
             ours.removeIf([this](const AuditRecord &record) { return record.entry.profile != m_sources.profile; });
             const auto now = m_sources.clock.nowUtc();
             const auto [since, isFromShift] = handoverSince(ours, name, now);
             m_handover.period = {since.toSecsSinceEpoch(), now.toSecsSinceEpoch() + 1};
             m_handover.isFromShift = isFromShift;
             if (!ours.isEmpty()) {
                 m_handover.lastName = ours.constFirst().entry.subject;
                 m_handover.lastAt = ours.constFirst().at;
             }
             readFigures();
         });
}

void HandoverReader::readFigures()
{
    step(m_sources.ledger.figures(m_handover.period), [this](const QVector<SymbolFigures> &figures) {
        ReportData sums;
        sums.figures = figures;
        sums.addUp();
        m_handover.assets = sums.assets;
        readActions();
    });
}

void HandoverReader::readActions()
{
    AuditQuery query;
    query.most = kMostRecords;
    step(m_sources.audit.list(query), [this](const QVector<AuditRecord> &newestFirst) {
        QSet<qint64> answered;
        for (const auto &record : newestFirst)
            answered.insert(record.entry.of);
        const auto from = m_handover.period.from;
        for (const auto &record : newestFirst) {
            if (record.at.toSecsSinceEpoch() >= from && !isAnsweredOrOwn(record, m_sources.by, answered))
                m_handover.byOthers.append(record);
        }
        m_handover.isCut = newestFirst.size() >= kMostRecords && newestFirst.constLast().at.toSecsSinceEpoch() >= from;
        readAlerts();
    });
}

void HandoverReader::readAlerts()
{
    const auto read = runOnPool<QVector<AlertRecord>>(
        [file = AlertFile(m_sources.alertsFile)] { return file.read(AlertFile::kKept); });
    step(read, [this](const QVector<AlertRecord> &oldestFirst) {
        m_handover.openAlerts = openAlarms(oldestFirst).value(m_sources.profile).values();
        for (auto record = oldestFirst.crbegin(); record != oldestFirst.crend(); ++record) {
            if (record->profile == m_sources.profile && isOfKillKeys(*record) &&
                m_handover.period.contains(record->at.toSecsSinceEpoch()))
                m_handover.elsewhere.append(*record);
        }
        readOrders();
    });
}

void HandoverReader::readOrders()
{
    OrdersQuery query;
    query.profile = m_sources.profile;
    query.unfinishedOnly = true;
    step(m_sources.orders.list(query), [this](const QVector<OrderEntry> &entries) {
        for (const auto &entry : entries) {
            if (entry.state == OrderState::Unresolved)
                m_handover.unresolved.append(entry);
        }
        Q_EMIT finished(m_handover);
    });
}

} // namespace hoox
