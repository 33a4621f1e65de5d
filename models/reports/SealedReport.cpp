#include "models/reports/SealedReport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRemarkTail = 1024;
constexpr qint64 kHashPiece = 1024 * 1024;

QByteArray tailOf(QFile &file)
{
    return file.seek(std::max<qint64>(0, file.size() - kRemarkTail)) ? file.read(kRemarkTail) : QByteArray();
}

std::optional<ReportRemark> remarkIn(const QByteArray &tail)
{
    static const QRegularExpression pattern(
        u"%hoox-report pages (\\d{1,9}) fills (\\d{1,18}) from (\\d{1,18}) to (\\d{1,18})\n"
        "(?:%hoox-seal at (\\d{1,18}) length (\\d{1,9})\n)?"
        "(?:%hoox-where at (\\d{1,18}) length (\\d{1,18})\n)?"_s);
    const auto match = pattern.match(QString::fromLatin1(tail));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
    return ReportRemark{number(1), number(2), {number(3), number(4)}, number(5), number(6), number(7), number(8)};
}

struct FileHashes
{
    bool isAsWritten = false; ///< The bytes up to the hash have it, and nothing but the end of a PDF follows.
    QByteArray whole;         ///< In hex.
};

FileHashes hashesOf(QFile &file, const QByteArray &tail)
{
    static const QRegularExpression ending(u"%hoox-sha256 ([0-9a-f]{64})\nstartxref\n\\d+\n%%EOF\n$"_s);
    const auto match = ending.match(QString::fromLatin1(tail));
    auto left = match.hasMatch() ? file.size() - tail.size() + match.capturedStart() : 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QCryptographicHash whole(QCryptographicHash::Sha256);
    if (!file.seek(0))
        return {};
    for (;;) {
        const auto piece = file.read(kHashPiece);
        if (piece.isEmpty())
            break;
        whole.addData(piece);
        hash.addData(piece.first(std::min(left, static_cast<qint64>(piece.size()))));
        left -= std::min(left, static_cast<qint64>(piece.size()));
    }
    const bool isSame =
        match.hasMatch() && left == 0 && QString::fromLatin1(hash.result().toHex()) == match.captured(1);
    return {isSame, whole.result().toHex()};
}

} // namespace

QByteArray ReportRemark::text() const
{
    auto text = u"%hoox-report pages %1 fills %2 from %3 to %4\n"_s.arg(pages).arg(fills).arg(range.from).arg(range.to);
    if (sealLength > 0)
        text += u"%hoox-seal at %1 length %2\n"_s.arg(sealAt).arg(sealLength);
    if (whereLength > 0)
        text += u"%hoox-where at %1 length %2\n"_s.arg(whereAt).arg(whereLength);
    return text.toLatin1();
}

std::optional<ReportRemark> readReportRemark(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? remarkIn(tailOf(file)) : std::nullopt;
}

Result<SealedReport> readSealedReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Error::Kind::Denied : Error::Kind::NotFound, path, file.errorString());
    const auto tail = tailOf(file);
    const auto remark = remarkIn(tail);
    if (!remark || remark->sealLength == 0)
        return fail(Error::Kind::Invalid, path, u"no report with a content hash"_s);
    if (remark->sealLength > kLargestSeal || !file.seek(remark->sealAt))
        return fail(Error::Kind::Corrupt, path, u"the seal is out of bounds"_s);
    const auto seal = sealFromText(file.read(remark->sealLength), path);
    if (!seal)
        return fail(seal.error());
    const auto hashes = hashesOf(file, tail);
    return SealedReport{*remark, *seal, hashes.isAsWritten, hashes.whole};
}

} // namespace hoox
