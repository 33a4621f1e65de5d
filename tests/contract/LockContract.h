#pragma once

#include "storage/base/Ids.h"
#include "storage/locks/LockManager.h"
#include "tests/support/FixedClock.h"

#include <QObject>

#include <memory>

namespace hoox::tests {

/// What every lock tier keeps, embedded or remote (LK-1, LK-2). A tier joins by a subclass that makes one; each test
/// starts without a key, and whoever is made within it uses the same locks.
class LockContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<LockManager> make(const QString &owner) = 0;
    virtual void clear() = 0;

    FixedClock m_clock;
    RandomIds m_ids;

private Q_SLOTS:
    void init() { clear(); }

    void aKeyIsGrantedOnceAndTheOthersAreToldWhoHasItSinceWhen();
    void ofManyWhoAskAtOnceOneIsGranted();
    void aReservationEndsWithItsTermAndNotBefore();
    void aCommitKeepsTheKeyForItsTermFromThenOn();
    void aReleaseFreesTheKeyAndAFreeKeyIsNoError();
    void anothersTokenIsAConflict();
    void aLateCommitKeepsTheKeyIfNobodyTookIt();
    void aLateCommitIsAConflictIfSomebodyTookTheKey();
    void aClockThatGoesBackFreesNothing();
    void checkTellsWhatIsTaken();
    void theListIsNewestFirstWithoutTheExpired();
    void aPurgeDropsTheExpiredAlone();
    void badKeysAreRefused_data();
    void badKeysAreRefused();
    void strangeKeysAreKeysLikeOthers_data();
    void strangeKeysAreKeysLikeOthers();
    void keysThatLookAlikeAreTwo();
};

} // namespace hoox::tests
