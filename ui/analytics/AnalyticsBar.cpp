#include "ui/analytics/AnalyticsBar.h"

#include "models/fills/FillsScope.h"
#include "ui/analytics/AnalyticsWords.h"
#include "ui/analytics/WrappingRow.h"
#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/Paint.h"
#include "ui/common/PeriodWords.h"
#include "ui/common/Prompter.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestChip = 40; ///< Letters; the whole is the name that readers hear.
constexpr int kLongestSymbol = 64;

} // namespace

AnalyticsBar::AnalyticsBar(FillsScope &scope, Prompter &prompter, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_scope(scope),
      m_prompter(prompter),
      m_appearance(appearance),
      m_period(new Button(appearance, tr("period"), {}, this)),
      m_exchange(new Button(appearance, tr("exchange"), {}, this)),
      m_symbol(new Button(appearance, tr("symbol"), {}, this)),
      m_asset(new Button(appearance, tr("asset"), {}, this)),
      m_clear(new Button(appearance, tr("clear"), {}, this, Button::Look::Quiet)),
      m_cancel(new Button(appearance, tr("cancel"), {}, this, Button::Look::Link)),
      m_reading(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    build();
    connect(&m_scope, &FillsScope::changed, this, &AnalyticsBar::showScope);
    connect(&m_appearance, &Appearance::changed, this, &AnalyticsBar::applyAppearance);
    connect(m_clear, &QPushButton::clicked, this, &AnalyticsBar::clearConditions);
    connect(m_cancel, &QPushButton::clicked, this, &AnalyticsBar::cancelRequested);
    showProgress(std::nullopt);
    applyAppearance();
}

void AnalyticsBar::build()
{
    m_period->setObjectName(u"analyticsPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_exchange->setObjectName(u"analyticsExchange"_s);
    m_exchange->setAccessibleName(tr("Exchange"));
    m_symbol->setObjectName(u"analyticsSymbol"_s);
    m_symbol->setAccessibleName(tr("Symbol"));
    m_asset->setObjectName(u"analyticsAsset"_s);
    m_asset->setAccessibleName(tr("Quote asset"));
    m_asset->setToolTip(tr("One quote asset at a time: sums never mix assets."));
    m_clear->setObjectName(u"analyticsClear"_s);
    m_clear->setAccessibleName(tr("Clear the rest of the filter"));
    m_cancel->setObjectName(u"analyticsCancel"_s);
    m_reading->setObjectName(u"analyticsReading"_s);
    m_reading->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(72);
    m_progress->setAccessibleName(tr("Progress of reading"));
    auto *row = new WrappingRow(8, this);
    row->setContentsMargins(16, 6, 16, 6);
    for (auto *button : {m_period, m_exchange, m_symbol, m_asset}) {
        button->setMenu(new QMenu(button));
        row->addWidget(button);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_clear, m_reading, m_progress, m_cancel})
        row->addWidget(widget);
    connect(m_symbol->menu(), &QMenu::aboutToShow, this, &AnalyticsBar::fillSymbols);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fillPeriods();
    fillExchanges();
    fillSymbols();
}

void AnalyticsBar::fillPeriods()
{
    for (const auto preset : kTimePresets)
        connect(m_period->menu()->addAction(PeriodWords::of(preset)), &QAction::triggered, this,
                [this, preset] { Q_EMIT periodChosen(preset); });
}

void AnalyticsBar::fillExchanges()
{
    auto *menu = m_exchange->menu();
    connect(menu->addAction(tr("all exchanges")), &QAction::triggered, this,
            [this] { m_scope.setExchange(std::nullopt); });
    for (const auto exchange : kExchanges)
        connect(menu->addAction(toText(exchange)), &QAction::triggered, this,
                [this, exchange] { m_scope.setExchange(exchange); });
}

void AnalyticsBar::fillSymbols()
{
    auto *menu = m_symbol->menu();
    menu->clear();
    connect(menu->addAction(tr("all symbols")), &QAction::triggered, this, [this] { m_scope.setSymbol({}); });
    for (const auto &symbol : std::as_const(m_symbols)) {
        auto text = symbol.left(kLongestSymbol);
        // A symbol comes from outside: its ampersand is no mnemonic.
        connect(menu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, symbol] { m_scope.setSymbol(symbol); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Other symbol…")), &QAction::triggered, this, &AnalyticsBar::askSymbol);
}

void AnalyticsBar::askSymbol()
{
    const Prompter::TextQuestion question{tr("Figures of one symbol"), tr("The whole symbol, as the ledger has it."),
                                          tr("Symbol"), tr("Show"), u"analyticsSymbol"_s};
    m_prompter.askText(question, this, [this](const std::optional<QString> &symbol) {
        if (symbol && !symbol->trimmed().isEmpty())
            m_scope.setSymbol(symbol->trimmed().toUpper().left(kLongestSymbol));
    });
}

void AnalyticsBar::setSymbols(const QStringList &symbols)
{
    m_symbols = symbols;
}

void AnalyticsBar::setAssets(const QStringList &assets, const QString &chosen)
{
    auto *menu = m_asset->menu();
    menu->clear();
    for (const auto &asset : assets)
        connect(menu->addAction(AnalyticsWords::assetName(asset)), &QAction::triggered, this,
                [this, asset] { Q_EMIT assetChosen(asset); });
    m_asset->setText(AnalyticsWords::assetName(chosen));
    m_asset->setVisible(assets.size() > 1);
}

void AnalyticsBar::showProgress(std::optional<int> thousandths)
{
    const bool reads = thousandths.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reading, m_progress, m_cancel})
        widget->setVisible(reads);
    m_progress->setValue(thousandths.value_or(0));
    m_reading->setText(thousandths.value_or(0) > 0 ? tr("adding up, %1 %").arg(*thousandths / 10) : tr("adding up"));
}

void AnalyticsBar::showScope()
{
    const auto &filter = m_scope.filter();
    m_period->setText(PeriodWords::of(m_scope.period(), m_appearance.format()));
    m_exchange->setText(filter.exchange ? toText(*filter.exchange) : tr("all exchanges"));
    auto symbol = filter.symbolExact ? filter.symbolPrefix.left(kLongestSymbol) : tr("all symbols");
    m_symbol->setText(symbol.replace(u'&', u"&&"_s));
    showConditions();
}

void AnalyticsBar::showConditions()
{
    for (auto *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater();
    }
    m_chips.clear();
    const auto conditions = AnalyticsWords::conditions(m_scope.filter(), m_appearance.format());
    m_clear->setVisible(!conditions.isEmpty());
    // Chips stand between the selectors and what comes after them.
    QVector<QWidget *> behind;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_clear, m_reading, m_progress, m_cancel}) {
        layout()->removeWidget(widget);
        behind.append(widget);
    }
    for (const auto &condition : conditions) {
        const bool isLong = condition.value.size() > kLongestChip;
        auto *chip = new Chip(m_appearance, condition.label,
                              isLong ? condition.value.left(kLongestChip) + u'\u2026' : condition.value, this);
        chip->setObjectName(u"analyticsCondition"_s);
        chip->setAccessibleName(condition.label + u' ' + condition.value);
        layout()->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    for (auto *widget : std::as_const(behind))
        layout()->addWidget(widget);
    updateGeometry();
}

void AnalyticsBar::clearConditions()
{
    FillsQuery kept;
    kept.exchange = m_scope.filter().exchange;
    if (m_scope.filter().symbolExact) {
        kept.symbolPrefix = m_scope.filter().symbolPrefix;
        kept.symbolExact = true;
    }
    m_scope.set(kept, m_scope.period());
}

void AnalyticsBar::applyAppearance()
{
    m_reading->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_reading, m_appearance.theme().text);
    showScope();
    update();
}

void AnalyticsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.theme().line);
}

} // namespace hoox
