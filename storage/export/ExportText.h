#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace hoox {

enum class ExportFormat { Csv, Tsv, Json };

struct ExportColumn
{
    enum class Kind {
        Words,  ///< Neutralised against spreadsheets' formulas where it is a cell.
        Id,     ///< The same; an empty one is a missing one (LG-3).
        Figure, ///< A number.
        Second  ///< Unix seconds, UTC: told as RFC 3339.
    };
    std::string name;
    Kind kind = Kind::Words;
};

/// Rows of a statement as text (RP-4): straight from SQLite's columns into one buffer, always sound UTF-8 without NUL.
/// A cell follows the value that is there, whatever its column claims; numbers are the shortest that read back as the
/// same double, with an ASCII minus. CSV and TSV quote as RFC 4180 does, lines end in a line feed; JSON is one array of
/// objects, a line each. One thread.
class ExportText final
{
public:
    ExportText(ExportFormat format, std::vector<ExportColumn> columns);

    void begin();
    /// The columns of the present row from 0 on.
    void add(sqlite3_stmt *row);
    void end();

    [[nodiscard]] std::string_view pending() const { return m_text; }
    void clear() { m_text.clear(); }

private:
    void addCell(sqlite3_stmt *row, int column, ExportColumn::Kind kind);
    void addWords(std::string_view words, bool isSound);
    void addQuoted(std::string_view words);
    void addJsonText(std::string_view words);
    void addReal(double value);
    void addWhole(long long value);
    void addSecond(long long second);
    void addHex(std::string_view bytes);

    ExportFormat m_format;
    std::vector<ExportColumn> m_columns;
    std::vector<std::string> m_before; ///< What stands before each cell: a separator, or a JSON key.
    char m_separator;
    std::array<unsigned char, 256> m_marks{}; ///< What a byte means to this format.
    bool m_isFirst = true;
    long long m_day = -1;
    std::string m_dayText; ///< Of `m_day`: most rows share it with the one before.
    std::string m_text;
};

/// The words with each byte that is no UTF-8, and each NUL, as U+FFFD.
[[nodiscard]] std::string soundText(std::string_view words);

} // namespace hoox
