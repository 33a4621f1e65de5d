#include "ui/reports/NewReportPanel.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

enum ReportPreset { PresetToday, PresetYesterday, PresetWeek, PresetMonth };

QDateTimeEdit *momentEdit(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setDateTimeRange(QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                           QDateTime::fromSecsSinceEpoch(4'102'444'800, Qt::UTC));
    return edit;
}

} // namespace

NewReportPanel::NewReportPanel(Appearance &appearance, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_clock(clock),
      m_title(new QLabel(tr("Period from, UTC"), this)),
      m_toLabel(new QLabel(tr("to, not included"), this)),
      m_from(momentEdit(u"reportFrom"_s, tr("Period from, UTC"), this)),
      m_to(momentEdit(u"reportTo"_s, tr("Period to, UTC, not included"), this)),
      m_presets(new Segmented(appearance, u"reportPreset"_s, this)),
      m_contents(new QLabel(tr("Summary, equity curve, positions, balances, reconciliation, and every fill."), this)),
      m_note(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_create(new Button(appearance, tr("Create report"), {}, this, Button::Look::Primary)),
      m_cancel(new Button(appearance, tr("Cancel"), {}, this))
{
    setObjectName(u"newReportPanel"_s);
    m_create->setObjectName(u"createReport"_s);
    m_cancel->setObjectName(u"cancelReport"_s);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_note->setObjectName(u"reportNote"_s);
    for (auto *label : {m_title, m_toLabel, m_contents, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_presets->setLabel(tr("Preset period"));
    for (const auto &word : {tr("today"), tr("yesterday"), tr("week"), tr("month")})
        m_presets->addSegment(word);
    build();
    connect(m_presets, &Segmented::chosen, this, &NewReportPanel::applyPreset);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &NewReportPanel::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &NewReportPanel::check);
    connect(m_create, &Button::clicked, this, [this] { Q_EMIT createRequested(range()); });
    connect(m_cancel, &Button::clicked, this, &NewReportPanel::cancelRequested);
    connect(&m_appearance, &Appearance::changed, this, &NewReportPanel::applyAppearance);
    m_presets->setCurrent(PresetYesterday);
    applyPreset(PresetYesterday);
    setRunning(false);
    applyAppearance();
}

void NewReportPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_from);
    layout->addSpacing(7);
    layout->addWidget(m_toLabel);
    layout->addWidget(m_to);
    layout->addSpacing(9);
    layout->addWidget(m_presets, 0, Qt::AlignLeft);
    layout->addSpacing(13);
    layout->addWidget(m_contents);
    layout->addSpacing(13);
    layout->addWidget(m_note);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_progress->setTextVisible(false);
}

TimeRange NewReportPanel::range() const
{
    return {m_from->dateTime().toSecsSinceEpoch(), m_to->dateTime().toSecsSinceEpoch()};
}

void NewReportPanel::setRange(const TimeRange &range)
{
    m_from->setDateTime(QDateTime::fromSecsSinceEpoch(range.from, Qt::UTC));
    m_to->setDateTime(QDateTime::fromSecsSinceEpoch(range.to, Qt::UTC));
}

void NewReportPanel::applyPreset(int preset)
{
    constexpr qint64 kPanelDay = 86'400;
    const auto now = m_clock.nowUtc();
    const auto today = QDateTime(now.date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    switch (preset) {
    case PresetToday:
        setRange({today, today + kPanelDay});
        break;
    case PresetYesterday:
        setRange({today - kPanelDay, today});
        break;
    case PresetWeek:
        setRange({today - 7 * kPanelDay, today});
        break;
    case PresetMonth:
        setRange({QDateTime(now.date().addMonths(-1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch(), today});
        break;
    default:
        break;
    }
}

void NewReportPanel::check()
{
    const bool sound = range().from < range().to;
    m_create->setEnabled(sound && !m_running);
    if (!sound)
        m_note->setText(tr("The period ends before it begins."));
    else if (!m_running)
        m_note->clear();
}

void NewReportPanel::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    for (auto *widget : std::initializer_list<QWidget *>{m_from, m_to, m_presets})
        widget->setEnabled(!running);
    m_create->setEnabled(!running && range().from < range().to);
}

void NewReportPanel::showProgress(const QString &what, qint64 done, qint64 total)
{
    setRunning(true);
    m_note->setText(what);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(std::min<qint64>(1000, done * 1000 / total)) : 0);
}

void NewReportPanel::showIdle(const QString &note)
{
    setRunning(false);
    m_note->setText(note);
}

void NewReportPanel::showError(const Error &error)
{
    setRunning(false);
    m_note->setText(ErrorText::sentence(error));
}

void NewReportPanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    setFixedWidth(qMax(m_appearance.scaled(300), m_presets->sizeHint().width() + 32));
    paintGround(this, theme.surface);
    for (auto *label : {m_title, m_toLabel}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Caption));
        paintText(label, theme.muted);
    }
    m_contents->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_contents, theme.muted);
    m_note->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    paintText(m_note, theme.text);
    m_progress->setFixedHeight(m_appearance.scaled(4));
}

} // namespace hoox
