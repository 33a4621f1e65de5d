#include "models/orders/TicketCheck.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class TicketCheckTest : public QObject
{
    Q_OBJECT

    using Field = TicketField;
    using Kind = TicketFault::Kind;

    static TicketText sound()
    {
        return {u"req-1"_s, u"bybit"_s, u"BTCUSDT"_s, u"LONG"_s, {}, u"0.25"_s, {}, u"3"_s, false};
    }

    static QString &textOf(TicketText &text, Field field)
    {
        switch (field) {
        case Field::RequestId:
            return text.requestId;
        case Field::Exchange:
            return text.exchange;
        case Field::Symbol:
            return text.symbol;
        case Field::Action:
            return text.action;
        case Field::Type:
            return text.type;
        case Field::Quantity:
            return text.quantity;
        case Field::Price:
            return text.price;
        case Field::Leverage:
            return text.leverage;
        }
        Q_UNREACHABLE();
    }

    static void bad(Field field, const QString &text, Kind kind)
    {
        const auto name =
            QByteArray::number(static_cast<int>(field)) + ' ' + text.left(30).toUtf8().toPercentEncoding();
        QTest::newRow(name.constData()) << static_cast<int>(field) << text << static_cast<int>(kind);
    }

    static void badAmounts(Field field)
    {
        for (const auto &text :
             {u"nan"_s,   u"NaN"_s, u"inf"_s,     u"-inf"_s, u"1e308"_s, u"1e3"_s,         u"1E-7"_s,
              u"0x10"_s,  u"1,5"_s, u"1.000,5"_s, u".5"_s,   u"5."_s,    u"+1"_s,          u"1 000"_s,
              u"1.2.3"_s, u"--1"_s, u"\u0661"_s,  u"one"_s,  u"1;2"_s,   QString(65, u'1')})
            bad(field, text, Kind::NotANumber);
        for (const auto &text : {u"0"_s, u"0.0"_s, u"-0"_s, u"-1"_s, u"-0.5"_s})
            bad(field, text, Kind::NotPositive);
    }

private Q_SLOTS:
    void whatIsSoundBecomesTheTicketThatIsMeant_OR4()
    {
        const auto market = checkTicket(sound());
        QVERIFY(market);
        QCOMPARE(*market,
                 (OrderTicket{u"req-1"_s, ExchangeId::Bybit, u"BTCUSDT"_s, Action::Long, 0.25, {}, 3, false, {}}));
        auto text = sound();
        text.exchange = u"mexc"_s;
        text.action = u"CLOSE"_s;
        text.type = u"LIMIT"_s;
        text.quantity = u" 1000000 "_s;
        text.price = u"60000.123456789"_s;
        text.leverage = u"125"_s;
        text.test = true;
        const auto limit = checkTicket(text);
        QVERIFY(limit);
        QCOMPARE(*limit, (OrderTicket{u"req-1"_s,
                                      ExchangeId::Mexc,
                                      u"BTCUSDT"_s,
                                      Action::Close,
                                      1'000'000,
                                      60'000.123456789,
                                      125,
                                      true,
                                      {}}));
    }

    void whatIsSoundIsTaken_OR4_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        const auto good = [](Field field, const QString &text) {
            QTest::newRow(qPrintable(QString::number(static_cast<int>(field)) + u' ' + text.left(30)))
                << static_cast<int>(field) << text;
        };
        for (const auto &text : {u"0.00000001"_s, u"0123"_s, u"123456.789012345"_s, u"1.500000000000000000"_s})
            good(Field::Quantity, text);
        good(Field::Leverage, {});
        good(Field::Leverage, u"1"_s);
        good(Field::Price, u"100000000000000"_s);
        good(Field::Price, u"  "_s);
        good(Field::Type, u"MARKET"_s);
        good(Field::Symbol, u"1000PEPE_USDT-PERP"_s);
        good(Field::RequestId, QString(256, u'x'));
    }

    void whatIsSoundIsTaken_OR4()
    {
        QFETCH(const int, field);
        QFETCH(const QString, text);
        auto ticket = sound();
        textOf(ticket, static_cast<Field>(field)) = text;
        QVERIFY(checkTicket(ticket));
    }

    void whatIsNotSoundIsRefusedAtItsField_OR4_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        for (const auto field : {Field::Quantity, Field::Price, Field::Leverage})
            badAmounts(field);
        bad(Field::Quantity, u""_s, Kind::Missing);
        bad(Field::Quantity, u"0.12345678901234567"_s, Kind::TooPrecise); // 17 digits
        bad(Field::Quantity, u"1234567890123456"_s, Kind::TooPrecise);
        bad(Field::Quantity, u"1000000.1"_s, Kind::TooLarge);
        bad(Field::Quantity, u"100000000000000"_s, Kind::TooLarge);
        bad(Field::Price, u"60000.1234567890123"_s, Kind::TooPrecise);
        bad(Field::Leverage, u"126"_s, Kind::TooLarge);
        bad(Field::Leverage, u"1000"_s, Kind::TooLarge);
        bad(Field::Leverage, u"2.5"_s, Kind::NotWhole);
        bad(Field::Leverage, u"2.0"_s, Kind::NotWhole);
        bad(Field::Exchange, u""_s, Kind::Missing);
        for (const auto &text : {u"kraken"_s, u"Bybit"_s, u" bybit"_s})
            bad(Field::Exchange, text, Kind::NotKnown);
        bad(Field::Action, u""_s, Kind::Missing);
        for (const auto &text : {u"BUY"_s, u"long"_s, u"CLOSE_LONG"_s})
            bad(Field::Action, text, Kind::NotKnown);
        for (const auto &text : {u"STOP"_s, u"limit"_s})
            bad(Field::Type, text, Kind::NotKnown);
        bad(Field::Symbol, u""_s, Kind::Missing);
        bad(Field::Symbol, QString(21, u'B'), Kind::TooLong);
        for (const auto &text :
             {u"btcusdt"_s, u"BTC/USDT"_s, u"BTC USDT"_s, u"BTC\nUSDT"_s, u"BTCUSDT\n"_s, u"BTC\u0405"_s, u"../A"_s})
            bad(Field::Symbol, text, Kind::BadCharacter);
        bad(Field::RequestId, u""_s, Kind::Missing);
        bad(Field::RequestId, QString(257, u'x'), Kind::TooLong);
        for (const auto &text : {u"a\nb"_s, u" a"_s, u"a "_s, u"a\u202eb"_s, u"a\tb"_s, u"a"_s + QChar(0)})
            bad(Field::RequestId, text, Kind::BadCharacter);
    }

    void whatIsNotSoundIsRefusedAtItsField_OR4()
    {
        QFETCH(const int, field);
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        auto ticket = sound();
        textOf(ticket, static_cast<Field>(field)) = text;
        const auto checked = checkTicket(ticket);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), (QVector<TicketFault>{{static_cast<Field>(field), static_cast<Kind>(kind)}}));
    }

    void aPriceGoesWithItsType_OR4()
    {
        auto text = sound();
        text.type = u"LIMIT"_s;
        QCOMPARE(checkTicket(text).error(), (QVector<TicketFault>{{Field::Price, Kind::Missing}}));
        text.type = u"MARKET"_s;
        text.price = u"1"_s;
        QCOMPARE(checkTicket(text).error(), (QVector<TicketFault>{{Field::Price, Kind::NotTogether}}));
    }

    void everythingThatIsWrongIsTold_OR4()
    {
        const auto faults = checkTicket({}).error();
        QCOMPARE(faults, (QVector<TicketFault>{{Field::RequestId, Kind::Missing},
                                               {Field::Exchange, Kind::Missing},
                                               {Field::Symbol, Kind::Missing},
                                               {Field::Action, Kind::Missing},
                                               {Field::Quantity, Kind::Missing}}));
    }
};

HOOX_TEST(TicketCheckTest);
#include "TicketCheckTest.moc"
