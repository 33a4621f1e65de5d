#include "ui/reports/NewReportPanel.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/reports/ReportContentsBox.h"
#include "ui/reports/ReportPeriodBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestScopeSymbol = 64;
constexpr int kPanelMargin = 16;
constexpr int kRingRoom = 3; ///< Of a focus ring, beside each field.

} // namespace

NewReportPanel::NewReportPanel(Appearance &appearance, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_period(new ReportPeriodBox(appearance, clock, this)),
      m_bookLabel(plainLabel({}, this, true)),
      m_exchange(new QComboBox(this)),
      m_symbol(new QLineEdit(this)),
      m_contents(new ReportContentsBox(appearance, this)),
      m_languageLabel(plainLabel({}, this)),
      m_language(new QComboBox(this)),
      m_paperLabel(plainLabel({}, this)),
      m_paper(new QComboBox(this)),
      m_bundles(new QCheckBox(tr("its fills as CSV and JSON too"), this)),
      m_note(plainLabel(u"reportNote"_s, this, true)),
      m_progress(new QProgressBar(this)),
      m_preview(new Button(appearance, tr("Preview"), u"eye"_s, this, Button::Look::Primary)),
      m_cancel(new Button(appearance, tr("Cancel"), {}, this)),
      m_save(new Button(appearance, tr("Save"), u"check"_s, this, Button::Look::Primary)),
      m_discard(new Button(appearance, tr("Discard"), {}, this)),
      m_look(new Button(appearance, tr("Look"), {}, this, Button::Look::Quiet))
{
    setObjectName(u"newReportPanel"_s);
    label();
    build();
    connect(m_period, &ReportPeriodBox::changed, this, &NewReportPanel::check);
    connect(m_preview, &Button::clicked, this, [this] { Q_EMIT previewRequested(wish()); });
    connect(m_cancel, &Button::clicked, this, &NewReportPanel::cancelRequested);
    connect(m_save, &Button::clicked, this, &NewReportPanel::saveRequested);
    connect(m_discard, &Button::clicked, this, &NewReportPanel::discardRequested);
    connect(m_look, &Button::clicked, this, &NewReportPanel::draftRequested);
    connect(&m_appearance, &Appearance::changed, this, &NewReportPanel::applyAppearance);
    setLanguages({knownLanguages().constFirst()}, u"en"_s);
    setBundles(false);
    setState(State::Idle);
    check();
    applyAppearance();
}

void NewReportPanel::label()
{
    m_preview->setObjectName(u"previewReport"_s);
    m_preview->setToolTip(tr("Makes it, and shows it before it stands among the others."));
    m_cancel->setObjectName(u"cancelReport"_s);
    m_save->setObjectName(u"saveReport"_s);
    m_save->setToolTip(tr("Among the reports of this workspace: the file that is shown, as it is."));
    m_discard->setObjectName(u"discardReport"_s);
    m_look->setObjectName(u"lookAtReport"_s);
    m_look->setToolTip(tr("Shows the preview again."));
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->setTextVisible(false);
    m_bundles->setObjectName(u"reportBundles"_s);
    m_bundles->setToolTip(tr("Two files beside the report, for spreadsheets and programs."));
    m_bookLabel->setText(tr("Part of the book"));
    m_bookLabel->setBuddy(m_exchange);
    m_exchange->setObjectName(u"reportExchange"_s);
    m_exchange->setAccessibleName(tr("Exchange of the report"));
    m_exchange->addItem(tr("all exchanges"));
    for (const auto exchange : kExchanges)
        m_exchange->addItem(toText(exchange));
    m_symbol->setObjectName(u"reportSymbol"_s);
    m_symbol->setAccessibleName(tr("Symbol of the report"));
    m_symbol->setPlaceholderText(tr("all symbols"));
    m_symbol->setMaxLength(kLongestScopeSymbol);
    m_languageLabel->setText(tr("Language"));
    m_languageLabel->setBuddy(m_language);
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->setAccessibleName(tr("Language of the report"));
    m_paperLabel->setText(tr("Paper"));
    m_paperLabel->setBuddy(m_paper);
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setAccessibleName(tr("Paper of the report"));
    for (auto *box : {m_exchange, m_language, m_paper}) {
        // The two columns are alike, whatever stands in them.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    m_paper->addItem(u"A4"_s, static_cast<int>(ReportPaper::A4));
    m_paper->addItem(u"Letter"_s, static_cast<int>(ReportPaper::Letter));
}

QWidget *NewReportPanel::makeForm()
{
    m_form = new QWidget(this);
    auto *book = new QWidget(m_form);
    auto *two = new QGridLayout(book);
    two->setContentsMargins(kRingRoom, 0, kRingRoom, kRingRoom);
    two->setHorizontalSpacing(8);
    two->setVerticalSpacing(3);
    two->setColumnStretch(0, 1);
    two->setColumnStretch(1, 1);
    two->addWidget(m_bookLabel, 0, 0, 1, 2);
    two->addWidget(m_exchange, 1, 0);
    two->addWidget(m_symbol, 1, 1);
    two->setRowMinimumHeight(2, 8);
    two->addWidget(m_languageLabel, 3, 0);
    two->addWidget(m_paperLabel, 3, 1);
    two->addWidget(m_language, 4, 0);
    two->addWidget(m_paper, 4, 1);
    two->setRowMinimumHeight(5, 8);
    two->addWidget(m_bundles, 6, 0, 1, 2, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_period);
    layout->addWidget(m_contents);
    layout->addWidget(book);
    return m_form;
}

QWidget *NewReportPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *buttons = new FlowLayout(8);
    for (auto *button : {m_preview, m_save, m_discard, m_look, m_cancel})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(kPanelMargin, 10, kPanelMargin, 12);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    return foot;
}

void NewReportPanel::build()
{
    m_content = new QWidget(this);
    m_sections = new QVBoxLayout(m_content);
    m_sections->setContentsMargins(kPanelMargin - kRingRoom, 12, kPanelMargin - kRingRoom, 12);
    m_sections->setSpacing(14);
    m_sections->addWidget(makeForm());
    m_sections->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    layout->addWidget(makeFoot());
}

void NewReportPanel::addSection(QWidget *widget)
{
    const auto stretch = m_sections->count() - 1;
    m_sections->insertWidget(stretch, new Rule(m_appearance, Qt::Horizontal, this));
    m_sections->insertWidget(stretch + 1, widget);
}

TimeRange NewReportPanel::range() const
{
    return m_period->range();
}

void NewReportPanel::setRange(const TimeRange &range)
{
    m_period->setRange(range);
}

void NewReportPanel::setIncidents(const QVector<TimeRange> &engaged)
{
    m_period->setIncidents(engaged);
}

void NewReportPanel::setLanguages(const QVector<Language> &languages, const QString &chosen)
{
    m_language->clear();
    for (const auto &language : languages)
        m_language->addItem(language.name, language.tag);
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    m_language->setEnabled(languages.size() > 1);
}

void NewReportPanel::setBundles(bool may)
{
    m_bundles->setVisible(may);
}

ReportWish NewReportPanel::wish() const
{
    ReportWish wish;
    wish.scope.range = range();
    if (m_exchange->currentIndex() > 0)
        wish.scope.exchange = kExchanges[static_cast<std::size_t>(m_exchange->currentIndex() - 1)];
    wish.scope.symbol = m_symbol->text().trimmed().toUpper();
    wish.scope.everyFill = m_contents->everyFill();
    wish.scope.parts = m_contents->parts();
    wish.paper = static_cast<ReportPaper>(m_paper->currentData().toInt());
    wish.language = m_language->currentData().toString();
    wish.bundles = m_bundles->isVisibleTo(m_form) && m_bundles->isChecked();
    wish.fileWord = m_period->fileWord();
    return wish;
}

void NewReportPanel::check()
{
    const bool sound = range().from < range().to;
    m_preview->setEnabled(sound);
    if (m_state != State::Idle)
        return;
    m_note->setText(sound ? QString() : tr("The period ends before it begins."));
    m_note->setVisible(!m_note->text().isEmpty());
}

void NewReportPanel::setState(State state)
{
    m_state = state;
    m_form->setEnabled(state != State::Running);
    m_progress->setVisible(state == State::Running);
    m_cancel->setVisible(state == State::Running);
    m_preview->setVisible(state == State::Idle);
    for (auto *button : {m_save, m_discard})
        button->setVisible(state == State::Draft);
    m_look->setVisible(state == State::Draft && !m_isDraftInSight);
}

void NewReportPanel::setDraftInSight(bool inSight)
{
    m_isDraftInSight = inSight;
    m_look->setVisible(m_state == State::Draft && !inSight);
}

void NewReportPanel::showProgress(const QString &what, qint64 done, qint64 total)
{
    setState(State::Running);
    m_note->setText(what);
    m_note->show();
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(std::min<qint64>(1000, done * 1000 / total)) : 0);
}

void NewReportPanel::showDraft(const QString &note)
{
    setState(State::Draft);
    m_note->setText(note);
    m_note->show();
}

void NewReportPanel::showIdle(const QString &note)
{
    setState(State::Idle);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void NewReportPanel::showError(const Error &error)
{
    showIdle(ErrorText::sentence(error));
}

void NewReportPanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    // The bar beside the form takes none of the room of its fields.
    const auto bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    setFixedWidth(std::max({m_appearance.scaled(300), m_period->sizeHint().width() + 2 * kPanelMargin + 12,
                            m_content->minimumSizeHint().width() + bar}));
    paintGround(this, theme.surface);
    paintGround(m_content, theme.surface);
    for (auto *label : {m_bookLabel, m_languageLabel, m_paperLabel}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Caption));
        paintText(label, theme.muted);
    }
    m_note->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    paintText(m_note, theme.text);
    m_progress->setFixedHeight(m_appearance.scaled(4));
}

} // namespace hoox
