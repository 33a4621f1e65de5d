#include "ui/shell/StatusBar.h"

#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Filled, hollow, or a caution triangle: told apart without colour.
class TierDot final : public QWidget
{
public:
    TierDot(Appearance &appearance, TierMark mark, QWidget *parent)
        : QWidget(parent), m_appearance(appearance), m_mark(std::move(mark))
    {
        setObjectName(u"tier-"_s + m_mark.name);
        setToolTip(m_mark.words);
        setAccessibleName(m_mark.words);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&m_appearance, &Appearance::changed, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::Secondary));
        return {metrics.horizontalAdvance(m_mark.name) + m_appearance.scaled(16), m_appearance.scaled(20)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = m_appearance.theme();
        const auto failing = m_mark.health == TierMark::Health::Failing;
        const auto edge = m_appearance.scaled(failing ? 12 : 6);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF dot(failing ? 0 : 3.5, (height() - edge) / 2.0, edge, edge);
        if (failing) {
            painter.drawPixmap(dot.topLeft(),
                               m_appearance.icon(u"warning"_s, edge, theme.caution, devicePixelRatioF()));
        } else {
            painter.setPen(QPen(theme.muted, 1.25));
            painter.setBrush(m_mark.health == TierMark::Health::Ok ? QBrush(theme.muted) : QBrush(Qt::NoBrush));
            painter.drawEllipse(dot);
        }
        painter.setFont(m_appearance.font(Appearance::FontRole::Secondary));
        painter.setPen(failing ? theme.caution : theme.muted);
        painter.drawText(rect().adjusted(m_appearance.scaled(14), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_mark.name);
    }

private:
    Appearance &m_appearance;
    TierMark m_mark;
};

} // namespace

StatusBar::StatusBar(Appearance &appearance, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_clock(clock),
      m_summary(new QLabel(this)),
      m_replica(new Button(appearance, QString(u' '), {}, this, Button::Look::Link)),
      m_replicaRule(new Rule(appearance, Qt::Vertical, this)),
      m_tiers(new QHBoxLayout),
      m_time(new QLabel(this)),
      m_serverMark(new QLabel(this)),
      m_server(new QLabel(this))
{
    setObjectName(u"statusBar"_s);
    m_summary->setObjectName(u"statusSummary"_s);
    m_time->setObjectName(u"statusTime"_s);
    m_server->setObjectName(u"statusServer"_s);
    m_serverMark->setObjectName(u"statusServerMark"_s);
    for (auto *label : {m_summary, m_time, m_server})
        label->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tiers->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary, 1);
    m_replica->setObjectName(u"statusReplica"_s);
    m_replica->hide();
    m_replicaRule->hide();
    connect(m_replica, &QPushButton::clicked, this, &StatusBar::pullRequested);
    layout->addWidget(m_replica);
    layout->addWidget(m_replicaRule);
    layout->addLayout(m_tiers);
    layout->addWidget(new Rule(appearance, Qt::Vertical, this));
    layout->addWidget(m_time);
    auto *server = new QHBoxLayout;
    server->setSpacing(4);
    for (auto *label : {m_serverMark, m_server}) {
        server->addWidget(label);
        label->hide();
    }
    layout->addLayout(server);
    connect(&m_appearance, &Appearance::secondPassed, this, &StatusBar::showTime);
    connect(&m_appearance, &Appearance::changed, this, &StatusBar::applyAppearance);
    applyAppearance();
}

void StatusBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
}

void StatusBar::setTiers(const QList<TierMark> &tiers)
{
    if (tiers == m_marks)
        return;
    m_marks = tiers;
    while (m_tiers->count() > 0) { // isEmpty() does not count what was never shown.
        const std::unique_ptr<QLayoutItem> item(m_tiers->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const auto &tier : tiers)
        m_tiers->addWidget(new TierDot(m_appearance, tier, this));
}

void StatusBar::setReplica(const QString &words, const QString &sentence, bool isStale)
{
    m_replica->setVisible(!words.isEmpty());
    m_replicaRule->setVisible(!words.isEmpty());
    m_replica->setText(words);
    m_replica->setToolTip(sentence);
    m_replica->setAccessibleName(words);
    m_replica->setAccessibleDescription(sentence);
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    applyAppearance();
}

void StatusBar::setServerClock(const ServerClock &clock)
{
    if (clock == m_serverClock)
        return;
    const bool wasOff = !m_serverClock.alert.isEmpty();
    m_serverClock = clock;
    const bool isOff = !clock.alert.isEmpty();
    m_server->setVisible(!clock.figure.isEmpty());
    m_serverMark->setVisible(isOff);
    m_server->setText(clock.figure);
    m_server->setAccessibleName(isOff ? clock.alert : clock.figure);
    m_server->setAccessibleDescription(clock.sentence);
    for (auto *label : {m_serverMark, m_server})
        label->setToolTip(clock.sentence);
    if (isOff != wasOff)
        applyAppearance();
}

void StatusBar::showTime()
{
    const auto &format = m_appearance.format();
    m_time->setText(format.timeOfDay(m_clock.nowUtc()) + u' ' + format.zoneName());
}

void StatusBar::applyAppearance()
{
    setFixedHeight(m_appearance.scaled(28));
    for (auto *label : {m_summary, m_time}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().muted);
    }
    paintText(m_summary, m_appearance.theme().text);
    const bool isOff = !m_serverClock.alert.isEmpty();
    const auto &theme = m_appearance.theme();
    m_server->setFont(
        m_appearance.font(isOff ? Appearance::FontRole::SecondaryStrong : Appearance::FontRole::Secondary));
    paintText(m_server, isOff ? theme.caution : theme.muted);
    m_serverMark->setPixmap(
        m_appearance.icon(u"warning"_s, m_appearance.scaled(12), theme.caution, devicePixelRatioF()));
    // A link without its line: beside plain words, and in the unknown colour as every stale age.
    m_replica->setStyleSheet(
        u"font-size: %1px; font-weight: %2; text-decoration: none; color: %3"_s.arg(m_appearance.scaled(12))
            .arg(m_isStale ? 600 : 400)
            .arg((m_isStale ? m_appearance.theme().unknown : m_appearance.theme().muted).name()));
    showTime();
    update();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(0, 0, width(), 1, theme.line2);
}

} // namespace hoox
