#include "ui/fills/FillsFilterBar.h"

#include "ui/common/Button.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/PeriodWords.h"
#include "ui/fills/FillColumns.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

FillsFilterBar::FillsFilterBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_row(new QHBoxLayout(this)),
      m_flow(new FlowLayout(8)),
      m_preset(new Button(appearance, PeriodWords::of(TimePreset::All), {}, this)),
      m_add(new Button(appearance, tr("filter"), u"plus"_s, this, Button::Look::Quiet)),
      m_text(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_percent(new QLabel(this)),
      m_cancel(new Button(appearance, tr("cancel"), {}, this, Button::Look::Link))
{
    addPresets();
    makeTextField();
    build();
    connect(m_cancel, &QPushButton::clicked, this, &FillsFilterBar::cancelRequested);
    connect(&m_appearance, &Appearance::changed, this, &FillsFilterBar::applyAppearance);
    showCount({});
    applyAppearance();
}

void FillsFilterBar::addPresets()
{
    m_preset->setObjectName(u"periodButton"_s);
    m_preset->setAccessibleName(tr("Period"));
    auto *menu = new QMenu(m_preset);
    for (const auto preset : kTimePresets)
        connect(menu->addAction(PeriodWords::of(preset)), &QAction::triggered, this,
                [this, preset] { Q_EMIT presetChosen(preset); });
    m_preset->setMenu(menu);
}

void FillsFilterBar::makeTextField()
{
    constexpr int kPauseMs = 350;
    constexpr int kLongest = 200;
    m_text->setObjectName(u"filterText"_s);
    m_text->setPlaceholderText(tr("find text"));
    m_text->setAccessibleName(tr("Text in symbol, order id, request id or id"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(kLongest);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kPauseMs);
    const auto tell = [this, pause] {
        pause->stop();
        Q_EMIT textEdited(m_text->text());
    };
    connect(m_text, &QLineEdit::textChanged, this, [this, pause] {
        if (m_text->text().trimmed() != m_filter.freeText)
            pause->start();
    });
    connect(pause, &QTimer::timeout, this, tell);
    connect(m_text, &QLineEdit::returnPressed, this, tell);
}

void FillsFilterBar::build()
{
    for (auto *label : {m_count, m_percent})
        label->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"fillsCount"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(72);
    m_cancel->setObjectName(u"cancelOrdering"_s);
    m_add->setObjectName(u"addFilter"_s);
    connect(m_add, &QPushButton::clicked, this, &FillsFilterBar::addRequested);
    for (auto *widget : std::initializer_list<QWidget *>{m_preset, m_add, m_text})
        m_flow->addWidget(widget);
    m_row->setContentsMargins(16, 6, 16, 7);
    m_row->setSpacing(8);
    m_row->addLayout(m_flow, 1);
    for (auto *widget : std::initializer_list<QWidget *>{m_count, m_progress, m_percent, m_cancel})
        m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void FillsFilterBar::addAtCount(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_count), widget, 0, Qt::AlignVCenter);
}

void FillsFilterBar::followInTabOrder(QWidget *control)
{
    auto *before = control;
    for (auto *next : {static_cast<QWidget *>(m_preset), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_text)})
        setTabOrder(std::exchange(before, next), next);
}

void FillsFilterBar::applyAppearance()
{
    setMinimumHeight(m_appearance.scaled(40));
    m_text->setFixedWidth(m_appearance.scaled(150));
    for (auto *label : {m_count, m_percent}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().text);
    }
    m_preset->setText(PeriodWords::of(m_filter.period, m_appearance.format()));
    update();
}

/// A long text does not make the window wider: it is whole on hover.
Chip *FillsFilterBar::newChip(const FillsFilter::Words &words)
{
    constexpr int kLongestShown = 40;
    const auto isLong = words.value.size() > kLongestShown;
    const auto shown = isLong ? words.value.left(kLongestShown - 1) + u'\u2026' : words.value;
    auto *chip = new Chip(m_appearance, words.label, shown, this);
    if (isLong)
        chip->setToolTip(words.value.toHtmlEscaped());
    return chip;
}

void FillsFilterBar::addChip(Chip *chip, const QString &name)
{
    chip->setObjectName(name);
    chip->setRemovable(true);
    m_flow->insertWidget(1 + static_cast<int>(m_chips.size()), chip);
    chip->show();
    m_chips << chip;
}

void FillsFilterBar::setFilter(const FillsFilter &filter)
{
    m_filter = filter;
    m_preset->setText(PeriodWords::of(filter.period, m_appearance.format()));
    if (m_text->text().trimmed() != filter.freeText)
        m_text->setText(filter.freeText);
    for (auto *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater();
    }
    m_chips.clear();
    const auto &format = m_appearance.format();
    for (auto entry = filter.texts.cbegin(); entry != filter.texts.cend(); ++entry) {
        const auto column = entry.key();
        const auto words = FillsFilter::words(column, entry.value(), format);
        auto *chip = newChip(words);
        connect(chip, &Chip::removed, this, [this, column] { Q_EMIT removed(column); });
        addChip(chip, u"chip."_s + FillColumns::key(column));
    }
    for (const auto &exclusion : filter.excluded) {
        const auto words = FillsFilter::words(exclusion, format);
        auto *chip = newChip(words);
        connect(chip, &Chip::removed, this, [this, exclusion] { Q_EMIT inclusionWanted(exclusion); });
        addChip(chip, u"chip.not."_s + FillColumns::key(exclusion.column));
    }
    if (filter.isEmpty())
        return;
    auto *clear = new Button(m_appearance, tr("clear filter"), {}, this, Button::Look::Quiet);
    clear->setObjectName(u"clearFilter"_s);
    connect(clear, &QPushButton::clicked, this, &FillsFilterBar::cleared);
    m_flow->addWidget(clear);
    clear->show();
    m_chips << clear;
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
