#include "storage/config/ConfigKey.h"

#include <QStringList>

namespace hoox {

using namespace Qt::StringLiterals;

Result<Done> checkConfigKey(const QString &key)
{
    const auto bad = [&key](const QString &why) {
        return fail(Error::Kind::Invalid, key.left(200), why, Error::Cause::BadKey);
    };
    if (key.isEmpty())
        return bad(u"empty key"_s);
    if (key == u"." || key == u"..")
        return bad(u"the key is . or .."_s);
    if (key.contains(QChar::Null) || !key.isValidUtf16())
        return bad(u"not text"_s);
    if (key.toUtf8().size() > kLongestConfigKeyBytes)
        return bad(u"longer than 512 bytes"_s);
    return Done{};
}

Result<Done> checkConfigKeys(const QStringList &keys)
{
    for (const auto &key : keys) {
        if (auto checked = checkConfigKey(key); !checked)
            return checked;
    }
    return Done{};
}

Result<Done> checkConfigWrite(const QString &key, const QByteArray &value)
{
    if (auto checked = checkConfigKey(key); !checked)
        return checked;
    if (value.size() > kLargestConfigValueBytes)
        return fail(Error::Kind::Invalid, key, u"value over 25 MiB"_s, Error::Cause::TooLarge);
    return Done{};
}

} // namespace hoox
