#include "models/kill/KillState.h"

#include <QByteArray>
#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isYes(const QString &word)
{
    return word == u"true" || word == u"1" || word == u"yes" || word == u"on";
}

} // namespace

QString toText(KillState state)
{
    switch (state) {
    case KillState::Unknown:
        return u"unknown"_s;
    case KillState::Trading:
        return u"trading"_s;
    case KillState::Engaging:
        return u"engaging"_s;
    case KillState::Engaged:
        return u"engaged"_s;
    case KillState::Releasing:
        return u"releasing"_s;
    case KillState::Diverged:
        return u"diverged"_s;
    }
    Q_UNREACHABLE();
}

QString toText(KillPhase phase)
{
    switch (phase) {
    case KillPhase::None:
        return {};
    case KillPhase::Stored:
        return u"stored"_s;
    case KillPhase::Propagating:
        return u"propagating"_s;
    case KillPhase::Settled:
        return u"settled"_s;
    }
    Q_UNREACHABLE();
}

KillKeyReading readKillValue(const std::optional<QByteArray> &value)
{
    KillKeyReading reading;
    if (!value)
        return reading;
    reading.raw = QString::fromUtf8(*value);
    const auto word = reading.raw->trimmed().toLower();
    reading.engaged = isYes(word);
    if (!reading.engaged) {
        static const QRegularExpression decoration(u"^[\\s\"'\\[\\{]+|[\\s\"'\\]\\}]+$"_s);
        auto bare = word;
        reading.malformed = isYes(bare.remove(decoration)) || bare == u"enabled" || bare == u"engaged";
    }
    return reading;
}

} // namespace hoox
