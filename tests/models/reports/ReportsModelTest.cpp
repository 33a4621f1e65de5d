#include "models/reports/ReportsModel.h"

#include "models/reports/ReportData.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportsModelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void reportsAreListedWithWhatTheySayOfThemselves_RP3()
    {
        write(u"daily-2026-05-18.pdf"_s, "%PDF-1.6\n%hoox-report pages 12 fills 500 from 1779062400 to 1779148800\n"
                                         "startxref\n1\n%%EOF\n");
        write(u"foreign.pdf"_s, "%PDF-1.4\n");
        write(u"note.txt"_s, "no report");
        ReportsModel model(m_folder.path());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy listed(&model, &ReportsModel::listed);
        model.refresh();
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        const auto own = model.fileAt(model.rowOf(m_folder.filePath(u"daily-2026-05-18.pdf"_s)));
        QCOMPARE(own.pages, 12);
        QCOMPARE(own.fills, 500);
        QCOMPARE(own.range, (TimeRange{1'779'062'400, 1'779'148'800}));
        const auto foreign = model.fileAt(model.rowOf(m_folder.filePath(u"foreign.pdf"_s)));
        QVERIFY(!foreign.pages && !foreign.range);
        QVERIFY(model.freePath(u"daily-2026-05-18.pdf"_s).endsWith(u"/daily-2026-05-18-2.pdf"));
        QVERIFY(model.freePath(u"daily-2026-05-18-bybit.pdf"_s).endsWith(u"/daily-2026-05-18-bybit.pdf"));
    }

    void aNewFileAppearsByItself()
    {
        ReportsModel model(m_folder.filePath(u"fresh"_s));
        QSignalSpy listed(&model, &ReportsModel::listed);
        model.refresh();
        QTRY_COMPARE(listed.size(), 1);
        write(u"fresh/week.pdf"_s, "%PDF-1.4\n");
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void theBucketsReportsStandAmongTheLocalOnes_RP3()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"daily.pdf"_s);
        QVERIFY(tests::writeBytes(path, tests::sealedBytes(tests::sealOf({10, 20}, {}, {}))));
        ReportsModel model(folder.path());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy listed(&model, &ReportsModel::listed);
        model.refresh();
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(model.fileAt(0).isInBucket, std::nullopt); // nobody asked
        QVERIFY(model.hasReportOf({10, 20}) && !model.hasReportOf({10, 21}));
        const auto old = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
        model.setBucket({{u"reports/daily.pdf"_s, 3, {}, old}, {u"reports/old.pdf"_s, 7, {}, old}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.fileAt(0).isInBucket, std::optional(true));
        QCOMPARE(model.fileAt(1).name(), u"old.pdf"_s);
        QCOMPARE(model.rowOfName(u"old.pdf"_s), 1);
        QVERIFY(model.fileAt(1).path.isEmpty());
        QCOMPARE(model.fileAt(1).sizeBytes, 7);
        model.setBucket({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.fileAt(0).isInBucket, std::optional(false));
    }

    void aVerificationIsKeptUntilTheFileChanges_RP1()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"daily.pdf"_s);
        const auto bytes = tests::sealedBytes(tests::sealOf({10, 20}, {}, {}));
        QVERIFY(tests::writeBytes(path, bytes));
        ReportsModel model(folder.path());
        QSignalSpy listed(&model, &ReportsModel::listed);
        model.refresh();
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(model.fileAt(0).seal, SealState::Sealed);
        model.setSeal(path, SealState::Verified);
        model.refresh();
        QTRY_VERIFY(listed.size() >= 2);
        QCOMPARE(model.fileAt(0).seal, SealState::Verified);
        QVERIFY(tests::writeBytes(path, "%PDF-1.6\n% longer\n" + bytes.sliced(9)));
        model.refresh();
        QTRY_COMPARE(model.fileAt(0).seal, SealState::Sealed);
    }

    void namesComeFromThePeriod()
    {
        constexpr qint64 kDay = 86'400;
        constexpr qint64 kMonday = 1'779'062'400;
        QCOMPARE(reportFileName({kMonday, kMonday + kDay}), u"daily-2026-05-18.pdf"_s);
        QCOMPARE(reportFileName({kMonday, kMonday + 7 * kDay}), u"week-2026-05-18.pdf"_s);
        QCOMPARE(reportFileName({kMonday, kMonday + 30 * kDay}), u"report-2026-05-18-to-2026-06-17.pdf"_s);
        const TimeRange day{kMonday, kMonday + kDay};
        QCOMPARE(scopeFileName({day, {}, {}, true}), u"daily-2026-05-18.pdf"_s);
        QCOMPARE(scopeFileName({day, {}, {}, false}, u"incident-4"_s), u"daily-2026-05-18-incident-4-summary.pdf"_s);
        QCOMPARE(scopeFileName({day, ExchangeId::Bybit, u"BTCUSDT"_s, false}),
                 u"daily-2026-05-18-bybit-BTCUSDT-summary.pdf"_s);
        QCOMPARE(reportFileName({kMonday + 60, kMonday + kDay}), u"report-20260518T0001-to-20260519T0000.pdf"_s);
    }

    void aFirstLossIsADrawdownToo()
    {
        QCOMPARE(largestDrawdown({u"USDT"_s, {{10, -5.0}, {20, 30.0}, {30, 22.0}, {40, 50.0}, {50, 26.0}}}),
                 (Drawdown{-24, 40, 50}));
        QCOMPARE(largestDrawdown({u"USDT"_s, {{10, -5.0}, {20, -1.0}}}), (Drawdown{-5, 10, 10}));
        QCOMPARE(largestDrawdown({u"USDT"_s, {}}), Drawdown());
    }

    void sumsNeverMixAssets_RP1()
    {
        ReportData data;
        SymbolFigures one;
        one.symbol = u"BTCUSDT"_s;
        one.realised = {10, 1};
        one.fees = {1, 1};
        one.fills = 2;
        SymbolFigures other = one;
        other.symbol = u"ETHBTC"_s;
        other.realised = {0.5, 1};
        other.fills = 1;
        data.figures = {one, other, one};
        data.addUp();
        QCOMPARE(data.assets.size(), 2);
        QCOMPARE(data.assets.first().asset, u"USDT"_s);
        QCOMPARE(data.assets.first().net(), 18.0);
        QCOMPARE(data.assets.last().realised.known, 0.5);
        QCOMPARE(data.bySymbol.size(), 2);
        QCOMPARE(data.byExchange.size(), 2);
    }
};

HOOX_TEST(ReportsModelTest);
#include "ReportsModelTest.moc"
