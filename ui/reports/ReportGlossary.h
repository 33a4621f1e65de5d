#pragma once

#include "ui/reports/ReportSheet.h"

namespace hoox {

/// What the words of a report mean, for who was not there (RP-1). One thread at a time.
class ReportGlossary final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportGlossary)

public:
    /// On a page of its own.
    static void draw(ReportSheet &sheet);
};

} // namespace hoox
