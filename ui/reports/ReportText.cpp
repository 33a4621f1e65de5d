#include "ui/reports/ReportText.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Below this share of its width a text is no longer read with ease.
constexpr double kNarrowest = 0.7;

QString withoutControls(QString text)
{
    for (auto &character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

/// Characters of `text` that stand in `room`; never half a pair, and at least one.
qsizetype countIn(const PdfCanvas::Pen &pen, QStringView text, double room)
{
    qsizetype least = 1, most = text.size();
    while (least < most) {
        const auto middle = (least + most + 1) / 2;
        if (ReportText::width(pen, text.first(middle)) <= room)
            least = middle;
        else
            most = middle - 1;
    }
    const bool splits = least < text.size() && text.at(least).isLowSurrogate();
    return splits && least > 1 ? least - 1 : splits ? 2 : least;
}

} // namespace

QString ReportText::asset(const QString &name)
{
    return name.isEmpty() ? tr("(asset not known)") : name;
}

double ReportText::width(const PdfCanvas::Pen &pen, QStringView text)
{
    // What the font lacks is drawn by another, whose characters are no wider than they are high.
    return pen.font->covers(text) ? pen.font->width(text, pen.size) : static_cast<double>(text.size()) * pen.size;
}

QString ReportText::fitted(const PdfCanvas::Pen &pen, const QString &text, double room)
{
    const auto clean = withoutControls(text);
    // An outlined text is not made narrower.
    const auto wide = pen.font->covers(clean) ? room / kNarrowest : room;
    if (width(pen, clean) <= wide)
        return clean;
    const QStringView view(clean);
    const auto half = (wide - width(pen, u"\u2026")) / 2;
    const auto head = countIn(pen, view, half);
    qsizetype tail = std::min(head, clean.size() - head);
    while (tail > 1 && width(pen, view.last(tail)) > half)
        --tail;
    if (tail > 0 && view.at(clean.size() - tail).isLowSurrogate())
        --tail;
    return view.first(head).toString() + u'\u2026' + view.last(tail).toString();
}

QStringList ReportText::wrapped(const PdfCanvas::Pen &pen, const QString &text, double room, int most)
{
    const auto clean = withoutControls(text);
    QStringView rest = QStringView(clean).trimmed();
    QStringList lines;
    while (!rest.isEmpty() && lines.size() < most) {
        // No line holds more characters than pixels, nearly: a text of any length costs what is drawn of it.
        const auto seen = rest.first(std::min<qsizetype>(rest.size(), static_cast<qsizetype>(room) + 2));
        auto count = countIn(pen, seen, room);
        if (count < rest.size()) {
            const auto blank = rest.first(count + 1).lastIndexOf(u' ');
            count = blank > 0 ? blank : count;
        }
        lines.append(rest.first(count).trimmed().toString());
        rest = rest.sliced(count).trimmed();
    }
    if (!rest.isEmpty()) {
        const auto note = tr("\u2026 and %1 characters").arg(rest.size() + lines.last().size());
        lines.last() = note;
    }
    return lines;
}

} // namespace hoox
