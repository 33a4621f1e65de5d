#include "ui/analytics/AnalyticsContent.h"

#include "ui/analytics/AnalyticsWords.h"
#include "ui/analytics/BarChart.h"
#include "ui/analytics/EquityChart.h"
#include "ui/analytics/FiguresTable.h"
#include "ui/common/Card.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 316; ///< The least that a chart with its table is worth, at 100 %.
constexpr int kMostAcross = 3;
constexpr int kColumns = 12; ///< Of the grid.
constexpr int kDeckMargin = 16;

} // namespace

AnalyticsContent::AnalyticsContent(Appearance &appearance, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance)
{
    setObjectName(u"analyticsScroll"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&m_appearance, &Appearance::changed, this, &AnalyticsContent::applyAppearance);
    applyAppearance();
}

void AnalyticsContent::build()
{
    auto *inner = new QWidget(this);
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(kDeckMargin, kDeckMargin, kDeckMargin, kDeckMargin);
    m_grid->setSpacing(12);
    m_summary = new QLabel(inner);
    m_summary->setObjectName(u"analyticsSummary"_s);
    m_missing = new QLabel(inner);
    m_missing->setObjectName(u"analyticsMissing"_s);
    for (auto *label : {m_summary, m_missing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_equity = equityCard();
    m_days = daysCard();
    m_groups = groupsCard();
    m_hours = hoursCard();
    setWidget(inner);
    inner->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    arrange();
}

void AnalyticsContent::readOutIn(Card *card, ReadableChart *chart, CardTitle &title)
{
    connect(chart, &ReadableChart::readOut, this, [this, card, &title](const ReadOut &pointed) {
        title.place = pointed.place;
        title.values = pointed.values;
        fitTitle(card, title);
    });
}

/// Of a card as it will be, not as it is: its words must not hold it wide while the window gets narrower.
int AnalyticsContent::widthOf(const Card *card) const
{
    const auto gap = m_grid->spacing();
    const auto room = viewport()->width() - 2 * kDeckMargin + gap;
    return room * m_spans.value(card, kColumns) / kColumns - gap;
}

void AnalyticsContent::fitTitle(Card *card, const CardTitle &title) const
{
    const auto &words = title.place.isEmpty() ? title.title : title.place;
    const auto &notes = title.place.isEmpty() ? title.notes : title.values;
    const QFontMetrics strong(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    const QFontMetrics plain(m_appearance.font(Appearance::FontRole::Secondary));
    constexpr int kCardPadding = 16;
    const auto room = widthOf(card) - strong.horizontalAdvance(words) - 3 * kCardPadding;
    const auto fitting = std::find_if(notes.cbegin(), notes.cend(),
                                      [&](const QString &note) { return plain.horizontalAdvance(note) <= room; });
    card->setTitle(words, fitting == notes.cend() ? QString() : *fitting);
}

void AnalyticsContent::fitTitles() const
{
    fitTitle(m_equity, m_equityTitle);
    fitTitle(m_days, m_daysTitle);
    fitTitle(m_hours, m_hoursTitle);
}

Card *AnalyticsContent::equityCard()
{
    auto *card = new Card(m_appearance, this);
    card->setObjectName(u"analyticsEquityCard"_s);
    card->setFlush(true);
    m_equityChart = new EquityChart(m_appearance, card);
    m_equityChart->setObjectName(u"analyticsEquity"_s);
    m_equityChart->setAccessibleName(tr("Equity and drawdown"));
    m_equityChart->setContentsMargins(kDeckMargin, 0, kDeckMargin, 0);
    m_assetTable = new FiguresTable(
        m_appearance, u"analyticsAssets"_s, tr("asset"),
        [](const AnalyticsGroup &group) { return AnalyticsWords::assetName(group.name); }, card);
    m_assetTable->setLabel(tr("Sums by quote asset"));
    card->body()->addWidget(m_equityChart);
    card->body()->addWidget(m_assetTable);
    readOutIn(card, m_equityChart, m_equityTitle);
    return card;
}

Card *AnalyticsContent::daysCard()
{
    auto *card = new Card(m_appearance, this);
    card->setObjectName(u"analyticsDaysCard"_s);
    card->setFlush(true);
    m_daysChart = new BarChart(m_appearance, card);
    m_daysChart->setObjectName(u"analyticsDays"_s);
    m_daysChart->setContentsMargins(kDeckMargin, 0, kDeckMargin, 0);
    m_daysTable = new FiguresTable(
        m_appearance, u"analyticsDaysTable"_s, tr("date UTC"),
        [this](const AnalyticsGroup &group) { return AnalyticsWords::spanName(m_span, group.second); }, card);
    card->body()->addWidget(m_daysChart);
    card->body()->addWidget(m_daysTable);
    card->body()->addStretch(1);
    readOutIn(card, m_daysChart, m_daysTitle);
    return card;
}

Card *AnalyticsContent::groupsCard()
{
    auto *card = new Card(m_appearance, this);
    card->setObjectName(u"analyticsGroupsCard"_s);
    card->setFlush(true);
    m_grouping = new Segmented(m_appearance, u"analyticsGrouping"_s, card);
    m_grouping->setLabel(tr("Figures by"));
    m_grouping->addSegment(tr("symbol"));
    m_grouping->addSegment(tr("exchange"));
    card->addHeadWidget(m_grouping);
    connect(m_grouping, &Segmented::chosen, this, &AnalyticsContent::showGroups);
    m_groupsTable = new FiguresTable(
        m_appearance, u"analyticsGroupsTable"_s, tr("name"), [](const AnalyticsGroup &group) { return group.name; },
        card);
    card->body()->addWidget(m_groupsTable);
    card->body()->addStretch(1);
    return card;
}

Card *AnalyticsContent::hoursCard()
{
    auto *card = new Card(m_appearance, this);
    card->setObjectName(u"analyticsHoursCard"_s);
    card->setFlush(true);
    m_hoursChart = new BarChart(m_appearance, card);
    m_hoursChart->setObjectName(u"analyticsHours"_s);
    m_hoursChart->setContentsMargins(kDeckMargin, 0, kDeckMargin, 0);
    m_hoursChart->setAccessibleName(tr("Fills per hour of the day, UTC"));
    using Column = AnalyticsHoursModel;
    using Kind = TableColumn::Kind;
    const auto hour = [](const QModelIndex &index) { return AnalyticsWords::hourName(index.data().toInt()); };
    const auto count = [this](const QModelIndex &index) {
        return m_appearance.format().count(index.data().toLongLong());
    };
    const auto share = [this](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? m_appearance.format().percent(value.toDouble(), 1)
                               : m_appearance.format().percent(0, 0);
    };
    m_hoursTable = new SmallTable(m_hoursModel,
                                  {{Column::Hour, tr("hour UTC"), Kind::StrongWord, hour},
                                   {Column::Fills, tr("fills", "executions of orders"), Kind::Number, count},
                                   {Column::Share, tr("share"), Kind::Number, share}},
                                  m_appearance, card);
    m_hoursTable->setObjectName(u"analyticsHoursTable"_s);
    m_hoursTable->setAccessibleName(tr("Fills per hour of the day, UTC"));
    m_hoursTable->setRowPixels(24);
    card->body()->addWidget(m_hoursChart);
    card->body()->addWidget(m_hoursTable);
    card->body()->addStretch(1);
    readOutIn(card, m_hoursChart, m_hoursTitle);
    return card;
}

BarPicture AnalyticsContent::dayBars(const AnalyticsSpans &spans, const Format &format)
{
    BarPicture picture;
    picture.isSigned = true;
    for (const auto &group : spans.groups) {
        const auto profit = profitOf(group.sums);
        const auto name = AnalyticsWords::spanName(spans.span, group.second);
        const auto figures = tr("%1   fills %2", "a profit, a number of executions")
                                 .arg(format.signedMoney(profit), format.count(group.sums.fills));
        BarPicture::Bar bar{profit,
                            group.sums.realised.missing > 0,
                            name.right(spans.span == BarSpan::Month ? 7 : 5),
                            {name, {figures, format.signedMoney(profit)}}};
        if (bar.isPartial)
            bar.readOut.values.prepend(
                tr("%1   not known in rows: %2").arg(figures, format.count(group.sums.realised.missing)));
        picture.bars.append(bar);
    }
    return picture;
}

BarPicture AnalyticsContent::hourBars(const std::array<qint64, 24> &fills, const Format &format)
{
    BarPicture picture;
    for (int hour = 0; hour < static_cast<int>(fills.size()); ++hour) {
        const auto count = fills.at(static_cast<std::size_t>(hour));
        const auto name = AnalyticsWords::hourName(hour);
        const auto span = tr("%1 to %2 UTC", "hours of the day").arg(name, AnalyticsWords::hourName((hour + 1) % 24));
        picture.bars.append({static_cast<double>(count),
                             false,
                             name.left(2),
                             {span, {tr("fills %1", "a number of executions").arg(format.count(count))}}});
    }
    return picture;
}

void AnalyticsContent::show(const Analytics &analytics, const AnalyticsAsset &asset, const TimeRange &range,
                            const QVector<TimeRange> &engaged)
{
    const auto &format = m_appearance.format();
    const auto name = AnalyticsWords::assetName(asset.asset);
    const auto basis = AnalyticsWords::profitBasis(asset.sums);
    const auto note = [](const QStringList &parts) { return parts.join(u" \u00B7 "_s); };
    auto spans = spansOf(asset.days, kMostBars);
    const auto ofDay = tr("hour of the day, UTC");
    m_equityTitle = {tr("Equity and drawdown"),
                     {note({name, basis, tr("time %1").arg(format.zoneName())}), note({name, basis}), name}};
    m_daysTitle = {AnalyticsWords::spansTitle(spans.span), {note({name, basis}), name}};
    m_hoursTitle = {tr("Fills per hour"),
                    {analytics.assets.size() > 1 ? note({ofDay, tr("all assets")}) : ofDay, tr("UTC")}};
    // First: a chart that is pointed at puts its value there anew.
    fitTitles();

    m_equityChart->show(EquityPicture::of(asset, range, engaged));
    QVector<AnalyticsGroup> assets;
    for (const auto &each : analytics.assets)
        assets.append({each.asset, 0, each.sums});
    m_assetTable->show(assets);

    m_span = spans.span;
    m_daysChart->show(dayBars(spans, format));
    m_daysChart->setAccessibleName(m_daysTitle.title);
    m_daysTable->setLabel(m_daysTitle.title);
    std::reverse(spans.groups.begin(), spans.groups.end()); // the newest first
    m_daysTable->show(spans.groups);

    m_hoursChart->show(hourBars(analytics.fillsPerHour, format));
    m_hoursModel.set(analytics.fillsPerHour);

    m_bySymbol = bySymbol(asset);
    m_byExchange = byExchange(asset);
    showGroups();
    m_summary->setText(AnalyticsWords::summary(asset, format));
    const auto missing = AnalyticsWords::missing(analytics, asset, format);
    m_missing->setText(note(missing));
    m_missing->setVisible(!missing.isEmpty());
}

void AnalyticsContent::showGroups()
{
    const bool byExchanges = m_grouping->current() == 1;
    const auto title = byExchanges ? tr("By exchange") : tr("By symbol");
    m_groups->setTitle(title);
    m_groupsTable->setLabel(title);
    m_groupsTable->show(byExchanges ? m_byExchange : m_bySymbol);
}

void AnalyticsContent::setStale(bool stale)
{
    for (auto *chart : std::initializer_list<ReadableChart *>{m_equityChart, m_daysChart, m_hoursChart})
        chart->setStale(stale);
    for (auto *table : {m_assetTable, m_daysTable, m_groupsTable})
        table->setStale(stale);
    m_hoursTable->setStale(stale);
    paintText(m_summary, stale ? m_appearance.theme().muted : m_appearance.theme().text);
}

void AnalyticsContent::arrange()
{
    const auto room = viewport()->width() - 2 * kDeckMargin + m_grid->spacing();
    const auto across = std::clamp(room / (m_appearance.scaled(kCardWidth) + m_grid->spacing()), 1, kMostAcross);
    if (across == m_across)
        return;
    m_across = across;
    while (const auto item = std::unique_ptr<QLayoutItem>(m_grid->takeAt(0))) {
    }
    m_grid->addWidget(m_equity, 0, 0, 1, kColumns);
    m_grid->addWidget(m_summary, 1, 0, 1, kColumns);
    m_grid->addWidget(m_missing, 2, 0, 1, kColumns);
    // Beside each other the table of many columns has the most room, the hours the least.
    const QVector<QVector<int>> spans{{12, 12, 12}, {6, 6, 12}, {4, 5, 3}};
    const QVector<Card *> cards{m_days, m_groups, m_hours};
    int column = 0;
    int row = 3;
    for (int at = 0; at < cards.size(); ++at) {
        const auto span = spans.at(across - 1).at(at);
        m_grid->addWidget(cards.at(at), row, column, 1, span);
        m_spans.insert(cards.at(at), span);
        column += span;
        if (column == kColumns) {
            column = 0;
            ++row;
        }
    }
    for (int each = 0; each < kColumns; ++each)
        m_grid->setColumnStretch(each, 1);
    m_grid->setRowStretch(6, 1);
}

void AnalyticsContent::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    fitTitles();
}

bool AnalyticsContent::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void AnalyticsContent::applyAppearance()
{
    m_summary->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    m_missing->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_summary, m_appearance.theme().text);
    paintText(m_missing, m_appearance.theme().muted);
    arrange();
    fitTitles();
}

} // namespace hoox
