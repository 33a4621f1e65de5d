#pragma once

#include "storage/blobs/BlobStore.h"

#include <QObject>

#include <memory>

namespace hoox::tests {

/// What every blob tier keeps, embedded or remote. A store joins by a subclass that makes one; each test gets a
/// fresh, empty store.
class BlobContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<BlobStore> make() = 0;
    /// Why the service behind the store cannot carry a legal key; empty if it can.
    [[nodiscard]] virtual QString whyNot(const QString & /*key*/) const { return {}; }

private Q_SLOTS:
    void anyLegalKeyComesBack_data();
    void anyLegalKeyComesBack();
    void keysThatArePrefixesOfEachOtherStandTogether();
    void anAbsentKeyIsNotFound();
    void theEtagIsTheMd5_BL5();
    void aSecondWriteReplacesTheFirst();
    void onlyTheFirstCreationCounts();
    void anUploadNeverReplacesWhatIsThere_BL6();
    void aRangeIsCutAtTheEnd();
    void aFolderListingGroupsByTheDelimiter_BL3();
    void pagesFollowEachOtherInByteOrder_BL3();
    void downloadAndUploadCarryTheSameBytes_BL4();
    void aCancelledDownloadLeavesNothingUnderItsName_BL4();
    void aDownloadGoesOnFromWhatAnEarlierOneLeft_BL4();
    void whatLiesBesideAndIsWrongHarmsNoDownload_BL5();
};

} // namespace hoox::tests
