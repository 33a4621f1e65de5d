#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hoox::tests {

struct RegisteredTest
{
    std::string name;
    std::function<std::unique_ptr<QObject>()> make;
};

/// Filled before main by the classes themselves; read by TestMain only.
std::vector<RegisteredTest> &registeredTests();

inline bool registerTest(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    registeredTests().push_back({name, std::move(make)});
    return true;
}

} // namespace hoox::tests

/// Puts a test class into its folder's program. Stands once, below the class.
#define HOOX_TEST(Class)                                                                                               \
    [[maybe_unused]] const bool registered##Class =                                                                    \
        hoox::tests::registerTest(#Class, [] { return std::make_unique<Class>(); })
