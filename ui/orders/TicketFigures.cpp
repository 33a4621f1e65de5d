#include "ui/orders/TicketFigures.h"

#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/orders/TicketWords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The share of a limit: a bar in grey, in the caution colour once it is over.
class LimitBar final : public QWidget
{
public:
    LimitBar(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        setFixedHeight(m_appearance.scaled(4));
        connect(&m_appearance, &Appearance::changed, this, [this] { setFixedHeight(m_appearance.scaled(4)); });
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = m_appearance.theme();
        QPainter painter(this);
        painter.fillRect(rect(), theme.line);
        const auto filled = qRound(width() * std::clamp(m_share, 0.0, 1.0));
        painter.fillRect(0, 0, filled, height(), m_share > 1 ? theme.caution : theme.grey1);
    }

private:
    Appearance &m_appearance;
    double m_share = 0;
};

} // namespace

TicketFigures::TicketFigures(const Clock &clock, std::optional<double> limit, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_limit(limit),
      m_appearance(appearance),
      m_bar(new LimitBar(appearance, this)),
      m_share(plainLabel(u"ticketShare"_s, this, true)),
      m_rows(new QGridLayout),
      m_price(addRow(tr("last price"), u"ticketLastPrice"_s)),
      m_now(addRow(tr("position now"), u"ticketNow"_s)),
      m_after(addRow(tr("after it"), u"ticketAfter"_s)),
      m_id(addRow(tr("request id"), u"ticketRequestId"_s)),
      m_copy(new Button(appearance, QString(), u"copy"_s, this, Button::Look::Quiet))
{
    m_copy->setObjectName(u"ticketCopyId"_s);
    m_copy->setAccessibleName(tr("Copy the request id"));
    m_copy->setToolTip(m_copy->accessibleName());
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_requestId); });
    // The button is taller than a line: the words stand in the middle of its row.
    m_rows->setAlignment(m_names.constLast(), Qt::AlignVCenter);
    m_rows->addWidget(m_copy, m_rows->rowCount() - 1, 2);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_share);
    layout->addSpacing(6);
    layout->addLayout(m_rows);
    m_bar->setVisible(m_limit.has_value());
    connect(&m_appearance, &Appearance::changed, this, &TicketFigures::applyAppearance);
    connect(&m_appearance, &Appearance::secondPassed, this, &TicketFigures::fill);
    applyAppearance();
}

QLabel *TicketFigures::addRow(const QString &name, const QString &objectName)
{
    const auto row = static_cast<int>(m_names.size());
    m_names.append(new QLabel(name, this));
    auto *value = plainLabel(objectName, this, true);
    m_rows->addWidget(m_names.constLast(), row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1);
    return value;
}

void TicketFigures::showTicket(const std::optional<OrderTicket> &ticket, const QString &symbol,
                               const TicketFacts &facts)
{
    m_ticket = ticket;
    m_symbol = symbol;
    m_facts = facts;
    fill();
}

void TicketFigures::setRequestId(const QString &id)
{
    m_requestId = id;
    m_id->setText(TicketWords::shortId(id));
    m_id->setToolTip(id);
}

void TicketFigures::fill()
{
    const auto &format = m_appearance.format();
    const auto notional = m_ticket ? notionalOf(*m_ticket, m_facts) : std::nullopt;
    static_cast<LimitBar *>(m_bar)->setShare(notional && m_limit ? *notional / *m_limit : 0);
    const bool isOver = notional && m_limit && *notional > *m_limit;
    m_share->setText(TicketWords::share(notional, m_limit, quoteAsset(m_symbol), format));
    paintText(m_share, isOver ? m_appearance.theme().caution : m_appearance.theme().muted);
    const bool isTyped = !m_symbol.isEmpty();
    m_price->setText(isTyped ? TicketWords::lastPrice(m_facts, m_symbol, m_clock.nowUtc(), format) : Format::missing());
    const auto now = TicketWords::position(m_facts.position, m_symbol, format);
    m_now->setText(!isTyped ? Format::missing() : m_facts.differs ? now + u" \u2260"_s : now);
    paintText(m_now, m_facts.differs ? m_appearance.theme().unknown : m_appearance.theme().text);
    m_now->setToolTip(m_facts.differs ? tr("What is recorded and what the fills make differ.") : QString());
    m_after->setText(m_ticket ? TicketWords::position(positionAfter(*m_ticket, m_facts), m_symbol, format)
                              : Format::missing());
}

void TicketFigures::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_share->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    for (auto *name : std::as_const(m_names)) {
        name->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(name, theme.muted);
    }
    for (auto *value : {m_price, m_now, m_after})
        value->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_id->setFont(m_appearance.font(Appearance::FontRole::Mono));
    fill();
}

} // namespace hoox
