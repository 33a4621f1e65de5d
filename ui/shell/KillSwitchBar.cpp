#include "ui/shell/KillSwitchBar.h"

#include "ui/common/Paint.h"
#include "ui/common/Tag.h"
#include "ui/shell/KillBarButtons.h"
#include "ui/shell/KillLook.h"
#include "ui/shell/ProfileWords.h"

#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

KillStateButton *asState(QAbstractButton *button)
{
    return static_cast<KillStateButton *>(button);
}

KillEngageButton *asEngage(QAbstractButton *button)
{
    return static_cast<KillEngageButton *>(button);
}

KillAlarmsButton *asAlarms(QAbstractButton *button)
{
    return static_cast<KillAlarmsButton *>(button);
}

void paintPlate(QPainter &painter, const QRect &rect, const KillLook &look)
{
    if (!look.hatched)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect, 4, 4);
}

} // namespace

KillSwitchBar::KillSwitchBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_state(new KillStateButton(appearance, this)),
      m_alarms(new KillAlarmsButton(appearance, this)),
      m_engage(new KillEngageButton(appearance, this))
{
    setObjectName(u"killBar"_s);
    // The press itself engages: nothing waits for the finger to leave (KR-02).
    connect(m_engage, &QAbstractButton::pressed, this, &KillSwitchBar::engageRequested);
    connect(m_state, &QAbstractButton::clicked, this, &KillSwitchBar::detailsRequested);
    connect(&m_appearance, &Appearance::changed, this, [this] { setSnapshot(m_snapshot); });
    connect(m_alarms, &QAbstractButton::clicked, this, &KillSwitchBar::alarmsRequested);
    setTabOrder(m_state, m_alarms);
    setTabOrder(m_alarms, m_engage);
    setSnapshot({});
}

void KillSwitchBar::setSnapshot(const KillSnapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto face = faceOf(snapshot);
    const bool running = snapshot.phase == KillPhase::Stored || snapshot.phase == KillPhase::Propagating;
    const auto whole = qMax(m_window, snapshot.windowLeft);
    const auto left = running && whole.count() > 0
                          ? static_cast<double>(snapshot.windowLeft.count()) / static_cast<double>(whole.count())
                          : 0.0;
    asState(m_state)->setFace(face, left);
    asEngage(m_engage)->setFace(face, snapshot.storeReachable);
    asAlarms(m_alarms)->setFace(face);
    tellReaders();
    place();
    update();
}

void KillSwitchBar::tellReaders()
{
    const auto word = KillWords::word(faceOf(m_snapshot));
    const auto detail = KillWords::plainDetail(m_snapshot, m_appearance.format());
    setAccessibleName(tr("Kill switch: %1").arg(word));
    setAccessibleDescription(detail);
    m_state->setText(word);
    m_state->setAccessibleName(tr("Kill switch: %1. Opens the details.").arg(word));
    m_state->setAccessibleDescription(detail);
    m_engage->setAccessibleName(tr("Engage the kill switch"));
    m_engage->setAccessibleDescription(m_snapshot.storeReachable
                                           ? tr("Stops trading at once. Also Ctrl+Shift+K.")
                                           : tr("Kept, and sent when the config store can be reached."));
    m_engage->setToolTip(tr("Stop trading at once (Ctrl+Shift+K)"));
}

void KillSwitchBar::setProfile(const ProfileBadge &profile)
{
    m_profile = profile;
    place();
    update();
}

void KillSwitchBar::setExposure(const QString &exposure, const QString &age)
{
    if (exposure == m_exposure && age == m_exposureAge)
        return;
    m_exposure = exposure;
    m_exposureAge = age;
    place();
    update();
}

void KillSwitchBar::setAlarms(int open)
{
    if (open == asAlarms(m_alarms)->open())
        return;
    asAlarms(m_alarms)->setOpen(open);
    place();
    update();
}

void KillSwitchBar::setLocked(bool isLocked)
{
    m_state->setEnabled(!isLocked);
    m_alarms->setEnabled(!isLocked);
}

void KillSwitchBar::setWindow(std::chrono::milliseconds window)
{
    m_window = window;
}

QRect KillSwitchBar::stateRect() const
{
    return m_state->geometry();
}

QWidget &KillSwitchBar::lastControl() const
{
    return *m_engage;
}

int KillSwitchBar::profileWidth() const
{
    const QFontMetrics name(m_appearance.font(Appearance::FontRole::BodyStrong));
    const QFontMetrics placeMetrics(m_appearance.font(Appearance::FontRole::Small));
    const auto first = name.horizontalAdvance(m_profile.name) + m_appearance.scaled(8) +
                       Tag::sizeOf(ProfileWords::badge(m_profile.kind), m_appearance).width();
    return qMax(first, placeMetrics.horizontalAdvance(m_profile.place));
}

void KillSwitchBar::place()
{
    const auto engage = m_engage->sizeHint();
    m_engage->setGeometry(width() - engage.width() - 16, (rowHeight() - engage.height()) / 2, engage.width(),
                          engage.height());
    const auto state = m_state->sizeHint();
    const auto left =
        qMax(m_appearance.scaled(width() > m_appearance.scaled(1200) ? 254 : 0), 16 + profileWidth() + 24);
    m_state->setGeometry(left, (rowHeight() - state.height()) / 2, state.width(), state.height());
    // Where there is no room for it the list is a key away.
    const auto alarms = m_alarms->sizeHint();
    const QRect wanted(QPoint(m_engage->x() - 16 - alarms.width(), (rowHeight() - alarms.height()) / 2), alarms);
    const bool hasRoom = wanted.left() > m_state->geometry().right() + 24;
    if (!hasRoom && m_alarms->hasFocus())
        m_state->setFocus(Qt::OtherFocusReason); // the next in line would be ENGAGE
    m_alarms->setVisible(hasRoom);
    m_alarms->setGeometry(wanted);
    placeDetail();
}

void KillSwitchBar::placeDetail()
{
    const auto look = KillLook::of(faceOf(m_snapshot), m_appearance.theme());
    const auto runs = KillWords::detail(m_snapshot, m_appearance.format());
    const auto left = m_state->geometry().right() + m_appearance.scaled(look.hatched ? 14 : 16);
    const auto exposure = exposureRect();
    auto room = (exposure.isNull() ? rightEdge() : exposure.left()) - 24 - left;
    m_detail = KillDetail::fit(runs, m_appearance, room);
    const bool beside = m_detail.fits(room);
    if (beside) {
        m_detailAt = {left, (rowHeight() - lineHeight() * static_cast<int>(m_detail.lines.size())) / 2};
    } else {
        // Large text in a narrow window: the sentence is never cut short, so it gets lines of its own.
        room = width() - 32;
        m_detail = KillDetail::fit(runs, m_appearance, room);
        m_detailAt = {16, rowHeight()};
    }
    setFixedHeight(rowHeight() +
                   (beside ? 0 : lineHeight() * static_cast<int>(m_detail.lines.size()) + m_appearance.scaled(8)));
}

void KillSwitchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void KillSwitchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintProfile(painter);
    paintDetail(painter);
    paintExposure(painter);
}

void KillSwitchBar::paintGround(QPainter &painter) const
{
    constexpr int hatchWidth = 8;
    paintKillGround(painter, rect(), KillLook::of(faceOf(m_snapshot), m_appearance.theme()), hatchWidth,
                    devicePixelRatioF());
}

void KillSwitchBar::paintProfile(QPainter &painter) const
{
    const auto look = KillLook::of(faceOf(m_snapshot), m_appearance.theme());
    const auto line = m_appearance.scaled(20);
    const auto top = (rowHeight() - line - m_appearance.scaled(16)) / 2;
    const auto wide = profileWidth();
    paintPlate(painter, QRect(8, top - 2, wide + 16, rowHeight() - 2 * top + 4), look);
    painter.setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    painter.setPen(look.text);
    painter.drawText(QRect(16, top, wide, line), Qt::AlignVCenter | Qt::AlignLeft, m_profile.name);
    const auto nameWidth = painter.fontMetrics().horizontalAdvance(m_profile.name);
    const auto badge = ProfileWords::badge(m_profile.kind);
    if (!m_profile.name.isEmpty()) {
        const auto size = Tag::sizeOf(badge, m_appearance);
        const QRect tag(QPoint(16 + nameWidth + m_appearance.scaled(8), top + (line - size.height()) / 2), size);
        Tag::paint(painter, tag, badge, ProfileWords::look(m_profile.kind), m_appearance, look.text, look.ground);
    }
    painter.setFont(m_appearance.font(Appearance::FontRole::Small));
    painter.setPen(look.muted);
    painter.drawText(QRect(16, top + line, wide, m_appearance.scaled(16)), Qt::AlignVCenter | Qt::AlignLeft,
                     m_profile.place);
}

int KillSwitchBar::rightEdge() const
{
    return m_alarms->isHidden() ? m_engage->x() - 8 : m_alarms->x();
}

QString KillSwitchBar::exposureLabel() const
{
    return m_exposureAge.isEmpty() ? tr("exposure, gross") : tr("exposure, %1 old").arg(m_exposureAge);
}

QRect KillSwitchBar::exposureRect() const
{
    if (m_exposure.isEmpty())
        return {};
    const QFontMetrics figure(m_appearance.font(Appearance::FontRole::BarFigure));
    const QFontMetrics label(m_appearance.font(Appearance::FontRole::Small));
    const auto wide = qMax(figure.horizontalAdvance(m_exposure), label.horizontalAdvance(exposureLabel()));
    const QRect rect(rightEdge() - 16 - wide, 0, wide, rowHeight());
    return rect.left() > m_state->geometry().right() + 24 ? rect : QRect();
}

void KillSwitchBar::paintDetail(QPainter &painter) const
{
    const auto look = KillLook::of(faceOf(m_snapshot), m_appearance.theme());
    const auto lines = static_cast<int>(m_detail.lines.size());
    paintPlate(painter, QRect(m_detailAt, QSize(m_detail.width, lineHeight() * lines)).adjusted(-8, -3, 8, 3), look);
    m_detail.paint(painter, m_detailAt, lineHeight(), m_appearance, look);
}

void KillSwitchBar::paintExposure(QPainter &painter) const
{
    const auto rect = exposureRect();
    if (rect.isNull())
        return;
    const auto look = KillLook::of(faceOf(m_snapshot), m_appearance.theme());
    const auto top = (rowHeight() - m_appearance.scaled(36)) / 2;
    paintPlate(painter, rect.adjusted(-8, top - 2, 8, 2 - top), look);
    painter.setFont(m_appearance.font(Appearance::FontRole::Small));
    painter.setPen(look.muted);
    painter.drawText(QRect(rect.x(), top, rect.width(), m_appearance.scaled(16)), Qt::AlignVCenter | Qt::AlignRight,
                     exposureLabel());
    painter.setFont(m_appearance.font(Appearance::FontRole::BarFigure));
    painter.setPen(look.text);
    painter.drawText(QRect(rect.x(), top + m_appearance.scaled(16), rect.width(), m_appearance.scaled(20)),
                     Qt::AlignVCenter | Qt::AlignRight, m_exposure);
}

} // namespace hoox
