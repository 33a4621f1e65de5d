#include "ui/transfers/TransfersPanel.h"

#include "models/transfers/TransferQueue.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/SmallTable.h"
#include "ui/transfers/TransferQuestions.h"
#include "ui/transfers/TransferWords.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = TransferQueue::State;
using Kind = TransferWish::Kind;

/// Of one bucket in memory; a read of `stuck` never ends.
class SlowStore final : public BlobStore
{
public:
    MemoryBlobStore memory;
    QString stuck = u"logs/big.json"_s;
    std::shared_ptr<QPromise<Result<BlobInfo>>> held;

    Pending<BlobPage> list(const BlobListRequest &request) override { return memory.list(request); }
    Pending<BlobInfo> head(const BlobKey &key) override { return memory.head(key); }
    Pending<QByteArray> read(const BlobKey &key) override { return memory.read(key); }
    Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override
    {
        return memory.readRange(key, offset, length);
    }
    Pending<BlobInfo> download(const BlobKey &key, const QString &file) override
    {
        if (key.text().contains(u"denied"_s))
            return ready<BlobInfo>(
                fail(Error::Kind::Denied, u"hoox-logs"_s, u"Object Read"_s, Error::Cause::MissingPermission));
        if (key.text() != stuck)
            return memory.download(key, file);
        held = std::make_shared<QPromise<Result<BlobInfo>>>();
        held->start();
        held->setProgressRange(0, 1000);
        held->setProgressValue(620);
        return held->future();
    }
    Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override { return memory.write(key, bytes); }
    Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override { return memory.create(key, bytes); }
    Pending<BlobInfo> upload(const BlobKey &key, const QString &file) override { return memory.upload(key, file); }
    Pending<BlobInfo> replace(const BlobKey &key, const QString &file) override { return memory.replace(key, file); }
};

struct PanelDesk
{
    QTemporaryDir folder;
    SlowStore store;
    FixedClock clock;
    RandomIds ids;
    ScriptedPrompter prompter;
    TransferQueue queue{store, clock, ids, folder.filePath(u"kept.json"_s)};
    TransfersPanel panel{queue, dressedAppearance()};
    TransferQuestions questions{queue, prompter, folder.path()};

    PanelDesk()
    {
        store.memory.put(u"logs/small.json"_s, "{}");
        store.memory.put(u"logs/day/a.json"_s, "{}");
        store.memory.put(u"logs/day/b.json"_s, "{}");
        QObject::connect(&questions, &TransferQuestions::refused, &panel, &TransfersPanel::showRefused);
    }
    void add(const QString &key, qint64 size) { addKind(Kind::Object, key, size); }
    void addKind(Kind kind, const QString &key, qint64 size)
    {
        QVERIFY(queue.add({{kind, key, folder.filePath(key.section(u'/', 1).replace(u'/', u'_') + u".x"_s), size}}));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return panel.findChild<QPushButton *>(name); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return panel.findChild<SmallTable *>()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString text(const QString &name) const { return panel.findChild<QLabel *>(name)->text(); }
};

} // namespace

/// The strip of transfers, and the questions before it.
class TransfersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dressedAppearance(); }

    void itIsThereOnlyWhileThereAreTransfers_BL4()
    {
        PanelDesk desk;
        QVERIFY(desk.panel.isHidden());
        desk.add(u"logs/small.json"_s, 2);
        QVERIFY(!desk.panel.isHidden());
        QTRY_COMPARE(desk.queue.count(State::Done), 1);
        QTRY_COMPARE(desk.cell(0, TransferQueue::StateColumn), u"done"_s);
        QVERIFY(!desk.button(u"transferCancel"_s)->isEnabled());
        QTest::mouseClick(desk.button(u"transferClear"_s), Qt::LeftButton);
        QVERIFY(desk.panel.isHidden());
    }

    void aRowSaysInWordsHowFarItIs_BL4()
    {
        PanelDesk desk;
        QAbstractItemModelTester tester(desk.panel.findChild<TransferWords *>(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.add(u"logs/big.json"_s, 1'000'000);
        QTRY_COMPARE(desk.cell(0, TransferQueue::ProgressColumn), u"62\u00A0%"_s);
        QCOMPARE(desk.cell(0, TransferQueue::NameColumn), u"big.json"_s);
        QCOMPARE(desk.cell(0, TransferQueue::WayColumn), u"download"_s);
        QCOMPARE(desk.cell(0, TransferQueue::BytesColumn), u"620.0 kB of 1.0 MB"_s);
        QCOMPARE(desk.cell(0, TransferQueue::SpeedColumn), Format::missing()); // Nothing was measured yet.
        QCOMPARE(desk.text(u"transferSummary"_s), u"1 running"_s);
        desk.addKind(Kind::Folder, u"logs/day/"_s, -1);
        QTRY_COMPARE(desk.cell(1, TransferQueue::StateColumn), u"done"_s);
        QCOMPARE(desk.cell(1, TransferQueue::ProgressColumn), u"2 of 2"_s);
        QCOMPARE(desk.cell(1, TransferQueue::NameColumn), u"day/"_s);
    }

    void theButtonsDoWhatTheRowAllows_BL4()
    {
        PanelDesk desk;
        desk.panel.resize(1000, 200);
        desk.panel.show();
        desk.add(u"logs/big.json"_s, 1'000'000);
        QTRY_VERIFY(desk.store.held);
        QVERIFY(desk.button(u"transferPause"_s)->isEnabled());
        QVERIFY(!desk.button(u"transferResume"_s)->isEnabled());
        QTest::keyClick(desk.button(u"transferPause"_s), Qt::Key_Space);
        QCOMPARE(desk.queue.count(State::Pausing), 1);
        desk.store.held->finish();
        QTRY_COMPARE(desk.queue.count(State::Paused), 1);
        QTRY_COMPARE(desk.cell(0, TransferQueue::StateColumn), u"paused"_s);
        QTest::keyClick(desk.button(u"transferResume"_s), Qt::Key_Space);
        QTRY_COMPARE(desk.queue.count(State::Running), 1);
        QSignalSpy shown(&desk.panel, &TransfersPanel::showInFolderRequested);
        QTest::mouseClick(desk.button(u"transferShow"_s), Qt::LeftButton);
        QCOMPARE(shown.value(0).value(0).toString(), desk.folder.path());
        QTest::mouseClick(desk.button(u"transferCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.store.held->isCanceled());
        desk.store.held->finish();
        QTRY_COMPARE(desk.queue.rowCount(), 0);
        QVERIFY(desk.panel.isHidden());
    }

    void whatFailedSaysWhyOnce_BL4()
    {
        PanelDesk desk;
        desk.panel.resize(1000, 200);
        desk.panel.show();
        desk.add(u"logs/small.json"_s, 2);
        desk.add(u"logs/denied.json"_s, 10);
        QTRY_COMPARE(desk.queue.count(State::Failed), 1);
        QTRY_COMPARE(desk.cell(1, TransferQueue::StateColumn), u"failed"_s);
        QTRY_VERIFY(desk.text(u"transferError"_s).startsWith(u"denied.json: "_s));
        QVERIFY(!desk.button(u"transferResume"_s)->isEnabled()); // The other row is chosen, and stays so.
        desk.panel.findChild<SmallTable *>()->selectRow(1);
        QVERIFY(desk.button(u"transferResume"_s)->isEnabled());
        QCOMPARE(desk.button(u"transferResume"_s)->text(), u"Try again"_s);
    }

    void aSecondPressOfCancelIsNotTheNextRows_BL4()
    {
        PanelDesk desk;
        desk.add(u"logs/denied.json"_s, 10);
        desk.add(u"logs/denied2.json"_s, 10);
        QTRY_COMPARE(desk.queue.count(State::Failed), 2);
        desk.panel.findChild<SmallTable *>()->selectRow(0);
        desk.button(u"transferCancel"_s)->click();
        QCOMPARE(desk.queue.rowCount(), 1);
        QVERIFY(!desk.button(u"transferCancel"_s)->isEnabled());
        desk.button(u"transferCancel"_s)->click();
        QCOMPARE(desk.queue.rowCount(), 1);
    }

    void aDownloadAsksWhereAndKeepsTheNameSafe_BL4()
    {
        PanelDesk desk;
        desk.prompter.texts = {desk.folder.filePath(u"one.json"_s), std::nullopt, desk.folder.filePath(u"many"_s)};
        desk.questions.download({{u"logs/small.json"_s, 2, {}, {}}});
        QTRY_COMPARE(desk.queue.count(State::Done), 1);
        QVERIFY(QFile::exists(desk.folder.filePath(u"one.json"_s)));
        desk.questions.downloadFolder(u"logs/day/"_s); // Dismissed.
        QCOMPARE(desk.prompter.asked, QStringList({u"downloadObject"_s, u"downloadFolder"_s}));
        desk.questions.download({{u"logs/day/a.json"_s, 2, {}, {}}, {u"logs/day/b.json"_s, 2, {}, {}}});
        QTRY_COMPARE(desk.queue.count(State::Done), 3);
        QVERIFY(QFile::exists(desk.folder.filePath(u"many/a.json"_s)));
        QVERIFY(QFile::exists(desk.folder.filePath(u"many/b.json"_s)));
    }

    void aReportGoesBelowReports_BL4()
    {
        PanelDesk desk;
        QFile file(desk.folder.filePath(u"week.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF") == 4);
        file.close();
        desk.prompter.texts = {file.fileName()};
        desk.questions.uploadReport();
        QTRY_COMPARE(desk.queue.count(State::Done), 1);
        QCOMPARE(desk.store.memory.objects.value("reports/week.pdf"), QByteArray("%PDF"));
    }

    void tooManyAreRefusedInWords_BL4()
    {
        PanelDesk desk;
        QVector<BlobInfo> objects;
        for (int number = 0; number <= TransferQueue::kMostRows; ++number)
            objects.append({u"logs/%1"_s.arg(number), 1, {}, {}});
        desk.prompter.texts = {desk.folder.path()};
        desk.questions.download(objects);
        QTRY_VERIFY(!desk.panel.isHidden());
        QVERIFY(desk.text(u"noticeSentence"_s).contains(u"500"_s));
        QCOMPARE(desk.queue.rowCount(), 0);
        QTest::mouseClick(desk.button(u"noticeAction"_s), Qt::LeftButton);
        QVERIFY(desk.panel.isHidden());
    }

    void itsPictures_BL4_data()
    {
        QTest::addColumn<Theme::Kind>("theme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << Theme::Kind::Light << 1.0;
        QTest::newRow("dark") << Theme::Kind::Dark << 1.0;
        QTest::newRow("large") << Theme::Kind::Light << 2.0;
    }

    void itsPictures_BL4()
    {
        QFETCH(Theme::Kind, theme);
        QFETCH(double, scale);
        PanelDesk desk;
        auto &appearance = dressedAppearance();
        appearance.setTheme(theme);
        appearance.setTextScale(scale);
        desk.add(u"logs/small.json"_s, 2);
        desk.add(u"logs/big.json"_s, 1'200'000'000);
        desk.addKind(Kind::Folder, u"logs/day/"_s, -1);
        desk.add(u"logs/denied.json"_s, 14'200);
        QTRY_COMPARE(desk.queue.count(State::Failed), 1);
        QTRY_COMPARE(desk.queue.count(State::Done), 2);
        desk.panel.resize(1106, 10);
        desk.panel.show();
        QTRY_COMPARE(desk.cell(1, TransferQueue::ProgressColumn), u"62\u00A0%"_s);
        desk.panel.resize(1106, desk.panel.sizeHint().height());
        QCOMPARE(desk.cell(3, TransferQueue::ProgressColumn), Format::missing()); // Nothing came of it.
        const auto *error = desk.panel.findChild<QLabel *>(u"transferError"_s);
        QCOMPARE(error->font().pixelSize(), appearance.font(Appearance::FontRole::Secondary).pixelSize());
        QCOMPARE(error->palette().color(QPalette::WindowText), appearance.theme().unknown);
        QVERIFY(!takePicture(desk.panel, u"transfers-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag()))).isNull());
    }
};

HOOX_TEST(TransfersPanelTest);
#include "TransfersPanelTest.moc"
