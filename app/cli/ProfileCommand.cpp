#include "app/cli/Commands.h"
#include "app/cli/ProfileWords.h"
#include "app/cli/Session.h"
#include "models/profiles/ProfileFields.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/profile/ProfileAudit.h"
#include "storage/profile/ProfileStore.h"
#include "storage/profile/WranglerImport.h"
#include "storage/workspace/Workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

ProfileStore storeOf(const Session &session)
{
    return ProfileStore(Workspace(session.workspaceFolder()).profilesFolder());
}

QJsonObject profileJson(const Profile &profile, const QString &active)
{
    auto object = QJsonDocument::fromJson(toJson(profile)).object();
    object[u"active"_s] = profile.name == active;
    return object;
}

/// False, with the run ended, if the text of a field is wrong.
bool takeField(Session &session, Profile &profile, ProfileField field, const QString &text)
{
    const auto fault = setField(profile, field, text);
    if (fault)
        session.usage(ProfileWords::fault(field, *fault));
    return !fault;
}

/// The fields that were given as options; false, with the run ended, if one is wrong.
bool takeOptions(Session &session, Profile &profile)
{
    for (const auto field : kProfileFields) {
        const auto name = toText(field);
        if (session.parser().optionNames().contains(name) &&
            !takeField(session, profile, field, session.parser().value(name)))
            return false;
    }
    return true;
}

/// Says what is now true of the profile; the last step of what changes one.
void finishWith(Session &session, const Profile &profile, const QString &sentence)
{
    if (session.output().isJson())
        session.output().json(QJsonDocument(profileJson(profile, storeOf(session).activeName())));
    else
        session.output().line(sentence);
    if (!profile.paper)
        session.output().note(profile.readOnly ? ProfileWords::realMoneyReadOnly(profile.name)
                                               : ProfileWords::realMoney(profile.name));
    session.finish();
}

void create(Session &session, const Profile &profile)
{
    const auto store = storeOf(session);
    const auto made =
        session.audited(profileChange(store, profile, true), [&store, &profile] { return store.create(profile); });
    if (!made) {
        session.finish(made.error());
        return;
    }
    finishWith(session, profile, ProfileWords::made(profile.name));
}

/// Goes on if no engage of the profile `name` is open: what was asked at one store is finished there first (KR-06).
template <typename Next>
void withNothingOpen(Session &session, const QString &name, Next next)
{
    const auto journal =
        std::make_shared<KillIntentJournal>(Workspace(session.workspaceFolder()).killJournalFile(), name);
    session.then(journal->read(), [&session, journal, name, next](const KillHistory &history) {
        if (history.openEngage)
            session.finish(Error{Error::Kind::Refused, name, ProfileWords::engageIsOpen(), Error::Cause::Plain});
        else
            next();
    });
}

} // namespace

void profileList(Session &session)
{
    const auto store = storeOf(session);
    const auto active = store.activeName();
    const auto names = store.names();
    if (names.isEmpty()) {
        session.finish(
            Error{Error::Kind::NotFound, Workspace(session.workspaceFolder()).folder(), {}, Error::Cause::NoWorkspace});
        return;
    }
    QJsonArray rows;
    TextTable table{ProfileWords::listHeads(), {}};
    for (const auto &name : names) {
        const auto profile = store.read(name);
        if (!profile) {
            rows.append(
                QJsonObject{{u"name"_s, name}, {u"active"_s, name == active}, {u"error"_s, profile.error().detail}});
            table.rows.append({name == active ? u"*"_s : QString(), name, Format::missing(), profile.error().detail});
            continue;
        }
        rows.append(QJsonObject{{u"name"_s, name},
                                {u"active"_s, name == active},
                                {u"kind"_s, toText(profile->kind)},
                                {u"paper"_s, profile->paper},
                                {u"read_only"_s, profile->readOnly},
                                {u"error"_s, QJsonValue()}});
        table.rows.append(
            {name == active ? u"*"_s : QString(), name, toText(profile->kind), ProfileWords::money(*profile)});
    }
    if (session.output().isJson())
        session.output().json(QJsonDocument(rows));
    else
        session.output().table(table);
    session.finish();
}

void profileShow(Session &session)
{
    const auto store = storeOf(session);
    const auto wanted = session.argument(0).isEmpty() ? session.profileName() : session.argument(0);
    const auto profile = store.read(wanted.isEmpty() ? store.activeName() : wanted);
    if (!profile) {
        session.finish(profile.error());
        return;
    }
    if (session.output().isJson()) {
        session.output().json(QJsonDocument(profileJson(*profile, store.activeName())));
        session.finish();
        return;
    }
    TextTable table{{{}, {}}, {{u"name"_s, profile->name}, {u"kind"_s, toText(profile->kind)}}};
    if (profile->isRemote())
        table.rows.append({u"address"_s, profile->places.v4Base.toDisplayString()});
    for (const auto field : kProfileFields) {
        if (hasField(profile->kind, field))
            table.rows.append({toText(field), fieldText(*profile, field)});
    }
    session.output().table(table);
    session.finish();
}

void profileAdd(Session &session)
{
    const auto name = session.argument(0);
    const auto kind = profileKindFromText(session.value(u"kind"));
    if (!kind) {
        session.usage(ProfileWords::kindIsWanted());
        return;
    }
    if (!isProfileName(name)) {
        session.usage(ProfileWords::fault(ProfileField::Notes, ProfileFault::BadName));
        return;
    }
    auto profile = newProfile(name, *kind);
    if ((*kind == Profile::Kind::LocalEdge) != session.isSet(u"local-edge") ||
        (*kind == Profile::Kind::Cloudflare && !session.isSet(u"account-id"))) {
        session.usage(ProfileWords::placeIsWanted());
        return;
    }
    if (session.isSet(u"local-edge")) {
        auto places = localEdgePlaces(QUrl(session.value(u"local-edge")));
        if (!places) {
            session.finish(places.error());
            return;
        }
        profile.places = std::move(*places);
    }
    if (takeOptions(session, profile))
        create(session, profile);
}

void profileUse(Session &session)
{
    const auto store = storeOf(session);
    const auto profile = store.read(session.argument(0));
    if (!profile) {
        session.finish(profile.error());
        return;
    }
    const auto active = store.activeName();
    const auto use = [&session, store, profile = *profile] {
        const auto activated =
            session.audited(profileUse(store, profile.name), [&] { return store.activate(profile.name); });
        if (!activated)
            session.finish(activated.error());
        else
            finishWith(session, profile, ProfileWords::used(profile.name));
    };
    if (active == profile->name)
        use();
    else
        withNothingOpen(session, active, use);
}

void profileSet(Session &session)
{
    const auto store = storeOf(session);
    const auto field = profileFieldFromText(session.argument(1));
    if (!field) {
        session.usage(ProfileWords::fieldIsWanted());
        return;
    }
    auto profile = store.read(session.argument(0));
    if (!profile) {
        session.finish(profile.error());
        return;
    }
    const auto before = profile->places;
    if (!takeField(session, *profile, *field, session.argument(2)))
        return;
    const auto write = [&session, store, profile = *profile, field = *field] {
        const auto written =
            session.audited(profileChange(store, profile, false), [&] { return store.write(profile); });
        if (!written)
            session.finish(written.error());
        else
            finishWith(session, profile, toText(field) + u" = "_s + fieldText(profile, field));
    };
    // Another config store under an open engage would be a switch of profiles by another name.
    if (before.v4Base != profile->places.v4Base || before.namespaceId != profile->places.namespaceId)
        withNothingOpen(session, profile->name, write);
    else
        write();
}

void profileImport(Session &session)
{
    const auto name = session.value(u"name");
    if (!isProfileName(name)) {
        session.usage(ProfileWords::fault(ProfileField::Notes, ProfileFault::BadName));
        return;
    }
    WranglerOptions options;
    auto given = newProfile(name, session.isSet(u"local-edge") ? Profile::Kind::LocalEdge : Profile::Kind::Cloudflare);
    if (!takeOptions(session, given))
        return;
    options.given = given.places;
    if (session.isSet(u"local-edge"))
        options.localEdge = QUrl(session.value(u"local-edge"));
    const auto profile = importWrangler(session.argument(0), name, options);
    if (!profile) {
        session.finish(profile.error());
        return;
    }
    if (profile->places.logsBucket.isEmpty() || profile->places.reportsBucket.isEmpty())
        session.output().note(ProfileWords::bucketIsMissing());
    create(session, *profile);
}

} // namespace hoox::commands
