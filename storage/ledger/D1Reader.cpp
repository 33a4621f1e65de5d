#include "storage/ledger/D1Reader.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <array>
#include <charconv>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Numbers as they are written: RapidJSON's own reading of them is not exact to the last bit.
constexpr unsigned kD1Syntax = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;

std::string_view viewOf(const char *text, rapidjson::SizeType length)
{
    return {text, length};
}

/// 0 for what no counter says.
qint64 wholeOf(double number)
{
    constexpr double most = 9007199254740992; // 2^53
    return number >= 0 && number <= most ? static_cast<qint64>(number) : 0;
}

} // namespace

/// Takes RapidJSON's events; the names of those functions are RapidJSON's.
class D1Reader final
{
public:
    /// `bytes` are those that RapidJSON undoes the escapes in.
    D1Reader(std::shared_ptr<const QByteArray> bytes, bool hasEscapedCodes)
        : m_bytes(std::move(bytes)), m_hasEscapedCodes(hasEscapedCodes)
    {
    }

    bool Null() { return take(D1Value()); }                                                // NOLINT
    bool Bool(bool value);                                                                 // NOLINT
    bool String(const char *text, rapidjson::SizeType length, bool copy);                  // NOLINT
    bool RawNumber(const char *text, rapidjson::SizeType length, bool copy);               // NOLINT
    bool Key(const char *text, rapidjson::SizeType length, bool copy);                     // NOLINT
    bool StartObject() { return begin(true); }                                             // NOLINT
    bool StartArray() { return begin(false); }                                             // NOLINT
    bool EndObject(rapidjson::SizeType /*members*/) { return end(); }                      // NOLINT
    bool EndArray(rapidjson::SizeType /*items*/) { return end(); }                         // NOLINT
    bool Int(int /*value*/) { return refuse(u"a number that is not raw"_s); }              // NOLINT
    bool Uint(unsigned /*value*/) { return refuse(u"a number that is not raw"_s); }        // NOLINT
    bool Int64(std::int64_t /*value*/) { return refuse(u"a number that is not raw"_s); }   // NOLINT
    bool Uint64(std::uint64_t /*value*/) { return refuse(u"a number that is not raw"_s); } // NOLINT
    bool Double(double /*value*/) { return refuse(u"a number that is not raw"_s); }        // NOLINT

    [[nodiscard]] bool isSuccess() const { return m_isSuccess; }
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] D1Answer takeAnswer() { return std::move(m_answer); }

private:
    enum Place { Outside, Envelope, Result, Entry, Results, Columns, Rows, Row, Meta, Skipped };
    enum Member { Unknown, Success, ResultList, ResultsOf, MetaOf, ColumnList, RowList, Changes, RowsRead };

    [[nodiscard]] Place place() const { return m_places.at(static_cast<std::size_t>(m_depth)); }
    [[nodiscard]] static Member memberOf(Place place, std::string_view name);
    [[nodiscard]] Place placeWithin(bool isObject) const;
    [[nodiscard]] bool maySkip() const;
    [[nodiscard]] bool begin(bool isObject);
    [[nodiscard]] bool end();
    [[nodiscard]] bool endRow();
    [[nodiscard]] bool endEntry();
    [[nodiscard]] bool take(const D1Value &value);
    [[nodiscard]] bool refuse(const QString &fault);

    const std::shared_ptr<const QByteArray> m_bytes;
    const bool m_hasEscapedCodes; ///< Half a surrogate would become what is no UTF-8.
    std::array<Place, kDeepestD1Answer + 1> m_places{Outside};
    int m_depth = 0;
    Member m_member = Unknown;
    unsigned m_seen = 0;    ///< Members that count, of the objects that are open: none may come twice.
    qsizetype m_width = -1; ///< Of the first row.
    qsizetype m_rowBegin = 0;
    bool m_isSuccess = false;
    D1Rows m_rows;
    D1Answer m_answer;
    QString m_fault;
};

bool D1Reader::refuse(const QString &fault)
{
    m_fault = fault;
    return false;
}

D1Reader::Member D1Reader::memberOf(Place place, std::string_view name)
{
    struct Known
    {
        Place place;
        std::string_view name;
        Member member;
    };
    static constexpr std::array known{Known{Envelope, "success", Success},   Known{Envelope, "result", ResultList},
                                      Known{Entry, "results", ResultsOf},    Known{Entry, "meta", MetaOf},
                                      Known{Results, "columns", ColumnList}, Known{Results, "rows", RowList},
                                      Known{Meta, "changes", Changes},       Known{Meta, "rows_read", RowsRead}};
    for (const auto &each : known) {
        if (each.place == place && each.name == name)
            return each.member;
    }
    return Unknown;
}

/// Where an object or an array leads that begins here.
D1Reader::Place D1Reader::placeWithin(bool isObject) const
{
    const auto orSkipped = [](bool fits, Place within) { return fits ? within : Skipped; };
    switch (place()) {
    case Outside:
        return orSkipped(isObject, Envelope);
    case Envelope:
        return orSkipped(!isObject && m_member == ResultList, Result);
    case Result:
        return orSkipped(isObject, Entry);
    case Entry:
        return m_member == ResultsOf ? orSkipped(isObject, Results) : orSkipped(isObject && m_member == MetaOf, Meta);
    case Results:
        return m_member == ColumnList ? orSkipped(!isObject, Columns)
                                      : orSkipped(!isObject && m_member == RowList, Rows);
    case Rows:
        return orSkipped(!isObject, Row);
    default:
        return Skipped;
    }
}

/// Whether something of another type than what counts may stand here.
bool D1Reader::maySkip() const
{
    switch (place()) {
    case Envelope:
    case Results:
        return m_member == Unknown;
    case Entry:
        return m_member != ResultsOf;
    case Row:
    case Meta:
    case Skipped:
        return true;
    default:
        return false;
    }
}

bool D1Reader::begin(bool isObject)
{
    const auto within = placeWithin(isObject);
    if (within == Skipped && !maySkip())
        return refuse(u"another shape than D1's"_s);
    if (m_depth == kDeepestD1Answer)
        return refuse(u"too deep"_s);
    if (place() == Row)
        m_rows.m_values.emplace_back(D1Value::Other());
    if (within == Entry) {
        m_rows = {};
        m_width = -1;
        m_seen &= (1U << Success) | (1U << ResultList);
    }
    if (within == Row)
        m_rowBegin = static_cast<qsizetype>(m_rows.m_values.size());
    m_places.at(static_cast<std::size_t>(++m_depth)) = within;
    return true;
}

bool D1Reader::end()
{
    const auto ended = place();
    --m_depth;
    if (ended == Row)
        return endRow();
    return ended != Entry || endEntry();
}

bool D1Reader::endRow()
{
    const auto width = static_cast<qsizetype>(m_rows.m_values.size()) - m_rowBegin;
    if (m_width >= 0 && width != m_width)
        return refuse(u"a row of another width, in result %1"_s.arg(m_answer.results.size()));
    m_width = width;
    ++m_rows.m_count;
    return true;
}

bool D1Reader::endEntry()
{
    // The head may come behind its rows.
    if ((m_seen & (1U << ResultsOf)) == 0 || (m_width >= 0 && m_width != m_rows.columns.size()))
        return refuse(u"rows of another width than their head, in result %1"_s.arg(m_answer.results.size()));
    m_rows.m_bytes = m_bytes;
    m_answer.results.append(std::exchange(m_rows, {}));
    return true;
}

bool D1Reader::take(const D1Value &value)
{
    switch (place()) {
    case Row:
        m_rows.m_values.push_back(value);
        return true;
    case Columns:
        m_rows.columns.append(value.toString());
        return value.isText() || refuse(u"a column without a name"_s);
    case Meta:
        if (m_member == Changes)
            m_rows.changes = wholeOf(value.number());
        else if (m_member == RowsRead)
            m_answer.rowsRead += wholeOf(value.number());
        return true;
    default:
        return maySkip() || refuse(u"another shape than D1's"_s);
    }
}

bool D1Reader::Bool(bool value) // NOLINT
{
    if (place() != Envelope || m_member != Success)
        return take(D1Value(D1Value::Other()));
    m_isSuccess = value;
    return true;
}

bool D1Reader::String(const char *text, rapidjson::SizeType length, bool /*copy*/) // NOLINT
{
    if (m_hasEscapedCodes && !QByteArrayView(text, static_cast<qsizetype>(length)).isValidUtf8())
        return refuse(u"text that is no UTF-8"_s);
    return take(D1Value(viewOf(text, length)));
}

bool D1Reader::RawNumber(const char *text, rapidjson::SizeType length, bool /*copy*/) // NOLINT
{
    double number = 0;
    const auto *end = text + length;
    if (const auto read = std::from_chars(text, end, number); read.ec != std::errc() || read.ptr != end)
        return refuse(u"a number beyond a double"_s);
    return take(D1Value(number));
}

bool D1Reader::Key(const char *text, rapidjson::SizeType length, bool /*copy*/) // NOLINT
{
    m_member = memberOf(place(), viewOf(text, length));
    if (m_member == Unknown)
        return true;
    const auto bit = 1U << m_member;
    if ((m_seen & bit) != 0)
        return refuse(u"a member that comes twice"_s);
    m_seen |= bit;
    return true;
}

D1Reading readD1Answer(const QByteArray &body)
{
    // One look at all of it, instead of one at each text.
    if (!body.isValidUtf8())
        return {false, {}, u"it is no UTF-8"_s};
    const auto bytes = std::make_shared<QByteArray>(body);
    rapidjson::InsituStringStream stream(bytes->data());
    D1Reader taker(bytes, body.contains("\\u"));
    rapidjson::Reader reader;
    const auto read = reader.Parse<kD1Syntax>(stream, taker);
    if (read.IsError()) {
        const auto fault =
            taker.fault().isEmpty() ? QString::fromLatin1(rapidjson::GetParseError_En(read.Code())) : taker.fault();
        return {false, {}, u"%1 at %2"_s.arg(fault).arg(read.Offset())};
    }
    // A zero byte ends what RapidJSON reads.
    if (static_cast<qsizetype>(stream.Tell()) != body.size())
        return {false, {}, u"more behind the end"_s};
    D1Reading reading{taker.isSuccess(), taker.takeAnswer(), {}};
    reading.answer.sizeBytes = body.size();
    return reading;
}

} // namespace hoox
