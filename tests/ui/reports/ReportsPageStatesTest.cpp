#include "ui/reports/ReportsPage.h"

#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace hoox;
using namespace Qt::StringLiterals;

/// What the page says when there is nothing to show, or when something failed: in words, in both themes.
class ReportsPageStatesTest : public QObject
{
    Q_OBJECT

    using Bring = std::function<void(ReportsPage &, ReportsModel &, tests::FakeLedger &)>;

    static QString wordsOf(const QWidget &page)
    {
        QStringList words;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page))
                words.append(label->text());
        }
        return words.join(u'\n');
    }

private Q_SLOTS:
    void eachStateIsSaidAndDrawnInBothThemes_RP3_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Bring>("bring");
        QTest::addColumn<QString>("said");
        const auto nothing = [](ReportsPage &, ReportsModel &, tests::FakeLedger &) {};
        QTest::newRow("empty") << u"reports"_s << Bring(nothing) << u"No report yet."_s;
        QTest::newRow("no folder") << u"file/reports"_s << Bring(nothing) << u"The reports could not be listed."_s;
        QTest::newRow("no ledger")
            << u"reports"_s << Bring([](ReportsPage &page, ReportsModel &, tests::FakeLedger &ledger) {
                   ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
                   page.findChild<QPushButton *>(u"previewReport"_s)->click();
               })
            << u"ledger.db"_s;
        const auto torn = [](ReportsPage &page, ReportsModel &reports, tests::FakeLedger &) {
            QTRY_VERIFY(reports.isLoaded());
            QVERIFY(tests::writeBytes(reports.folder() + u"/torn.pdf"_s, "no report"));
            reports.refresh();
            QTRY_COMPARE(reports.rowCount(), 1);
            page.findChild<QTableView *>()->selectRow(0);
        };
        QTest::newRow("a damaged file") << u"reports"_s << Bring(torn)
                                        << u"This file cannot be shown: it is not a sound PDF."_s;
        QTest::newRow("filtered") << u"reports"_s
                                  << Bring([torn](ReportsPage &page, ReportsModel &reports, tests::FakeLedger &ledger) {
                                         torn(page, reports, ledger);
                                         page.findChild<QLineEdit *>(u"reportsFilter"_s)->setText(u"weekly"_s);
                                     })
                                  << u"No report has these words."_s;
    }

    void eachStateIsSaidAndDrawnInBothThemes_RP3()
    {
        QFETCH(const QString, folder);
        QFETCH(const Bring, bring);
        QFETCH(const QString, said);
        auto &appearance = tests::dressedAppearance();
        const QTemporaryDir place;
        QVERIFY(tests::writeBytes(place.filePath(u"file"_s), "in the way"));
        const tests::FixedClock clock;
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            appearance.setTheme(kind);
            tests::FakeLedger ledger;
            ReportsModel reports(place.filePath(folder));
            ReportsPage page(reports, {ledger}, clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, appearance);
            page.resize(1272, 780);
            page.show();
            page.activate();
            bring(page, reports, ledger);
            QTRY_VERIFY2(wordsOf(page).contains(said), qPrintable(wordsOf(page)));
            const auto name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
            const auto picture = tests::takePicture(
                page, u"reports-%1-%2"_s.arg(name, kind == Theme::Kind::Dark ? u"dark"_s : u"light"_s));
            QVERIFY(!picture.isNull());
            QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 2).lightness() < 80,
                     kind == Theme::Kind::Dark);
        }
        appearance.setTheme(Theme::Kind::Light);
    }

    void aFailureIsToldAboveAndTriedAgain_RP3()
    {
        tests::FakeLedger ledger;
        const QTemporaryDir folder;
        ReportsModel reports(folder.path());
        const tests::FixedClock clock;
        ReportsPage page(reports, {ledger}, clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s},
                         tests::dressedAppearance());
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}};
        auto *create = page.findChild<QPushButton *>(u"previewReport"_s);
        create->click();
        auto *failed = page.findChild<Notice *>(u"reportFailed"_s);
        QTRY_VERIFY(failed->isVisibleTo(&page));
        QCOMPARE(failed->accessibleName(), u"The report was not made."_s);
        QVERIFY(failed->accessibleDescription().contains(u"ledger.db"_s));
        QVERIFY(create->isVisibleTo(&page) && create->isEnabled());
        ledger.failure.reset();
        Q_EMIT failed->actionTriggered();
        QVERIFY(!failed->isVisibleTo(&page));
        QTRY_VERIFY(page.findChild<QPushButton *>(u"saveReport"_s)->isVisibleTo(&page));
    }
};

HOOX_TEST(ReportsPageStatesTest);
#include "ReportsPageStatesTest.moc"
