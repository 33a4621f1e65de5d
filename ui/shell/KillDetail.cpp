#include "ui/shell/KillDetail.h"

#include "ui/shell/KillLook.h"

#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 2;

QFont runFont(const KillRun &run, const Appearance &appearance)
{
    return appearance.font(run.tone == KillRun::Tone::Strong ? Appearance::FontRole::BodyStrong
                                                             : Appearance::FontRole::Body);
}

int advanceOf(const KillRun &run, const Appearance &appearance)
{
    return QFontMetrics(runFont(run, appearance)).horizontalAdvance(run.text);
}

/// Words of too long a part, so that a line may break inside it; the joining dot stays in front.
QList<KillRun> wordsOf(const QList<KillRun> &runs)
{
    QList<KillRun> words;
    for (const auto &run : runs) {
        const auto parts = run.text.split(u' ');
        for (const auto &part : parts)
            words += {words.isEmpty() ? part : u' ' + part, run.tone, run.optional};
    }
    return words;
}

KillDetail set(const QList<KillRun> &pieces, const Appearance &appearance, int room)
{
    KillDetail detail;
    detail.lines.append(QList<KillRun>());
    int at = 0;
    for (auto piece : pieces) {
        auto wide = advanceOf(piece, appearance);
        if (at > 0 && at + wide > room) {
            detail.lines.append(QList<KillRun>());
            // A new line starts with a word, not with what joined it to the last one.
            piece.text = piece.text.mid(piece.text.startsWith(u" · ") ? 3 : piece.text.startsWith(u' ') ? 1 : 0);
            wide = advanceOf(piece, appearance);
            at = 0;
        }
        at += wide;
        detail.lines.last() += piece;
        detail.width = std::max(detail.width, at);
    }
    return detail;
}

} // namespace

bool KillDetail::fits(int room) const
{
    return lines.size() <= kMostLines && width <= room;
}

KillDetail KillDetail::fit(QList<KillRun> runs, const Appearance &appearance, int room)
{
    while (true) {
        auto joined = runs;
        for (qsizetype at = 1; at < joined.size(); ++at)
            joined[at].text.prepend(u" · "_s);
        auto detail = set(joined, appearance, room);
        if (!detail.fits(room))
            detail = set(wordsOf(joined), appearance, room);
        auto last = runs.size() - 1;
        while (last >= 0 && !runs.at(last).optional)
            --last;
        if (detail.fits(room) || last < 0)
            return detail;
        runs.removeAt(last);
    }
}

void KillDetail::paint(QPainter &painter, QPoint topLeft, int lineHeight, const Appearance &appearance,
                       const KillLook &look) const
{
    auto y = topLeft.y();
    for (const auto &line : lines) {
        auto x = topLeft.x();
        for (const auto &run : line) {
            painter.setFont(runFont(run, appearance));
            painter.setPen(run.tone == KillRun::Tone::Muted ? look.muted : look.text);
            const auto wide = painter.fontMetrics().horizontalAdvance(run.text);
            painter.drawText(QRect(x, y, wide + 2, lineHeight), Qt::AlignVCenter | Qt::AlignLeft, run.text);
            x += wide;
        }
        y += lineHeight;
    }
}

} // namespace hoox
