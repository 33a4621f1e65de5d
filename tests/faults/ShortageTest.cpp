#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Permission that is lost for a while, and file descriptors that run out, each time in a process of its own: a write
/// says what is wrong with what, the value of before stays, and the store goes on afterwards.
class ShortageTest : public QObject
{
    Q_OBJECT

    static QStringList saidBy(const QString &mode)
    {
        const QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(HOOX_FAULT_CHILD), {mode, folder.path()});
        if (!child.waitForFinished(60'000) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            return {u"the child did not end well"_s};
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    static void verifySaid(const QString &mode, const QString &refusal)
    {
        const auto said = saidBy(mode);
        QVERIFY2(said.size() == 5, qPrintable(said.join(u'\n')));
        QCOMPARE(said.at(0), u"written"_s);
        const QRegularExpression word(refusal);
        QVERIFY2(word.match(said.at(1)).hasMatch(), qPrintable(said.at(1)));
        QCOMPARE(said.at(2), u"0"_s);
        QCOMPARE(said.at(3), u"written"_s);
        QCOMPARE(said.at(4), u"2"_s);
    }

    static void addStores()
    {
        QTest::addColumn<QString>("store");
        for (const auto *const store :
             {"config", "blobs", "journal", "audit", "spool", "ledger", "locks", "profile", "backups"})
            QTest::newRow(store) << QString::fromLatin1(store);
    }

private Q_SLOTS:
    void whereNothingMayBeWrittenTheWriteSaysSo_data() { addStores(); }
    void whereNothingMayBeWrittenTheWriteSaysSo()
    {
        QFETCH(const QString, store);
        // Denied, of a file or a folder that is named.
        verifySaid(u"denied-"_s + store, u"^error 2 \\d+ of \"[^\"]*/"_s);
    }

    void withoutFileDescriptorsTheWriteSaysSo_data() { addStores(); }
    void withoutFileDescriptorsTheWriteSaysSo()
    {
        QFETCH(const QString, store);
        verifySaid(u"few-"_s + store, u"^error \\d+ \\d+ of \"[^\"]*/"_s);
    }
};

HOOX_TEST(ShortageTest);
#include "ShortageTest.moc"
