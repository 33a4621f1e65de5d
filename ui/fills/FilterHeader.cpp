#include "ui/fills/FilterHeader.h"

#include "ui/common/CellPainter.h"
#include "ui/fills/FillColumns.h"
#include "ui/fills/FillLogColumn.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>
#include <QToolTip>

namespace hoox {

using namespace Qt::StringLiterals;

FilterHeader::FilterHeader(Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_appearance(appearance), m_valid(kFillColumns, true)
{
    constexpr int kPauseMs = 350;
    setObjectName(u"fillsHeads"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    for (int logical = 0; logical < kFillColumns; ++logical) {
        auto *field = new QLineEdit(this);
        auto *pause = new QTimer(field);
        pause->setSingleShot(true);
        pause->setInterval(kPauseMs);
        field->setObjectName(u"filter."_s + FillColumns::key(FillColumns::at(logical)));
        field->setFrame(false);
        field->setMaxLength(200);
        const auto tell = [this, logical, field, pause] {
            pause->stop();
            Q_EMIT filterEdited(logical, field->text());
        };
        connect(field, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
        connect(pause, &QTimer::timeout, this, tell);
        connect(field, &QLineEdit::returnPressed, this, tell);
        m_fields << field;
    }
    connect(this, &QHeaderView::sectionResized, this, [this] { placeFields(); });
    connect(this, &QHeaderView::sectionMoved, this, [this] { placeFields(); });
    applyAppearance();
}

int FilterHeader::headHeight() const
{
    return m_appearance.scaled(28);
}

QSize FilterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * headHeight()};
}

void FilterHeader::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    for (int logical = 0; logical < m_fields.size(); ++logical) {
        auto *field = m_fields.at(logical);
        const auto column = FillColumns::at(logical);
        field->setAccessibleName(tr("Filter by %1").arg(FillColumns::word(column, m_appearance.format())));
        field->setFont(
            m_appearance.font(field->text().isEmpty() ? Appearance::FontRole::Body : Appearance::FontRole::Control));
        field->setAlignment(FillColumns::isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft);
        const auto ink = m_valid.at(logical) ? theme.text : theme.caution;
        field->setStyleSheet(
            u"QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; color: %1; }"_s.arg(
                ink.name()));
    }
    placeFields();
    viewport()->update();
}

void FilterHeader::setSort(int logical, bool descending)
{
    m_sorted = logical;
    m_descending = descending;
    viewport()->update();
}

void FilterHeader::setFilterText(int logical, const QString &text)
{
    if (m_fields.at(logical)->text() != text)
        m_fields.at(logical)->setText(text);
    applyAppearance();
}

void FilterHeader::setFilterValid(int logical, bool valid)
{
    m_valid[logical] = valid;
    applyAppearance();
}

void FilterHeader::focusFilter(int logical)
{
    m_fields.at(logical)->setFocus(Qt::ShortcutFocusReason);
    m_fields.at(logical)->selectAll();
}

bool FilterHeader::isFirst(int logical) const
{
    return sectionViewportPosition(logical) + offset() == 0;
}

bool FilterHeader::isLast(int logical) const
{
    return sectionViewportPosition(logical) + sectionSize(logical) + offset() >= length();
}

void FilterHeader::placeFields()
{
    constexpr int kLine = 3;
    for (int logical = 0; logical < m_fields.size() && logical < count(); ++logical) {
        auto *field = m_fields.at(logical);
        field->setVisible(!isSectionHidden(logical));
        const auto left = m_appearance.scaled(isFirst(logical) ? 16 : 8);
        const auto right = m_appearance.scaled(isLast(logical) ? 16 : 8);
        const auto log = FillColumns::at(logical) == FillColumn::OrderId ? logArea().width() : 0;
        field->setGeometry(sectionViewportPosition(logical) + left, headHeight(),
                           sectionSize(logical) - left - (log > 0 ? log : right), headHeight() - kLine);
    }
}

void FilterHeader::setMarksLogs(bool marks)
{
    m_marksLogs = marks;
    placeFields();
    viewport()->update();
}

QRect FilterHeader::logArea() const
{
    constexpr auto kLogical = static_cast<int>(FillColumn::OrderId);
    if (!m_marksLogs || isSectionHidden(kLogical))
        return {};
    return FillLogColumn::area({sectionViewportPosition(kLogical), 0, sectionSize(kLogical), viewport()->height()},
                               m_appearance);
}

/// Nothing is ordered by logs; its edges widen the column as others do.
void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    constexpr int kGrip = 6;
    if (logArea().adjusted(0, 0, -kGrip, 0).contains(event->pos()))
        return event->accept();
    QHeaderView::mousePressEvent(event);
}

bool FilterHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto &help = static_cast<QHelpEvent &>(*event);
    if (logArea().contains(help.pos()))
        QToolTip::showText(help.globalPos(), FillLogColumn::headTip(), viewport());
    else
        QToolTip::hideText();
    return true;
}

void FilterHeader::paintLogHead(QPainter *painter, const QRect &head, const QRect &row) const
{
    constexpr int kPadding = 8;
    const auto area = logArea();
    painter->fillRect(QRect(area.left() - 1, row.top(), 1, row.height()), m_appearance.theme().line);
    painter->drawText(QRect(area.left() + m_appearance.scaled(kPadding), head.top(), area.width(), head.height() - 1),
                      Qt::AlignLeft | Qt::AlignVCenter, FillLogColumn::head());
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeFields();
}

void FilterHeader::paintTriangle(QPainter *painter, double x, double y) const
{
    const double edge = m_appearance.scaled(8);
    const auto tip = m_descending ? edge * 0.45 : -edge * 0.45;
    QPainterPath path;
    path.moveTo(x, y - tip / 1.2);
    path.lineTo(x + edge, y - tip / 1.2);
    path.lineTo(x + edge / 2, y + tip);
    path.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, m_appearance.theme().muted);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    const auto &theme = m_appearance.theme();
    const auto column = FillColumns::at(logical);
    const QRect head(rect.left(), rect.top(), rect.width(), headHeight());
    const QRect row(rect.left(), head.bottom() + 1, rect.width(), rect.height() - head.height());
    painter->save();
    painter->fillRect(head, theme.head);
    painter->fillRect(row, theme.sunken);
    painter->fillRect(QRect(head.left(), head.bottom(), head.width(), 1), theme.line2);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line2);
    painter->fillRect(QRect(row.right(), row.top(), 1, row.height()), theme.line);
    if (!m_fields.at(logical)->text().isEmpty())
        painter->fillRect(QRect(row.left(), row.bottom() - 1, row.width(), 2),
                          m_valid.at(logical) ? theme.text : theme.caution);
    const auto area = head.adjusted(m_appearance.scaled(isFirst(logical) ? 16 : 8), 0,
                                    -m_appearance.scaled(isLast(logical) ? 16 : 8), -1);
    const auto font = m_appearance.font(Appearance::FontRole::Caption);
    const auto word = FillColumns::word(column, m_appearance.format());
    const auto width = QFontMetrics(font).horizontalAdvance(word);
    const auto sorted = logical == m_sorted;
    const auto triangle = sorted ? m_appearance.scaled(11) : 0;
    const auto left = FillColumns::isNumeric(column) ? area.right() + 1 - width - triangle : area.left();
    painter->setFont(font);
    painter->setPen(theme.muted);
    painter->drawText(QRect(left, area.top(), width + 2, area.height()), Qt::AlignLeft | Qt::AlignVCenter, word);
    if (m_marksLogs && column == FillColumn::OrderId)
        paintLogHead(painter, head, row);
    if (sorted)
        paintTriangle(painter, left + width + 3, area.center().y() + 1);
    painter->restore();
}

} // namespace hoox
