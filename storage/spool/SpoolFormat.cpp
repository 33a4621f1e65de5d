#include "storage/spool/SpoolFormat.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoox::spoolformat {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpoolVersion = 1;

/// What the seal covers beside the bytes: a head that was changed is found as well.
QByteArray sealedWords(const Head &head)
{
    return head.key.text().toUtf8() + '\n' + QByteArray::number(head.sizeBytes) + '\n' + head.md5.toLatin1() + '\n' +
           QByteArray::number(head.putAt.toMSecsSinceEpoch()) + '\n' + (head.isBeside ? "beside" : "within");
}

} // namespace

void Sealer::add(QByteArrayView piece)
{
    m_md5.addData(piece);
    m_sha.addData(piece);
    m_size += piece.size();
}

void Sealer::seal(Head &head)
{
    head.sizeBytes = m_size;
    head.md5 = QString::fromLatin1(m_md5.result().toHex());
    m_sha.addData(sealedWords(head));
    head.seal = m_sha.result().toHex();
}

QByteArray lineOf(const Head &head)
{
    const QJsonObject object{{u"spool"_s, kSpoolVersion},
                             {u"key"_s, head.key.text()},
                             {u"size"_s, head.sizeBytes},
                             {u"md5"_s, head.md5},
                             {u"put_at"_s, head.putAt.toMSecsSinceEpoch()},
                             {u"beside"_s, head.isBeside},
                             {u"seal"_s, QString::fromLatin1(head.seal)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Head> headOf(const QByteArray &begin, const QString &subject)
{
    const auto damaged = [&subject](const QString &why) {
        return fail(Error::Kind::Corrupt, subject, why, Error::Cause::DamagedFile);
    };
    const auto end = begin.indexOf('\n');
    if (end < 0)
        return damaged(u"its head has no end"_s);
    const auto object = QJsonDocument::fromJson(begin.left(end)).object();
    if (object.value(u"spool"_s).toInt() > kSpoolVersion)
        return fail(Error::Kind::Newer, subject);
    auto key = BlobKey::parse(object.value(u"key"_s).toString());
    if (object.value(u"spool"_s).toInt() != kSpoolVersion || !key)
        return damaged(u"its head cannot be read"_s);
    Head head{*std::move(key)};
    head.sizeBytes = object.value(u"size"_s).toInteger(-1);
    head.md5 = object.value(u"md5"_s).toString();
    head.putAt = QDateTime::fromMSecsSinceEpoch(object.value(u"put_at"_s).toInteger(), Qt::UTC);
    head.isBeside = object.value(u"beside"_s).toBool();
    head.seal = object.value(u"seal"_s).toString().toLatin1();
    head.headBytes = end + 1;
    return head;
}

} // namespace hoox::spoolformat
