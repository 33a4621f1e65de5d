#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/locks/LockManager.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject lockJson(const LockEntry &entry)
{
    return {{u"key"_s, entry.key},
            {u"state"_s, toText(entry.state)},
            {u"expires_at"_s, jsonTime(entry.expiresAt)},
            {u"reserved_at"_s, jsonTime(entry.reservedAt)},
            {u"owner"_s, entry.owner},
            {u"process"_s, entry.process}};
}

} // namespace

void locksList(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    constexpr auto all = std::numeric_limits<int>::max();
    session.then(parts->locks().list(all), [&session](const QVector<LockEntry> &entries) {
        QJsonArray rows;
        TextTable table{
            {{u"KEY"_s}, {u"STATE"_s}, {u"EXPIRES (UTC)"_s}, {u"RESERVED (UTC)"_s}, {u"OWNER"_s}, {u"PROCESS"_s, true}},
            {}};
        for (const auto &entry : entries) {
            rows.append(lockJson(entry));
            table.rows.append({entry.key, toText(entry.state), session.format().time(entry.expiresAt),
                               session.format().time(entry.reservedAt), entry.owner, QString::number(entry.process)});
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(rows));
        else
            session.output().table(table);
        session.finish();
    });
}

} // namespace hoox::commands
