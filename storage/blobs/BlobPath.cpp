#include "storage/blobs/BlobPath.h"

#include <QList>

#include <algorithm>

namespace hoox::blobpath {

namespace {

constexpr qsizetype kLongestPart = 200; ///< Below the 255 bytes of common file systems.

bool isPlainPart(const QByteArray &part)
{
    return !part.isEmpty() && part.size() <= kLongestPart && part.front() != '.' &&
           std::none_of(part.begin(), part.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

} // namespace

std::optional<QByteArray> plain(const BlobKey &key)
{
    const auto bytes = key.text().toUtf8();
    const auto parts = bytes.split('/');
    if (!std::all_of(parts.begin(), parts.end(), isPlainPart))
        return std::nullopt;
    return bytes;
}

QByteArray encoded(const BlobKey &key)
{
    // Percent encoding knows neither + nor =, so a folder (+) and a file (=) never share a name.
    const auto text = key.text().toUtf8().toPercentEncoding();
    QByteArray path(kEncodedFolder);
    for (qsizetype at = 0; at < text.size(); at += kLongestPart) {
        path += '/' + text.mid(at, kLongestPart);
        path += at + kLongestPart < text.size() ? '+' : '=';
    }
    return path;
}

std::optional<BlobKey> keyAt(const QByteArray &path)
{
    const QByteArray prefix = QByteArray(kEncodedFolder) + '/';
    auto bytes = path;
    const auto isEncoded = path.startsWith(prefix);
    if (isEncoded) {
        bytes.clear();
        auto parts = path.mid(prefix.size()).split('/');
        for (auto &part : parts) {
            part.chop(1);
            bytes += part;
        }
        bytes = QByteArray::fromPercentEncoding(bytes);
    }
    const auto text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return std::nullopt;
    const auto key = BlobKey::parse(text);
    if (!key || (isEncoded ? encoded(*key) != path : plain(*key) != path))
        return std::nullopt;
    return *key;
}

} // namespace hoox::blobpath
