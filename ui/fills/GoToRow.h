#pragma once

#include "ui/common/InlineRow.h"

#include <optional>

class QLineEdit;

namespace hoox {

class Clock;

/// Ctrl+G: a time, a row's number or an order id, as it is typed. GUI thread.
class GoToRow final : public InlineRow
{
    Q_OBJECT

public:
    GoToRow(const Clock &clock, Appearance &appearance, QWidget *parent);
    /// `rows`: how many there are, which tells a row's number from an order id.
    void open(qint64 rows);

    /// What a typed text means: a number up to `rows` is a row, also "#12"; a time as in the filter; else an order id.
    struct Target
    {
        std::optional<qint64> row;    ///< From 0.
        std::optional<qint64> second; ///< Unix, UTC.
        QString orderId;
    };
    [[nodiscard]] static std::optional<Target> targetOf(const QString &text, qint64 rows, const class Format &format,
                                                        const class QDateTime &nowUtc);

Q_SIGNALS:
    void rowWanted(qint64 row);
    void timeWanted(qint64 second);
    void orderWanted(const QString &orderId);

private:
    void go();
    const Clock &m_clock;
    QLineEdit *m_field;
    qint64 m_rows = 0;
};

} // namespace hoox
