#include "ui/settings/SettingsPage.h"

#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/settings/SettingsBench.h"
#include "ui/settings/ProfileText.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLocalEdgeProfileIsMadeByTyping()
    {
        SettingsBench bench;
        bench.show();
        bench.click(u"newProfile"_s);
        bench.click(u"profileKind-1"_s);
        QVERIFY(!bench.find<QPushButton>(u"profileSave"_s)->isEnabled());
        bench.type(u"name"_s, u"local-edge"_s);
        bench.type(u"local-edge"_s, u"http://127.0.0.1:8787"_s);
        bench.type(u"kv-namespace-id"_s, QString::fromUtf16(kHex));
        bench.type(u"logs-bucket"_s, u"hoox-logs"_s);
        QVERIFY2(bench.find<QPushButton>(u"profileSave"_s)->isEnabled(), qPrintable(bench.text(u"profileState"_s)));
        QVERIFY(!bench.find<QPushButton>(u"profileOpen"_s)->isEnabled());
        bench.click(u"profileSave"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"profile-local-edge"_s));
        const auto made = bench.store().read(u"local-edge"_s);
        QVERIFY(made);
        QCOMPARE(made->kind, Profile::Kind::LocalEdge);
        QCOMPARE(made->places.v4Base.port(), 8787);
        QCOMPARE(made->places.logsBucket, u"hoox-logs"_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"profileOpen"_s)->isEnabled());
        QVERIFY(bench.find<QWidget>(u"secretRows"_s)->isVisible());
    }

    void whatIsWrongIsSaidAtItsFieldAsItIsTyped()
    {
        SettingsBench bench;
        bench.save(edgeProfile(u"taken"_s));
        bench.show();
        bench.click(u"newProfile"_s);
        // Untouched, nothing is blamed.
        QVERIFY(bench.fault(u"name"_s).isEmpty());
        bench.type(u"name"_s, u"no spaces"_s);
        QVERIFY(bench.fault(u"name"_s).contains(u"a-z"_s));
        bench.type(u"name"_s, u"taken"_s);
        QVERIFY(bench.fault(u"name"_s).contains(u"already"_s));
        bench.type(u"account-id"_s, u"xyz"_s);
        QVERIFY(bench.fault(u"account-id"_s).contains(u"32"_s));
        bench.type(u"d1-database-id"_s, u"1"_s);
        QVERIFY(bench.fault(u"d1-database-id"_s).contains(u"UUID"_s));
        bench.type(u"logs-bucket"_s, u"-"_s);
        QVERIFY(bench.fault(u"logs-bucket"_s).contains(u"bucket"_s));
        bench.type(u"poll"_s, u"soon"_s);
        QVERIFY(bench.fault(u"poll"_s).contains(u"number"_s));
        bench.type(u"poll"_s, u"100000"_s);
        QVERIFY(bench.fault(u"poll"_s).contains(u"600"_s));
        bench.type(u"poll"_s, u"2"_s);
        bench.type(u"max-order-notional"_s, u"all"_s); // KR-37
        QVERIFY(bench.fault(u"max-order-notional"_s).contains(u"number"_s));
        bench.type(u"max-order-notional"_s, u"2500"_s);
        QVERIFY(bench.fault(u"max-order-notional"_s).isEmpty());
        bench.type(u"orders-per-minute"_s, u"0"_s);
        QVERIFY(bench.fault(u"orders-per-minute"_s).contains(u"1"_s));
        bench.type(u"orders-per-minute"_s, u"5"_s);
        QVERIFY(bench.fault(u"orders-per-minute"_s).isEmpty());
        QVERIFY(bench.fault(u"poll"_s).isEmpty());
        QVERIFY(!bench.find<QPushButton>(u"profileSave"_s)->isEnabled());
        QVERIFY(!bench.text(u"profileState"_s).isEmpty());
        takePicture(bench.page, u"profile-sheet-faults"_s);
    }

    void eachTierSaysThatNobodyIsThere()
    {
        SettingsBench bench;
        bench.keychain->values = {{{u"edge"_s, SecretName::ApiToken}, "token-of-a-test"},
                                  {{u"edge"_s, SecretName::AccessKeyId}, "key"},
                                  {{u"edge"_s, SecretName::SecretAccessKey}, "secret"}};
        bench.save(edgeProfile(u"edge"_s));
        bench.show();
        QTRY_VERIFY(bench.find<QWidget>(u"edit-edge"_s));
        bench.click(u"edit-edge"_s);
        bench.click(u"testConnection"_s);
        for (const auto &tier : {u"config"_s, u"ledger"_s, u"logs"_s}) {
            QTRY_COMPARE_WITH_TIMEOUT(bench.text(u"tierWord-"_s + tier), u"unreachable"_s, 30000);
            QVERIFY2(bench.text(u"tierSentence-"_s + tier).contains(u"cannot be reached"_s),
                     qPrintable(bench.text(u"tierSentence-"_s + tier)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.text(u"tierWord-reports"_s), u"not configured"_s, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<QPushButton>(u"testConnection"_s)->text(), u"Test connection"_s, 30000);
        takePicture(bench.page, u"profile-sheet-unreachable"_s);
        // Another id: what was said is of the old one.
        bench.type(u"logs-bucket"_s, u"another"_s);
        QVERIFY(!bench.find<QWidget>(u"tierLines"_s)->isVisible());
    }

    void aTierWhoseClockIsAnotherSaysSoBesideItsTime()
    {
        TierVerdict verdict{TierPlace::Config, TierVerdict::Kind::Ok, std::chrono::milliseconds(38)};
        QCOMPARE(ProfileText::sentence(verdict, Format()), u"38 ms"_s);
        verdict.clock = ClockReading{u"api.cloudflare.com"_s, std::chrono::milliseconds(400),
                                     std::chrono::milliseconds(500), std::chrono::milliseconds(0)};
        QCOMPARE(ProfileText::sentence(verdict, Format()), u"38 ms"_s);
        verdict.clock->offset = std::chrono::milliseconds(-3200);
        QCOMPARE(ProfileText::sentence(verdict, Format()),
                 u"38 ms \u00B7 This computer's clock is 3.2 s ahead of the server's"_s);
    }

    void withoutAKeychainTheOperatorChoosesThisSessionAndNothingIsWritten()
    {
        SettingsBench bench;
        bench.keychain->refusal =
            Error{Error::Kind::Denied, u"CLOUDFLARE_API_TOKEN"_s, u"no bus"_s, Error::Cause::NoSecretStore};
        bench.save(edgeProfile(u"edge"_s));
        bench.show();
        QTRY_VERIFY(bench.find<QWidget>(u"edit-edge"_s));
        bench.click(u"edit-edge"_s);
        const auto source = u"secretSource-CLOUDFLARE_API_TOKEN"_s;
        QTRY_COMPARE(bench.text(source), u"not set"_s);

        const auto paste = [&bench](const QString &value) {
            bench.click(u"secretReplace-CLOUDFLARE_API_TOKEN"_s);
            auto *field = bench.find<QLineEdit>(u"secretField-CLOUDFLARE_API_TOKEN"_s);
            QCOMPARE(field->echoMode(), QLineEdit::Password);
            QTest::keyClicks(field, value);
            bench.click(u"secretKeep-CLOUDFLARE_API_TOKEN"_s);
            QVERIFY(field->text().isEmpty());
        };
        // The safe answer keeps nothing.
        bench.prompter.choices = {0};
        paste(u"first-value-of-a-test"_s);
        QTRY_COMPARE(bench.prompter.asked, QStringList{u"sessionSecret"_s});
        QTRY_COMPARE(bench.text(source), u"not set"_s);
        bench.prompter.choices = {1};
        paste(u"second-value-of-a-test"_s);
        QTRY_COMPARE(bench.text(source), u"for this session only"_s);
        QCOMPARE(bench.prompter.asked.size(), 2);
        takePicture(bench.page, u"profile-sheet-session"_s);
        for (const auto *label : bench.page.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"value-of-a-test"_s));
        QVERIFY(!bench.isOnDisk("value-of-a-test"));
        bench.click(u"secretClear-CLOUDFLARE_API_TOKEN"_s);
        QTRY_COMPARE(bench.text(source), u"not set"_s);
    }

    void intoTheKeychainItGoesUnasked()
    {
        SettingsBench bench;
        bench.save(edgeProfile(u"edge"_s));
        bench.show();
        const QSignalSpy changed(&bench.page, &SettingsPage::secretsChanged);
        QTRY_VERIFY(bench.find<QWidget>(u"edit-edge"_s));
        bench.click(u"edit-edge"_s);
        QTRY_COMPARE(bench.text(u"secretSource-AWS_ACCESS_KEY_ID"_s), u"not set"_s);
        bench.click(u"secretReplace-AWS_ACCESS_KEY_ID"_s);
        auto *field = bench.find<QLineEdit>(u"secretField-AWS_ACCESS_KEY_ID"_s);
        QTest::keyClicks(field, u"  AKIA-of-a-test  "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(bench.text(u"secretSource-AWS_ACCESS_KEY_ID"_s), u"in the keychain"_s);
        QCOMPARE(bench.keychain->values.at({u"edge"_s, SecretName::AccessKeyId}), QByteArray("AKIA-of-a-test"));
        QVERIFY(bench.prompter.asked.isEmpty());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!bench.isOnDisk("AKIA-of-a-test"));
    }

    void realMoneyIsAskedForOnceAndBothAreNamed()
    {
        SettingsBench bench;
        bench.save(newProfile(u"embedded"_s, Profile::Kind::Embedded));
        bench.save(edgeProfile(u"edge"_s));
        bench.save(cloudflareProfile(u"prod"_s));
        bench.show();
        const QSignalSpy activated(&bench.page, &SettingsPage::profileActivated);
        QTRY_VERIFY(bench.find<QWidget>(u"open-prod"_s));
        bench.prompter.choices = {0, 1};
        bench.click(u"open-prod"_s);
        QTRY_COMPARE(bench.prompter.asked, QStringList{u"openRealMoney"_s});
        QCOMPARE(activated.count(), 0);
        bench.click(u"open-prod"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.constFirst().constFirst().toString(), u"prod"_s);
        QCOMPARE(bench.store().activeName(), u"prod"_s);
        bench.click(u"open-edge"_s);
        QTRY_COMPARE(activated.count(), 2);
        QCOMPARE(bench.prompter.asked.size(), 2);
    }

    void whileAnEngageIsNotConfirmedNothingIsOpened_KR06()
    {
        SettingsBench bench;
        bench.save(edgeProfile(u"edge"_s));
        bench.show();
        QTRY_VERIFY(bench.find<QWidget>(u"open-edge"_s));
        bench.page.setOpenRefusal(u"An engage is not confirmed yet."_s);
        QVERIFY(!bench.find<QPushButton>(u"open-edge"_s)->isEnabled());
        QVERIFY(bench.find<QLabel>(u"openRefusal"_s)->isVisible());
        bench.click(u"edit-edge"_s);
        QVERIFY(!bench.find<QPushButton>(u"profileOpen"_s)->isEnabled());
        QCOMPARE(bench.text(u"profileState"_s), u"An engage is not confirmed yet."_s);
        bench.page.setOpenRefusal({});
        QVERIFY(bench.find<QPushButton>(u"profileOpen"_s)->isEnabled());
    }

    void anImportShowsItsIdsAndSavesNothing()
    {
        SettingsBench bench;
        bench.show();
        bench.prompter.texts = {QString::fromUtf8(HOOX_SOURCE_DIR) + u"/tests/storage/profile/wrangler-sample.jsonc"_s};
        bench.prompter.choices = {1};
        bench.click(u"importProfile"_s);
        QTRY_VERIFY(bench.find<QLineEdit>(u"field-kv-namespace-id"_s));
        QVERIFY(!bench.find<QLineEdit>(u"field-kv-namespace-id"_s)->text().isEmpty());
        QCOMPARE(bench.find<QLineEdit>(u"field-name"_s)->text(), u"cloudflare"_s);
        QVERIFY(bench.find<QCheckBox>(u"field-read-only"_s)->isChecked());
        QVERIFY(bench.text(u"readOnlyWords"_s).contains(u"still be engaged"_s));
        QVERIFY(bench.store().names().isEmpty());
        takePicture(bench.page, u"profile-sheet-import"_s);
    }

    void anImportThatFailsSaysWhy()
    {
        SettingsBench bench;
        bench.show();
        bench.prompter.texts = {bench.folder() + u"/nothing.jsonc"_s};
        bench.prompter.choices = {1};
        bench.click(u"importProfile"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.text(u"noticeSentence"_s).contains(u"nothing.jsonc"_s));
    }

    void aPageThatGoesWhileATestRunsTakesItsAnswersAlong()
    {
        for (int round = 0; round < 20; ++round) {
            SettingsBench bench(u"edge"_s, ProfileKind::Test);
            bench.save(edgeProfile(u"edge"_s));
            bench.show();
            QTRY_VERIFY(bench.find<QWidget>(u"edit-edge"_s));
            bench.click(u"edit-edge"_s);
            bench.click(u"testConnection"_s);
            for (int turn = 0; turn < round; ++turn)
                QCoreApplication::processEvents();
        }
    }

    void itIsLookedAtInEveryTheme_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("withSheet");
        QTest::newRow("settings-light") << Theme::Kind::Light << 1.0 << false;
        QTest::newRow("settings-dark") << Theme::Kind::Dark << 1.0 << false;
        QTest::newRow("settings-200") << Theme::Kind::Light << 2.0 << false;
        QTest::newRow("settings-contrast-dark") << Theme::Kind::HighContrastDark << 1.0 << false;
        QTest::newRow("settings-sheet-light") << Theme::Kind::Light << 1.0 << true;
        QTest::newRow("settings-sheet-dark") << Theme::Kind::Dark << 1.0 << true;
        QTest::newRow("settings-sheet-contrast") << Theme::Kind::HighContrastLight << 1.0 << true;
        QTest::newRow("settings-sheet-200") << Theme::Kind::Light << 2.0 << true;
    }

    void itIsLookedAtInEveryTheme()
    {
        QFETCH(Theme::Kind, kind);
        QFETCH(double, scale);
        QFETCH(bool, withSheet);
        SettingsBench bench(u"prod"_s, ProfileKind::RealMoney, dressed(kind, scale));
        bench.save(newProfile(u"embedded"_s, Profile::Kind::Embedded));
        bench.save(edgeProfile(u"local-edge"_s));
        bench.save(cloudflareProfile(u"prod"_s));
        bench.save(cloudflareProfile(u"a-profile-with-a-name-as-long-as-a-name-may-be-0123456789-0123"_s));
        bench.keychain->values = {{{u"prod"_s, SecretName::ApiToken}, "token-of-a-test"}};
        bench.show({1270, 800});
        QTRY_VERIFY(bench.find<QWidget>(u"edit-prod"_s));
        if (withSheet)
            bench.click(u"edit-prod"_s);
        QTRY_COMPARE(bench.text(u"secretSource-CLOUDFLARE_API_TOKEN"_s), u"in the keychain"_s);
        auto *const name = bench.find<QWidget>(u"profile-prod"_s);
        const auto picture = name->window()->grab({name->mapTo(name->window(), QPoint()), name->size()}).toImage();
        QVERIFY(standsOut(picture, int(44 * scale), int(200 * scale)));
        takePicture(bench.page, QString::fromLatin1(QTest::currentDataTag()));
    }

private:
    /// Whether something between two columns differs much from the ground there.
    static bool standsOut(const QImage &picture, int from, int to)
    {
        const int ground = qGray(picture.pixel(from, 1));
        int written = 0;
        for (int x = from; x < qMin(to, picture.width()); ++x) {
            for (int y = 1; y < picture.height(); ++y)
                written += std::abs(qGray(picture.pixel(x, y)) - ground) > 100;
        }
        return written > 40;
    }
};

HOOX_TEST(SettingsPageTest);
#include "SettingsPageTest.moc"
