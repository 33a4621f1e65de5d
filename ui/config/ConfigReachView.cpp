#include "ui/config/ConfigReachView.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"

#include <QGridLayout>
#include <QLabel>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamedSymbols = 6;

} // namespace

ConfigReachView::ConfigReachView(ConfigReachFigures &figures, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_figures(figures), m_appearance(appearance), m_title(new QLabel(tr("What it touches"), this))
{
    setObjectName(u"configReach"_s);
    m_title->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    const QString names[] = {tr("exchanges"), tr("symbols"), tr("open positions"), tr("volume, last 24 h")};
    const QString keys[] = {u"reachExchanges"_s, u"reachSymbols"_s, u"reachPositions"_s, u"reachVolume"_s};
    for (int row = 0; row < 4; ++row) {
        m_names[row] = new QLabel(names[row], this);
        m_values[row] = new QLabel(this);
        m_values[row]->setObjectName(keys[row]);
        m_values[row]->setAccessibleName(names[row]);
        m_values[row]->setWordWrap(true);
        for (auto *label : {m_names[row], m_values[row]})
            label->setTextFormat(Qt::PlainText);
        grid->addWidget(m_names[row], row + 1, 0, Qt::AlignTop);
        grid->addWidget(m_values[row], row + 1, 1);
    }
    connect(&m_figures, &ConfigReachFigures::changed, this, &ConfigReachView::fill);
    connect(&m_appearance, &Appearance::changed, this, &ConfigReachView::applyAppearance);
    applyAppearance();
}

void ConfigReachView::setChange(const QString &key, const QByteArray &before, const QByteArray &after)
{
    m_key = key;
    m_before = before;
    m_after = after;
    setVisible(reachesTrading(key));
    if (isHidden())
        return;
    m_figures.want();
    fill();
}

void ConfigReachView::fill()
{
    if (m_figures.figures())
        showReach(configReach(m_key, m_before, m_after, *m_figures.figures()));
    else if (m_figures.isReading())
        say(Format::missing(), tr("adding up the fills\u2026"), Format::missing(), Format::missing());
    else if (m_figures.error())
        say(Format::missing(), tr("Not known: %1").arg(ErrorText::sentence(*m_figures.error())), Format::missing(),
            Format::missing());
}

void ConfigReachView::showReach(const ConfigReach &reach)
{
    QStringList where;
    for (const auto exchange : reach.exchanges)
        where.append(toText(exchange));
    if (!reach.isEverywhere && where.isEmpty()) {
        say(tr("none: no place in the list changes"), Format::missing(), Format::missing(), Format::missing());
        return;
    }
    const auto &format = m_appearance.format();
    auto symbols = format.count(reach.symbols.size());
    if (!reach.symbols.isEmpty())
        symbols += u" \u00B7 "_s + reach.symbols.mid(0, kNamedSymbols).join(u", "_s);
    if (reach.symbols.size() > kNamedSymbols)
        symbols += u", \u2026"_s;
    //: Open positions that are touched, of all.
    auto positions = tr("%1 of %2").arg(format.count(reach.openPositions), format.count(reach.allPositions));
    if (reach.unknownPositions > 0)
        positions += tr(", and %n not known", nullptr, reach.unknownPositions);
    say(reach.isEverywhere ? tr("all") : where.join(u", "_s), symbols, positions, volumeText(reach));
}

QString ConfigReachView::volumeText(const ConfigReach &reach) const
{
    const auto &format = m_appearance.format();
    QStringList lines;
    for (const auto &volume : reach.volume) {
        const auto whole = format.money(volume.whole.known, volume.asset);
        auto line = tr("%1 of %2").arg(format.percent(volume.reached.known, volume.whole.known), whole);
        if (volume.whole.missing > 0)
            line += tr(", without %n fill(s) that lack a price", nullptr, static_cast<int>(volume.whole.missing));
        lines.append(line);
    }
    return lines.isEmpty() ? tr("no fill") : lines.join(u'\n');
}

void ConfigReachView::say(const QString &where, const QString &symbols, const QString &positions, const QString &volume)
{
    m_values[0]->setText(where);
    m_values[1]->setText(symbols);
    m_values[2]->setText(positions);
    m_values[3]->setText(volume);
}

void ConfigReachView::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Appearance::FontRole::Caption));
    paintText(m_title, theme.muted);
    for (int row = 0; row < 4; ++row) {
        m_names[row]->setFont(m_appearance.font(Appearance::FontRole::Body));
        m_values[row]->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(m_names[row], theme.muted);
        paintText(m_values[row], theme.text);
    }
    fill();
}

} // namespace hoox
