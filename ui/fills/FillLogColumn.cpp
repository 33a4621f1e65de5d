#include "ui/fills/FillLogColumn.h"

#include "ui/common/CellPainter.h"

namespace hoox {

QString FillLogColumn::head()
{
    return tr("log", "the raw log of an order");
}

QString FillLogColumn::headTip()
{
    return tr("Log of the order: \u25CF there, \u25CB none, ? not known on this computer");
}

QString FillLogColumn::words(FillLogMarks::Mark mark)
{
    switch (mark) {
    case FillLogMarks::Mark::There:
        return tr("log there");
    case FillLogMarks::Mark::Absent:
        return tr("no log");
    case FillLogMarks::Mark::Unknown:
        break;
    }
    return tr("log not known");
}

QString FillLogColumn::tip(FillLogMarks::Mark mark)
{
    switch (mark) {
    case FillLogMarks::Mark::There:
        return tr("The log of this order is there. Ctrl+B opens it.");
    case FillLogMarks::Mark::Absent:
        return tr("There is no log of this order.");
    case FillLogMarks::Mark::Unknown:
        break;
    }
    return tr("This computer does not know whether there is a log of this order. Ctrl+B asks for it.");
}

int FillLogColumn::width(const Appearance &appearance)
{
    constexpr int kLeastPixels = 44;
    return qMax(appearance.scaled(kLeastPixels),
                CellPainter::textWidth(appearance, head(), Appearance::FontRole::Caption) +
                    CellPainter::padding(appearance, {false, true}));
}

QRect FillLogColumn::area(const QRect &cell, const Appearance &appearance)
{
    const auto pixels = width(appearance);
    return {cell.right() + 1 - pixels, cell.top(), pixels, cell.height()};
}

} // namespace hoox
