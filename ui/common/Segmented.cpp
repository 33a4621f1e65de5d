#include "ui/common/Segmented.h"

#include "ui/common/HooxStyle.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(Appearance &appearance, const QString &text, bool first, QWidget *parent)
        : QAbstractButton(parent), m_appearance(appearance), m_first(first)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty(HooxStyle::kOwnFocusRing, true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&m_appearance, &Appearance::changed, this, [this] { updateGeometry(); });
    }

    void setLast(bool last) { m_last = last; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::SecondaryStrong));
        return {metrics.horizontalAdvance(text()) + m_appearance.scaled(22), m_appearance.scaled(28)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = m_appearance.theme();
        const bool inverted = isChecked() && theme.isHighContrast();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The segments share one frame: each clips its own part out of it.
        const auto whole = QRectF(rect()).adjusted(m_first ? 0.5 : -8.0, 0.5, m_last ? -0.5 : 8.0, -0.5);
        painter.setPen(QPen(isEnabled() ? theme.line3 : theme.disabled, 1));
        painter.setBrush(isChecked() ? theme.selection : underMouse() ? theme.hover : theme.surface);
        painter.drawRoundedRect(whole, 4, 4);
        if (!m_first)
            painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
        painter.setFont(
            m_appearance.font(isChecked() ? Appearance::FontRole::SecondaryStrong : Appearance::FontRole::Secondary));
        painter.setPen(!isEnabled() ? theme.disabled : inverted ? theme.page : isChecked() ? theme.text : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            HooxStyle::drawFocusRing(painter, rect(), theme);
    }

private:
    Appearance &m_appearance;
    bool m_first;
    bool m_last = true;
};

} // namespace

Segmented::Segmented(Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::addSegment(const QString &text)
{
    const auto id = static_cast<int>(m_group->buttons().size());
    if (id > 0)
        static_cast<SegmentButton *>(m_group->button(id - 1))->setLast(false);
    auto *button = new SegmentButton(m_appearance, text, id == 0, this);
    button->setAutoExclusive(true); // to a reader: one of several, not one that is on or off
    button->setObjectName(u"%1-%2"_s.arg(objectName()).arg(id));
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    if (id == 0)
        button->setChecked(true);
}

void Segmented::setSegmentText(int id, const QString &text)
{
    auto *button = m_group->button(id);
    button->setText(text);
    button->updateGeometry();
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int id)
{
    if (auto *button = m_group->button(id))
        button->setChecked(true);
}

void Segmented::choose(int id)
{
    setCurrent(id);
    Q_EMIT chosen(id);
}

void Segmented::setFilling()
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (auto *button : m_group->buttons()) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_layout->setStretchFactor(button, 1);
    }
}

void Segmented::setLabel(const QString &label)
{
    setAccessibleName(label);
    for (auto *button : m_group->buttons())
        button->setAccessibleDescription(label);
}

} // namespace hoox
