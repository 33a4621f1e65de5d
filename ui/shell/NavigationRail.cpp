#include "ui/shell/NavigationRail.h"

#include "ui/common/HooxStyle.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

class RailEntry final : public QAbstractButton
{
public:
    RailEntry(Appearance &appearance, const QString &title, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent), m_appearance(appearance), m_iconName(iconName)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty(HooxStyle::kOwnFocusRing, true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&m_appearance, &Appearance::changed, this, [this] { updateGeometry(); });
    }

    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        updateGeometry();
        update();
    }

    void setCount(const QString &count)
    {
        if (count == m_count)
            return;
        m_count = count;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const auto edge = 16 + m_appearance.scaled(16);
        const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::BodyStrong));
        const auto count = m_count.isEmpty() ? 0 : countWidth() + m_appearance.scaled(8);
        const auto words = m_appearance.scaled(10) + metrics.horizontalAdvance(text()) + 8 + count;
        return {edge + (m_narrow ? 16 : words), m_appearance.scaled(32)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = m_appearance.theme();
        const bool inverted = isChecked() && theme.isHighContrast();
        const auto ink = inverted ? theme.page : isChecked() ? theme.text : theme.muted;
        QPainter painter(this);
        if (isChecked()) {
            painter.fillRect(rect(), inverted ? theme.text : theme.surface);
            painter.fillRect(0, 0, 3, height(), theme.text);
        } else if (underMouse()) {
            painter.fillRect(rect(), theme.hover);
        }
        const auto edge = m_appearance.scaled(16);
        painter.drawPixmap(QPointF(16, (height() - edge) / 2.0),
                           m_appearance.icon(m_iconName, edge, ink, devicePixelRatioF()));
        painter.setFont(m_appearance.font(isChecked() ? Appearance::FontRole::BodyStrong : Appearance::FontRole::Body));
        painter.setPen(ink);
        if (!m_narrow)
            painter.drawText(rect().adjusted(16 + edge + m_appearance.scaled(10), 0, -8, 0),
                             Qt::AlignVCenter | Qt::AlignLeft, text());
        if (!m_count.isEmpty())
            paintCount(painter, isChecked() && !inverted ? theme.text : ink);
        if (hasFocus()) {
            painter.setPen(QPen(inverted ? theme.page : theme.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(QRectF(rect()).adjusted(6, 3, -5, -3), 4, 4);
        }
    }

private:
    [[nodiscard]] int countWidth() const
    {
        const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::Caption));
        return qMax(m_appearance.scaled(22), metrics.horizontalAdvance(m_count) + m_appearance.scaled(12));
    }

    /// At the right end; where there are icons alone, over the icon's corner.
    void paintCount(QPainter &painter, const QColor &ink) const
    {
        const auto tall = m_appearance.scaled(m_narrow ? 14 : 17);
        const auto wide = m_narrow ? qMax(tall, countWidth() - m_appearance.scaled(8)) : countWidth();
        const QRectF pill(width() - wide - (m_narrow ? 3 : 13), m_narrow ? 2.0 : (height() - tall) / 2.0, wide, tall);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1));
        painter.setBrush(m_appearance.theme().surface);
        painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);
        painter.setFont(m_appearance.font(Appearance::FontRole::Caption));
        painter.setPen(m_appearance.theme().text);
        painter.drawText(pill, Qt::AlignCenter, m_count);
    }

    Appearance &m_appearance;
    QString m_iconName;
    QString m_count;
    bool m_narrow = false;
};

} // namespace

NavigationRail::NavigationRail(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, 8, 1, 8);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    // Arrow keys move the mark without a click: both end here.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked())
            Q_EMIT chosen(id);
    });
    connect(&m_appearance, &Appearance::changed, this, &NavigationRail::applyAppearance);
    applyAppearance();
}

void NavigationRail::addEntry(const QString &title, const QString &iconName, const QString &name)
{
    const auto id = static_cast<int>(m_group->buttons().size());
    auto *entry = new RailEntry(m_appearance, title, iconName, this);
    entry->setAutoExclusive(true); // to a reader: one of several, not one that is on or off
    entry->setObjectName(u"rail-"_s + name);
    const auto key = id == 9 ? 0 : id + 1;
    entry->setToolTip(id < 10 ? tr("%1 (Ctrl+%2)").arg(title).arg(key) : title);
    entry->setAccessibleName(title);
    entry->setNarrow(m_narrow);
    m_group->addButton(entry, id);
    m_layout->insertWidget(id, entry);
    applyAppearance();
}

void NavigationRail::setCount(const QString &name, int count, const QString &words)
{
    constexpr int kMost = 99;
    auto *entry = findChild<QAbstractButton *>(u"rail-"_s + name);
    if (entry == nullptr)
        return;
    const auto &format = m_appearance.format();
    const auto before = entry->sizeHint();
    static_cast<RailEntry *>(entry)->setCount(count == 0      ? QString()
                                              : count > kMost ? format.count(kMost) + u'+'
                                                              : format.count(count));
    entry->setAccessibleDescription(count == 0 ? QString() : words);
    if (entry->sizeHint() != before)
        applyAppearance();
}

void NavigationRail::setCurrent(int id)
{
    const QSignalBlocker quiet(this);
    if (auto *entry = m_group->button(id))
        entry->setChecked(true);
}

void NavigationRail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (auto *entry : m_group->buttons())
        static_cast<RailEntry *>(entry)->setNarrow(narrow);
    applyAppearance();
}

void NavigationRail::applyAppearance()
{
    int needed = m_narrow ? 0 : m_appearance.scaled(168) - 1;
    for (const auto *entry : m_group->buttons())
        needed = qMax(needed, entry->sizeHint().width());
    setFixedWidth(needed + 1);
    update();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line2);
}

} // namespace hoox
