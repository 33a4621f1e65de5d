#include "storage/ledger/LedgerLines.h"

namespace hoox {

namespace {

/// By the rule that stands for whole fills.
bool isSound(const QString &symbol)
{
    Fill fill;
    fill.id = symbol;
    fill.symbol = symbol;
    return !faultOf(fill);
}

} // namespace

int LedgerLines::lineOf(ExchangeId exchange, std::string_view symbol)
{
    const auto text = QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    if (!isSound(text))
        return kUnsound;
    const std::lock_guard lock(m_mutex);
    auto &number = m_numbers[text][static_cast<std::size_t>(exchange)];
    if (number == 0) {
        m_names.push_back({exchange, text});
        number = static_cast<int>(m_names.size());
    }
    return number - 1;
}

int LedgerLines::find(ExchangeId exchange, const QString &symbol) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_numbers.constFind(symbol);
    const auto number = known == m_numbers.constEnd() ? 0 : (*known)[static_cast<std::size_t>(exchange)];
    return number == 0 ? kUnsound : number - 1;
}

LineName LedgerLines::name(int line) const
{
    const std::lock_guard lock(m_mutex);
    return m_names.at(static_cast<std::size_t>(line));
}

std::vector<LineName> LedgerLines::names() const
{
    const std::lock_guard lock(m_mutex);
    return m_names;
}

std::size_t LedgerLines::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_names.size();
}

} // namespace hoox
