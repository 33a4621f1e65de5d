#include "tests/support/PaperFigures.h"

#include "tests/support/PaperPageTotals.h"
#include "ui/common/Format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSqlDay = 86'400;
/// Longer names are cut to their column.
constexpr int kWholeName = 12;

double rounded(double value)
{
    return std::round(value * 1e8) / 1e8;
}

/// As the ledger tells sums: twelve significant digits.
double inDigits(double value)
{
    return QByteArray::number(value, 'e', 11).toDouble();
}

std::optional<double> maybe(const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
}

/// Lines of the report, as far as SQL can tell them.
class Expected
{
public:
    Expected(const QString &file, const ReportScope &scope) : m_scope(scope), m_book(file, scope)
    {
        // The one with the most fills first, then by name.
        m_assets = sumsBy(m_book, "a");
        std::stable_sort(m_assets.begin(), m_assets.end(),
                         [](const SqlSums &left, const SqlSums &right) { return left.fills > right.fills; });
        m_isSpecified = m_book.count("SELECT count(*) FROM pragma_table_info('positions', 'ledger') WHERE pk > 0") == 1;
        m_isReconciled = m_book.count("SELECT ifnull(max(created_at), 0) FROM ledger.trades") < scope.range.to;
        addCards();
        addGroups();
        addBars();
        addPositions();
        addBalances();
        addFees();
        addDays();
        addFailures();
        addProofs();
        if (scope.everyFill && m_isSpecified)
            addFills();
    }

    [[nodiscard]] bool isSpecified() const { return m_isSpecified; }
    /// The part of the report, and the line.
    [[nodiscard]] const QVector<std::pair<QString, QString>> &lines() const { return m_lines; }

private:
    void add(const QString &part, const QStringList &cells) { m_lines.append({part, cells.join(u' ').simplified()}); }
    [[nodiscard]] bool isOneDay() const { return m_scope.range.to - m_scope.range.from <= kSqlDay; }
    [[nodiscard]] QString shareText(const SqlSums &sums) const
    {
        return sums.fees.missing + sums.volume.missing > 0 || sums.volume.known == 0
                   ? Format::missing()
                   : m_format.percent(sums.fees.known, sums.volume.known);
    }

    void addCards()
    {
        const auto sums = m_assets.value(0);
        const auto fees = sums.fees.value();
        const bool isWinKnown = sums.closes > 0 && sums.won.missing == 0;
        add(u"cover, first cards"_s,
            {m_format.signedMoney(sums.net()), m_format.signedMoney(fees ? std::optional(-*fees) : std::nullopt),
             m_format.money(sums.volume.value()),
             isWinKnown ? m_format.percent(static_cast<double>(sums.wins), static_cast<double>(sums.closes))
                        : Format::missing()});
        const auto fills = sums.fills == 1 ? u"1 fill"_s : u"%1 fills"_s.arg(m_format.count(sums.fills));
        // A count of rows has words of its own, which are not figures: they are compared where there is none.
        if (sums.won.missing == 0 && sums.fees.missing == 0)
            add(u"cover, notes of the first cards"_s,
                {u"gross"_s, m_format.signedMoney(sums.won.known),
                 sums.volume.known == 0 ? Format::missing() : shareText(sums) + u" of volume"_s, fills,
                 u"%1 of %2 closes"_s.arg(m_format.count(sums.wins), m_format.count(sums.closes))});
        if (sums.volume.missing > 0)
            add(u"cover, volume"_s, {fills + u","_s, m_format.count(sums.volume.missing), u"without"_s});
        addRisk(sums);
        qint64 failed = 0, unfilled = 0, rows = 0;
        for (const auto &asset : std::as_const(m_assets)) {
            failed += asset.failed;
            unfilled += asset.unfilled;
            rows += asset.rows();
        }
        add(u"cover, last cards"_s, {m_format.count(rows), u"not known not verified not verified"_s});
        add(u"cover, failed"_s, {m_format.count(failed), unfilled > 0 ? u"failed,"_s : u"failed"_s});
        for (const auto &asset : std::as_const(m_assets)) {
            if (m_assets.size() > 1)
                add(u"by quote asset"_s, {asset.name, m_format.count(asset.fills), m_format.count(asset.failed),
                                          m_format.money(asset.volume.value()), m_format.money(asset.fees.value()),
                                          m_format.signedMoney(asset.net())});
            if (const auto end = m_book.cell("SELECT value FROM curve WHERE a = '" + asset.name.toUtf8() +
                                             "' ORDER BY t DESC, r DESC LIMIT 1");
                !end.isEmpty())
                add(u"end of the equity curve"_s, {m_format.signedMoney(end.toDouble())});
        }
    }

    void addRisk(const SqlSums &sums)
    {
        const auto asset = '\'' + sums.name.toUtf8() + '\'';
        const auto worst = m_book.rows("SELECT min(value - peak), peak FROM curve WHERE a = " + asset).value(0);
        const bool hasCurve = !worst.at(1).isEmpty() && sums.won.missing == 0;
        const auto depth = hasCurve ? worst.at(0).toDouble() : 0;
        const auto held = m_book
                              .rows("SELECT count(*), total(abs(size) * last), count(abs(size) * last), "
                                    "count(*) - count(abs(size) * last) FROM held WHERE a = " +
                                    asset)
                              .first();
        const auto exposure = knownIn(held, 1);
        add(u"cover, risk"_s, {!hasCurve ? Format::missing() : m_format.signedMoney(depth),
                               m_format.money(exposure.value()), u"not known"_s, reconciliationText()});
        const auto open = held.first().toLongLong();
        const auto positions = open == 1 ? u"gross, 1 position"_s : u"gross, %1 positions"_s.arg(m_format.count(open));
        if (hasCurve && depth < 0) {
            // The first deepest bottom, and the first moment of the peak before it; the curve begins at nothing.
            const auto limit = QByteArray::number(depth + 1e-9, 'g', 17);
            const auto to =
                m_book.count("SELECT min(t) FROM curve WHERE a = " + asset + " AND value - peak <= " + limit);
            const auto peak = m_book.real("SELECT peak FROM curve WHERE a = " + asset +
                                          " AND t = " + QByteArray::number(to) + " ORDER BY value - peak LIMIT 1");
            const auto from =
                m_book.count("SELECT min(t) FROM curve WHERE a = " + asset +
                             (peak > 0 ? " AND value >= " + QByteArray::number(peak - 1e-9, 'g', 17) : QByteArray()));
            add(u"cover, when it fell"_s, {momentText(from), u"to"_s, momentText(to), positions});
        }
        if (exposure.missing > 0)
            add(u"cover, exposure"_s, {positions + u","_s, m_format.count(exposure.missing), u"not known"_s});
    }

    [[nodiscard]] QString momentText(qint64 second) const
    {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(isOneDay() ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    }

    /// The verdict on each position of the fills, by the specified key (the symbol alone) or by both.
    [[nodiscard]] QVector<QStringList> heldRows() const
    {
        const QByteArray hidden =
            m_isSpecified ? "EXISTS (SELECT 1 FROM ledger.positions AS o WHERE o.symbol = h.s)" : "0";
        return m_book.rows("SELECT h.s, h.x, CASE WHEN h.size > 0 THEN 'LONG' ELSE 'SHORT' END AS side, abs(h.size), "
                           "h.entry, h.last, CASE WHEN p.symbol IS NULL THEN CASE WHEN " +
                           hidden +
                           " THEN 'hidden' ELSE 'not recorded' END"
                           " WHEN p.side = CASE WHEN h.size > 0 THEN 'LONG' ELSE 'SHORT' END"
                           " AND abs(p.size - abs(h.size)) <= 1e-9 * abs(h.size)"
                           " AND (h.entry IS NULL OR abs(p.entry_price - h.entry) <= 1e-6 * h.entry) THEN 'equal'"
                           " ELSE 'differs' END FROM held AS h LEFT JOIN ledger.positions AS p ON p.symbol = h.s AND "
                           "p.exchange = h.x ORDER BY h.s, h.x");
    }

    /// Recorded, though the fills of the scope make nothing of it.
    [[nodiscard]] qint64 notInFills() const
    {
        QByteArray where = "1";
        if (m_scope.exchange)
            where += " AND p.exchange = '" + toText(*m_scope.exchange).toUtf8() + '\'';
        if (!m_scope.symbol.isEmpty())
            where += " AND p.symbol = '" + m_scope.symbol.toUtf8() + '\'';
        return m_book.count(
            "SELECT count(*) FROM ledger.positions AS p WHERE NOT EXISTS (SELECT 1 FROM held AS h WHERE "
            "h.s = p.symbol AND h.x = p.exchange) AND " +
            where);
    }

    [[nodiscard]] std::pair<qint64, qint64> comparedAndDiffering() const
    {
        const auto held = heldRows();
        const auto lost = notInFills();
        const auto differ =
            std::count_if(held.cbegin(), held.cend(), [](const QStringList &row) { return row.last() != u"equal"_s; });
        return {held.size() + lost, differ + lost};
    }

    [[nodiscard]] QString reconciliationText() const
    {
        if (!m_isReconciled)
            return u"not verified"_s;
        const auto [compared, differ] = comparedAndDiffering();
        if (compared == 0)
            return u"no position"_s;
        if (differ == 0)
            return u"equal"_s;
        return differ == 1 ? u"1 difference"_s : u"%1 differences"_s.arg(m_format.count(differ));
    }

    void addGroups()
    {
        for (const auto &asset : std::as_const(m_assets)) {
            const auto where = "a = '" + asset.name.toUtf8() + '\'';
            for (const auto &sums : sumsBy(m_book, "s", where))
                add(u"by symbol"_s, {sums.name.size() <= kWholeName ? sums.name : QString(), m_format.count(sums.fills),
                                     m_format.money(sums.volume.value()), m_format.signedMoney(sums.net())});
            for (const auto &sums : sumsBy(m_book, "x", where))
                add(u"by exchange"_s,
                    {sums.name, m_assets.size() > 1 ? asset.name : QString(), m_format.count(sums.fills),
                     m_format.money(sums.fees.value()), m_format.signedMoney(sums.net())});
        }
        if (m_assets.size() != 1)
            return;
        const auto &all = m_assets.first();
        const auto net = m_format.signedMoney(all.net());
        add(u"by symbol, all"_s, {u"all"_s, m_format.count(all.fills), m_format.money(all.volume.value()), net});
        add(u"by exchange, all"_s, {u"all"_s, m_format.count(all.fills), m_format.money(all.fees.value()), net});
    }

    void addBars()
    {
        const auto busiest = m_book.count("SELECT ifnull(max(n), 0) FROM (SELECT count(*) AS n FROM e GROUP BY "
                                          "CAST(strftime('%H', t, 'unixepoch') AS INTEGER))");
        if (busiest > 0)
            add(u"fills by hour, highest"_s, {m_format.count(busiest)});
        if (isOneDay())
            return;
        for (const auto &asset : std::as_const(m_assets)) {
            double lowest = 0, highest = 0;
            for (const auto &day : sumsBy(m_book, "d", "d NOT NULL AND a = '" + asset.name.toUtf8() + '\'')) {
                const auto won = day.won.value();
                const auto profit = won ? *won - day.fees.known : 0;
                lowest = std::min(lowest, profit);
                highest = std::max(highest, profit);
            }
            if (highest > 0)
                add(u"profit by day, highest"_s, {m_format.signedMoney(highest)});
            if (lowest < 0)
                add(u"profit by day, lowest"_s, {m_format.signedMoney(lowest)});
        }
    }

    void addPositions()
    {
        const auto held = heldRows();
        for (const auto &row : held) {
            const auto size = row.at(3).toDouble();
            const auto entry = maybe(row.at(4));
            const auto last = maybe(row.at(5));
            add(u"positions"_s,
                {row.at(0).size() <= kWholeName ? row.at(0) : QString(), row.at(1), row.at(2),
                 m_format.number(inDigits(size)), m_format.number(entry ? std::optional(inDigits(*entry)) : entry, 2),
                 m_format.number(last, 2), m_format.money(last ? std::optional(size * *last) : last),
                 m_isReconciled ? row.at(6) : u"not verified"_s});
        }
        if (held.isEmpty())
            add(u"positions"_s, {u"All flat."_s});
    }

    void addBalances()
    {
        if (!m_scope.symbol.isEmpty())
            return;
        const auto where = m_scope.exchange ? " WHERE exchange = '" + toText(*m_scope.exchange).toUtf8() + '\'' : "";
        const auto rows = m_book.rows("SELECT exchange, asset, free, used, total, max(timestamp) FROM ledger.balances" +
                                      where + " GROUP BY exchange, asset");
        for (const auto &row : rows) {
            const auto at = row.at(5).toLongLong();
            const auto amount = [&](int cell) { return m_format.number(rounded(row.at(cell).toDouble()), 2); };
            add(u"balances"_s, {row.at(0), row.at(1), amount(2), amount(3), amount(4), m_format.time(at),
                                at >= m_scope.range.to    ? u"after the period"_s
                                : at < m_scope.range.from ? u"before the period"_s
                                                          : u"in the period"_s});
        }
    }

    void addFees()
    {
        const auto line = [this](const QString &name, const QString &asset, const SqlSums &sums) {
            add(u"fees"_s, {name, asset, m_format.count(sums.fills), m_format.money(sums.volume.value()),
                            m_format.money(sums.fees.value()), shareText(sums), m_format.count(sums.fees.missing)});
        };
        for (const auto &asset : std::as_const(m_assets)) {
            for (const auto &sums : sumsBy(m_book, "x", "a = '" + asset.name.toUtf8() + '\''))
                line(sums.name, asset.name, sums);
        }
        if (m_assets.size() == 1)
            line(u"all"_s, m_assets.first().name, m_assets.first());
    }

    void addDays()
    {
        if (isOneDay())
            return;
        const auto line = [this](const QString &name, const SqlSums &sums) {
            add(u"by day"_s,
                {name, m_format.count(sums.fills), m_format.count(sums.failed), m_format.money(sums.volume.value()),
                 m_format.money(sums.fees.value()), m_format.signedMoney(sums.net())});
        };
        for (const auto &asset : std::as_const(m_assets)) {
            for (const auto &day : sumsBy(m_book, "d", "d NOT NULL AND a = '" + asset.name.toUtf8() + '\'')) {
                const auto date = QDate::fromString(day.name, Qt::ISODate);
                line(QLocale::c().toString(date, u"yyyy-MM-dd ddd"_s), day);
            }
            if (asset.rows() > 0)
                line(u"all"_s, asset);
        }
    }

    /// The newest ones stand for themselves, as far as their ids fit into one line.
    void addFailures()
    {
        const auto where = (m_scope.exchange ? " AND exchange = '" + toText(*m_scope.exchange).toUtf8() + '\'' : "") +
                           (m_scope.symbol.isEmpty() ? "" : " AND symbol = '" + m_scope.symbol.toUtf8() + '\'');
        const auto rows = m_book.rows(
            "SELECT created_at, exchange, symbol, action, side, quantity, price, order_id FROM ledger.trades WHERE "
            "status = 'Failed' AND length(order_id) < 20 AND length(symbol) <= 12 AND created_at >= " +
            QByteArray::number(m_scope.range.from) + " AND created_at < " + QByteArray::number(m_scope.range.to) +
            where + " ORDER BY created_at DESC LIMIT 100");
        for (const auto &row : rows)
            add(u"failed orders"_s,
                {m_format.time(row.at(0).toLongLong()), row.at(1), row.at(2), row.at(3), row.at(4),
                 m_format.number(maybe(row.at(5))), m_format.number(maybe(row.at(6)), 2), row.at(7)});
    }

    void addProofs()
    {
        const auto [compared, differ] = comparedAndDiffering();
        if (m_isReconciled && compared > 0)
            add(u"reconciliation"_s,
                {u"Positions compared: %1"_s.arg(m_format.count(compared)) +
                 (differ == 0 ? u". The recorded"_s : u"; those that differ: %1."_s.arg(m_format.count(differ)))});
        add(u"rows in no figure"_s,
            {u"no sound fill, in the period"_s,
             m_format.count(m_book.count("SELECT count(*) FROM ledger.trades WHERE length(order_id) > 256 AND "
                                         "created_at >= " +
                                         QByteArray::number(m_scope.range.from) + " AND created_at < " +
                                         QByteArray::number(m_scope.range.to)))});
        if (!m_scope.everyFill)
            return;
        for (const auto &day : m_book.rows("SELECT d, count(*) FROM rows_ GROUP BY d"))
            add(u"hashed days"_s, {day.at(0), m_format.count(day.at(1).toLongLong())});
    }

    void addFills()
    {
        for (const auto &row : m_book.rows("SELECT d, a, sum(status = 'Filled'), sum(status = 'Failed'), total(CASE "
                                           "WHEN status = 'Filled' THEN q * p END), total(CASE WHEN status = 'Filled' "
                                           "THEN f END) FROM rows_ GROUP BY d, a")) {
            const auto date = QLocale::c().toString(QDate::fromString(row.at(0), Qt::ISODate), u"d MMMM"_s);
            const bool any = row.at(2).toLongLong() > 0;
            add(u"subtotals of days"_s,
                {u"Sum of %1: %2 filled, %3 failed"_s.arg(date, m_format.count(row.at(2).toLongLong()),
                                                          m_format.count(row.at(3).toLongLong())),
                 m_format.money(any ? row.at(4).toDouble() : 0), m_format.money(any ? row.at(5).toDouble() : 0),
                 row.at(1)});
        }
    }

    const ReportScope m_scope;
    const SqlBook m_book;
    const Format m_format;
    QVector<SqlSums> m_assets;
    QVector<std::pair<QString, QString>> m_lines;
    bool m_isSpecified = true;
    bool m_isReconciled = false;
};

} // namespace

QStringList missingFigures(const QVector<QStringList> &pages, const QString &ledgerFile, const ReportScope &scope)
{
    // Tables stand beside each other, and axes beside curves: a line of figures may be a part of one on the paper.
    QString paper;
    for (const auto &page : pages)
        paper += u' ' + page.join(u" \n "_s) + u" \n"_s;
    QStringList missing;
    const Expected expected(ledgerFile, scope);
    for (const auto &[part, line] : expected.lines()) {
        // Whole cells alone: "1,234.00" is not found in "21,234.00".
        if (!paper.contains(u' ' + line + u' '))
            missing.append(part + u": "_s + line);
    }
    if (scope.everyFill && expected.isSpecified())
        missing += wrongPageTotals(pages, SqlBook(ledgerFile, scope));
    return missing;
}

qsizetype expectedFigures(const QString &ledgerFile, const ReportScope &scope)
{
    return Expected(ledgerFile, scope).lines().size();
}

} // namespace hoox::tests
