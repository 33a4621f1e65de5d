#include "tests/faults/KillNineChecks.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerImport.h"
#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqliteConnection.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"

#include <QFile>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T madeOrEnd(Result<T> result)
{
    if (!result)
        qFatal("a fixture could not be made: %s %s", qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

void makeFixtures(const QString &fixtures)
{
    const FixedClock clock;
    NoProgress none;
    for (const auto &[name, rows] : {std::pair(u"source"_s, 4000), std::pair(u"other"_s, 300)})
        LedgerFile(fixtures + u'/' + name + u".db"_s).addRandom(rows);
    madeOrEnd(importLedger(fixtures + u"/source.db"_s, fixtures + u"/a.db"_s, clock, none));
    madeOrEnd(importLedger(fixtures + u"/other.db"_s, fixtures + u"/b.db"_s, clock, none));
    for (const auto &name : {u"/a"_s, u"/b"_s}) {
        const auto open = madeOrEnd(SqliteConnection::open({fixtures + name + u".db"_s}));
        const auto backup = madeOrEnd(createBackup(*open, fixtures + u"/made"_s, clock, none));
        madeOrEnd(open->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        if (!QFile::rename(backup.info().file, fixtures + name + u"-backup.db"_s))
            qFatal("a fixture could not be named");
    }
    const auto old = fixtures + u"/old.db"_s;
    {
        const auto open = madeOrEnd(SqliteConnection::open({old, SqliteOptions::Access::Create}));
        madeOrEnd(Migrations().apply(*open, {}, clock, none, 2));
        madeOrEnd(open->execute(u"ATTACH '%1/a.db' AS a"_s.arg(fixtures)));
        madeOrEnd(open->execute(u"INSERT INTO trades SELECT * FROM a.trades ORDER BY rowid"_s));
        madeOrEnd(open->execute(u"DETACH a"_s));
        madeOrEnd(open->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    const auto migrated = fixtures + u"/migrated.db"_s;
    if (!QFile::copy(old, migrated))
        qFatal("a fixture could not be copied");
    madeOrEnd(openLedger(migrated, fixtures + u"/made"_s, clock, none));
}

} // namespace hoox::tests
