#include "storage/secrets/SecretStore.h"

#include <QStringDecoder>

#include <algorithm>

namespace hoox {

bool isSecretText(const QByteArray &value)
{
    constexpr uchar kFirstPrintable = 0x20;
    constexpr uchar kDelete = 0x7f;
    if (value.isEmpty() || value.size() > kLongestSecret || value != value.trimmed())
        return false;
    const auto isControl = [](char byte) {
        return static_cast<uchar>(byte) < kFirstPrintable || static_cast<uchar>(byte) == kDelete;
    };
    if (std::any_of(value.begin(), value.end(), isControl))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(value);
    return !decoder.hasError() && !text.isEmpty();
}

} // namespace hoox
