#include "ui/positions/PositionMatrixView.h"

#include "models/positions/PositionMatrixModel.h"
#include "ui/common/HeadedModel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace hoox {

using namespace Qt::StringLiterals;

PositionMatrixView::PositionMatrixView(PositionMatrixModel &model, Appearance &appearance, const Clock &clock,
                                       QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_appearance(appearance),
      m_delegate(new MatrixCellDelegate(appearance, clock, this))
{
    setObjectName(u"positionMatrix"_s);
    setAccessibleName(tr("Exposure by symbol and exchange"));
    auto *headed = new HeadedModel(this);
    headed->setSourceModel(&model);
    QStringList heads{tr("symbol")};
    QVector<Qt::Alignment> alignments{Qt::AlignLeft};
    for (const auto exchange : kExchanges) {
        heads.append(toText(exchange));
        alignments.append(Qt::AlignLeft);
    }
    //: Long minus short.
    headed->setHeads(heads << tr("net"), alignments << Qt::AlignRight);
    setModel(headed);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &PositionMatrixView::openCell);
    connect(headed, &QAbstractItemModel::modelReset, this, &PositionMatrixView::layOut);
    connect(headed, &QAbstractItemModel::dataChanged, this, &PositionMatrixView::layOut);
    connect(&m_appearance, &Appearance::changed, this, &PositionMatrixView::layOut);
    layOut();
}

void PositionMatrixView::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
}

QSize PositionMatrixView::minimumSizeHint() const
{
    return {m_appearance.scaled(320), sizeHint().height()};
}

QSize PositionMatrixView::sizeHint() const
{
    int width = 0;
    int height = horizontalHeader()->sizeHint().height();
    for (int column = 0; column < model()->columnCount(); ++column)
        width += columnWidth(column);
    for (int row = 0; row < model()->rowCount(); ++row)
        height += rowHeight(row);
    const bool scrolls = width > viewport()->width() && viewport()->width() > 0;
    return {width, height + (scrolls ? m_appearance.scaled(10) : 0)};
}

void PositionMatrixView::layOut()
{
    const auto columns = model()->columnCount();
    QVector<int> least(columns, 0);
    const QFontMetrics head(m_appearance.font(Appearance::FontRole::Caption));
    for (int column = 0; column < columns; ++column)
        least[column] =
            head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + m_appearance.scaled(32);
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto hint = m_delegate->sizeHint({}, model()->index(row, column));
            least[column] = std::max(least[column], hint.width());
            setRowHeight(row, hint.height());
        }
    }
    int needed = 0;
    for (const auto width : least)
        needed += width;
    // What is left over goes to the exchanges, in equal parts; the rest of the division to the total.
    const auto spare = std::max(0, viewport()->width() - needed) / (columns - 2 + 1);
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        const bool last = column == columns - 1;
        const auto grown =
            last ? std::max(least[column], viewport()->width() - used) : least[column] + (column == 0 ? 0 : spare);
        setColumnWidth(column, grown);
        used += grown;
    }
    updateGeometry();
    viewport()->update();
}

void PositionMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void PositionMatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentPositionChanged();
}

void PositionMatrixView::openCell(const QModelIndex &index)
{
    const auto row = index.data(PositionMatrixModel::RowRole);
    if (index.data(PositionMatrixModel::CellKindRole).value<PositionMatrixModel::CellKind>() !=
        PositionMatrixModel::CellKind::Position)
        return;
    const auto position = row.value<PositionRow>();
    Q_EMIT positionOpened(position.reconciled.exchange, position.reconciled.symbol);
}

void PositionMatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCell(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace hoox
