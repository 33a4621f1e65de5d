#include "ui/analytics/FiguresTable.h"

#include "ui/analytics/AnalyticsWords.h"
#include "ui/common/Button.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

FiguresTable::FiguresTable(Appearance &appearance, const QString &name, const QString &head,
                           std::function<QString(const AnalyticsGroup &)> nameOf, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_nameOf(std::move(nameOf)),
      m_table(new SmallTable(m_model, columns(head), appearance, this)),
      m_rest(new QLabel(this)),
      m_more(new Button(appearance, tr("Show all"), {}, this, Button::Look::Link))
{
    m_table->setObjectName(name);
    m_table->setRowPixels(24);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    m_more->setObjectName(name + u"More"_s);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(16, 4, 16, 8);
    below->addWidget(m_rest, 1);
    below->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addLayout(below);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
    connect(&m_appearance, &Appearance::changed, this, &FiguresTable::applyAppearance);
    applyAppearance();
}

QVector<TableColumn> FiguresTable::columns(const QString &head) const
{
    using Column = AnalyticsGroupsModel;
    using Kind = TableColumn::Kind;
    const auto figure = [](const QModelIndex &index) { return index.data().toDouble(); };
    const auto name = [this](const QModelIndex &index) { return m_nameOf(m_model.at(index.row())); };
    const auto money = [this](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? m_appearance.format().money(value.toDouble()) : Format::missing();
    };
    const auto signedMoney = [this](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? m_appearance.format().signedMoney(value.toDouble()) : Format::missing();
    };
    const auto count = [this](const QModelIndex &index) {
        return m_appearance.format().count(index.data().toLongLong());
    };
    const auto hitRate = [this](const QModelIndex &index) {
        return AnalyticsWords::hitRate(m_model.at(index.row()).sums, m_appearance.format());
    };
    const auto feeShare = [this](const QModelIndex &index) {
        return AnalyticsWords::feeShare(m_model.at(index.row()).sums, m_appearance.format());
    };
    // Where there is no room, what can be worked out from the others goes first.
    return {{Column::Name, head, Kind::StrongWord, name},
            {Column::Fills, tr("fills", "executions of orders"), Kind::Number, count, {}, 0, 8},
            {Column::Failed, tr("failed"), Kind::Number, count, {}, 0, 2},
            {Column::Volume, tr("volume"), Kind::Number, money, {}, 0, 7},
            {Column::Fees, tr("fees"), Kind::Number, money, {}, 0, 6},
            {Column::FeeShare, tr("of volume"), Kind::Number, feeShare, {}, 0, 1},
            {Column::Closes, tr("closes", "fills that reduced a position"), Kind::Number, count, {}, 0, 3},
            {Column::HitRate, tr("hit rate"), Kind::Number, hitRate, {}, 0, 5},
            {Column::Realised, tr("realised"), Kind::Signed, signedMoney, figure, 0, 4},
            {Column::Profit, tr("profit"), Kind::Signed, signedMoney, figure}};
}

void FiguresTable::show(const QVector<AnalyticsGroup> &groups)
{
    m_groups = groups;
    fill();
}

void FiguresTable::fill()
{
    m_model.set(m_groups, m_showsAll ? kMostRows : kRowsAtFirst);
    const auto &format = m_appearance.format();
    const auto all = m_model.all();
    const auto shown = m_model.rowCount();
    m_rest->setText(all > kMostRows && m_showsAll
                        ? tr("The first %1 of %2; all are in the CSV.").arg(format.count(shown), format.count(all))
                        : tr("The first %1 of %2.").arg(format.count(shown), format.count(all)));
    m_rest->setVisible(shown < all);
    m_more->setVisible(all > kRowsAtFirst);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all"));
}

void FiguresTable::applyAppearance()
{
    m_rest->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_rest, m_appearance.theme().muted);
    fill();
}

} // namespace hoox
