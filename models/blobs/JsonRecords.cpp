#include "models/blobs/JsonRecords.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestColumn = 200;

/// The line at `at`, without its end; `at` moves behind it.
QByteArrayView nextLine(QByteArrayView bytes, qsizetype &at)
{
    const auto newline = bytes.indexOf('\n', at);
    const auto end = newline < 0 ? bytes.size() : newline;
    auto line = bytes.sliced(at, end - at);
    at = newline < 0 ? bytes.size() : newline + 1;
    return line;
}

bool isEmptyLine(QByteArrayView line)
{
    return std::all_of(line.cbegin(), line.cend(),
                       [](char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; });
}

} // namespace

bool JsonRecords::areIn(const QByteArray &bytes)
{
    int objects = 0;
    for (qsizetype at = 0; at < bytes.size() && objects < 2;) {
        const auto line = nextLine(bytes, at);
        if (isEmptyLine(line))
            continue;
        const auto parsed = JsonDocument::parse(line.toByteArray());
        if (!parsed || (*parsed)->type((*parsed)->root()) != JsonDocument::Type::Object)
            return false;
        ++objects;
    }
    return objects == 2;
}

QByteArray JsonRecords::withoutSecretsIn(const QByteArray &bytes, MaskedSecrets &receipt, const KnownSecrets &known)
{
    QByteArray out;
    qsizetype copied = 0;
    qint64 number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto start = at;
        const auto line = nextLine(bytes, at);
        ++number;
        MaskedSecrets own;
        const auto text = QByteArray::fromRawData(line.data(), line.size());
        const auto parsed = JsonDocument::parse(text);
        const auto clean = parsed ? withoutSecrets(**parsed, own, known) : withoutSecrets(text, own, known);
        receipt.before += own.before;
        if (own.slipped == 0)
            continue;
        receipt.slipped += own.slipped;
        for (const auto &path : std::as_const(own.paths)) {
            if (receipt.paths.size() < MaskedSecrets::kMostPaths)
                receipt.paths.append(parsed ? u"line %1: %2"_s.arg(QString::number(number), path)
                                            : u"line %1"_s.arg(number));
        }
        out.append(QByteArrayView(bytes).sliced(copied, start - copied)).append(clean);
        copied = start + line.size();
    }
    return copied == 0 ? bytes : out.append(QByteArrayView(bytes).sliced(copied));
}

JsonRecords::JsonRecords(const QByteArray &bytes) : m_bytes(bytes)
{
    for (qsizetype at = 0; at < m_bytes.size();) {
        const auto start = at;
        if (isEmptyLine(nextLine(m_bytes, at)))
            continue;
        m_starts.push_back(static_cast<quint32>(start));
        if (count() <= kLookedAt)
            takeColumns(record(count() - 1));
    }
    m_starts.shrink_to_fit();
}

void JsonRecords::takeColumns(const QByteArray &record)
{
    const auto parsed = JsonDocument::parse(record);
    if (!parsed || (*parsed)->type((*parsed)->root()) != JsonDocument::Type::Object)
        return;
    const auto &json = **parsed;
    for (int row = 0; row < json.childCount(json.root()); ++row) {
        const auto name = json.key(json.child(json.root(), row), kLongestColumn);
        if (m_columns.contains(name))
            continue;
        if (m_columns.size() == kMostColumns) {
            m_hasMoreColumns = true;
            return;
        }
        m_columns.append(name);
    }
}

QByteArray JsonRecords::record(int row, qsizetype most) const
{
    const auto start = static_cast<qsizetype>(m_starts[static_cast<size_t>(row)]);
    const auto window = QByteArrayView(m_bytes).sliced(start, qMin(most, m_bytes.size() - start));
    qsizetype at = 0;
    auto line = nextLine(window, at);
    while (line.endsWith('\r'))
        line.chop(1);
    return line.toByteArray();
}

int JsonRecords::rowAt(qint64 offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), static_cast<quint32>(offset));
    return qMax(0, static_cast<int>(std::distance(m_starts.cbegin(), after)) - 1);
}

} // namespace hoox
