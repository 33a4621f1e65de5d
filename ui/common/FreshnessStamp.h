#pragma once

#include "storage/base/Clock.h"
#include "ui/common/Appearance.h"

#include <QWidget>

#include <chrono>

namespace hoox {

/// How old a pane is: a 14 px pie (age as share of the stale limit) and "as of 02:47:03 UTC, 4 s"; past the limit a
/// hatched square and "From 02:44:10 UTC, 2 min 53 s old" in the unknown colour. GUI thread.
class FreshnessStamp final : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessStamp(Appearance &appearance, QWidget *parent = nullptr);

    /// Ages run on `clock` from now on, which outlives it; until then on the system's.
    void runOn(const Clock &clock);
    /// Read at `utc`, `age` ago. Null: nothing was read yet, and nothing is shown.
    void setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter,
                 std::chrono::milliseconds age = std::chrono::milliseconds(0));
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] QFont stampFont() const;
    Appearance &m_appearance;
    QDateTime m_utc;
    std::chrono::milliseconds m_staleAfter{0};
    std::chrono::milliseconds m_toldAt{0}; ///< Monotonic, less the age that it had then.
    const SystemClock m_system;
    const Clock *m_clock = &m_system;
};

} // namespace hoox
