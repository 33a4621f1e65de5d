#include "models/blobs/BlobAhead.h"
#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "storage/blobs/cache/CachedBlobs.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/blobs/LogsDesk.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// One start of the program: copies of a service's logs, and the page that shows them.
struct OfflineDesk
{
    OfflineDesk(MemoryBlobStore &service, const QString &folder, const FixedClock &clock)
        : copies(service, folder, u"here"_s, clock), ahead(copies, clock), search(copies, ledger)
    {
        copies.turnOn(QByteArray(CacheSeal::kKeyBytes, 'k'), 64LL * 1024 * 1024);
        page = std::make_unique<BlobBrowserPage>(BlobBrowserModels{tree, list, loader, search, marks, clock},
                                                 logsAppearance());
        page->resize(1272, 844);
        page->show();
    }
    [[nodiscard]] QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }

    FakeLedger ledger;
    CachedBlobs copies;
    BlobAhead ahead;
    BlobTreeModel tree{ahead, {}};
    BlobListModel list{ahead};
    BlobPreviewLoader loader{copies};
    BlobSearch search;
    BlobFillMarks marks{ledger};
    std::unique_ptr<BlobBrowserPage> page;
};

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++count;
    return count;
}

} // namespace

/// What was looked at once, without the network, on the page itself.
class OfflineLogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheNetworkThePageShowsCopiesAndSaysSo_BL3_BL4()
    {
        const QTemporaryDir place;
        FixedClock clock;
        MemoryBlobStore service;
        const auto key = BlobKey::parse(kLogsDay + u"order-1.json"_s).value();
        service.put(key.text(), "{\"order_id\":\"1\"}");
        {
            OfflineDesk desk(service, place.path(), clock);
            desk.page->showBlob(key);
            QTRY_COMPARE(desk.loader.state(), BlobPreviewLoader::State::Ready);
            QTRY_COMPARE(desk.text(u"blobChecked"_s), u"ETag and size ok"_s);
            QTRY_COMPARE(desk.list.rowCount(), 1);
            QVERIFY(!desk.text(u"listedSoFar"_s).contains(u"no network"_s));
            QTRY_VERIFY(filesIn(place.path()) >= 2); // The page of the folder, and the object.
            QTest::qWait(50);
        }
        service.listError = service.headError = service.readError =
            Error{Error::Kind::Offline, u"r2.example"_s, {}, Error::Cause::Plain};
        const auto seen = clock.nowUtc();
        clock.advance(std::chrono::hours(5));
        OfflineDesk desk(service, place.path(), clock);
        desk.page->showBlob(key);
        QTRY_COMPARE(desk.loader.state(), BlobPreviewLoader::State::Ready);
        const auto then = logsAppearance().format().time(seen);
        QTRY_COMPARE(desk.text(u"blobChecked"_s), u"copy of %1: no network"_s.arg(then));
        QTRY_COMPARE(desk.list.rowCount(), 1);
        QVERIFY2(desk.text(u"listedSoFar"_s).endsWith(u"as of %1: no network"_s.arg(then)),
                 qPrintable(desk.text(u"listedSoFar"_s)));
    }
};

HOOX_TEST(OfflineLogsTest);
#include "OfflineLogsTest.moc"
