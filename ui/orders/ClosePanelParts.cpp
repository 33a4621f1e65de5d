// What the panel that closes positions is made of. What it says and does is in ClosePanel.cpp.
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Tag.h"
#include "ui/orders/CautionBox.h"
#include "ui/orders/ClosePanel.h"
#include "ui/shell/ProfileWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 1360; ///< Text of 200 % fits a window of 1,440 pixels.
constexpr int kWidth = 860;

/// "▼ SELL 0.05 BTC": the order that closes it.
QString orderWords(const OrderTicket &ticket, const Format &format)
{
    const auto isSell = sideOf(ticket) == Side::Sell;
    return u"%1 %2 %3 %4"_s.arg(isSell ? u"\u25BC"_s : u"\u25B2"_s, toText(sideOf(ticket)),
                                format.number(ticket.quantity), baseAsset(ticket.symbol));
}

} // namespace

ClosePanel::ClosePanel(const Parts &parts, Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_run(parts.run),
      m_desk(parts.desk),
      m_profile(parts.profile),
      m_kind(parts.kind),
      m_appearance(appearance),
      m_title(plainLabel(u"closeTitle"_s, this, true)),
      m_consequence(plainLabel(u"closeConsequence"_s, this, true)),
      m_gateway(plainLabel(u"closeGateway"_s, this, true)),
      m_scroll(new ContentScroll(this)),
      m_list(new QWidget(m_scroll)),
      m_grid(new QGridLayout(m_list)),
      m_bar(new CautionBox(appearance, u"closeBar"_s, this)),
      m_outcome(plainLabel(u"closeOutcome"_s, this, true)),
      m_sheet(new Button(appearance, tr("Manual flatten sheet"), u"printer"_s, this)),
      m_stop(new Button(appearance, tr("Stop"), {}, this)),
      m_confirm(new Button(appearance, tr("Close"), {}, this)),
      m_keep(new Button(appearance, tr("Keep open"), {}, this, Button::Look::Primary))
{
    setObjectName(u"closePanel"_s);
    const auto &lines = m_run.lines();
    m_title->setText(lines.size() == 1 ? tr("Close %1 on %2: %3", "symbol, exchange, profile")
                                             .arg(lines.constFirst().ticket.symbol,
                                                  toText(lines.constFirst().ticket.exchange), m_profile)
                                       : tr("Flatten %1", "profile").arg(m_profile));
    setAccessibleName(m_title->text());
    m_gateway->setText(
        m_desk.terms().recordsFills
            ? tr("The paper exchange fills each at the last price, one after the other. Nothing else is changed.")
            : tr("The gateway looks at the kill switch, then sends each to its exchange, one after the other. Orders "
                 "that rest at an exchange stay there."));
    addHeads();
    for (int at = 0; at < lines.size(); ++at)
        addLine(at);
    m_grid->setRowStretch(static_cast<int>(lines.size()) + 1, 1);
    layOut();
    connect(m_confirm, &QPushButton::clicked, &m_run, &FlattenRun::start);
    connect(m_stop, &QPushButton::clicked, &m_run, &FlattenRun::stop);
    connect(m_keep, &QPushButton::clicked, this, &ClosePanel::leave);
    connect(m_sheet, &QPushButton::clicked, this, &ClosePanel::flattenSheetRequested);
    connect(&m_run, &FlattenRun::changed, this, &ClosePanel::fill);
    connect(&m_run, &FlattenRun::finished, this, &ClosePanel::fill);
    connect(&m_desk, &OrderDesk::barChanged, this, &ClosePanel::fill);
    connect(&m_appearance, &Appearance::secondPassed, this, &ClosePanel::fillButtons);
    connect(&m_appearance, &Appearance::changed, this, &ClosePanel::applyAppearance);
    setFocusPolicy(Qt::ClickFocus);
    applyAppearance();
    hide();
}

void ClosePanel::addHeads()
{
    const QString words[] = {tr("position"), tr("exchange"), tr("order at the market"), tr("about"), QString()};
    int column = 0;
    for (const auto &word : words) {
        auto *head = plainLabel({}, m_list);
        head->setText(word);
        head->setAlignment(column == 3 ? Qt::AlignRight : Qt::AlignLeft);
        m_grid->addWidget(head, 0, column++);
        m_heads.append(head);
    }
    m_grid->setContentsMargins(20, 4, 20, 8);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(4, 1);
}

void ClosePanel::addLine(int at)
{
    const auto &line = m_run.lines().at(at);
    const auto &format = m_appearance.format();
    const auto number = QString::number(at);
    LineParts parts{new QCheckBox(line.ticket.symbol, m_list),           plainLabel({}, m_list),
                    plainLabel(u"closeOrder-"_s + number, m_list),       plainLabel({}, m_list),
                    plainLabel(u"closeState-"_s + number, m_list, true), nullptr};
    parts.check->setObjectName(u"closeCheck-"_s + number);
    const auto exchange = toText(line.ticket.exchange);
    parts.check->setAccessibleName(tr("%1 on %2", "symbol, exchange").arg(line.ticket.symbol, exchange));
    parts.exchange->setText(exchange);
    parts.order->setText(orderWords(line.ticket, format));
    parts.notional->setText(line.row.notional ? format.money(*line.row.notional, line.row.quote) : Format::missing());
    parts.notional->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto row = at + 1;
    m_grid->addWidget(parts.check, row, 0);
    m_grid->addWidget(parts.exchange, row, 1);
    m_grid->addWidget(parts.order, row, 2);
    m_grid->addWidget(parts.notional, row, 3);
    m_grid->addWidget(parts.state, row, 4);
    if (line.obstacle != FlattenRun::Line::Obstacle::None) {
        parts.look = new Button(m_appearance, tr("Look at it"), {}, m_list, Button::Look::Link);
        parts.look->setObjectName(u"closeLook-"_s + number);
        parts.look->setAccessibleDescription(parts.check->accessibleName());
        m_grid->addWidget(parts.look, row, 5);
        connect(parts.look, &QPushButton::clicked, this,
                [this, ticket = line.ticket] { Q_EMIT positionRequested(ticket.exchange, ticket.symbol); });
    }
    connect(parts.check, &QCheckBox::toggled, this, [this, at](bool on) { m_run.setChosen(at, on); });
    m_lines.append(parts);
}

void ClosePanel::layOut()
{
    m_sheet->setObjectName(u"closeSheet"_s);
    m_stop->setObjectName(u"closeStop"_s);
    m_confirm->setObjectName(u"closeConfirm"_s);
    m_keep->setObjectName(u"closeKeep"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 20, 10);
    head->addWidget(m_title, 1);
    head->addWidget(new Tag(m_appearance, ProfileWords::badge(m_kind), ProfileWords::look(m_kind), this));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(20, 12, 20, 10);
    words->setSpacing(6);
    words->addWidget(m_consequence);
    words->addWidget(m_gateway);
    words->addWidget(m_bar);
    m_scroll->setContent(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(4, 4, 4, 4);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    whole->addLayout(words);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    layOutButtons(*whole);
}

/// Stop is far from what was pressed before it: a double press on the confirmation stops nothing.
void ClosePanel::layOutButtons(QBoxLayout &whole)
{
    for (auto *button : {m_confirm, m_stop})
        button->setDeafToEnter();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 14);
    buttons->setSpacing(8);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(m_sheet);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_keep);
    whole.addLayout(buttons);
}

void ClosePanel::applyAppearance()
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Role::SheetTitle));
    m_consequence->setFont(m_appearance.font(Role::BodyStrong));
    m_gateway->setFont(m_appearance.font(Role::Body));
    m_outcome->setFont(m_appearance.font(Role::Secondary));
    paintText(m_gateway, theme.muted);
    paintText(m_outcome, theme.muted);
    for (auto *head : std::as_const(m_heads)) {
        head->setFont(m_appearance.font(Role::Caption));
        paintText(head, theme.muted);
    }
    for (const auto &line : std::as_const(m_lines)) {
        line.check->setFont(m_appearance.font(Role::Control));
        line.check->setMinimumHeight(m_appearance.scaled(28));
        for (auto *label : {line.exchange, line.order, line.notional, line.state})
            label->setFont(m_appearance.font(Role::Body));
    }
    paintGround(m_list, theme.surface);
    setFixedWidth(std::min(m_appearance.scaled(kWidth), kWidest));
    fill();
    update();
}

} // namespace hoox
