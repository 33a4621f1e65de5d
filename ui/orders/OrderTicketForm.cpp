#include "ui/orders/OrderTicketForm.h"

#include "storage/base/Clock.h"
#include "storage/base/Ids.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/Segmented.h"
#include "ui/orders/CautionBox.h"
#include "ui/orders/LimitWords.h"
#include "ui/orders/OrderWords.h"
#include "ui/orders/SuffixEdit.h"
#include "ui/orders/TicketFigures.h"
#include "ui/orders/TicketWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActions{Action::Long, Action::Short, Action::Close};
constexpr int kLimit = 1; ///< Of the kinds of price.

} // namespace

TicketText OrderTicketForm::text() const
{
    const bool isLimit = m_type->currentIndex() == kLimit;
    TicketText text;
    text.requestId = m_requestId;
    text.exchange = m_exchange->currentText();
    text.symbol = symbol();
    text.action = toText(kActions.at(static_cast<size_t>(m_action->current())));
    text.type = isLimit ? u"LIMIT"_s : u"MARKET"_s;
    text.quantity = m_quantity->text();
    text.price = isLimit ? m_price->text() : QString();
    text.leverage = m_leverage->text();
    text.test = m_test->isChecked();
    return text;
}

ExchangeId OrderTicketForm::exchange() const
{
    return exchangeFromText(m_exchange->currentText()).value_or(ExchangeId::Bybit);
}

QString OrderTicketForm::symbol() const
{
    return m_symbol->text().trimmed().toUpper();
}

void OrderTicketForm::setFacts(const TicketFacts &facts)
{
    m_facts = facts;
    read();
}

/// Everything that follows from what is typed.
void OrderTicketForm::read()
{
    const auto before = m_ticket;
    const auto checked = checkTicket(text());
    m_ticket = checked ? std::optional(*checked) : std::nullopt;
    showFaults(checked ? QVector<TicketFault>() : checked.error());
    m_quantity->setSuffix(baseAsset(symbol()));
    m_price->setSuffix(quoteAsset(symbol()));
    m_fields[4]->setVisible(m_type->currentIndex() == kLimit);
    m_notional->setText(m_ticket ? TicketWords::notional(*m_ticket, m_facts, m_appearance.format())
                                 : Format::missing());
    m_figures->showTicket(m_ticket, symbol(), m_facts);
    showDesk();
    if (before != m_ticket)
        Q_EMIT ticketChanged();
}

void OrderTicketForm::showFaults(const QVector<TicketFault> &faults)
{
    constexpr std::array kShown{TicketField::Exchange, TicketField::Symbol, TicketField::Quantity,
                                TicketField::Type,     TicketField::Price,  TicketField::Leverage};
    for (size_t at = 0; at < kShown.size(); ++at) {
        const auto found = std::find_if(faults.cbegin(), faults.cend(),
                                        [&](const TicketFault &fault) { return fault.field == kShown.at(at); });
        const bool isQuiet =
            found == faults.cend() || (found->kind == TicketFault::Kind::Missing && !m_touched.contains(kShown.at(at)));
        m_fields[at]->setFault(isQuiet ? QString() : TicketWords::fault(*found));
    }
}

void OrderTicketForm::showLookAlike()
{
    const auto *const other = m_ticket ? m_desk.lookAlike(*m_ticket) : nullptr;
    if (other == nullptr) {
        m_lookAlike->say({});
        return;
    }
    const auto now = m_clock.nowUtc();
    const std::chrono::milliseconds age(std::max<qint64>(0, other->askedAt.msecsTo(now)));
    const auto order = OrderWords::order(other->ticket, m_appearance.format());
    m_lookAlike->say(tr("The same order %1 ago by %2.", "age, who").arg(Format::age(age), other->by),
                     tr("%1, %2. Sending again may double it.", "order, state")
                         .arg(order, OrderWords::state(*other, now).toLower()));
}

/// The first limit that it would break, as long as nothing stands in the way of every order.
void OrderTicketForm::showBreach()
{
    const auto breaches = m_ticket ? LimitWords::breaches(*m_ticket, m_facts, m_desk.terms().profile, m_clock.nowUtc())
                                   : QVector<LimitBreach>();
    if (breaches.isEmpty()) {
        m_breach->say({});
        return;
    }
    const auto &first = breaches.constFirst();
    m_breach->say(LimitWords::sentence(first, *m_ticket, m_appearance.format()), LimitWords::source(first));
}

void OrderTicketForm::showDesk()
{
    showLookAlike();
    showBreach();
    const auto bar = OrderWords::bar(m_desk);
    m_bar->say(bar);
    const bool mayReview = bar.isEmpty() && m_ticket && !m_isSending;
    m_review->setEnabled(mayReview);
    m_review->setText(m_isSending ? tr("Sending\u2026") : tr("Review, then send"));
    m_review->setAccessibleDescription(bar);
    m_hint->setText(bar.isEmpty() && !m_ticket ? tr("Fill in what is missing.") : tr("Enter never sends."));
}

void OrderTicketForm::takeFocus()
{
    (m_symbol->text().isEmpty() ? m_symbol : m_quantity)->setFocus();
}

void OrderTicketForm::openNew()
{
    m_requestId = m_ids.next();
    m_figures->setRequestId(m_requestId);
    m_quantity->clear();
    m_price->clear();
    m_type->setCurrentIndex(0);
    m_touched.clear();
    read();
}

void OrderTicketForm::clear()
{
    m_outcome->hide();
    m_symbol->clear();
    m_leverage->clear();
    m_test->setChecked(false);
    m_action->setCurrent(0);
    openNew();
    Q_EMIT instrumentChanged();
    m_symbol->setFocus();
}

void OrderTicketForm::setSending(bool sending)
{
    m_isSending = sending;
    m_content->setEnabled(!sending);
    m_clear->setEnabled(!sending);
    showDesk();
}

void OrderTicketForm::showOutcome(const Result<OrderEntry> &result)
{
    setSending(false);
    if (!result) {
        m_outcome->showMessage(tr("Nothing was sent."), ErrorText::sentence(result.error()), {});
        return;
    }
    const auto now = m_clock.nowUtc();
    const auto what =
        u"%1: %2"_s.arg(OrderWords::order(result->ticket, m_appearance.format()), OrderWords::state(*result, now));
    const auto sentence =
        (OrderWords::happened(*result, m_appearance.format()) + u' ' + OrderWords::remedy(*result, now)).trimmed();
    const bool isBad = result->state == OrderState::Refused || result->state == OrderState::Failed ||
                       result->state == OrderState::Unresolved;
    if (isBad)
        m_outcome->showMessage(what, sentence, OrderWords::needsSettings(*result) ? tr("Settings") : QString());
    else
        m_outcome->showDone(what, sentence, {});
    // What a rule of this desk refused used up no request id: the same ticket may be mended.
    if (result->hasIntent)
        openNew();
    else
        read();
}

void OrderTicketForm::askForReview()
{
    if (m_ticket && !m_isSending && m_desk.bar() == DeskBar::None)
        Q_EMIT reviewRequested(*m_ticket);
}

} // namespace hoox
