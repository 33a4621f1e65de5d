#include "ui/fills/FillSheet.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/fills/FillColumns.h"
#include "ui/fills/FillEvidence.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

FillSheet::FillSheet(Appearance &appearance, QWidget *parent) : SideSheet(appearance, parent), m_appearance(appearance)
{
    setObjectName(u"fillSheet"_s);
    setAccessibleName(tr("Fill"));
    setTitle(tr("Fill", "one execution of an order"));
    auto *blob = new Button(appearance, tr("Blob", "the verbose record of an order"), u"file"_s, this);
    blob->setObjectName(u"sheetBlob"_s);
    auto *copy = new Button(appearance, tr("Copy"), u"copy"_s, this);
    copy->setObjectName(u"sheetCopy"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->addStretch(1);
    scroll->setWidget(content);
    for (auto *ground : {content, scroll->viewport()})
        ground->setAutoFillBackground(false); // The sheet's own shows.
    m_across = new QHBoxLayout;
    m_across->setSpacing(0);
    m_across->addWidget(scroll, 1);
    body()->addLayout(m_across);
    addFootWidget(blob);
    addFootWidget(copy);
    connect(blob, &QPushButton::clicked, this, [this] { Q_EMIT openBlobRequested(m_row.fill); });
    connect(copy, &QPushButton::clicked, this, &FillSheet::copyAll);
    connect(&m_appearance, &Appearance::changed, this, &FillSheet::fillIn);
    connect(&m_appearance, &Appearance::changed, this, &FillSheet::arrange);
    arrange();
}

void FillSheet::showFill(const FillRow &row)
{
    m_row = row;
    fillIn();
    open();
    if (m_evidence != nullptr)
        m_evidence->read(m_row.fill);
}

void FillSheet::followEvidence(EvidenceReader &reader, Prompter &prompter)
{
    m_evidence = &reader;
    m_way = new FillEvidence(reader, prompter, m_appearance, this);
    m_content->insertWidget(m_content->count() - 1, m_way);
    arrange();
    connect(this, &SideSheet::closed, &reader, &EvidenceReader::leave);
}

void FillSheet::fitTo(int width)
{
    if (width == m_pageWidth)
        return;
    m_pageWidth = width;
    arrange();
}

void FillSheet::arrange()
{
    constexpr int kFill = 380; ///< A whole id in one line, times the text size.
    constexpr int kLog = 340;
    constexpr int kTable = 480;      ///< What the fills keep.
    constexpr int kLeastTable = 320; ///< What they need: else the sheet's end stands outside the window.
    constexpr int kLeastFill = 316;
    const bool isBeside = m_way != nullptr && m_pageWidth >= m_appearance.scaled(kFill + kLog + kTable);
    const int whole = m_appearance.scaled(isBeside ? kFill + kLog : kFill);
    const int room = std::max(m_appearance.scaled(kLeastFill), m_pageWidth - m_appearance.scaled(kLeastTable));
    setFixedWidth(m_pageWidth > 0 ? std::min(whole, room) : whole);
    if (m_way == nullptr)
        return;
    auto *log = m_way->logPane();
    log->setMinimumWidth(isBeside ? m_appearance.scaled(kLog) : 0);
    log->setMaximumWidth(isBeside ? m_appearance.scaled(kLog) : QWIDGETSIZE_MAX);
    if (isBeside == (m_across->indexOf(log) >= 0))
        return;
    if (!isBeside)
        return m_way->takeLogBack();
    log->layout()->setContentsMargins(8, 16, 16, 16);
    m_across->addWidget(log);
}

void FillSheet::fillIn()
{
    if (m_facts) {
        m_facts->setParent(nullptr);
        m_facts->deleteLater();
    }
    m_facts = new QWidget(this);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto quote = quoteAsset(m_row.fill.symbol);
    for (int logical = 0; logical < kFillColumns; ++logical) {
        const auto column = FillColumns::at(logical);
        auto *name = new QLabel(FillColumns::word(column, m_appearance.format()), m_facts);
        auto text = FillColumns::text(m_row, column, m_appearance.format());
        if ((column == FillColumn::Fee || column == FillColumn::Notional) && text != Format::missing())
            text += u' ' + quote;
        auto *value = new QLabel(text, m_facts);
        name->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(name, m_appearance.theme().muted);
        value->setFont(
            m_appearance.font(column >= FillColumn::OrderId ? Appearance::FontRole::Mono : Appearance::FontRole::Body));
        value->setObjectName(u"fact."_s + FillColumns::key(column));
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setWordWrap(column >= FillColumn::OrderId);
        grid->addWidget(name, logical, 0, Qt::AlignTop);
        grid->addWidget(value, logical, 1, Qt::AlignTop);
    }
    grid->setRowStretch(kFillColumns, 1);
    m_content->insertWidget(0, m_facts);
    m_facts->show();
}

void FillSheet::copyAll() const
{
    QStringList lines;
    for (int logical = 0; logical < kFillColumns; ++logical)
        lines << FillColumns::key(FillColumns::at(logical)) + u'\t' +
                     FillColumns::plainText(m_row, FillColumns::at(logical));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace hoox
