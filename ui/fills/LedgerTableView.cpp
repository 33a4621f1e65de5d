#include "ui/fills/LedgerTableView.h"

#include "models/fills/FillLogMarks.h"
#include "models/fills/FillsModel.h"
#include "ui/common/Command.h"
#include "ui/fills/FillsCopy.h"
#include "ui/fills/FillsView.h"
#include "ui/fills/FilterHeader.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

LedgerTableView::LedgerTableView(FillsModel &model, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_appearance(appearance),
      m_table(new QTableView(this)),
      m_heads(new FilterHeader(appearance, m_table)),
      m_bar(new QScrollBar(Qt::Vertical, this)),
      m_copy(new FillsCopy(model, this))
{
    m_marks.cells = CellFormat(m_look, m_appearance.format());
    build();
    giveWords();
    addCopyCommands();
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int top) { scrollTo(top); });
    connect(&m_model, &FillsModel::totalChanged, this, &LedgerTableView::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LedgerTableView::follow);
    connect(&m_model, &FillsModel::rowsLoaded, this, &LedgerTableView::fitColumns);
    connect(&m_model, &FillsModel::numbersShifted, this, [this](qint64 by) {
        m_anchor += by;
        follow();
        m_bar->setValue(static_cast<int>(m_bar->value() + by));
    });
    connect(&m_model, &FillsModel::currentMoved, this, [this](qint64 row) {
        m_marks.currentRow = row;
        repaintRows();
    });
    connect(&m_model, &FillsModel::showRequested, this, &LedgerTableView::bringIntoSight);
    connect(&m_model, &FillsModel::queryShown, this, &LedgerTableView::fitColumns);
    connect(&m_model, &FillsModel::selectionChanged, this, &LedgerTableView::repaintRows);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_marks.extents = {};
        m_marks.cells = CellFormat(m_look, m_appearance.format());
        m_table->verticalHeader()->setDefaultSectionSize(m_appearance.scaled(24));
        m_heads->applyAppearance();
        fitColumns();
    });
    connect(m_heads, &QHeaderView::sectionMoved, this, [this] {
        showColumnEdges();
        Q_EMIT columnsChanged();
    });
    fitColumns();
}

LedgerTableView::~LedgerTableView()
{
    m_model.setSpokenWords({});
}

void LedgerTableView::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    m_bar->setObjectName(u"fillsScrollBar"_s);
    m_bar->setAccessibleName(tr("Row of all fills"));
    m_table->setTabKeyNavigation(false); // the arrow keys move; Tab goes on
    m_table->setObjectName(u"fillsTable"_s);
    m_table->setAccessibleName(tr("Fills"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAutoScroll(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_appearance.scaled(24));
    m_table->setHorizontalHeader(m_heads);
    m_table->setItemDelegate(new FillDelegate(m_model, m_marks, m_appearance, this));
    m_table->setModel(&m_model);
    m_heads->setStretchLastSection(true);
    for (int logical = 0; logical < kFillColumns; ++logical)
        m_heads->resizeSection(logical, FillColumns::leastWidth(FillColumns::at(logical), m_appearance));
    for (const auto column : {FillColumn::RequestId, FillColumn::Id})
        m_table->setColumnHidden(static_cast<int>(column), true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
}

qint64 LedgerTableView::visibleRows() const
{
    return qMax(1, m_table->viewport()->height() / qMax(1, m_table->verticalHeader()->defaultSectionSize()));
}

qint64 LedgerTableView::rowAtY(int y) const
{
    const auto row = m_table->rowAt(y);
    return row < 0 ? -1 : m_model.firstRow() + row;
}

void LedgerTableView::follow()
{
    const auto most = qMax<qint64>(0, m_model.total().rows - visibleRows());
    m_bar->setPageStep(static_cast<int>(visibleRows()));
    m_model.setRowsInSight(static_cast<int>(visibleRows()));
    m_bar->setRange(0, static_cast<int>(qMin<qint64>(most, std::numeric_limits<int>::max())));
    m_bar->setVisible(most > 0);
    m_table->doItemsLayout();
    m_table->verticalScrollBar()->setValue(static_cast<int>(m_bar->value() - m_model.firstRow()));
}

void LedgerTableView::scrollTo(qint64 top)
{
    m_model.showFrom(top); // May reset, which lays out anew by `follow`.
    m_table->verticalScrollBar()->setValue(static_cast<int>(top - m_model.firstRow()));
    m_marks.hoveredRow = -1;
    fitColumns();
}

void LedgerTableView::showColumnEdges()
{
    m_marks.firstColumn = m_marks.lastColumn = -1;
    for (int visual = 0; visual < m_heads->count(); ++visual) {
        const auto logical = m_heads->logicalIndex(visual);
        if (m_heads->isSectionHidden(logical))
            continue;
        m_marks.lastColumn = logical;
        if (m_marks.firstColumn < 0)
            m_marks.firstColumn = logical;
    }
    repaintRows();
}

void LedgerTableView::fitColumns()
{
    const auto top = m_bar->value();
    QVector<Fill> seen;
    for (auto row = qint64(top); row <= top + visibleRows() && row < m_model.total().rows; ++row) {
        const auto *found = m_model.rowAt(row);
        if (!found)
            continue;
        FillColumns::widen(m_marks.extents, *found, m_appearance, m_marks.cells);
        if (found->fault == FillRow::Fault::None)
            seen << found->fill;
    }
    if (m_logs)
        m_logs->want(seen);
    showColumnEdges();
    for (int logical = 0; logical < m_heads->count(); ++logical) {
        const auto width = FillColumns::width(m_marks.extents, FillColumns::at(logical), m_appearance,
                                              logical == m_marks.firstColumn, logical == m_marks.lastColumn);
        if (!m_heads->isSectionHidden(logical) && m_heads->sectionSize(logical) < width)
            m_heads->resizeSection(logical, width);
    }
}

void LedgerTableView::repaintRows()
{
    m_table->viewport()->update();
}

void LedgerTableView::setStale(bool stale)
{
    m_marks.stale = stale;
    repaintRows();
}

void LedgerTableView::setCurrent(qint64 row, int logical, bool extends)
{
    if (m_model.total().rows == 0)
        return;
    const auto bounded = qBound<qint64>(0, row, m_model.total().rows - 1);
    m_marks.currentRow = bounded;
    m_marks.currentColumn = logical;
    if (!extends)
        m_anchor = bounded;
    auto selection = m_model.selection();
    selection.select(m_anchor, bounded);
    m_model.setCurrent(bounded);
    m_model.setSelection(selection);
    bringIntoSight(bounded);
    Q_EMIT currentChanged(bounded);
}

void LedgerTableView::bringIntoSight(qint64 row)
{
    if (row < m_bar->value())
        m_bar->setValue(static_cast<int>(row));
    else if (row >= m_bar->value() + visibleRows())
        m_bar->setValue(static_cast<int>(row - visibleRows() + 1));
}

bool LedgerTableView::moveColumn(int step)
{
    auto visual = m_heads->visualIndex(m_marks.currentColumn) + step;
    while (visual >= 0 && visual < m_heads->count() && m_heads->isSectionHidden(m_heads->logicalIndex(visual)))
        visual += step;
    if (visual >= 0 && visual < m_heads->count())
        setCurrent(qMax<qint64>(0, m_marks.currentRow), m_heads->logicalIndex(visual));
    return true;
}

bool LedgerTableView::keyPressed(const QKeyEvent &event)
{
    const auto shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const auto go = [&](qint64 row) {
        setCurrent(row, m_marks.currentColumn, shift);
        return true;
    };
    if (event.matches(QKeySequence::SelectAll)) {
        RowSelection all;
        if (m_model.total().rows > 0)
            all.select(0, m_model.total().rows - 1);
        m_model.setSelection(all);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        return go(m_marks.currentRow - 1);
    case Qt::Key_Down:
        return go(m_marks.currentRow + 1);
    case Qt::Key_PageUp:
        return go(m_marks.currentRow - visibleRows());
    case Qt::Key_PageDown:
        return go(m_marks.currentRow + visibleRows());
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(m_model.total().rows - 1);
    case Qt::Key_Left:
        return moveColumn(-1);
    case Qt::Key_Right:
        return moveColumn(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.currentRow >= 0)
            Q_EMIT openRequested(m_marks.currentRow);
        return true;
    default:
        return false;
    }
}

bool LedgerTableView::mousePressed(const QMouseEvent &event)
{
    const auto row = rowAtY(event.pos().y());
    const auto column = m_table->columnAt(event.pos().x());
    if (event.button() != Qt::LeftButton || row < 0 || column < 0)
        return false;
    m_table->setFocus(Qt::MouseFocusReason);
    if (!event.modifiers().testFlag(Qt::ControlModifier)) {
        setCurrent(row, column, event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    auto selection = m_model.selection();
    selection.toggle(row);
    m_marks.currentRow = m_anchor = row;
    m_marks.currentColumn = column;
    m_model.setCurrent(row);
    m_model.setSelection(selection);
    Q_EMIT currentChanged(row);
    return true;
}

bool LedgerTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent &>(*event));
    if (watched != m_table->viewport())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
        follow();
        fitColumns();
        return false;
    case QEvent::Wheel:
        return static_cast<QWheelEvent *>(event)->angleDelta().y() != 0 && m_bar->event(event);
    case QEvent::ToolTip:
        return showTip(static_cast<QHelpEvent &>(*event));
    case QEvent::MouseButtonPress:
        return mousePressed(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonDblClick:
        if (m_marks.currentRow >= 0)
            Q_EMIT openRequested(m_marks.currentRow);
        return true;
    case QEvent::MouseMove: {
        const auto &mouse = static_cast<QMouseEvent &>(*event);
        const auto row = rowAtY(mouse.pos().y());
        if (mouse.buttons().testFlag(Qt::LeftButton) && row >= 0 && row != m_marks.currentRow)
            setCurrent(row, m_marks.currentColumn, true);
        m_marks.hoveredRow = row;
        repaintRows();
        return true;
    }
    case QEvent::Leave:
        m_marks.hoveredRow = -1;
        repaintRows();
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

QByteArray LedgerTableView::columnState() const
{
    return m_heads->saveState();
}

void LedgerTableView::restoreColumns(const QByteArray &state)
{
    m_heads->restoreState(state);
    m_heads->setStretchLastSection(true);
    fitColumns();
}

void LedgerTableView::setColumnShown(int logical, bool shown)
{
    m_heads->setSectionHidden(logical, !shown);
    fitColumns();
    m_heads->applyAppearance();
}

void LedgerTableView::addCopyCommands()
{
    using Shape = FillsCopy::Shape;
    const auto add = [this](const QString &name, const QString &words, QKeyCombination keys, Shape shape) {
        auto *command = new Command(name, words, {keys}, m_table, Qt::WidgetShortcut);
        command->setObstacle([this] { return m_model.selection().isEmpty() ? tr("No fill is chosen.") : QString(); });
        connect(command, &QAction::triggered, this, [this, shape] {
            QVector<FillColumn> columns;
            for (const auto &look : columnLooks()) {
                if (look.shown)
                    columns << look.column;
            }
            m_copy->copy(shape, columns);
        });
    };
    add(u"copyCells"_s, tr("Copy the rows as text"), Qt::CTRL | Qt::Key_C, Shape::Cells);
    add(u"copyWithHeads"_s, tr("Copy the rows as text, with heads"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        Shape::WithHeads);
    add(u"copyJson"_s, tr("Copy the rows as JSON"), Qt::CTRL | Qt::ALT | Qt::Key_C, Shape::Json);
    add(u"copyCsv"_s, tr("Copy the rows as CSV"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C, Shape::Csv);
}

QVector<ColumnLook> LedgerTableView::columnLooks() const
{
    constexpr int kWhole = 100;
    QVector<ColumnLook> looks;
    for (int visual = 0; visual < m_heads->count(); ++visual) {
        const auto logical = m_heads->logicalIndex(visual);
        const auto isHidden = m_heads->isSectionHidden(logical);
        const auto width = isHidden ? 0 : m_heads->sectionSize(logical) * kWhole / m_appearance.scaled(kWhole);
        looks << ColumnLook{FillColumns::at(logical), width, !isHidden};
    }
    return looks;
}

void LedgerTableView::setColumnLooks(const QVector<ColumnLook> &looks)
{
    for (int visual = 0; visual < looks.size(); ++visual) {
        const auto &look = looks.at(visual);
        const auto logical = static_cast<int>(look.column);
        m_heads->moveSection(m_heads->visualIndex(logical), visual);
        m_heads->setSectionHidden(logical, !look.shown);
        if (look.shown && look.width > 0)
            m_heads->resizeSection(logical, m_appearance.scaled(look.width));
    }
    fitColumns();
    m_heads->applyAppearance();
}

void LedgerTableView::setCellLook(const CellLook &look)
{
    m_look = look;
    m_marks.cells = CellFormat(m_look, m_appearance.format());
    m_marks.extents = {};
    fitColumns();
    repaintRows();
}

} // namespace hoox
