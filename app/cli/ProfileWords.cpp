#include "app/cli/ProfileWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString allFields()
{
    QStringList names;
    for (const auto field : kProfileFields)
        names.append(toText(field));
    return names.join(u", "_s);
}

QString allSecrets()
{
    QStringList names;
    for (const auto name : kSecretNames)
        names.append(toText(name));
    return names.join(u", "_s);
}

} // namespace

QString ProfileWords::fault(ProfileField field, ProfileFault fault)
{
    const auto name = toText(field);
    switch (fault) {
    case ProfileFault::NotHere:
        return tr("A profile of this kind has no %1.").arg(name);
    case ProfileFault::NotHex:
        return tr("%1 is 32 hex digits.").arg(name);
    case ProfileFault::NotUuid:
        return tr("%1 is a UUID, such as c5917667-a217-45e3-90ff-969f32b1847a.").arg(name);
    case ProfileFault::NotBucket:
        return tr("%1 is the name of a bucket: 3 to 63 of a-z, 0-9 and -.").arg(name);
    case ProfileFault::NotAddress:
        return tr("%1 is an https:// address, or http:// to this computer, without a name or password.").arg(name);
    case ProfileFault::NotNumber:
        return tr("%1 is a number.").arg(name);
    case ProfileFault::OutOfRange: {
        const auto range = rangeOf(field).value_or(ProfileRange{0, 0});
        return tr("%1 is a number from %2 to %3, whole if it is in seconds or a number of orders.")
            .arg(name)
            .arg(range.least)
            .arg(range.most);
    }
    case ProfileFault::NotFlag:
        return tr("%1 is true or false.").arg(name);
    case ProfileFault::TooLong:
        return tr("%1 is too long.").arg(name);
    case ProfileFault::BadName:
        return tr("A profile's name is 1 to 64 of a-z, 0-9, - and _.");
    case ProfileFault::TakenName:
        return tr("There is a profile of that name already.");
    }
    Q_UNREACHABLE();
}

QString ProfileWords::fieldIsWanted()
{
    return tr("KEY is one of %1.").arg(allFields());
}

QString ProfileWords::kindIsWanted()
{
    return tr("--kind is embedded, local-edge or cloudflare.");
}

QString ProfileWords::placeIsWanted()
{
    return tr(
        "A cloudflare profile needs --account-id, a local-edge profile --local-edge, and no other kind takes it.");
}

QString ProfileWords::made(const QString &profile)
{
    return tr("The profile %1 is made. \"profile use %1\" makes it the active one.").arg(profile);
}

QString ProfileWords::used(const QString &profile)
{
    return tr("%1 is the active profile now.").arg(profile);
}

QString ProfileWords::realMoney(const QString &profile)
{
    return tr("REAL MONEY: what is changed through the profile %1 is changed in production.").arg(profile);
}

QString ProfileWords::realMoneyReadOnly(const QString &profile)
{
    return tr("REAL MONEY: the profile %1 is production. It is read-only: only the kill switch can be engaged.")
        .arg(profile);
}

QString ProfileWords::engageIsOpen()
{
    return tr("an engage of its kill switch is not confirmed yet; see \"kill status --wait\"");
}

QString ProfileWords::bucketIsMissing()
{
    return tr("The file binds only one of the two buckets. Set the other one with \"profile set\".");
}

QVector<TextTable::Column> ProfileWords::listHeads()
{
    return {{{}}, {tr("PROFILE")}, {tr("KIND")}, {tr("MONEY")}};
}

QString ProfileWords::money(const Profile &profile)
{
    if (profile.paper)
        return profile.isRemote() ? tr("TEST") : tr("PAPER");
    return profile.readOnly ? tr("REAL MONEY, read-only") : tr("REAL MONEY");
}

QString ProfileWords::secretIsWanted()
{
    return tr("NAME is one of %1.").arg(allSecrets());
}

QString ProfileWords::secretPrompt(SecretName name)
{
    return tr("%1 (not shown): ").arg(toText(name));
}

QString ProfileWords::secretIsNoText()
{
    return tr("A secret is one line of text, of at most 4096 bytes, on standard input.");
}

QString ProfileWords::secretKept(SecretName name, const QString &profile)
{
    return tr("%1 of the profile %2 is in the keychain.").arg(toText(name), profile);
}

QString ProfileWords::secretCleared(SecretName name, const QString &profile)
{
    return tr("%1 of the profile %2 is not in the keychain any more.").arg(toText(name), profile);
}

QString ProfileWords::environmentWins(SecretName name)
{
    return tr("%1 is set in the environment, which wins over the keychain.").arg(toText(name));
}

QString ProfileWords::source(SecretState::Source source)
{
    switch (source) {
    case SecretState::Source::NotSet:
        return tr("not set");
    case SecretState::Source::Environment:
        return tr("environment");
    case SecretState::Source::Session:
        return tr("this session");
    case SecretState::Source::Keychain:
        return tr("keychain");
    }
    Q_UNREACHABLE();
}

QString ProfileWords::verdict(TierVerdict::Kind kind)
{
    switch (kind) {
    case TierVerdict::Kind::Ok:
        return tr("ok");
    case TierVerdict::Kind::NotConfigured:
        return tr("not configured");
    case TierVerdict::Kind::Unreachable:
        return tr("unreachable");
    case TierVerdict::Kind::WrongCredentials:
        return tr("wrong credentials");
    case TierVerdict::Kind::MissingPermission:
        return tr("missing permission");
    case TierVerdict::Kind::WrongId:
        return tr("wrong id");
    case TierVerdict::Kind::WrongDialect:
        return tr("wrong dialect");
    case TierVerdict::Kind::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
