#include "ui/positions/DifferenceSection.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SmallTable.h"

#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

DifferenceSection::DifferenceSection(DifferenceReader &reader, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_appearance(appearance),
      m_title(plainLabel(u"differenceTitle"_s, this)),
      m_words(plainLabel(u"differenceWords"_s, this, true)),
      m_show(new Button(appearance, tr("Show exactly these fills"), u"fills"_s, this))
{
    setObjectName(u"differenceSection"_s);
    m_show->setObjectName(u"differenceShow"_s);
    const auto number = [this](const QModelIndex &index) {
        const auto figure = index.data();
        return figure.isValid() ? m_appearance.format().number(figure.toDouble()) : Format::missing();
    };
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    const auto time = [this](const QModelIndex &index) {
        return m_appearance.format().time(index.data().toLongLong());
    };
    const auto zone = m_appearance.format().zoneName();
    using Column = TrailModel;
    using Kind = TableColumn::Kind;
    m_table = new SmallTable(m_model,
                             {{Column::Time, tr("time %1").arg(zone), Kind::MutedWord, time},
                              {Column::ActionColumn, tr("action"), Kind::Word, word, {}, 0, 2},
                              {Column::Quantity, tr("quantity"), Kind::Number, number},
                              {Column::Price, tr("price"), Kind::Number, number, {}, 0, 1},
                              //: Of the position, after this fill.
                              {Column::SizeAfter, tr("size after"), Kind::Number, number}},
                             appearance, this);
    m_table->setRowPixels(24);
    m_table->setObjectName(u"differenceTable"_s);
    m_table->setAccessibleName(tr("Fills that make the difference"));
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(16, 0, 16, 0);
    padded->setSpacing(6);
    padded->addWidget(m_title);
    padded->addWidget(m_words);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_show, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(padded);
    layout->addWidget(m_table);
    layout->addLayout(foot);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto query = m_reader.query(); query)
            Q_EMIT fillsRequested(*query);
    });
    connect(&m_reader, &DifferenceReader::changed, this, &DifferenceSection::showDifference);
    connect(&m_appearance, &Appearance::changed, this, &DifferenceSection::applyAppearance);
    applyAppearance();
    hide();
}

void DifferenceSection::showPosition(const PositionRow &row)
{
    const auto &state = row.reconciled;
    setVisible(!state.agrees());
    if (state.agrees()) {
        m_loaded = false;
        m_reader.stop();
        return;
    }
    if (m_loaded && m_shown == state)
        return;
    m_shown = state;
    m_loaded = true;
    m_reader.load(state.exchange, state.symbol, state.recorded);
}

QString DifferenceSection::words() const
{
    if (m_reader.error())
        return tr("The fills could not be read: %1").arg(ErrorText::sentence(*m_reader.error()));
    if (!m_reader.difference())
        return tr("Going over the fills of this position…");
    const auto &difference = *m_reader.difference();
    const auto &format = m_appearance.format();
    QString where;
    switch (difference.kind) {
    case Difference::Kind::AfterAgreement:
        where = difference.agreedAt
                    ? tr("What is recorded was last what the fills made at %1 %2. Each fill after that:")
                          .arg(format.time(*difference.agreedAt), format.zoneName())
                    : tr("What is recorded was last what the fills made before the first of them. Each fill since:");
        break;
    case Difference::Kind::SizeAgrees:
        where = tr("Side and size agree; only the average entry differs. The fills since the position last left zero:");
        break;
    case Difference::Kind::NeverAgreed:
        where = tr("At no point did the fills make the side and size that are recorded. The fills since the position "
                   "last left zero:");
        break;
    }
    return where + u' ' + countWords(difference);
}

QString DifferenceSection::countWords(const Difference &difference) const
{
    const auto &format = m_appearance.format();
    QStringList words;
    if (difference.count == 0)
        words.append(tr("none."));
    else if (difference.count > difference.steps.size())
        words.append(tr("%1, of which the first %2 stand here.")
                         .arg(format.count(difference.count), format.count(difference.steps.size())));
    else
        words.append(tr("%1.").arg(format.count(difference.count)));
    if (difference.withoutQuantity > 0)
        words.append(tr("From a fill without a quantity on, the size is not known."));
    if (!difference.isExact)
        words.append(tr("The list on the Fills page begins earlier in the same second: too many fills share it."));
    return words.join(u' ');
}

void DifferenceSection::showDifference()
{
    const auto &difference = m_reader.difference();
    m_model.setSteps(difference ? difference->steps : QVector<TrailStep>());
    m_words->setText(words());
    m_table->setVisible(m_model.rowCount() > 0);
    m_show->setVisible(m_model.rowCount() > 0);
}

void DifferenceSection::applyAppearance()
{
    m_title->setText(tr("Fills that make the difference"));
    m_title->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_words->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_title, m_appearance.theme().muted);
    paintText(m_words, m_appearance.theme().muted);
    if (m_loaded)
        showDifference();
}

} // namespace hoox
