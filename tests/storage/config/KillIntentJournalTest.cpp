#include "storage/config/KillIntentJournal.h"

#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class KillIntentJournalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_made = 0;

    static KillEvent event(KillEvent::Kind kind, const QString &intent)
    {
        return {kind, intent, QDateTime::fromSecsSinceEpoch(1'779'158'827, Qt::UTC), u"ann"_s, u"because \"so\"\n"_s};
    }
    void appendRaw(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"journal%1.jsonl"_s.arg(++m_made)); }

    void anOpenEngageIsFoundUntilItIsWritten_KS3()
    {
        KillIntentJournal journal(m_path, u"embedded"_s);
        QVERIFY(!await(journal.read())->openEngage);
        QVERIFY(await(journal.append(event(KillEvent::Kind::EngageAsked, u"1"_s))));
        QCOMPARE(await(journal.read())->openEngage.value(), event(KillEvent::Kind::EngageAsked, u"1"_s));
        QVERIFY(await(journal.append(event(KillEvent::Kind::EngageStored, u"1"_s))));
        QVERIFY(await(journal.read())->openEngage);
        QVERIFY(await(journal.read())->believedEngaged);
        QVERIFY(await(journal.append(event(KillEvent::Kind::EngageWritten, u"1"_s))));
        QVERIFY(!await(journal.read())->openEngage);
        QVERIFY(await(journal.append(event(KillEvent::Kind::ReleaseAsked, u"2"_s))));
        QVERIFY(!await(journal.read())->believedEngaged);
    }

    void anEngageBelongsToItsProfileAlone_KR06()
    {
        KillIntentJournal prod(m_path, u"prod"_s);
        KillIntentJournal embedded(m_path, u"embedded"_s);
        // Written before there were other profiles.
        appendRaw(R"({"event":"engage-asked","intent":"old","at":"2026-05-19T02:47:07.000Z","by":"ann"})"
                  "\n");
        QVERIFY(await(prod.append(event(KillEvent::Kind::EngageAsked, u"1"_s))));
        QCOMPARE(await(prod.read())->openEngage->intent, u"1"_s);
        QCOMPARE(await(prod.read())->openElsewhere, QStringList(u"embedded"_s));
        QCOMPARE(await(embedded.read())->openEngage->intent, u"old"_s);
        QVERIFY(await(embedded.append(event(KillEvent::Kind::EngageWritten, u"old"_s))));
        QVERIFY(!await(embedded.read())->openEngage);
        QCOMPARE(await(embedded.read())->openElsewhere, QStringList(u"prod"_s));
        QVERIFY(!await(prod.read())->believedEngaged);
    }

    void aTornLastLineIsToleratedAndTold_KS3()
    {
        KillIntentJournal journal(m_path, u"embedded"_s);
        QVERIFY(await(journal.append(event(KillEvent::Kind::EngageAsked, u"1"_s))));
        appendRaw("{\"event\":\"engage-wri");
        auto history = await(journal.read());
        QVERIFY(history && history->tornTail && history->openEngage);
        // The next line stands by itself.
        QVERIFY(await(journal.append(event(KillEvent::Kind::EngageWritten, u"1"_s))));
        history = await(journal.read());
        QVERIFY(history && !history->tornTail && !history->openEngage);
        QCOMPARE(history->damagedLines, 1);
    }

    void severalWritersDoNotMixLines_KS3()
    {
        KillIntentJournal one(m_path, u"embedded"_s);
        KillIntentJournal two(m_path, u"embedded"_s);
        for (int round = 0; round < 50; ++round) {
            std::ignore = one.append(event(KillEvent::Kind::EngageAsked, QString(3000, u'1')));
            std::ignore = two.append(event(KillEvent::Kind::EngageWritten, QString(3000, u'1')));
        }
        QVERIFY(await(one.append(event(KillEvent::Kind::ReleaseAsked, u"x"_s))));
        QVERIFY(await(two.append(event(KillEvent::Kind::ReleaseAsked, u"y"_s))));
        QCOMPARE(await(one.read())->damagedLines, 0);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 102);
    }

    void aFullDiskLeavesNoHalfLine_KS3()
    {
        KillIntentJournal journal(m_path, u"embedded"_s);
        QVERIFY(await(journal.append(event(KillEvent::Kind::EngageAsked, u"1"_s))));
        const auto before = QFile(m_path).size();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        const rlimit small{static_cast<rlim_t>(before + 20), old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto appended = await(journal.append(event(KillEvent::Kind::EngageWritten, u"1"_s)));
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!appended);
        QCOMPARE(appended.error().kind, Error::Kind::Full);
        QCOMPARE(QFile(m_path).size(), before);
        QVERIFY(await(journal.read())->openEngage);
    }
};

HOOX_TEST(KillIntentJournalTest);
#include "KillIntentJournalTest.moc"
