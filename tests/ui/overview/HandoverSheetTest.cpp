#include "ui/overview/HandoverSheet.h"

#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What the next operator sees before the shift is theirs (safety 4.9).
class HandoverSheetTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int minutes) { return QDateTime::fromSecsSinceEpoch(1'779'158'827 + minutes * 60, Qt::UTC); }
    static Handover sample()
    {
        Handover handover;
        handover.period = {at(-480).toSecsSinceEpoch(), at(0).toSecsSinceEpoch()};
        handover.lastName = u"Ana"_s;
        handover.lastAt = at(-480);
        handover.isFromShift = true;
        ReportSums sums;
        sums.asset = u"USDT"_s;
        sums.fills = 124;
        sums.failed = 2;
        sums.realised.known = 320.5;
        sums.fees.known = 12.25;
        handover.assets = {sums};
        for (int number = 0; number < 15; ++number) {
            AuditRecord record;
            record.at = at(-number);
            record.entry = {u"config.set"_s, u"<b>trade:max_leverage</b>"_s, u"agent@edge"_s};
            handover.byOthers.append(record);
        }
        Alarm alarm;
        alarm.kind = AlarmKind::FillsFailed;
        alarm.firstAt = at(-30);
        handover.openAlerts = {alarm};
        OrderEntry order;
        order.ticket.symbol = u"SOLUSDT"_s;
        order.ticket.requestId = u"req-77"_s;
        order.askedAt = at(-12);
        handover.unresolved = {order};
        return handover;
    }
    static QStringList lines(const HandoverSheet &sheet)
    {
        QCoreApplication::processEvents(); // a layout shows its widgets later
        QStringList words;
        for (const auto *label : sheet.findChildren<QLabel *>(u"handoverLine"_s)) {
            if (!label->isHidden())
                words += label->text();
        }
        return words;
    }

private Q_SLOTS:
    void itTellsWhatChangedAndWhatWaits_S49()
    {
        HandoverSheet sheet(ProfileKind::Paper, dressedAppearance());
        sheet.show();
        sheet.setHandover(sample());
        QVERIFY(sheet.findChild<QLabel *>(u"handoverSince"_s)->text().contains(u"Ana"_s));
        const auto said = lines(sheet);
        QVERIFY(said.constFirst().contains(u"agent@edge"_s));
        QVERIFY(said.contains(u"and 3 more"_s)); // fifteen, twelve in sight
        QVERIFY(!said.filter(u"req-77"_s).isEmpty());
        for (const auto *label : sheet.findChildren<QLabel *>(u"handoverLine"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        sheet.resize(sheet.width(), sheet.heightForWidth(sheet.width())); // as the layer of the window does
        takePicture(sheet, u"overview-handover"_s);
    }

    void nothingIsAcceptedThatIsNotInSightAndNotWithoutAName_S49()
    {
        HandoverSheet sheet(ProfileKind::Paper, dressedAppearance());
        sheet.show();
        auto *accept = sheet.findChild<QPushButton *>(u"handoverAccept"_s);
        auto *name = sheet.findChild<QLineEdit *>(u"field-handoverName"_s);
        const QSignalSpy accepted(&sheet, &HandoverSheet::accepted);
        name->setText(u"Ben"_s);
        QVERIFY(!accept->isEnabled()); // it is being read
        sheet.setHandover(fail(Error::Kind::Corrupt, u"ledger.db"_s));
        QVERIFY(!accept->isEnabled());
        QVERIFY(sheet.findChild<QLabel *>(u"handoverSince"_s)->text().contains(u"ledger.db"_s));
        sheet.setHandover(sample());
        QVERIFY(accept->isEnabled());
        name->setText(u"   "_s);
        QVERIFY(!accept->isEnabled());
        name->setText(u" Ben "_s);
        sheet.findChild<QLineEdit *>(u"field-handoverWord"_s)->setText(u"watch SOL"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.constFirst().at(1).toString(), u"Ben"_s);
        QCOMPARE(accepted.constFirst().at(2).toString(), u"watch SOL"_s);
    }

    void aNameAsksForWhatChangedSinceThatShift_S49()
    {
        HandoverSheet sheet(ProfileKind::Paper, dressedAppearance());
        sheet.show();
        sheet.setHandover(sample());
        const QSignalSpy asked(&sheet, &HandoverSheet::readRequested);
        auto *name = sheet.findChild<QLineEdit *>(u"field-handoverName"_s);
        name->setText(u"Ben"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), u"Ben"_s);
        // A press on the button takes the focus from the name, and is not lost by it.
        QVERIFY(sheet.findChild<QPushButton *>(u"handoverAccept"_s)->isEnabled());
        QVERIFY(!lines(sheet).isEmpty());
    }
};

HOOX_TEST(HandoverSheetTest);
#include "HandoverSheetTest.moc"
