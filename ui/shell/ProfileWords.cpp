#include "ui/shell/ProfileWords.h"

#include "models/profiles/ProfileFields.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Both ends of an id: enough to tell two apart, short enough for a line.
QString shortId(const QString &id)
{
    constexpr qsizetype kEnd = 4;
    return id.size() <= 3 * kEnd ? id : id.left(kEnd) + u'\u2026' + id.right(kEnd);
}

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

} // namespace

QString ProfileWords::badge(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Paper:
        return tr("PAPER");
    case ProfileKind::Test:
        return tr("TEST");
    case ProfileKind::RealMoney:
        return tr("REAL MONEY");
    }
    Q_UNREACHABLE();
}

Tag::Look ProfileWords::look(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Paper:
        return Tag::Look::Outline;
    case ProfileKind::Test:
        return Tag::Look::Dashed;
    case ProfileKind::RealMoney:
        return Tag::Look::Filled;
    }
    Q_UNREACHABLE();
}

ModalEdge ProfileWords::edge(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Paper:
        return ModalEdge::Plain;
    case ProfileKind::Test:
        return ModalEdge::Test;
    case ProfileKind::RealMoney:
        return ModalEdge::RealMoney;
    }
    Q_UNREACHABLE();
}

ProfileKind ProfileWords::kindOf(const Profile &profile)
{
    if (profile.kind == Profile::Kind::LocalEdge)
        return ProfileKind::Test;
    return profile.kind == Profile::Kind::Embedded || profile.paper ? ProfileKind::Paper : ProfileKind::RealMoney;
}

ProfileBadge ProfileWords::badgeOf(const Profile &profile)
{
    ProfileBadge badge{profile.name, {}, kindOf(profile), profile.readOnly, profile.notes.trimmed()};
    switch (profile.kind) {
    case Profile::Kind::Embedded:
        badge.place = tr("This computer \u00B7 paper");
        break;
    case Profile::Kind::LocalEdge:
        badge.place = tr("Local edge \u00B7 %1").arg(hostOf(profile.places.v4Base));
        break;
    case Profile::Kind::Cloudflare:
        badge.place = tr("Cloudflare \u00B7 %1").arg(shortId(profile.places.accountId));
        break;
    }
    if (profile.readOnly)
        badge.place = tr("%1 \u00B7 read-only").arg(badge.place);
    return badge;
}

QString ProfileWords::places(const Profile &profile)
{
    const auto &places = profile.places;
    QStringList parts;
    if (profile.kind == Profile::Kind::Embedded)
        parts += tr("this workspace");
    else if (profile.kind == Profile::Kind::LocalEdge)
        parts += hostOf(places.v4Base);
    else
        parts += tr("account %1").arg(shortId(places.accountId));
    const std::pair<QString, QString> named[] = {{tr("D1 %1"), shortId(places.databaseId)},
                                                 {tr("KV %1"), shortId(places.namespaceId)},
                                                 {tr("R2 %1"), places.logsBucket},
                                                 {tr("R2 %1"), places.reportsBucket}};
    for (const auto &[words, id] : named) {
        if (!id.isEmpty())
            parts += words.arg(id);
    }
    return parts.join(u" \u00B7 "_s);
}

} // namespace hoox
