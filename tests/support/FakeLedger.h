#pragma once

#include "storage/ledger/Ledger.h"

#include <QPromise>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace hoox::tests {

/// A ledger of values set by the test. Answers at once, or when `release` is called while `held` is true; fails every
/// read while `failure` is set. GUI thread only.
class FakeLedger final : public Ledger
{
public:
    LedgerOverview facts;
    QVector<Position> recorded;
    bool holdsExchanges = false;
    QVector<SymbolFigures> symbolFigures;
    QVector<EquityCurve> curves;
    QVector<Balance> balanceRows;
    QVector<Fill> fills; ///< Newest first.
    std::optional<Error> failure;
    bool held = false;
    /// Called before each answer to `figures`: what happens meanwhile.
    std::function<void()> beforeFigures;
    TimeRange askedFigures, askedEquity; ///< Of the last call.
    int figureReads = 0;

    /// Answers the oldest held read, with the values of the moment it was asked.
    bool releaseOne()
    {
        if (m_held.empty())
            return false;
        const auto answer = std::move(m_held.front());
        m_held.erase(m_held.begin());
        answer();
        return true;
    }
    void release()
    {
        held = false;
        while (releaseOne()) {
        }
    }
    [[nodiscard]] std::size_t heldReads() const { return m_held.size(); }

    Pending<LedgerOverview> overview() override { return answer(facts); }
    Pending<RecordedPositions> recordedPositions() override
    {
        return answer(RecordedPositions{recorded, holdsExchanges});
    }
    Pending<QVector<SymbolFigures>> figures(const TimeRange &range) override
    {
        askedFigures = range;
        ++figureReads;
        if (beforeFigures)
            beforeFigures();
        return answer(symbolFigures);
    }
    Pending<QVector<EquityCurve>> equity(const TimeRange &range, int) override
    {
        askedEquity = range;
        return answer(curves);
    }
    Pending<QVector<Balance>> balances() override { return answer(balanceRows); }
    Pending<QVector<Fill>> lastFills(int count) override { return answer(fills.mid(0, count)); }
    Pending<QVector<Fill>> fillsOfOrder(const QString &orderId) override
    {
        return answer(matching([&orderId](const Fill &fill) { return fill.orderId == orderId; }));
    }
    Pending<QVector<Fill>> fillsOfRequest(const QString &requestId, qint64 since) override
    {
        return answer(
            matching([&](const Fill &fill) { return fill.requestId == requestId && fill.createdAt >= since; }));
    }
    Pending<QVector<Fill>> fillsOf(ExchangeId exchange, const QString &symbol, int count) override
    {
        return answer(matching([&](const Fill &fill) {
                          return fill.exchange == exchange && fill.symbol == symbol;
                      }).mid(0, count));
    }
    /// Of the query: exchange, whole symbol and direction.
    Pending<qint64> forEachFill(const FillsQuery &query, std::function<bool(const Fill &)> sink) override
    {
        auto found = matching([&query](const Fill &fill) {
            return (!query.exchange || fill.exchange == *query.exchange) &&
                   (!query.symbolExact || fill.symbol == query.symbolPrefix);
        });
        if (!query.descending)
            std::reverse(found.begin(), found.end());
        qint64 count = 0;
        for (const auto &fill : std::as_const(found)) {
            ++count;
            if (!sink(fill))
                break;
        }
        return answer(count);
    }
    Pending<QVector<RejectedRow>> rejects(int) override { return answer(QVector<RejectedRow>()); }
    Pending<FillEffect> record(const Fill &fill) override
    {
        const bool isKnown = !matching([&fill](const Fill &known) { return known.id == fill.id; }).isEmpty();
        if (isKnown)
            return ready(Result<FillEffect>(fail(Error::Kind::Conflict, fill.id)));
        if (!failure)
            fills.prepend(fill);
        return answer(FillEffect());
    }

private:
    template <typename Matches>
    [[nodiscard]] QVector<Fill> matching(Matches matches) const
    {
        QVector<Fill> found;
        std::copy_if(fills.cbegin(), fills.cend(), std::back_inserter(found), matches);
        return found;
    }

    template <typename T>
    Pending<T> answer(const T &value)
    {
        const Result<T> result = failure ? Result<T>(fail(*failure)) : Result<T>(value);
        if (!held)
            return ready<T>(result);
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_held.push_back([promise, result] {
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace hoox::tests
