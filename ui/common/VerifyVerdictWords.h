#pragma once

#include "models/evidence/VerifyVerdict.h"

#include <QCoreApplication>

namespace hoox {

/// What is said of fills and logs that were verified; window and command line alike.
class VerifyVerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::VerifyVerdictWords)

public:
    [[nodiscard]] static QString sentence(VerifyVerdict verdict);
};

} // namespace hoox
