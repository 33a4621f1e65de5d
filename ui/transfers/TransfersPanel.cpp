#include "ui/transfers/TransfersPanel.h"

#include "models/transfers/TransferQueue.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/SmallTable.h"
#include "ui/transfers/TransferWords.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using State = TransferQueue::State;

constexpr int kMostRowsShown = 4; ///< Others are scrolled to.
constexpr int kRowPixels = 26;

State stateAt(const QModelIndex &index)
{
    return static_cast<State>(index.data(TransferQueue::StateRole).toInt());
}

double loudnessOf(const QModelIndex &index)
{
    switch (stateAt(index)) {
    case State::Failed:
        return TableColumn::Odd;
    case State::Later:
        return TableColumn::Caution;
    case State::Running:
        return TableColumn::Strong;
    default:
        return TableColumn::Muted;
    }
}

QString iconOf(const QModelIndex &index)
{
    switch (stateAt(index)) {
    case State::Failed:
        return u"alert"_s;
    case State::Later:
        return u"warning"_s;
    case State::Done:
        return u"check"_s;
    default:
        return {};
    }
}

} // namespace

TransfersPanel::TransfersPanel(TransferQueue &queue, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_queue(queue), m_appearance(appearance)
{
    setObjectName(u"transfersPanel"_s);
    setAccessibleName(tr("Transfers"));
    // Before the views hear of it, and choose the next row.
    connect(&m_queue, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const auto row = m_table->currentIndex().row();
                m_losesChoice = row >= first && row <= last;
            });
    m_words = new TransferWords(queue, appearance, this);
    makeTable();
    m_notice = new Notice(appearance, this);
    m_notice->setObjectName(u"transferNotice"_s);
    m_notice->hide();
    m_error = new QLabel(this);
    m_error->setObjectName(u"transferError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_table);
    column->addWidget(m_error);
    connect(&m_queue, &TransferQueue::changed, this, &TransfersPanel::refresh);
    // A second press of Cancel is not the next row's.
    connect(&m_queue, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (std::exchange(m_losesChoice, false))
            m_table->selectionModel()->clear();
    });
    connect(m_words, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(first);
    });
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        if (!std::exchange(m_isRefused, false))
            m_seenKeepError = m_queue.keepError();
        refresh();
    });
    connect(m_table, &SmallTable::currentRowChanged, this, &TransfersPanel::refreshButtons);
    connect(&m_appearance, &Appearance::changed, this, &TransfersPanel::applyAppearance);
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        if (isVisible() && m_queue.count(State::Running) > 0)
            m_table->viewport()->update(); // Speeds age.
    });
    applyAppearance();
    refresh();
}

void TransfersPanel::makeTable()
{
    using Kind = TableColumn::Kind;
    const auto words = [](const QModelIndex &index) { return index.data().toString(); };
    const QVector<TableColumn> columns{
        {TransferQueue::NameColumn, tr("name"), Kind::Mono, words},
        {TransferQueue::WayColumn, tr("what"), Kind::MutedWord, words, {}, 0, 1},
        {TransferQueue::ProgressColumn, tr("progress"), Kind::ShareBar, words, &TransferWords::shareOf, 190},
        {TransferQueue::BytesColumn, tr("size"), Kind::Word, words, {}, 0, 3},
        {TransferQueue::SpeedColumn, tr("speed"), Kind::MutedWord, words, {}, 0, 2},
        {TransferQueue::StateColumn, tr("state"), Kind::Mark, words, loudnessOf, 0, 0, iconOf},
    };
    m_table = new SmallTable(*m_words, columns, m_appearance, this);
    m_table->setObjectName(u"transferTable"_s);
    m_table->setAccessibleName(tr("Transfers"));
    m_table->setRowPixels(kRowPixels);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

Button *TransfersPanel::makeButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new Button(m_appearance, text, icon, this, Button::Look::Quiet);
    button->setObjectName(name);
    return button;
}

QWidget *TransfersPanel::makeHead()
{
    auto *head = new BreakingRow(this);
    head->setMargins({16, 4, 16, 4}, 8);
    m_title = new QLabel(tr("Transfers"), head);
    m_summary = new QLabel(head);
    m_summary->setObjectName(u"transferSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_pause = makeButton(u"transferPause"_s, tr("Pause"));
    m_resume = makeButton(u"transferResume"_s, tr("Resume"), u"play"_s);
    m_cancel = makeButton(u"transferCancel"_s, tr("Cancel"));
    m_cancel->setToolTip(tr("Takes the row away, and what was downloaded of an unfinished file."));
    m_show = makeButton(u"transferShow"_s, tr("Show in folder"), u"folder"_s);
    m_pauseAll = makeButton(u"transferPauseAll"_s, tr("Pause all"));
    m_resumeAll = makeButton(u"transferResumeAll"_s, tr("Resume all"));
    m_clear = makeButton(u"transferClear"_s, tr("Clear finished"));
    head->add(m_title);
    head->add(m_summary, 1);
    for (auto *button : {m_pause, m_resume, m_cancel, m_show})
        head->add(button);
    for (auto *button : {m_pauseAll, m_resumeAll, m_clear})
        head->addBreakable(button);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_queue.pause(current()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_queue.resume(current()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_queue.cancel(current()); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        const auto index = m_table->currentIndex();
        const auto path = index.data(TransferQueue::PathRole).toString();
        const bool isFolder =
            index.data(TransferQueue::KindRole).toInt() == static_cast<int>(TransferWish::Kind::Folder);
        if (index.isValid())
            Q_EMIT showInFolderRequested(isFolder ? path : QFileInfo(path).path());
    });
    connect(m_pauseAll, &QPushButton::clicked, &m_queue, &TransferQueue::pauseAll);
    connect(m_resumeAll, &QPushButton::clicked, &m_queue, &TransferQueue::resumeAll);
    connect(m_clear, &QPushButton::clicked, &m_queue, &TransferQueue::clearFinished);
    return head;
}

void TransfersPanel::refresh()
{
    const auto rows = m_queue.rowCount();
    const auto &keepError = m_queue.keepError();
    if (!m_isRefused && keepError && keepError != m_seenKeepError && rows > 0)
        m_notice->showError(tr("Unfinished transfers will not be here after a restart."), *keepError, tr("Understood"));
    else if (!m_isRefused)
        m_notice->hide();
    setVisible(rows > 0 || m_isRefused);
    m_summary->setText(m_words->summary());
    m_table->setVisible(rows > 0);
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              std::min(rows, kMostRowsShown) * m_appearance.scaled(kRowPixels));
    refreshButtons();
}

void TransfersPanel::refreshButtons()
{
    const auto index = m_table->currentIndex();
    const auto state = index.isValid() ? stateAt(index) : State::Done;
    m_pause->setEnabled(index.isValid() && TransferQueue::mayPause(state));
    m_resume->setEnabled(index.isValid() && TransferQueue::mayResume(state));
    m_resume->setText(state == State::Failed || state == State::Later ? tr("Try again") : tr("Resume"));
    m_cancel->setEnabled(index.isValid() && state != State::Done);
    m_show->setEnabled(index.isValid());
    const auto count = [this](std::initializer_list<State> states) {
        int sum = 0;
        for (const auto each : states)
            sum += m_queue.count(each);
        return sum;
    };
    m_pauseAll->setVisible(count({State::Running, State::Waiting, State::Later}) > 1);
    m_resumeAll->setVisible(count({State::Paused, State::Failed}) > 1);
    m_clear->setVisible(count({State::Done}) > 0);
    showError();
}

/// Of the chosen row; else of the last one that failed.
void TransfersPanel::showError()
{
    auto index = m_table->currentIndex();
    for (int row = m_words->rowCount() - 1; row >= 0 && !index.data(TransferQueue::ErrorRole).isValid(); --row)
        index = m_words->index(row, TransferQueue::NameColumn);
    const auto error = index.data(TransferQueue::ErrorRole);
    m_error->setVisible(error.isValid());
    const auto name = m_words->index(index.row(), TransferQueue::NameColumn).data().toString();
    m_error->setText(error.isValid() ? name + u": "_s + ErrorText::sentence(error.value<Error>()) : QString());
}

void TransfersPanel::showRefused(const Error &error)
{
    m_isRefused = true;
    if (error.kind == Error::Kind::Full)
        m_notice->showMessage(tr("The transfer was not begun."),
                              tr("%1 transfers are the most at a time. Clear the finished ones, or download the whole "
                                 "folder: that is one.")
                                  .arg(m_appearance.format().count(TransferQueue::kMostRows)),
                              tr("Understood"));
    else
        m_notice->showError(tr("The transfer was not begun."), error, tr("Understood"));
    refresh();
}

void TransfersPanel::applyAppearance()
{
    dressWords();
    refresh();
}

void TransfersPanel::dressWords()
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    const auto dress = [this](QLabel *label, Role role, const QColor &colour) {
        label->ensurePolished(); // Polishing takes back what was set before it.
        label->setFont(m_appearance.font(role));
        paintText(label, colour);
    };
    dress(m_title, Role::SecondaryStrong, theme.text);
    dress(m_summary, Role::Secondary, theme.muted);
    dress(m_error, Role::Secondary, theme.unknown);
    m_error->setContentsMargins(16, 4, 16, 6);
}

/// Themes change while it is hidden, too.
void TransfersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    dressWords();
}

void TransfersPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.theme().line);
}

QString TransfersPanel::current() const
{
    return m_table->currentIndex().data(TransferQueue::IdRole).toString();
}

} // namespace hoox
