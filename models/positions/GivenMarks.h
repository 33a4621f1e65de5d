#pragma once

#include "models/positions/PositionRow.h"
#include "storage/base/Clock.h"

#include <QObject>

namespace hoox {

/// Marks that the operator typed, one a symbol, for this session: nothing of it is stored, and no order, limit or list
/// of what to close uses one. The clock outlives it. GUI thread.
class GivenMarks final : public QObject
{
    Q_OBJECT

public:
    explicit GivenMarks(const Clock &clock, QObject *parent = nullptr);

    /// `price` above 0 and finite; anything else is not taken.
    void give(const QString &symbol, double price);
    void clear(const QString &symbol);
    void clearAll();
    [[nodiscard]] const QHash<QString, GivenMark> &all() const { return m_marks; }

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    QHash<QString, GivenMark> m_marks;
};

} // namespace hoox
