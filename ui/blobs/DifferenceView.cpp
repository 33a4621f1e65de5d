#include "ui/blobs/DifferenceView.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/LineView.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

/// One side of a difference. By path a row has two lines, so that a long path does not push its value out of sight.
class DifferenceLines final : public LineSource
{
public:
    DifferenceLines(const ContentDifference &difference, bool isLeft) : m_difference(difference), m_isLeft(isLeft) {}

    [[nodiscard]] static qint64 linesOfRow(const ContentDifference &difference)
    {
        return difference.isByPath() ? 2 : 1;
    }
    [[nodiscard]] qint64 count() const override
    {
        return static_cast<qint64>(m_difference.rows().size()) * linesOfRow(m_difference);
    }
    [[nodiscard]] qint64 lineAt(qint64) const override { return 0; } ///< Rows have no bytes.

    [[nodiscard]] TextLine line(qint64 number) const override
    {
        using Change = ContentDifference::Change;
        const auto &row = rowOf(number);
        const bool isHere = row.change != (m_isLeft ? Change::OnlyRight : Change::OnlyLeft);
        const auto place = m_isLeft ? row.leftLine : row.rightLine;
        TextLine line;
        line.isHead = row.change != Change::Same && !isValueBelow(number);
        if (!isHere) {
            line.key = u" "_s;
            return line;
        }
        if (isValueBelow(number)) {
            line.key = u"    "_s;
            line.text = m_isLeft ? row.left : row.right;
            return line;
        }
        const auto sign = row.change == Change::Same      ? u' '
                          : row.change == Change::Changed ? u'\u2260'
                          : m_isLeft                      ? u'\u2212'
                                                          : u'+';
        line.key = QString(QChar(sign)) + u' ' +
                   (m_difference.isByPath() ? row.path : QString::number(place).rightJustified(6));
        if (!m_difference.isByPath())
            line.text = m_isLeft ? row.left : row.right;
        return line;
    }

    [[nodiscard]] QString copy(qint64 first, qint64 last, qsizetype mostBytes) const override
    {
        const bool isPath = m_difference.isByPath();
        if (isPath && first == last && !isValueBelow(first))
            return rowOf(first).path + u'\n';
        QString text;
        for (auto number = first; number <= last && text.size() <= mostBytes; ++number) {
            const auto &row = rowOf(number);
            if (!isPath || isValueBelow(number))
                text += (m_isLeft ? row.left : row.right) + u'\n';
        }
        return text.size() > mostBytes ? QString() : text;
    }

private:
    [[nodiscard]] const ContentDifference::Row &rowOf(qint64 number) const
    {
        return m_difference.rows()[static_cast<size_t>(number / linesOfRow(m_difference))];
    }
    [[nodiscard]] bool isValueBelow(qint64 number) const { return m_difference.isByPath() && number % 2 == 1; }

    const ContentDifference &m_difference;
    bool m_isLeft;
};

DifferenceView::DifferenceView(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    m_pool.setMaxThreadCount(1);
    build();
    follow(m_left, m_right);
    follow(m_right, m_left);
    connect(&m_appearance, &Appearance::changed, this, &DifferenceView::applyAppearance);
    applyAppearance();
}

DifferenceView::~DifferenceView()
{
    m_pool.clear();
}

void DifferenceView::build()
{
    const auto label = [this](const QString &name) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        return made;
    };
    m_count = label(u"differenceCount"_s);
    m_previous = new Button(m_appearance, {}, u"chevron-up"_s, this, Button::Look::Quiet);
    m_previous->setAccessibleName(tr("Previous difference"));
    m_next = new Button(m_appearance, {}, u"chevron-down"_s, this, Button::Look::Quiet);
    m_next->setObjectName(u"nextDifference"_s);
    m_next->setAccessibleName(tr("Next difference"));
    auto *stop = new Button(m_appearance, tr("Stop comparing"), {}, this, Button::Look::Link);
    stop->setObjectName(u"stopComparing"_s);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToDifference(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToDifference(1); });
    connect(stop, &QPushButton::clicked, this, &DifferenceView::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->addWidget(m_count, 1);
    for (auto *widget : {m_previous, m_next, stop})
        head->addWidget(widget);
    m_left = new LineView(m_appearance, this);
    m_left->setObjectName(u"differenceLeft"_s);
    m_right = new LineView(m_appearance, this);
    m_right->setObjectName(u"differenceRight"_s);
    m_left->setAccessibleName(tr("The first object"));
    m_right->setAccessibleName(tr("The second object"));
    m_names = {new ElidedLabel(Qt::ElideMiddle, this), new ElidedLabel(Qt::ElideMiddle, this)};
    m_names[0]->setObjectName(u"leftName"_s);
    m_names[1]->setObjectName(u"rightName"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(1);
    for (int side = 0; side < 2; ++side) {
        auto *column = new QVBoxLayout;
        column->addWidget(m_names.at(static_cast<size_t>(side)));
        column->addWidget(side == 0 ? m_left : m_right, 1);
        sides->addLayout(column, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(sides, 1);
}

/// The rows of both sides stay beside each other.
void DifferenceView::follow(LineView *leader, LineView *other)
{
    connect(leader->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(), &QScrollBar::setValue);
}

void DifferenceView::clear()
{
    ++m_wish;
    m_pool.clear();
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_left->setLines(nullptr, {});
    m_right->setLines(nullptr, {});
    m_leftLines.reset();
    m_rightLines.reset();
    m_difference.reset();
}

void DifferenceView::compare(const std::shared_ptr<const BlobContent> &left, const QString &leftName,
                             const std::shared_ptr<const BlobContent> &right, const QString &rightName)
{
    using Difference = std::shared_ptr<const ContentDifference>;
    clear();
    m_names[0]->setText(leftName);
    m_names[1]->setText(rightName);
    m_hidesSecrets = left->secrets.slipped + left->secrets.before + right->secrets.slipped + right->secrets.before > 0;
    m_count->setText(tr("Comparing"));
    const auto compared =
        runOn<Difference>(m_pool, [left, right] { return ContentDifference::between(*left, *right); });
    whenDone(compared, this, [this, wish = m_wish](const Result<Difference> &difference) {
        if (wish == m_wish && difference)
            take(*difference);
    });
}

void DifferenceView::take(const std::shared_ptr<const ContentDifference> &difference)
{
    m_difference = difference;
    const bool hasRows = difference != nullptr && difference->differences() > 0;
    m_previous->setEnabled(hasRows);
    m_next->setEnabled(hasRows);
    if (difference == nullptr) {
        m_count->setText(tr("Only text can be compared."));
        Q_EMIT compared();
        return;
    }
    const auto count = m_appearance.format().count(difference->differences());
    m_count->setText(!hasRows                                        ? sameWords(*difference)
                     : difference->isCut() || !difference->isWhole() ? tr("Differences: %1 and more").arg(count)
                     : difference->isByPath()                        ? tr("Differences by path: %1").arg(count)
                                                                     : tr("Differences by line: %1").arg(count));
    m_leftLines = std::make_unique<DifferenceLines>(*difference, true);
    m_rightLines = std::make_unique<DifferenceLines>(*difference, false);
    const auto separator = difference->isByPath() ? QString() : u"  "_s;
    m_left->setLines(m_leftLines.get(), separator);
    m_right->setLines(m_rightLines.get(), separator);
    Q_EMIT compared();
}

/// Never more than was looked at.
QString DifferenceView::sameWords(const ContentDifference &difference) const
{
    if (!difference.isWhole())
        return tr("No difference in the first %1 lines. What follows is not compared.")
            .arg(m_appearance.format().count(ContentDifference::kMostLines));
    return m_hidesSecrets ? tr("No difference in what is shown. Masked values are not compared.")
                          : tr("No difference.");
}

void DifferenceView::goToDifference(int step)
{
    const auto &rows = m_difference->rows();
    const auto count = static_cast<qint64>(rows.size());
    const auto lines = DifferenceLines::linesOfRow(*m_difference);
    auto at = m_left->currentLine() / lines;
    for (qint64 tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (rows[static_cast<size_t>(at)].change != ContentDifference::Change::Same)
            break;
    }
    m_left->goTo(at * lines);
    m_right->goTo(at * lines);
}

void DifferenceView::applyAppearance()
{
    paintGround(this, m_appearance.theme().surface);
    m_count->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    for (auto *name : m_names) {
        name->setFont(m_appearance.font(Appearance::FontRole::Mono));
        name->setContentsMargins(12, 2, 12, 2);
    }
}

} // namespace hoox
