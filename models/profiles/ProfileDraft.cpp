#include "models/profiles/ProfileBoard.h"

namespace hoox {

namespace {

QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// The addresses follow the runtime's; the ids stay.
void moveToLocalEdge(Profile &profile, const QString &localEdge)
{
    const auto fresh = localEdgePlaces(QUrl(localEdge.trimmed()));
    if (!fresh)
        return;
    profile.places.v4Base = fresh->v4Base;
    profile.places.s3Base = fresh->s3Base;
    if (profile.places.gatewayUrl.isEmpty())
        profile.places.gatewayUrl = fresh->gatewayUrl;
}

} // namespace

ProfileDraft ProfileBoard::newDraft(Profile::Kind kind)
{
    auto draft = draftOf(newProfile({}, kind));
    draft.isNew = true;
    return draft;
}

ProfileDraft ProfileBoard::draftOf(const Profile &profile)
{
    ProfileDraft draft{profile, profile.name, {}, {}, false};
    if (profile.kind == Profile::Kind::LocalEdge)
        draft.localEdge = originOf(profile.places.v4Base).toString();
    for (const auto field : kProfileFields) {
        if (hasField(profile.kind, field))
            draft.texts.insert(field, fieldText(profile, field));
    }
    return draft;
}

QVector<DraftFault> ProfileBoard::faultsOf(const ProfileDraft &draft) const
{
    QVector<DraftFault> faults;
    const auto isTaken = [&draft](const ProfileRow &row) { return row.name == draft.name; };
    if (!isProfileName(draft.name))
        faults.append({DraftFault::Place::Name, {}, ProfileFault::BadName});
    else if (draft.isNew && std::any_of(m_rows.begin(), m_rows.end(), isTaken))
        faults.append({DraftFault::Place::Name, {}, ProfileFault::TakenName});
    if (draft.base.kind == Profile::Kind::LocalEdge && !localEdgePlaces(QUrl(draft.localEdge.trimmed())))
        faults.append({DraftFault::Place::LocalEdge, {}, ProfileFault::NotAddress});
    auto profile = draft.base;
    for (auto text = draft.texts.begin(); text != draft.texts.end(); ++text) {
        if (const auto fault = setField(profile, text.key(), text.value()))
            faults.append({DraftFault::Place::Field, text.key(), *fault});
    }
    return faults;
}

Profile ProfileBoard::profileOf(const ProfileDraft &draft)
{
    auto profile = draft.base;
    profile.name = draft.name;
    for (auto text = draft.texts.begin(); text != draft.texts.end(); ++text)
        [[maybe_unused]] const auto fault = setField(profile, text.key(), text.value());
    if (profile.kind == Profile::Kind::LocalEdge)
        moveToLocalEdge(profile, draft.localEdge);
    return profile;
}

} // namespace hoox
