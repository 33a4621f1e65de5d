#include "ui/shell/NoticeStrip.h"

#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

NoticeStrip::NoticeStrip(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"noticeStrip"_s);
    setAccessibleName(tr("What cannot wait"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&m_appearance, &Appearance::changed, this, &NoticeStrip::fill);
    hide();
}

void NoticeStrip::setLines(const QList<StripLine> &lines)
{
    // The same lines come with every second; a button that is being pressed must stay, also above a line that changes.
    if (lines == m_lines)
        return;
    const auto old = std::exchange(m_lines, lines);
    const auto most = std::min({old.size(), lines.size(), kMostLines});
    const auto changed = std::mismatch(old.begin(), old.begin() + most, lines.begin());
    fillFrom(changed.first - old.begin());
}

void NoticeStrip::fill()
{
    fillFrom(0);
}

void NoticeStrip::fillFrom(qsizetype first)
{
    while (m_rows.size() > first) {
        const auto row = m_rows.takeLast();
        row.widget->hide();
        row.widget->deleteLater();
    }
    for (const auto &line : m_lines.mid(first, kMostLines - first))
        addLine(line, static_cast<int>(m_rows.size()));
    if (const auto more = static_cast<int>(m_lines.size() - kMostLines); more > 0)
        addLine({tr("and %n more", nullptr, more), {}}, kMostLines);
    setVisible(!m_lines.isEmpty());
    update();
}

void NoticeStrip::addLine(const StripLine &line, int number)
{
    const auto &theme = m_appearance.theme();
    auto *row = new QWidget(this);
    row->setFixedHeight(m_appearance.scaled(32));
    auto *icon = new QLabel(row);
    const bool isLocked = line.look == StripLine::Look::Locked;
    icon->setPixmap(m_appearance.icon(isLocked ? u"lock"_s : u"warning"_s, m_appearance.scaled(16),
                                      isLocked ? theme.stopText : theme.caution, devicePixelRatioF()));
    auto *what = new QLabel(line.what, row);
    what->setObjectName(u"stripLine-%1"_s.arg(number));
    what->setTextFormat(Qt::PlainText);
    what->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    paintText(what, theme.text);
    auto *detail = new ElidedLabel(Qt::ElideRight, row);
    detail->setText(line.detail);
    detail->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(detail, theme.text);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 16, 1);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(what);
    layout->addWidget(detail, 1);
    for (qsizetype at = 0; at < line.actions.size(); ++at) {
        auto *action = new Button(m_appearance, line.actions.at(at).words, {}, row, Button::Look::Link);
        action->setObjectName(at == 0 ? u"stripAction-%1"_s.arg(number) : u"stripAction-%1-%2"_s.arg(number).arg(at));
        action->setAccessibleDescription(line.what);
        connect(action, &QPushButton::clicked, this, [this, key = line.actions.at(at).key] { Q_EMIT activated(key); });
        layout->addWidget(action);
    }
    m_layout->addWidget(row);
    m_rows.append({row, line.look});
    row->show();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    for (const auto &row : m_rows) {
        const auto line = QRect(0, row.widget->y(), width(), row.widget->height());
        const bool isLocked = row.look == StripLine::Look::Locked;
        painter.fillRect(line, isLocked ? theme.surface : theme.cautionGround);
        painter.fillRect(line.adjusted(0, line.height() - 1, 0, 0), isLocked ? theme.line2 : theme.cautionLine);
    }
}

} // namespace hoox
