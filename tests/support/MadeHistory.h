#pragma once

#include "models/positions/TimeMachine.h"
#include "storage/base/Result.h"
#include "storage/domain/PositionBook.h"

#include <QMap>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace hoox::tests {

/// The past of fills that a test makes up, answered by `PositionBook`s: at once, or when `releaseOne` is called while
/// `held` is true. Fails every read of positions while `failure` is set. GUI thread only.
class MadeHistory
{
public:
    QVector<Fill> fills; ///< Oldest first.
    std::optional<Error> failure;
    bool held = false;
    QVector<qint64> asked; ///< Seconds, in the order of asking.
    QVector<TimeRange> askedPaths;

    [[nodiscard]] HistoryReads reads()
    {
        return {
            [this](qint64 second) { return positionsAt(second); },
            [this](ExchangeId exchange, const QString &symbol, const TimeRange &range, int) {
                askedPaths.append(range);
                return ready<PositionPath>(Result<PositionPath>(pathOf(exchange, symbol, range)));
            },
            [this](const FillsQuery &query, int rows) { return ready<FillHead>(Result<FillHead>(head(query, rows))); }};
    }
    bool releaseOne()
    {
        if (m_held.empty())
            return false;
        const auto answer = std::move(m_held.front());
        m_held.erase(m_held.begin());
        answer();
        return true;
    }
    [[nodiscard]] std::size_t heldReads() const { return m_held.size(); }
    /// Of the last read of positions, whoever holds it.
    [[nodiscard]] bool wasCancelled() const { return m_last && m_last->isCanceled(); }
    void tellProgress(int done, int whole)
    {
        m_last->setProgressRange(0, whole);
        m_last->setProgressValue(done);
    }

    [[nodiscard]] QVector<SymbolFigures> figuresAt(qint64 second) const
    {
        QMap<std::pair<QString, QString>, PositionBook> books;
        QMap<std::pair<QString, QString>, SymbolFigures> figures;
        for (const auto &fill : fills) {
            if (fill.createdAt > second || fill.status != FillStatus::Filled)
                continue;
            const std::pair key{fill.symbol, toText(fill.exchange)};
            auto &book = books[key];
            auto &figure = figures[key];
            book.apply(fill);
            figure.symbol = fill.symbol;
            figure.exchange = fill.exchange;
            figure.position = book.position(fill.exchange, fill.symbol);
            if (figure.position)
                figure.position->size = withoutSumNoise(figure.position->size);
            figure.openedAt = book.openedAt();
            figure.withoutQuantity += fill.quantity ? 0 : 1;
            if (fill.price) {
                figure.lastPrice = fill.price;
                figure.lastAt = fill.createdAt;
            }
        }
        QVector<SymbolFigures> open;
        for (const auto &figure : std::as_const(figures)) {
            if (figure.position || figure.withoutQuantity > 0)
                open.append(figure);
        }
        return open;
    }

private:
    Pending<QVector<SymbolFigures>> positionsAt(qint64 second)
    {
        asked.append(second);
        using Answer = Result<QVector<SymbolFigures>>;
        const auto answer = failure ? Answer(fail(*failure)) : Answer(figuresAt(second));
        m_last = std::make_shared<QPromise<Answer>>();
        m_last->start();
        const auto finish = [promise = m_last, answer] {
            promise->addResult(answer);
            promise->finish();
        };
        const auto future = m_last->future();
        if (held)
            m_held.push_back(finish);
        else
            finish();
        return future;
    }

    [[nodiscard]] PositionPath pathOf(ExchangeId exchange, const QString &symbol, const TimeRange &range) const
    {
        PositionPath path;
        path.before.size = 0.0;
        PositionBook book;
        for (const auto &fill : fills) {
            if (fill.exchange != exchange || fill.symbol != symbol || fill.status != FillStatus::Filled ||
                fill.createdAt >= range.to)
                continue;
            book.apply(fill);
            const auto position = book.position(exchange, symbol);
            PositionStep step{fill.createdAt, {}, book.entryPrice(), 0};
            if (book.isSizeKnown())
                step.size = position ? position->signedSize() : 0.0;
            if (fill.createdAt < range.from) {
                path.before = step;
                continue;
            }
            ++path.fills;
            path.steps.append(step);
        }
        return path;
    }

    [[nodiscard]] FillHead head(const FillsQuery &query, int rows) const
    {
        FillHead head;
        const auto take = [&](const Fill &fill) {
            if (head.rows.size() < rows && query.time.contains(fill.createdAt))
                head.rows.append({0, fill});
        };
        if (query.descending)
            std::for_each(fills.crbegin(), fills.crend(), take);
        else
            std::for_each(fills.cbegin(), fills.cend(), take);
        return head;
    }

    std::shared_ptr<QPromise<Result<QVector<SymbolFigures>>>> m_last;
    std::vector<std::function<void()>> m_held;
};

} // namespace hoox::tests
