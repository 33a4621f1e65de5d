#include "ui/overview/OverviewCards.h"

#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFigureMark = 0.74;
constexpr qsizetype kNamedShares = 3;
constexpr int kShareHeight = 6;

QColor colourOfSign(const Theme &theme, double value)
{
    if (value == 0)
        return theme.text;
    return value > 0 ? theme.up : theme.down;
}

} // namespace

FigureLine::FigureLine(Appearance &appearance, const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_name(new QLabel(name, this)),
      m_mark(new QLabel(this)),
      m_figure(new QLabel(this))
{
    m_figure->setObjectName(objectName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addStretch(1);
    layout->addWidget(m_mark);
    layout->addWidget(m_figure);
    for (auto *label : {m_name, m_mark, m_figure})
        label->setTextFormat(Qt::PlainText);
    connect(&m_appearance, &Appearance::changed, this, &FigureLine::applyAppearance);
    applyAppearance();
}

void FigureLine::setSigned(double value, const QString &figure)
{
    m_value = value;
    m_mark->setText(Format::mark(value));
    m_figure->setText(figure);
    m_figure->setAccessibleName(m_name->text() + u' ' + figure);
    applyAppearance();
}

void FigureLine::setFigure(const QString &figure)
{
    setSigned(0, figure);
}

void FigureLine::setName(const QString &name)
{
    m_name->setText(name);
}

void FigureLine::setStale(bool stale)
{
    m_stale = stale;
    applyAppearance();
}

void FigureLine::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    const auto strong = m_appearance.font(Appearance::FontRole::BodyStrong);
    auto mark = strong;
    mark.setPixelSize(qRound(strong.pixelSize() * kFigureMark));
    m_name->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_mark->setFont(mark);
    m_figure->setFont(strong);
    paintText(m_name, theme.muted);
    const auto colour = m_stale ? theme.muted : colourOfSign(theme, m_value);
    paintText(m_mark, colour);
    paintText(m_figure, colour);
}

BigFigure::BigFigure(Appearance &appearance, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_figure(Format::missing())
{
    setObjectName(objectName);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BigFigure::setFigure(const QString &figure, const QString &word)
{
    setSigned(0, figure, word);
    m_signed = false;
}

void BigFigure::setSigned(double value, const QString &figure, const QString &word)
{
    m_signed = true;
    m_value = value;
    m_mark = Format::mark(value);
    m_figure = figure;
    m_word = word;
    setAccessibleName(figure + u' ' + word);
    updateGeometry();
    update();
}

void BigFigure::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize BigFigure::sizeHint() const
{
    const QFontMetrics figure(m_appearance.font(Appearance::FontRole::CardFigure));
    const QFontMetrics word(m_appearance.font(Appearance::FontRole::Secondary));
    const auto mark = m_mark.isEmpty() ? 0 : figure.horizontalAdvance(m_mark) + m_appearance.scaled(4);
    return {mark + figure.horizontalAdvance(m_figure) + m_appearance.scaled(6) + word.horizontalAdvance(m_word) + 2,
            m_appearance.scaled(32)};
}

void BigFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    const auto font = m_appearance.font(Appearance::FontRole::CardFigure);
    const QFontMetrics metrics(font);
    const auto baseline = (height() + metrics.capHeight()) / 2;
    int x = 0;
    painter.setPen(m_stale ? theme.muted : m_signed ? colourOfSign(theme, m_value) : theme.text);
    if (!m_mark.isEmpty()) {
        auto small = font;
        small.setPixelSize(qRound(font.pixelSize() * kFigureMark));
        painter.setFont(small);
        painter.drawText(x, baseline - m_appearance.scaled(1), m_mark);
        x += painter.fontMetrics().horizontalAdvance(m_mark) + m_appearance.scaled(6);
    }
    painter.setFont(font);
    painter.drawText(x, baseline, m_figure);
    x += metrics.horizontalAdvance(m_figure) + m_appearance.scaled(6);
    painter.setFont(m_appearance.font(Appearance::FontRole::Secondary));
    painter.setPen(theme.muted);
    painter.drawText(x, baseline, m_word);
}

ShareBar::ShareBar(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"exposureShares"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShareBar::setShares(const QVector<SymbolShare> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const auto &share : m_shares.mid(0, kNamedShares))
        words.append(share.symbol + u' ' + m_appearance.format().percent(share.share, 1));
    setAccessibleName(words.join(u", "_s));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {m_appearance.scaled(200), m_appearance.scaled(kShareHeight + 4 + 20)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    const QColor greys[] = {theme.grey1, theme.grey2, theme.grey3};
    const auto height = m_appearance.scaled(kShareHeight);
    painter.setFont(m_appearance.font(Appearance::FontRole::Small));
    const auto gap = m_appearance.scaled(12);
    double start = 0;
    int word = 0;
    for (qsizetype at = 0; at < m_shares.size(); ++at) {
        const auto &share = m_shares.at(at);
        const auto left = qRound(start * width());
        start += share.share;
        const auto right = std::max(left + 1, qRound(start * width()) - (at + 1 < m_shares.size() ? 1 : 0));
        painter.fillRect(QRect(left, 2, right - left, height), greys[std::min<qsizetype>(at, kNamedShares - 1)]);
        const auto text = share.symbol + u' ' + m_appearance.format().percent(share.share, 1);
        const auto needed = painter.fontMetrics().horizontalAdvance(text);
        if (at >= kNamedShares || word + needed > width())
            continue;
        painter.setPen(theme.muted);
        painter.drawText(QRect(word, height + m_appearance.scaled(6), needed + 1, painter.fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignTop, text);
        word += needed + gap;
    }
}

} // namespace hoox
