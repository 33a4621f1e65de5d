#pragma once

#include "storage/base/WhenDone.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"

namespace hoox::tests {

template <typename T>
[[nodiscard]] QString wrong(const QString &what, const Result<T> &result)
{
    return result ? what : QStringLiteral("%1: %2 %3").arg(what, result.error().subject, result.error().detail);
}

/// Hundreds of answers a round: not through the event loop, which looks only now and then.
template <typename T>
[[nodiscard]] Result<T> answerTo(Pending<T> pending)
{
    pending.waitForFinished();
    return pending.resultCount() > 0 ? pending.result() : fail(Error::Kind::Cancelled);
}

/// SQLite's own opinion; empty if there is nothing to say.
[[nodiscard]] inline QString integrityOf(const QString &path)
{
    const auto open = SqliteConnection::open({path, SqliteOptions::Access::ReadWrite});
    if (!open)
        return wrong(QStringLiteral("does not open"), open);
    const auto check = Statement::prepare(**open, QStringLiteral("PRAGMA integrity_check"));
    const auto row = check ? check->step() : Result<bool>(fail(check.error()));
    if (!row || !*row)
        return wrong(QStringLiteral("integrity_check failed"), row);
    return check->bytes(0) == "ok" ? QString() : check->text(0);
}

} // namespace hoox::tests
