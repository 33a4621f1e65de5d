#include "ui/config/ConfigPage.h"

#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/config/ConfigBench.h"

#include <QPlainTextEdit>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConfigPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsChangedWithOldAndNewSideBySideBeforeItIsSent_KR35()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"trade:max_position_size"_s);
        QCOMPARE(bench.shown(u"changeNow"_s), u"1000"_s);
        QVERIFY(!bench.canSave());
        bench.type(u"value"_s, u"2500"_s);
        QCOMPARE(bench.shown(u"changeNow"_s), u"1000"_s);
        QCOMPARE(bench.shown(u"changeNew"_s), u"2500"_s);
        QVERIFY(bench.store.writes.isEmpty());
        bench.type(u"reason"_s, u"SOL strategy needs larger clips"_s);
        QTest::keyClick(bench.find<QLineEdit>(u"field-reason"_s), Qt::Key_Return);
        QVERIFY2(bench.store.writes.isEmpty(), "Enter sends nothing");
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.size(), 1);
        QCOMPARE(bench.store.writes.at(0).value, QByteArray("2500"));
        QCOMPARE(bench.store.writes.at(0).change.by, u"ann@desk-1"_s);
        QCOMPARE(bench.store.writes.at(0).change.reason, u"SOL strategy needs larger clips"_s);
        bench.store.store(0);
        QTRY_VERIFY(bench.text(u"configState"_s).startsWith(u"Stored."));
        QTRY_COMPARE(bench.shown(u"changeNow"_s), u"2500"_s);
        QVERIFY(!bench.canSave());
    }

    void theDiffSaysWhatTheChangeTouches_SA12()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"exchanges:default_routing"_s);
        QVERIFY2(!bench.find<QWidget>(u"configReach"_s)->isVisible(), "no change yet");
        bench.find<QComboBox>(u"exchange-1"_s)->setCurrentText(u"mexc"_s);
        QTRY_COMPARE(bench.text(u"reachExchanges"_s), u"binance, mexc"_s);
        QVERIFY(bench.text(u"reachSymbols"_s).startsWith(u"2 \u00B7 ETHUSDT"));
        QCOMPARE(bench.text(u"reachPositions"_s), u"1 of 2"_s);
        QCOMPARE(bench.text(u"reachVolume"_s), u"39.00\u00A0% of 1,000,000.00 USDT"_s);
        bench.page.openKey(u"bot:greeting"_s);
        QVERIFY(!bench.find<QWidget>(u"configReach"_s)->isVisible());
    }

    void theLastChangesOfTheKeyStandBelow_KV3()
    {
        ConfigBench bench;
        AuditEntry entry{u"config.set"_s, u"trade:max_position_size"_s};
        entry.before = u"500"_s;
        entry.after = u"1000"_s;
        entry.reason = u"calm market"_s;
        QVERIFY(bench.audit.trail().record(entry, bench.clock));
        bench.open();
        bench.choose(u"trade:max_position_size"_s);
        QTRY_COMPARE(bench.text(u"historyValue-0"_s), u"500 \u2192 1000"_s);
        QVERIFY(bench.text(u"historyFacts-0"_s).contains(u"tester@desk"_s));
        QVERIFY(bench.text(u"historyFacts-0"_s).contains(u"calm market"_s));
        bench.page.openKey(u"bot:greeting"_s);
        QTRY_COMPARE(bench.text(u"historyState"_s), u"None from this workspace."_s);
        bench.page.openKey(u"trade:kill_switch"_s);
        QVERIFY(!bench.find<QWidget>(u"configHistory"_s)->isVisible());
    }

    void whatIsWrongIsSaidAtTheFieldAndNotSent_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"trade:trailing_stop_percent"_s);
        bench.type(u"value"_s, u"101"_s);
        QVERIFY(bench.fault(u"value"_s).contains(u"from 0 to 100"_s));
        QVERIFY(!bench.canSave());
        bench.type(u"value"_s, u"1.5"_s);
        QVERIFY(bench.fault(u"value"_s).isEmpty());
        QVERIFY(bench.canSave());
        bench.page.openKey(u"webhook:tradingview:allowed_ips"_s);
        QTRY_VERIFY(bench.find<QPlainTextEdit>(u"field-value"_s)->isVisible());
        bench.find<QPlainTextEdit>(u"field-value"_s)->setPlainText(u"10.0.0.1\n10.0.0.300\n"_s);
        QVERIFY(bench.fault(u"value"_s).contains(u"10.0.0.300"_s));
        QVERIFY(!bench.canSave());
    }

    void eachTypeHasItsOwnField_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"routing:dynamic:enabled"_s);
        auto *choice = bench.find<QComboBox>(u"field-value"_s);
        QCOMPARE(choice->currentText(), u"true"_s);
        choice->setCurrentText(u"false"_s);
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.last().value, QByteArray("false"));
        bench.page.openKey(u"webhook:queue_mode"_s);
        bench.find<QComboBox>(u"field-value"_s)->setCurrentText(u"queue_everywhere"_s);
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.last().value, QByteArray("queue_everywhere"));
        bench.page.openKey(u"exchanges:default_routing"_s);
        QCOMPARE(bench.find<QComboBox>(u"exchange-1"_s)->currentText(), u"binance"_s);
        bench.find<QComboBox>(u"exchange-1"_s)->setCurrentText(u"bybit"_s);
        QVERIFY2(!bench.canSave(), "an exchange twice");
        bench.find<QComboBox>(u"exchange-1"_s)->setCurrentText(u"mexc"_s);
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.last().value, QByteArray("bybit,mexc"));
        bench.page.openKey(u"webhook:tradingview:allowed_ips"_s);
        bench.find<QPlainTextEdit>(u"field-value"_s)->setPlainText(u"10.0.0.0/8\n"_s);
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.last().value, QByteArray("[\"10.0.0.0/8\"]"));
        QCOMPARE(bench.store.writes.size(), 4);
    }

    void aSecretIsNeverShownNotEvenInItsField_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"agent:openai_key"_s);
        for (const auto *label : bench.page.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"sk-of-a-test"_s));
        auto *field = bench.find<QLineEdit>(u"field-value"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!bench.canSave());
        bench.type(u"value"_s, u"sk-new"_s);
        QVERIFY(!bench.shown(u"changeNew"_s).contains(u"sk-new"_s));
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.at(0).value, QByteArray("sk-new"));
    }

    void theKillKeysAreShownAndSayWhereTheyChange_KS4()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"trade:kill_switch"_s);
        QVERIFY(bench.text(u"configRefusal"_s).contains(u"kill switch bar"_s));
        QCOMPARE(bench.shown(u"changeNow"_s), u"false"_s);
        for (const auto &name : {u"configValue"_s, u"configSave"_s, u"configRemove"_s})
            QVERIFY2(!bench.find<QWidget>(name)->isVisible(), qPrintable(name));
    }

    void movingStateIsAWarningWithTheTierWhereItBelongs_KV2()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"account:drawdown_now"_s);
        QVERIFY(bench.text(u"configRefusal"_s).contains(u"belongs in the ledger"_s));
        QVERIFY(!bench.find<QWidget>(u"configSave"_s)->isVisible());
        QCOMPARE(bench.stateOf(u"account:drawdown_now"_s), u"! belongs in the ledger"_s);
        QCOMPARE(bench.stateOf(u"order:lock"_s), u"! belongs in the locks"_s);
        bench.prompter.choices = {1};
        bench.click(u"configRemove"_s);
        QTRY_COMPARE(bench.store.writes.size(), 1);
        QVERIFY(!bench.store.writes.at(0).value);
    }

    void aReadOnlyProfileSaysSoInTheEditorsPlace_KV3()
    {
        ConfigBench bench(refusedAsReadOnly(u"cloudflare-prod"_s));
        bench.open();
        bench.choose(u"trade:max_position_size"_s);
        QVERIFY(bench.text(u"configRefusal"_s).contains(u"read-only"_s));
        for (const auto &name : {u"configValue"_s, u"configSave"_s, u"configRemove"_s, u"configAdd"_s})
            QVERIFY2(!bench.find<QWidget>(name)->isVisible(), qPrintable(name));
        takePicture(bench.page, u"config-read-only"_s);
    }

    void aKeyIsRemovedOnlyWhenAsked_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"bot:greeting"_s);
        bench.click(u"configRemove"_s);
        QTRY_COMPARE(bench.prompter.asked, QStringList{u"removeKey"_s});
        QCoreApplication::sendPostedEvents();
        QVERIFY2(bench.store.writes.isEmpty(), "a dismissed question changes nothing");
        bench.prompter.choices = {1};
        bench.click(u"configRemove"_s);
        QTRY_COMPARE(bench.store.writes.size(), 1);
        bench.store.store(0);
        QTRY_VERIFY(bench.text(u"configState"_s).startsWith(u"Removed."));
        QTRY_COMPARE(bench.board.model().rowOf(u"bot:greeting"_s), -1);
    }

    void aKeyIsAddedWithTheFieldOfItsType_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.click(u"configAdd"_s);
        bench.type(u"key"_s, u"trade:kill_switch"_s);
        QVERIFY(bench.fault(u"key"_s).contains(u"kill key"_s));
        bench.type(u"key"_s, u"account:equity"_s);
        QVERIFY(bench.fault(u"key"_s).contains(u"belongs in the tier ledger"_s));
        bench.type(u"key"_s, u"bot:greeting"_s);
        QVERIFY(bench.fault(u"key"_s).contains(u"there already"_s));
        QVERIFY(!bench.canSave());
        bench.type(u"key"_s, u"webhook:tradingview:ip_check_enabled"_s);
        QVERIFY(bench.fault(u"key"_s).isEmpty());
        QVERIFY2(!bench.canSave(), "nothing is chosen yet");
        bench.find<QComboBox>(u"field-value"_s)->setCurrentText(u"true"_s);
        bench.click(u"configSave"_s);
        QCOMPARE(bench.store.writes.at(0).key, u"webhook:tradingview:ip_check_enabled"_s);
        bench.store.store(0);
        QTRY_COMPARE(bench.page.selectionSummary(), u"webhook:tradingview:ip_check_enabled"_s);
        QTRY_COMPARE(bench.shown(u"changeNow"_s), u"true"_s);
    }

    void aWriteThatFailedIsSaidWhereItHappened_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"trade:max_position_size"_s);
        bench.type(u"value"_s, u"2500"_s);
        bench.click(u"configSave"_s);
        bench.store.refuse(0, {Error::Kind::Offline, u"the config"_s, {}, {}});
        QTRY_VERIFY(bench.text(u"configState"_s).contains(u"cannot be reached"_s));
        QCOMPARE(bench.find<QLineEdit>(u"field-value"_s)->text(), u"2500"_s);
        QVERIFY(bench.canSave());
        QVERIFY(!bench.find<QWidget>(u"notice"_s)->isVisible());
        takePicture(bench.page, u"config-not-written"_s);
        // The sheet is on another key meanwhile: then the page says it.
        bench.clock.advance(1s);
        bench.click(u"configSave"_s);
        bench.page.openKey(u"bot:greeting"_s);
        bench.store.refuse(1, {Error::Kind::Offline, u"the config"_s, {}, {}});
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.text(u"noticeWhat"_s).contains(u"trade:max_position_size"_s));
        QCOMPARE(bench.stateOf(u"trade:max_position_size"_s), u"\u00D7 not written"_s);
    }

    void whatWasTypedOutlivesAReadAndAMoveInTheList_KV3()
    {
        ConfigBench bench;
        bench.open();
        bench.choose(u"trade:max_position_size"_s);
        bench.type(u"value"_s, u"2500"_s);
        bench.store.add(u"trade:max_position_size"_s, "1200", u"bob"_s);
        bench.page.refresh();
        QTRY_COMPARE(bench.shown(u"changeNow"_s), u"1200"_s);
        QCOMPARE(bench.shown(u"changeNew"_s), u"2500"_s);
        QTest::keyClick(bench.find<QTableView>(u"configTable"_s), Qt::Key_Up);
        QCOMPARE(bench.shown(u"changeNew"_s), u"2500"_s);
        QTest::keyClick(bench.find<QTableView>(u"configTable"_s), Qt::Key_Return);
        QCOMPARE(bench.shown(u"changeNew"_s), u"2500"_s);
        QVERIFY(bench.text(u"configState"_s).contains(u"not written yet"_s));
    }

    void oldKeysAreNotCalledSettled_KV1()
    {
        ConfigBench bench;
        bench.open();
        QCOMPARE(bench.stateOf(u"bot:greeting"_s), u"settled"_s);
        bench.clock.advance(ConfigPage::kStaleAfter);
        QCOMPARE(bench.stateOf(u"bot:greeting"_s), u"? not known"_s);
        bench.store.readError = Error{Error::Kind::Offline, u"the config"_s, {}, {}};
        bench.page.refresh();
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"configTable"_s)->isVisible());
        takePicture(bench.page, u"config-stale"_s);
    }

    void theFilterFindsByNameAndSaysWhenThereIsNone_UI2()
    {
        ConfigBench bench;
        bench.open();
        auto *filter = bench.find<QLineEdit>(u"configFilter"_s);
        QTest::keyClicks(filter, u"Webhook"_s);
        QCOMPARE(bench.find<QTableView>(u"configTable"_s)->model()->rowCount(), 2);
        QTest::keyClicks(filter, u"x"_s);
        QVERIFY(bench.find<QWidget>(u"configEmpty"_s)->isVisible());
        takePicture(bench.page, u"config-filtered"_s);
        for (auto *button : bench.find<QWidget>(u"configEmpty"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(filter->text().isEmpty());
        QVERIFY(bench.find<QWidget>(u"configTable"_s)->isVisible());
    }

    void aThousandKeysAreThereInAMoment_UI1()
    {
        ConfigBench bench;
        for (int number = 0; number < 1'000; ++number)
            bench.store.add(u"bot:setting-%1"_s.arg(number), "value");
        QElapsedTimer clock;
        clock.start();
        bench.open();
        QCOMPARE(bench.find<QTableView>(u"configTable"_s)->model()->rowCount(), 1'014);
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    }

    void aConfigThatWasNeverReadSaysWhatToDo()
    {
        ConfigBench bench;
        bench.store.readError = Error{Error::Kind::Invalid, u"KV namespace"_s, {}, Error::Cause::NotConfigured};
        showAt(bench.page, {1272, 780});
        bench.page.activate();
        QTRY_VERIFY(bench.board.error());
        QVERIFY(bench.find<QWidget>(u"configEmpty"_s)->accessibleDescription().contains(u"KV namespace"_s));
        QVERIFY(!bench.find<QWidget>(u"configTable"_s)->isVisible());
    }

    void outsideTextIsPlain_UI5()
    {
        ConfigBench bench;
        bench.store.add(u"a<b>:evil"_s, "<b>bold</b>", u"<i>x</i>"_s, bench.clock.nowUtc().addDays(-1), u"<u>y</u>"_s);
        bench.open();
        bench.choose(u"a<b>:evil"_s);
        QCOMPARE(bench.shown(u"changeNow"_s), u"<b>bold</b>"_s);
        for (const auto *label : bench.page.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->pixmap(Qt::ReturnByValue).isNull() ||
                         label->text().isEmpty(),
                     qPrintable(label->text()));
    }
};

HOOX_TEST(ConfigPageTest);
#include "ConfigPageTest.moc"
