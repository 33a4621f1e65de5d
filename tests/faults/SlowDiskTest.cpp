#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlowPatienceMs = 300'000;

} // namespace

/// A disk that takes 200 ms for each sync: nothing waits for it that must not, and nothing is lost.
class SlowDiskTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;

    QProcessEnvironment slow() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(HOOX_SLOW_DISK));
        environment.insert(u"HOOX_SLOW_MS"_s, u"200"_s);
        // A migration makes hundreds of pages: a run of every commit has no minute for them.
        const bool isLong = qEnvironmentVariableIntValue("HOOX_LONG") == 1;
        environment.insert(u"HOOX_SLOW_WRITE_MS"_s, isLong ? u"200"_s : u"2"_s);
        return environment;
    }

    /// What it says as JSON; an empty one if it did not end well.
    QJsonDocument run(const QStringList &command)
    {
        QProcess console;
        console.setProcessEnvironment(slow());
        console.start(QStringLiteral(HOOX_CONSOLE),
                      QStringList{u"--workspace"_s, m_folder.path(), u"--json"_s} + command);
        const bool isWell = console.waitForFinished(kSlowPatienceMs) && console.exitStatus() == QProcess::NormalExit &&
                            console.exitCode() == 0;
        if (!isWell)
            qWarning("%s", console.readAllStandardError().right(600).constData());
        return isWell ? QJsonDocument::fromJson(console.readAllStandardOutput()) : QJsonDocument();
    }

    static QStringList engagedWith(const QProcessEnvironment &environment)
    {
        const QTemporaryDir folder;
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QStringLiteral(HOOX_BRAKE_CHILD), {folder.filePath(u"kill-journal.jsonl"_s)});
        if (!child.waitForFinished(kSlowPatienceMs))
            return {};
        const auto said = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        qInfo("%s", qPrintable(said.join(u" ms, "_s) + u" ms"_s));
        QStringList order;
        for (const auto &line : said)
            order.append(line.section(u' ', 0, -2));
        return order;
    }

private Q_SLOTS:
    /// Both ways: on a quick disk the intent is there first, so the order is the disk's doing.
    void aJournalOver50MsDoesNotHoldTheWriteBack_KS3()
    {
        QCOMPARE(engagedWith(slow()), QStringList({u"sent"_s, u"journalled"_s}));
        // The journal that came late is there all the same.
        QCOMPARE(engagedWith(QProcessEnvironment::systemEnvironment()), QStringList({u"journalled"_s, u"sent"_s}));
    }

    void whatIsWrittenOnASlowDiskIsWhole()
    {
        QVERIFY(!run({u"init"_s}).isNull());
        QVERIFY(!run({u"config"_s, u"set"_s, u"trade:max_daily_drawdown_percent"_s, u"5"_s}).isNull());
        QVERIFY(!run({u"kill"_s, u"engage"_s, u"--reason"_s, u"a slow disk"_s}).isNull());
        const auto backup = run({u"backup"_s, u"create"_s})[u"file"_s].toString();
        QVERIFY(!backup.isEmpty());
        const auto value = run({u"config"_s, u"get"_s, u"trade:max_daily_drawdown_percent"_s});
        QCOMPARE(value[u"value"_s].toString(), u"5"_s);
        QVERIFY(!run({u"audit"_s, u"verify"_s}).isNull());
        QVERIFY(!run({u"backup"_s, u"verify"_s, backup}).isNull());
    }
};

HOOX_TEST(SlowDiskTest);
#include "SlowDiskTest.moc"
