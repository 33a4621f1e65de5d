#include "ui/shell/BrakeFactsView.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/shell/KillWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 0, kValueColumn = 1, kNoteColumn = 2;

} // namespace

BrakeFactsView::BrakeFactsView(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_grid(new QGridLayout(this)),
      m_differs(plainLabel(u"releaseDiffers"_s, this)),
      m_retryNote(plainLabel(u"releaseRetryLeft"_s, this)),
      m_accept(new QCheckBox(tr("I know that queued orders may execute"), this)),
      m_showPositions(new Button(appearance, tr("Show"), {}, this, Button::Look::Link)),
      m_oldest(plainLabel(u"releaseOldest"_s, this)),
      m_ordersNote(new QWidget(this)),
      m_showOrders(new Button(appearance, tr("Show"), {}, m_ordersNote, Button::Look::Link)),
      m_closes(plainLabel(u"releaseCloses"_s, this)),
      m_sheet(new Button(appearance, tr("Manual flatten sheet"), u"printer"_s, this)),
      m_byHand(new QWidget(this))
{
    m_accept->setObjectName(u"acceptQueued"_s);
    m_showPositions->setObjectName(u"showPositions"_s);
    m_sheet->setObjectName(u"flattenSheetButton"_s);
    m_showPositions->setAccessibleDescription(tr("Open the positions"));
    m_grid->setContentsMargins(6, 0, 6, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(kValueColumn, 2);
    m_grid->setColumnStretch(kNoteColumn, 3);
    m_trade = addRow(u"releaseTradeKey"_s);
    m_global = addRow(u"releaseGlobalKey"_s);
    m_trade.name->setText(u"trade:kill_switch"_s);
    m_global.name->setText(u"global:kill_switch"_s);
    addUnreached();
    auto *hand = new QHBoxLayout(m_byHand);
    hand->setContentsMargins(0, 6, 0, 0);
    hand->setSpacing(12);
    m_closes->setWordWrap(true);
    hand->addWidget(m_closes, 1);
    hand->addWidget(m_sheet);
    m_grid->addWidget(m_byHand, m_grid->rowCount(), 0, 1, 3);
    setTabOrder(m_showPositions, m_showOrders);
    setTabOrder(m_showOrders, m_accept);
    setTabOrder(m_accept, m_sheet);
    connect(m_accept, &QCheckBox::toggled, this, &BrakeFactsView::acceptedChanged);
    connect(m_showPositions, &QPushButton::clicked, this, &BrakeFactsView::positionsRequested);
    connect(m_showOrders, &QPushButton::clicked, this, &BrakeFactsView::ordersRequested);
    connect(m_sheet, &QPushButton::clicked, this, &BrakeFactsView::flattenSheetRequested);
    connect(&m_appearance, &Appearance::changed, this, &BrakeFactsView::applyAppearance);
    applyAppearance();
}

/// The rows of what goes on although the brake is pulled (KR-17, KR-28).
void BrakeFactsView::addUnreached()
{
    m_unreachedHead = addHead(tr("What the brake does not reach"));
    auto *open = new QWidget(this);
    auto *across = new QHBoxLayout(open);
    across->setContentsMargins(0, 2, 4, 2); // room for the ring of Show
    across->addWidget(m_differs, 1);
    across->addWidget(m_showPositions);
    m_positions = addRow(u"releaseOpen"_s, open);
    m_resting = addRow(u"releaseResting"_s);
    auto *orders = new QHBoxLayout(m_ordersNote);
    orders->setContentsMargins(0, 2, 4, 2);
    orders->addWidget(m_oldest, 1);
    orders->addWidget(m_showOrders);
    m_showOrders->setObjectName(u"showOrders"_s);
    m_showOrders->setAccessibleDescription(tr("Open the orders"));
    m_unresolved = addRow(u"releaseUnresolved"_s, m_ordersNote);
    m_inFlight = addRow(u"releaseInFlight"_s);
    m_queue = addRow(u"releaseQueue"_s, m_accept);
    m_retries = addRow(u"releaseRetries"_s, m_retryNote);
    m_positions.name->setText(tr("open positions"));
    m_resting.name->setText(tr("orders at exchanges"));
    m_unresolved.name->setText(tr("unresolved here"));
    m_inFlight.name->setText(tr("under way from here"));
    m_queue.name->setText(tr("gateway queue"));
    m_retries.name->setText(tr("tries of the queue"));
}

QLabel *BrakeFactsView::addHead(const QString &text)
{
    auto *head = plainLabel({}, this);
    head->setText(text);
    head->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(head, m_grid->rowCount(), 0, 1, 3);
    return head;
}

BrakeFactsView::Row BrakeFactsView::addRow(const QString &objectName, QWidget *note)
{
    Row row{plainLabel({}, this), plainLabel(objectName, this), note, new Rule(m_appearance, Qt::Horizontal, this)};
    const auto at = m_grid->rowCount();
    m_grid->addWidget(row.name, at, kNameColumn);
    // A row without a note has its room: a malformed value is a sentence.
    m_grid->addWidget(row.value, at, kValueColumn, 1, note != nullptr ? 1 : 2);
    if (note != nullptr)
        m_grid->addWidget(note, at, kNoteColumn);
    m_grid->addWidget(row.rule, at + 1, 0, 1, 3);
    return row;
}

void BrakeFactsView::setShown(const Row &row, bool shown)
{
    for (auto *part : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.value), row.note, row.rule}) {
        if (part != nullptr)
            part->setVisible(shown);
    }
}

void BrakeFactsView::setSnapshot(const KillSnapshot &snapshot, bool asksToAccept)
{
    m_snapshot = snapshot;
    m_asksToAccept = asksToAccept;
    fill();
}

void BrakeFactsView::setOpen(const OpenExposure &open)
{
    if (open == m_open)
        return;
    m_open = open;
    fill();
}

void BrakeFactsView::setOrders(const OrdersStanding &orders)
{
    if (orders == m_orders)
        return;
    m_orders = orders;
    fill();
}

bool BrakeFactsView::lacksAcceptance() const
{
    return m_asksToAccept && m_snapshot.mayQueue && !m_accept->isChecked();
}

bool BrakeFactsView::isAccepted() const
{
    return m_snapshot.mayQueue && m_accept->isChecked();
}

void BrakeFactsView::clear()
{
    m_accept->setChecked(false);
}

void BrakeFactsView::fill()
{
    const auto &theme = m_appearance.theme();
    m_trade.value->setText(KillWords::value(m_snapshot.trade));
    m_global.value->setText(KillWords::value(m_snapshot.global));
    m_positions.value->setText(m_open.words.isEmpty() ? tr("not known") : m_open.words);
    paintText(m_positions.value, m_open.age.isEmpty() ? theme.text : theme.unknown);
    m_differs->setText(m_open.differing == 0 ? QString()
                                             : tr("≠ %n differ(s) from the fills", nullptr, m_open.differing));
    paintText(m_differs, theme.unknown);
    // Nothing is behind a brake that is not pulled.
    const bool isPulled = m_snapshot.state != KillState::Trading;
    m_unreachedHead->setVisible(isPulled);
    setShown(m_resting, isPulled);
    m_resting.value->setText(tr("not known from here"));
    fillOrders(isPulled);
    fillQueue();
    const bool refusesCloses = m_snapshot.state == KillState::Engaged || m_snapshot.state == KillState::Engaging;
    m_byHand->setVisible(refusesCloses);
    m_closes->setText(tr("Hoox refuses closes too while engaged. Flatten by hand, at the exchanges."));
}

/// Orders of this console whose fate is not known, and those that are on their way just now (KR-17, KR-28).
void BrakeFactsView::fillOrders(bool isPulled)
{
    const auto &format = m_appearance.format();
    const auto &theme = m_appearance.theme();
    const auto &open = m_orders.unresolved;
    setShown(m_unresolved, isPulled);
    setShown(m_inFlight, isPulled && m_orders.inFlight > 0);
    m_ordersNote->setVisible(isPulled && !open.isEmpty());
    m_unresolved.value->setText(!m_orders.isKnown ? tr("not known")
                                : open.isEmpty()  ? tr("none")
                                                  : format.count(open.size()));
    paintText(m_unresolved.value, m_orders.isKnown ? theme.text : theme.unknown);
    m_oldest->setText(open.isEmpty() ? QString() : tr("oldest %1", "age").arg(Format::age(open.constFirst().age)));
    paintText(m_oldest, theme.caution);
    m_inFlight.value->setText(format.count(m_orders.inFlight));
}

void BrakeFactsView::fillQueue()
{
    const auto &format = m_appearance.format();
    const bool isPulled = m_snapshot.state != KillState::Trading;
    setShown(m_queue, isPulled);
    m_queue.value->setText(m_snapshot.mayQueue ? tr("cannot be read from here") : tr("none in this profile"));
    m_accept->setVisible(isPulled && m_snapshot.mayQueue && m_asksToAccept);
    setShown(m_retries, isPulled && m_snapshot.mayQueue);
    if (!m_snapshot.queueEnds.isValid()) {
        m_retries.value->setText(tr("end not known"));
        m_retryNote->clear();
        return;
    }
    const bool isOver = m_snapshot.queueLeft.count() == 0;
    const auto when = tr("%1 %2", "time of day, zone").arg(format.timeOfDay(m_snapshot.queueEnds), format.zoneName());
    m_retries.value->setText(isOver ? tr("ended %1, about").arg(when) : tr("end %1, about").arg(when));
    m_retryNote->setText(isOver ? QString() : tr("%1 left").arg(Format::age(m_snapshot.queueLeft)));
    paintText(m_retryNote, m_appearance.theme().caution);
}

void BrakeFactsView::applyAppearance()
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    for (const auto &row : {m_trade, m_global, m_positions, m_resting, m_unresolved, m_inFlight, m_queue, m_retries}) {
        const bool isKey = row.value == m_trade.value || row.value == m_global.value;
        row.name->setFont(m_appearance.font(isKey ? Role::Mono : Role::Body));
        row.value->setFont(m_appearance.font(isKey ? Role::Mono : Role::Body));
        paintText(row.name, theme.muted);
    }
    m_positions.value->setFont(m_appearance.font(Role::Control));
    m_unreachedHead->setFont(m_appearance.font(Role::Caption));
    paintText(m_unreachedHead, theme.muted);
    for (auto *label : {m_differs, m_retryNote, m_oldest})
        label->setFont(m_appearance.font(Role::BodyStrong));
    m_closes->setFont(m_appearance.font(Role::Secondary));
    paintText(m_closes, theme.muted);
    m_accept->setFont(m_appearance.font(Role::Body));
    fill();
}

} // namespace hoox
