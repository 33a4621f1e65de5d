#pragma once

#include "storage/base/Result.h"

#include <QCoreApplication>

namespace hoox {

/// Words for an error: what failed, on what, and what to do. Used by the window and the command line alike.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ErrorText)

public:
    /// One or two whole sentences, plain text.
    [[nodiscard]] static QString sentence(const Error &error);
};

} // namespace hoox
