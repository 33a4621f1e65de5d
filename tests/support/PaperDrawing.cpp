#include "tests/support/PaperDrawing.h"

#include "tests/support/ReadPdf.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

/// The operators of the page, one a line, as they were written.
QList<QByteArray> operatorsOf(const QString &file, int number)
{
    const QTemporaryDir folder;
    const auto page = folder.filePath(u"page.pdf"_s);
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--empty"_s, u"--pages"_s, file, QString::number(number), u"--"_s, u"--qdf"_s,
                           u"--object-streams=disable"_s, page});
    if (!QTest::qWaitFor([&] { return qpdf.state() == QProcess::NotRunning; }, 60'000))
        return {};
    QFile plain(page);
    if (!plain.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = plain.readAll();
    const auto contents = bytes.indexOf("%% Contents for page 1");
    const auto begin = bytes.indexOf("stream\n", contents);
    const auto end = bytes.indexOf("endstream", begin);
    return contents < 0 || begin < 0 ? QList<QByteArray>() : bytes.mid(begin + 7, end - begin - 7).split('\n');
}

/// The points of one path, while its operators come in.
class Pen
{
public:
    Pen(DrawnPage &page, double paperHeight) : m_page(page), m_paperHeight(paperHeight) {}

    void take(const QList<QByteArray> &parts)
    {
        const auto &name = parts.last();
        if (name == "cm" && parts.size() == 7) {
            m_page.scale = parts[0].toDouble();
            m_left = parts[4].toDouble();
            m_bottom = parts[5].toDouble();
        } else if (name == "w") {
            m_width = parts[0].toDouble();
        } else if (name == "m" || name == "l") {
            m_points.append(place(parts[0].toDouble(), parts[1].toDouble()));
        } else if (name == "c") {
            m_isCurved = true;
        } else if (name == "S" || name == "f") {
            if (!m_isCurved && !m_points.isEmpty())
                m_page.paths.append({name == "f", name == "f" ? 0 : m_width, m_points});
            m_points.clear();
            m_isCurved = false;
        }
    }

private:
    [[nodiscard]] QPointF place(double x, double y) const
    {
        return {m_left + x * m_page.scale, m_paperHeight - m_bottom - y * m_page.scale};
    }

    DrawnPage &m_page;
    const double m_paperHeight;
    double m_left = 0, m_bottom = 0, m_width = 0;
    QPolygonF m_points;
    bool m_isCurved = false;
};

} // namespace

bool DrawnPath::isBar() const
{
    if (!isFilled || points.size() != 5)
        return false;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        if (qAbs(points[i].x() - points[i + 1].x()) > 0.01 && qAbs(points[i].y() - points[i + 1].y()) > 0.01)
            return false;
    }
    return true;
}

DrawnPage drawnPage(const QString &file, int number)
{
    DrawnPage page;
    const auto at = QString::number(number);
    const auto text = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, at, u"-l"_s, at, file, u"-"_s});
    static const QRegularExpression paper(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">"_s);
    static const QRegularExpression word(u"<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" "
                                         u"yMax=\"([0-9.-]+)\">([^<]*)</word>"_s);
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto edge = [&match](int group) { return match.captured(group).toDouble(); };
        page.words.append({match.captured(5), QRectF(QPointF(edge(1), edge(2)), QPointF(edge(3), edge(4)))});
    }
    Pen pen(page, paper.match(text).captured(2).toDouble());
    const auto lines = operatorsOf(file, number);
    for (const auto &line : lines) {
        const auto parts = line.simplified().split(' ');
        if (!parts.last().isEmpty() && parts.size() <= 7)
            pen.take(parts);
    }
    return page;
}

} // namespace hoox::tests
