#include "ui/reports/ReportPreview.h"

#include "tests/support/PageShot.h"
#include "tests/support/PaperReport.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"
#include "ui/reports/PdfPagesView.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// Keeps every thread of the program's pool busy until it goes. What waits for the pool then waits; what goes on does
/// not need it.
class BusyPool
{
public:
    BusyPool()
    {
        m_threads = QThreadPool::globalInstance()->maxThreadCount();
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([this] {
                m_begun.release();
                m_ends.acquire();
            });
        m_begun.acquire(m_threads);
    }
    ~BusyPool()
    {
        m_ends.release(m_threads);
        QThreadPool::globalInstance()->waitForDone();
    }
    BusyPool(const BusyPool &) = delete;
    BusyPool &operator=(const BusyPool &) = delete;

private:
    int m_threads = 0;
    QSemaphore m_begun, m_ends;
};

} // namespace

/// The pages beside the list. That the GUI thread never waits for a PDF is shown without a clock: while no thread of
/// the pool can do anything, the window answers all the same, and has no page.
class ReportPreviewTest : public QObject, private PaperReport
{
    Q_OBJECT

    QString m_report;

    static QString said(const ReportPreview &preview)
    {
        for (const auto *label : preview.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&preview) && label->wordWrap())
                return label->text();
        }
        return {};
    }

    static PdfPagesView *viewOf(const ReportPreview &preview)
    {
        return preview.findChild<PdfPagesView *>(u"reportView"_s);
    }

    /// Whether ink stands on the paper that is in sight.
    static bool isDrawn(const ReportPreview &preview)
    {
        const auto image = viewOf(preview)->viewport()->grab().toImage();
        for (int y = 10; y < image.height(); y += 2) {
            for (int x = 30; x < image.width() - 30; ++x) {
                if (image.pixelColor(x, y).lightness() < 80)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 900);
        LocalLedger ledger(file.path());
        m_report = newPath(u".pdf"_s);
        QVERIFY(make(ledger, wanted(m_report, {kFrom, kFrom + 3 * kDay})).has_value());
    }

    void theWindowGoesOnWhileAReportIsReadAndDrawn_UI2_RP3()
    {
        ReportPreview preview(dressedAppearance());
        preview.resize(420, 700);
        preview.QWidget::show();
        {
            const BusyPool busy;
            preview.show(m_report);
            QCOMPARE(preview.path(), m_report);
            QCOMPARE(said(preview), u"Reading the pages"_s);
            int turns = 0;
            QTimer turning;
            connect(&turning, &QTimer::timeout, this, [&turns] { ++turns; });
            turning.start(0);
            preview.resize(520, 640);
            QTRY_VERIFY(turns > 20);
            QCOMPARE(preview.pageCount(), 0);
        }
        QTRY_VERIFY(preview.pageCount() > 10);
        QTRY_VERIFY(isDrawn(preview));
        const auto count = preview.pageCount();
        {
            const BusyPool busy;
            auto *const view = viewOf(preview);
            view->goTo(count - 3);
            QCOMPARE(view->currentPage(), count - 3);
            QVERIFY(!isDrawn(preview)); // blank paper, and the number of its page
            const auto labels = preview.findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [count](const QLabel *label) {
                return label->text() == u"%1 of %2"_s.arg(count - 2).arg(count);
            }));
        }
        QTRY_VERIFY(isDrawn(preview));
    }

    void whatIsNoSoundPdfSaysSo_RP3()
    {
        ReportPreview preview(dressedAppearance());
        preview.QWidget::show();
        QCOMPARE(said(preview), u"Choose a report to see its pages."_s);
        const auto path = newPath(u".pdf"_s);
        QFile whole(m_report);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto bytes = whole.readAll();
        for (const auto &torn : {QByteArray("no report"), QByteArray(), bytes.mid(2000, 5000)}) {
            QVERIFY(writeBytes(path, torn));
            preview.show(path);
            QTRY_COMPARE(said(preview), u"This file cannot be shown: it is not a sound PDF."_s);
            QCOMPARE(preview.pageCount(), 0);
        }
        preview.show(newPath(u"-nowhere.pdf"_s));
        QTRY_COMPARE(said(preview), u"This file cannot be shown: it is not a sound PDF."_s);
        preview.show(m_report);
        QTRY_VERIFY(preview.pageCount() > 10);
    }

    void theLastOneThatWasAskedForIsShown_RP3()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 3);
        LocalLedger ledger(file.path());
        auto summary = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 3 * kDay});
        summary.everyFill = false;
        const auto small = make(ledger, summary);
        QVERIFY(small.has_value());
        ReportPreview preview(dressedAppearance());
        preview.QWidget::show();
        {
            const BusyPool busy;
            preview.show(m_report);
            preview.show(summary.outFile);
        }
        QTRY_COMPARE(preview.pageCount(), small->pages);
        QTest::qWait(50); // for the other one, which comes to nothing
        QCOMPARE(preview.pageCount(), small->pages);
        preview.show({});
        QCOMPARE(preview.pageCount(), 0);
    }

    void pagesAreTurnedByButtonsAndKeysAndStayWhenTheWindowIsWidened_UI1_RP3()
    {
        ReportPreview preview(dressedAppearance());
        preview.resize(420, 500);
        preview.QWidget::show();
        preview.show(m_report);
        QTRY_VERIFY(preview.pageCount() > 10);
        auto *const view = viewOf(preview);
        auto *const back = preview.findChild<QPushButton *>(u"reportPageBack"_s);
        auto *const forward = preview.findChild<QPushButton *>(u"reportPageForward"_s);
        QVERIFY(!back->isEnabled() && forward->isEnabled());
        forward->click();
        forward->click();
        QCOMPARE(view->currentPage(), 2);
        back->click();
        QCOMPARE(view->currentPage(), 1);
        preview.resize(700, 500);
        QCOMPARE(view->currentPage(), 1);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentPage(), preview.pageCount() - 1);
        QVERIFY(!forward->isEnabled());
        for (int press = 0; press < 3; ++press) // a page is higher than the view
            QTest::keyClick(view, Qt::Key_PageUp);
        QVERIFY(view->currentPage() < preview.pageCount() - 1);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->currentPage(), 0);
    }

    void aPreviewThatGoesWhileItReadsTakesNothingWithIt_UI2()
    {
        const BusyPool busy;
        auto preview = std::make_unique<ReportPreview>(dressedAppearance());
        preview->show(m_report);
        preview.reset();
    }
};

HOOX_TEST(ReportPreviewTest);
#include "ReportPreviewTest.moc"
