#pragma once

#include "storage/domain/FillsQuery.h"
#include "ui/common/Format.h"

#include <QCoreApplication>
#include <QMap>

namespace hoox {

enum class TimePreset { All, Today, Day, Week, Month };

/// What the operator typed under the heads, and the period above: the filter as it is written, told in words, and as
/// a query. `> 0.01`, `>= 1`, `< 2`, `= bybit`, `^BTC`, `1..5`, `> 02:40`, `2026-05-19`. A value.
class FillsFilter
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillsFilter)

public:
    struct Words
    {
        QString label; ///< "quantity"
        QString value; ///< "over 0.01"
    };

    TimePreset preset = TimePreset::All;
    QMap<FillColumn, QString> texts; ///< Trimmed, none empty.

    void setText(FillColumn column, const QString &text);
    /// Into `query`, leaving its order alone. False for a text that cannot be understood; `query` is then unchanged.
    [[nodiscard]] bool apply(FillsQuery &query, const Format &format, const QDateTime &nowUtc) const;
    [[nodiscard]] static bool applyText(FillsQuery &query, FillColumn column, const QString &text, const Format &format,
                                        const QDateTime &nowUtc);
    [[nodiscard]] static Words words(FillColumn column, const QString &text, const Format &format);
    [[nodiscard]] static QString presetWord(TimePreset preset);
    /// "today (UTC) · exchange bybit"; empty without a filter.
    [[nodiscard]] QString sentence(const Format &format) const;
    [[nodiscard]] bool isEmpty() const { return preset == TimePreset::All && texts.isEmpty(); }
    friend bool operator==(const FillsFilter &, const FillsFilter &) = default;
};

} // namespace hoox
