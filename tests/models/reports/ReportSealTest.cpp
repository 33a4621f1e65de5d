#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportSealTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kFrom = 1'779'062'400; // 2026-05-18 00:00 UTC
    static constexpr TimeRange kDays{kFrom, kFrom + 2 * 86'400};

    static Fill fillAt(qint64 second, const QString &id)
    {
        Fill fill;
        fill.id = id;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 0.1;
        fill.price = 64'541.3;
        fill.fee = 0.35;
        fill.orderId = u"order-"_s + id;
        fill.createdAt = second;
        return fill;
    }

    static QVector<Fill> fills()
    {
        return {fillAt(kFrom + 100'000, u"e"_s), fillAt(kFrom + 90'000, u"d"_s), fillAt(kFrom + 500, u"c"_s),
                fillAt(kFrom + 500, u"b"_s), fillAt(kFrom, u"a"_s)};
    }

    static ReportData figures()
    {
        ReportData figures;
        SymbolFigures part;
        part.symbol = u"BTCUSDT"_s;
        part.realised = {120.5, 7};
        part.fees = {1.75, 5};
        part.fills = 5;
        part.lastPrice = 64'541.3;
        figures.figures = {part};
        figures.curves = {{u"USDT"_s, {{kFrom, 1.0}, {kFrom + 500, 118.75}}, 0, 5, 0}};
        figures.balances = {{u"b1"_s, ExchangeId::Bybit, u"USDT"_s, 12'000.5, 800.25, 12'800.75, kFrom + 7}};
        return figures;
    }

    static QByteArray dayHash(const QVector<Fill> &rows) { return tests::sealOf(kDays, {}, rows).days.last().sha256; }

private Q_SLOTS:
    void theSameFiguresHaveTheSameHash_RP1()
    {
        QCOMPARE(tests::sealOf(kDays, figures(), fills()).hash(), tests::sealOf(kDays, figures(), fills()).hash());
        const auto seal = tests::sealOf(kDays, figures(), fills());
        QCOMPARE(seal.days.size(), 2);
        QCOMPARE(seal.days.at(0).name, u"2026-05-19"_s);
        QCOMPARE(seal.days.at(0).rows, 2);
        QCOMPARE(seal.days.at(1).name, u"2026-05-18"_s);
        QCOMPARE(seal.days.at(1).rows, 3);
        QCOMPARE(seal.sections.size(), 4);
        QCOMPARE(seal.sections.at(2).newest, kFrom + 7);
    }

    void anyFieldOfAnyRowChangesItsDayAlone_RP1()
    {
        const auto before = tests::sealOf(kDays, figures(), fills());
        const auto change = [&](auto edit) {
            auto rows = fills();
            edit(rows[2]);
            const auto after = tests::sealOf(kDays, figures(), rows);
            return after.days.at(0) == before.days.at(0) && after.days.at(1).sha256 != before.days.at(1).sha256;
        };
        QVERIFY(change([](Fill &fill) { fill.id = u"x"_s; }));
        QVERIFY(change([](Fill &fill) { fill.requestId = u"x"_s; }));
        QVERIFY(change([](Fill &fill) { fill.exchange = ExchangeId::Mexc; }));
        QVERIFY(change([](Fill &fill) { fill.symbol = u"ETHUSDT"_s; }));
        QVERIFY(change([](Fill &fill) { fill.action = Action::Close; }));
        QVERIFY(change([](Fill &fill) { fill.side = Side::Sell; }));
        QVERIFY(change([](Fill &fill) { fill.quantity = 0.1 + 1e-17 + 1.4e-17; }));
        QVERIFY(change([](Fill &fill) { fill.price.reset(); }));
        QVERIFY(change([](Fill &fill) { fill.fee = 0; }));
        QVERIFY(change([](Fill &fill) { fill.orderId = u"x"_s; }));
        QVERIFY(change([](Fill &fill) { fill.status = FillStatus::Failed; }));
        QVERIFY(change([](Fill &fill) { fill.createdAt -= 1; }));
    }

    void rowsOfOneSecondHaveNoOrder_RP1()
    {
        auto rows = fills();
        std::swap(rows[2], rows[3]);
        QCOMPARE(tests::sealOf(kDays, figures(), rows), tests::sealOf(kDays, figures(), fills()));
    }

    void noTextCanPoseAsTwoFields_RP1()
    {
        auto one = fillAt(kFrom, u"a\tb"_s);
        one.requestId = u"c"_s;
        auto other = fillAt(kFrom, u"a"_s);
        other.requestId = u"b\tc"_s;
        other.orderId = one.orderId;
        QVERIFY(dayHash({one}) != dayHash({other}));
        auto newline = one;
        newline.id = u"a\\tb"_s;
        QVERIFY(dayHash({one}) != dayHash({newline}));
    }

    void aMissingFigureIsNotANought_LG3()
    {
        auto missing = fillAt(kFrom, u"a"_s);
        missing.fee.reset();
        auto nought = missing;
        nought.fee = 0;
        QVERIFY(dayHash({missing}) != dayHash({nought}));
    }

    void sumsThatDifferByTheOrderOfAdditionAloneAreTheSame_RP1()
    {
        auto other = figures();
        other.figures[0].realised.known = 120.5 + 3e-14;
        other.figures[0].fees.known = std::nextafter(1.75, 2);
        QCOMPARE(tests::sealOf(kDays, other, {}), tests::sealOf(kDays, figures(), {}));
        other.figures[0].fees.known = 1.7501;
        QVERIFY(tests::sealOf(kDays, other, {}).sections.at(0) != tests::sealOf(kDays, figures(), {}).sections.at(0));
    }

    void aSealIsReadBackAsItWasWritten_RP1()
    {
        auto seal = tests::sealOf(kDays, figures(), fills());
        seal.profile = u"desk \u53F0 50 %\n"_s;
        seal.symbol = u"BTCUSDT"_s;
        seal.exchange = u"bybit"_s;
        seal.everyFill = false;
        const auto read = sealFromText(seal.text(), u"file"_s);
        QVERIFY(read.has_value());
        QCOMPARE(*read, seal);
    }

    void whatIsNoSealIsRefusedAndALaterFormSaysSo()
    {
        const auto text = tests::sealOf(kDays, figures(), fills()).text();
        for (const auto &bad :
             {QByteArray(), QByteArray("\n"), text.chopped(1), text + "day\n", text + "day 2026-05-17 1 0 xx\n",
              text + "from 2026-05-18T00:00:00Z\n", QByteArray(text).replace("figures 1 ", "figures -1 "),
              QByteArray(text).replace("\nday", "\n\nday"), text + "exchange kraken\n"}) {
            const auto read = sealFromText(bad, u"file"_s);
            QVERIFY2(!read.has_value(), bad.constData());
            QCOMPARE(read.error().kind, Error::Kind::Corrupt);
        }
        QCOMPARE(sealFromText("hoox-report-seal 3\nnew\n", u"file"_s).error().kind, Error::Kind::Newer);
    }

    void aChangedFileIsKnown_RP1()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"r.pdf"_s);
        const auto seal = tests::sealOf(kDays, figures(), fills());
        const auto whole = tests::sealedBytes(seal, "%PDF-1.6\npage one: 120.50\n");
        QVERIFY(tests::writeBytes(path, whole));
        const auto read = readSealedReport(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->seal, seal);
        QCOMPARE(read->remark.pages, 3);
        QVERIFY(read->isUnchanged);
        QVERIFY(tests::writeBytes(path, QByteArray(whole).replace("120.50", "920.50")));
        QVERIFY(!readSealedReport(path)->isUnchanged);
        QVERIFY(tests::writeBytes(path, whole + "1 0 obj\n<< >>\nendobj\nstartxref\n9\n%%EOF\n"));
        QVERIFY(!readSealedReport(path)->isUnchanged);
    }

    void foreignFilesAreNoReports()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"r.pdf"_s);
        QCOMPARE(readSealedReport(path).error().kind, Error::Kind::NotFound);
        QVERIFY(tests::writeBytes(path, "%PDF-1.4\n%%EOF\n"));
        QCOMPARE(readSealedReport(path).error().kind, Error::Kind::Invalid);
        QVERIFY(tests::writeBytes(path, "%hoox-report pages 1 fills 1 from 1 to 2\nstartxref\n1\n%%EOF\n"));
        QCOMPARE(readSealedReport(path).error().kind, Error::Kind::Invalid);
        QVERIFY(tests::writeBytes(path, "%hoox-report pages 1 fills 1 from 1 to 2\n"
                                        "%hoox-seal at 999999999999 length 999999999\nstartxref\n1\n%%EOF\n"));
        QCOMPARE(readSealedReport(path).error().kind, Error::Kind::Corrupt);
    }
};

HOOX_TEST(ReportSealTest);
#include "ReportSealTest.moc"
