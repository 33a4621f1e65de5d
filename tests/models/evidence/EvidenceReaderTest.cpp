#include "tests/models/evidence/EvidenceDesk.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// From where the chain of a fill is read, and what is exported of it.
class EvidenceReaderTest : public QObject
{
    Q_OBJECT

    using Gap = EvidencePoint::Gap;

private Q_SLOTS:
    void theReaderFindsTheLogOfAnOrdersFirstDay()
    {
        EvidenceDesk desk;
        auto late = evidenceFill();
        late.id = u"fill-2"_s;
        late.createdAt += 86'400;
        desk.ledger.fills = {late, evidenceFill()};
        desk.blobs.put(kEvidenceKey, evidenceLog());
        desk.reader.read(late);
        QVERIFY(desk.reader.isReading());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QCOMPARE(desk.reader.sources().logKey, kEvidenceKey);
        QCOMPARE(kindsOf(desk.reader.chain()).count(u"fill"_s), 2);
        QVERIFY(!desk.reader.isReading());
    }

    void theReaderUnpacksTheLogAndShowsItWithoutSecrets()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        desk.blobs.put(kEvidenceKey, evidenceLog("left-in-clear"));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QVERIFY(!desk.reader.log()->bytes.contains("left-in-clear"));
        QCOMPARE(desk.reader.log()->secrets.slipped, 1);
        desk.blobs.put(
            kEvidenceKey,
            QByteArray::fromHex("1f8b0800000000000203ab564a4eccc92956b28aae562a4a2d2c4d2d2e51b2aa56ca4d2dc9c84f51b2520a"
                                "f00f0e51aad501ca1517e4e715a782248b4b124b4a815a8c0c0c6a6b636b01f3042d7643000000"));
        desk.reader.read(evidenceFill());
        QVERIFY(!desk.reader.log());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QCOMPARE(pointOf(desk.reader.chain(), EvidencePoint::Kind::Response).words, u"200"_s);
    }

    void anOrderThatNoExchangeTookHasItsLogUnderTheRequest()
    {
        EvidenceDesk desk;
        auto failed = evidenceFill();
        failed.orderId.clear();
        desk.blobs.put(u"logs/bybit/BTCUSDT/2026-05-19/order-request-1.json"_s, evidenceLog());
        desk.reader.read(failed);
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QCOMPARE(pointOf(desk.reader.chain(), EvidencePoint::Kind::Response).words, u"200"_s);
    }

    void whatTheReaderCouldNotReadIsSaid()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        desk.journal.failure = Error{Error::Kind::Denied, {}, u"locked"_s};
        QFile inTheWay(desk.place.filePath(u"reports"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QCOMPARE(pointOf(desk.reader.chain(), EvidencePoint::Kind::Lock).gap, Gap::Unreadable);
        QCOMPARE(pointOf(desk.reader.chain(), EvidencePoint::Kind::Report).gap, Gap::Unreadable);
    }

    void aNewerFillDropsTheOlder()
    {
        EvidenceDesk desk;
        auto other = evidenceFill();
        other.id = u"fill-9"_s;
        other.orderId = u"9"_s;
        desk.ledger.fills = {evidenceFill(), other};
        QSignalSpy changed(&desk.reader, &EvidenceReader::changed);
        desk.reader.read(evidenceFill());
        desk.reader.read(other);
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QCOMPARE(desk.reader.sources().fill.id, u"fill-9"_s);
        QCOMPARE(desk.blobs.reads, 1);
        QCOMPARE(changed.size(), 3);
    }

    void anExportIsWholeOrNotThere()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        desk.blobs.put(kEvidenceKey, evidenceLog("left-in-clear"));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QSignalSpy exported(&desk.reader, &EvidenceReader::exported);
        const auto file = desk.place.filePath(u"evidence.json"_s);
        desk.reader.exportTo(file);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(!QFile::exists(file));
        desk.blobs.put(kEvidenceKey, evidenceLog());
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        desk.reader.exportTo(file);
        QTRY_COMPARE(exported.size(), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(written.readAll()).object().contains(u"redaction"_s));
    }
};

HOOX_TEST(EvidenceReaderTest);
#include "EvidenceReaderTest.moc"
