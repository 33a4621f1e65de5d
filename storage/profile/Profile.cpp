#include "storage/profile/Profile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestProfileBytes = 64LL * 1024;
constexpr qsizetype kLongestNotes = 4000;
constexpr qsizetype kLongestProfileName = 64;
constexpr double kPollMsInSecond = 1000;

/// Reads fields one by one; the first that is wrong stays named.
class ProfileFields
{
public:
    explicit ProfileFields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] QString text(const QString &name, qsizetype longest)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > longest))
            blame(name, u"is no text of at most %1 characters"_s.arg(longest));
        return value.toString();
    }
    [[nodiscard]] bool flag(const QString &name, bool otherwise)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isBool())
            blame(name, u"is neither true nor false"_s);
        return value.toBool(otherwise);
    }
    [[nodiscard]] double number(const QString &name, double otherwise, double least, double most)
    {
        const auto value = m_object.take(name);
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(std::nan(""));
        if (number >= least && number <= most)
            return number;
        blame(name, u"is no number from %1 to %2"_s.arg(least).arg(most));
        return otherwise;
    }
    [[nodiscard]] ProfileFields object(const QString &name)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isObject())
            blame(name, u"is no object"_s);
        return ProfileFields(value.toObject());
    }
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    void blame(const QString &name, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = u"\"%1\" %2"_s.arg(name.left(kLongestProfileName), what);
    }
    /// Empty if every field was read and sound.
    [[nodiscard]] QString fault()
    {
        if (!m_object.isEmpty())
            blame(m_object.constBegin().key(), u"is not known to this version"_s);
        return m_fault;
    }

private:
    QJsonObject m_object;
    QString m_fault;
};

/// The fields of `profile`; the fault, or nothing.
QString readProfile(ProfileFields &fields, Profile &profile)
{
    profile.name = fields.text(u"name"_s, kLongestProfileName);
    if (!isProfileName(profile.name))
        fields.blame(u"name"_s, u"is not made of 1 to 64 of a-z, 0-9, - and _"_s);
    if (fields.text(u"kind"_s, kLongestProfileName) != toText(Profile::Kind::Embedded))
        fields.blame(u"kind"_s, u"is not \"embedded\", the only kind of this version"_s);
    profile.paper = fields.flag(u"paper"_s, true);
    if (!profile.paper)
        fields.blame(u"paper"_s, u"is false, but an embedded profile trades on paper only"_s);
    profile.readOnly = fields.flag(u"read_only"_s, false);
    auto limits = fields.object(u"limits"_s);
    if (limits.has(u"price_band_percent"_s))
        profile.priceBandPercent = limits.number(u"price_band_percent"_s, 0, 0.01, 100);
    if (const auto what = limits.fault(); !what.isEmpty())
        fields.blame(u"limits"_s, u"is wrong: %1"_s.arg(what));
    profile.window = std::chrono::seconds(std::llround(fields.number(u"propagation_window_seconds"_s, 10, 1, 3600)));
    profile.poll =
        std::chrono::milliseconds(std::llround(fields.number(u"poll_seconds"_s, 2, 0.1, 600) * kPollMsInSecond));
    profile.notes = fields.text(u"notes"_s, kLongestNotes);
    return fields.fault();
}

} // namespace

QString toText(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Embedded:
        return u"embedded"_s;
    }
    Q_UNREACHABLE();
}

bool isProfileName(QStringView name)
{
    const auto allowed = [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-' ||
               letter == u'_';
    };
    return !name.isEmpty() && name.size() <= kLongestProfileName && std::all_of(name.begin(), name.end(), allowed);
}

QByteArray toJson(const Profile &profile)
{
    QJsonObject limits;
    if (profile.priceBandPercent)
        limits[u"price_band_percent"_s] = *profile.priceBandPercent;
    const QJsonObject object{{u"name"_s, profile.name},
                             {u"kind"_s, toText(profile.kind)},
                             {u"paper"_s, profile.paper},
                             {u"read_only"_s, profile.readOnly},
                             {u"limits"_s, limits},
                             {u"propagation_window_seconds"_s, static_cast<qint64>(profile.window.count())},
                             {u"poll_seconds"_s, static_cast<double>(profile.poll.count()) / kPollMsInSecond},
                             {u"notes"_s, profile.notes}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Profile> profileFromJson(const QByteArray &bytes, const QString &file)
{
    const auto bad = [&file](const QString &what) {
        return fail(Error::Kind::Invalid, file, what, Error::Cause::BadProfile);
    };
    if (bytes.size() > kLargestProfileBytes)
        return bad(u"it is larger than 64 KiB"_s);
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return bad(u"no JSON at byte %1 (%2)"_s.arg(fault.offset).arg(fault.errorString()));
    if (!document.isObject())
        return bad(u"it is no JSON object"_s);
    ProfileFields fields(document.object());
    Profile profile;
    if (const auto what = readProfile(fields, profile); !what.isEmpty())
        return bad(what);
    return profile;
}

} // namespace hoox
