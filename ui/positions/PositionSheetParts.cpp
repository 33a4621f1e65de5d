#include "models/positions/PositionDetail.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/SmallTable.h"
#include "ui/positions/DifferenceSection.h"
#include "ui/positions/MarkSection.h"
#include "ui/positions/PathSection.h"
#include "ui/positions/PositionSheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetFacts = 4;

} // namespace

void PositionSheet::addContent()
{
    auto *content = new QWidget(this);
    m_content = content;
    m_compareBox = new QWidget(content);
    auto *compare = new QVBoxLayout(m_compareBox);
    compare->setContentsMargins(16, 0, 16, 0);
    compare->setSpacing(10);
    compare->addWidget(m_verdict, 0, Qt::AlignLeft);
    addCompare();
    compare->addLayout(m_compare);
    m_sentence->setContentsMargins(16, 0, 16, 0);
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 12, 0, 16);
    whole->setSpacing(10);
    whole->addWidget(m_compareBox);
    whole->addWidget(m_sentence);
    addParts();
    whole->addWidget(m_parts);
    whole->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(scroll);
}

void PositionSheet::addParts()
{
    m_parts = new QWidget(m_content);
    auto *whole = new QVBoxLayout(m_parts);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    whole->addWidget(m_difference);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, m_parts));
    addFacts();
    layout->addLayout(m_facts);
    layout->addWidget(m_mark);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, m_parts));
    layout->addWidget(m_path);
    layout->addWidget(m_fillsTitle);
    layout->addWidget(m_fillsState);
    whole->addLayout(layout);
    addFills();
    whole->addWidget(m_table);
    connect(m_difference, &DifferenceSection::fillsRequested, this, &PositionSheet::fillsRequested);
}

void PositionSheet::addFoot()
{
    body()->addWidget(m_closeWords);
    m_close = new Button(m_appearance, tr("Close\u2026"), {}, this);
    m_close->setObjectName(u"positionClose"_s);
    m_close->setDeafToEnter();
    connect(m_close, &QPushButton::clicked, this,
            [this] { Q_EMIT closeRequested(m_row.reconciled.exchange, m_row.reconciled.symbol); });
    addFootWidget(m_close);
    auto *show = new Button(m_appearance, tr("Show fills"), u"fills"_s, this);
    show->setObjectName(u"positionShowFills"_s);
    connect(show, &QPushButton::clicked, this,
            [this] { Q_EMIT showFills(m_row.reconciled.exchange, m_row.reconciled.symbol); });
    addFootWidget(show);
    auto *rest = new QWidget(this);
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addFootWidget(rest);
}

void PositionSheet::addCompare()
{
    const std::array<QString, CompareRows> names{QString(),   tr("side"),     tr("size"),
                                                 tr("entry"), tr("leverage"), tr("notional")};
    for (int row = 0; row < CompareRows; ++row) {
        for (int column = 0; column < kSheetColumns; ++column) {
            auto *cell = new QLabel(this);
            cell->setTextFormat(Qt::PlainText);
            cell->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_compare->addWidget(cell, row, column);
            m_cells.append(cell);
        }
        m_cells.at(row * kSheetColumns)->setText(names.at(static_cast<std::size_t>(row)));
    }
    m_compare->setHorizontalSpacing(12);
    m_compare->setVerticalSpacing(6);
    for (int column = 1; column < kSheetColumns; ++column)
        m_compare->setColumnStretch(column, 1);
    //: What the ledger's table of positions says.
    setCompare(Head, tr("recorded"), tr("from fills"), tr("difference"), false);
}

void PositionSheet::addFacts()
{
    const std::array<QString, kSheetFacts> names{tr("mark"), tr("unrealised"), tr("opened"), tr("share of gross")};
    for (int row = 0; row < kSheetFacts; ++row) {
        m_factNames.append(new QLabel(names.at(static_cast<std::size_t>(row)), this));
        m_factValues.append(new QLabel(this));
        m_factValues.last()->setTextFormat(Qt::PlainText);
        m_factValues.last()->setWordWrap(true);
        m_facts->addWidget(m_factNames.last(), row, 0, Qt::AlignTop);
        m_facts->addWidget(m_factValues.last(), row, 1);
    }
    m_factValues.at(1)->setObjectName(u"positionUnrealised"_s);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
}

void PositionSheet::addFills()
{
    const auto number = [this](const QModelIndex &index) {
        const auto figure = index.data();
        return figure.isValid() ? m_appearance.format().number(figure.toDouble()) : Format::missing();
    };
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    const auto time = [this](const QModelIndex &index) {
        return m_appearance.format().time(index.data().toLongLong());
    };
    const auto zone = m_appearance.format().zoneName();
    m_table = new SmallTable(m_fillsModel,
                             {{LastFillsModel::Time, tr("time %1").arg(zone), TableColumn::Kind::MutedWord, time},
                              {LastFillsModel::SideColumn, tr("side"), TableColumn::Kind::Word, word},
                              {LastFillsModel::Quantity, tr("quantity"), TableColumn::Kind::Number, number},
                              {LastFillsModel::Price, tr("price"), TableColumn::Kind::Number, number}},
                             m_appearance, this);
    m_table->setRowPixels(24);
    m_table->setObjectName(u"positionFillsTable"_s);
    m_table->setAccessibleName(tr("Fills that make it up"));
    m_fillsTitle->setText(tr("Fills that make it up"));
}

} // namespace hoox
