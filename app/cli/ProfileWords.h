#pragma once

#include "app/cli/Output.h"
#include "models/profiles/ProfileFields.h"
#include "storage/profile/TierVerdict.h"
#include "storage/secrets/SecretLoader.h"

#include <QCoreApplication>

namespace hoox {

/// What the command line says of profiles, secrets and the test of tiers.
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ProfileWords)

public:
    static QString fault(ProfileField field, ProfileFault fault);
    static QString fieldIsWanted();
    static QString kindIsWanted();
    static QString placeIsWanted();
    static QString made(const QString &profile);
    static QString used(const QString &profile);
    static QString realMoney(const QString &profile);
    static QString realMoneyReadOnly(const QString &profile);
    static QString engageIsOpen();
    static QString bucketIsMissing();
    static QVector<TextTable::Column> listHeads();
    static QString money(const Profile &profile);

    static QString secretIsWanted();
    static QString secretPrompt(SecretName name);
    static QString secretIsNoText();
    static QString secretKept(SecretName name, const QString &profile);
    static QString secretCleared(SecretName name, const QString &profile);
    static QString environmentWins(SecretName name);
    static QString source(SecretState::Source source);

    static QString verdict(TierVerdict::Kind kind);
};

} // namespace hoox
