#include "ui/overview/HandoverSheet.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FormField.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/overview/OverviewCards.h"
#include "ui/shell/AlarmWords.h"
#include "ui/shell/ProfileWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestHandover = 1360; ///< Text of 200 % fits a window of 1,440 pixels.
constexpr int kLongestHandoverWord = 500;
constexpr int kTypingPauseMs = 400;

} // namespace

HandoverSheet::HandoverSheet(ProfileKind kind, Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_kind(kind),
      m_appearance(appearance),
      m_title(plainLabel(u"handoverTitle"_s, this, true)),
      m_standing(plainLabel(u"handoverSince"_s, this, true)),
      m_content(new QWidget(this)),
      m_lists(new QVBoxLayout(m_content)),
      m_pause(new QTimer(this)),
      m_name(new QLineEdit(this)),
      m_word(new QLineEdit(this)),
      m_refusal(plainLabel(u"handoverRefusal"_s, this, true)),
      m_accept(new Button(appearance, tr("Accept the shift"), {}, this, Button::Look::Primary)),
      m_close(new Button(appearance, tr("Close"), {}, this))
{
    setObjectName(u"handoverSheet"_s);
    m_name->setMaxLength(kLongestHandoverName);
    m_word->setMaxLength(kLongestHandoverWord);
    m_accept->setObjectName(u"handoverAccept"_s);
    m_close->setObjectName(u"handoverClose"_s);
    m_title->setText(tr("Shift handover"));
    setAccessibleName(m_title->text());
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &HandoverSheet::followName);
    // What is in sight stays, and can be accepted, until the other is there: a press on the button must not lose it.
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPauseMs);
    connect(m_name, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] {
        const auto name = handoverName(m_name->text());
        if (std::exchange(m_readFor, name) != name)
            Q_EMIT readRequested(name);
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_handover && *m_handover)
            Q_EMIT accepted(**m_handover, handoverName(m_name->text()), m_word->text().trimmed());
    });
    connect(m_close, &QPushButton::clicked, this, &HandoverSheet::closeRequested);
    connect(&m_appearance, &Appearance::changed, this, &HandoverSheet::applyAppearance);
    setFocusPolicy(Qt::ClickFocus);
    applyAppearance();
    hide();
}

void HandoverSheet::layOut()
{
    m_lists->setContentsMargins(20, 12, 20, 12);
    m_lists->setSpacing(4);
    auto *scroll = new ContentScroll(this);
    scroll->setContent(m_content);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 12, 20, 10);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_standing);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(20, 12, 20, 0);
    fields->setSpacing(8);
    fields->addWidget(new FormField(m_appearance, u"handoverName"_s, tr("Who takes over"), m_name, this));
    fields->addWidget(new FormField(m_appearance, u"handoverWord"_s, tr("What to know (optional)"), m_word, this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 14);
    buttons->setSpacing(8);
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    layout->addLayout(fields);
    layout->addLayout(buttons);
}

QWidget *HandoverSheet::firstFocus() const
{
    return m_name;
}

void HandoverSheet::setHandover(const Result<Handover> &handover)
{
    m_handover = handover;
    fill();
}

void HandoverSheet::setRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
}

void HandoverSheet::followName()
{
    const bool isInSight = m_handover && *m_handover;
    m_accept->setEnabled(isInSight && !handoverName(m_name->text()).isEmpty());
}

QString HandoverSheet::at(const QDateTime &utc) const
{
    return m_appearance.format().time(utc) + u' ' + m_appearance.format().zoneName();
}

QString HandoverSheet::standing(const Handover &handover) const
{
    const auto from = at(QDateTime::fromSecsSinceEpoch(handover.period.from, Qt::UTC));
    return handover.isFromShift
               ? tr("Since %1. %2 accepted last, %3.").arg(from, handover.lastName, at(handover.lastAt))
               : tr("Since %1: no shift was handed over here yet.").arg(from);
}

void HandoverSheet::addFigures(const Handover &handover)
{
    const auto &format = m_appearance.format();
    auto *fills = new FigureLine(m_appearance, tr("fills"), u"handoverFills"_s, m_content);
    fills->setFigure(format.count(handover.fills()));
    m_lists->addWidget(fills);
    auto *failed = new FigureLine(m_appearance, tr("failed"), u"handoverFailed"_s, m_content);
    failed->setFigure(format.count(handover.failed()));
    m_lists->addWidget(failed);
    for (const auto &sums : handover.assets) {
        auto *line = new FigureLine(m_appearance, tr("realised, fees in, %1").arg(sums.asset),
                                    u"handoverProfit-"_s + sums.asset, m_content);
        line->setSigned(sums.net(), format.signedMoney(sums.net()));
        m_lists->addWidget(line);
    }
}

void HandoverSheet::addList(const QString &title, const QString &none, const QStringList &lines, bool isCut)
{
    auto *head = plainLabel({}, m_content, true);
    head->setText(title);
    head->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    head->setContentsMargins(0, 8, 0, 0);
    m_lists->addWidget(head);
    auto shown = lines.mid(0, kMostLines);
    if (isCut)
        shown += tr("and more: the audit log has them all");
    else if (const auto more = static_cast<int>(lines.size() - shown.size()); more > 0)
        shown += tr("and %n more", nullptr, more);
    if (shown.isEmpty())
        shown += none;
    for (const auto &line : std::as_const(shown)) {
        auto *label = plainLabel(u"handoverLine"_s, m_content, true);
        label->setText(line);
        label->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(label, lines.isEmpty() ? m_appearance.theme().muted : m_appearance.theme().text);
        m_lists->addWidget(label);
    }
}

QStringList HandoverSheet::actions(const Handover &handover) const
{
    QStringList lines;
    for (const auto &record : handover.byOthers)
        lines += QStringList{at(record.at), record.entry.by, record.entry.action + u' ' + record.entry.subject}.join(
            u" \u00B7 "_s);
    return lines;
}

QStringList HandoverSheet::changes(const Handover &handover) const
{
    QStringList lines;
    for (const auto &record : handover.elsewhere) {
        Alarm alarm;
        alarm.kind = alarmKindFromText(record.kind).value_or(AlarmKind::ChangedElsewhere);
        alarm.subjects = record.subjects;
        lines += at(record.at) + u" \u00B7 "_s + AlarmWords::title(alarm);
    }
    return lines;
}

QStringList HandoverSheet::alerts(const Handover &handover) const
{
    QStringList lines;
    for (const auto &alarm : handover.openAlerts)
        lines += AlarmWords::title(alarm) + u" \u00B7 "_s + at(alarm.firstAt);
    return lines;
}

QStringList HandoverSheet::orders(const Handover &handover) const
{
    QStringList lines;
    for (const auto &order : handover.unresolved)
        lines += QStringList{at(order.askedAt), order.ticket.symbol, toText(order.ticket.action),
                             m_appearance.format().number(order.ticket.quantity), order.ticket.requestId}
                     .join(u" \u00B7 "_s);
    return lines;
}

void HandoverSheet::fill()
{
    while (auto *item = m_lists->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        const std::unique_ptr<QLayoutItem> ended(item);
    }
    followName();
    if (!m_handover) {
        m_standing->setText(tr("Reading\u2026"));
        return;
    }
    if (!*m_handover) {
        m_standing->setText(ErrorText::sentence(m_handover->error()));
        return;
    }
    const auto &handover = **m_handover;
    m_standing->setText(standing(handover));
    addFigures(handover);
    addList(tr("Done by others"), tr("nothing in this workspace"), actions(handover), handover.isCut);
    addList(tr("Kill keys changed elsewhere"), tr("none was seen"), changes(handover));
    addList(tr("Open alerts"), tr("none waits for a hand"), alerts(handover));
    addList(tr("Unresolved orders"), tr("none"), orders(handover));
    setAccessibleDescription(m_standing->text());
    updateGeometry();
}

void HandoverSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void HandoverSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface);
    drawModalEdge(painter, rect(), ProfileWords::edge(m_kind), m_appearance.theme());
}

void HandoverSheet::applyAppearance()
{
    using Role = Appearance::FontRole;
    m_title->setFont(m_appearance.font(Role::SheetTitle));
    m_standing->setFont(m_appearance.font(Role::Body));
    m_refusal->setFont(m_appearance.font(Role::Secondary));
    paintText(m_standing, m_appearance.theme().muted);
    paintText(m_refusal, m_appearance.theme().caution);
    setFixedWidth(std::min(m_appearance.scaled(720), kWidestHandover));
    fill();
    update();
}

} // namespace hoox
