#include "tests/faults/TornFiles.h"

#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDiskBlock = 4096;

/// What a power cut may leave of a file whose end was on its way to the disk.
QVector<QByteArray> tornForms(const QByteArray &whole, bool isDatabase)
{
    const auto size = whole.size();
    const auto lastBlock = std::max<qsizetype>(0, (size - 1) / kDiskBlock * kDiskBlock);
    QVector<qsizetype> ends{lastBlock, (lastBlock + size) / 2, size - 1};
    if (!isDatabase)
        ends += {0, 1, size / 4, size / 2, size - 2};
    QVector<QByteArray> forms;
    for (const auto end : ends) {
        const auto kept = whole.first(std::clamp<qsizetype>(end, 0, size));
        forms += {kept, kept + QByteArray(size - kept.size(), '\0')};
    }
    return forms;
}

QVector<TornFile> allTornFiles()
{
    return tornLines() + tornSettings() + tornObjects() + tornDatabases();
}

} // namespace

/// Files that were cut, or whose last block is zeros, as after a power cut: each is read back, or refused with a word
/// that says what is wrong with which file, and the next write goes on. What was written is never read as anything
/// else.
class TornFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTornFileIsReadBackOrRefused_data()
    {
        QTest::addColumn<int>("number");
        const auto files = allTornFiles();
        for (int number = 0; number < files.size(); ++number)
            QTest::newRow(qPrintable(files.at(number).name)) << number;
    }
    void aTornFileIsReadBackOrRefused()
    {
        QFETCH(const int, number);
        const auto torn = allTornFiles().at(number);
        QByteArray whole;
        {
            const QTemporaryDir first;
            QFile file(torn.write(first.path()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            whole = file.readAll();
            QVERIFY(!whole.isEmpty());
        }
        QVector<int> counts(3);
        const auto forms = tornForms(whole, torn.isDatabase);
        for (int form = -1; form < forms.size(); ++form) { // the first one is not torn
            const QTemporaryDir folder;
            QFile file(torn.write(folder.path()));
            QVERIFY(file.open(form < 0 ? QIODevice::ReadOnly : QIODevice::ReadWrite | QIODevice::Truncate));
            if (form >= 0)
                file.write(forms.at(form));
            file.close();
            const auto verdict = torn.read(folder.path());
            const auto told = u"form %1, %2 of %3 bytes: %4"_s.arg(form)
                                  .arg(form < 0 ? whole.size() : forms.at(form).size())
                                  .arg(whole.size())
                                  .arg(verdict.words);
            QVERIFY2(verdict.kind != TornVerdict::Kind::Wrong, qPrintable(told));
            if (form < 0)
                QVERIFY2(verdict.kind == TornVerdict::Kind::Whole, qPrintable(told));
            else
                ++counts[static_cast<int>(verdict.kind)];
        }
        qInfo("%s: %d read whole, %d in part, %d refused", qPrintable(torn.name), counts.at(0), counts.at(1),
              counts.at(2));
    }
};

HOOX_TEST(TornFilesTest);
#include "TornFilesTest.moc"
