#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hoox {

class FillsModel;
struct FillOrder;

/// Finds a row of what is shown by its time: halves the rows until it is found, some two dozen short reads for ten
/// million. GUI thread.
class FillSearch final : public QObject
{
    Q_OBJECT

public:
    explicit FillSearch(FillsModel &model, QObject *parent = nullptr);

    /// Whether rows can be found by time now: the order is by time, and known.
    [[nodiscard]] bool isPossible() const;
    /// The number of the row that is nearest in time to that second (Unix, UTC); none if there is no row, or it could
    /// not be read. A newer search drops the older one, which never answers; when rows come meanwhile it begins again.
    void findTime(qint64 second, const std::function<void(std::optional<qint64>)> &found);

private:
    void narrow(qint64 low, qint64 high, int search);
    void chooseNearest(qint64 row, int search);
    /// Whether an answer still belongs to what is searched; begins anew if rows came.
    [[nodiscard]] bool holds(int search);

    FillsModel &m_model;
    int m_newest = 0;
    std::shared_ptr<const FillOrder> m_order; ///< Of the rows that are searched.
    qint64 m_second = 0;
    std::function<void(std::optional<qint64>)> m_found;
};

} // namespace hoox
