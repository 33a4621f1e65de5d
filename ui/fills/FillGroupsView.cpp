#include "ui/fills/FillGroupsView.h"

#include "models/fills/FillGroupsModel.h"
#include "ui/fills/FillGroupColumns.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroupRowPixels = 28;

} // namespace

FillGroupsView::FillGroupsView(FillGroupsModel &model, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_appearance(appearance),
      m_layout(new QHBoxLayout(this)),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_bar);
    m_bar->setObjectName(u"groupsScrollBar"_s);
    m_bar->setAccessibleName(tr("Row of all groups"));
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int first) { scrollTo(first); });
    connect(&m_model, &FillGroupsModel::stateChanged, this, [this] {
        const auto &facts = m_model.facts();
        if (!m_table || facts.grouping != m_grouping || facts.asset != m_asset)
            showTable();
        layOut();
    });
    connect(&m_model, &FillGroupsModel::followed, this, [this] {
        if (m_model.current() >= 0)
            m_current = m_model.current();
        setRange();
        m_bar->setValue(static_cast<int>(m_model.firstRow()));
    });
    connect(&m_appearance, &Appearance::changed, this, [this] {
        showTable();
        layOut();
    });
    showTable();
}

QString FillGroupsView::groupingWord(FillGrouping grouping)
{
    switch (grouping) {
    case FillGrouping::Symbol:
        return tr("by symbol");
    case FillGrouping::Exchange:
        return tr("by exchange");
    case FillGrouping::Day:
        return tr("by day (UTC)");
    case FillGrouping::Hour:
        return tr("by hour (UTC)");
    case FillGrouping::Order:
        return tr("by order");
    }
    Q_UNREACHABLE();
}

QString FillGroupsView::countWords() const
{
    if (!m_model.hasGroups())
        return {};
    const auto &facts = m_model.facts();
    const auto groups = m_appearance.format().count(facts.groups);
    switch (facts.grouping) {
    case FillGrouping::Symbol:
        return tr("symbols: %1").arg(groups);
    case FillGrouping::Exchange:
        return tr("exchanges: %1").arg(groups);
    case FillGrouping::Day:
        return tr("days: %1").arg(groups);
    case FillGrouping::Hour:
        return tr("hours: %1").arg(groups);
    case FillGrouping::Order:
        return tr("orders: %1, newest first").arg(groups);
    }
    Q_UNREACHABLE();
}

void FillGroupsView::showTable()
{
    m_grouping = m_model.facts().grouping;
    m_asset = m_model.facts().asset;
    if (m_table) {
        m_table->hide();
        m_table->setObjectName({});
        m_table->deleteLater();
    }
    m_table = new SmallTable(m_model, FillGroupColumns::of(m_grouping, m_asset, m_appearance), m_appearance, this);
    m_table->setObjectName(u"groupsTable"_s);
    m_table->setAccessibleName(tr("Groups of fills"));
    m_table->setRowPixels(kGroupRowPixels);
    m_table->setStale(m_stale);
    m_table->setFrameShape(QFrame::NoFrame);
    if (m_grouping != FillGrouping::Order) {
        const auto &order = m_model.order();
        m_table->setSortable(static_cast<int>(order.column),
                             order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    arrange();
    m_layout->insertWidget(0, m_table, 1, Qt::AlignTop);
    connect(m_table, &SmallTable::arranged, this, &FillGroupsView::takeArrangement);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
    connect(m_table, &SmallTable::rowOpened, this, [this](int row) {
        if (const auto *group = m_model.groupAt(m_model.firstRow() + row))
            Q_EMIT opened(*group);
    });
    connect(m_table, &SmallTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_current = m_model.firstRow() + row;
    });
}

void FillGroupsView::setColumnLooks(const QVector<GroupColumnLook> &looks)
{
    m_looks = looks;
    arrange();
}

void FillGroupsView::setColumnShown(GroupColumn column, bool shown)
{
    if (column == GroupColumn::Key)
        return;
    auto look = std::find_if(m_looks.begin(), m_looks.end(),
                             [column](const GroupColumnLook &one) { return one.column == column; });
    if (look == m_looks.end()) {
        takeArrangement();
        look = std::find_if(m_looks.begin(), m_looks.end(),
                            [column](const GroupColumnLook &one) { return one.column == column; });
    }
    if (look == m_looks.end())
        return;
    look->shown = shown;
    arrange();
    Q_EMIT columnsChanged();
}

void FillGroupsView::arrange()
{
    QVector<SmallTable::Place> places;
    for (const auto &look : std::as_const(m_looks))
        places << SmallTable::Place{static_cast<int>(look.column), look.width, look.shown};
    m_table->arrange(places);
}

/// Columns that this grouping has not keep what they had, behind.
void FillGroupsView::takeArrangement()
{
    QVector<GroupColumnLook> looks;
    for (const auto &place : m_table->places())
        looks << GroupColumnLook{static_cast<GroupColumn>(place.modelColumn), place.pixels, place.shown};
    for (const auto &look : std::as_const(m_looks)) {
        if (std::none_of(looks.cbegin(), looks.cend(),
                         [&](const GroupColumnLook &one) { return one.column == look.column; }))
            looks << look;
    }
    m_looks = looks;
    Q_EMIT columnsChanged();
}

int FillGroupsView::visibleRows() const
{
    const auto head = m_table->horizontalHeader()->sizeHint().height();
    return qMax(1, (height() - head) / m_appearance.scaled(kGroupRowPixels));
}

void FillGroupsView::layOut()
{
    setRange();
    scrollTo(m_bar->value());
}

void FillGroupsView::setRange()
{
    const auto rows = visibleRows();
    const auto most = qMax<qint64>(0, m_model.facts().groups - rows);
    m_bar->setPageStep(rows);
    m_bar->setRange(0, static_cast<int>(qMin<qint64>(most, std::numeric_limits<int>::max())));
    m_bar->setVisible(most > 0);
}

void FillGroupsView::scrollTo(qint64 first)
{
    const auto focused = m_current;
    m_model.showFrom(first, visibleRows());
    const auto row = focused - first;
    if (row >= 0 && row < m_model.rowCount())
        m_table->setCurrentIndex(m_table->model()->index(static_cast<int>(row), 0));
    m_current = focused;
}

void FillGroupsView::setCurrent(qint64 row)
{
    m_current = qBound<qint64>(0, row, qMax<qint64>(0, m_model.facts().groups - 1));
    m_model.setCurrent(m_current);
    const auto first = m_model.firstRow();
    if (m_current < first)
        m_bar->setValue(static_cast<int>(m_current));
    else if (m_current >= first + visibleRows())
        m_bar->setValue(static_cast<int>(m_current - visibleRows() + 1));
    scrollTo(m_bar->value());
}

bool FillGroupsView::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_PageUp:
        setCurrent(m_current - visibleRows());
        return true;
    case Qt::Key_PageDown:
        setCurrent(m_current + visibleRows());
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(m_model.facts().groups - 1);
        return true;
    default:
        return false;
    }
}

bool FillGroupsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    if (m_table && watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto row = m_table->rowAt(static_cast<QMouseEvent *>(event)->pos().y());
        if (row >= 0)
            m_model.setCurrent(m_model.firstRow() + row);
    }
    if (m_table && watched == m_table->viewport() && event->type() == QEvent::Wheel)
        return static_cast<QWheelEvent *>(event)->angleDelta().y() != 0 && m_bar->event(event);
    return QWidget::eventFilter(watched, event);
}

void FillGroupsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FillGroupsView::setStale(bool stale)
{
    m_stale = stale;
    m_table->setStale(stale);
}

} // namespace hoox
