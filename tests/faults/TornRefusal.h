#pragma once

#include "storage/base/Result.h"

#include "tests/faults/TornFiles.h"

namespace hoox::tests {

/// An error is a clear word if it says what it is about, and that the bytes are at fault.
[[nodiscard]] inline TornVerdict tornRefusal(const Error &error)
{
    const bool isClear =
        !error.subject.isEmpty() && (error.kind == Error::Kind::Corrupt || error.kind == Error::Kind::Invalid);
    return {isClear ? TornVerdict::Kind::Refused : TornVerdict::Kind::Wrong,
            QStringLiteral("error %1 of %2: %3").arg(static_cast<int>(error.kind)).arg(error.subject, error.detail)};
}

} // namespace hoox::tests
