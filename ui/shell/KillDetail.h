#pragma once

#include "ui/common/Appearance.h"
#include "ui/shell/KillWords.h"

#include <QPoint>

class QPainter;

namespace hoox {

struct KillLook;

/// The detail's sentence set in at most two lines: whole parts only, nothing cut short. Optional parts leave first.
struct KillDetail
{
    QList<QList<KillRun>> lines;
    int width = 0; ///< Of the longer line, in pixels.

    /// At most two lines, none wider than `room`.
    [[nodiscard]] bool fits(int room) const;
    [[nodiscard]] static KillDetail fit(QList<KillRun> runs, const Appearance &appearance, int room);
    void paint(QPainter &painter, QPoint topLeft, int lineHeight, const Appearance &appearance,
               const KillLook &look) const;
};

} // namespace hoox
