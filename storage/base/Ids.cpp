#include "storage/base/Ids.h"

#include <QUuid>

namespace hoox {

QString RandomIds::next()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace hoox
