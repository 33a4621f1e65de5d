#include "storage/ledger/FillSort.h"

#include "storage/base/StoppableSort.h"
#include "storage/ledger/FillSpans.h"

#include <QTemporaryFile>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <limits>
#include <map>
#include <optional>
#include <string>

namespace hoox::fillscan {

namespace {

/// A value with its row, both so that the order is always ascending.
struct Keyed
{
    quint64 key = 0;
    quint32 id = 0;
    friend bool operator<(const Keyed &a, const Keyed &b) { return a.key != b.key ? a.key < b.key : a.id < b.id; }
};

/// Sorts any number of them in bounded memory.
class SortedRuns final
{
public:
    explicit SortedRuns(const Stop &stop) : m_stop(stop) {}

    Result<Done> add(Keyed keyed)
    {
        m_run.push_back(keyed);
        return m_run.size() < kRun ? Done{} : spill();
    }

    /// Gives them in order; once.
    template <typename Visit>
    Result<Done> drain(Visit visit)
    {
        if (m_ends.empty()) {
            if (!sortRun())
                return fail(Error::Kind::Cancelled);
            std::for_each(m_run.begin(), m_run.end(), visit);
            return Done{};
        }
        if (auto spilled = spill(); !spilled)
            return spilled;
        m_run = {};
        return merge(visit);
    }

private:
    static constexpr size_t kRun = 1 << 19;
    static constexpr size_t kBuffer = 1 << 12;

    /// One run that is being merged.
    struct Source
    {
        qint64 next = 0; ///< In the file, counted in rows.
        qint64 end = 0;
        std::vector<Keyed> buffer;
        size_t place = 0;
        [[nodiscard]] const Keyed &front() const { return buffer[place]; }
    };

    [[nodiscard]] bool sortRun() { return sortUnlessStopped(m_run.begin(), m_run.end(), std::less<>(), m_stop); }

    Result<Done> spill()
    {
        if (m_run.empty())
            return Done{};
        if (!sortRun())
            return fail(Error::Kind::Cancelled);
        const auto bytes = static_cast<qint64>(m_run.size()) * static_cast<qint64>(sizeof(Keyed));
        errno = 0;
        if ((!m_file.isOpen() && !m_file.open()) ||
            m_file.write(reinterpret_cast<const char *>(m_run.data()), bytes) != bytes) {
            const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
            return isFull ? fail(Error::Kind::Full, m_file.fileName(), m_file.errorString(), Error::Cause::DiskFull)
                          : fail(Error::Kind::Denied, m_file.fileTemplate(), m_file.errorString(),
                                 Error::Cause::UnwritableFolder);
        }
        m_ends.push_back((m_ends.empty() ? 0 : m_ends.back()) + static_cast<qint64>(m_run.size()));
        m_run.clear();
        return Done{};
    }

    /// False at the run's end.
    Result<bool> fill(Source &source)
    {
        const auto rows = std::min<qint64>(kBuffer, source.end - source.next);
        source.place = 0;
        source.buffer.resize(static_cast<size_t>(rows));
        const auto size = static_cast<qint64>(sizeof(Keyed));
        if (rows > 0 && (!m_file.seek(source.next * size) ||
                         m_file.read(reinterpret_cast<char *>(source.buffer.data()), rows * size) != rows * size))
            return fail(Error::Kind::Failed, m_file.fileName(), m_file.errorString());
        source.next += rows;
        return rows > 0;
    }

    template <typename Visit>
    Result<Done> merge(Visit visit)
    {
        std::vector<Source> sources(m_ends.size());
        std::vector<Source *> heap;
        const auto later = [](const Source *a, const Source *b) { return b->front() < a->front(); };
        for (size_t i = 0; i < sources.size(); ++i) {
            sources[i].next = i == 0 ? 0 : m_ends[i - 1];
            sources[i].end = m_ends[i];
            if (const auto filled = fill(sources[i]); !filled)
                return fail(filled.error());
            heap.push_back(&sources[i]);
        }
        std::make_heap(heap.begin(), heap.end(), later);
        while (!heap.empty()) {
            std::pop_heap(heap.begin(), heap.end(), later);
            auto &source = *heap.back();
            // As long as this run is the first, nothing moves.
            do {
                visit(source.front());
                ++source.place;
            } while (source.place < source.buffer.size() &&
                     (heap.size() == 1 || source.front() < heap.front()->front()));
            if (source.place == source.buffer.size()) {
                const auto filled = fill(source);
                if (!filled || m_stop())
                    return filled ? fail(Error::Kind::Cancelled) : fail(filled.error());
                if (!*filled) {
                    heap.pop_back();
                    continue;
                }
            }
            std::push_heap(heap.begin(), heap.end(), later);
        }
        return Done{};
    }

    const Stop &m_stop;
    std::vector<Keyed> m_run;
    QTemporaryFile m_file;
    std::vector<qint64> m_ends;
};

/// The row's number as a key's, or none if it is too large.
std::optional<quint32> shortId(qint64 rowId)
{
    if (rowId < 0 || rowId > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(rowId);
}

/// Keys compare as the numbers do. NULL is the least; what is no number has none, nor has a number of the other kind
/// than the column's.
std::optional<quint64> keyOf(sqlite3_stmt *row, bool isWhole)
{
    constexpr quint64 kSign = quint64(1) << 63;
    const auto type = sqlite3_column_type(row, 0);
    if (type == SQLITE_NULL)
        return 0;
    if (type == SQLITE_INTEGER && isWhole) {
        const auto number = sqlite3_column_int64(row, 0);
        return number == std::numeric_limits<qint64>::min() ? std::nullopt
                                                            : std::optional(static_cast<quint64>(number) ^ kSign);
    }
    if (type != SQLITE_FLOAT || isWhole)
        return std::nullopt;
    const auto bits = std::bit_cast<quint64>(sqlite3_column_double(row, 0) + 0.0); // -0 is 0
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

/// The places of words among each other.
class WordRanks final
{
public:
    /// False when there are too many words, or one is too long.
    bool note(std::string_view word)
    {
        if (find(word))
            return true;
        if (m_ranks.size() >= kMostWords || word.size() > kLongestWord)
            return false;
        m_last = &*m_ranks.emplace(std::string(word), 0).first;
        return true;
    }
    void close()
    {
        quint64 next = 0;
        for (auto &[word, rank] : m_ranks)
            rank = ++next; // 0 is what is missing
    }
    /// Of a word that was noted.
    [[nodiscard]] std::optional<quint64> rankOf(std::string_view word)
    {
        return find(word) ? std::optional(m_last->second) : std::nullopt;
    }

private:
    static constexpr size_t kMostWords = 8192;
    static constexpr size_t kLongestWord = 256;
    using Ranks = std::map<std::string, quint64, std::less<>>; ///< By bytes, as SQLite compares.

    bool find(std::string_view word)
    {
        if (m_last && m_last->first == word)
            return true;
        const auto found = m_ranks.find(word);
        if (found == m_ranks.end())
            return false;
        m_last = &*found;
        return true;
    }
    Ranks m_ranks;
    Ranks::value_type *m_last = nullptr; ///< The next row often has the same.
};

bool isWord(FillColumn column)
{
    constexpr std::array kWords{FillColumn::Exchange, FillColumn::Symbol, FillColumn::Action, FillColumn::Side,
                                FillColumn::Status};
    return std::find(kWords.begin(), kWords.end(), column) != kWords.end();
}

bool isId(FillColumn column)
{
    return column == FillColumn::Id || column == FillColumn::OrderId || column == FillColumn::RequestId;
}

/// Calls `take(row, id)` for each row, which answers false to end it.
template <typename Take>
Result<bool> scan(const SqliteConnection &connection, const FillsQuery &query, Take take)
{
    const auto condition = conditionOf(query);
    const auto statement = Statement::prepare(connection, "SELECT " + sortExpression(query.sortBy) +
                                                              ", rowid FROM trades" + wherePart(condition));
    if (!statement)
        return fail(statement.error());
    bindValues(statement->get(), 1, condition.values);
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return true;
        const auto id = shortId(statement->integer(1));
        if (!id)
            return false;
        const Result<bool> taken = take(statement->get(), *id);
        if (!taken || !*taken)
            return taken;
    }
}

std::string_view wordAt(sqlite3_stmt *row)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, 0));
    return {text, static_cast<size_t>(sqlite3_column_bytes(row, 0))};
}

/// By what `keyOf(row)` gives.
template <typename KeyOf>
Result<bool> sortByKeys(const SqliteConnection &connection, FillOrder &order, const Stop &stop, KeyOf keyOf)
{
    const auto down = order.query.descending;
    SortedRuns runs(stop);
    const auto scanned = scan(connection, order.query, [&](sqlite3_stmt *row, quint32 id) -> Result<bool> {
        const std::optional<quint64> key = keyOf(row);
        if (!key)
            return false;
        if (auto added = runs.add(down ? Keyed{~*key, ~id} : Keyed{*key, id}); !added)
            return fail(added.error());
        return true;
    });
    if (!scanned || !*scanned)
        return scanned;
    const auto drained = runs.drain([&](const Keyed &keyed) { order.rowIds.append(down ? ~keyed.id : keyed.id); });
    if (!drained)
        return fail(drained.error());
    return true;
}

Result<bool> sortNumbers(const SqliteConnection &connection, FillOrder &order, const Stop &stop)
{
    const auto isWhole = order.query.sortBy == FillColumn::Time;
    return sortByKeys(connection, order, stop, [isWhole](sqlite3_stmt *row) { return keyOf(row, isWhole); });
}

/// Which words there are is read first: their rank is what is sorted.
Result<bool> sortWords(const SqliteConnection &connection, FillOrder &order, const Stop &stop)
{
    WordRanks ranks;
    const auto noted = scan(connection, order.query, [&](sqlite3_stmt *row, quint32) -> Result<bool> {
        const auto type = sqlite3_column_type(row, 0);
        return type == SQLITE_NULL || (type == SQLITE_TEXT && ranks.note(wordAt(row)));
    });
    if (!noted || !*noted)
        return noted;
    ranks.close();
    return sortByKeys(connection, order, stop, [&ranks](sqlite3_stmt *row) {
        return sqlite3_column_type(row, 0) == SQLITE_NULL ? std::optional<quint64>(0) : ranks.rankOf(wordAt(row));
    });
}

} // namespace

Result<bool> sortRowIds(const SqliteConnection &connection, FillOrder &order, const Stop &stop)
{
    if (isId(order.query.sortBy))
        return false;
    const auto sorted =
        isWord(order.query.sortBy) ? sortWords(connection, order, stop) : sortNumbers(connection, order, stop);
    order.total = order.rowIds.size();
    return sorted;
}

} // namespace hoox::fillscan
