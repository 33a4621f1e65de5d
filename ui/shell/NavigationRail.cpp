#include "ui/shell/NavigationRail.h"

#include "ui/common/HooxStyle.h"
#include "ui/common/Segmented.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeySequence>
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
        setFocusPolicy(Qt::ClickFocus); // Tab comes to the page in front
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

/// "Find", with the key that does the same: nobody guesses a palette. Not in the order of Tab.
class RailFind final : public QAbstractButton
{
public:
    RailFind(Appearance &appearance, QWidget *parent)
        : QAbstractButton(parent),
          m_appearance(appearance),
          m_keys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText))
    {
        setObjectName(u"railFind"_s);
        setText(NavigationRail::tr("Find"));
        setAccessibleName(NavigationRail::tr("Find a command, page or key"));
        setToolTip(u"%1 (%2)"_s.arg(accessibleName(), m_keys));
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&m_appearance, &Appearance::changed, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_appearance.scaled(kIcon) + 16, m_appearance.scaled(28)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = m_appearance.theme();
        const auto edge = HooxStyle::edgeOf(theme);
        const auto icon = m_appearance.scaled(kIcon);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.line3, edge));
        painter.setBrush(underMouse() ? theme.hover : theme.page);
        painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 4, 4);
        const QFontMetrics words(m_appearance.font(Appearance::FontRole::Secondary));
        const QFontMetrics keys(m_appearance.font(Appearance::FontRole::Caption));
        const auto left = 8 + icon + m_appearance.scaled(8);
        const bool hasWords = left + words.horizontalAdvance(text()) + 8 <= width();
        painter.drawPixmap(QPointF(hasWords ? 8 : (width() - icon) / 2.0, (height() - icon) / 2.0),
                           m_appearance.icon(u"search"_s, icon, theme.muted, devicePixelRatioF()));
        if (!hasWords)
            return;
        painter.setPen(theme.muted);
        painter.setFont(m_appearance.font(Appearance::FontRole::Secondary));
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (left + words.horizontalAdvance(text()) + keys.horizontalAdvance(m_keys) + 24 > width())
            return;
        painter.setFont(m_appearance.font(Appearance::FontRole::Caption));
        painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, m_keys);
    }

private:
    static constexpr int kIcon = 14; ///< At 100 %.
    Appearance &m_appearance;
    const QString m_keys;
};

NavigationRail::NavigationRail(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_find(new RailFind(appearance, this)),
      m_group(new QButtonGroup(this)),
      m_pages(new QVBoxLayout)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_group->setExclusive(true);
    keepTabStopAtChecked(*m_group);
    auto *find = new QHBoxLayout;
    find->setContentsMargins(8, 0, 7, 0);
    find->addWidget(m_find);
    m_pages->setSpacing(0);
    m_pages->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(8);
    layout->addLayout(find);
    layout->addLayout(m_pages, 1);
    connect(m_find, &QAbstractButton::clicked, this, &NavigationRail::findRequested);
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
    m_pages->insertWidget(id, entry);
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
    int needed = m_narrow ? m_find->sizeHint().width() + 15 : m_appearance.scaled(168) - 1;
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
