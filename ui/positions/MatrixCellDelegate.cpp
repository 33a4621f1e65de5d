#include "ui/positions/MatrixCellDelegate.h"

#include "models/positions/PositionMatrixModel.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/PositionWords.h"
#include "ui/common/Tag.h"
#include "ui/positions/ExposureHeat.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMatrixPadding = 8;
constexpr int kHeatBar = 3;
constexpr double kMarkScale = 0.74; ///< ▲ and ▼ stand smaller than their words, and higher.
constexpr double kMarkRise = 0.1;

using CellKind = PositionMatrixModel::CellKind;

CellKind kindOfCell(const QModelIndex &index)
{
    return index.data(PositionMatrixModel::CellKindRole).value<CellKind>();
}

QFont markFont(QFont font)
{
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * kMarkScale)));
    return font;
}

bool isCurrentCell(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

} // namespace

MatrixCellDelegate::MatrixCellDelegate(Appearance &appearance, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_clock(clock)
{
}

QColor MatrixCellDelegate::signColour(double value) const
{
    const auto &theme = m_appearance.theme();
    if (m_stale)
        return theme.muted;
    if (value == 0)
        return theme.text;
    return value > 0 ? theme.up : theme.down;
}

QString MatrixCellDelegate::spoken(const QModelIndex &index) const
{
    if (kindOfCell(index) != CellKind::Position)
        return {};
    const auto row = index.data(PositionMatrixModel::RowRole).value<PositionRow>();
    return PositionWords::spoken(row, m_appearance.format(), now());
}

bool MatrixCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Symbols come from outside: no markup.
    const auto words = spoken(index).toHtmlEscaped();
    QToolTip::showText(event->globalPos(), words.isEmpty() ? words : u"<qt>"_s + words + u"</qt>"_s, view);
    return true;
}

qint64 MatrixCellDelegate::now() const
{
    return m_clock.nowUtc().toSecsSinceEpoch();
}

MatrixCellDelegate::Line MatrixCellDelegate::dash() const
{
    Line line;
    line.left = Format::missing();
    line.leftColour = m_appearance.theme().muted;
    return line;
}

QVector<MatrixCellDelegate::Line> MatrixCellDelegate::positionLines(const PositionRow &row, bool current) const
{
    const auto &theme = m_appearance.theme();
    const auto &format = m_appearance.format();
    const auto &shown = row.shown();
    Line first;
    first.left = toText(shown.side);
    first.leftMark = Format::mark(shown.signedSize());
    first.leftColour = signColour(shown.signedSize());
    first.right = format.number(shown.size);
    first.rightFont = Appearance::FontRole::BodyStrong;
    first.rightColour = m_stale ? theme.muted : theme.text;
    Line second;
    second.tag = PositionWords::tag(row.reconciled, format);
    if (second.tag.isEmpty() && row.unrealised) {
        second.left = format.signedMoney(*row.unrealised);
        second.leftMark = Format::mark(*row.unrealised);
        second.leftColour = signColour(*row.unrealised);
    }
    second.right = row.notional ? format.money(*row.notional) : Format::missing();
    second.rightFont = second.leftFont = Appearance::FontRole::Secondary;
    second.rightColour = theme.muted;
    QVector<Line> lines{first, second};
    if (current) {
        Line third;
        third.left = PositionWords::focusLine(row, format, row.asOf > 0 ? row.asOf : now());
        third.leftFont = Appearance::FontRole::Secondary;
        third.leftColour = theme.muted;
        lines.append(third);
    }
    return lines;
}

QVector<MatrixCellDelegate::Line> MatrixCellDelegate::symbolLines(const QModelIndex &index) const
{
    const auto &theme = m_appearance.theme();
    const auto symbol = index.data(PositionMatrixModel::SymbolRole).toString();
    Line first;
    first.leftFont = Appearance::FontRole::BodyStrong;
    first.leftColour = theme.text;
    if (symbol.isEmpty()) {
        const auto asset = index.data(PositionMatrixModel::AssetRole).toString();
        first.left = asset.isEmpty() ? tr("net") : tr("net, %1").arg(asset);
        return {first};
    }
    first.left = symbol;
    const auto row = index.data(PositionMatrixModel::RowRole).value<PositionRow>();
    Line second;
    second.left = m_appearance.format().number(row.mark);
    second.leftFont = Appearance::FontRole::Secondary;
    second.leftColour = theme.muted;
    if (!row.markIsGiven)
        return {first, second};
    auto third = second;
    third.left = PositionWords::markOrigin(row, m_appearance.format());
    return {first, second, third};
}

QVector<MatrixCellDelegate::Line> MatrixCellDelegate::sumLines(const QModelIndex &index) const
{
    const auto &theme = m_appearance.theme();
    const auto &format = m_appearance.format();
    const auto sum = index.data(PositionMatrixModel::SumRole).value<AssetSum>();
    Line first;
    first.rightFont = Appearance::FontRole::BodyStrong;
    first.rightColour = theme.muted;
    if (sum.positions == sum.withoutMark) {
        first.right = Format::missing();
        return {first};
    }
    first.right = format.signedMoney(sum.net);
    first.rightMark = Format::mark(sum.net);
    first.rightColour = signColour(sum.net);
    Line second;
    second.rightFont = Appearance::FontRole::Secondary;
    second.rightColour = theme.muted;
    //: Long and short added up without their signs.
    second.right = tr("gross %1").arg(format.money(sum.gross));
    if (sum.withoutMark > 0)
        second.right += u' ' + tr("so far");
    if (const auto unrealised = sum.knownUnrealised()) {
        second.left = format.signedMoney(*unrealised);
        second.leftMark = Format::mark(*unrealised);
        second.leftFont = Appearance::FontRole::Secondary;
        second.leftColour = signColour(*unrealised);
    }
    return {first, second};
}

QVector<MatrixCellDelegate::Line> MatrixCellDelegate::linesOf(const QModelIndex &index, bool current) const
{
    switch (kindOfCell(index)) {
    case CellKind::Symbol:
        return symbolLines(index);
    case CellKind::Position:
        return positionLines(index.data(PositionMatrixModel::RowRole).value<PositionRow>(), current);
    case CellKind::Flat:
        return {dash()};
    case CellKind::Sum:
        return sumLines(index);
    }
    Q_UNREACHABLE();
}

int MatrixCellDelegate::lineHeight(const Line &line) const
{
    const bool body = line.rightFont == Appearance::FontRole::BodyStrong ||
                      line.leftFont == Appearance::FontRole::BodyStrong || !line.leftMark.isEmpty();
    return m_appearance.scaled(body ? 20 : 18);
}

int MatrixCellDelegate::wordsWidth(const QString &mark, const QString &words, Appearance::FontRole role) const
{
    const auto font = m_appearance.font(role);
    const auto gap = mark.isEmpty() ? 0 : m_appearance.scaled(4);
    return QFontMetrics(font).horizontalAdvance(words) + gap + QFontMetrics(markFont(font)).horizontalAdvance(mark);
}

QSize MatrixCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = 0;
    for (const auto &line : linesOf(index, false)) {
        const auto left = line.tag.isEmpty() ? wordsWidth(line.leftMark, line.left, line.leftFont)
                                             : Tag::sizeOf(line.tag, m_appearance).width();
        const auto right = wordsWidth(line.rightMark, line.right, line.rightFont);
        width = std::max(width, left + right + (left > 0 && right > 0 ? m_appearance.scaled(12) : 0));
    }
    const bool total = index.data(PositionMatrixModel::SymbolRole).toString().isEmpty();
    const auto side = index.column() == 0 ? 18 + kMatrixPadding : 2 * kMatrixPadding + 4;
    return {width + m_appearance.scaled(side), m_appearance.scaled(total ? 52 : 68)};
}

void MatrixCellDelegate::drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    bool current) const
{
    const auto &theme = m_appearance.theme();
    const auto &rect = option.rect;
    const bool total = index.data(PositionMatrixModel::SymbolRole).toString().isEmpty();
    const bool sum = kindOfCell(index) == CellKind::Sum;
    QColor ground = total || sum ? theme.head : theme.surface;
    const auto share = kindOfCell(index) == CellKind::Position
                           ? index.data(PositionMatrixModel::RowRole).value<PositionRow>().share
                           : std::nullopt;
    if (const auto step = ExposureHeat::stepOf(share); step)
        ground = ExposureHeat::ground(theme, *step);
    if (current && !theme.isHighContrast())
        ground = theme.selection;
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (share) {
        const auto height = m_appearance.scaled(kHeatBar);
        const auto length = qRound(rect.width() * std::clamp(*share, 0.0, 1.0));
        painter.fillRect(QRect(rect.left(), rect.bottom() - height, length, height), m_stale ? theme.grey3
                                                                                     : theme.isHighContrast()
                                                                                         ? theme.text
                                                                                         : theme.grey2);
    }
    if (index.column() < PositionMatrixModel::kTotalColumn)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.line);
}

int MatrixCellDelegate::drawWords(QPainter &painter, const QRect &rect, const QString &mark, const QString &words,
                                  Appearance::FontRole role, const QColor &colour) const
{
    const auto font = m_appearance.font(role);
    painter.setPen(colour);
    int x = rect.left();
    if (!mark.isEmpty()) {
        painter.setFont(markFont(font));
        painter.drawText(rect.translated(0, -qRound(font.pixelSize() * kMarkRise)), Qt::AlignLeft | Qt::AlignVCenter,
                         mark);
        x += painter.fontMetrics().horizontalAdvance(mark) + m_appearance.scaled(4);
    }
    painter.setFont(font);
    const QRect place(x, rect.top(), rect.right() - x + 1, rect.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    return x;
}

void MatrixCellDelegate::drawLine(QPainter &painter, const QRect &rect, const Line &line) const
{
    if (!line.tag.isEmpty()) {
        const auto size = Tag::sizeOf(line.tag, m_appearance);
        const QRect place(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
        const auto &theme = m_appearance.theme();
        Tag::paint(painter, place, line.tag, Tag::Look::Outline, m_appearance, theme.unknown, theme.surface);
    } else if (!line.left.isEmpty()) {
        drawWords(painter, rect, line.leftMark, line.left, line.leftFont, line.leftColour);
    }
    if (line.right.isEmpty())
        return;
    const auto width = wordsWidth(line.rightMark, line.right, line.rightFont) + 1;
    drawWords(painter, QRect(rect.right() - width + 1, rect.top(), width, rect.height()), line.rightMark, line.right,
              line.rightFont, line.rightColour);
}

void MatrixCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = isCurrentCell(option, index);
    drawGround(*painter, option, index, current);
    const auto lines = linesOf(index, current);
    int height = 0;
    for (const auto &line : lines)
        height += lineHeight(line);
    const auto padding = m_appearance.scaled(kMatrixPadding);
    auto inner = option.rect.adjusted(
        index.column() == 0 ? m_appearance.scaled(16) : padding, 0,
        index.column() == PositionMatrixModel::kTotalColumn ? -m_appearance.scaled(16) : -padding, 0);
    int y = option.rect.top() + (option.rect.height() - height) / 2;
    for (const auto &line : lines) {
        inner.moveTop(y);
        inner.setHeight(lineHeight(line));
        drawLine(*painter, inner, line);
        y += lineHeight(line);
    }
    if (current)
        HooxStyle::drawFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, -1, -1), m_appearance.theme(), 0);
    painter->restore();
}

} // namespace hoox
