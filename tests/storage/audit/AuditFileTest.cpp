#include "storage/audit/AuditFile.h"

#include "storage/blobs/SafeFolder.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <limits>
#include <sys/resource.h>
#include <thread>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

using Kinds = QVector<AuditFault::Kind>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The log of what operators did: what it says, and what it finds when somebody changed it.
class AuditFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;

    [[nodiscard]] QString logPath() const { return m_folder.filePath(u"audit.jsonl"_s); }
    [[nodiscard]] QString headPath() const { return m_folder.filePath(u"audit-head.json"_s); }
    [[nodiscard]] AuditFile file() const { return {logPath(), headPath()}; }
    [[nodiscard]] QByteArrayList lines() const
    {
        auto all = bytesOf(logPath()).split('\n');
        all.removeLast();
        return all;
    }
    void setLines(const QByteArrayList &lines) const { setBytes(logPath(), lines.join('\n') + '\n'); }
    void add(int count, const QString &action = u"config.set"_s)
    {
        for (int at = 0; at < count; ++at) {
            AuditEntry entry{action, u"trade:max_position_size"_s, u"ann@desk"_s, u"prod"_s, u"smaller"_s};
            entry.before = u"%1"_s.arg(at);
            entry.after = u"%1"_s.arg(at + 1);
            QVERIFY(file().append(entry, m_clock));
        }
    }
    [[nodiscard]] Kinds faults() const
    {
        NoProgress unseen;
        const auto verdict = file().verify(unseen);
        Kinds kinds;
        if (verdict) {
            for (const auto &fault : verdict->faults)
                kinds.append(fault.kind);
        }
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(logPath());
        QFile::remove(headPath());
    }

    void recordsSayWhoWhatWhenWhyAndWithWhatResult_AU1()
    {
        AuditEntry entry{u"config.set"_s, u"trade:routing"_s, u"ann@desk"_s, u"prod"_s, u"\"quoted\"\n\u4e2d"_s};
        entry.after = u""_s;
        entry.result = AuditEntry::Result::Refused;
        entry.detail = u"moving state"_s;
        entry.of = 7;
        QCOMPARE(file().append(entry, m_clock).value(), 1);
        const auto listed = file().list({});
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->at(0).entry, entry);
        QCOMPARE(listed->at(0).at, m_clock.nowUtc());
        QCOMPARE(listed->at(0).monotonic, m_clock.monotonic());
        QCOMPARE(listed->at(0).previous, audit::firstHash());
        NoProgress unseen;
        const auto verdict = file().verify(unseen);
        QVERIFY(verdict);
        QCOMPARE(verdict->records, 1);
        QCOMPARE(verdict->head, listed->at(0).hash);
        QVERIFY(verdict->faults.isEmpty());
    }

    /// Whoever can write the log can give a record its right hash; the next one still needs a number.
    void aNumberThatLeavesNoRoomForTheNextIsNoRecord_AU1()
    {
        AuditRecord record;
        record.number = std::numeric_limits<qint64>::max();
        record.at = m_clock.nowUtc();
        record.entry.action = u"config.set"_s;
        record.previous = audit::firstHash();
        const auto line = audit::lineOf(record);
        QVERIFY(!audit::recordOf(line));
        setBytes(logPath(), line);
        add(1);
        QCOMPARE(file().list({u"config."_s})->at(0).number, 2); // behind the one that tells of the lost head
        QVERIFY(faults().contains(AuditFault::Kind::Edited));
        record.number = std::numeric_limits<qint64>::max() / 2;
        QVERIFY(audit::recordOf(audit::lineOf(record)));
    }

    void theNewestComeFirstByActionAndSubject_AU1()
    {
        add(30);
        add(5, u"kill.engage-asked"_s);
        QCOMPARE(file().list({{}, {}, 3})->at(0).number, 35);
        QCOMPARE(file().list({{}, {}, 3})->size(), 3);
        QCOMPARE(file().list({u"kill."_s})->size(), 5);
        QCOMPARE(file().list({u"config.set"_s, {}, 10})->at(9).number, 21);
        QCOMPARE(file().list({{}, u"another"_s})->size(), 0);
    }

    void anEmptyLogIsSound_AU1()
    {
        QCOMPARE(faults(), Kinds());
        QCOMPARE(file().list({})->size(), 0);
    }

    void everyChangeOfOneByteIsFound_AU1()
    {
        add(3);
        const auto whole = bytesOf(logPath());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            auto changed = whole;
            changed[at] = whole[at] == 'x' ? 'y' : 'x';
            setBytes(logPath(), changed);
            QVERIFY2(!faults().isEmpty(), qPrintable(u"byte %1"_s.arg(at)));
        }
        setBytes(logPath(), whole);
        QCOMPARE(faults(), Kinds());
    }

    void aRecordThatWasEditedWithItsHashIsFound_AU1()
    {
        add(5);
        auto all = lines();
        auto record = audit::recordOf(all.at(2)).value();
        record.entry.reason = u"larger"_s;
        all[2] = audit::lineOf(record).chopped(1);
        setLines(all);
        QCOMPARE(faults(), Kinds{AuditFault::Kind::Broken});
        // The last one has none behind it.
        add(0);
        all = lines();
        record = audit::recordOf(all.at(4)).value();
        record.entry.by = u"bob@desk"_s;
        all[4] = audit::lineOf(record).chopped(1);
        setLines(all);
        QVERIFY(faults().contains(AuditFault::Kind::Edited));
    }

    void removingSwappingAndPuttingInAreFound_AU1()
    {
        add(6);
        const auto all = lines();
        auto removed = all;
        removed.removeAt(3);
        setLines(removed);
        QCOMPARE(faults(), Kinds{AuditFault::Kind::Broken});
        auto first = all;
        first.removeFirst();
        setLines(first);
        QCOMPARE(faults(), Kinds{AuditFault::Kind::Broken});
        auto swapped = all;
        swapped.swapItemsAt(2, 3);
        setLines(swapped);
        QVERIFY(faults().contains(AuditFault::Kind::Broken));
        auto twice = all;
        twice.insert(3, all.at(2));
        setLines(twice);
        QVERIFY(faults().contains(AuditFault::Kind::Broken));
    }

    void cuttingTheEndIsFound_AU1()
    {
        add(6);
        auto all = lines();
        for (int left = 5; left >= 0; --left) {
            all.removeLast();
            setBytes(logPath(), all.isEmpty() ? QByteArray() : all.join('\n') + '\n');
            QCOMPARE(faults(), Kinds{AuditFault::Kind::Cut});
        }
        QFile::remove(logPath());
        QCOMPARE(faults(), Kinds{AuditFault::Kind::Cut});
    }

    void aCutIsStillFoundAfterFurtherRecords_AU1()
    {
        add(6);
        auto all = lines();
        all.removeLast();
        all.removeLast();
        setLines(all);
        add(2);
        QCOMPARE(faults(), Kinds{AuditFault::Kind::Broken});
    }

    void whatAnotherHandAppendedIsFound_AU1()
    {
        add(3);
        auto record = audit::recordOf(lines().last()).value();
        record.previous = record.hash;
        ++record.number;
        setBytes(logPath(), bytesOf(logPath()) + audit::lineOf(record));
        QCOMPARE(faults(), Kinds{AuditFault::Kind::Appended});
    }

    void aHeadThatIsGoneOrChangedIsFoundAndStaysFound_AU1()
    {
        add(3);
        const auto head = bytesOf(headPath());
        setBytes(headPath(), "{}");
        QCOMPARE(faults(), Kinds{AuditFault::Kind::HeadEdited});
        QFile::remove(headPath());
        QCOMPARE(faults(), Kinds{AuditFault::Kind::HeadLost});
        add(1);
        QCOMPARE(faults(), Kinds{AuditFault::Kind::HeadLost});
        QCOMPARE(lines().size(), 5);
    }

    void aCrashBetweenTheHeadAndTheLogLosesNothing_AU1_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 100, 10'000})
            QTest::addRow("%d bytes of the line arrived", bytes) << bytes;
    }

    void aCrashBetweenTheHeadAndTheLogLosesNothing_AU1()
    {
        QFETCH(int, bytes);
        add(4);
        const auto last = lines().last() + '\n';
        const auto before = bytesOf(logPath()).chopped(last.size());
        setBytes(logPath(), before + last.first(qMin<qsizetype>(bytes, last.size() - 1)));
        QVERIFY(!faults().isEmpty());
        add(1);
        QCOMPARE(faults(), Kinds());
        QCOMPARE(lines().size(), 5);
        // The very first one, too.
        init();
        add(1);
        setBytes(logPath(), {});
        add(1);
        QCOMPARE(faults(), Kinds());
        QCOMPARE(lines().size(), 2);
    }

    void recordsOfManyHandsStandInOneChain_AU1()
    {
        std::vector<std::thread> hands;
        for (int hand = 0; hand < 4; ++hand) {
            hands.emplace_back([this] {
                const SystemClock clock;
                for (int at = 0; at < 25; ++at)
                    (void)file().append({u"config.set"_s, u"k"_s}, clock);
            });
        }
        for (auto &hand : hands)
            hand.join();
        QCOMPARE(faults(), Kinds());
        QCOMPARE(lines().size(), 100);
    }

    void longTextsAreCutAndSaySo_AU1()
    {
        AuditEntry entry{u"config.set"_s, QString(5000, u's')};
        entry.after = QString(1'000'000, u'\u0001');
        QVERIFY(file().append(entry, m_clock));
        const auto record = file().list({})->at(0);
        QVERIFY(record.entry.after->contains(u"1000000 bytes"));
        QVERIFY(bytesOf(logPath()).size() < audit::kLongestLine);
        QCOMPARE(faults(), Kinds());
    }

    void aRecordThatCouldNotBeWrittenNeverComesBack_AU1()
    {
        add(2);
        const auto head = bytesOf(headPath());
        // As a full disk: a file may grow no further.
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        auto small = before;
        small.rlim_cur = static_cast<rlim_t>(QFileInfo(logPath()).size());
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto refused = file().append({u"config.set"_s, u"never"_s}, m_clock);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QCOMPARE(bytesOf(headPath()), head);
        add(1);
        QCOMPARE(faults(), Kinds());
        QCOMPARE(lines().size(), 3);
        QCOMPARE(file().list({{}, u"never"_s})->size(), 0);
    }

    void whoeverHangsOnToTheLogHoldsNobodyUpForEver_AU1()
    {
        add(1);
        const Descriptor held(::open(QFile::encodeName(logPath()).constData(), O_RDONLY | O_CLOEXEC));
        QVERIFY(lockWhole(held, logPath()));
        const auto refused = file().append({u"config.set"_s, u"k"_s}, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::LockedFile);
    }

    void bytesOfAnyKindAreFaultsAndNoMore_AU1()
    {
        QRandomGenerator random(20'261'128);
        QByteArray noise(300'000, Qt::Uninitialized);
        for (auto &byte : noise)
            byte = char(random.bounded(256));
        setBytes(logPath(), noise);
        NoProgress unseen;
        const auto verdict = file().verify(unseen);
        QVERIFY(verdict);
        QCOMPARE(verdict->records, 0);
        QVERIFY(verdict->faultCount > 100);
        QCOMPARE(verdict->faults.size(), AuditVerdict::kMostFaults);
        QCOMPARE(file().list({})->size(), 0);
        add(1);
        QCOMPARE(file().list({{}, {}, 5})->at(0).entry.action, u"config.set"_s);
    }

    void aFolderThatCannotBeWrittenIsSaid_AU1()
    {
        const AuditFile nowhere(u"/proc/none/audit.jsonl"_s, u"/proc/none/head"_s);
        QVERIFY(!nowhere.append({u"config.set"_s, u"k"_s}, m_clock));
    }
};

HOOX_TEST(AuditFileTest);
#include "AuditFileTest.moc"
