#pragma once

#include <QCoreApplication>

namespace hoox {

/// What a workspace with a sample says of itself, however it was made.
class SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::SampleWords)

public:
    /// The notes of its profile.
    [[nodiscard]] static QString note();
};

} // namespace hoox
