#include "ui/positions/FillsAroundPane.h"

#include "models/positions/TimeMachine.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SectionHead.h"
#include "ui/common/SmallTable.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

FillsAroundPane::FillsAroundPane(const TimeMachine &past, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_past(past),
      m_appearance(appearance),
      m_inner(new QWidget(this)),
      m_head(new SectionHead(appearance, tr("Fills around that second"), {}, m_inner)),
      m_state(plainLabel(u"fillsAroundState"_s, m_inner, true))
{
    setObjectName(u"fillsAround"_s);
    makeTable();
    m_state->setContentsMargins(16, 8, 16, 8);
    auto *layout = new QVBoxLayout(m_inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_state);
    layout->addWidget(m_table);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&m_past, &TimeMachine::changed, this, &FillsAroundPane::showFills);
    connect(&m_appearance, &Appearance::changed, this, &FillsAroundPane::applyAppearance);
    applyAppearance();
    hide();
}

void FillsAroundPane::makeTable()
{
    using Column = FillsAroundModel;
    using Kind = TableColumn::Kind;
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    // What was not filled moved nothing: no room may hide that.
    const auto side = [](const QModelIndex &index) {
        const auto status = index.siblingAtColumn(Column::Status).data().toString();
        const auto words = index.data().toString();
        return status == toText(FillStatus::Filled) ? words : words + u" \u2715 "_s + status.toUpper();
    };
    const auto number = [this](const QModelIndex &index) {
        const auto figure = index.data();
        return figure.isValid() ? m_appearance.format().number(figure.toDouble()) : Format::missing();
    };
    const auto offset = [this](const QModelIndex &index) { return offsetWords(index.data().toLongLong()); };
    const auto loud = [](const QModelIndex &index) {
        return index.data().toLongLong() == 0 ? double(TableColumn::Strong) : double(TableColumn::Muted);
    };
    m_table = new SmallTable(m_model,
                             {{Column::Offset, tr("from it"), Kind::Mark, offset, loud},
                              {Column::Exchange, tr("exchange"), Kind::Word, word, {}, 0, 1},
                              {Column::Symbol, tr("symbol"), Kind::StrongWord, word},
                              {Column::SideColumn, tr("side"), Kind::Word, side},
                              {Column::Quantity, tr("quantity"), Kind::Number, number},
                              {Column::Price, tr("price"), Kind::Number, number}},
                             m_appearance, m_inner);
    m_table->setObjectName(u"fillsAroundTable"_s);
    m_table->setAccessibleName(tr("Fills around that second"));
    m_table->setRowPixels(24);
}

QString FillsAroundPane::offsetWords(qint64 offset) const
{
    if (offset == 0)
        //: A fill in the very second that is shown.
        return u"\u25C6 "_s + tr("in it");
    const auto age = Format::age(std::chrono::seconds(std::abs(offset)));
    return (offset < 0 ? u"\u2212"_s : u"+"_s) + age;
}

QString FillsAroundPane::stateWords() const
{
    if (!m_past.fillsComplete())
        return m_model.rowCount() > 0 ? tr("Reading those of this second. Below are those of the one before.")
                                      : tr("Reading the fills…");
    if (m_past.fills().isEmpty())
        return tr("There is no fill before or after it.");
    if (m_model.inTheSecond() == 0)
        return tr("None falls into the second itself.");
    return {};
}

void FillsAroundPane::showFills()
{
    setVisible(m_past.shown().has_value());
    if (!m_past.shown()) {
        m_picture = 0;
        m_model.setFills({}, 0);
        return;
    }
    if (m_past.fillsComplete() && m_picture != m_past.picture()) {
        m_picture = m_past.picture();
        m_model.setFills(m_past.fills(), *m_past.shown());
    }
    // While the slider is dragged, those of the second before stay, muted and named: nothing jumps.
    m_table->setStale(!m_past.fillsComplete());
    m_table->setVisible(m_model.rowCount() > 0);
    const auto state = stateWords();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void FillsAroundPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface);
    painter.fillRect(QRect(0, 0, 1, height()), m_appearance.theme().line2);
}

void FillsAroundPane::applyAppearance()
{
    paintGround(m_inner, m_appearance.theme().surface);
    m_state->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_state, m_appearance.theme().muted);
    showFills();
    update();
}

} // namespace hoox
