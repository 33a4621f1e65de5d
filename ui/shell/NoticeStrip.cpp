#include "ui/shell/NoticeStrip.h"

#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString stripIcon(StripLine::Look look)
{
    switch (look) {
    case StripLine::Look::Caution:
        return u"warning"_s;
    case StripLine::Look::Locked:
        return u"lock"_s;
    case StripLine::Look::Running:
        return u"clock"_s;
    }
    Q_UNREACHABLE();
}

QColor stripIconColour(StripLine::Look look, const Theme &theme)
{
    if (look == StripLine::Look::Caution)
        return theme.caution;
    return look == StripLine::Look::Locked ? theme.stopText : theme.text;
}

} // namespace

NoticeStrip::NoticeStrip(Appearance &appearance, QWidget &before, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_anchor(&before), m_layout(new QVBoxLayout(this))
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
    if (lines == m_lines)
        return;
    const auto old = std::exchange(m_lines, lines);
    // Words change with every second; a button that is being pressed must stay, also above a line that is new.
    const auto most = std::min({old.size(), lines.size(), kMostLines});
    const auto changed = std::mismatch(old.begin(), old.begin() + most, lines.begin(),
                                       [](const StripLine &left, const StripLine &right) {
                                           return left.actions == right.actions && left.look == right.look;
                                       });
    const auto first = changed.first - old.begin();
    for (qsizetype at = 0; at < first; ++at)
        m_rows.at(at).say(lines.at(at));
    if (first < lines.size() || lines.size() != old.size())
        fillFrom(first);
}

void NoticeStrip::Row::say(const StripLine &line) const
{
    what->setText(line.what);
    detail->setText(line.detail);
    for (auto *action : actions)
        action->setAccessibleDescription(line.what);
}

void NoticeStrip::fill()
{
    fillFrom(0);
}

void NoticeStrip::fillFrom(qsizetype first)
{
    m_lastAction = nullptr;
    while (m_rows.size() > first) {
        const auto row = m_rows.takeLast();
        row.widget->hide();
        row.widget->deleteLater();
    }
    for (const auto &row : std::as_const(m_rows)) {
        if (!row.actions.isEmpty())
            m_lastAction = row.actions.constLast();
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
    icon->setPixmap(m_appearance.icon(stripIcon(line.look), m_appearance.scaled(16), stripIconColour(line.look, theme),
                                      devicePixelRatioF()));
    auto *what = plainLabel(u"stripLine-%1"_s.arg(number), row);
    what->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    paintText(what, theme.text);
    auto *detail = new ElidedLabel(Qt::ElideRight, row);
    detail->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(detail, theme.text);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 16, 1);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(what);
    layout->addWidget(detail, 1);
    Row made{row, line.look, what, detail, {}};
    for (qsizetype at = 0; at < line.actions.size(); ++at) {
        auto *action = new Button(m_appearance, line.actions.at(at).words, {}, row, Button::Look::Link);
        action->setObjectName(at == 0 ? u"stripAction-%1"_s.arg(number) : u"stripAction-%1-%2"_s.arg(number).arg(at));
        QWidget::setTabOrder(m_lastAction != nullptr ? m_lastAction : m_anchor, action);
        m_lastAction = action;
        made.actions += action;
        connect(action, &QPushButton::clicked, this, [this, key = line.actions.at(at).key] { Q_EMIT activated(key); });
        layout->addWidget(action);
    }
    m_layout->addWidget(row);
    made.say(line);
    m_rows.append(made);
    row->show();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    for (const auto &row : m_rows) {
        const auto line = QRect(0, row.widget->y(), width(), row.widget->height());
        const bool isPlain = row.look != StripLine::Look::Caution;
        painter.fillRect(line, isPlain ? theme.surface : theme.cautionGround);
        painter.fillRect(line.adjusted(0, line.height() - 1, 0, 0), isPlain ? theme.line2 : theme.cautionLine);
    }
}

} // namespace hoox
