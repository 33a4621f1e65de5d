#include "ui/fills/TotalsLine.h"

#include "models/fills/FillsTotals.h"
#include "storage/domain/Fill.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <set>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAssets = 4; ///< More are told by their number: Analytics has them all.

/// "9,681.20 USDT"; of a sum that some rows lack, at least so much.
QString moneyWords(const KnownSum &sum, const QString &asset, const Format &format)
{
    const auto value = sum.value();
    if (!value)
        return Format::missing();
    const auto money = format.money(*value, asset);
    return sum.missing > 0 ? u"\u2265 "_s + money : money;
}

QString profitWords(const KnownSum &sum, const QString &asset, const Format &format)
{
    const auto value = sum.value();
    if (!value)
        return Format::missing();
    const auto mark = Format::mark(*value);
    const auto money = format.signedMoney(*value) + (asset.isEmpty() ? QString() : u' ' + asset);
    return mark.isEmpty() ? money : mark + u' ' + money;
}

/// The base asset's sum, where all rows are of one symbol.
std::optional<std::pair<QString, KnownSum>> oneSymbol(const Analytics &sums)
{
    std::set<QString> symbols;
    KnownSum quantity;
    for (const auto &asset : sums.assets) {
        for (const auto &symbol : asset.symbols) {
            symbols.insert(symbol.symbol);
            quantity += symbol.quantity;
        }
    }
    return symbols.size() == 1 ? std::optional(std::pair(*symbols.begin(), quantity)) : std::nullopt;
}

} // namespace

TotalsLine::TotalsLine(FillsTotals &totals, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_totals(totals), m_appearance(appearance), m_words(plainLabel(u"fillsTotals"_s, this, true))
{
    setObjectName(u"totalsLine"_s);
    m_words->setAccessibleName(tr("What the fills that match add up to"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->addWidget(m_words, 1);
    connect(&m_totals, &FillsTotals::filterChanged, this, &TotalsLine::showState);
    connect(&m_appearance, &Appearance::changed, this, &TotalsLine::applyAppearance);
    applyAppearance();
}

void TotalsLine::applyAppearance()
{
    m_words->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_words, m_appearance.theme().text);
    showState();
    update();
}

QStringList TotalsLine::realisedWords(const QVector<RealisedProfit> &profits, const Format &format)
{
    QStringList parts;
    for (const auto &profit : profits)
        parts << tr("realised %1", "profit, an amount").arg(profitWords(profit.realised, profit.asset, format));
    return parts;
}

QStringList TotalsLine::words(const Analytics &sums, const Format &format)
{
    qint64 fills = 0;
    qint64 failed = 0;
    for (const auto &asset : sums.assets) {
        fills += asset.sums.fills;
        failed += asset.sums.failed;
    }
    QStringList parts{fills == 1 ? tr("1 fill") : tr("%1 fills").arg(format.count(fills))};
    if (failed > 0)
        parts << tr("%1 failed").arg(format.count(failed));
    if (sums.unsound > 0)
        parts << tr("%1 not readable").arg(format.count(sums.unsound));
    if (const auto symbol = oneSymbol(sums); symbol && symbol->second.value())
        parts << tr("%1 %2", "an amount and its asset")
                     .arg(format.number(*symbol->second.value()), baseAsset(symbol->first));
    for (qsizetype index = 0; index < qMin<qsizetype>(kMostAssets, sums.assets.size()); ++index) {
        const auto &asset = sums.assets.at(index);
        parts << tr("volume %1", "an amount").arg(moneyWords(asset.sums.volume, asset.asset, format));
        parts << tr("fees %1", "an amount").arg(moneyWords(asset.sums.fees, asset.asset, format));
        if (asset.sums.closes > 0 || asset.sums.realised.missing > 0)
            parts << realisedWords({{asset.asset, asset.sums.closes, asset.sums.realised}}, format);
    }
    if (sums.assets.size() > kMostAssets)
        parts << tr("and %1 more assets").arg(format.count(sums.assets.size() - kMostAssets));
    return parts;
}

void TotalsLine::showState()
{
    const auto &part = m_totals.ofFilter();
    const auto separator = u" \u00B7 "_s;
    QString text;
    if (part.error)
        text = tr("The totals could not be added up. %1").arg(ErrorText::sentence(*part.error));
    else if (part.sums)
        text = words(*part.sums, m_appearance.format()).join(separator);
    else if (part.isBusy)
        text = tr("adding up\u2026 %1 %").arg(part.thousandths / 10);
    else
        text = tr("totals %1", "%1 is a dash: not known").arg(Format::missing());
    m_words->setText(text);
}

void TotalsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().head);
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.theme().line2);
}

} // namespace hoox
