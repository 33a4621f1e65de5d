#include "ui/orders/ClosePanel.h"

#include "ui/common/Button.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PositionWords.h"
#include "ui/orders/CautionBox.h"
#include "ui/orders/OrderWords.h"
#include "ui/shell/ProfileWords.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <set>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Line = FlattenRun::Line;

bool isSettled(const Line &line)
{
    return line.entry || line.error;
}

bool isBad(const Line &line)
{
    if (line.error)
        return true;
    return line.entry && (line.entry->state == OrderState::Failed || line.entry->state == OrderState::Refused ||
                          line.entry->state == OrderState::Unresolved);
}

} // namespace

QWidget *ClosePanel::firstFocus() const
{
    return m_keep;
}

QString ClosePanel::stateOf(const Line &line) const
{
    switch (line.obstacle) {
    case Line::Obstacle::Differs:
        return tr("left out: %1", "position").arg(PositionWords::tag(line.row.reconciled, m_appearance.format()));
    case Line::Obstacle::NotKnown:
        return tr("left out: its size is not known", "position");
    case Line::Obstacle::None:
        break;
    }
    if (line.isUnderWay)
        return tr("sending\u2026", "order");
    if (line.error)
        return tr("not sent: %1").arg(ErrorText::sentence(*line.error));
    if (line.entry) {
        const auto word = OrderWords::state(*line.entry, line.entry->askedAt);
        const auto why = OrderWords::why(*line.entry);
        return why.isEmpty() ? word : word + u": "_s + why;
    }
    if (!line.isChosen)
        return tr("stays open", "position");
    if (m_run.isRunning())
        return tr("waits", "order");
    return m_run.isStarted() ? tr("not sent", "order") : QString();
}

QColor ClosePanel::colourOf(const Line &line) const
{
    const auto &theme = m_appearance.theme();
    if (line.obstacle != Line::Obstacle::None)
        return theme.unknown;
    if (isBad(line))
        return theme.caution;
    return line.entry ? theme.text : theme.muted;
}

QString ClosePanel::consequence() const
{
    const auto &format = m_appearance.format();
    std::set<ExchangeId> exchanges;
    QMap<QString, double> notional;
    int unpriced = 0;
    for (const auto &line : m_run.lines()) {
        if (!line.isChosen)
            continue;
        exchanges.insert(line.ticket.exchange);
        if (line.row.notional)
            notional[line.row.quote] += *line.row.notional;
        else
            ++unpriced;
    }
    QStringList sums;
    for (auto sum = notional.cbegin(); sum != notional.cend(); ++sum)
        sums += format.money(sum.value(), sum.key());
    if (unpriced > 0)
        sums += tr("%n without a price", nullptr, unpriced);
    if (m_run.chosen() == 0)
        return tr("None is chosen.");
    const auto orders = tr("%n market order(s)", nullptr, m_run.chosen());
    const auto where = tr("%n exchange(s)", nullptr, static_cast<int>(exchanges.size()));
    //: Two orders, to one exchange, about 3,000 USDT.
    return tr("%1 to %2, about %3.").arg(orders, where, sums.join(u", "_s));
}

QString ClosePanel::outcome() const
{
    if (!m_run.isStarted())
        return tr("Enter confirms nothing.");
    int settled = 0, bad = 0;
    for (const auto &line : m_run.lines()) {
        settled += isSettled(line) ? 1 : 0;
        bad += isBad(line) ? 1 : 0;
    }
    const auto &format = m_appearance.format();
    auto words = tr("%1 of %2 sent.", "counts").arg(format.count(settled), format.count(m_run.chosen()));
    if (bad > 0)
        words += u' ' + tr("%n of them need(s) a look.", nullptr, bad);
    if (const auto pause = m_run.pauseLeft(); pause.count() > 0)
        words += u' ' + tr("The gateway takes the next one in %1.", "time").arg(Format::age(pause));
    else if (!m_run.isRunning())
        words += u' ' + tr("A position leaves the list when its fill is in the ledger.");
    return words;
}

void ClosePanel::fillLine(int at)
{
    const auto &line = m_run.lines().at(at);
    const auto &parts = m_lines.at(at);
    const QSignalBlocker quiet(parts.check);
    parts.check->setChecked(line.isChosen);
    parts.check->setEnabled(!m_run.isStarted() && line.obstacle == Line::Obstacle::None);
    parts.state->setText(stateOf(line));
    paintText(parts.state, colourOf(line));
    if (parts.look != nullptr)
        parts.look->setEnabled(!m_run.isRunning());
    parts.check->setAccessibleDescription(parts.order->text() + u", "_s + parts.state->text());
}

void ClosePanel::fill()
{
    for (int at = 0; at < m_lines.size(); ++at)
        fillLine(at);
    m_consequence->setText(OrderWords::money(m_kind, m_profile, false) + u' ' + consequence());
    setAccessibleDescription(m_consequence->text());
    fillButtons();
    updateGeometry();
}

void ClosePanel::fillButtons()
{
    const auto bar = m_desk.bar();
    // The gateway's own limit is waited out; everything else stands in the way.
    const bool isBarred = bar != DeskBar::None && bar != DeskBar::GatewayPause;
    m_bar->say(isBarred && !m_run.isStarted() ? OrderWords::bar(m_desk) : QString());
    m_sheet->setVisible(isBarred && bar == DeskBar::KillSwitch);
    const auto chosen = m_run.chosen();
    m_confirm->setEnabled(!m_run.isStarted() && !isBarred && chosen > 0);
    m_confirm->setText(m_run.isRunning() ? tr("Sending\u2026")
                                         : tr("Close %n position(s)", nullptr, std::max(1, chosen)));
    m_confirm->setVisible(!m_run.isStarted() || m_run.isRunning());
    m_stop->setVisible(m_run.isRunning());
    m_keep->setText(m_run.isStarted() ? tr("Close this") : tr("Keep open"));
    m_keep->setEnabled(!m_run.isRunning());
    m_outcome->setText(outcome());
}

void ClosePanel::leave()
{
    if (!m_run.isRunning())
        Q_EMIT closeRequested();
}

void ClosePanel::keyPressEvent(QKeyEvent *event)
{
    // While orders go out the list stays in sight; ENGAGE is above it all the same.
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
}

void ClosePanel::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    drawModalEdge(painter, rect(), ProfileWords::edge(m_kind), theme);
}

} // namespace hoox
