#include "ui/fills/GoToRow.h"

#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/TypedTime.h"

#include <QLabel>
#include <QLineEdit>

namespace hoox {

using namespace Qt::StringLiterals;

GoToRow::GoToRow(const Clock &clock, Appearance &appearance, QWidget *parent)
    : InlineRow(appearance, u"goToRow"_s, parent), m_clock(clock), m_field(new QLineEdit(this))
{
    constexpr int kLongest = 200;
    auto *label = addLabel(tr("go to"));
    label->setBuddy(m_field);
    m_field->setObjectName(u"goToField"_s);
    m_field->setAccessibleName(tr("Go to a time, a row or an order id"));
    m_field->setPlaceholderText(tr("time, row or order id"));
    m_field->setMaxLength(kLongest);
    m_field->setMinimumWidth(appearance.scaled(240));
    add(m_field);
    auto *button = new Button(appearance, tr("Go"), {}, this);
    button->setObjectName(u"goToButton"_s);
    add(button);
    connect(button, &QPushButton::clicked, this, &GoToRow::go);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToRow::go);
}

void GoToRow::open(qint64 rows)
{
    m_rows = rows;
    m_field->selectAll();
    openWith(m_field);
}

std::optional<GoToRow::Target> GoToRow::targetOf(const QString &text, qint64 rows, const Format &format,
                                                 const QDateTime &nowUtc)
{
    const auto typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    auto digits = typed;
    const auto isMarked = digits.startsWith(u'#');
    digits.remove(isMarked ? u"#"_s : format.locale().groupSeparator());
    bool isNumber = false;
    const auto row = digits.toLongLong(&isNumber);
    if (isMarked && (!isNumber || row < 1 || row > rows))
        return std::nullopt;
    if (isNumber && row >= 1 && row <= rows)
        return Target{row - 1, std::nullopt, {}};
    if (const auto seconds = typedTime(typed, format, nowUtc))
        return Target{std::nullopt, seconds->from, {}};
    return Target{std::nullopt, std::nullopt, typed};
}

void GoToRow::go()
{
    const auto target = targetOf(m_field->text(), m_rows, appearance().format(), m_clock.nowUtc());
    if (!target)
        return setFault(tr("There are %1 rows.").arg(appearance().format().count(m_rows)));
    if (target->row)
        Q_EMIT rowWanted(*target->row);
    else if (target->second)
        Q_EMIT timeWanted(*target->second);
    else
        Q_EMIT orderWanted(target->orderId);
}

} // namespace hoox
