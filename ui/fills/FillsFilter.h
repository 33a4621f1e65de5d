#pragma once

#include "models/fills/FillsPeriod.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"
#include "ui/common/Format.h"

#include <QCoreApplication>
#include <QMap>

namespace hoox {

/// What the operator typed under the heads, and the period above: the filter as it is written, told in words, and as
/// a query. `> 0.01`, `>= 1`, `< 2`, `= bybit`, `!= mexc`, `^BTC`, `1..5`, `> 02:40`, `2026-05-19`. A value.
class FillsFilter
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillsFilter)

public:
    struct Words
    {
        QString label; ///< "quantity"
        QString value; ///< "over 0.01"
    };

    FillsPeriod period;
    QMap<FillColumn, QString> texts; ///< Trimmed, none empty.
    QString freeText;                ///< Anywhere in the words of a row. Trimmed.
    QVector<FillExclusion> excluded;

    void setText(FillColumn column, const QString &text);
    void setFreeText(const QString &text);
    /// Once each, at most `kMostExcluded`; false if there are as many.
    bool exclude(FillColumn column, const QString &value);
    static constexpr int kMostExcluded = 20;

    /// Into `query`, leaving its order alone and the period out. False for a text that cannot be understood; `query`
    /// is then unchanged.
    [[nodiscard]] bool apply(FillsQuery &query, const Format &format, const QDateTime &nowUtc) const;
    [[nodiscard]] static bool applyText(FillsQuery &query, FillColumn column, const QString &text, const Format &format,
                                        const QDateTime &nowUtc);
    /// What is typed to get the rows with this row's value; none for a value that is missing.
    [[nodiscard]] static std::optional<QString> textOf(const FillRow &row, FillColumn column, const Format &format);
    /// The same, to leave them out; none also for a time.
    [[nodiscard]] static std::optional<FillExclusion> exclusionOf(const FillRow &row, FillColumn column);
    [[nodiscard]] static Words words(FillColumn column, const QString &text, const Format &format);
    [[nodiscard]] static Words words(const FillExclusion &exclusion, const Format &format);
    /// "today (UTC) · exchange bybit"; empty without a filter.
    [[nodiscard]] QString sentence(const Format &format) const;
    [[nodiscard]] bool isEmpty() const { return *this == FillsFilter(); }
    friend bool operator==(const FillsFilter &, const FillsFilter &) = default;
};

} // namespace hoox
