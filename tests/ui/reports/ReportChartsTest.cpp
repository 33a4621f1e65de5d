#include "tests/support/PaperDrawing.h"
#include "tests/support/PaperReport.h"
#include "tests/support/SqlBook.h"
#include "tests/support/SqlSums.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFarOff = 0.05; ///< Points: a sixtieth of a millimetre, two hundredths of the page's units.

/// "+1,200" or "−0.5", as an axis has it.
double figureOf(QString text)
{
    const double sign = text.startsWith(u'\u2212') ? -1 : 1;
    text.remove(u',').remove(u'+').remove(u'\u2212');
    bool isNumber = false;
    const auto value = text.toDouble(&isNumber);
    return isNumber ? sign * value : std::nan("");
}

/// Words and level lines that make an axis of values: what stands at which height.
struct ValueAxis
{
    QVector<std::pair<double, double>> marks; ///< Value and y, from the top down.

    /// Every label stands where the first and the last say it does.
    [[nodiscard]] bool isEven() const
    {
        return marks.size() > 1 && std::all_of(marks.cbegin(), marks.cend(), [this](const auto &mark) {
                   return qAbs(yOf(mark.first) - mark.second) < kFarOff + roundedAway();
               });
    }
    [[nodiscard]] double perUnit() const
    {
        return (marks.last().second - marks.first().second) / (marks.last().first - marks.first().first);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return marks.first().second + (value - marks.first().first) * perUnit();
    }
    /// Labels of bars are rounded to hundredths.
    [[nodiscard]] double roundedAway() const { return qAbs(0.005 * perUnit()); }
};

/// The axis left of `left`, between two heights.
ValueAxis axisOf(const DrawnPage &page, double left, double top, double bottom)
{
    ValueAxis axis;
    for (const auto &path : page.paths) {
        const auto y = path.points[0].y();
        if (!path.isLevel() || qAbs(path.box().left() - left) > 0.5 || y < top - 1 || y > bottom + 1)
            continue;
        for (const auto &word : page.words) {
            const bool isBeside = qAbs(word.box.center().y() - y) < 3 && word.box.right() < left &&
                                  word.box.right() > left - 12 * page.scale;
            if (isBeside && !std::isnan(figureOf(word.text)))
                axis.marks.append({figureOf(word.text), y});
        }
    }
    std::sort(axis.marks.begin(), axis.marks.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    axis.marks.erase(std::unique(axis.marks.begin(), axis.marks.end()), axis.marks.end());
    return axis;
}

} // namespace

/// What charts of a report show is what SQL finds: each point of a curve, each bar, and each label of an axis stands
/// where its figure belongs. Read out of the drawing itself.
class ReportChartsTest : public QObject, private PaperReport
{
    Q_OBJECT

    static constexpr TimeRange kThreeDays{kFrom, kFrom + 3 * kDay};

    /// Its quote assets, the one with the most fills first, as charts come.
    static QVector<SqlSums> assetsOf(const SqlBook &book)
    {
        auto assets = sumsBy(book, "a");
        std::stable_sort(assets.begin(), assets.end(),
                         [](const SqlSums &left, const SqlSums &right) { return left.fills > right.fills; });
        return assets;
    }

    QVector<DrawnPage> drawnReport(const LedgerFile &file, const TimeRange &range)
    {
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        auto request = wanted(newPath(u".pdf"_s), range);
        request.everyFill = false;
        const auto made = make(sources, request);
        QVector<DrawnPage> pages;
        for (int number = 1; made && number <= std::min(made->pages, 4); ++number)
            pages.append(drawnPage(request.outFile, number));
        return pages;
    }

    static bool isCurve(const DrawnPath &path)
    {
        return !path.isFilled && qAbs(path.width - 1.5) < 0.01 && path.points.size() > 2;
    }

    /// The curve of one asset, its axes, and each of its steps.
    static void checkCurve(const DrawnPage &page, const DrawnPath &curve, const SqlBook &book, const QString &asset)
    {
        const auto rows = book.rows("SELECT t, value FROM curve WHERE a = '" + asset.toUtf8() + "' ORDER BY t, r");
        const auto left = curve.points.first().x(), right = curve.points.last().x();
        const auto xOf = [&](qint64 second) {
            return left + static_cast<double>(second - kThreeDays.from) / (3 * kDay) * (right - left);
        };
        const auto box = curve.box();
        const auto axis = axisOf(page, left, box.top() - 40, box.bottom() + 40);
        QVERIFY2(axis.isEven(), qPrintable(asset));
        QCOMPARE(curve.points.size(), 2 * rows.size() + 2);
        QVERIFY(qAbs(curve.points.first().y() - axis.yOf(0)) < kFarOff);
        double before = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto value = rows[i].at(1).toDouble();
            const auto x = xOf(rows[i].at(0).toLongLong());
            const auto &foot = curve.points[2 * i + 1], &head = curve.points[2 * i + 2];
            QVERIFY2(qAbs(foot.x() - x) < kFarOff && qAbs(head.x() - x) < kFarOff, qPrintable(rows[i].join(u' ')));
            QVERIFY2(qAbs(foot.y() - axis.yOf(before)) < kFarOff && qAbs(head.y() - axis.yOf(value)) < kFarOff,
                     qPrintable(rows[i].join(u' ')));
            before = value;
        }
        QVERIFY(qAbs(curve.points.last().y() - axis.yOf(before)) < kFarOff);
        // The scale holds what is shown, and is not wider than a step beyond it.
        const auto step = axis.marks[0].first - axis.marks[1].first;
        const auto extremes =
            book.rows("SELECT max(0, max(value)), min(0, min(value)) FROM curve WHERE a = '" + asset.toUtf8() + '\'')
                .first();
        QVERIFY(axis.marks.first().first >= extremes[0].toDouble() - 1e-6 &&
                axis.marks.first().first < extremes[0].toDouble() + step + 1e-6);
        QVERIFY(axis.marks.last().first <= extremes[1].toDouble() + 1e-6 &&
                axis.marks.last().first > extremes[1].toDouble() - step - 1e-6);
        // The times below it: each midnight by its date, noon, and the end of the last day.
        QStringList times;
        for (const auto &word : page.words) {
            if (word.box.top() < axis.marks.last().second || word.box.top() > axis.marks.last().second + 20)
                continue;
            const auto second = kThreeDays.from + times.size() * kDay / 2;
            QVERIFY2(qAbs(word.box.center().x() - xOf(second)) < 1, qPrintable(word.text));
            times.append(word.text);
        }
        QCOMPARE(times, QString(u"05-16 12:00 05-17 12:00 05-18 12:00 24:00"_s).split(u' '));
    }

    /// Bars that stand on one line or hang from it, from left to right: how high each is, upwards.
    static QVector<std::pair<double, double>> barsOn(const DrawnPage &page, double zero)
    {
        QVector<std::pair<double, double>> bars;
        for (const auto &path : page.paths) {
            const auto box = path.box();
            if (path.isBar() && qAbs(box.bottom() - zero) < kFarOff)
                bars.append({box.center().x(), box.height()});
            else if (!path.isFilled && path.points.size() == 4 && qAbs(box.top() - zero) < kFarOff)
                bars.append({box.center().x(), -box.height()});
        }
        std::sort(bars.begin(), bars.end());
        return bars;
    }

    static bool hasBefore(const DrawnPage &page, const DrawnWord &word, const QString &text)
    {
        return std::any_of(page.words.cbegin(), page.words.cend(), [&](const DrawnWord &other) {
            return other.text == text && qAbs(other.box.top() - word.box.top()) < 2 &&
                   other.box.left() < word.box.left();
        });
    }

    /// The line of nothing of a chart with this title.
    static std::optional<ValueAxis> axisBelow(const DrawnPage &page, double title)
    {
        const auto left = (56.7 + 62) * page.scale; // where the page has its axes
        auto axis = axisOf(page, left, title, title + 128 * page.scale);
        return axis.marks.isEmpty() ? std::nullopt : std::optional(axis);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
    }

    void everyPointOfACurveAndItsAxesAreWhatSqlFinds_RP1_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const auto seed : {1U, 77U, 2'026U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyPointOfACurveAndItsAxesAreWhatSqlFinds_RP1()
    {
        QFETCH(const quint32, seed);
        LedgerFile file(newPath(u".db"_s));
        file.addRandom(200, seed);
        file.run(QByteArray("UPDATE trades SET created_at = ") + QByteArray::number(kFrom) +
                 " + (rowid % 3) * 86400 + (rowid * 7919) % 86400");
        const SqlBook book(file.path(), {kThreeDays, {}, {}, false});
        auto assets = assetsOf(book);
        QCOMPARE(assets.size(), 2);
        const auto pages = drawnReport(file, kThreeDays);
        for (const auto &page : pages) {
            for (const auto &path : page.paths) {
                if (!isCurve(path))
                    continue;
                QVERIFY(!assets.isEmpty());
                checkCurve(page, path, book, assets.takeFirst().name);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(assets.isEmpty());
    }

    void everyBarIsAsHighAsItsFigure_RP1_data() { everyPointOfACurveAndItsAxesAreWhatSqlFinds_RP1_data(); }

    void everyBarIsAsHighAsItsFigure_RP1()
    {
        QFETCH(const quint32, seed);
        LedgerFile file(newPath(u".db"_s));
        file.addRandom(400, seed);
        file.run(QByteArray("UPDATE trades SET created_at = ") + QByteArray::number(kFrom) +
                 " + (rowid % 3) * 86400 + (rowid * 7919) % 61200"); // some hours stay empty
        const SqlBook book(file.path(), {kThreeDays, {}, {}, false});
        auto assets = assetsOf(book);
        bool hasHours = false;
        const auto pages = drawnReport(file, kThreeDays);
        for (const auto &page : pages) {
            for (const auto &word : page.words) {
                const bool isHours = word.text == u"hour"_s; // "Fills by hour of the day"
                const bool isDays = word.text == u"day"_s && !hasBefore(page, word, u"hour"_s);
                const auto axis = axisBelow(page, word.box.bottom());
                if ((!isHours && !isDays) || !axis || axis->marks.size() < 2 || word.box.left() > 250)
                    continue;
                const auto zero = axis->yOf(0);
                const auto bars = barsOn(page, zero);
                if (isHours) {
                    const auto rows = book.rows("SELECT CAST(strftime('%H', t, 'unixepoch') AS INTEGER), count(*) FROM "
                                                "e GROUP BY 1 ORDER BY 1");
                    QCOMPARE(bars.size(), rows.size());
                    for (qsizetype i = 0; i < rows.size(); ++i)
                        QVERIFY(qAbs(bars[i].second + rows[i].at(1).toDouble() * axis->perUnit()) < kFarOff);
                    hasHours = true;
                    continue;
                }
                QVERIFY(!assets.isEmpty());
                const auto days = sumsBy(book, "d", "d NOT NULL AND a = '" + assets.takeFirst().name.toUtf8() + '\'');
                QCOMPARE(bars.size(), days.size());
                for (qsizetype i = 0; i < days.size(); ++i) {
                    const auto wanted = days[i].net().value_or(0) * -axis->perUnit();
                    QVERIFY2(qAbs(bars[i].second - wanted) < kFarOff + axis->roundedAway(),
                             qPrintable(days[i].name + u' ' + QString::number(bars[i].second) + u' ' +
                                        QString::number(wanted)));
                }
            }
        }
        QVERIFY(hasHours);
        QVERIFY(assets.isEmpty());
    }
};

HOOX_TEST(ReportChartsTest);
#include "ReportChartsTest.moc"
