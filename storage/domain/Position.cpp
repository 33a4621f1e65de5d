#include "storage/domain/Position.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString toText(PositionSide side)
{
    return side == PositionSide::Long ? u"LONG"_s : u"SHORT"_s;
}

Side closingSide(PositionSide side)
{
    return side == PositionSide::Long ? Side::Sell : Side::Buy;
}

std::optional<PositionSide> positionSideFromText(QStringView text)
{
    if (text == u"LONG")
        return PositionSide::Long;
    if (text == u"SHORT")
        return PositionSide::Short;
    return std::nullopt;
}

} // namespace hoox
