#include "ui/orders/OrderResolveView.h"

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FormField.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SmallTable.h"
#include "ui/orders/CautionBox.h"
#include "ui/orders/OrderWords.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestReason = 200;

} // namespace

OrderResolveView::OrderResolveView(OrderDesk &desk, const Clock &clock, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(clock),
      m_appearance(appearance),
      m_failure(new CautionBox(appearance, u"resolveFailure"_s, this)),
      m_again(new QWidget(this)),
      m_againTitle(plainLabel({}, m_again)),
      m_againWords(plainLabel(u"resolveAgainWords"_s, m_again, true)),
      m_askAgain(new Button(appearance, tr("Ask again with the same key"), {}, m_again)),
      m_ledgerTitle(plainLabel({}, this)),
      m_ledgerWords(plainLabel(u"resolveLedgerWords"_s, this, true)),
      m_table(fillsTable()),
      m_thisIsIt(new Button(appearance, tr("This is it"), {}, this)),
      m_verdictTitle(plainLabel({}, this)),
      m_reason(new QLineEdit(this)),
      m_reasonField(new FormField(appearance, u"resolveReason"_s, tr("Reason, kept in the journal"), m_reason, this)),
      m_wasExecuted(new Button(appearance, tr("It was executed"), {}, this)),
      m_wasNot(new Button(appearance, tr("It was not executed"), {}, this))
{
    setObjectName(u"orderResolve"_s);
    m_askAgain->setObjectName(u"resolveAskAgain"_s);
    m_thisIsIt->setObjectName(u"resolveThisIsIt"_s);
    m_wasExecuted->setObjectName(u"resolveExecuted"_s);
    m_wasNot->setObjectName(u"resolveNotExecuted"_s);
    m_reason->setMaxLength(kLongestReason);
    m_againTitle->setText(tr("Ask again"));
    m_ledgerTitle->setText(tr("In the ledger"));
    m_verdictTitle->setText(tr("Your verdict"));
    for (auto *button : {m_askAgain, m_thisIsIt, m_wasExecuted, m_wasNot})
        button->setDeafToEnter();
    layOut();
    connect(m_askAgain, &QPushButton::clicked, this, &OrderResolveView::askAgain);
    connect(m_thisIsIt, &QPushButton::clicked, this, &OrderResolveView::confirm);
    connect(m_wasExecuted, &QPushButton::clicked, this, [this] { resolve(true); });
    connect(m_wasNot, &QPushButton::clicked, this, [this] { resolve(false); });
    connect(m_reason, &QLineEdit::textChanged, this, &OrderResolveView::fill);
    connect(m_table, &SmallTable::currentRowChanged, this, &OrderResolveView::fill);
    connect(&m_desk, &OrderDesk::changed, this, &OrderResolveView::fill);
    connect(&m_desk, &OrderDesk::barChanged, this, &OrderResolveView::fill);
    connect(&m_appearance, &Appearance::secondPassed, this, &OrderResolveView::fill);
    connect(&m_appearance, &Appearance::changed, this, &OrderResolveView::applyAppearance);
    hide();
    applyAppearance();
}

SmallTable *OrderResolveView::fillsTable()
{
    const auto number = [this](const QModelIndex &index) {
        const auto figure = index.data();
        return figure.isValid() ? m_appearance.format().number(figure.toDouble()) : Format::missing();
    };
    const auto time = [this](const QModelIndex &index) {
        return m_appearance.format().timeOfDay(QDateTime::fromSecsSinceEpoch(index.data().toLongLong(), Qt::UTC));
    };
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    using Column = LastFillsModel;
    using Kind = TableColumn::Kind;
    auto *table = new SmallTable(m_fills,
                                 {{Column::Time, tr("time %1").arg(m_appearance.format().zoneName()), Kind::Word, time},
                                  {Column::SideColumn, tr("side"), Kind::Word, word},
                                  {Column::Quantity, tr("quantity"), Kind::Number, number},
                                  {Column::Price, tr("price"), Kind::Number, number}},
                                 m_appearance, this);
    table->setObjectName(u"resolveFills"_s);
    table->setAccessibleName(tr("Fills that may be this order"));
    table->setRowPixels(28);
    return table;
}

/// The ring round a button is drawn outside of it: each part has 4 px of its own for it.
void OrderResolveView::layOut()
{
    auto *again = new QVBoxLayout(m_again);
    again->setContentsMargins(4, 0, 4, 6);
    again->setSpacing(6);
    again->addWidget(new Rule(m_appearance, Qt::Horizontal, m_again));
    again->addWidget(m_againTitle);
    again->addWidget(m_againWords);
    again->addWidget(m_askAgain, 0, Qt::AlignLeft);
    auto *ledger = new QVBoxLayout;
    ledger->setContentsMargins(4, 0, 4, 0);
    ledger->setSpacing(6);
    ledger->addWidget(m_failure);
    ledger->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    ledger->addWidget(m_ledgerTitle);
    ledger->addWidget(m_ledgerWords);
    ledger->addWidget(m_table);
    ledger->addWidget(m_thisIsIt, 0, Qt::AlignLeft);
    ledger->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    ledger->addWidget(m_verdictTitle);
    // Below each other: both have long words, and neither is the one to hit by habit.
    auto *verdicts = new QVBoxLayout;
    verdicts->setContentsMargins(4, 0, 4, 6);
    verdicts->setSpacing(6);
    verdicts->addWidget(m_wasExecuted, 0, Qt::AlignLeft);
    verdicts->addWidget(m_wasNot, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_again);
    column->addLayout(ledger);
    column->addWidget(m_reasonField);
    column->addLayout(verdicts);
}

void OrderResolveView::showOrder(qint64 number)
{
    if (number != m_number) {
        m_number = number;
        m_reason->clear();
        m_failure->say({});
        m_candidates.clear();
        m_fills.setFills({});
        m_error.reset();
    }
    fill();
    readCandidates();
}

void OrderResolveView::takeFocus()
{
    if (isVisible())
        (m_again->isVisible() && m_askAgain->isEnabled() ? static_cast<QWidget *>(m_askAgain) : m_reason)->setFocus();
}

void OrderResolveView::readCandidates()
{
    const auto *const entry = m_desk.entry(m_number);
    if (entry == nullptr || !isUnresolved(*entry, m_clock.nowUtc()))
        return;
    m_isReading = true;
    fillCandidates();
    whenDone(m_desk.candidates(m_number), this, [this, number = m_number](const Result<QVector<Fill>> &fills) {
        if (number != m_number)
            return;
        m_isReading = false;
        m_error = fills ? std::nullopt : std::optional(fills.error());
        m_candidates = fills.value_or(QVector<Fill>());
        m_fills.setFills(m_candidates);
        fillCandidates();
        fill();
    });
}

void OrderResolveView::fillCandidates()
{
    QString words;
    if (m_isReading)
        words = tr("Looking for it\u2026");
    else if (m_error)
        words = ErrorText::sentence(*m_error);
    else if (m_candidates.isEmpty())
        words = tr("The ledger has no fill that may be this order.");
    else
        words =
            tr("%n fill(s) may be this order. Choose the one that is.", nullptr, static_cast<int>(m_candidates.size()));
    m_ledgerWords->setText(words);
    m_table->setVisible(!m_candidates.isEmpty());
    m_thisIsIt->setVisible(!m_candidates.isEmpty());
}

void OrderResolveView::fill()
{
    const auto *const entry = m_desk.entry(m_number);
    const bool isOpen = entry != nullptr && isUnresolved(*entry, m_clock.nowUtc());
    setVisible(isOpen);
    if (!isOpen)
        return;
    const auto left = m_desk.askAgainLeft(*entry);
    m_again->setVisible(left.count() > 0);
    m_againWords->setText(OrderWords::askAgainMeans() + u' ' +
                          tr("Offered for %1 more.", "time").arg(Format::age(left)));
    m_askAgain->setEnabled(!m_isDeciding);
    m_askAgain->setAccessibleDescription(m_againWords->text());
    m_thisIsIt->setEnabled(!m_isDeciding && m_table->currentIndex().isValid());
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    for (auto *button : {m_wasExecuted, m_wasNot}) {
        button->setEnabled(hasReason && !m_isDeciding);
        button->setToolTip(hasReason ? QString() : tr("Type a reason first: at least one word."));
    }
    m_reasonField->setFault({});
}

void OrderResolveView::askAgain()
{
    if (!m_isDeciding)
        await(m_desk.askAgain(m_number));
}

/// All fills of the one order at the exchange that the chosen one belongs to.
void OrderResolveView::confirm()
{
    const auto row = m_table->currentIndex().row();
    if (m_isDeciding || row < 0 || row >= m_candidates.size())
        return;
    const auto &chosen = m_candidates.at(row);
    QVector<Fill> fills;
    std::copy_if(m_candidates.cbegin(), m_candidates.cend(), std::back_inserter(fills), [&chosen](const Fill &fill) {
        return fill.id == chosen.id || (!chosen.orderId.isEmpty() && fill.orderId == chosen.orderId);
    });
    await(m_desk.confirm(m_number, fills));
}

void OrderResolveView::resolve(bool executed)
{
    const auto reason = m_reason->text().trimmed();
    if (!m_isDeciding && !reason.isEmpty())
        await(m_desk.resolve(m_number, executed, reason));
}

void OrderResolveView::await(const Pending<OrderEntry> &answer)
{
    m_isDeciding = true;
    m_failure->say({});
    fill();
    whenDone(answer, this, [this](const Result<OrderEntry> &result) {
        m_isDeciding = false;
        if (!result)
            m_failure->say(tr("Nothing was changed."), ErrorText::sentence(result.error()));
        fill();
        readCandidates();
    });
}

void OrderResolveView::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    for (auto *title : {m_againTitle, m_ledgerTitle, m_verdictTitle}) {
        title->setFont(m_appearance.font(Appearance::FontRole::Caption));
        paintText(title, theme.muted);
    }
    m_againWords->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_ledgerWords->setFont(m_appearance.font(Appearance::FontRole::Body));
    fill();
    fillCandidates();
}

} // namespace hoox
