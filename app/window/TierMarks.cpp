#include "app/window/TierMarks.h"

#include "app/Composition.h"
#include "app/window/SpoolWords.h"
#include "app/window/WindowModels.h"
#include "models/kill/KillSwitch.h"
#include "models/sync/ReplicaState.h"
#include "storage/spool/SpoolShipper.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ReplicaWords.h"

namespace hoox {

using Health = TierMark::Health;

QList<TierMark> TierMarks::of(Composition &composition, const WindowModels &models, const Format &format)
{
    return {locks(models), config(composition), ledger(composition, models, format),
            blobs(composition, models, format)};
}

/// Always this workspace's own (LK-1).
TierMark TierMarks::locks(const WindowModels &models)
{
    if (const auto &error = models.locks.error())
        return {tr("locks"), ErrorText::sentence(*error), Health::Failing};
    if (!models.locks.isKnown())
        return {tr("locks"), tr("The locks were not read yet."), Health::NotKnown};
    return {tr("locks"), tr("The locks answer."), Health::Ok};
}

TierMark TierMarks::config(Composition &composition)
{
    const auto &profile = composition.profile();
    if (profile.isRemote() && profile.places.namespaceId.isEmpty())
        return {tr("config"), tr("Config: this profile names no KV namespace."), Health::NotConfigured};
    const auto snapshot = composition.killSwitch().snapshot();
    if (!snapshot.storeReachable)
        return {tr("config"), tr("The config tier does not answer."), Health::Failing};
    if (!snapshot.readAt.isValid())
        return {tr("config"), tr("The config tier was not read yet."), Health::NotKnown};
    return {tr("config"), tr("The config tier answers."), Health::Ok};
}

TierMark TierMarks::ledger(Composition &composition, const WindowModels &models, const Format &format)
{
    const auto &profile = composition.profile();
    if (profile.isRemote() && profile.places.databaseId.isEmpty())
        return {tr("ledger"), tr("Ledger: this profile names no D1 database."), Health::NotConfigured};
    if (const auto *replica = composition.replica()) {
        if (const auto &error = replica->error())
            return {tr("ledger"), ErrorText::sentence(*error), Health::Failing};
        if (!replica->lastGoodAt().isValid())
            return {tr("ledger"), tr("The ledger was not pulled yet."), Health::NotKnown};
        if (replica->isStale())
            return {tr("ledger"), ReplicaWords::whatIsShown(*replica, format), Health::Failing};
        return {tr("ledger"), tr("The ledger answers; what is shown is a copy of it."), Health::Ok};
    }
    if (const auto &error = models.board.error())
        return {tr("ledger"), ErrorText::sentence(*error), Health::Failing};
    if (!models.board.hasContent())
        return {tr("ledger"), tr("The ledger was not read yet."), Health::NotKnown};
    return {tr("ledger"), tr("The ledger answers."), Health::Ok};
}

/// What waits for it says more of the tier than a list of an hour ago.
TierMark TierMarks::blobs(Composition &composition, const WindowModels &models, const Format &format)
{
    const auto &profile = composition.profile();
    if (profile.isRemote() && profile.places.logsBucket.isEmpty())
        return {tr("blobs"), tr("Blobs: this profile names no bucket for logs."), Health::NotConfigured};
    auto mark = listedBlobs(models);
    const auto &shipper = composition.shipper();
    const auto standing = shipper.standing();
    QStringList words{mark.words, SpoolWords::waiting(shipper, format), SpoolWords::reason(shipper),
                      SpoolWords::offloaded(standing.census.offloaded, format)};
    words.removeAll(QString());
    mark.words = words.join(u' ');
    if (standing.error || standing.census.damaged > 0)
        mark.health = Health::Failing;
    else if (standing.shipped > 0 && mark.health == Health::NotKnown)
        mark.health = Health::Ok;
    return mark;
}

TierMark TierMarks::listedBlobs(const WindowModels &models)
{
    using State = BlobListModel::State;
    const auto &list = models.blobList;
    switch (list.state()) {
    case State::Failed:
        return {tr("blobs"), ErrorText::sentence(list.error()), Health::Failing};
    case State::Whole:
    case State::Stopped:
        return {tr("blobs"), tr("The blob tier answered when it was listed last."), Health::Ok};
    case State::Listing:
        if (list.rowCount() > 0)
            return {tr("blobs"), tr("The blob tier is being listed."), Health::Ok};
        break;
    case State::Empty:
        break;
    }
    return {tr("blobs"), tr("The blob tier was not listed yet. Open Logs to see."), Health::NotKnown};
}

} // namespace hoox
