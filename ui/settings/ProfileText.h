#pragma once

#include "models/profiles/ProfileBoard.h"

#include <QCoreApplication>

namespace hoox {

class Format;

/// Words about the parts of a profile: its fields and what is wrong with them, its tiers, its secrets. GUI thread.
class ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ProfileText)

public:
    [[nodiscard]] static QString label(ProfileField field);  ///< "D1 database id"
    [[nodiscard]] static QString sample(ProfileField field); ///< Stands in the empty field; may be empty.
    /// What is wrong and what would be right, in one sentence.
    [[nodiscard]] static QString sentence(const DraftFault &fault);
    /// Where a fault is, as the form calls it: "name", "D1 database id".
    [[nodiscard]] static QString place(const DraftFault &fault);
    [[nodiscard]] static QString kind(Profile::Kind kind); ///< "Cloudflare"

    [[nodiscard]] static QString tier(TierPlace place);        ///< "blobs: logs"
    [[nodiscard]] static QString word(TierVerdict::Kind kind); ///< "wrong credentials"
    /// "", "alert" …: the shape that goes with the word.
    [[nodiscard]] static QString icon(TierVerdict::Kind kind);
    /// What was found, or what failed and what to do.
    [[nodiscard]] static QString sentence(const TierVerdict &verdict, const Format &format);

    [[nodiscard]] static QString source(const SecretState &state); ///< "in the keychain"
    /// What the secret opens, and the permissions that it needs.
    [[nodiscard]] static QString purpose(SecretName name);
};

} // namespace hoox
