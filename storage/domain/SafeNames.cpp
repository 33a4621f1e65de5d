#include "storage/domain/SafeNames.h"

#include <QCryptographicHash>
#include <QSet>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHashLetters = 12;
constexpr qsizetype kLongestSuffix = 16; ///< `.json` and the like stay at the end of a name that is marked.

QString nameHash(const QString &text, qsizetype letters = kHashLetters)
{
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(letters));
}

/// Letters and marks that nothing is drawn for, besides those of the categories below: two names that differ by one
/// look the same. Of Unicode's list of what is ignored by default, and the two blanks that are drawn empty.
bool isInvisible(char32_t letter)
{
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},   {0x2800, 0x2800},
        {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0xE0100, 0xE01EF},
    };
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [letter](const auto &range) { return letter >= range.first && letter <= range.second; });
}

bool isSound(char32_t letter)
{
    if (isInvisible(letter))
        return false;
    if (letter < 0x80 && QByteArrayView("<>:\"/\\|?*").contains(static_cast<char>(letter)))
        return false;
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero width
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// Those of Windows, which are devices with any ending.
bool isDevice(const QString &name)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s, u"clock$"_s};
    const auto stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (devices.contains(stem))
        return true;
    constexpr qsizetype length = 4;
    if (stem.size() != length || !(stem.startsWith(u"com") || stem.startsWith(u"lpt")))
        return false;
    return u"0123456789\u00B9\u00B2\u00B3"_s.contains(stem.back());
}

/// At most `bytes` of UTF-8, no letter in halves.
QString shortened(const QString &text, qsizetype bytes)
{
    QString kept;
    qsizetype size = 0;
    for (const auto letter : text.toUcs4()) {
        const auto part = QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        size += part.toUtf8().size();
        if (size > bytes)
            break;
        kept += part;
    }
    return kept;
}

/// `name~hash.json`
QString marked(const QString &name, const QString &mark)
{
    const auto dot = name.lastIndexOf(u'.');
    const auto hasSuffix = dot > 0 && name.mid(dot).toUtf8().size() <= kLongestSuffix;
    const auto suffix = hasSuffix ? name.mid(dot) : QString();
    const auto room = SafeNames::kLongestPart - suffix.toUtf8().size() - mark.size() - 1;
    return shortened(hasSuffix ? name.left(dot) : name, room) + u'~' + mark + suffix;
}

/// What a file system that folds case and Unicode forms makes of it.
QString folded(const QString &path)
{
    return path.toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

quint64 spotOf(const QString &path)
{
    const auto hash = QCryptographicHash::hash(folded(path).toUtf8(), QCryptographicHash::Sha1);
    return qFromLittleEndian<quint64>(hash.constData());
}

} // namespace

SafeNames::SafeNames(const QString &prefix) : m_cut(prefix.lastIndexOf(u'/') + 1) {}

QString SafeNames::safePart(const QString &part)
{
    QString name;
    for (const auto letter : part.toUcs4()) {
        if (isSound(letter))
            name += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        else
            name += u'_';
    }
    while (name.endsWith(u'.') || (!name.isEmpty() && name.back().isSpace()))
        name.chop(1);
    name.replace(u".hoox-part"_s, u"_hoox-part"_s, Qt::CaseInsensitive); // What stands beside unfinished downloads.
    if (name.isEmpty() || name.front() == u'.' || name.front() == u'-' || name.front().isSpace() || isDevice(name))
        name.prepend(u'_');
    if (name == part && name.toUtf8().size() <= kLongestPart)
        return name;
    return marked(name, nameHash(part));
}

QString SafeNames::place(const QString &above, const QString &part, const QString &original, Kind kind)
{
    auto path = above + part;
    for (int attempt = 1;; ++attempt) {
        const auto spot = spotOf(path);
        const auto there = m_taken.constFind(spot);
        if (there == m_taken.cend()) {
            m_taken.insert(spot, kind);
            return path;
        }
        if (kind == Kind::Folder && *there == Kind::Folder)
            return path;
        const auto mark = nameHash(original) + (attempt > 1 ? u'-' + QString::number(attempt) : QString());
        path = above + marked(part, mark);
    }
}

QByteArray SafeNames::pathOf(const BlobKey &key)
{
    const auto rest = key.text().mid(m_cut);
    auto parts = rest.split(u'/');
    for (auto &part : parts)
        part = safePart(part);
    if (const auto whole = parts.join(u'/'); whole.toUtf8().size() > kLongestPath) {
        constexpr qsizetype letters = 32;
        parts = {marked(parts.constLast(), nameHash(key.text(), letters))};
    }
    const auto last = parts.takeLast();
    QString path;
    QString original;
    for (const auto &part : std::as_const(parts)) {
        original += part + u'/';
        path = place(path, part, original, Kind::Folder) + u'/';
    }
    return place(path, last, key.text(), Kind::File).toUtf8();
}

} // namespace hoox
