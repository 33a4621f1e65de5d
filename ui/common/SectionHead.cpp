#include "ui/common/SectionHead.h"

#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

SectionHead::SectionHead(Appearance &appearance, const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_title(new QLabel(title, this)), m_note(new QLabel(note, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_note);
    for (auto *label : {m_title, m_note})
        label->setTextFormat(Qt::PlainText);
    connect(&m_appearance, &Appearance::changed, this, &SectionHead::applyAppearance);
    applyAppearance();
}

void SectionHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHead::setNote(const QString &note)
{
    m_note->setText(note);
}

void SectionHead::addAction(QWidget *widget)
{
    layout()->addWidget(widget);
}

void SectionHead::setStrong(bool strong)
{
    m_strong = strong;
    applyAppearance();
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().page);
    painter.fillRect(0, height() - 1, width(), 1, m_appearance.theme().line2);
}

void SectionHead::applyAppearance()
{
    setFixedHeight(m_appearance.scaled(40));
    m_title->setFont(
        m_appearance.font(m_strong ? Appearance::FontRole::BodyStrong : Appearance::FontRole::SecondaryStrong));
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_title, m_strong ? m_appearance.theme().text : m_appearance.theme().muted);
    paintText(m_note, m_appearance.theme().muted);
}

SumsStrip::SumsStrip(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"positionSums"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SumsStrip::setSums(const QVector<Sum> &sums)
{
    m_sums = sums;
    QStringList words;
    for (const auto &sum : m_sums)
        words.append(tr("gross %1").arg(m_appearance.format().money(sum.gross, sum.asset)));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize SumsStrip::sizeHint() const
{
    return {m_appearance.scaled(480), m_appearance.scaled(36) * static_cast<int>(m_sums.size())};
}

void SumsStrip::drawSum(QPainter &painter, const QRect &line, const Sum &sum) const
{
    const auto &theme = m_appearance.theme();
    const auto &format = m_appearance.format();
    const auto strong = m_appearance.font(Appearance::FontRole::BodyStrong);
    const auto plain = m_appearance.font(Appearance::FontRole::Body);
    int right = line.right() - m_appearance.scaled(16);
    // From the right, so that the figures of several assets stand under each other.
    const auto put = [&](const QString &words, const QFont &font, const QColor &colour, int gap) {
        painter.setFont(font);
        painter.setPen(colour);
        const auto width = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRect(right - width, line.top(), width + 1, line.height()), Qt::AlignVCenter, words);
        right -= width + m_appearance.scaled(gap);
    };
    const auto putSigned = [&](const QString &word, const std::optional<double> &figure) {
        const auto value = figure.value_or(0);
        const auto colour = value > 0 ? theme.up : value < 0 ? theme.down : theme.text;
        put(format.signedMoney(figure), strong, colour, 4);
        auto small = plain;
        small.setPixelSize(qRound(plain.pixelSize() * 0.74));
        put(Format::mark(value), small, colour, 5);
        put(word, plain, theme.muted, 18);
    };
    putSigned(tr("unrealised"), sum.unrealised);
    putSigned(tr("net"), sum.net);
    put(format.money(sum.gross), strong, theme.text, 5);
    put(tr("gross"), plain, theme.muted, 18);
    painter.setFont(strong);
    painter.setPen(theme.text);
    auto words = tr("%n position(s)", nullptr, sum.positions);
    if (!sum.asset.isEmpty())
        words += u", "_s + sum.asset;
    if (sum.withoutMark > 0)
        words += u" · "_s + tr("%n without a price", nullptr, sum.withoutMark);
    if (sum.withoutEntry > 0)
        words += u" · "_s + tr("%n without an entry price", nullptr, sum.withoutEntry);
    const auto left = m_appearance.scaled(16);
    const QRect place(left, line.top(), std::max(0, right - left), line.height());
    painter.drawText(place, Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

void SumsStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().head);
    QRect line(0, 0, width(), m_appearance.scaled(36));
    for (const auto &sum : m_sums) {
        drawSum(painter, line, sum);
        painter.fillRect(QRect(0, line.bottom(), width(), 1), m_appearance.theme().line2);
        line.translate(0, line.height());
    }
}

} // namespace hoox
