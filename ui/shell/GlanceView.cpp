#include "ui/shell/GlanceView.h"

#include "ui/shell/KillLook.h"
#include "ui/shell/KillShape.h"

#include <QKeyEvent>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 40;
/// Of the band's height. At 1,440 × 900 the words are 100 px high: 2 m away they look as 9 pt does in the hand.
constexpr double kWordOfBand = 0.36;
constexpr double kFigureOfBand = 0.44;
constexpr double kCaptionOfBand = 0.14;
constexpr int kLeastCaption = 18;

/// The largest letters, up to `pixels` high, in which `text` has room.
QFont fittedFont(QFont font, int pixels, const QString &text, int room)
{
    font.setPixelSize(std::max(pixels, kLeastCaption));
    const auto wide = QFontMetrics(font).horizontalAdvance(text);
    if (wide > room && wide > 0)
        font.setPixelSize(std::max(kLeastCaption, font.pixelSize() * room / wide));
    return font;
}

} // namespace

GlanceView::GlanceView(Appearance &appearance, QWidget *covered) : QWidget(covered), m_appearance(appearance)
{
    setObjectName(u"glance"_s);
    setFocusPolicy(Qt::StrongFocus);
    covered->installEventFilter(this);
    connect(&m_appearance, &Appearance::changed, this, &GlanceView::changed);
    hide();
    changed();
}

void GlanceView::setSnapshot(const KillSnapshot &snapshot)
{
    m_snapshot = snapshot;
    changed();
}

void GlanceView::setOpen(const OpenExposure &open)
{
    if (open == m_open)
        return;
    m_open = open;
    changed();
}

void GlanceView::setAttention(const QStringList &lines)
{
    if (lines == m_attention)
        return;
    m_attention = lines;
    changed();
}

void GlanceView::changed()
{
    setAccessibleName(tr("Glance"));
    setAccessibleDescription(spoken());
    update();
}

QString GlanceView::attentionWords() const
{
    return m_attention.isEmpty() ? tr("nothing waits") : tr("%n wait(s) for you", nullptr, int(m_attention.size()));
}

QString GlanceView::spoken() const
{
    const auto exposure = m_open.words.isEmpty() ? tr("not known") : m_open.words;
    QStringList sentences{
        tr("Kill switch %1: %2.")
            .arg(KillWords::word(faceOf(m_snapshot)), KillWords::plainDetail(m_snapshot, m_appearance.format())),
        tr("Open positions: %1.").arg(exposure), tr("Attention: %1.").arg(attentionWords())};
    for (const auto &line : m_attention)
        sentences += line;
    return sentences.join(u' ');
}

void GlanceView::open()
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void GlanceView::close()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
}

/// What it covers is not reached.
bool GlanceView::focusNextPrevChild(bool)
{
    return true;
}

const Theme &GlanceView::theme() const
{
    const auto &chosen = m_appearance.theme();
    return chosen.isHighContrast() ? chosen : Theme::of(Theme::Kind::Dark);
}

bool GlanceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void GlanceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GlanceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().page);
    const auto first = height() * 42 / 100;
    const auto second = (height() - first) / 2;
    paintState(painter, QRect(0, 0, width(), first));
    paintFact(painter, QRect(0, first, width(), second), tr("exposure, gross"),
              m_open.figure.isEmpty() ? Format::missing() : m_open.figure,
              m_open.words.isEmpty() ? tr("positions not known") : tr("positions: %1").arg(m_open.words),
              m_open.words.isEmpty() || !m_open.age.isEmpty());
    paintFact(painter, QRect(0, first + second, width(), height() - first - second), tr("attention"), attentionWords(),
              m_attention.value(0), !m_attention.isEmpty());
}

void GlanceView::paintState(QPainter &painter, const QRect &band) const
{
    const auto face = faceOf(m_snapshot);
    const auto look = KillLook::of(face, theme());
    constexpr int hatchWidth = 16;
    paintKillGround(painter, band, look, hatchWidth, devicePixelRatioF());
    const auto word = KillWords::word(face);
    const auto edge = band.height() * 40 / 100;
    const auto room = band.width() - 2 * kMargin - edge - kMargin;
    const auto font =
        fittedFont(m_appearance.font(Appearance::FontRole::KillWord), int(band.height() * kWordOfBand), word, room);
    const auto detail = KillWords::plainDetail(m_snapshot, m_appearance.format());
    const auto small =
        fittedFont(m_appearance.font(Appearance::FontRole::Body), int(band.height() * kCaptionOfBand / 1.6), {}, 0);
    const auto top = band.top() + band.height() / 8;
    const QRect shape(kMargin, top, edge, edge);
    const QRect words(shape.right() + kMargin, top, room, edge);
    const QRect line(kMargin, shape.bottom() + band.height() / 16, band.width() - 2 * kMargin,
                     band.bottom() - shape.bottom() - band.height() / 12);
    if (look.hatched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ground);
        painter.drawRoundedRect(
            shape.united(QRect(words.topLeft(), QSize(QFontMetrics(font).horizontalAdvance(word), edge)))
                .adjusted(-16, -8, 24, 8),
            8, 8);
        painter.drawRoundedRect(line.adjusted(-16, -4, 16, 4), 8, 8);
    }
    paintKillShape(painter, shape, face, look.word);
    painter.setFont(font);
    painter.setPen(look.word);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, word);
    painter.setFont(small);
    painter.setPen(look.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, detail);
}

void GlanceView::paintFact(QPainter &painter, const QRect &band, const QString &caption, const QString &figure,
                           const QString &detail, bool isNews) const
{
    const auto &colours = theme();
    painter.fillRect(band.adjusted(0, 0, 0, 1 - band.height()), colours.line2);
    const auto room = band.width() - 2 * kMargin;
    const auto inner = band.adjusted(kMargin, band.height() / 10, -kMargin, -band.height() / 10);
    const auto small =
        fittedFont(m_appearance.font(Appearance::FontRole::Body), int(band.height() * kCaptionOfBand), detail, room);
    painter.setFont(
        fittedFont(m_appearance.font(Appearance::FontRole::Body), int(band.height() * kCaptionOfBand), {}, room));
    painter.setPen(colours.muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, caption);
    painter.setFont(fittedFont(m_appearance.font(Appearance::FontRole::CardFigure), int(band.height() * kFigureOfBand),
                               figure, room));
    painter.setPen(isNews ? colours.caution : colours.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, figure);
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, detail);
}

} // namespace hoox
