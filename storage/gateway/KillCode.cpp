#include "storage/gateway/KillCode.h"

#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

bool hasKillCode(const QJsonObject &body)
{
    const auto isKillCode = [](const QJsonValue &code) {
        return code == u"KILL_SWITCH"_s || code == u"KILL_SWITCH_ACTIVE"_s;
    };
    return isKillCode(body[u"code"_s]) || isKillCode(body[u"error"_s].toObject()[u"code"_s]);
}

} // namespace hoox
