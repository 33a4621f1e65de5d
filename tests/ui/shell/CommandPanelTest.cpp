#include "ui/shell/CommandPanel.h"

#include "tests/support/PageShot.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/SmallTable.h"
#include "ui/shell/FuzzyMatch.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The palette alone: what is found, what Enter does, what a reader hears (UI-4, ux 6).
class CommandPanelTest : public QObject
{
    Q_OBJECT

    QStringList m_ran;
    std::unique_ptr<CommandPanel> m_panel;

    [[nodiscard]] CommandEntry entry(const QString &words, const QString &place, const QString &keys,
                                     const QString &obstacle = {}, bool isEngage = false)
    {
        return {words, place, keys, obstacle, isEngage, [this, words] { m_ran += words; }};
    }

    [[nodiscard]] QStringList shown() const
    {
        const auto *model = m_panel->findChild<SmallTable *>(u"commandRows"_s)->model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words += model->index(row, 0).data().toString();
        return words;
    }

    void press(Qt::Key key) const { QTest::keyClick(m_panel->field(), key); }

private Q_SLOTS:
    void init()
    {
        m_ran.clear();
        m_panel = std::make_unique<CommandPanel>(
            dressedAppearance(), CommandPanel::Kind::Palette,
            QVector<CommandEntry>{
                entry(u"Engage the kill switch"_s, {}, u"Ctrl+Shift+K"_s, {}, true),
                entry(u"Export what is shown"_s, u"Fills"_s, u"Ctrl+E"_s),
                entry(u"Open the position of this fill"_s, u"Fills"_s, u"Ctrl+P"_s, u"No fill is chosen."_s),
                entry(u"Go to Analytics"_s, {}, u"Ctrl+4"_s),
            },
            ModalEdge::Plain, nullptr);
        connect(m_panel.get(), &CommandPanel::chosen, this, [](const CommandEntry &chosen) { chosen.run(); });
        m_panel->resize(m_panel->sizeHint());
        m_panel->show();
        m_panel->field()->setFocus();
    }

    void cleanup() { m_panel.reset(); }

    void whatIsTypedIsFoundByWordsByLettersInOrderAndWithoutAccents_UI4()
    {
        QCOMPARE(shown().size(), 4);
        m_panel->field()->setText(u"expo"_s);
        QCOMPARE(shown(), QStringList{u"Export what is shown"_s});
        m_panel->field()->setText(u"gtal"_s);
        QCOMPARE(shown(), QStringList{u"Go to Analytics"_s});
        m_panel->field()->setText(u"fills open"_s);
        QCOMPARE(shown(), QStringList{u"Open the position of this fill"_s});
        m_panel->field()->setText(u"ctrl+4"_s);
        QCOMPARE(shown(), QStringList{u"Go to Analytics"_s});
        QVERIFY(fuzzyMatch(u"ausfuhr"_s, u"Zu Ausf\u00FChrungen"_s));
        QVERIFY(fuzzyMatch(u"aus"_s, u"Ausgabe"_s) > fuzzyMatch(u"aus"_s, u"Notaus"_s));
        QVERIFY(fuzzyMatch(u"aus"_s, u"Notaus"_s) > fuzzyMatch(u"nts"_s, u"Notaus"_s));
        QVERIFY(!fuzzyMatch(u"saun"_s, u"Notaus"_s));
    }

    void theKeyboardAloneChoosesAndRuns_UI4()
    {
        press(Qt::Key_Return);
        QVERIFY2(m_ran.isEmpty(), "nothing was chosen");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{u"Export what is shown"_s});
        m_panel->field()->setText(u"analytics"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_ran.last(), u"Go to Analytics"_s);
    }

    void whatCannotBeDoneSaysWhyAndIsNotDone_UI4()
    {
        QString spoken;
        connect(m_panel.get(), &CommandPanel::spoken, this, [&spoken](const QString &words) { spoken = words; });
        m_panel->field()->setText(u"position"_s);
        QVERIFY(m_panel->findChild<QLabel *>(u"commandsNote"_s)->text().contains(u"No fill is chosen."));
        QVERIFY(spoken.contains(u"Open the position of this fill, Fills, Ctrl+P"));
        QVERIFY(spoken.contains(u"No fill is chosen."));
        press(Qt::Key_Return);
        QVERIFY(m_ran.isEmpty());
    }

    void engageIsTheFirstEntryButNoHastyEnterPressesIt_KS2()
    {
        QCOMPARE(shown().first(), u"Engage the kill switch"_s);
        m_panel->field()->setText(u"e"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{u"Export what is shown"_s});
        m_panel->field()->setText(u"eng"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_ran.last(), u"Engage the kill switch"_s);
    }

    void anOrderIdIsLookedForAmongTheFills_UI4()
    {
        const QSignalSpy wanted(m_panel.get(), &CommandPanel::orderRequested);
        m_panel->field()->setText(u"18049284739"_s);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"18049284739"_s);
        m_panel->field()->setText(u"nothing like it"_s);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }
};

HOOX_TEST(CommandPanelTest);
#include "CommandPanelTest.moc"
