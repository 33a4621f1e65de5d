#include "ui/positions/PositionSheet.h"

#include "models/positions/PositionFills.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PositionWords.h"
#include "ui/common/SmallTable.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetColumns = 4;
constexpr int kSheetFacts = 3;

QString notionalText(const std::optional<Position> &position, const std::optional<double> &mark, const Format &format)
{
    return position && mark ? format.money(position->size * *mark) : Format::missing();
}

} // namespace

PositionSheet::PositionSheet(PositionFills &fills, Appearance &appearance, const Clock &clock, QWidget *parent)
    : SideSheet(appearance, parent),
      m_positionFills(fills),
      m_appearance(appearance),
      m_clock(clock),
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
    connect(&m_positionFills, &PositionFills::changed, this, &PositionSheet::showReadFills);
    connect(&m_appearance, &Appearance::changed, this, &PositionSheet::applyAppearance);
    applyAppearance();
}

void PositionSheet::addContent()
{
    auto *content = new QWidget(this);
    m_content = content;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 12, 0, 16);
    whole->setSpacing(10);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(10);
    whole->addLayout(layout);
    layout->addWidget(m_verdict, 0, Qt::AlignLeft);
    addCompare();
    layout->addLayout(m_compare);
    layout->addWidget(m_sentence);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, content));
    addFacts();
    layout->addLayout(m_facts);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, content));
    layout->addWidget(m_fillsTitle);
    layout->addWidget(m_fillsState);
    addFills();
    whole->addWidget(m_table);
    whole->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(scroll);
}

void PositionSheet::addFoot()
{
    body()->addWidget(m_closeWords);
    m_close = new Button(m_appearance, tr("Close\u2026"), {}, this);
    m_close->setObjectName(u"positionClose"_s);
    m_close->setDeafToEnter();
    connect(m_close, &QPushButton::clicked, this,
            [this] { Q_EMIT closeRequested(m_row.reconciled.exchange, m_row.reconciled.symbol); });
    addFootWidget(m_close);
    auto *show = new Button(m_appearance, tr("Show fills"), u"fills"_s, this);
    show->setObjectName(u"positionShowFills"_s);
    connect(show, &QPushButton::clicked, this,
            [this] { Q_EMIT showFills(m_row.reconciled.exchange, m_row.reconciled.symbol); });
    addFootWidget(show);
    auto *rest = new QWidget(this);
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addFootWidget(rest);
}

void PositionSheet::addCompare()
{
    const std::array<QString, CompareRows> names{QString(),   tr("side"),     tr("size"),
                                                 tr("entry"), tr("leverage"), tr("notional")};
    for (int row = 0; row < CompareRows; ++row) {
        for (int column = 0; column < kSheetColumns; ++column) {
            auto *cell = new QLabel(this);
            cell->setTextFormat(Qt::PlainText);
            cell->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_compare->addWidget(cell, row, column);
            m_cells.append(cell);
        }
        m_cells.at(row * kSheetColumns)->setText(names.at(static_cast<std::size_t>(row)));
    }
    m_compare->setHorizontalSpacing(12);
    m_compare->setVerticalSpacing(6);
    for (int column = 1; column < kSheetColumns; ++column)
        m_compare->setColumnStretch(column, 1);
    //: What the ledger's table of positions says.
    setCompare(Head, tr("recorded"), tr("from fills"), tr("difference"), false);
}

void PositionSheet::addFacts()
{
    const std::array<QString, kSheetFacts> names{tr("mark"), tr("unrealised"), tr("opened")};
    for (int row = 0; row < kSheetFacts; ++row) {
        m_factNames.append(new QLabel(names.at(static_cast<std::size_t>(row)), this));
        m_factValues.append(new QLabel(this));
        m_factValues.last()->setTextFormat(Qt::PlainText);
        m_factValues.last()->setWordWrap(true);
        m_facts->addWidget(m_factNames.last(), row, 0, Qt::AlignTop);
        m_facts->addWidget(m_factValues.last(), row, 1);
    }
    m_factValues.at(1)->setObjectName(u"positionUnrealised"_s);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
}

void PositionSheet::addFills()
{
    const auto number = [this](const QModelIndex &index) {
        const auto figure = index.data();
        return figure.isValid() ? m_appearance.format().number(figure.toDouble()) : Format::missing();
    };
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    const auto time = [this](const QModelIndex &index) {
        return m_appearance.format().time(index.data().toLongLong());
    };
    const auto zone = m_appearance.format().zoneName();
    m_table = new SmallTable(m_fillsModel,
                             {{LastFillsModel::Time, tr("time %1").arg(zone), TableColumn::Kind::MutedWord, time},
                              {LastFillsModel::SideColumn, tr("side"), TableColumn::Kind::Word, word},
                              {LastFillsModel::Quantity, tr("quantity"), TableColumn::Kind::Number, number},
                              {LastFillsModel::Price, tr("price"), TableColumn::Kind::Number, number}},
                             m_appearance, this);
    m_table->setRowPixels(24);
    m_table->setObjectName(u"positionFillsTable"_s);
    m_table->setAccessibleName(tr("Fills that make it up"));
    m_fillsTitle->setText(tr("Fills that make it up"));
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
    const bool same = shows(row.reconciled.exchange, row.reconciled.symbol) && row.markAt == m_row.markAt;
    m_row = row;
    m_loaded = true;
    setTitle(row.reconciled.symbol);
    m_exchange->setText(toText(row.reconciled.exchange));
    fillCompare();
    fillFacts();
    showCloseBar();
    if (!same)
        m_positionFills.load(row.reconciled.exchange, row.reconciled.symbol, row.openedAt);
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
        !m_closeBar.isEmpty() ? m_closeBar
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
    setCompare(SideRow, recorded ? toText(recorded->side) : missing, derived ? toText(derived->side) : missing,
               state.sideDiffers ? tr("differs") : missing, state.sideDiffers);
    const auto largest = std::max(recorded ? recorded->size : 0, derived ? derived->size : 0);
    const auto difference = state.sizeDifference();
    const auto size = PositionWords::tidy(difference.value_or(0), largest, largest);
    const bool sizeDiffers = difference && (oneIsMissing || state.sizeDiffers || state.sideDiffers);
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
    const auto now = m_clock.nowUtc().toSecsSinceEpoch();
    m_factValues.at(0)->setText(m_row.mark ? tr("%1, last fill on %2, %3 ago")
                                                 .arg(format.number(*m_row.mark), toText(m_row.markFrom),
                                                      PositionWords::openFor(m_row.markAt, now))
                                           : Format::missing());
    auto *unrealised = m_factValues.at(1);
    unrealised->setText(m_row.unrealised ? Format::mark(*m_row.unrealised) + u' ' +
                                               format.signedMoney(*m_row.unrealised) + u' ' + m_row.quote
                                         : Format::missing());
    const auto &theme = m_appearance.theme();
    const auto value = m_row.unrealised.value_or(0);
    paintText(unrealised, value > 0 ? theme.up : value < 0 ? theme.down : theme.text);
    m_factValues.at(2)->setText(m_row.openedAt > 0 ? tr("%1 ago, %2 %3")
                                                         .arg(PositionWords::openFor(m_row.openedAt, now),
                                                              format.time(m_row.openedAt), format.zoneName())
                                                   : Format::missing());
}

void PositionSheet::showReadFills()
{
    m_fillsModel.setFills(m_positionFills.fills());
    const auto empty = m_positionFills.fills().isEmpty();
    m_table->setVisible(!empty);
    QString state;
    if (m_positionFills.error())
        state = ErrorText::sentence(*m_positionFills.error());
    else if (m_positionFills.isReading())
        state = tr("Reading the fills…");
    else if (empty)
        state = tr("No fills make up this position.");
    else if (!m_positionFills.isComplete())
        state = tr("The newest %n; there are more.", nullptr, static_cast<int>(m_positionFills.fills().size()));
    m_fillsState->setText(state);
    m_fillsState->setVisible(!state.isEmpty());
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
    if (m_loaded) {
        fillCompare();
        fillFacts();
    }
}

} // namespace hoox
