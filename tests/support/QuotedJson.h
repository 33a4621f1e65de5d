#pragma once

#include <QByteArray>

namespace hoox::tests {

/// A single quotation mark stands for a double one: moc of Qt 6.4 loses its way in raw strings that have odd ones.
inline QByteArray quotedJson(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace hoox::tests
