#include "ui/reports/FlattenSheet.h"

#include "models/positions/PositionBoard.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Prompter.h"
#include "ui/common/SmallTable.h"
#include "ui/common/Tag.h"
#include "ui/reports/FlattenPdf.h"
#include "ui/shell/ProfileWords.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 1360; ///< Text of 200 % fits a window of 1,440 pixels.

} // namespace

FlattenSheet::FlattenSheet(const PositionBoard &board, FlattenFacts facts, ProfileKind kind, Prompter &prompter,
                           const Clock &clock, Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_board(board),
      m_facts(std::move(facts)),
      m_kind(kind),
      m_prompter(prompter),
      m_clock(clock),
      m_appearance(appearance),
      m_title(plainLabel(u"flattenTitle"_s, this, true)),
      m_purpose(plainLabel(u"flattenPurpose"_s, this, true)),
      m_standing(plainLabel(u"flattenStanding"_s, this, true)),
      m_outcome(plainLabel(u"flattenOutcome"_s, this, true)),
      m_table(table()),
      m_save(new Button(appearance, tr("Save as PDF…"), u"printer"_s, this)),
      m_copy(new Button(appearance, tr("Copy"), u"copy"_s, this, Button::Look::Primary)),
      m_close(new Button(appearance, tr("Close"), {}, this))
{
    setObjectName(u"flattenSheet"_s);
    m_save->setObjectName(u"flattenSave"_s);
    m_copy->setObjectName(u"flattenCopy"_s);
    m_close->setObjectName(u"flattenClose"_s);
    m_title->setText(FlattenText::title(m_facts));
    m_purpose->setText(FlattenText::purpose());
    setAccessibleName(m_title->text());
    layOut();
    setTabOrder(m_copy, m_save);
    setTabOrder(m_save, m_close);
    connect(m_copy, &QPushButton::clicked, this, &FlattenSheet::copy);
    connect(m_save, &QPushButton::clicked, this, &FlattenSheet::askForFile);
    connect(m_close, &QPushButton::clicked, this, &FlattenSheet::closeRequested);
    connect(&m_board, &PositionBoard::changed, this, &FlattenSheet::fill);
    connect(&m_appearance, &Appearance::changed, this, &FlattenSheet::applyAppearance);
    setFocusPolicy(Qt::ClickFocus);
    applyAppearance();
    hide();
}

SmallTable *FlattenSheet::table()
{
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    const auto number = [this](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? m_appearance.format().number(value.toDouble()) : Format::missing();
    };
    const auto money = [this](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? m_appearance.format().money(value.toDouble()) : Format::missing();
    };
    const auto side = [this](const QModelIndex &index) { return m_rows.rows().at(index.row()).shown().signedSize(); };
    const auto checked = [this](const QModelIndex &index) {
        return FlattenText::checked(m_rows.rows().at(index.row()), m_appearance.format());
    };
    const auto loudness = [this](const QModelIndex &index) {
        return double(m_rows.rows().at(index.row()).reconciled.agrees() ? TableColumn::Muted : TableColumn::OddWord);
    };
    using Kind = TableColumn::Kind;
    using Column = FlattenModel;
    auto *table = new SmallTable(m_rows,
                                 {{Column::Symbol, tr("symbol"), Kind::StrongWord, word},
                                  {Column::Exchange, tr("exchange"), Kind::Word, word},
                                  {Column::Side, tr("side"), Kind::SideWord, word, side},
                                  {Column::Size, tr("size"), Kind::Number, number},
                                  //: The order that closes it: BUY or SELL.
                                  {Column::CloseWith, tr("close with"), Kind::StrongWord, word},
                                  {Column::Entry, tr("entry"), Kind::Number, number},
                                  {Column::Notional, tr("notional"), Kind::Number, money},
                                  {Column::Quote, tr("asset"), Kind::MutedWord, word, {}, 0, 1},
                                  //: Whether the recorded position agrees with the fills.
                                  {Column::Checked, tr("fills"), Kind::Mark, checked, loudness}},
                                 m_appearance, this);
    table->setObjectName(u"flattenTable"_s);
    table->setAccessibleName(tr("Positions to close by hand"));
    return table;
}

void FlattenSheet::layOut()
{
    auto *tag = new Tag(m_appearance, m_facts.profileKind, ProfileWords::look(m_kind), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 20, 10);
    head->addWidget(m_title, 1);
    head->addWidget(tag);
    auto *list = new QWidget(this);
    auto *inner = new QVBoxLayout(list);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_table);
    auto *scroll = new ContentScroll(this);
    scroll->setContent(list);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(20, 12, 20, 12);
    words->setSpacing(6);
    words->addWidget(m_purpose);
    words->addWidget(m_standing);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 14);
    buttons->setSpacing(8);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    layout->addLayout(words);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

QWidget *FlattenSheet::firstFocus() const
{
    return m_copy;
}

void FlattenSheet::fill()
{
    m_facts.readAt = m_board.readAt();
    m_facts.readFailed = m_board.error().has_value();
    m_facts.unknownPositions = m_board.unknownPositions();
    m_rows.setRows(m_board.rows());
    m_standing->setText(FlattenText::standing(m_facts, m_rows.rows().size(), m_appearance.format()));
    m_table->setVisible(!m_rows.rows().isEmpty());
    setAccessibleDescription(m_standing->text());
    updateGeometry();
}

void FlattenSheet::copy()
{
    QGuiApplication::clipboard()->setText(FlattenText::copied(m_facts, m_rows.rows()));
    Q_EMIT handedOut(u"clipboard"_s, std::nullopt);
    m_outcome->setText(tr("Copied: %n position(s), tab-separated.", nullptr, static_cast<int>(m_rows.rows().size())));
}

void FlattenSheet::askForFile()
{
    const auto name =
        u"flatten-%1-%2.pdf"_s.arg(m_facts.profileName, m_clock.nowUtc().toString(u"yyyy-MM-dd-HHmmss"_s));
    const Prompter::FileQuestion question{Prompter::FileQuestion::Kind::SaveFile, tr("Save the flatten sheet"),
                                          QDir::home().filePath(name), tr("PDF files (*.pdf)"), u"flattenFile"_s};
    m_prompter.askFile(question, this, [this](const std::optional<QString> &file) {
        if (file)
            save(*file);
    });
}

void FlattenSheet::save(const QString &file)
{
    ReportRequest request;
    const auto second = (m_facts.copyFrom.isValid() ? m_facts.copyFrom : m_clock.nowUtc()).toSecsSinceEpoch();
    request.range = {second, second};
    request.profileName = m_facts.profileName;
    request.profileKind = m_facts.profileKind;
    request.madeBy = m_facts.madeBy;
    request.outFile = file;
    request.generatedAtUtc = m_clock.nowUtc();
    request.format = m_appearance.format();
    m_outcome->setText(tr("Writing…"));
    const auto written = runOnPool<ReportResult>(
        [facts = m_facts, rows = m_rows.rows(), request] { return writeFlattenPdf(facts, rows, request); });
    whenDone(written, this, [this, file](const Result<ReportResult> &result) {
        m_outcome->setText(result ? tr("Saved: %1").arg(result->file) : ErrorText::sentence(result.error()));
        Q_EMIT handedOut(file, result ? std::nullopt : std::optional(result.error()));
    });
}

void FlattenSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void FlattenSheet::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    drawModalEdge(painter, rect(), ProfileWords::edge(m_kind), theme);
}

void FlattenSheet::applyAppearance()
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Role::SheetTitle));
    m_purpose->setFont(m_appearance.font(Role::Body));
    m_standing->setFont(m_appearance.font(Role::BodyStrong));
    m_outcome->setFont(m_appearance.font(Role::Secondary));
    paintText(m_purpose, theme.muted);
    paintText(m_outcome, theme.muted);
    setFixedWidth(std::min(m_appearance.scaled(860), kWidest));
    fill();
    update();
}

} // namespace hoox
