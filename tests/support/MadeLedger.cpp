#include "tests/support/MadeLedger.h"

#include "tests/support/Await.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>

#include <cmath>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

const QString kMaker = QStringLiteral(HOOX_SHARED_DATA "/make-ledger");
constexpr int kMakingMs = 300'000; ///< For a busy machine, not a measure.

/// The truth's `by` lines, summed over actions: what stands for one exchange and symbol.
QMap<QString, SymbolFigures> wantedSums(const QJsonObject &truth)
{
    QMap<QString, SymbolFigures> wanted;
    const auto by = truth[u"by"].toArray();
    for (const auto &value : by) {
        const auto row = value.toArray();
        auto &line = wanted[row[0].toString() + row[1].toString()];
        const auto count = row[4].toInteger();
        if (row[3].toString() == u"Failed") {
            line.failed += count;
            continue;
        }
        line.fills += count;
        line.closes += row[2].toString() == u"CLOSE" ? count : 0;
        line.volume.known += row[6].toDouble();
        line.fees.known += row[7].toDouble();
    }
    return wanted;
}

void compareSums(const QVector<SymbolFigures> &figures, const QJsonObject &truth)
{
    const auto wanted = wantedSums(truth);
    QCOMPARE(figures.size(), wanted.size());
    QMap<QString, double> pnl, scale;
    for (const auto &line : figures) {
        const auto exchange = toText(line.exchange);
        const auto found = wanted.constFind(exchange + line.symbol);
        QVERIFY(found != wanted.constEnd());
        const auto &is = *found;
        QCOMPARE(line.fills, is.fills);
        QCOMPARE(line.failed, is.failed);
        QCOMPARE(line.closes, is.closes);
        QVERIFY(closeTo(line.volume.known, is.volume.known));
        QVERIFY(closeTo(line.fees.known, is.fees.known));
        pnl[exchange] += line.realised.known - line.fees.known;
        scale[exchange] += line.fees.known;
    }
    const auto state = truth[u"state"].toObject()[u"pnl"].toObject();
    for (auto one = state.begin(); one != state.end(); ++one)
        QVERIFY(closeTo(pnl[one.key()], one.value().toDouble(), scale[one.key()]));
}

void comparePositions(const QVector<SymbolFigures> &figures, const QJsonObject &truth)
{
    const auto nets = truth[u"net_positions"].toArray();
    int open = 0;
    for (const auto &line : figures) {
        if (!line.position)
            continue;
        QVERIFY(open < nets.size());
        const auto net = nets[open++].toObject();
        QCOMPARE(line.symbol, net[u"symbol"].toString());
        QCOMPARE(toText(line.exchange), net[u"exchange"].toString());
        QCOMPARE(toText(line.position->side), net[u"side"].toString());
        QVERIFY(closeTo(line.position->size, net[u"size"].toDouble()));
        QVERIFY(closeTo(line.position->entryPrice.value_or(0), net[u"entry_price"].toDouble()));
        QCOMPARE(line.position->updatedAt, net[u"updated_at"].toInteger());
        QCOMPARE(line.lastPrice, net[u"last_price"].toDouble());
    }
    QCOMPARE(open, nets.size());
}

void compareRecorded(const QVector<Position> &recorded, const QJsonObject &truth)
{
    const auto wanted = truth[u"position_rows"].toArray();
    QCOMPARE(recorded.size(), wanted.size());
    for (int i = 0; i < recorded.size(); ++i) {
        QCOMPARE(recorded[i].symbol, wanted[i][u"symbol"].toString());
        QCOMPARE(toText(recorded[i].exchange), wanted[i][u"exchange"].toString());
        QCOMPARE(recorded[i].size, wanted[i][u"size"].toDouble());
    }
}

void compareEquity(const QVector<EquityCurve> &curves, const QVector<SymbolFigures> &figures)
{
    QCOMPARE(curves.size(), 1);
    QVERIFY(curves.first().steps.size() <= 200);
    double net = 0, scale = 0;
    for (const auto &line : figures) {
        net += line.realised.known - line.fees.known;
        scale += line.fees.known;
    }
    QVERIFY(closeTo(curves.first().steps.last().value, net, scale));
}

} // namespace

bool canMakeLedgers()
{
    return QFile::exists(kMaker);
}

MadeLedger makeLedger(const QString &folder, int rows, int blobs)
{
    MadeLedger made{folder + u"/made.db"_s, folder + u"/made-blobs"_s, rows, blobs};
    const auto failed = [] { QTest::qFail("the program that makes ledgers failed", __FILE__, __LINE__); };
    QStringList arguments{kMaker, u"--rows"_s, QString::number(rows), u"--out"_s, made.file};
    if (blobs > 0)
        arguments += {u"--blobs"_s, made.blobsFolder, u"--blob-count"_s, QString::number(blobs)};
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"/usr/bin/python3"_s, arguments);
    QFile truth(made.file + u".truth.json"_s);
    if (!process.waitForFinished(kMakingMs) || process.exitCode() != 0 || !truth.open(QIODevice::ReadOnly)) {
        failed();
        return made;
    }
    made.truth = QJsonDocument::fromJson(truth.readAll()).object();
    return made;
}

void compareWithTruth(Ledger &ledger, const QJsonObject &truth)
{
    const auto overview = await(ledger.overview());
    QVERIFY(overview);
    QCOMPARE(overview->fills, truth[u"rows"].toInteger());
    QCOMPARE(overview->rejects, 0);
    const auto figures = await(ledger.figures({}));
    QVERIFY(figures);
    const auto recorded = await(ledger.recordedPositions());
    QVERIFY(recorded);
    const auto curves = await(ledger.equity({}, 200));
    QVERIFY(curves);
    compareSums(*figures, truth);
    comparePositions(*figures, truth);
    compareRecorded(recorded->rows, truth);
    compareEquity(*curves, *figures);
}

bool closeTo(double is, double wanted, double scale)
{
    return std::abs(is - wanted) <= 1e-9 * qMax(qMax(std::abs(is), std::abs(wanted)), scale);
}

} // namespace hoox::tests
