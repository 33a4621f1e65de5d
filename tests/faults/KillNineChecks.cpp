#include "tests/faults/KillNineChecks.h"

#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/domain/PositionBook.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerImport.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/Statement.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"

#include <QFileInfo>
#include <QMap>

#include <cmath>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

using Access = SqliteOptions::Access;

QString hashOf(const QString &path)
{
    NoProgress none;
    const auto open = SqliteConnection::open({path, Access::ReadOnly});
    const auto content = open ? contentOf(**open, none) : Result<DatabaseContent>(fail(open.error()));
    return content ? content->hash : wrong(path, content);
}

/// The last write up to `upTo` to a config key that `number` writes as well; -1 for none.
int lastConfigWrite(int slot, int upTo)
{
    for (int n = upTo; n >= 0; --n) {
        if (n % kFaultSlots == slot)
            return n;
    }
    return -1;
}

bool isConfigValueOf(const std::optional<ConfigEntry> &entry, int write)
{
    if (write < 0 || faultRemoves(write))
        return !entry;
    return entry && entry->value == faultPayload(write) && entry->reason == QString::number(write);
}

using Books = QMap<QPair<QString, ExchangeId>, PositionBook>;

Books booksAfter(qint64 fills)
{
    Books books;
    for (int n = 0; n < fills; ++n) {
        const auto fill = faultFill(n);
        books[{fill.symbol, fill.exchange}].apply(fill);
    }
    return books;
}

/// Every recorded position, shown or displaced, is what the fills make, and none is missing (LG-1).
QString checkPositions(const QString &path, const Books &books)
{
    const auto open = SqliteConnection::open({path, Access::ReadOnly});
    if (!open)
        return wrong(u"the ledger does not open"_s, open);
    const auto rows =
        Statement::prepare(**open, u"SELECT symbol, exchange, side, size, entry_price FROM positions UNION ALL "
                                   "SELECT symbol, exchange, side, size, entry_price FROM hoox_displaced_positions"_s);
    if (!rows)
        return wrong(u"no positions"_s, rows);
    int seen = 0;
    while (rows->step().value_or(false)) {
        ++seen;
        const auto exchange = exchangeFromText(rows->text(1)).value_or(ExchangeId::Binance);
        const auto derived = books.value({rows->text(0), exchange}).position(exchange, rows->text(0));
        if (!derived || toText(derived->side) != rows->text(2) || derived->size != rows->real(3) ||
            std::abs(*derived->entryPrice - rows->real(4)) > 1e-9 * *derived->entryPrice)
            return u"position of %1 on %2 is not what its fills make"_s.arg(rows->text(0), rows->text(1));
    }
    int derivedCount = 0;
    for (const auto &book : books)
        derivedCount += book.isFlat() ? 0 : 1;
    return seen == derivedCount ? QString() : u"%1 positions recorded, %2 derived"_s.arg(seen).arg(derivedCount);
}

QString ledgerName(const QString &folder, int number)
{
    return folder + u"/ledger-%1.db"_s.arg(number);
}

} // namespace

QString checkConfig(const QString &folder, int done)
{
    const auto path = folder + u"/config.db"_s;
    const FixedClock clock;
    if (!QFileInfo::exists(path))
        return done < 0 ? QString() : u"config.db is gone"_s;
    EmbeddedConfigStore store(path, clock);
    if (const auto made = answerTo(store.create()); !made)
        return wrong(u"config.db cannot be used"_s, made);
    for (int slot = 0; slot < kFaultSlots; ++slot) {
        const auto entry = answerTo(store.get(faultConfigKey(slot)));
        if (!entry)
            return wrong(u"a key cannot be read"_s, entry);
        if (!isConfigValueOf(*entry, lastConfigWrite(slot, done)) &&
            !isConfigValueOf(*entry, lastConfigWrite(slot, done + 1)))
            return faultConfigKey(slot) + u": neither the old nor the new value"_s;
    }
    const auto all = answerTo(store.list({}));
    if (!all || all->size() > kFaultSlots)
        return wrong(u"the list is wrong"_s, all);
    if (const auto put = answerTo(store.put(u"after"_s, "x", {})); !put)
        return wrong(u"the next write failed"_s, put);
    return integrityOf(path);
}

QString checkJournal(const QString &folder, int done)
{
    KillIntentJournal journal(folder + u"/kill-journal.jsonl"_s, u"embedded"_s);
    const auto history = answerTo(journal.read());
    if (!history)
        return wrong(u"the journal cannot be read"_s, history);
    if (history->damagedLines != 0)
        return u"whole lines are damaged"_s;
    const auto fits = [&](int last) {
        if (last < 0)
            return !history->last && !history->openEngage;
        // The events of an intent in their order: asked, stored, written.
        const auto asked = faultKillEvent(last - last % 3);
        return history->last && history->last->intent == asked.intent && history->last->reason == asked.reason &&
               history->openEngage.has_value() == (last % 3 != 2) && history->believedEngaged == (last > 0);
    };
    if (!fits(done) && !fits(done + 1))
        return u"the history is neither the old nor the new one"_s;
    const KillEvent next{KillEvent::Kind::EngageAsked, u"next"_s, QDateTime::currentDateTimeUtc(), u"desk"_s, {}};
    if (const auto put = answerTo(journal.append(next)); !put)
        return wrong(u"the next line failed"_s, put);
    const auto after = answerTo(journal.read());
    if (!after || after->tornTail || !after->openEngage || after->openEngage->intent != next.intent)
        return wrong(u"the next line is not read"_s, after);
    return after->damagedLines <= 1 ? QString() : u"more than the torn line is damaged"_s;
}

QString checkFills(const QString &folder, int done)
{
    const auto path = folder + u"/ledger.db"_s;
    const FixedClock clock;
    NoProgress none;
    if (const auto opened = openLedger(path, folder + u"/backups"_s, clock, none); !opened)
        return wrong(u"the ledger does not open"_s, opened);
    LocalLedger ledger(path);
    int next = 0;
    FillsQuery inOrder;
    inOrder.descending = false;
    auto sound = std::make_shared<bool>(true);
    const auto count = answerTo(ledger.forEachFill(inOrder, [sound, next](const Fill &fill) mutable {
        *sound = *sound && fill == faultFill(next++);
        return *sound;
    }));
    if (!count || !*sound)
        return wrong(u"a fill is not as it was recorded"_s, count);
    if (*count != done + 1 && *count != done + 2)
        return u"%1 fills, %2 were acknowledged"_s.arg(*count).arg(done + 1);
    if (auto fault = checkPositions(path, booksAfter(*count)); !fault.isEmpty())
        return fault;
    if (const auto put = answerTo(ledger.record(faultFill(static_cast<int>(*count)))); !put)
        return wrong(u"the next fill failed"_s, put);
    if (auto fault = checkPositions(path, booksAfter(*count + 1)); !fault.isEmpty())
        return fault;
    return integrityOf(path);
}

QString checkImports(const QString &folder, const QString &fixtures, int done)
{
    const FixedClock clock;
    NoProgress none;
    const auto next = ledgerName(folder, done + 1);
    if (!QFileInfo::exists(next)) {
        if (const auto again = importLedger(fixtures + u"/source.db"_s, next, clock, none); !again)
            return wrong(u"the import cannot be repeated"_s, again);
    }
    const auto wanted = hashOf(fixtures + u"/a.db"_s);
    for (int n = 0; n <= done + 1; ++n) {
        if (const auto hash = hashOf(ledgerName(folder, n)); hash != wanted)
            return u"import %1 is not whole: %2"_s.arg(n).arg(hash);
        if (auto fault = integrityOf(ledgerName(folder, n)); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString checkBackups(const QString &folder, int done)
{
    NoProgress none;
    const FixedClock clock;
    const auto wanted = hashOf(folder + u"/ledger.db"_s);
    const auto backups = listBackups(folder + u"/backups"_s);
    if (backups.size() != done + 1 && backups.size() != done + 2)
        return u"%1 backups, %2 were acknowledged"_s.arg(backups.size()).arg(done + 1);
    for (const auto &backup : backups) {
        const auto verified = verifyBackup(backup.file, none);
        if (!verified || verified->info().content.hash != wanted)
            return wrong(u"a listed backup is not sound"_s, verified);
    }
    const auto source = SqliteConnection::open({folder + u"/ledger.db"_s});
    if (!source)
        return wrong(u"the ledger does not open"_s, source);
    const auto again = createBackup(**source, folder + u"/backups"_s, clock, none);
    return again ? QString() : wrong(u"the next backup failed"_s, again);
}

QString checkMigrations(const QString &folder, const QString &fixtures, int done)
{
    NoProgress none;
    const FixedClock clock;
    const auto before = hashOf(fixtures + u"/old.db"_s);
    const auto after = hashOf(fixtures + u"/migrated.db"_s);
    for (int n = 0; n <= done + 1; ++n) {
        const auto path = ledgerName(folder, n);
        if (n > done && !QFileInfo::exists(path))
            continue;
        const auto hash = hashOf(path);
        if (hash != after && (n <= done || hash != before))
            return u"ledger %1 is neither as before nor migrated: %2"_s.arg(n).arg(hash);
        const auto opened = openLedger(path, folder + u"/backups"_s, clock, none);
        if (!opened || opened->pending != 0 || hashOf(path) != after)
            return wrong(u"the migration cannot be finished"_s, opened);
        if (auto fault = integrityOf(path); !fault.isEmpty())
            return fault;
    }
    // MG-1: nothing was migrated without a sound backup of it.
    const auto backups = listBackups(folder + u"/backups"_s);
    for (const auto &backup : backups) {
        const auto verified = verifyBackup(backup.file, none);
        if (!verified || verified->info().content.hash != before)
            return wrong(u"a listed backup is not sound"_s, verified);
    }
    return backups.size() >= done + 1 ? QString() : u"a backup is missing"_s;
}

QString checkRestores(const QString &folder, const QString &fixtures, int done)
{
    NoProgress none;
    const FixedClock clock;
    const auto path = folder + u"/ledger.db"_s;
    const QString wanted[] = {hashOf(fixtures + u"/b.db"_s), hashOf(fixtures + u"/a.db"_s)};
    const auto hash = hashOf(path);
    if (hash != wanted[(done + 2) % 2] && hash != wanted[(done + 1) % 2])
        return u"the ledger is neither the old nor the restored one: "_s + hash;
    const auto backups = listBackups(folder + u"/backups"_s);
    for (const auto &backup : backups) {
        const auto verified = verifyBackup(backup.file, none);
        if (!verified)
            return wrong(u"a listed backup is not sound"_s, verified);
    }
    if (backups.size() < done + 1)
        return u"a backup is missing"_s;
    const auto again = restoreBackup(fixtures + u"/a-backup.db"_s, path, folder + u"/backups"_s, clock, none);
    if (!again || hashOf(path) != wanted[1])
        return wrong(u"the next restore failed"_s, again);
    return integrityOf(path);
}

} // namespace hoox::tests
