#include "ui/positions/ExposureBars.h"

#include "ui/common/Paint.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarRow = 30;
constexpr int kBarHeight = 14;
constexpr int kBarEdge = 16;
constexpr qsizetype kMostBars = 20; ///< Smaller ones are a line of words.

} // namespace

ExposureBars::ExposureBars(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"exposureBars"_s);
    setAccessibleName(tr("Exposure by symbol"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ExposureBars::setRows(const QVector<PositionRow> &rows, const QString &asset)
{
    m_bars.clear();
    QHash<QString, qsizetype> places;
    for (const auto &row : rows) {
        if (row.quote != asset || !row.notional)
            continue;
        const auto place = places.value(row.reconciled.symbol, m_bars.size());
        if (place == m_bars.size()) {
            places.insert(row.reconciled.symbol, place);
            m_bars.append({row.reconciled.symbol});
        }
        auto &bar = m_bars[place];
        (row.shown().side == PositionSide::Long ? bar.longSide : bar.shortSide) += *row.notional;
    }
    std::stable_sort(m_bars.begin(), m_bars.end(),
                     [](const Bar &a, const Bar &b) { return a.longSide + a.shortSide > b.longSide + b.shortSide; });
    m_left = 0;
    m_leftGross = 0;
    for (auto place = kMostBars; place < m_bars.size(); ++place) {
        ++m_left;
        m_leftGross += m_bars.at(place).longSide + m_bars.at(place).shortSide;
    }
    m_bars.resize(std::min(m_bars.size(), kMostBars));
    m_asset = asset;
    QStringList words;
    for (const auto &bar : m_bars)
        words.append(bar.symbol + u' ' + m_appearance.format().money(bar.longSide + bar.shortSide, asset));
    if (m_left > 0)
        words.append(leftWords());
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QString ExposureBars::leftWords() const
{
    return tr("%1 smaller symbols, gross %2 together")
        .arg(m_appearance.format().count(m_left), m_appearance.format().money(m_leftGross, m_asset));
}

void ExposureBars::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize ExposureBars::sizeHint() const
{
    const auto rows = static_cast<int>(m_bars.size()) + 1 + (m_left > 0 ? 1 : 0);
    return {m_appearance.scaled(480), m_appearance.scaled(8 + rows * kBarRow)};
}

void ExposureBars::drawBar(QPainter &painter, const Bar &bar, int top, int zero, double perUnit) const
{
    const auto &theme = m_appearance.theme();
    const auto height = m_appearance.scaled(kBarHeight);
    const auto row = m_appearance.scaled(kBarRow);
    const auto edge = m_appearance.scaled(kBarEdge);
    const auto ink = m_stale ? theme.muted : theme.text;
    painter.setPen(ink);
    painter.setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    painter.drawText(QRect(edge, top, zero, row), Qt::AlignLeft | Qt::AlignVCenter, bar.symbol);
    painter.setFont(m_appearance.font(Appearance::FontRole::Body));
    painter.drawText(QRect(0, top, width() - edge, row), Qt::AlignRight | Qt::AlignVCenter,
                     m_appearance.format().money(bar.longSide + bar.shortSide));
    const auto y = top + (row - height) / 2;
    const auto longWidth = qRound(bar.longSide * perUnit);
    const auto shortWidth = qRound(bar.shortSide * perUnit);
    painter.fillRect(QRect(zero, y, longWidth, height), theme.grey2);
    if (shortWidth > 0) {
        const QRect hatched(zero - shortWidth, y, shortWidth, height);
        painter.fillRect(hatched, hatchBrush(theme.grey2, 3, false, devicePixelRatioF()));
        painter.setPen(theme.grey2);
        painter.drawRect(hatched.adjusted(0, 0, -1, -1));
    }
    painter.fillRect(QRect(zero, y - 2, 1, height + 4), theme.line3);
}

void ExposureBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    double mostLong = 0;
    double mostShort = 0;
    int names = 0;
    int numbers = 0;
    const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::BodyStrong));
    for (const auto &bar : m_bars) {
        mostLong = std::max(mostLong, bar.longSide);
        mostShort = std::max(mostShort, bar.shortSide);
        names = std::max(names, metrics.horizontalAdvance(bar.symbol));
        numbers =
            std::max(numbers, metrics.horizontalAdvance(m_appearance.format().money(bar.longSide + bar.shortSide)));
    }
    const auto edge = m_appearance.scaled(kBarEdge);
    const auto caption = QFontMetrics(m_appearance.font(Appearance::FontRole::Caption));
    const auto shortWord = tr("short");
    const auto left = edge + names + m_appearance.scaled(24) + caption.horizontalAdvance(shortWord);
    const auto room = std::max(1, width() - left - numbers - edge - m_appearance.scaled(32));
    const auto perUnit = mostLong + mostShort > 0 ? room / (mostLong + mostShort) : 0;
    const auto zero = left + qRound(mostShort * perUnit);
    int top = m_appearance.scaled(8);
    for (const auto &bar : m_bars) {
        drawBar(painter, bar, top, zero, perUnit);
        top += m_appearance.scaled(kBarRow);
    }
    painter.setFont(m_appearance.font(Appearance::FontRole::Caption));
    painter.setPen(m_appearance.theme().muted);
    const auto line = m_appearance.scaled(20);
    painter.drawText(QRect(0, top, zero - 5, line), Qt::AlignRight | Qt::AlignVCenter, shortWord);
    painter.drawText(QRect(zero + 6, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter, tr("long"));
    painter.drawText(QRect(0, top, width() - edge, line), Qt::AlignRight | Qt::AlignVCenter, tr("gross"));
    if (m_left > 0)
        painter.drawText(QRect(edge, top + line, width() - 2 * edge, line), Qt::AlignLeft | Qt::AlignVCenter,
                         leftWords());
}

} // namespace hoox
