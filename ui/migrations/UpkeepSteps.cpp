#include "ui/migrations/UpkeepSteps.h"

#include "ui/migrations/UpkeepWords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using StepState = UpkeepStep::State;
using FontRole = Appearance::FontRole;

constexpr int kCircle = 16;
constexpr int kStepsPadding = 16;
constexpr int kStepsHeight = 104;
constexpr int kWidestStep = 176;

} // namespace

UpkeepSteps::UpkeepSteps(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"upkeepSteps"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void UpkeepSteps::setSteps(const QVector<UpkeepStep> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const auto &step : m_steps) {
        const auto name = UpkeepWords::stage(step.stage);
        if (step.state == StepState::Done)
            words += tr("%1 done").arg(name);
        else if (step.state == StepState::Failed)
            words += tr("%1 failed").arg(name);
        else if (step.state == StepState::Running)
            words += tr("%1 running").arg(name);
    }
    setAccessibleName(tr("Parts of the job"));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize UpkeepSteps::sizeHint() const
{
    return {m_appearance.scaled(600), m_appearance.scaled(kStepsHeight)};
}

QString UpkeepSteps::timing(const UpkeepStep &step) const
{
    const auto &format = m_appearance.format();
    if (step.state == StepState::Running)
        return step.share >= 0 ? format.percent(std::round(step.share * 100), 100) : QString();
    if (step.took.count() == 0)
        return {};
    const auto tenths = std::max(1.0, std::round(static_cast<double>(step.took.count()) / 100));
    return tr("%1 s", "seconds").arg(format.number(tenths / 10, 1));
}

void UpkeepSteps::drawMark(QPainter &painter, const QRectF &circle, StepState state) const
{
    const auto &theme = m_appearance.theme();
    const auto middle = circle.center();
    const auto unit = circle.width() / 16;
    painter.setPen(QPen(state == StepState::Waiting ? theme.line3 : theme.text, 1.75));
    painter.setBrush(state == StepState::Done ? theme.text : theme.surface);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    painter.setPen(
        QPen(state == StepState::Done ? theme.surface : theme.text, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == StepState::Done) {
        const QPointF tick[] = {middle + QPointF(-3, 0.2) * unit, middle + QPointF(-0.8, 2.4) * unit,
                                middle + QPointF(3.2, -2.2) * unit};
        painter.drawPolyline(tick, 3);
    } else if (state == StepState::Failed) {
        painter.drawLine(middle + QPointF(-2.6, -2.6) * unit, middle + QPointF(2.6, 2.6) * unit);
        painter.drawLine(middle + QPointF(2.6, -2.6) * unit, middle + QPointF(-2.6, 2.6) * unit);
    } else if (state == StepState::Running) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawEllipse(middle, 3 * unit, 3 * unit);
    }
}

void UpkeepSteps::drawWords(QPainter &painter, const QRect &area, const UpkeepStep &step) const
{
    const auto &theme = m_appearance.theme();
    const bool begun = step.state != StepState::Waiting;
    auto top = area.top();
    const auto line = [&](const QString &words, FontRole role, const QColor &colour) {
        const auto font = m_appearance.font(role);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(area.left(), top, area.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, area.width()));
        top += metrics.height() + m_appearance.scaled(1);
    };
    line(UpkeepWords::stage(step.stage), begun ? FontRole::BodyStrong : FontRole::Body,
         begun ? theme.text : theme.muted);
    line(UpkeepWords::stageNote(step.stage), FontRole::Secondary, theme.muted);
    line(timing(step), FontRole::Secondary, theme.muted);
}

void UpkeepSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    if (m_steps.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto padding = m_appearance.scaled(kStepsPadding);
    const auto edge = m_appearance.scaled(kCircle);
    const auto count = static_cast<int>(m_steps.size());
    const auto step = std::min((width() - 2 * padding) / count, m_appearance.scaled(kWidestStep));
    for (int place = 0; place < count; ++place) {
        const auto &one = m_steps.at(place);
        const QRect circle(padding + place * step, m_appearance.scaled(14), edge, edge);
        if (place + 1 < count) {
            const bool done = one.state == StepState::Done;
            painter.setPen(QPen(done ? theme.text : theme.line3, 1, done ? Qt::SolidLine : Qt::DashLine));
            const auto y = circle.center().y() + 0.5;
            painter.drawLine(QPointF(circle.right() + 4, y), QPointF(circle.left() + step - 4, y));
        }
        drawMark(painter, circle, one.state);
        drawWords(painter,
                  QRect(circle.left(), circle.bottom() + m_appearance.scaled(6), step - m_appearance.scaled(8), 100),
                  one);
    }
}

} // namespace hoox
