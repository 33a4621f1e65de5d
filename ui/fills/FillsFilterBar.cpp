#include "ui/fills/FillsFilterBar.h"

#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/Paint.h"
#include "ui/common/PeriodWords.h"
#include "ui/fills/FillColumns.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

FillsFilterBar::FillsFilterBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_preset(new Button(appearance, PeriodWords::of(TimePreset::All), {}, this)),
      m_chips(new QWidget(this)),
      m_chipRow(new QHBoxLayout(m_chips)),
      m_count(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_percent(new QLabel(this)),
      m_cancel(new Button(appearance, tr("cancel"), {}, this, Button::Look::Link))
{
    m_preset->setObjectName(u"periodButton"_s);
    m_preset->setAccessibleName(tr("Period"));
    auto *menu = new QMenu(m_preset);
    for (const auto preset : {TimePreset::Today, TimePreset::Day, TimePreset::Week, TimePreset::Month, TimePreset::All})
        connect(menu->addAction(PeriodWords::of(preset)), &QAction::triggered, this,
                [this, preset] { Q_EMIT presetChosen(preset); });
    m_preset->setMenu(menu);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(8);
    for (auto *label : {m_count, m_percent})
        label->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"fillsCount"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(72);
    m_cancel->setObjectName(u"cancelOrdering"_s);
    auto *add = new Button(appearance, tr("filter"), u"plus"_s, this, Button::Look::Quiet);
    add->setObjectName(u"addFilter"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_preset);
    layout->addWidget(m_chips);
    layout->addWidget(add);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addWidget(m_percent);
    layout->addWidget(m_cancel);
    connect(add, &QPushButton::clicked, this, &FillsFilterBar::addRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FillsFilterBar::cancelRequested);
    connect(&m_appearance, &Appearance::changed, this, &FillsFilterBar::applyAppearance);
    showCount({});
    applyAppearance();
}

void FillsFilterBar::applyAppearance()
{
    setFixedHeight(m_appearance.scaled(40));
    for (auto *label : {m_count, m_percent}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().text);
    }
    update();
}

void FillsFilterBar::setFilter(const FillsFilter &filter)
{
    m_filter = filter;
    m_preset->setText(PeriodWords::of(filter.period, m_appearance.format()));
    while (m_chipRow->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_chipRow->takeAt(0));
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
    }
    for (auto entry = filter.texts.cbegin(); entry != filter.texts.cend(); ++entry) {
        const auto column = entry.key();
        const auto words = FillsFilter::words(column, entry.value(), m_appearance.format());
        auto *chip = new Chip(m_appearance, words.label, words.value, m_chips);
        chip->setObjectName(u"chip."_s + FillColumns::key(column));
        chip->setRemovable(true);
        connect(chip, &Chip::removed, this, [this, column] { Q_EMIT removed(column); });
        m_chipRow->addWidget(chip);
    }
    if (filter.isEmpty())
        return;
    auto *clear = new Button(m_appearance, tr("clear filter"), {}, m_chips, Button::Look::Quiet);
    clear->setObjectName(u"clearFilter"_s);
    connect(clear, &QPushButton::clicked, this, &FillsFilterBar::cleared);
    m_chipRow->addWidget(clear);
}

void FillsFilterBar::showCount(const QString &words)
{
    m_count->setText(words);
    m_progress->hide();
    m_percent->hide();
    m_cancel->hide();
}

void FillsFilterBar::showProgress(const QString &words, int thousandths)
{
    m_count->setText(words);
    m_progress->setValue(thousandths);
    m_percent->setText(tr("%1 %").arg(thousandths / 10));
    m_progress->show();
    m_percent->show();
    m_cancel->show();
}

void FillsFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.theme().line);
}

} // namespace hoox
