#include "ui/reports/ReportsTable.h"

#include "ui/common/CellPainter.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

class ReportCells final : public QStyledItemDelegate
{
public:
    ReportCells(Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    void setStale(bool stale) { m_stale = stale; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto file = index.data(ReportsModel::FileRole).value<ReportFile>();
        CellState state;
        state.stale = m_stale;
        state.selected = option.state.testFlag(QStyle::State_Selected);
        state.hovered = option.state.testFlag(QStyle::State_MouseOver);
        const CellPainter cell(*painter, m_appearance, state,
                               {index.column() == 0, index.column() == ReportsModel::Made});
        cell.ground(option.rect);
        const auto &format = m_appearance.format();
        switch (index.column()) {
        case ReportsModel::Name:
            cell.text(option.rect, file.name(), Qt::AlignLeft, Appearance::FontRole::Mono);
            break;
        case ReportsModel::Period:
            cell.text(option.rect, ReportsTable::periodText(file));
            break;
        case ReportsModel::Pages:
            cell.text(option.rect, file.pages ? format.count(*file.pages) : Format::missing(), Qt::AlignRight);
            break;
        case ReportsModel::Made:
            // To the minute and without the year: the name has the room, and says both.
            cell.mutedText(option.rect, format.time(file.madeAt).chopped(3).mid(5));
            break;
        case ReportsModel::Size:
            cell.mutedText(option.rect, format.size(file.sizeBytes), Qt::AlignRight);
            break;
        case ReportsModel::Seal:
            if (file.seal == SealState::Differs || file.seal == SealState::Changed)
                cell.text(option.rect, ReportsTable::sealText(file));
            else
                cell.mutedText(option.rect, ReportsTable::sealText(file));
            break;
        default:
            break;
        }
    }

private:
    Appearance &m_appearance;
    bool m_stale = false;
};

/// The heads' words; the model knows none.
class ReportHeads final : public QHeaderView
{
public:
    ReportHeads(Appearance &appearance, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_appearance(appearance)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        const QStringList words{
            ReportsTable::tr("name"),  ReportsTable::tr("period"),
            ReportsTable::tr("pages"), ReportsTable::tr("made %1").arg(m_appearance.format().zoneName()),
            ReportsTable::tr("size"),  ReportsTable::tr("seal")};
        const auto &theme = m_appearance.theme();
        painter->fillRect(rect, theme.head);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line2);
        painter->setPen(theme.muted);
        painter->setFont(m_appearance.font(Appearance::FontRole::Caption));
        const bool right = column == ReportsModel::Pages || column == ReportsModel::Size;
        const auto gap = m_appearance.scaled(8);
        painter->drawText(
            rect.adjusted(column == 0 ? 2 * gap : gap, 0, column == ReportsModel::Made ? -2 * gap : -gap, 0),
            static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)), words.value(column));
    }

private:
    Appearance &m_appearance;
};

} // namespace

ReportsTable::ReportsTable(QAbstractItemModel &model, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_appearance(appearance)
{
    setObjectName(u"reportsTable"_s);
    setAccessibleName(tr("Reports that were made"));
    setHorizontalHeader(new ReportHeads(appearance, this));
    setItemDelegate(new ReportCells(appearance, this));
    setModel(&model);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(&m_appearance, &Appearance::changed, this, &ReportsTable::applyAppearance);
    applyAppearance();
}

void ReportsTable::setStale(bool stale)
{
    static_cast<ReportCells *>(itemDelegate())->setStale(stale);
    viewport()->update();
}

void ReportsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ReportsTable::fitColumns()
{
    auto room = viewport()->width() - CellPainter::textWidth(m_appearance, u"daily-2026-05-18.pdf"_s) -
                CellPainter::padding(m_appearance, {true, false}) - columnWidth(ReportsModel::Seal);
    // What is told elsewhere gives way first, from the end of this list on.
    for (const auto &[column, width] : m_widths) {
        room -= width;
        setColumnHidden(column, room < 0);
    }
}

QString ReportsTable::periodText(const ReportFile &file)
{
    if (!file.range || file.range->from >= file.range->to)
        return Format::missing();
    const auto day = [](qint64 second) {
        return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date(), u"d MMM"_s);
    };
    const auto first = day(file.range->from);
    const auto last = day(file.range->to - 1);
    return first == last ? first : tr("%1 to %2").arg(first, last);
}

QString ReportsTable::sealText(const ReportFile &file)
{
    if (file.path.isEmpty())
        return tr("in the bucket");
    switch (file.seal) {
    case SealState::None:
        return Format::missing();
    case SealState::Sealed:
        return tr("not yet");
    case SealState::Checking:
        return tr("checking");
    case SealState::Verified:
        return tr("verified");
    case SealState::Differs:
        return tr("DIFFERS");
    case SealState::Changed:
        return tr("CHANGED");
    }
    return {};
}

void ReportsTable::applyAppearance()
{
    verticalHeader()->setDefaultSectionSize(m_appearance.scaled(32));
    horizontalHeader()->setFixedHeight(m_appearance.scaled(28));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ReportsModel::Name, QHeaderView::Stretch);
    const auto width = [this](const QString &sample) {
        return CellPainter::textWidth(m_appearance, sample) + CellPainter::padding(m_appearance) + 8;
    };
    m_widths = {{ReportsModel::Period, width(u"28 Sep to 30 Sep"_s)},
                {ReportsModel::Size, width(u"999.9 MB"_s) + 8},
                {ReportsModel::Made, width(u"05-19 00:02"_s) + 12},
                {ReportsModel::Pages, width(u"10,000"_s)}};
    for (const auto &[column, wide] : m_widths)
        setColumnWidth(column, wide);
    setColumnWidth(ReportsModel::Seal, width(tr("in the bucket")));
    fitColumns();
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

} // namespace hoox
