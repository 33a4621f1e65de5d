#include "storage/ledger/LedgerImport.h"

#include "storage/domain/Position.h"
#include "storage/ledger/FillRow.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerReads.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/Statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenImportReports = 8192;
/// Indexes are cheaper made whole, after the rows.
constexpr int kLastTableMigration = 2;

using MaybeFault = std::optional<RowFault>;

template <typename T>
MaybeFault faultIn(const std::variant<T, RowFault> &read)
{
    const auto *fault = std::get_if<RowFault>(&read);
    return fault ? MaybeFault(*fault) : std::nullopt;
}

MaybeFault unknownUnless(bool known, sqlite3_stmt *row, int column, const QString &name)
{
    const auto word = readWord(row, column, name);
    if (auto fault = faultIn(word))
        return fault;
    return known ? std::nullopt
                 : MaybeFault(RowFault{RowFault::Kind::UnknownValue, name, std::get<QString>(word).left(64)});
}

QString columnText(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             qMin(sqlite3_column_bytes(row, column), 256));
}

MaybeFault faultOfFillRow(sqlite3_stmt *row)
{
    const auto read = readFillRow(row, 1);
    const auto *fill = std::get_if<Fill>(&read);
    return fill ? entryFaultOf(*fill) : faultIn(read);
}

MaybeFault faultOfPositionRow(sqlite3_stmt *row)
{
    const auto symbol = readWord(row, 1, u"positions.symbol"_s);
    if (auto fault = faultIn(symbol))
        return fault;
    if (const auto &text = std::get<QString>(symbol); text != text.toUpper())
        return RowFault{RowFault::Kind::LowerCase, u"positions.symbol"_s, text.left(64)};
    if (auto fault = unknownUnless(exchangeFromText(columnText(row, 2)).has_value(), row, 2, u"positions.exchange"_s))
        return fault;
    if (auto fault = unknownUnless(positionSideFromText(columnText(row, 3)).has_value(), row, 3, u"positions.side"_s))
        return fault;
    if (auto fault = faultIn(readAmount(row, 4, u"positions.size"_s, false)))
        return fault;
    if (auto fault = faultIn(readAmount(row, 5, u"positions.entry_price"_s, false)))
        return fault;
    if (auto fault = faultIn(readAmount(row, 6, u"positions.leverage"_s, false)))
        return fault;
    return faultIn(readSecond(row, 7, u"positions.updated_at"_s));
}

MaybeFault faultOfBalanceRow(sqlite3_stmt *row)
{
    if (auto fault = faultIn(readWord(row, 1, u"balances.id"_s)))
        return fault;
    if (auto fault = unknownUnless(exchangeFromText(columnText(row, 2)).has_value(), row, 2, u"balances.exchange"_s))
        return fault;
    if (auto fault = faultIn(readWord(row, 3, u"balances.asset"_s)))
        return fault;
    for (const auto &[column, name] :
         {std::pair(4, u"balances.free"_s), std::pair(5, u"balances.used"_s), std::pair(6, u"balances.total"_s)}) {
        if (auto fault = faultIn(readAmount(row, column, name, true)))
            return fault;
    }
    return faultIn(readSecond(row, 7, u"balances.timestamp"_s));
}

struct ImportedTable
{
    QString name;
    QString columns;
    int count;
    MaybeFault (*faultOf)(sqlite3_stmt *);
};

const QVector<ImportedTable> &importedTables()
{
    static const QVector<ImportedTable> tables{
        {u"trades"_s, QString::fromLatin1(kFillColumns), kFillColumnCount, &faultOfFillRow},
        {u"positions"_s, u"symbol, exchange, side, size, entry_price, leverage, updated_at"_s, 7, &faultOfPositionRow},
        {u"balances"_s, u"id, exchange, asset, free, used, total, timestamp"_s, 7, &faultOfBalanceRow}};
    return tables;
}

class LedgerCopy
{
public:
    LedgerCopy(const SqliteConnection &from, const SqliteConnection &to, Progress &progress)
        : m_from(from), m_to(to), m_progress(progress)
    {
    }

    Result<qint64> copy(const ImportedTable &table)
    {
        auto rows =
            Statement::prepare(m_from, u"SELECT rowid, %1 FROM %2 ORDER BY rowid"_s.arg(table.columns, table.name));
        auto insert = Statement::prepare(m_to, u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(
                                                   table.name, table.columns, u", ?"_s.repeated(table.count - 1)));
        auto reject = Statement::prepare(
            m_to, u"INSERT INTO hoox_rejects (source_row, row_id, kind, column_name, value) VALUES (?, ?, ?, ?, ?)"_s);
        for (const auto *statement : {&rows, &insert, &reject}) {
            if (!*statement)
                return fail(statement->error());
        }
        qint64 taken = 0;
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return taken;
            auto fault = table.faultOf(rows->get());
            if (!fault) {
                for (int column = 1; column <= table.count; ++column)
                    sqlite3_bind_value(insert->get(), column, sqlite3_column_value(rows->get(), column));
                auto inserted = insert->run();
                if (inserted)
                    ++taken;
                else if (inserted.error().kind != Error::Kind::Conflict)
                    return fail(inserted.error());
                else // a second row of the same key, which the specified table cannot hold
                    fault = RowFault{RowFault::Kind::UnknownValue, table.columns.section(u',', 0, 0),
                                     columnText(rows->get(), 1).left(64)};
            }
            if (auto listed = fault ? list(*reject, *rows, *fault) : Result<Done>(Done{}); !listed)
                return fail(listed.error());
            if (++m_seen % kRowsBetweenImportReports == 0) {
                if (m_progress.isCancelled())
                    return fail(Error::Kind::Cancelled, m_from.path());
                m_progress.report(m_seen, m_total);
            }
        }
    }

    Result<Done> count()
    {
        auto rows = Statement::prepare(m_from, u"SELECT max(rowid) FROM trades"_s);
        if (!rows)
            return fail(rows.error());
        if (const auto row = rows->step(); !row)
            return fail(row.error());
        m_total = rows->integer(0);
        return Done{};
    }
    [[nodiscard]] qint64 rejects() const { return m_rejects; }

private:
    Result<Done> list(const Statement &reject, const Statement &row, const RowFault &fault)
    {
        ++m_rejects;
        reject.bind(1, row.integer(0));
        reject.bind(2, columnText(row.get(), 1));
        reject.bind(3, ledgerreads::toText(fault.kind));
        reject.bind(4, fault.column);
        reject.bind(5, fault.value);
        return reject.run();
    }

    const SqliteConnection &m_from;
    const SqliteConnection &m_to;
    Progress &m_progress;
    qint64 m_seen = 0, m_total = 0, m_rejects = 0;
};

Result<ImportReport> copyRows(const SqliteConnection &from, const SqliteConnection &to, Progress &progress)
{
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return fail(transaction.error());
    if (auto steady = from.execute(u"BEGIN"_s); !steady) // one state of the source, whoever writes to it
        return fail(steady.error());
    LedgerCopy copy(from, to, progress);
    if (auto counted = copy.count(); !counted)
        return fail(counted.error());
    ImportReport report;
    qint64 *counts[] = {&report.fills, &report.positions, &report.balances};
    for (int i = 0; i < importedTables().size(); ++i) {
        const auto &table = importedTables().at(i);
        auto there = Statement::prepare(from, u"SELECT 1 FROM sqlite_master WHERE name = '%1'"_s.arg(table.name));
        if (!there)
            return fail(there.error());
        if (!there->step().value_or(false))
            continue;
        const auto taken = copy.copy(table);
        if (!taken)
            return fail(taken.error());
        *counts[i] = *taken;
    }
    report.rejects = copy.rejects();
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return report;
}

Result<ImportReport> fillImport(const SqliteConnection &from, const QString &making, const Clock &clock,
                                Progress &progress)
{
    const auto opened = SqliteConnection::open({making, SqliteOptions::Access::Create});
    if (!opened)
        return fail(opened.error());
    const auto &to = **opened;
    // The file has no name yet that anybody would open: speed first, and one flush at the end.
    for (const auto &sql :
         {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -131072"_s}) {
        if (auto set = to.execute(sql); !set)
            return fail(set.error());
    }
    if (auto made = Migrations().apply(to, {}, clock, progress, kLastTableMigration); !made)
        return fail(made.error());
    auto report = copyRows(from, to, progress);
    if (!report)
        return report;
    // Rows of ours alone, in a file without a name: there is nothing that a backup could save (MG-1 is for ledgers).
    if (auto indexed = Migrations().applyToUnnamed(to, clock, progress); !indexed)
        return fail(indexed.error());
    return report;
}

void removeImportFiles(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

bool flushFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

} // namespace

Result<ImportReport> importLedger(const QString &source, const QString &target, const Clock &clock, Progress &progress)
{
    if (QFileInfo::exists(target))
        return fail(Error::Kind::Conflict, target);
    const auto from = SqliteConnection::open({source, SqliteOptions::Access::ReadOnly});
    if (!from)
        return fail(from.error());
    if (auto columns = checkLedgerColumns(**from, true); !columns)
        return fail(columns.error());
    const auto making = target + u".making-%1"_s.arg(::getpid());
    removeImportFiles(making);
    auto report = fillImport(**from, making, clock, progress);
    if (report && (!flushFile(making) ||
                   ::link(QFile::encodeName(making).constData(), QFile::encodeName(target).constData()) != 0))
        report = fail(Error::Kind::Denied, QFileInfo(target).path(), {}, Error::Cause::UnwritableFolder);
    removeImportFiles(making);
    return report;
}

} // namespace hoox
