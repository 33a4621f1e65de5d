#pragma once

#include <QString>

namespace hoox {

/// Where new ids come from. Passed in, so that a test knows them. Any thread.
class Ids
{
public:
    virtual ~Ids() = default;
    /// A version 4 UUID without braces, lower case.
    [[nodiscard]] virtual QString next() = 0;
};

class RandomIds final : public Ids
{
public:
    [[nodiscard]] QString next() override;
};

} // namespace hoox
