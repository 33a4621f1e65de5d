#include "models/kill/KillSwitch.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Page.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QStyle>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The window without a mouse (UI-4): Tab reaches every control of every page, whoever has the focus shows it, and
/// nothing on the screen moves by itself.
class KeyboardWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.
    static constexpr int kMostStops = 300;

    QTemporaryDir m_folder;
    std::unique_ptr<tests::OpenWindow> m_open;

    [[nodiscard]] MainWindow &window() const { return m_open->window(); }

    static QString called(const QWidget &widget)
    {
        QStringList path;
        for (const auto *at = &widget; at != nullptr && path.size() < 3; at = at->parentWidget())
            path.prepend(QString::fromUtf8(at->metaObject()->className()) + u'#' + at->objectName());
        return path.join(u" > "_s);
    }

    /// Of a group of which one is chosen, the arrow keys reach the others.
    static const QObject *groupOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const auto *group = button != nullptr ? button->group() : nullptr;
        return group != nullptr && group->exclusive() ? static_cast<const QObject *>(group) : &widget;
    }

    [[nodiscard]] QSet<const QObject *> controls() const
    {
        QSet<const QObject *> controls;
        for (const auto *widget : window().findChildren<QWidget *>()) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (widget->isVisible() && widget->isEnabled() && takesTab && widget->focusProxy() == nullptr)
                controls += groupOf(*widget);
        }
        return controls;
    }

    [[nodiscard]] QWidget &other(const QWidget &widget) const
    {
        auto *engage = window().findChild<QWidget *>(u"engage"_s);
        return &widget == engage ? *window().findChild<QWidget *>(u"killState"_s) : *engage;
    }

    [[nodiscard]] QRect around(const QWidget &widget) const
    {
        return QRect(widget.mapTo(&window(), QPoint(0, 0)), widget.size()).adjusted(-5, -5, 5, 5);
    }

    /// Pixels of ink along the edge of the current cell of a view.
    [[nodiscard]] int inkAround(const QAbstractItemView &view) const
    {
        constexpr int kDeep = 3;
        auto *place = view.viewport();
        const auto cell = view.visualRect(view.currentIndex()) & place->rect();
        const auto picture = place->grab(cell).toImage().convertToFormat(QImage::Format_RGB32);
        const auto inner = picture.rect().adjusted(kDeep, kDeep, -kDeep, -kDeep);
        int ink = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ink += !inner.contains(x, y) && picture.pixel(x, y) == m_open->appearance.theme().text.rgb() ? 1 : 0;
        }
        return ink;
    }

    /// How many pixels have the ink of the ring in one picture alone.
    [[nodiscard]] int inkGained(const QImage &with, const QImage &without) const
    {
        const auto &theme = m_open->appearance.theme();
        const QSet<QRgb> inks{theme.text.rgb(), theme.onInk.rgb()}; // the second on what is filled with ink
        int gained = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                gained += inks.contains(with.pixel(x, y)) && with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
        return gained;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(tests::makeWorkspace(m_folder.path(), {u"--sample"_s}));
        m_open = std::make_unique<tests::OpenWindow>(m_folder.path());
        QVERIFY(m_open->desk);
        window().resize(1600, 1000);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_open->desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(toText(m_open->parts->killSwitch().snapshot().state), u"trading"_s, kPatience);
        for (const auto *page : {u"overviewPage", u"fillsPage"}) {
            QVERIFY(window().showPage(QString::fromUtf16(page)));
            const auto *table = window().currentPage()->findChild<QTableView *>();
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        }
    }

    void cleanupTestCase() { m_open.reset(); }

    void tabReachesEveryControlAndEachShowsItsFocus_UI4_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto *page : window().pages())
            QTest::newRow(page->objectName().toUtf8()) << page->objectName();
    }

    void tabReachesEveryControlAndEachShowsItsFocus_UI4()
    {
        QFETCH(const QString, page);
        QVERIFY(window().showPage(page));
        window().currentPage()->setFocus();
        QCoreApplication::processEvents();
        QSet<const QObject *> reached;
        QStringList blind;
        for (int stop = 0; stop < kMostStops; ++stop) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            auto *now = QApplication::focusWidget();
            QVERIFY(now != nullptr);
            if (reached.contains(groupOf(*now)) && stop > 3) {
                // Once round; a table may hold the focus for the cells in it.
                if (controls().subtract(reached).isEmpty())
                    break;
            }
            reached += groupOf(*now);
            const auto place = around(*now);
            const auto with = window().grab(place).toImage().convertToFormat(QImage::Format_RGB32);
            // A field of days would begin anew with Tab.
            other(*now).setFocus(Qt::OtherFocusReason);
            const auto without = window().grab(place).toImage().convertToFormat(QImage::Format_RGB32);
            now->setFocus(Qt::PopupFocusReason);
            const auto *view = qobject_cast<const QAbstractItemView *>(now);
            if (view != nullptr && view->currentIndex().isValid()) {
                if (inkAround(*view) < 40)
                    blind += called(*now);
            } else if (inkGained(with, without) < std::min(40, (now->width() + now->height()) / 2))
                blind += called(*now);
        }
        QStringList missed;
        auto left = controls();
        left.subtract(reached);
        for (const auto *control : std::as_const(left)) {
            const auto *widget = qobject_cast<const QWidget *>(control);
            missed += u"not reached: "_s + (widget != nullptr ? called(*widget) : control->objectName());
        }
        blind.removeDuplicates();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        QVERIFY2(blind.isEmpty(), qPrintable(u"no ring: "_s + blind.join(u"\nno ring: "_s)));
    }

    void nothingMovesByItself_UI4()
    {
        for (const auto *page : window().pages())
            QVERIFY(window().showPage(page->objectName()));
        QVERIFY(window().findChildren<QAbstractAnimation *>().isEmpty());
        QCOMPARE(window().style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &window()), 0);
        QCOMPARE(window().style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &window()), 0);
    }
};

HOOX_TEST(KeyboardWindowTest);
#include "KeyboardWindowTest.moc"
