#include "ui/settings/ProfileText.h"

#include "ui/common/ClockWords.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Format.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString ProfileText::label(ProfileField field)
{
    switch (field) {
    case ProfileField::AccountId:
        return tr("Cloudflare account id");
    case ProfileField::NamespaceId:
        return tr("KV namespace id (CONFIG_KV)");
    case ProfileField::DatabaseId:
        return tr("D1 database id");
    case ProfileField::LogsBucket:
        return tr("R2 bucket for logs");
    case ProfileField::ReportsBucket:
        return tr("R2 bucket for reports");
    case ProfileField::GatewayUrl:
        return tr("Gateway address");
    case ProfileField::PriceBand:
        return tr("Price band around the last fill, percent");
    case ProfileField::MaxOrderNotional:
        return tr("Largest order, in its quote asset");
    case ProfileField::OrdersPerMinute:
        return tr("Orders in a minute, at most");
    case ProfileField::PaperFee:
        return tr("Fee of the paper exchange, percent");
    case ProfileField::PaperFill:
        return tr("Paper orders are filled to, percent (0 refuses)");
    case ProfileField::Window:
        return tr("Propagation window, seconds");
    case ProfileField::Poll:
        return tr("Kill keys are read every, seconds");
    case ProfileField::Pull:
        return tr("Ledger is pulled every, seconds");
    case ProfileField::ReadOnly:
        return tr("Read-only");
    case ProfileField::Notes:
        return tr("What else can stop trading");
    }
    Q_UNREACHABLE();
}

QString ProfileText::sample(ProfileField field)
{
    switch (field) {
    case ProfileField::AccountId:
    case ProfileField::NamespaceId:
        return tr("32 hex digits");
    case ProfileField::DatabaseId:
        return u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s;
    case ProfileField::LogsBucket:
    case ProfileField::ReportsBucket:
    case ProfileField::GatewayUrl:
        return tr("none: not configured");
    case ProfileField::PriceBand:
    case ProfileField::MaxOrderNotional:
        return tr("none: no limit");
    case ProfileField::Notes:
        return tr("Exchange sites, keys to revoke, a phone number. No secrets.");
    default:
        return {};
    }
}

QString ProfileText::place(const DraftFault &fault)
{
    switch (fault.place) {
    case DraftFault::Place::Name:
        return tr("Name");
    case DraftFault::Place::LocalEdge:
        return tr("Address of the local runtime");
    case DraftFault::Place::Field:
        return label(fault.field);
    }
    Q_UNREACHABLE();
}

QString ProfileText::sentence(const DraftFault &fault)
{
    switch (fault.fault) {
    case ProfileFault::NotHere:
        return tr("This kind of profile has no such field.");
    case ProfileFault::NotHex:
        return tr("This is no such id: 32 digits of 0-9 and a-f are wanted.");
    case ProfileFault::NotUuid:
        return tr("This is no database id: a UUID such as 0b1f3c5e-\u2026 is wanted.");
    case ProfileFault::NotBucket:
        return tr("This is no bucket's name: 3 to 63 of a-z, 0-9 and - are wanted.");
    case ProfileFault::NotAddress:
        return tr("Only https:// is spoken to, or http:// to this computer; no name or password in it.");
    case ProfileFault::NotNumber:
        return tr("A number is wanted, such as 2 or 0.5.");
    case ProfileFault::OutOfRange: {
        const auto range = rangeOf(fault.field);
        return range ? tr("From %1 to %2.").arg(Format::plainNumber(range->least), Format::plainNumber(range->most))
                     : tr("This number is out of range.");
    }
    case ProfileFault::NotFlag:
        return tr("Only yes or no.");
    case ProfileFault::TooLong:
        return tr("This text is too long.");
    case ProfileFault::BadName:
        return tr("1 to 64 of a-z, 0-9, - and _ are wanted.");
    case ProfileFault::TakenName:
        return tr("There is a profile of this name already.");
    }
    Q_UNREACHABLE();
}

QString ProfileText::kind(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Embedded:
        return tr("This computer");
    case Profile::Kind::LocalEdge:
        return tr("Local edge");
    case Profile::Kind::Cloudflare:
        return tr("Cloudflare");
    }
    Q_UNREACHABLE();
}

QString ProfileText::tier(TierPlace place)
{
    switch (place) {
    case TierPlace::Config:
        return tr("config");
    case TierPlace::Ledger:
        return tr("ledger");
    case TierPlace::Logs:
        return tr("logs");
    case TierPlace::Reports:
        return tr("reports");
    case TierPlace::Gateway:
        return tr("gateway");
    }
    Q_UNREACHABLE();
}

QString ProfileText::word(TierVerdict::Kind kind)
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

QString ProfileText::icon(TierVerdict::Kind kind)
{
    switch (kind) {
    case TierVerdict::Kind::Ok:
        return u"check"_s;
    case TierVerdict::Kind::NotConfigured:
        return u"minus"_s;
    case TierVerdict::Kind::Unreachable:
        return u"plug"_s;
    case TierVerdict::Kind::WrongCredentials:
    case TierVerdict::Kind::MissingPermission:
        return u"lock"_s;
    default:
        return u"warning"_s;
    }
}

QString ProfileText::sentence(const TierVerdict &verdict, const Format &format)
{
    if (verdict.error)
        return ErrorText::sentence(*verdict.error);
    if (verdict.kind == TierVerdict::Kind::NotConfigured)
        return tr("The profile names none, so nothing of it is shown.");
    QStringList parts;
    if (!verdict.found.isEmpty())
        parts += verdict.found;
    parts += tr("%1 ms").arg(format.count(verdict.took.count()));
    if (verdict.clock && verdict.clock->beyondDoubt() > kLargestClockOffset)
        parts += ClockWords::alert(*verdict.clock, format);
    return parts.join(u" \u00B7 "_s);
}

QString ProfileText::source(const SecretState &state)
{
    switch (state.source) {
    case SecretState::Source::NotSet:
        return tr("not set");
    case SecretState::Source::Environment:
        return tr("from the environment, which wins");
    case SecretState::Source::Session:
        return tr("for this session only");
    case SecretState::Source::Keychain:
        return tr("in the keychain");
    }
    Q_UNREACHABLE();
}

QString ProfileText::purpose(SecretName name)
{
    switch (name) {
    case SecretName::ApiToken:
        return tr("for config and ledger; needs Workers KV Storage and D1, to edit or to read");
    case SecretName::AccessKeyId:
    case SecretName::SecretAccessKey:
        return tr("for the buckets; an R2 token with object read, or read and write");
    case SecretName::WebhookKey:
        return tr("for orders to the gateway");
    case SecretName::BlobCacheKey:
        return tr("for the copies of logs on this computer");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
