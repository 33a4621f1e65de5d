#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// What a person arranged is there again the next time: the window's size, the splitter of the logs, the columns of the
/// fills (UI-2).
class KeptPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizeSplitterAndColumnsAreKept_UI2()
    {
        QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path()));
        QList<int> shares;
        {
            const tests::OpenWindow first(folder.path());
            QVERIFY(first.desk);
            first.window().resize(1300, 820);
            first.window().show();
            QVERIFY(first.window().showPage(u"logsPage"_s));
            auto *splitter = first.window().findChild<QSplitter *>(u"logsSplitter"_s);
            splitter->setSizes({300, 500, 300});
            shares = splitter->sizes();
            auto *heads = first.window().findChild<QHeaderView *>(u"fillsHeads"_s);
            heads->setSectionHidden(3, true);
            heads->moveSection(1, 2);
            first.window().close();
        }
        const tests::OpenWindow second(folder.path());
        QVERIFY(second.desk);
        second.window().show();
        QCOMPARE(second.window().size(), QSize(1300, 820));
        QVERIFY(second.window().showPage(u"logsPage"_s));
        QCOMPARE(second.window().findChild<QSplitter *>(u"logsSplitter"_s)->sizes(), shares);
        const auto *heads = second.window().findChild<QHeaderView *>(u"fillsHeads"_s);
        QVERIFY(heads->isSectionHidden(3));
        QCOMPARE(heads->visualIndex(1), 2);
    }
};

HOOX_TEST(KeptPlacesTest);
#include "KeptPlacesTest.moc"
