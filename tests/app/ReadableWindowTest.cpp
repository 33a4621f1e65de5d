#include "models/kill/KillSwitch.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace hoox;
using namespace Qt::StringLiterals;

/// What a screen reader and weak eyes find on every page of the sample (UI-4): a name, a role and the true state of
/// each control, a name for each cell, and words that stand out from what they stand on.
class ReadableWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    std::unique_ptr<tests::OpenWindow> m_open;

    [[nodiscard]] MainWindow &window() const { return m_open->window(); }

    static QString called(const QWidget &widget)
    {
        QStringList path;
        for (const auto *at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget())
            path.prepend(QString::fromUtf8(at->metaObject()->className()) + u'#' + at->objectName());
        return path.join(u" > "_s);
    }

    static bool isControl(const QWidget &widget)
    {
        // The field of a spin box, or of a date, is heard as that.
        const bool isPart = qobject_cast<const QAbstractItemView *>(widget.parentWidget()) != nullptr ||
                            qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) != nullptr;
        return !isPart && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    }

    /// What a reader would miss of a control.
    static QString lackOf(QWidget &widget)
    {
        auto *heard = QAccessible::queryAccessibleInterface(&widget);
        if (heard == nullptr)
            return u"nothing"_s;
        QStringList lacks;
        if (heard->text(QAccessible::Name).trimmed().isEmpty())
            lacks += u"a name"_s;
        const bool scrolls = qobject_cast<const QScrollArea *>(&widget) != nullptr; // heard as what is in it
        if (!scrolls && QSet{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window}.contains(
                            heard->role()))
            lacks += u"a role"_s;
        const auto state = heard->state();
        if (bool(state.disabled) == widget.isEnabled())
            lacks += u"whether it is enabled"_s;
        if (!state.focusable)
            lacks += u"that it takes the focus"_s;
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (button != nullptr && button->isCheckable() && bool(state.checked) != button->isChecked())
            lacks += u"whether it is on"_s;
        return lacks.isEmpty() ? QString() : lacks.join(u", "_s);
    }

    static double luminance(const QColor &colour)
    {
        const auto linear = [](float part) {
            const double value = part;
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }

    static double contrast(const QColor &one, const QColor &other)
    {
        const auto a = luminance(one);
        const auto b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }

    /// The colour that most of the picture has.
    static QColor groundOf(const QImage &picture)
    {
        QHash<QRgb, int> counts;
        QRgb most = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (++counts[picture.pixel(x, y)] > counts.value(most))
                    most = picture.pixel(x, y);
            }
        }
        return most;
    }

    [[nodiscard]] QStringList faintWords(double least) const
    {
        QStringList faint;
        const auto picture = window().grab().toImage();
        for (const auto *label : window().findChildren<QLabel *>()) {
            const QRect place(label->mapTo(&window(), QPoint(0, 0)), label->size());
            const auto shown = label->visibleRegion().boundingRect();
            if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty() || shown != label->rect())
                continue;
            const auto ink = label->palette().color(label->foregroundRole());
            const auto measured = contrast(ink, groundOf(picture.copy(place)));
            if (measured < least)
                faint += u"%1 \"%2\" %3: %4"_s.arg(called(*label), label->text(), ink.name()).arg(measured, 0, 'f', 2);
        }
        return faint;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(tests::makeWorkspace(m_folder.path(), {u"--sample"_s}));
        m_open = std::make_unique<tests::OpenWindow>(m_folder.path());
        QVERIFY(m_open->desk);
        window().resize(1440, 900);
        window().show();
        m_open->desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(toText(m_open->parts->killSwitch().snapshot().state), u"trading"_s, kPatience);
        QVERIFY(window().showPage(u"fillsPage"_s));
        const auto *fills = window().findChild<QTableView *>(u"fillsTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fills->model()->rowCount() > 0, kPatience);
        m_open->desk->openExamples();
    }

    void cleanupTestCase() { m_open.reset(); }

    void everyControlHasANameARoleAndItsState_UI4()
    {
        QStringList lacking;
        int controls = 0;
        for (const auto *page : window().pages()) {
            QVERIFY(window().showPage(page->objectName()));
            QCoreApplication::processEvents();
            for (auto *widget : window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !isControl(*widget))
                    continue;
                ++controls;
                if (const auto lack = lackOf(*widget); !lack.isEmpty())
                    lacking += u"%1: %2 lacks %3"_s.arg(page->objectName(), called(*widget), lack);
            }
        }
        lacking.removeDuplicates();
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
        QVERIFY(controls > 100);
    }

    void everyCellAndHeadOfATableIsHeard_UI4()
    {
        constexpr int kRows = 5;
        QStringList silent;
        int cells = 0;
        for (const auto *page : window().pages()) {
            QVERIFY(window().showPage(page->objectName()));
            for (auto *table : page->findChildren<QTableView *>()) {
                auto *heard = QAccessible::queryAccessibleInterface(table)->tableInterface();
                for (int column = 0; heard != nullptr && table->isVisible() && column < heard->columnCount();
                     ++column) {
                    if (table->isColumnHidden(column))
                        continue;
                    const auto head = table->model()->headerData(column, Qt::Horizontal).toString();
                    if (head.isEmpty() && column > 0)
                        silent += u"%1: head of column %2"_s.arg(called(*table)).arg(column);
                    for (int row = 0; row < std::min(kRows, heard->rowCount()); ++row) {
                        ++cells;
                        if (heard->cellAt(row, column)->text(QAccessible::Name).isEmpty())
                            silent += u"%1: cell %2, \"%3\""_s.arg(called(*table)).arg(row).arg(head);
                    }
                }
            }
        }
        silent.removeDuplicates();
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
        QVERIFY(cells > 10);
    }

    void oneOfAGroupIsHeardAsOneOfAGroup_UI4()
    {
        for (const auto *name : {u"rail-fillsPage", u"themeChoice-0"}) {
            auto *button = window().findChild<QAbstractButton *>(QString::fromUtf16(name));
            QVERIFY(button != nullptr);
            QCOMPARE(QAccessible::queryAccessibleInterface(button)->role(), QAccessible::RadioButton);
        }
    }

    void wordsStandOutFromTheirGround_UI4_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << Theme::Kind::Light << 4.5;
        QTest::newRow("dark") << Theme::Kind::Dark << 4.5;
        QTest::newRow("contrast-light") << Theme::Kind::HighContrastLight << 7.0;
        QTest::newRow("contrast-dark") << Theme::Kind::HighContrastDark << 7.0;
    }

    void wordsStandOutFromTheirGround_UI4()
    {
        QFETCH(Theme::Kind, kind);
        QFETCH(double, least);
        m_open->appearance.setTheme(kind);
        QStringList faint;
        for (const auto *page : window().pages()) {
            QVERIFY(window().showPage(page->objectName()));
            QCoreApplication::processEvents();
            faint += faintWords(least);
        }
        m_open->appearance.setTheme(Theme::Kind::Light);
        faint.removeDuplicates();
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }
};

HOOX_TEST(ReadableWindowTest);
#include "ReadableWindowTest.moc"
