#pragma once

#include "models/positions/DifferenceTrail.h"
#include "storage/base/Result.h"
#include "storage/domain/FillsQuery.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace hoox {

class Ledger;

/// Reads the fills that make the difference of one position (LG-2), streamed on the ledger's scan thread. A newer call
/// stops the older one; so does the end of this. The ledger outlives it. GUI thread.
class DifferenceReader final : public QObject
{
    Q_OBJECT

public:
    explicit DifferenceReader(Ledger &ledger, QObject *parent = nullptr);
    ~DifferenceReader() override;

    /// `recorded`: none when nothing is.
    void load(ExchangeId exchange, const QString &symbol, const std::optional<Position> &recorded);
    void stop();

    [[nodiscard]] bool isReading() const { return m_stop != nullptr; }
    [[nodiscard]] const std::optional<Difference> &difference() const { return m_difference; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Exactly the fills of `difference`, in order of time; none before there is one with fills.
    [[nodiscard]] std::optional<FillsQuery> query() const;

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
    std::shared_ptr<std::atomic_bool> m_stop; ///< Of the read under way.
    std::optional<Difference> m_difference;
    std::optional<Error> m_error;
    ExchangeId m_exchange = ExchangeId::Bybit;
    QString m_symbol;
};

} // namespace hoox
