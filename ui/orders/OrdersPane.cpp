#include "ui/orders/OrdersPane.h"

#include "models/orders/OrderDesk.h"
#include "models/positions/PositionBoard.h"
#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SectionHead.h"
#include "ui/common/StatePanel.h"
#include "ui/orders/OrderColumns.h"
#include "ui/orders/OrderTimelineView.h"
#include "ui/orders/OrderWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastRows = 4;

} // namespace

OrdersPane::OrdersPane(OrderDesk &desk, const Clock &clock, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(clock),
      m_appearance(appearance),
      m_table(ordersTable()),
      m_empty(new StatePanel(appearance, this)),
      m_timelineHead(new SectionHead(appearance, QString(), QString(), this)),
      m_askAgain(new Button(appearance, tr("Ask again with the same key"), {}, this, Button::Look::Primary)),
      m_open(new Button(appearance, tr("Open"), {}, this)),
      m_timeline(new OrderTimelineView(appearance, this))
{
    m_empty->setObjectName(u"ordersEmpty"_s);
    m_askAgain->setObjectName(u"ordersAskAgain"_s);
    m_askAgain->setToolTip(OrderWords::askAgainMeans());
    m_askAgain->setAccessibleDescription(OrderWords::askAgainMeans());
    m_open->setObjectName(u"ordersOpen"_s);
    layOut();
    const auto open = [this](bool decides) {
        if (const auto entry = current())
            Q_EMIT opened(entry->number, decides);
    };
    connect(m_askAgain, &QPushButton::clicked, this, [open] { open(true); });
    connect(m_open, &QPushButton::clicked, this, [open] { open(false); });
    connect(m_table, &SmallTable::rowOpened, this, [open] { open(false); });
    connect(m_table, &SmallTable::currentRowChanged, this, [this] {
        m_isChosen = m_isChosen || !m_isChoosing;
        showTimeline();
        Q_EMIT currentChanged();
    });
    connect(m_empty, &StatePanel::actionTriggered, this, [this] {
        if (m_desk.hasContent()) {
            m_today->setChecked(false);
            m_unresolved->setChecked(false);
        } else {
            Q_EMIT readRequested();
        }
    });
    connect(&m_desk, &OrderDesk::changed, this, &OrdersPane::deskChanged);
    connect(&m_appearance, &Appearance::secondPassed, this, &OrdersPane::tick);
    connect(&m_appearance, &Appearance::changed, this, &OrdersPane::applyAppearance);
    setFilter();
    deskChanged();
    applyAppearance();
}

SmallTable *OrdersPane::ordersTable()
{
    auto *table = new SmallTable(m_model, OrderColumns::orders(m_appearance, m_clock), m_appearance, this);
    table->setObjectName(u"ordersTable"_s);
    table->setAccessibleName(tr("Orders"));
    // As tall as its rows where there is room; else it scrolls by itself.
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return table;
}

QWidget *OrdersPane::chips()
{
    auto *row = new QWidget(this);
    m_today = new Button(m_appearance, tr("today (UTC)"), {}, row);
    m_unresolved = new Button(m_appearance, tr("unresolved"), {}, row);
    m_today->setObjectName(u"ordersToday"_s);
    m_unresolved->setObjectName(u"ordersUnresolved"_s);
    m_today->setToolTip(tr("Orders of this UTC day, and open ones"));
    m_unresolved->setToolTip(tr("Only orders whose fate is not known"));
    m_count = plainLabel(u"ordersCount"_s, row);
    m_today->setCheckable(true);
    m_unresolved->setCheckable(true);
    m_today->setChecked(true);
    for (auto *chip : {m_today, m_unresolved})
        connect(chip, &QPushButton::toggled, this, &OrdersPane::setFilter);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_today);
    layout->addWidget(m_unresolved);
    layout->addStretch(1);
    layout->addWidget(m_count);
    return row;
}

void OrdersPane::layOut()
{
    m_timelineHead->addAction(m_open);
    m_timelineHead->addAction(m_askAgain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chips());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_timelineHead);
    layout->addSpacing(6);
    layout->addWidget(m_timeline);
}

std::optional<OrderEntry> OrdersPane::current() const
{
    const auto row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? std::nullopt : std::optional(m_model.entries().at(row));
}

void OrdersPane::choose(qint64 number)
{
    if (m_model.rowOf(number) < 0) {
        m_today->setChecked(false);
        m_unresolved->setChecked(false);
    }
    if (const auto row = m_model.rowOf(number); row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

void OrdersPane::setStale(bool stale)
{
    m_table->setStale(stale);
}

void OrdersPane::takeFocus()
{
    m_table->setFocus();
}

void OrdersPane::setFilter()
{
    OrdersModel::Filter filter;
    if (m_today->isChecked())
        filter.since = QDateTime(m_clock.nowUtc().date(), QTime(0, 0), Qt::UTC);
    filter.unresolvedOnly = m_unresolved->isChecked();
    m_model.setFilter(filter);
    showRows();
}

void OrdersPane::deskChanged()
{
    m_model.setEntries(m_desk.entries());
    showRows();
}

void OrdersPane::showRows()
{
    const auto &format = m_appearance.format();
    const auto open = m_desk.unresolved().size();
    m_unresolved->setText(tr("unresolved %1", "count").arg(format.count(open)));
    const auto shown = m_model.rowCount();
    m_count->setText(m_today->isChecked() && !m_unresolved->isChecked() ? tr("%n order(s) today", nullptr, shown)
                                                                        : tr("%n order(s)", nullptr, shown));
    m_count->setVisible(shown > 0);
    chooseFirst();
    const auto least = m_appearance.scaled(28 + 32 * qBound(1, shown, kLeastRows));
    m_table->setMinimumHeight(least);
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    showEmpty();
    showTimeline();
    m_table->viewport()->update();
}

/// What waits for an operator is looked at first, until a person chooses another.
void OrdersPane::chooseFirst()
{
    const auto now = m_table->currentIndex();
    if (m_model.rowCount() == 0 || (now.isValid() && (m_isChosen || now.row() == 0)))
        return;
    m_isChoosing = true;
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_isChoosing = false;
}

void OrdersPane::showEmpty()
{
    if (m_model.rowCount() > 0)
        return;
    const auto all = static_cast<int>(m_desk.entries().size());
    if (!m_desk.hasContent() && m_desk.error())
        m_empty->showError(*m_desk.error(), tr("The orders that were sent from here cannot be read."));
    else if (!m_desk.hasContent())
        m_empty->showLoading(tr("Reading the orders that were sent from here"));
    else if (all > 0 && m_unresolved->isChecked())
        m_empty->showMessage(u"check"_s, tr("No order is unresolved."), tr("The fate of every one is known."),
                             tr("Show all"));
    else if (all > 0)
        m_empty->showMessage(u"orders"_s, tr("No order today (UTC)."), {}, tr("Show the last 24 hours"));
    else
        m_empty->showMessage(u"orders"_s, tr("No order was sent from here in the last 24 hours."),
                             tr("The ticket at the left sends one; each is written down before it leaves."));
}

void OrdersPane::showTimeline()
{
    const auto entry = current();
    m_timelineHead->setVisible(entry.has_value());
    m_timeline->setVisible(entry.has_value());
    m_timeline->setEntry(entry);
    if (!entry)
        return;
    const auto &format = m_appearance.format();
    m_timelineHead->setTitle(
        tr("Timeline, %1, %2 %3", "order, time, zone")
            .arg(OrderWords::order(entry->ticket, format), format.timeOfDay(entry->askedAt), format.zoneName()));
    m_askAgain->setVisible(m_desk.askAgainLeft(*entry).count() > 0);
}

/// Clocks run, and at midnight today is another day.
void OrdersPane::tick()
{
    if (!isVisible())
        return;
    setFilter();
}

void OrdersPane::applyAppearance()
{
    m_count->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_count, m_appearance.theme().muted);
    showRows();
}

} // namespace hoox
