#include "storage/export/ExportText.h"

#include "storage/base/CsvCell.h"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace hoox {

namespace {

constexpr unsigned char kQuotes = 1;       ///< The cell needs quotes, or the JSON text an escape.
constexpr unsigned char kMayBeUnsound = 2; ///< NUL, or beyond ASCII.
constexpr unsigned char kFormula = 4;      ///< At the beginning, a spreadsheet would run the cell.
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr char kHexDigits[] = "0123456789abcdef";

/// Length of the sound UTF-8 sequence that begins at `at`; 0 if there is none (Unicode, table 3-7).
size_t sequenceAt(std::string_view words, size_t at)
{
    const auto byte = [&](size_t index) {
        return index < words.size() ? static_cast<unsigned char>(words[index]) : 0U;
    };
    const auto follows = [&](size_t index, unsigned least = 0x80, unsigned most = 0xBF) {
        return byte(index) >= least && byte(index) <= most;
    };
    const auto lead = byte(at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const auto least = lead == 0xE0 ? 0xA0U : 0x80U;
        const auto most = lead == 0xED ? 0x9FU : 0xBFU;
        return follows(at + 1, least, most) && follows(at + 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const auto least = lead == 0xF0 ? 0x90U : 0x80U;
        const auto most = lead == 0xF4 ? 0x8FU : 0xBFU;
        return follows(at + 1, least, most) && follows(at + 2) && follows(at + 3) ? 4 : 0;
    }
    return 0;
}

std::string replaced(std::string_view words, bool keepsNul)
{
    std::string sound;
    sound.reserve(words.size());
    for (size_t at = 0; at < words.size();) {
        const auto length = words[at] == '\0' && !keepsNul ? 0 : sequenceAt(words, at);
        if (length == 0)
            sound += kReplacement;
        else
            sound += words.substr(at, length);
        at += std::max<size_t>(1, length);
    }
    return sound;
}

std::string_view viewAt(sqlite3_stmt *row, int column, bool isText)
{
    // The pointer first: it is what converts, and the length is that of the conversion.
    const auto *bytes = isText ? reinterpret_cast<const char *>(sqlite3_column_text(row, column))
                               : static_cast<const char *>(sqlite3_column_blob(row, column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(row, column)));
}

} // namespace

std::string soundText(std::string_view words)
{
    return replaced(words, false);
}

ExportText::ExportText(ExportFormat format, std::vector<ExportColumn> columns)
    : m_format(format), m_columns(std::move(columns)), m_separator(format == ExportFormat::Tsv ? '\t' : ',')
{
    const auto json = format == ExportFormat::Json;
    for (size_t index = 0; index < m_columns.size(); ++index) {
        if (json)
            m_before.push_back((index == 0 ? "{\"" : ",\"") + m_columns[index].name + "\":");
        else
            m_before.push_back(index == 0 ? std::string() : std::string(1, m_separator));
    }
    for (size_t byte = 0x80; byte < m_marks.size(); ++byte)
        m_marks[byte] = kMayBeUnsound;
    const auto mark = [this](std::string_view bytes, unsigned char meaning) {
        for (const auto byte : bytes)
            m_marks[static_cast<unsigned char>(byte)] |= meaning;
    };
    mark(std::string_view("\0", 1), kMayBeUnsound);
    mark("\"", kQuotes);
    if (json) {
        mark("\\", kQuotes);
        for (size_t byte = 0; byte < ' '; ++byte)
            m_marks[byte] |= kQuotes;
        return;
    }
    mark(std::string_view("\r\n", 2), kQuotes);
    mark(std::string_view(&m_separator, 1), kQuotes);
    mark(kFormulaStarts, kFormula);
}

void ExportText::begin()
{
    m_isFirst = true;
    if (m_format == ExportFormat::Json) {
        m_text += '[';
        return;
    }
    for (size_t index = 0; index < m_columns.size(); ++index)
        m_text.append(m_before[index]).append(m_columns[index].name);
    m_text += '\n';
}

void ExportText::add(sqlite3_stmt *row)
{
    const auto json = m_format == ExportFormat::Json;
    if (json)
        m_text += m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    for (size_t index = 0; index < m_columns.size(); ++index) {
        m_text += m_before[index];
        addCell(row, static_cast<int>(index), m_columns[index].kind);
    }
    m_text += json ? "}" : "\n";
}

void ExportText::end()
{
    if (m_format == ExportFormat::Json)
        m_text += m_isFirst ? "]\n" : "\n]\n";
}

void ExportText::addCell(sqlite3_stmt *row, int column, ExportColumn::Kind kind)
{
    const auto json = m_format == ExportFormat::Json;
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER: {
        const auto value = sqlite3_column_int64(row, column);
        if (kind == ExportColumn::Kind::Second)
            addSecond(value);
        else
            addWhole(value);
        break;
    }
    case SQLITE_FLOAT:
        addReal(sqlite3_column_double(row, column));
        break;
    case SQLITE_TEXT: {
        const auto words = viewAt(row, column, true);
        if (words.empty() && json && kind == ExportColumn::Kind::Id)
            m_text += "null";
        else
            addWords(words, false);
        break;
    }
    case SQLITE_BLOB:
        addHex(viewAt(row, column, false));
        break;
    default:
        m_text += json ? "null" : "";
        break;
    }
}

void ExportText::addWords(std::string_view words, bool isSound)
{
    unsigned marks = 0;
    for (const auto byte : words)
        marks |= m_marks[static_cast<unsigned char>(byte)];
    if (!isSound && (marks & kMayBeUnsound) != 0) {
        // JSON can say NUL; a cell cannot.
        addWords(replaced(words, m_format == ExportFormat::Json), true);
        return;
    }
    if (m_format == ExportFormat::Json) {
        m_text += '"';
        if ((marks & kQuotes) == 0)
            m_text += words;
        else
            addJsonText(words);
        m_text += '"';
        return;
    }
    const auto runs = !words.empty() && (m_marks[static_cast<unsigned char>(words.front())] & kFormula) != 0;
    if ((marks & kQuotes) != 0) {
        m_text += '"';
        m_text += runs ? "'" : "";
        addQuoted(words);
        m_text += '"';
    } else {
        m_text += runs ? "'" : "";
        m_text += words;
    }
}

void ExportText::addQuoted(std::string_view words)
{
    for (const auto byte : words) {
        m_text += byte;
        if (byte == '"')
            m_text += byte;
    }
}

void ExportText::addJsonText(std::string_view words)
{
    for (const auto byte : words) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\')
            m_text.append(1, '\\').append(1, byte);
        else if (code < ' ')
            m_text.append("\\u00").append(1, kHexDigits[code >> 4U]).append(1, kHexDigits[code & 15U]);
        else
            m_text += byte;
    }
}

void ExportText::addWhole(long long value)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_text.append(digits.data(), written.ptr);
}

void ExportText::addReal(double value)
{
    if (!std::isfinite(value)) {
        // JSON has no such number.
        const auto *word = value < 0 ? "-Infinity" : "Infinity";
        m_text += m_format == ExportFormat::Json ? '"' + std::string(word) + '"' : std::string(word);
        return;
    }
    // The longest is a denormal: its 324 zeros and 17 digits.
    std::array<char, 400> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), value == 0 ? 0.0 : value, std::chars_format::fixed);
    m_text.append(digits.data(), written.ptr);
}

void ExportText::addSecond(long long second)
{
    constexpr long long kDay = 86400;
    constexpr long long kEndOf9999 = 253402300800;
    if (second < 0 || second >= kEndOf9999) { // RFC 3339 has four digits for a year
        addWhole(second);
        return;
    }
    const auto twoDigits = [](std::string &text, unsigned value) {
        text += static_cast<char>('0' + value / 10);
        text += static_cast<char>('0' + value % 10);
    };
    if (second / kDay != m_day) {
        m_day = second / kDay;
        const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(m_day))};
        m_dayText = m_format == ExportFormat::Json ? "\"" : "";
        const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
        twoDigits(m_dayText, year / 100);
        twoDigits(m_dayText, year % 100);
        m_dayText += '-';
        twoDigits(m_dayText, static_cast<unsigned>(date.month()));
        m_dayText += '-';
        twoDigits(m_dayText, static_cast<unsigned>(date.day()));
        m_dayText += 'T';
    }
    const auto rest = static_cast<unsigned>(second % kDay);
    m_text += m_dayText;
    twoDigits(m_text, rest / 3600);
    m_text += ':';
    twoDigits(m_text, rest / 60 % 60);
    m_text += ':';
    twoDigits(m_text, rest % 60);
    m_text += m_format == ExportFormat::Json ? "Z\"" : "Z";
}

void ExportText::addHex(std::string_view bytes)
{
    const auto quote = m_format == ExportFormat::Json ? "\"" : "";
    m_text += quote;
    for (const auto byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        m_text.append(1, kHexDigits[code >> 4U]).append(1, kHexDigits[code & 15U]);
    }
    m_text += quote;
}

} // namespace hoox
