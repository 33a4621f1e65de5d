#include "ui/positions/PositionSheet.h"

#include "models/positions/PositionDetail.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PositionWords.h"
#include "ui/common/SmallTable.h"
#include "ui/positions/DifferenceSection.h"
#include "ui/positions/MarkSection.h"
#include "ui/positions/PathSection.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString notionalText(const std::optional<Position> &position, const std::optional<double> &mark, const Format &format)
{
    return position && mark ? format.money(position->size * *mark) : Format::missing();
}

} // namespace

PositionSheet::PositionSheet(PositionDetail &detail, GivenMarks &marks, Appearance &appearance, const Clock &clock,
                             QWidget *parent)
    : SideSheet(appearance, parent),
      m_detail(detail),
      m_appearance(appearance),
      m_clock(clock),
      m_mark(new MarkSection(marks, appearance, this)),
      m_path(new PathSection(detail.path, clock, appearance, this)),
      m_difference(new DifferenceSection(detail.difference, appearance, this)),
      m_verdict(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_exchange(new QLabel(this)),
      m_fillsTitle(new QLabel(this)),
      m_fillsState(new QLabel(this)),
      m_closeWords(new QLabel(this)),
      m_compare(new QGridLayout),
      m_facts(new QGridLayout)
{
    setObjectName(u"positionSheet"_s);
    m_verdict->setObjectName(u"positionVerdict"_s);
    m_sentence->setObjectName(u"positionSentence"_s);
    m_closeWords->setObjectName(u"positionCloseWords"_s);
    m_closeWords->setContentsMargins(16, 8, 16, 0);
    m_fillsState->setObjectName(u"positionFillsState"_s);
    for (auto *each : {m_verdict, m_sentence, m_exchange, m_fillsTitle, m_fillsState, m_closeWords}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(each == m_sentence || each == m_fillsState || each == m_closeWords);
    }
    addHeadWidget(m_exchange);
    addContent();
    addFoot();
    connect(&m_detail.fills, &PositionFills::changed, this, &PositionSheet::showReadFills);
    connect(&m_appearance, &Appearance::changed, this, &PositionSheet::applyAppearance);
    applyAppearance();
}

QSize PositionSheet::sizeHint() const
{
    return {maximumWidth(), SideSheet::sizeHint().height()};
}

bool PositionSheet::shows(ExchangeId exchange, const QString &symbol) const
{
    return m_loaded && m_row.is(exchange, symbol);
}

void PositionSheet::showPosition(const PositionRow &row)
{
    const bool same = shows(row.reconciled.exchange, row.reconciled.symbol) && row.markAt == m_row.markAt &&
                      row.asOf == m_row.asOf && !m_isFlat;
    m_row = row;
    m_loaded = true;
    m_isFlat = false;
    setTitle(row.reconciled.symbol);
    showPastState();
    fillCompare();
    fillFacts();
    showCloseBar();
    m_mark->showPosition(row);
    m_path->showPosition(row);
    m_difference->showPosition(row);
    if (!same && row.asOf == 0)
        m_detail.fills.load(row.reconciled.exchange, row.reconciled.symbol, row.openedAt);
}

void PositionSheet::showFlat(ExchangeId exchange, const QString &symbol, bool isPast)
{
    m_row.reconciled.exchange = exchange;
    m_row.reconciled.symbol = symbol;
    m_loaded = true;
    m_isFlat = true;
    m_isFlatNow = !isPast;
    setTitle(symbol);
    const auto words = isPast ? tr("The fills on %2 make no position in %1 by the end of that second.")
                              : tr("There is no open position in %1 on %2.");
    m_sentence->setText(words.arg(symbol, toText(exchange)));
    showPastState();
    showCloseBar();
}

/// The newest fills are of now: beside a past second they would be wrong.
void PositionSheet::showPastState()
{
    m_exchange->setText(toText(m_row.reconciled.exchange));
    m_compareBox->setVisible(!m_isFlat);
    m_parts->setVisible(!m_isFlat);
    const bool isNow = m_row.asOf == 0 && !m_isFlat;
    m_fillsTitle->setVisible(isNow);
    m_fillsState->setVisible(isNow && !m_fillsState->text().isEmpty());
    m_table->setVisible(isNow && m_fillsModel.rowCount() > 0);
}

void PositionSheet::setCloseBar(const QString &reason)
{
    m_closeBar = reason;
    showCloseBar();
}

/// A button that cannot work is never offered (H6), and says what stands in its way.
void PositionSheet::showCloseBar()
{
    if (!m_loaded)
        return;
    const auto why =
        m_isFlat && m_isFlatNow      ? tr("There is nothing to close.")
        : m_row.asOf > 0 || m_isFlat ? tr("It is shown as of a past second; only what is open now can be closed.")
        : !m_closeBar.isEmpty()      ? m_closeBar
        : m_row.reconciled.agrees()
            ? QString()
            : tr("It cannot be closed from here while the ledger and the fills differ. It can be closed by "
                 "hand at the exchange.");
    m_close->setEnabled(why.isEmpty());
    m_close->setAccessibleDescription(why);
    m_closeWords->setText(why);
    m_closeWords->setVisible(!why.isEmpty());
}

void PositionSheet::setCompare(CompareRow row, const QString &recorded, const QString &derived,
                               const QString &difference, bool differs)
{
    const auto *cells = &m_cells.at(row * kSheetColumns);
    cells[1]->setText(recorded);
    cells[2]->setText(derived);
    cells[3]->setText(differs ? u"\u2260 "_s + difference : difference);
    const auto role = differs ? Appearance::FontRole::BodyStrong : Appearance::FontRole::Body;
    cells[3]->setFont(m_appearance.font(row == Head ? Appearance::FontRole::Caption : role));
    const auto &theme = m_appearance.theme();
    paintText(cells[3], differs ? theme.unknown : theme.muted);
}

void PositionSheet::fillCompare()
{
    const auto &format = m_appearance.format();
    const auto &state = m_row.reconciled;
    const auto &recorded = state.recorded;
    const auto &derived = state.derived;
    const auto missing = Format::missing();
    const auto signedNumber = [&format](double value) {
        return (value > 0 ? u"+"_s : QString()) + format.number(value);
    };
    const auto oneIsMissing = !recorded || !derived;
    const bool isCompared = m_row.asOf == 0; // Of a past second nothing is recorded.
    setCompare(SideRow, recorded ? toText(recorded->side) : missing, derived ? toText(derived->side) : missing,
               state.sideDiffers ? tr("differs") : missing, state.sideDiffers);
    const auto largest = std::max(recorded ? recorded->size : 0, derived ? derived->size : 0);
    const auto difference = state.sizeDifference();
    const auto size = PositionWords::tidy(difference.value_or(0), largest, largest);
    const bool sizeDiffers = isCompared && difference && (oneIsMissing || state.sizeDiffers || state.sideDiffers);
    setCompare(SizeRow, recorded ? format.number(recorded->size) : missing,
               derived ? format.number(derived->size) : missing, sizeDiffers ? signedNumber(size) : missing,
               sizeDiffers);
    const auto entry = state.entryDiffers ? PositionWords::tidy(*derived->entryPrice - *recorded->entryPrice,
                                                                *derived->entryPrice, *recorded->entryPrice)
                                          : 0.0;
    setCompare(EntryRow, recorded ? format.number(recorded->entryPrice) : missing,
               derived ? format.number(derived->entryPrice) : missing,
               state.entryDiffers ? signedNumber(entry) : missing, state.entryDiffers);
    setCompare(LeverageRow, PositionWords::leverage(m_row.leverage), missing, missing, false);
    const auto notional = sizeDiffers && m_row.mark ? format.signedMoney(*difference * *m_row.mark) : missing;
    setCompare(NotionalRow, notionalText(recorded, m_row.mark, format), notionalText(derived, m_row.mark, format),
               notional, false);
    m_verdict->setVisible(!state.agrees());
    m_verdict->setText(u"\u2260 "_s + tr("ledger differs from fills"));
    m_sentence->setText(PositionWords::sentence(state, format));
}

void PositionSheet::fillFacts()
{
    const auto &format = m_appearance.format();
    const auto clock = m_clock.nowUtc().toSecsSinceEpoch();
    const auto now = m_row.asOf > 0 ? m_row.asOf : clock;
    m_factValues.at(0)->setText(m_row.mark ? format.number(*m_row.mark) + u", "_s +
                                                 PositionWords::markSource(m_row, format, clock)
                                           : Format::missing());
    auto *unrealised = m_factValues.at(1);
    unrealised->setText(m_row.unrealised ? Format::mark(*m_row.unrealised) + u' ' +
                                               format.signedMoney(*m_row.unrealised) + u' ' + m_row.quote
                                         : Format::missing());
    const auto &theme = m_appearance.theme();
    const auto value = m_row.unrealised.value_or(0);
    paintText(unrealised, value > 0 ? theme.up : value < 0 ? theme.down : theme.text);
    const auto opened =
        m_row.asOf > 0 ? tr("%1 before, %2 %3", "how long, when") : tr("%1 ago, %2 %3", "how long, when");
    m_factValues.at(2)->setText(m_row.openedAt > 0 ? opened.arg(PositionWords::openFor(m_row.openedAt, now),
                                                                format.time(m_row.openedAt), format.zoneName())
                                                   : Format::missing());
    m_factValues.at(3)->setText(m_row.share ? format.percent(*m_row.share, 1) : Format::missing());
}

void PositionSheet::showReadFills()
{
    m_fillsModel.setFills(m_detail.fills.fills());
    const auto empty = m_detail.fills.fills().isEmpty();
    m_table->setVisible(!empty && m_row.asOf == 0);
    QString state;
    if (m_detail.fills.error())
        state = ErrorText::sentence(*m_detail.fills.error());
    else if (m_detail.fills.isReading())
        state = tr("Reading the fills…");
    else if (empty)
        state = tr("No fills make up this position.");
    else if (!m_detail.fills.isComplete())
        state = tr("The newest %n; there are more.", nullptr, static_cast<int>(m_detail.fills.fills().size()));
    m_fillsState->setText(state);
    m_fillsState->setVisible(!state.isEmpty() && m_row.asOf == 0);
}

void PositionSheet::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_verdict->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_sentence->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    m_exchange->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_fillsTitle->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_fillsState->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    m_closeWords->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_verdict, theme.unknown);
    paintGround(m_content, theme.surface);
    for (auto *each : {m_sentence, m_exchange, m_fillsTitle, m_fillsState, m_closeWords})
        paintText(each, theme.muted);
    for (qsizetype cell = 0; cell < m_cells.size(); ++cell) {
        const bool caption = cell < kSheetColumns;
        const bool muted = caption || cell % kSheetColumns == 0;
        m_cells.at(cell)->setFont(
            m_appearance.font(caption ? Appearance::FontRole::Caption : Appearance::FontRole::Body));
        paintText(m_cells.at(cell), muted ? theme.muted : theme.text);
    }
    for (qsizetype fact = 0; fact < m_factNames.size(); ++fact) {
        m_factNames.at(fact)->setFont(m_appearance.font(Appearance::FontRole::Body));
        m_factValues.at(fact)->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(m_factNames.at(fact), theme.muted);
    }
    if (m_loaded && !m_isFlat) {
        fillCompare();
        fillFacts();
    }
}

} // namespace hoox
