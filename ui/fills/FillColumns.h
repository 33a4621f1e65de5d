#pragma once

#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"
#include "ui/common/Appearance.h"

#include <QCoreApplication>

#include <array>

namespace hoox {

inline constexpr int kFillColumns = static_cast<int>(FillColumn::Id) + 1;

/// The widest that was seen in a numeric column: numbers align on the point and never elide.
struct ColumnExtent
{
    int fraction = 0; ///< From the point on.
    int integer = 0;  ///< Before the point.
    int text = 0;     ///< For columns of words.
};
using ColumnExtents = std::array<ColumnExtent, static_cast<size_t>(kFillColumns)>;

/// How the cells of a view are written.
struct CellLook
{
    bool shortTimes = false; ///< Without the date.
    bool groups = true;      ///< 64,541.3 rather than 64541.3
    friend bool operator==(const CellLook &, const CellLook &) = default;
};

/// A look with the formatter that it makes of the window's.
struct CellFormat
{
    CellFormat() = default;
    CellFormat(const CellLook &look, const Format &window);
    Format format;
    bool shortTimes = false;
};

/// Words, texts and widths of the columns of fills. GUI thread.
class FillColumns
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillColumns)

public:
    [[nodiscard]] static FillColumn at(int logical) { return static_cast<FillColumn>(logical); }
    [[nodiscard]] static bool isNumeric(FillColumn column);
    /// "quantity"; the time's has its zone.
    [[nodiscard]] static QString word(FillColumn column, const Format &format);
    /// Never translated: names a column in settings and in copied heads.
    [[nodiscard]] static QString key(FillColumn column);
    /// Of a numeric column.
    [[nodiscard]] static std::optional<double> figure(const FillRow &row, FillColumn column);
    /// Of the other columns but the time's: as the ledger holds it; empty if it is missing.
    [[nodiscard]] static QString ledgerText(const FillRow &row, FillColumn column);
    /// On screen.
    [[nodiscard]] static QString text(const FillRow &row, FillColumn column, const Format &format,
                                      bool shortTimes = false);
    /// In a copy: no groups, ASCII minus, RFC 3339, nothing that a spreadsheet would run.
    [[nodiscard]] static QString plainText(const FillRow &row, FillColumn column);
    /// Before any content was seen.
    [[nodiscard]] static int leastWidth(FillColumn column, const Appearance &appearance);
    static void widen(ColumnExtents &extents, const FillRow &row, const Appearance &appearance,
                      const CellFormat &cells);
    [[nodiscard]] static int width(const ColumnExtents &extents, FillColumn column, const Appearance &appearance,
                                   bool first, bool last);
};

} // namespace hoox
