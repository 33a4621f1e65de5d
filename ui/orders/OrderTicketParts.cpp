// What the ticket is made of. What follows from what is typed is in OrderTicketForm.cpp.
#include "storage/base/Ids.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Segmented.h"
#include "ui/orders/CautionBox.h"
#include "ui/orders/OrderTicketForm.h"
#include "ui/orders/SuffixEdit.h"
#include "ui/orders/TicketFigures.h"
#include "ui/orders/TicketHead.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

OrderTicketForm::OrderTicketForm(const Parts &parts, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_desk(parts.desk),
      m_ids(parts.ids),
      m_clock(parts.clock),
      m_appearance(appearance),
      m_outcome(new Notice(appearance, this)),
      m_scroll(new ContentScroll(this)),
      m_content(new QWidget(m_scroll)),
      m_exchange(new QComboBox(m_content)),
      m_symbol(new QLineEdit(m_content)),
      m_action(new Segmented(appearance, u"ticketAction"_s, m_content)),
      m_quantity(new SuffixEdit(appearance, m_content)),
      m_type(new QComboBox(m_content)),
      m_price(new SuffixEdit(appearance, m_content)),
      m_leverage(new SuffixEdit(appearance, m_content)),
      m_test(new QCheckBox(tr("Test order"), m_content)),
      m_testWords(plainLabel({}, m_content, true)),
      m_actionLabel(new QLabel(tr("action"), m_content)),
      m_notionalLabel(new QLabel(tr("notional"), m_content)),
      m_notional(plainLabel(u"ticketNotional"_s, m_content)),
      m_breach(new CautionBox(appearance, u"ticketBreach"_s, m_content)),
      m_lookAlike(new CautionBox(appearance, u"ticketLookAlike"_s, m_content)),
      m_figures(new TicketFigures(parts.clock, orderLimitOf(parts.desk.terms().profile), appearance, m_content)),
      m_bar(new CautionBox(appearance, u"ticketBar"_s, this)),
      m_review(new Button(appearance, tr("Review, then send"), {}, this, Button::Look::Primary)),
      m_clear(new Button(appearance, tr("Clear"), {}, this, Button::Look::Quiet)),
      m_hint(plainLabel(u"ticketHint"_s, this))
{
    setObjectName(u"orderTicket"_s);
    setAccessibleName(tr("New order"));
    makeFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TicketHead(appearance, tr("New order"), parts.kind, this));
    layout->addWidget(m_outcome);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
    layOut();
    layOutFoot();
    connectFields();
    m_requestId = m_ids.next();
    m_figures->setRequestId(m_requestId);
    applyAppearance();
    read();
}

void OrderTicketForm::makeFields()
{
    for (const auto exchange : kExchanges)
        m_exchange->addItem(toText(exchange));
    m_exchange->setCurrentText(toText(ExchangeId::Bybit));
    m_symbol->setMaxLength(static_cast<int>(kLongestSymbol) + 1);
    m_symbol->setPlaceholderText(u"BTCUSDT"_s);
    m_action->addSegment(u"\u25B2 "_s + toText(Action::Long));
    m_action->addSegment(u"\u25BC "_s + toText(Action::Short));
    m_action->addSegment(u"\u25C6 "_s + toText(Action::Close));
    m_action->setFilling();
    m_action->setLabel(m_actionLabel->text());
    //: A price of an order: the one that the market has.
    m_type->addItem(tr("market"));
    //: A price of an order: no worse than this.
    m_type->addItem(tr("limit"));
    m_leverage->setSuffix(u"\u00D7"_s);
    m_leverage->setPlaceholderText(u"1"_s);
    m_test->setObjectName(u"ticketTest"_s);
    m_review->setObjectName(u"ticketReview"_s);
    m_review->setDeafToEnter();
    m_clear->setObjectName(u"ticketClear"_s);
    m_clear->setToolTip(tr("Empty the ticket; it gets another request id"));
    const auto field = [this](const QString &key, const QString &label, QWidget *control) {
        return new FormField(m_appearance, key, label, control, m_content);
    };
    m_fields[0] = field(u"exchange"_s, tr("exchange"), m_exchange);
    m_fields[1] = field(u"symbol"_s, tr("symbol"), m_symbol);
    m_fields[2] = field(u"quantity"_s, tr("quantity"), m_quantity);
    m_fields[3] = field(u"type"_s, tr("price"), m_type);
    m_fields[4] = field(u"price"_s, tr("limit price"), m_price);
    m_fields[5] = field(u"leverage"_s, tr("leverage"), m_leverage);
}

void OrderTicketForm::layOut()
{
    auto *action = new QVBoxLayout;
    action->setContentsMargins(4, 0, 4, 4);
    action->setSpacing(4);
    action->addWidget(m_actionLabel);
    action->addWidget(m_action);
    auto *notional = new QVBoxLayout;
    notional->setContentsMargins(4, 0, 4, 4);
    notional->setSpacing(4);
    notional->addWidget(m_notionalLabel);
    notional->addWidget(m_notional, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fields[0], 0, 0, Qt::AlignTop);
    grid->addWidget(m_fields[1], 0, 1, Qt::AlignTop);
    grid->addLayout(action, 1, 0, 1, 2);
    grid->addWidget(m_fields[2], 2, 0, Qt::AlignTop);
    grid->addWidget(m_fields[3], 2, 1, Qt::AlignTop);
    grid->addWidget(m_fields[4], 3, 1, Qt::AlignTop);
    grid->addWidget(m_fields[5], 4, 0, Qt::AlignTop);
    grid->addLayout(notional, 4, 1, Qt::AlignTop);
    auto *warned = new QVBoxLayout;
    warned->setContentsMargins(4, 0, 4, 0);
    warned->setSpacing(8);
    warned->addWidget(m_breach);
    warned->addWidget(m_lookAlike);
    auto *test = new QHBoxLayout;
    test->setContentsMargins(4, 0, 4, 0);
    test->setSpacing(10);
    test->addWidget(m_test, 0, Qt::AlignTop);
    test->addWidget(m_testWords, 1);
    m_testWords->setText(tr("the gateway acknowledges it, no exchange sees it"));
    m_test->setAccessibleDescription(m_testWords->text());
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 14, 12, 14);
    column->setSpacing(10);
    column->addLayout(grid);
    column->addWidget(m_figures);
    column->addLayout(warned);
    column->addLayout(test);
    column->addStretch(1);
    m_scroll->setContent(m_content);
}

void OrderTicketForm::layOutFoot()
{
    auto *buttons = new BreakingRow(this);
    buttons->setMargins({4, 4, 4, 4}, 4); // room for the rings
    buttons->add(m_review);
    buttons->add(m_clear);
    buttons->addBreakable(m_hint, 1);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(10);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0);
    bar->addWidget(m_bar);
    foot->addLayout(bar);
    foot->addWidget(buttons);
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    whole->addLayout(foot);
}

void OrderTicketForm::connectFields()
{
    const auto touch = [this](TicketField field) {
        return [this, field] {
            if (!m_touched.contains(field))
                m_touched.append(field);
            read();
        };
    };
    const auto instrument = [this] { Q_EMIT instrumentChanged(); };
    connect(m_exchange, &QComboBox::currentIndexChanged, this, touch(TicketField::Exchange));
    connect(m_exchange, &QComboBox::currentIndexChanged, this, instrument);
    connect(m_symbol, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const auto at = m_symbol->cursorPosition();
        m_symbol->setText(typed.toUpper());
        m_symbol->setCursorPosition(at);
    });
    connect(m_symbol, &QLineEdit::textEdited, this, touch(TicketField::Symbol));
    connect(m_symbol, &QLineEdit::textEdited, this, instrument);
    connect(m_action, &Segmented::chosen, this, touch(TicketField::Action));
    connect(m_quantity, &QLineEdit::textEdited, this, touch(TicketField::Quantity));
    connect(m_type, &QComboBox::currentIndexChanged, this, touch(TicketField::Type));
    connect(m_price, &QLineEdit::textEdited, this, touch(TicketField::Price));
    connect(m_leverage, &QLineEdit::textEdited, this, touch(TicketField::Leverage));
    connect(m_test, &QCheckBox::toggled, this, &OrderTicketForm::read);
    connect(m_review, &QPushButton::clicked, this, &OrderTicketForm::askForReview);
    connect(m_clear, &QPushButton::clicked, this, &OrderTicketForm::clear);
    connect(m_outcome, &Notice::actionTriggered, this, &OrderTicketForm::settingsRequested);
    connect(&m_desk, &OrderDesk::changed, this, &OrderTicketForm::showDesk);
    connect(&m_desk, &OrderDesk::barChanged, this, &OrderTicketForm::showDesk);
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        if (isVisible())
            showDesk();
    });
    connect(&m_appearance, &Appearance::changed, this, &OrderTicketForm::applyAppearance);
}

void OrderTicketForm::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    for (auto *label : {m_actionLabel, m_notionalLabel}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Caption));
        paintText(label, theme.muted);
    }
    m_notional->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    m_notional->setMinimumHeight(m_appearance.scaled(28));
    m_test->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    m_testWords->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_testWords, theme.muted);
    m_hint->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_hint, theme.muted);
    paintGround(m_content, theme.surface);
    paintGround(this, theme.surface);
    setFixedWidth(m_appearance.scaled(352));
    read();
}

} // namespace hoox
