#include "models/kill/KillSwitch.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Page.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The window over a ledger that cannot be read: each page names the file and what to do, the file stays as it is, and
/// the brake works all the same (LG-6, KR-03).
class BadLedgerWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kWaitMs = 30000; ///< For a busy machine, not a measure.

    /// All words that stand on the page now.
    static QString wordsOf(const QWidget &page)
    {
        QStringList words;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void eachPageNamesTheFileAndTheWayOut_LG6_KR03_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QByteArray() << u"is not there"_s;
        QTest::newRow("empty") << QByteArray("") << u"is empty"_s;
        QTest::newRow("not SQLite") << QByteArray("time,price\n1,2\n").repeated(100) << u"not a SQLite database"_s;
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x5a') << u"ledger.db"_s;
    }

    void eachPageNamesTheFileAndTheWayOut_LG6_KR03()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path()));
        const auto ledger = folder.filePath(u"ledger.db"_s);
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(ledger + ending);
        if (!bytes.isNull())
            write(ledger, bytes);

        const tests::OpenWindow open(folder.path());
        QVERIFY(open.desk);
        auto &window = open.window();
        window.resize(1280, 800);
        window.show();
        open.desk->start();
        for (const auto &name : {u"overviewPage"_s, u"positionsPage"_s, u"fillsPage"_s, u"analyticsPage"_s}) {
            QVERIFY(window.showPage(name));
            const auto &page = *window.currentPage();
            QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(page).contains(u"ledger.db"_s),
                                      qPrintable(name + u": "_s + wordsOf(page)), kWaitMs);
            QVERIFY2(wordsOf(page).contains(says), qPrintable(name + u": "_s + wordsOf(page)));
        }
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(toText(open.parts->killSwitch().snapshot().state), u"engaged"_s, kWaitMs);
        if (!bytes.isNull())
            QCOMPARE(bytesOf(ledger), bytes);
    }
};

HOOX_TEST(BadLedgerWindowTest);
#include "BadLedgerWindowTest.moc"
