#include "models/kill/KillSwitch.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/Page.h"
#include "ui/common/SmallTable.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The command palette and the list of keys over the whole window: nothing that can be done is left out (UI-4).
class CommandsWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    std::unique_ptr<tests::OpenWindow> m_open;

    [[nodiscard]] MainWindow &window() const { return m_open->window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// The rows of the palette, or of the list of keys, in one string each. Closed again.
    [[nodiscard]] QStringList rowsOf(const QString &panelName, Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        press(key, modifiers);
        auto *panel = window().findChild<QWidget *>(panelName);
        if (panel == nullptr || !panel->isVisible())
            return {};
        const auto *model = panel->findChild<SmallTable *>(u"commandRows"_s)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList parts;
            for (int column = 0; column < model->columnCount(); ++column)
                parts += model->index(row, column).data().toString();
            rows += parts.join(u" | "_s);
        }
        tests::takePicture(window(), panelName + u'-' + window().currentPage()->objectName());
        press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return rows;
    }

    [[nodiscard]] QStringList palette() const { return rowsOf(u"commandPalette"_s, Qt::Key_K, Qt::ControlModifier); }

    /// Buttons in sight that the palette does not have, a line each.
    [[nodiscard]] QString missingOf(const Page &page) const
    {
        const auto commands = palette();
        QString missing;
        for (const auto *button : page.findChildren<Button *>()) {
            const auto name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && button->menu() == nullptr &&
                !says(commands, QString(name).replace(u"&&"_s, u"&"_s), {}))
                missing += page.objectName() + u": "_s + name + u'\n';
        }
        return missing;
    }

    static bool says(const QStringList &rows, const QString &words, const QString &keys)
    {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const QString &row) {
            const auto parts = row.split(u" | "_s);
            return parts.constFirst().endsWith(words) && (keys.isEmpty() || parts.at(2).contains(keys));
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(tests::makeWorkspace(m_folder.path(), {u"--sample"_s})); }

    void init()
    {
        m_open = std::make_unique<tests::OpenWindow>(m_folder.path());
        QVERIFY(m_open->desk);
        window().resize(1440, 900);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_open->desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(toText(m_open->parts->killSwitch().snapshot().state), u"trading"_s, kPatience);
    }

    void cleanup() { m_open.reset(); }

    void everyActionOfTheWindowIsInThePaletteAndEveryKeyInTheList_UI4()
    {
        const auto commands = palette();
        const auto keys = rowsOf(u"keyList"_s, Qt::Key_F1, {});
        QVERIFY(commands.size() > 60);
        // A bare shortcut would have no words.
        QCOMPARE(window().findChildren<QShortcut *>().size(), 0);
        QStringList missing;
        for (const auto *action : window().findChildren<QAction *>()) {
            const auto words = QString(action->text()).replace(u"&&"_s, u"&"_s);
            if (!action->isVisible() || action->isSeparator() || action->menu() != nullptr || words.isEmpty())
                continue;
            if (!says(commands, words, {}))
                missing += u"palette: "_s + words;
            for (const auto &sequence : action->shortcuts()) {
                const auto written = sequence.toString(QKeySequence::NativeText);
                if (!says(commands, words, written) || !says(keys, words, written))
                    missing += u"keys: "_s + words + u' ' + written;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(commands.constFirst().startsWith(u"Engage"));
        for (const auto *word : {u"Theme: dark", u"Language: Deutsch", u"Go to Reports", u"Text size: 200 %"})
            QVERIFY2(says(commands, QString::fromUtf16(word), {}), qPrintable(QString::fromUtf16(word)));
    }

    void everyButtonOfThePageInFrontIsInThePalette_UI4()
    {
        for (auto *page : window().pages()) {
            QVERIFY(window().showPage(page->objectName()));
            page->setFocus();
            // Rows come as they are read.
            QTRY_COMPARE_WITH_TIMEOUT(missingOf(*page), QString(), kPatience);
        }
    }

    void thePaletteOpensFromAFieldBelowTheKillBarAndRunsOnAnotherPage_UI4_KR01()
    {
        QVERIFY(window().showPage(u"fillsPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QTableView *>(u"fillsTable"_s) != nullptr, kPatience);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        field->setText(u"BTC"_s);
        field->setCursorPosition(0);
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(field->text(), u"BTC"_s);
        auto *panel = window().findChild<QWidget *>(u"commandPalette"_s);
        QVERIFY(panel != nullptr && panel->isVisible());
        const auto *bar = window().findChild<QWidget *>(u"killBar"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(panel->mapTo(&window(), QPoint(0, 0)).y() >= bar->mapTo(&window(), QPoint(0, bar->height())).y());
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"positions as a table"_s);
        press(Qt::Key_Return);
        QCOMPARE(window().currentPage()->objectName(), u"positionsPage"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"theme dark"_s);
        press(Qt::Key_Return);
        QCOMPARE(window().currentPage()->objectName(), u"positionsPage"_s);
        QVERIFY(m_open->appearance.theme().isDark());
    }

    void enterInThePaletteNeverPressesWhatIsDeafToEnter_KR34()
    {
        QVERIFY(window().showPage(u"positionsPage"_s));
        auto *flatten = window().findChild<Button *>(u"positionsFlatten"_s);
        QVERIFY(flatten != nullptr && flatten->isDeafToEnter());
        QTRY_VERIFY_WITH_TIMEOUT(flatten->isEnabled(), kPatience);
        const QSignalSpy pressed(flatten, &QPushButton::clicked);
        window().currentPage()->setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(flatten->text());
        press(Qt::Key_Return);
        QVERIFY(flatten->hasFocus());
        QCOMPARE(pressed.size(), 0);
    }
};

HOOX_TEST(CommandsWindowTest);
#include "CommandsWindowTest.moc"
