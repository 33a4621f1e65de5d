#include "ui/reports/FlattenSheet.h"

#include "models/positions/PositionBoard.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The list for closing by hand at the exchanges (safety 4.3, H6, KR-18).
class FlattenSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeLedger> m_ledger;
    FixedClock m_clock;
    std::unique_ptr<PositionBoard> m_board;
    ScriptedPrompter m_prompter;
    std::unique_ptr<FlattenSheet> m_sheet;

    [[nodiscard]] QTableView *table() const { return m_sheet->findChild<QTableView *>(u"flattenTable"_s); }
    [[nodiscard]] QString words(const QString &name) const { return m_sheet->findChild<QLabel *>(name)->text(); }
    void press(const QString &name) const
    {
        QTest::mouseClick(m_sheet->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void open()
    {
        m_board = std::make_unique<PositionBoard>(*m_ledger, m_clock);
        m_board->refresh();
        m_sheet = std::make_unique<FlattenSheet>(*m_board, FlattenFacts{u"prod"_s, u"REAL MONEY"_s, u"ann@desk-1"_s},
                                                 ProfileKind::RealMoney, m_prompter, m_clock, dressedAppearance());
        m_sheet->show();
        QTRY_VERIFY(m_board->hasContent());
    }

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<FakeLedger>(); }
    void cleanup()
    {
        m_sheet.reset();
        m_board.reset();
    }

    void everyOpenPositionIsListedTheLargestFirstWithTheOrderThatClosesIt_KR18()
    {
        fillWithSample(*m_ledger);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), m_board->rows().size());
        QVERIFY(m_board->rows().size() >= 5);
        FlattenModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(m_board->rows());
        double last = std::numeric_limits<double>::max();
        for (const auto &row : model.rows()) {
            QVERIFY(row.notional.value_or(0) <= last);
            last = row.notional.value_or(0);
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto isLong = model.index(row, FlattenModel::Side).data() == u"LONG"_s;
            QCOMPARE(model.index(row, FlattenModel::CloseWith).data().toString(), isLong ? u"SELL"_s : u"BUY"_s);
        }
        QVERIFY(words(u"flattenPurpose"_s).contains(u"refuses closes"));
        QVERIFY(words(u"flattenStanding"_s).contains(u"2026-05-19 02:47:07 UTC"));
    }

    void itIsCopiedAsTabSeparatedPlainNumbers_KR18()
    {
        fillWithSample(*m_ledger);
        open();
        press(u"flattenCopy"_s);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3 + m_board->rows().size());
        QVERIFY(lines.at(0).contains(u"prod"_s) && lines.at(0).contains(u"REAL MONEY"_s));
        QCOMPARE(lines.at(2).section(u'\t', 0, 4), u"symbol\texchange\tside\tsize\tclose_with"_s);
        for (const auto &line : lines.mid(3)) {
            QCOMPARE(line.count(u'\t'), lines.at(2).count(u'\t'));
            bool isNumber = false;
            (void)line.section(u'\t', 3, 3).toDouble(&isNumber);
            QVERIFY2(isNumber, qPrintable(line));
        }
        QVERIFY(words(u"flattenOutcome"_s).startsWith(u"Copied"));
    }

    void itIsSavedAsAPageToPrintAndAFailureIsSaid_KR18()
    {
        fillWithSample(*m_ledger);
        open();
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"sheet.pdf"_s);
        m_prompter.texts = {file, folder.filePath(u"not/there.pdf"_s)};
        const QSignalSpy handedOut(m_sheet.get(), &FlattenSheet::handedOut);
        press(u"flattenSave"_s);
        QTRY_VERIFY(words(u"flattenOutcome"_s).startsWith(u"Saved"));
        QCOMPARE(handedOut.last().first().toString(), file); // for the audit log (AU-1)
        press(u"flattenSave"_s);
        QTRY_VERIFY(words(u"flattenOutcome"_s).contains(folder.filePath(u"not"_s)));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess read;
        read.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(read.waitForFinished());
        const auto paper = QString::fromUtf8(read.readAllStandardOutput());
        QCOMPARE(paper.count(u'\f'), 1); // one page
        QVERIFY(paper.contains(u"REAL MONEY"_s));
        for (const auto &row : m_board->rows())
            QVERIFY2(paper.contains(row.reconciled.symbol), qPrintable(row.reconciled.symbol));
    }

    void withoutPositionsItSaysSoAndWithoutAReadItSaysThatNothingIsKnown_KR17()
    {
        open();
        QTRY_VERIFY(words(u"flattenStanding"_s).startsWith(u"No open position"));
        QVERIFY(!table()->isVisible());
        m_sheet.reset();
        const PositionBoard unread(*m_ledger, m_clock);
        m_sheet = std::make_unique<FlattenSheet>(unread, FlattenFacts{u"prod"_s, u"REAL MONEY"_s, u"ann"_s},
                                                 ProfileKind::RealMoney, m_prompter, m_clock, dressedAppearance());
        QVERIFY(words(u"flattenStanding"_s).contains(u"not known"));
        m_sheet.reset();
    }

    void anOldCopyOfTheLedgerIsNeverTakenForNow_KR17()
    {
        FlattenFacts facts{u"prod"_s, u"REAL MONEY"_s, u"ann"_s};
        facts.readAt = m_clock.nowUtc();
        facts.copyFrom = m_clock.nowUtc().addSecs(-3 * 3600);
        facts.age = u"3 h"_s;
        const auto words = FlattenText::standing(facts, 0, Format());
        QVERIFY2(words.contains(u"2026-05-18 23:47:07 UTC"), qPrintable(words));
        QVERIFY(words.contains(u"3 h old, NOT current"));
        facts.readFailed = true;
        QVERIFY(FlattenText::standing(facts, 0, Format()).contains(u"The last read failed."));
        QVERIFY(FlattenText::copied(facts, {}).contains(u"NOT current"));
    }

    void outsideTextKeepsToItsCell()
    {
        PositionRow row;
        row.reconciled.symbol = u"A\tB\nC"_s;
        row.reconciled.recorded = Position{};
        const auto lines = FlattenText::copied({}, {row}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(3).section(u'\t', 0, 0), u"A B C"_s);
    }

    void eachAssetHasItsOwnOrderTheLargestFirst_KR18()
    {
        const auto row = [](const QString &symbol, const QString &quote, double notional) {
            PositionRow made;
            made.reconciled.symbol = symbol;
            made.reconciled.derived = Position{symbol, ExchangeId::Bybit, PositionSide::Long, 1, 1, {}, 0};
            made.quote = quote;
            made.notional = notional;
            return made;
        };
        FlattenModel model;
        model.setRows({row(u"ETHBTC"_s, u"BTC"_s, 5), row(u"ADAUSDT"_s, u"USDT"_s, 10),
                       row(u"BTCUSDT"_s, u"USDT"_s, 300), row(u"XRPBTC"_s, u"BTC"_s, 7)});
        QStringList order;
        for (const auto &each : model.rows())
            order += each.reconciled.symbol;
        QCOMPARE(order, QStringList({u"BTCUSDT"_s, u"ADAUSDT"_s, u"XRPBTC"_s, u"ETHBTC"_s}));
    }

    void itIsLookedAtInEveryTheme_data()
    {
        QTest::addColumn<Theme::Kind>("theme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << Theme::Kind::Light << 1.0;
        QTest::newRow("dark") << Theme::Kind::Dark << 1.0;
        QTest::newRow("large") << Theme::Kind::Light << 2.0;
    }
    void itIsLookedAtInEveryTheme()
    {
        QFETCH(Theme::Kind, theme);
        QFETCH(double, scale);
        fillWithSample(*m_ledger);
        open();
        auto &appearance = dressedAppearance();
        appearance.setTheme(theme);
        appearance.setTextScale(scale);
        m_sheet->resize(m_sheet->width(), m_sheet->layout()->totalHeightForWidth(m_sheet->width()));
        QCoreApplication::processEvents();
        takePicture(*m_sheet, u"flatten-sheet-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(table()->height() >= table()->sizeHint().height());
        (void)dressedAppearance();
    }
};

HOOX_TEST(FlattenSheetTest);

#include "FlattenSheetTest.moc"
