#pragma once

#include "storage/secrets/SecretStore.h"

#include <map>
#include <memory>
#include <optional>

namespace hoox::tests {

/// What a `FakeKeychain` holds, for the test that gave it away.
struct FakeKeychainState
{
    std::optional<Error> refusal; ///< Every call fails with it: no keychain, or a locked one.
    std::map<std::pair<QString, SecretName>, QByteArray> values;
};

/// A keychain in memory. Answers at once. Main thread.
class FakeKeychain final : public SecretStore
{
public:
    explicit FakeKeychain(std::shared_ptr<FakeKeychainState> state) : m_state(std::move(state)) {}

    Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) override
    {
        if (m_state->refusal)
            return ready<std::optional<QByteArray>>(fail(*m_state->refusal));
        const auto found = m_state->values.find({profile, name});
        return ready<std::optional<QByteArray>>(found == m_state->values.end() ? std::nullopt
                                                                               : std::optional(found->second));
    }
    Pending<Done> write(const QString &profile, SecretName name, const QByteArray &value) override
    {
        if (m_state->refusal)
            return ready<Done>(fail(*m_state->refusal));
        m_state->values.insert_or_assign({profile, name}, value);
        return ready<Done>(Done{});
    }
    Pending<Done> clear(const QString &profile, SecretName name) override
    {
        if (m_state->refusal)
            return ready<Done>(fail(*m_state->refusal));
        m_state->values.erase({profile, name});
        return ready<Done>(Done{});
    }

private:
    std::shared_ptr<FakeKeychainState> m_state;
};

} // namespace hoox::tests
