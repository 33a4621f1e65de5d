#pragma once

#include "storage/domain/FillGroup.h"
#include "storage/ledger/TradeSums.h"

#include <vector>

namespace hoox {

/// What the lines of a ledger are, by number and without a lock, so that a row of ten million costs no text. One
/// thread.
class LineFacts final
{
public:
    explicit LineFacts(std::shared_ptr<const LedgerLines> lines) : m_lines(std::move(lines)) {}
    /// A small number of its quote asset.
    [[nodiscard]] int assetOf(int line) { return factOf(line).asset; }
    /// The same number on every exchange.
    [[nodiscard]] int symbolOf(int line) { return factOf(line).symbol; }
    [[nodiscard]] ExchangeId exchangeOf(int line) { return factOf(line).exchange; }
    [[nodiscard]] const QString &asset(int number) const { return m_assets.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] LineName name(int line) const { return m_lines->name(line); }

private:
    struct Fact
    {
        int asset = -1; ///< Not asked for yet.
        int symbol = 0;
        ExchangeId exchange = ExchangeId::Bybit;
    };
    [[nodiscard]] const Fact &factOf(int line)
    {
        const auto place = static_cast<std::size_t>(line);
        return place < m_facts.size() && m_facts[place].asset >= 0 ? m_facts[place] : find(place);
    }
    [[nodiscard]] const Fact &find(std::size_t place);
    std::shared_ptr<const LedgerLines> m_lines;
    std::vector<Fact> m_facts; ///< By line.
    QHash<QString, int> m_symbols;
    std::vector<QString> m_assets;
};

/// Adds up the rows of one group. Compensated; sums never mix assets. What was not filled paid and traded nothing.
class GroupSums final
{
public:
    void add(const FillValues &fill, int line, int asset);
    /// Without the group's key.
    [[nodiscard]] FillGroup result(const LineFacts &facts) const;

private:
    struct Asset
    {
        int number = 0;
        RunningSum notional, fee;
    };
    [[nodiscard]] Asset &assetOf(int number);

    qint64 m_rows = 0, m_failed = 0;
    qint64 m_firstAt = 0, m_lastAt = 0;
    RunningSum m_quantity;
    std::vector<int> m_lines; ///< The first few: whether they are one symbol, or one exchange.
    std::vector<Asset> m_assets;
};

} // namespace hoox
