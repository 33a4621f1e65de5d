#include "ui/reports/NewReportPanel.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

enum ReportDetail { EveryFill, SummaryOnly };
constexpr int kLongestScopeSymbol = 64;
constexpr qint64 kPanelDay = 86'400;

QDateTimeEdit *momentEdit(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setDateTimeRange(QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                           QDateTime::fromSecsSinceEpoch(4'102'444'800, Qt::UTC));
    // A day that is half typed is no day to take the week of.
    edit->setKeyboardTracking(false);
    return edit;
}

QDate dayOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date();
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
      m_template(new Segmented(appearance, u"reportTemplate"_s, this)),
      m_exchange(new QComboBox(this)),
      m_symbol(new QLineEdit(this)),
      m_detail(new Segmented(appearance, u"reportDetail"_s, this)),
      m_scopeLabel(new QLabel(tr("Part of the book"), this)),
      m_contents(new QLabel(this)),
      m_note(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_create(new Button(appearance, tr("Create report"), {}, this, Button::Look::Primary)),
      m_cancel(new Button(appearance, tr("Cancel"), {}, this))
{
    setObjectName(u"newReportPanel"_s);
    label();
    build();
    connect(m_template, &Segmented::chosen, this, &NewReportPanel::applyTemplate);
    connect(m_detail, &Segmented::chosen, this, &NewReportPanel::check);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &NewReportPanel::snap);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &NewReportPanel::snap);
    connect(m_create, &Button::clicked, this, [this] { Q_EMIT createRequested(scope()); });
    connect(m_cancel, &Button::clicked, this, &NewReportPanel::cancelRequested);
    connect(&m_appearance, &Appearance::changed, this, &NewReportPanel::applyAppearance);
    applyTemplate(static_cast<int>(ReportTemplate::Daily));
    setRunning(false);
    applyAppearance();
}

void NewReportPanel::label()
{
    m_create->setObjectName(u"createReport"_s);
    m_cancel->setObjectName(u"cancelReport"_s);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_note->setObjectName(u"reportNote"_s);
    m_contents->setObjectName(u"reportContents"_s);
    m_exchange->setObjectName(u"reportExchange"_s);
    m_exchange->setAccessibleName(tr("Exchange of the report"));
    m_symbol->setObjectName(u"reportSymbol"_s);
    m_symbol->setAccessibleName(tr("Symbol of the report"));
    for (auto *text : {m_title, m_toLabel, m_scopeLabel, m_contents, m_note}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_title->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_scopeLabel->setBuddy(m_exchange);
    m_template->setLabel(tr("Template"));
    for (const auto &word : {tr("daily"), tr("weekly"), tr("monthly"), tr("custom")}) // in the order of ReportTemplate
        m_template->addSegment(word);
    m_detail->setLabel(tr("Detail"));
    for (const auto &word : {tr("every fill"), tr("summary")})
        m_detail->addSegment(word);
    m_exchange->addItem(tr("all exchanges"));
    for (const auto exchange : kExchanges)
        m_exchange->addItem(toText(exchange));
    m_symbol->setPlaceholderText(tr("all symbols"));
    m_symbol->setMaxLength(kLongestScopeSymbol);
}

QBoxLayout *NewReportPanel::buildPeriod()
{
    auto *period = new QVBoxLayout;
    period->setSpacing(3);
    period->addWidget(m_template, 0, Qt::AlignLeft);
    period->addSpacing(9);
    period->addWidget(m_title);
    period->addWidget(m_from);
    period->addSpacing(7);
    period->addWidget(m_toLabel);
    period->addWidget(m_to);
    return period;
}

void NewReportPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(3);
    layout->addLayout(buildPeriod());
    layout->addSpacing(13);
    layout->addWidget(m_scopeLabel);
    layout->addWidget(m_exchange);
    layout->addSpacing(3);
    layout->addWidget(m_symbol);
    layout->addSpacing(13);
    layout->addWidget(m_detail, 0, Qt::AlignLeft);
    layout->addSpacing(7);
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

ReportScope NewReportPanel::scope() const
{
    ReportScope scope;
    scope.range = range();
    if (m_exchange->currentIndex() > 0)
        scope.exchange = kExchanges[static_cast<std::size_t>(m_exchange->currentIndex() - 1)];
    scope.symbol = m_symbol->text().trimmed().toUpper();
    scope.everyFill = m_detail->current() == EveryFill;
    return scope;
}

void NewReportPanel::setRange(const TimeRange &range)
{
    m_template->setCurrent(static_cast<int>(templateOf(range)));
    showRange(range);
}

void NewReportPanel::showRange(const TimeRange &range)
{
    m_range = range;
    const QSignalBlocker from(m_from), to(m_to);
    m_from->setDateTime(QDateTime::fromSecsSinceEpoch(range.from, Qt::UTC));
    m_to->setDateTime(QDateTime::fromSecsSinceEpoch(range.to, Qt::UTC));
    check();
}

void NewReportPanel::applyTemplate(int kind)
{
    m_template->setCurrent(kind);
    const auto chosen = static_cast<ReportTemplate>(kind);
    if (chosen == ReportTemplate::Custom)
        check();
    else
        showRange(lastPeriod(chosen, m_clock.nowUtc().date()));
}

void NewReportPanel::snap()
{
    const auto kind = static_cast<ReportTemplate>(m_template->current());
    const auto typed = range();
    if (kind == ReportTemplate::Custom || typed == m_range) {
        showRange(typed);
        return;
    }
    auto wanted = periodOf(kind, dayOf(typed.from));
    // One step of the field's arrow on the first day means the next period, not this one again.
    if (wanted == m_range && typed.from - m_range.from <= kPanelDay)
        wanted = periodOf(kind, dayOf(m_range.to));
    showRange(wanted);
}

void NewReportPanel::check()
{
    const bool sound = range().from < range().to;
    m_create->setEnabled(sound && !m_running);
    m_to->setEnabled(!m_running && m_template->current() == static_cast<int>(ReportTemplate::Custom));
    m_contents->setText(m_detail->current() == EveryFill
                            ? tr("Figures, charts, positions, balances, fees, failed orders, kill switch, config, "
                                 "proofs, glossary, and every fill by day.")
                            : tr("Figures, charts, positions, balances, fees, failed orders, kill switch, config, "
                                 "proofs, glossary. Fills are added up by day, not listed."));
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
    for (auto *widget : std::initializer_list<QWidget *>{m_from, m_template, m_exchange, m_symbol, m_detail})
        widget->setEnabled(!running);
    m_to->setEnabled(!running && m_template->current() == static_cast<int>(ReportTemplate::Custom));
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
    setFixedWidth(qMax(m_appearance.scaled(300), m_template->sizeHint().width() + 32));
    paintGround(this, theme.surface);
    for (auto *label : {m_title, m_toLabel, m_scopeLabel}) {
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
