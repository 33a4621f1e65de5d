#include "storage/profile/TierVerdict.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString toText(TierPlace place)
{
    switch (place) {
    case TierPlace::Config:
        return u"config"_s;
    case TierPlace::Ledger:
        return u"ledger"_s;
    case TierPlace::Logs:
        return u"logs"_s;
    case TierPlace::Reports:
        return u"reports"_s;
    case TierPlace::Gateway:
        return u"gateway"_s;
    }
    Q_UNREACHABLE();
}

QString toText(TierVerdict::Kind kind)
{
    switch (kind) {
    case TierVerdict::Kind::Ok:
        return u"ok"_s;
    case TierVerdict::Kind::NotConfigured:
        return u"not_configured"_s;
    case TierVerdict::Kind::Unreachable:
        return u"unreachable"_s;
    case TierVerdict::Kind::WrongCredentials:
        return u"wrong_credentials"_s;
    case TierVerdict::Kind::MissingPermission:
        return u"missing_permission"_s;
    case TierVerdict::Kind::WrongId:
        return u"wrong_id"_s;
    case TierVerdict::Kind::WrongDialect:
        return u"wrong_dialect"_s;
    case TierVerdict::Kind::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

TierVerdict::Kind verdictOf(const Error &error)
{
    switch (error.cause) {
    case Error::Cause::TlsFailed:
        return TierVerdict::Kind::Unreachable;
    case Error::Cause::WrongCredentials:
    case Error::Cause::NoCredentials:
        return TierVerdict::Kind::WrongCredentials;
    case Error::Cause::MissingPermission:
        return TierVerdict::Kind::MissingPermission;
    case Error::Cause::WrongId:
        return TierVerdict::Kind::WrongId;
    case Error::Cause::UnknownDialect:
    case Error::Cause::MissingColumns:
    case Error::Cause::NewerSchema:
        return TierVerdict::Kind::WrongDialect;
    default:
        break;
    }
    if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout)
        return TierVerdict::Kind::Unreachable;
    return TierVerdict::Kind::Failed;
}

} // namespace hoox
