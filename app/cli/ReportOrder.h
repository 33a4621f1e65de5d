#pragma once

#include "models/reports/ReportScope.h"

#include <optional>

namespace hoox {

class Session;

/// What `report create` was asked for. A value.
struct ReportOrder
{
    ReportScope scope;       ///< Its range is that of the incident only once that was read.
    QString incident;        ///< A number, or "last"; empty: the period was said.
    QString profile = {};    ///< Whose book it is.
    QString file = {};       ///< Whole path.
    bool isOwnPlace = false; ///< Among the workspace's reports: written once.
    QString paper = {};      ///< `a4` or `letter`; empty: A4.
    QString language = {};   ///< `en`, `de` or `zh`: that of the terminal if none was asked for.
};

/// What the options say, without a place; none, with the run ended in 2, if they say nothing that can be made.
[[nodiscard]] std::optional<ReportOrder> orderedReport(Session &session);

} // namespace hoox
