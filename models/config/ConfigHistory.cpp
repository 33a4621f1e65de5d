#include "models/config/ConfigHistory.h"

#include "storage/base/WhenDone.h"

#include <QSet>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Two records a change, and some room for those of other profiles.
constexpr qint64 kMostRecords = 200;

ConfigHistoryRow::Outcome outcomeOf(AuditEntry::Result result)
{
    switch (result) {
    case AuditEntry::Result::Done:
        return ConfigHistoryRow::Outcome::Done;
    case AuditEntry::Result::Refused:
        return ConfigHistoryRow::Outcome::Refused;
    case AuditEntry::Result::Failed:
        return ConfigHistoryRow::Outcome::Failed;
    case AuditEntry::Result::Asked:
        break;
    }
    return ConfigHistoryRow::Outcome::NotKnown;
}

} // namespace

ConfigHistory::ConfigHistory(AuditLog &log, QString profile, QObject *parent)
    : QObject(parent), m_log(log), m_profile(std::move(profile))
{
}

void ConfigHistory::read(const QString &key)
{
    if (std::exchange(m_key, key) != key) {
        m_rows.clear();
        m_error.reset();
        m_isKnown = false;
        Q_EMIT changed();
    }
    AuditQuery query;
    query.action = u"config."_s;
    query.subject = key;
    query.most = kMostRecords;
    m_reading.cancel(); // nothing waits in the log's line behind a list that nobody wants
    m_reading = m_log.list(query);
    whenDone(m_reading, this, [this, generation = ++m_generation](const Result<QVector<AuditRecord>> &records) {
        if (generation == m_generation)
            take(records);
    });
}

void ConfigHistory::take(const Result<QVector<AuditRecord>> &records)
{
    m_isKnown = true;
    m_rows.clear();
    m_error.reset();
    if (!records) {
        m_error = records.error();
        Q_EMIT changed();
        return;
    }
    QSet<qint64> ended;
    for (const auto &record : *records) {
        const auto &entry = record.entry;
        ended.insert(entry.of);
        const bool isAnswered = entry.result == AuditEntry::Result::Asked && ended.contains(record.number);
        if (isAnswered || entry.profile != m_profile || m_rows.size() == kMostRows)
            continue;
        m_rows.append({record.at, entry.by, entry.reason, entry.before, entry.after, outcomeOf(entry.result)});
    }
    Q_EMIT changed();
}

} // namespace hoox
