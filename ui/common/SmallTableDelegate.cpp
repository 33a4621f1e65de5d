#include "ui/common/SmallTable.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using ColumnKind = TableColumn::Kind;

constexpr int kShareBarWidth = 64;
constexpr int kShareBarHeight = 4;
constexpr int kIconEdge = 13;
constexpr int kIconGap = 5;

double valueOfCell(const TableColumn &column, const QModelIndex &index)
{
    return column.value ? column.value(index) : 0;
}

QString differenceMark()
{
    return u"\u2260 "_s;
}

} // namespace

SmallTableDelegate::SmallTableDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

void SmallTableDelegate::setColumns(const QVector<TableColumn> &columns)
{
    m_columns = columns;
    forgetWidths();
}

void SmallTableDelegate::forgetWidths()
{
    m_wholes.fill(0, m_columns.size());
    m_fractions.fill(0, m_columns.size());
}

bool SmallTableDelegate::isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Signed || kind == ColumnKind::Differs;
}

CellEdges SmallTableDelegate::edgesOf(qsizetype place) const
{
    return {place == 0, place + 1 == m_columns.size()};
}

qsizetype SmallTableDelegate::placeOf(int modelColumn) const
{
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        if (m_columns.at(place).modelColumn == modelColumn)
            return place;
    }
    return -1;
}

int SmallTableDelegate::measure(const QAbstractItemModel &model, int place, int firstRow, int lastRow)
{
    const auto &spec = m_columns.at(place);
    const bool strong = spec.kind == ColumnKind::StrongWord || spec.kind == ColumnKind::Mark;
    const auto plain = spec.kind == ColumnKind::Mono ? Appearance::FontRole::Mono : Appearance::FontRole::Body;
    const auto role = strong ? Appearance::FontRole::BodyStrong : plain;
    auto &whole = m_wholes[place];
    auto &fraction = m_fractions[place];
    for (int row = firstRow; row <= lastRow; ++row) {
        const auto index = model.index(row, spec.modelColumn);
        const auto words = spec.words(index);
        if (!isNumeric(spec.kind)) {
            whole = std::max(whole, CellPainter::textWidth(m_appearance, words, role));
            continue;
        }
        const bool marked = spec.kind == ColumnKind::Differs && valueOfCell(spec, index) != 0;
        whole = std::max(whole, CellPainter::integerWidth(m_appearance, (marked ? differenceMark() : QString()) + words,
                                                          marked ? Appearance::FontRole::BodyStrong : role));
        fraction = std::max(fraction, CellPainter::fractionWidth(m_appearance, words));
    }
    auto extra = 0;
    if (spec.kind == ColumnKind::SideWord || spec.kind == ColumnKind::ActionWord || spec.kind == ColumnKind::Signed ||
        spec.kind == ColumnKind::StatusWord)
        extra = m_appearance.scaled(20);
    else if (spec.kind == ColumnKind::ShareBar)
        extra = m_appearance.scaled(kShareBarWidth + 10);
    else if (spec.icon)
        extra = m_appearance.scaled(kIconEdge + kIconGap);
    return whole + fraction + extra + 2 + CellPainter::padding(m_appearance, edgesOf(place));
}

void SmallTableDelegate::drawShare(QPainter &painter, const QRect &rect, double share, const QString &words,
                                   const CellPainter &cells) const
{
    const auto &theme = m_appearance.theme();
    const auto left = rect.left() + m_appearance.scaled(8);
    const auto width = m_appearance.scaled(kShareBarWidth);
    const auto height = m_appearance.scaled(kShareBarHeight);
    const auto top = rect.center().y() - height / 2;
    painter.fillRect(QRect(left, top, width, height), theme.line);
    painter.fillRect(QRect(left, top, qRound(width * std::clamp(share, 0.0, 1.0)), height), theme.grey1);
    cells.mutedText(rect.adjusted(width + m_appearance.scaled(8), 0, 0, 0), words, Qt::AlignLeft);
}

void SmallTableDelegate::drawContent(QPainter &painter, const CellPainter &cells, const QRect &rect,
                                     const QModelIndex &index) const
{
    const auto place = placeOf(index.column());
    const auto &spec = m_columns.at(place);
    const auto words = spec.words(index);
    const auto fraction = m_fractions.at(place);
    switch (spec.kind) {
    case ColumnKind::Word:
        return cells.text(rect, words);
    case ColumnKind::StrongWord:
        return cells.text(rect, words, Qt::AlignLeft, Appearance::FontRole::Control);
    case ColumnKind::MutedWord:
        return cells.mutedText(rect, words);
    case ColumnKind::Number:
        return cells.decimal(rect, words, fraction);
    case ColumnKind::Signed:
        if (words == Format::missing())
            return cells.decimal(rect, words, fraction);
        return cells.signedMoney(rect, valueOfCell(spec, index), words, fraction);
    case ColumnKind::SideWord:
        return cells.side(rect, valueOfCell(spec, index) > 0 ? PositionSide::Long : PositionSide::Short);
    case ColumnKind::ActionWord:
        return cells.action(rect, actionFromText(words).value_or(Action::Close));
    case ColumnKind::StatusWord:
        return cells.status(rect, words, valueOfCell(spec, index) != 0);
    case ColumnKind::ShareBar:
        return drawShare(painter, rect, valueOfCell(spec, index), words, cells);
    case ColumnKind::Mono:
        return words == Format::missing() ? cells.mutedText(rect, words) : cells.id(rect, words);
    case ColumnKind::Mark:
        return drawMark(painter, cells, rect, index);
    case ColumnKind::Differs:
        break;
    }
    if (valueOfCell(spec, index) == 0)
        cells.decimal(rect, words, fraction);
    else
        drawDifference(painter, rect, words, place);
}

void SmallTableDelegate::drawMark(QPainter &painter, const CellPainter &cells, const QRect &rect,
                                  const QModelIndex &index) const
{
    const auto place = placeOf(index.column());
    const auto &spec = m_columns.at(place);
    const auto words = spec.words(index);
    const auto loudness = static_cast<int>(valueOfCell(spec, index));
    const auto &theme = m_appearance.theme();
    const auto news = loudness == TableColumn::Caution ? theme.caution : theme.unknown;
    auto area = rect;
    if (const auto icon = spec.icon ? spec.icon(index) : QString(); !icon.isEmpty()) {
        const auto edge = m_appearance.scaled(kIconEdge);
        const auto colour = loudness == TableColumn::Muted    ? theme.muted
                            : loudness == TableColumn::Strong ? theme.text
                                                              : news;
        const auto left = rect.left() + m_appearance.scaled(edgesOf(place).first ? 16 : 8);
        painter.drawPixmap(QPointF(left, rect.top() + (rect.height() - edge) / 2.0),
                           m_appearance.icon(icon, edge, colour, painter.device()->devicePixelRatioF()));
        area.setLeft(area.left() + edge + m_appearance.scaled(kIconGap));
    }
    if (loudness == TableColumn::Muted)
        return cells.mutedText(area, words);
    if (loudness == TableColumn::Strong)
        return cells.text(area, words, Qt::AlignLeft, Appearance::FontRole::BodyStrong);
    const auto role = loudness == TableColumn::OddWord ? Appearance::FontRole::Body : Appearance::FontRole::BodyStrong;
    cells.news(area, words, news, role);
}

void SmallTableDelegate::drawDifference(QPainter &painter, const QRect &rect, const QString &words,
                                        qsizetype place) const
{
    // The point stays where the column has it; the mark stands before the digits.
    constexpr auto kRole = Appearance::FontRole::BodyStrong;
    const auto right = m_appearance.scaled(edgesOf(place).last ? 16 : 8);
    const auto own = CellPainter::fractionWidth(m_appearance, words, kRole);
    painter.setFont(m_appearance.font(kRole));
    painter.setPen(m_appearance.theme().unknown);
    painter.drawText(rect.adjusted(-rect.width(), 0, -right - std::max(0, m_fractions.at(place) - own), -1),
                     Qt::AlignRight | Qt::AlignVCenter, differenceMark() + words);
}

void SmallTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto place = placeOf(index.column());
    if (place < 0)
        return;
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    CellState state;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.current = view && view->currentIndex() == index;
    state.stale = m_stale;
    const CellPainter cells(*painter, m_appearance, state, edgesOf(place));
    cells.ground(option.rect);
    drawContent(*painter, cells, option.rect, index);
    cells.ring(option.rect);
    painter->restore();
}

} // namespace hoox
