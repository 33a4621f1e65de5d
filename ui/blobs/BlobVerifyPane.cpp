#include "ui/blobs/BlobVerifyPane.h"

#include "models/evidence/BlobVerification.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Prompter.h"
#include "ui/common/Segmented.h"
#include "ui/common/SmallTable.h"
#include "ui/common/VerifyVerdictWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400;

QLineEdit *dayField(const QString &name, const QString &label, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    field->setMaxLength(10);
    return field;
}

} // namespace

BlobVerifyPane::BlobVerifyPane(BlobVerification &verification, Prompter &prompter, Appearance &appearance,
                               QWidget *parent)
    : QWidget(parent),
      m_verification(verification),
      m_prompter(prompter),
      m_appearance(appearance),
      m_notice(new Notice(appearance, this))
{
    setObjectName(u"verifyPane"_s);
    setAccessibleName(tr("Verify logs"));
    m_notice->setObjectName(u"verifyNotice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeQuestion());
    column->addWidget(m_notice);
    column->addWidget(makeLists(), 1);
    column->addWidget(makeFoot());
    connect(&m_verification, &BlobVerification::changed, this, &BlobVerifyPane::showState);
    connect(&m_verification, &BlobVerification::saved, this, &BlobVerifyPane::told);
    connect(&m_appearance, &Appearance::changed, this, &BlobVerifyPane::applyAppearance);
    applyAppearance();
    showState();
}

QWidget *BlobVerifyPane::makeQuestion()
{
    auto *question = new BreakingRow(this);
    question->setMargins({16, 8, 16, 8}, 8);
    m_from = dayField(u"verifyFrom"_s, tr("first day, UTC"), question);
    m_to = dayField(u"verifyTo"_s, tr("last day, UTC"), question);
    m_deep = new QCheckBox(tr("Read every log and compare it with the fills"), question);
    m_deep->setObjectName(u"verifyDeep"_s);
    m_deep->setChecked(true);
    m_start = new Button(m_appearance, tr("Start"), {}, question, Button::Look::Primary);
    m_start->setObjectName(u"verifyStart"_s);
    m_resume = new Button(m_appearance, tr("Go on"), {}, question);
    m_resume->setObjectName(u"verifyResume"_s);
    m_resume->setToolTip(tr("Goes on with the run that was interrupted, if period and depth are the same."));
    m_stop = new Button(m_appearance, tr("Stop"), {}, question);
    m_stop->setObjectName(u"verifyStop"_s);
    m_state = new QLabel(question);
    m_state->setObjectName(u"verifyState"_s);
    m_state->setTextFormat(Qt::PlainText);
    for (QWidget *each : std::initializer_list<QWidget *>{m_from, m_to, m_deep})
        question->add(each);
    question->keepBelowToTheLeft(); // In large text buttons and words have a line of their own.
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_resume, m_stop})
        question->addBreakable(each);
    question->addBreakable(m_state, 1);
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_resume, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_stop, &QPushButton::clicked, &m_verification, &BlobVerification::stop);
    return question;
}

QWidget *BlobVerifyPane::makeLists()
{
    auto *lists = new QWidget(this);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(16, 0, 16, 0);
    m_lists = new Segmented(m_appearance, u"verifyLists"_s, lists);
    m_lists->setLabel(tr("What was found"));
    for (int list = 0; list < 4; ++list)
        m_lists->addSegment(QString());
    m_table = makeTable();
    m_verdict = new QLabel(lists);
    m_verdict->setObjectName(u"verifyVerdict"_s);
    m_leftOut = new QLabel(lists);
    m_leftOut->setObjectName(u"verifyLeftOut"_s);
    for (auto *label : {m_verdict, m_leftOut}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->addWidget(m_verdict);
    column->addWidget(m_lists);
    constexpr int kAllButTheLeast = 1000;
    column->addWidget(m_table, kAllButTheLeast);
    column->addWidget(m_leftOut);
    column->addStretch(1); // A short table leaves its room below, not between the parts.
    connect(m_lists, &Segmented::chosen, this, &BlobVerifyPane::showList);
    connect(m_table, &SmallTable::currentRowChanged, this, &BlobVerifyPane::showRow);
    connect(m_table, &SmallTable::rowOpened, this, &BlobVerifyPane::openLog);
    return lists;
}

SmallTable *BlobVerifyPane::makeTable()
{
    const auto words = [](const QModelIndex &index) { return index.data().toString(); };
    const auto known = [](const QModelIndex &index) {
        const auto text = index.data().toString();
        return text.isEmpty() ? Format::missing() : text;
    };
    using Kind = TableColumn::Kind;
    const QVector<TableColumn> columns{
        {FindingsModel::Exchange, tr("exchange"), Kind::Word, known},
        {FindingsModel::Symbol, tr("symbol"), Kind::StrongWord, known},
        {FindingsModel::OrderId, tr("order"), Kind::Mono, known},
        {FindingsModel::Field, tr("field"), Kind::Word, [this](const QModelIndex &index) { return fieldWords(index); }},
        {FindingsModel::InLog, tr("in the log"), Kind::Mono, known},
        {FindingsModel::InLedger, tr("in the ledger"), Kind::Mono, known},
        {FindingsModel::Key, tr("key"), Kind::Mono, words, {}, 0, 1},
    };
    auto *table = new SmallTable(m_findings, columns, m_appearance, this);
    table->setObjectName(u"verifyTable"_s);
    return table;
}

QWidget *BlobVerifyPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    m_openFill = new Button(m_appearance, tr("Open fill"), {}, foot);
    m_openFill->setObjectName(u"verifyOpenFill"_s);
    m_openLog = new Button(m_appearance, tr("Open log"), u"file"_s, foot);
    m_openLog->setObjectName(u"verifyOpenLog"_s);
    m_export = new Button(m_appearance, tr("Export"), u"download"_s, foot);
    m_export->setObjectName(u"verifyExport"_s);
    auto *close = new Button(m_appearance, tr("Back to the logs"), {}, foot, Button::Look::Link);
    close->setObjectName(u"verifyClose"_s);
    row->addWidget(m_openFill);
    row->addWidget(m_openLog);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(close);
    connect(m_openFill, &QPushButton::clicked, this, [this] {
        if (const auto *finding = current())
            Q_EMIT fillRequested(finding->order.orderId);
    });
    connect(m_openLog, &QPushButton::clicked, this, &BlobVerifyPane::openLog);
    connect(m_export, &QPushButton::clicked, this, &BlobVerifyPane::chooseFile);
    connect(close, &QPushButton::clicked, this, &BlobVerifyPane::closed);
    return foot;
}

std::optional<qint64> BlobVerifyPane::dayOf(const QString &text)
{
    const auto day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch()) : std::nullopt;
}

void BlobVerifyPane::start(bool resumes)
{
    TimeRange period;
    const auto from = dayOf(m_from->text()), to = dayOf(m_to->text());
    if ((!from && !m_from->text().isEmpty()) || (!to && !m_to->text().isEmpty()) || (from && to && *to < *from)) {
        m_notice->showMessage(tr("This is no period."),
                              tr("Type days such as 2026-05-19, the first one not after the last. An empty end is "
                                 "open."));
        return;
    }
    period.from = from.value_or(period.from);
    period.to = to ? *to + kDay : period.to;
    m_notice->hide();
    m_verification.start(period, m_deep->isChecked() ? BlobAudit::Depth::Deep : BlobAudit::Depth::Names, resumes);
}

QString BlobVerifyPane::progressWords() const
{
    const auto &progress = m_verification.progress();
    const auto &format = m_appearance.format();
    switch (progress.phase) {
    case BlobAudit::Progress::Phase::Fills:
        return tr("Fills read so far: %1.").arg(format.count(progress.fills));
    case BlobAudit::Progress::Phase::Listing:
        return tr("Logs listed so far: %1.").arg(format.count(progress.blobs));
    case BlobAudit::Progress::Phase::Reading:
        return tr("%1 of %2 logs read.").arg(format.count(progress.read), format.count(progress.toRead));
    case BlobAudit::Progress::Phase::Comparing:
        return tr("Both sides are being compared.");
    }
    Q_UNREACHABLE();
}

void BlobVerifyPane::showState()
{
    const bool isRunning = m_verification.isRunning();
    const auto &report = m_verification.report();
    m_start->setVisible(!isRunning);
    m_resume->setVisible(!isRunning && m_verification.isInterrupted());
    m_stop->setVisible(isRunning);
    for (QWidget *each : std::initializer_list<QWidget *>{m_from, m_to, m_deep})
        each->setEnabled(!isRunning);
    const auto &format = m_appearance.format();
    if (isRunning)
        m_state->setText(progressWords());
    else if (report)
        m_state->setText(
            tr("%1 orders and %2 logs, as of %3.")
                .arg(format.count(report->orders), format.count(report->blobs), format.time(report->asOf)));
    else if (m_verification.isInterrupted())
        m_state->setText(tr("A run was interrupted and can be gone on with."));
    else
        m_state->setText(tr("Nothing was verified yet."));
    if (m_verification.error())
        m_notice->showError(tr("The logs could not be verified."), *m_verification.error());
    m_verdict->setText(report ? VerifyVerdictWords::sentence(report->verdict(m_verification.depth())) : QString());
    m_verdict->setVisible(report.has_value());
    m_export->setEnabled(report.has_value());
    showCounts();
    showLeftOut();
    showList();
}

/// Nothing that was not looked at passes for sound.
void BlobVerifyPane::showLeftOut()
{
    QStringList sentences;
    if (const auto &report = m_verification.report()) {
        const auto &format = m_appearance.format();
        if (report->fillsWithoutOrderId > 0)
            sentences += tr("Fills without an order id, of which nothing can be said: %1.")
                             .arg(format.count(report->fillsWithoutOrderId));
        if (report->waiting > 0)
            sentences += tr("Logs that still wait in the spool: %1.").arg(format.count(report->waiting));
        if (report->undecided > 0)
            sentences += tr("Logs that should have figures to compare and decide nothing: %1.")
                             .arg(format.count(report->undecided));
        if (report->notComparable > report->undecided)
            sentences += tr("Logs without a figure to compare: %1.")
                             .arg(format.count(report->notComparable - report->undecided));
        if (report->newerBlobs > 0)
            sentences += tr("Logs written since, which are of the next run: %1.").arg(format.count(report->newerBlobs));
        const auto most = std::max({report->ordersWithoutBlob, report->blobsWithoutFill, report->damaged,
                                    report->mismatched, report->notComparable});
        if (most > BlobAuditReport::kMostListed)
            sentences += tr("A list has the first %1 only, here and in the export.")
                             .arg(format.count(BlobAuditReport::kMostListed));
    }
    m_leftOut->setText(sentences.join(u' '));
    m_leftOut->setVisible(!sentences.isEmpty());
}

/// A count of a list is that of all, not of those that are listed.
void BlobVerifyPane::showCounts()
{
    const auto &report = m_verification.report();
    const bool isDeep = m_verification.depth() == BlobAudit::Depth::Deep;
    const auto count = [&](qint64 BlobAuditReport::*member, bool isKnown) {
        return report && isKnown ? m_appearance.format().count(*report.*member) : Format::missing();
    };
    m_lists->setSegmentText(0, tr("Orders without a log: %1").arg(count(&BlobAuditReport::ordersWithoutBlob, true)));
    m_lists->setSegmentText(1, tr("Logs without a fill: %1").arg(count(&BlobAuditReport::blobsWithoutFill, true)));
    const auto wrong =
        report && isDeep ? m_appearance.format().count(report->mismatched + report->damaged) : Format::missing();
    m_lists->setSegmentText(2, tr("Different or damaged: %1").arg(wrong));
    m_lists->setSegmentText(3, tr("Not comparable: %1").arg(count(&BlobAuditReport::notComparable, isDeep)));
}

void BlobVerifyPane::showList()
{
    if (m_verification.report())
        m_findings.show(*m_verification.report(), static_cast<FindingsModel::List>(m_lists->current()));
    else
        m_findings.clear();
    showRow();
}

QString BlobVerifyPane::fieldWords(const QModelIndex &index) const
{
    const auto &row = m_findings.at(index.row());
    if (row.isDamaged)
        return tr("damaged");
    if (!row.comparison)
        return Format::missing();
    switch (row.comparison->field) {
    case LogField::Symbol:
        return tr("symbol");
    case LogField::Quantity:
        return tr("quantity");
    case LogField::Price:
        return tr("price");
    }
    Q_UNREACHABLE();
}

const FindingsModel::Finding *BlobVerifyPane::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() && index.row() < m_findings.rowCount() ? &m_findings.at(index.row()) : nullptr;
}

void BlobVerifyPane::showRow()
{
    const auto *row = current();
    const bool isMissing = m_lists->current() == static_cast<int>(FindingsModel::List::Missing);
    m_openFill->setEnabled(row && !row->order.fillId.isEmpty() && !row->order.orderId.isEmpty());
    m_openLog->setEnabled(row && !isMissing && !row->order.key.isEmpty());
}

void BlobVerifyPane::openLog()
{
    const auto *row = current();
    const auto key = row ? BlobKey::parse(row->order.key) : fail(Error::Kind::NotFound);
    if (key && m_openLog->isEnabled())
        Q_EMIT logRequested(*key);
    else if (row && m_openFill->isEnabled())
        Q_EMIT fillRequested(row->order.orderId);
}

void BlobVerifyPane::chooseFile()
{
    m_prompter.askFile({Prompter::FileQuestion::Kind::SaveFile, tr("Export what was found"), u"verify.csv"_s,
                        tr("CSV (*.csv);;JSON (*.json)"), u"exportVerify"_s},
                       this, [this](const std::optional<QString> &file) {
                           if (file)
                               m_verification.save(*file);
                       });
}

void BlobVerifyPane::told(const QString &file, const std::optional<Error> &error)
{
    if (error)
        m_notice->showError(tr("What was found could not be exported."), *error);
    else
        m_notice->showDone(tr("What was found is exported."), file, {});
}

void BlobVerifyPane::applyAppearance()
{
    m_verdict->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    paintText(m_verdict, m_appearance.theme().text);
    m_state->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    m_leftOut->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    for (auto *label : {m_state, m_leftOut})
        paintText(label, m_appearance.theme().muted);
    for (auto *field : {m_from, m_to})
        field->setFixedWidth(m_appearance.scaled(116));
    showCounts();
}

} // namespace hoox
