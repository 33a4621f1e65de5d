#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace hoox {

class FillsModel;

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
    /// not be read. A newer search, or other rows, drop the older one: it never answers.
    void findTime(qint64 second, const std::function<void(std::optional<qint64>)> &found);

private:
    void narrow(qint64 low, qint64 high, int search);
    void chooseNearest(qint64 row, int search);

    FillsModel &m_model;
    int m_newest = 0;
    int m_generation = 0; ///< Of the rows that are searched.
    qint64 m_second = 0;
    std::function<void(std::optional<qint64>)> m_found;
};

} // namespace hoox
