#include "ui/config/ConfigPage.h"

#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Prompter.h"
#include "ui/common/StaleEdge.h"
#include "ui/common/StatePanel.h"
#include "ui/config/ConfigImportPane.h"
#include "ui/config/ConfigSheet.h"
#include "ui/config/ConfigWords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedKeys = 5;

} // namespace

ConfigPage::ConfigPage(ConfigBoard &board, ConfigHistory &history, ConfigReachFigures &reach, Prompter &prompter,
                       Appearance &appearance, QWidget *parent)
    : Page(u"configPage"_s, u"config"_s, appearance, parent),
      m_board(board),
      m_prompter(prompter),
      m_notice(new Notice(appearance, this)),
      m_staleEdge(new StaleEdge(appearance, this)),
      m_stack(new QStackedLayout),
      m_importPane(new ConfigImportPane(appearance, this)),
      m_sheet(new ConfigSheet(board, {history, reach}, prompter, appearance, this))
{
    setTitle(tr("Config"));
    m_filtered.setSourceModel(&m_board.model());
    m_filtered.setFilterKeyColumn(ConfigModel::Key);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    addHeadButtons();
    m_stack->addWidget(keysPane());
    m_stack->addWidget(m_importPane);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_notice);
    left->addLayout(m_stack, 1);
    auto *whole = new QHBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(m_staleEdge);
    whole->addLayout(left, 1);
    whole->addWidget(m_sheet);
    body()->addLayout(whole, 1);
    m_readAgain.setInterval(kReadEvery);
    m_tick.setInterval(std::chrono::seconds(1));
    connectBoard();
    applyAppearance();
}

void ConfigPage::connectBoard()
{
    connect(&m_readAgain, &QTimer::timeout, &m_board, &ConfigBoard::refreshIfIdle);
    connect(&m_tick, &QTimer::timeout, this, &ConfigPage::showStale);
    connect(&m_board, &ConfigBoard::changed, this, &ConfigPage::boardChanged);
    connect(&m_board.model(), &QAbstractItemModel::dataChanged, this, &ConfigPage::showScope);
    connect(&m_board, &ConfigBoard::ended, this, &ConfigPage::writeEnded);
    connect(&m_board, &ConfigBoard::exported, this, [this](const QString &file, const ConfigExport &made) {
        m_fileError.reset();
        m_fileWords = tr("%n key(s) were written to %1.", nullptr, made.keys).arg(QDir::toNativeSeparators(file));
        m_leftOut =
            made.leftOut.isEmpty() ? QString() : tr("Left out, without their values: %1.").arg(namedKeys(made.leftOut));
        showNotice();
    });
    connect(&m_board, &ConfigBoard::fileFailed, this, [this](const QString &, const Error &error) {
        m_fileWords.clear();
        m_fileError = error;
        showNotice();
    });
    connect(&m_board, &ConfigBoard::importPlanned, this,
            [this](const QString &file, const QVector<ConfigImportLine> &plan) {
                m_importPane->showPlan(file, plan, m_board.mayWrite());
                m_sheet->close();
                m_stack->setCurrentWidget(m_importPane);
                showNotice();
            });
    connect(m_importPane, &ConfigImportPane::left, this, &ConfigPage::showTable);
    connect(m_importPane, &ConfigImportPane::accepted, this, &ConfigPage::acceptImport);
    connect(m_notice, &Notice::actionTriggered, this, &ConfigPage::noticeAnswered);
    connect(m_sheet, &SideSheet::closed, this, [this] { m_table->setFocus(); });
    connect(m_sheet, &ConfigSheet::added, this, [this](const QString &key) { m_awaited = key; });
    connect(&appearance(), &Appearance::changed, this, &ConfigPage::applyAppearance);
}

bool ConfigPage::isOld() const
{
    return !m_board.hasContent() || m_board.age() >= kStaleAfter;
}

void ConfigPage::boardChanged()
{
    // The stamp counts from when it is told: a key that moves on does not make the reading younger.
    if (m_shownReadAt != m_board.readAt()) {
        m_shownReadAt = m_board.readAt();
        setAsOf(m_shownReadAt, kStaleAfter);
    }
    const bool writes = m_board.mayWrite();
    m_add->setVisible(writes);
    m_export->setEnabled(m_board.hasContent());
    showContent();
    showScope();
    showStale();
    showNotice();
    if (!m_awaited.isEmpty() && m_board.model().rowOf(m_awaited) >= 0)
        openKey(std::exchange(m_awaited, {}));
}

void ConfigPage::showContent()
{
    const auto &model = m_board.model();
    const bool any = m_filtered.rowCount() > 0;
    m_table->setVisible(any);
    m_state->setVisible(!any);
    if (any)
        return;
    if (!m_board.hasContent() && m_board.error())
        m_state->showError(*m_board.error(), tr("The config could not be read."));
    else if (!m_board.hasContent())
        m_state->showLoading(tr("Reading the keys of the config\u2026"));
    else if (model.rowCount() == 0)
        m_state->showMessage(u"config"_s, tr("No keys yet."),
                             m_board.mayWrite() ? tr("Add one, or import a file of keys.") : QString());
    else
        m_state->showMessage(u"filter"_s,
                             tr("None of %n key(s) has \u201C%1\u201D in its name.", nullptr, model.rowCount())
                                 .arg(m_filter->text().trimmed()),
                             {}, tr("Clear filter"));
}

void ConfigPage::showScope()
{
    const auto &model = m_board.model();
    if (!m_board.hasContent()) {
        setScope({});
        return;
    }
    QStringList parts{tr("%n key(s)", nullptr, model.rowCount())};
    if (!m_board.mayWrite())
        parts.append(tr("read-only"));
    if (const auto moving = model.count(ConfigRow::State::Propagating); moving > 0)
        parts.append(tr("%n propagating", nullptr, moving));
    if (const auto other = model.count(ConfigRow::State::Diverged); other > 0)
        parts.append(tr("%n diverged", nullptr, other));
    const auto warnings = model.count(ConfigRow::State::Misplaced) + model.count(ConfigRow::State::Failed);
    if (warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, warnings));
    setScope(parts.join(u" \u00B7 "_s));
}

void ConfigPage::showStale()
{
    const bool stale = m_board.hasContent() && isOld();
    if (stale == m_isStale)
        return;
    m_isStale = stale;
    m_staleEdge->setVisible(stale);
    m_table->setStale(stale);
}

QString ConfigPage::namedKeys(const QStringList &keys)
{
    const auto named = keys.mid(0, kNamedKeys).join(u", "_s);
    const auto more = static_cast<int>(keys.size() - kNamedKeys);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(named) : named;
}

void ConfigPage::showNotice()
{
    if (m_fileError)
        m_notice->showError(tr("The file was not used."), *m_fileError, tr("Close"));
    else if (!m_unwritten.isEmpty())
        m_notice->showError(tr("Not written: %1").arg(namedKeys(m_unwritten.keys())), m_unwritten.first(), tr("Close"));
    else if (m_board.error() && m_board.hasContent())
        m_notice->showError(tr("The config could not be read."), *m_board.error());
    else if (!m_fileWords.isEmpty())
        m_notice->showDone(m_fileWords, m_leftOut, tr("Close"));
    else
        m_notice->hide();
}

void ConfigPage::noticeAnswered()
{
    const bool isReadError = !m_fileError && m_unwritten.isEmpty() && m_board.error();
    m_fileError.reset();
    m_unwritten.clear();
    m_fileWords.clear();
    if (isReadError)
        refresh();
    showNotice();
}

void ConfigPage::writeEnded(const QString &key)
{
    const auto write = m_board.writeStatus(key);
    if (write.state == ConfigWriteStatus::State::Failed && write.error)
        m_unwritten.insert(key, *write.error);
    else
        m_unwritten.remove(key);
    // The sheet says it of its own key.
    if (m_sheet->isVisible() && m_sheet->key() == key)
        m_unwritten.remove(key);
    showNotice();
}

QString ConfigPage::keyAt(int row) const
{
    return m_filtered.index(row, ConfigModel::Key).data().toString();
}

void ConfigPage::openRow(int row, bool takesFocus)
{
    if (row < 0 || row >= m_filtered.rowCount())
        return;
    const auto key = keyAt(row);
    Q_EMIT selectionSummaryChanged();
    // What was typed for another key is not thrown away by a move in the list.
    if (m_sheet->isDirty() && m_sheet->key() != key) {
        if (takesFocus)
            m_sheet->remindOfTyped();
        return;
    }
    if (!takesFocus && m_sheet->isHidden())
        return;
    if (m_sheet->key() != key || m_sheet->isHidden())
        m_sheet->showKey(key);
    m_sheet->open();
    if (takesFocus)
        m_sheet->focusField();
}

void ConfigPage::openKey(const QString &key)
{
    const auto source = m_board.model().rowOf(key);
    if (source < 0)
        return;
    if (!m_filtered.mapFromSource(m_board.model().index(source, 0)).isValid())
        m_filter->clear();
    const auto row = m_filtered.mapFromSource(m_board.model().index(source, 0)).row();
    m_table->selectRow(row);
    m_sheet->showKey(key);
    m_sheet->open();
}

QString ConfigPage::selectionSummary() const
{
    const auto row = m_table->currentIndex().row();
    return row < 0 ? QString() : keyAt(row);
}

void ConfigPage::showTable()
{
    m_stack->setCurrentIndex(0);
    showNotice();
}

void ConfigPage::activate()
{
    m_board.refreshIfIdle();
}

void ConfigPage::refresh()
{
    m_board.refresh();
}

void ConfigPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_readAgain.start();
    m_tick.start();
    showStale();
}

void ConfigPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_readAgain.stop();
    m_tick.stop();
}

void ConfigPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet->isVisible())
        m_sheet->close();
    else
        Page::keyPressEvent(event);
}

void ConfigPage::applyAppearance()
{
    const auto &theme = appearance().theme();
    paintGround(m_filterRow, theme.page);
    m_filter->setMinimumWidth(appearance().scaled(120));
    m_hint->setFont(appearance().font(Appearance::FontRole::Secondary));
    paintText(m_hint, theme.muted);
    m_staleEdge->setVisible(m_isStale);
    boardChanged();
}

} // namespace hoox
