#include "ui/blobs/RecordsView.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCopiedCells = 100'000;
constexpr qsizetype kMostCopiedCharacters = 16'000'000;

/// A value in mono, and behind an epoch its readable time.
class RecordDelegate final : public QStyledItemDelegate
{
public:
    RecordDelegate(Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto &format = m_appearance.format();
        if (const auto at = index.data(JsonRecordsModel::InstantRole).toDateTime(); at.isValid())
            option->text += u"  %1 %2"_s.arg(format.time(at), format.zoneName());
        if (index.data(JsonRecordsModel::IsFaultRole).toBool())
            option->palette.setColor(QPalette::Text, m_appearance.theme().caution);
    }

private:
    Appearance &m_appearance;
};

QString asTsvCell(QString text)
{
    for (const auto separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    return text;
}

} // namespace

RecordsView::RecordsView(Appearance &appearance, QWidget *parent) : QTableView(parent), m_appearance(appearance)
{
    setModel(&m_model);
    setItemDelegate(new RecordDelegate(m_appearance, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_appearance, &Appearance::changed, this, &RecordsView::applyAppearance);
    applyAppearance();
}

void RecordsView::applyAppearance()
{
    setFont(m_appearance.font(Appearance::FontRole::Mono));
    verticalHeader()->setDefaultSectionSize(m_appearance.scaled(24));
    horizontalHeader()->setDefaultSectionSize(m_appearance.scaled(140));
    viewport()->update();
}

void RecordsView::setRecords(const std::shared_ptr<const JsonRecords> &records)
{
    m_model.setRecords(records);
    horizontalHeader()->setDefaultSectionSize(m_appearance.scaled(140));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted =
            qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + m_appearance.scaled(12);
        setColumnWidth(column, std::min(wanted, m_appearance.scaled(320)));
    }
}

void RecordsView::goTo(int row)
{
    const auto index = m_model.index(row, qMax(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void RecordsView::copy() const
{
    auto cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() || cells.size() > kMostCopiedCells)
        return;
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = cells.constFirst().row();
    bool isFirst = true;
    for (const auto &cell : std::as_const(cells)) {
        if (!isFirst)
            text += cell.row() == row ? u'\t' : u'\n';
        isFirst = false;
        row = cell.row();
        text += asTsvCell(cell.data(JsonRecordsModel::WholeRole).toString());
        if (text.size() > kMostCopiedCharacters)
            return;
    }
    QGuiApplication::clipboard()->setText(text);
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace hoox
