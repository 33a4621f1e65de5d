#include "ui/common/PeriodRow.h"

#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/TypedTime.h"

#include <QLabel>
#include <QLineEdit>

namespace hoox {

using namespace Qt::StringLiterals;

PeriodRow::PeriodRow(const Clock &clock, Appearance &appearance, QWidget *parent)
    : InlineRow(appearance, u"periodRow"_s, parent),
      m_clock(clock),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this))
{
    constexpr int kLongest = 40;
    auto *from = addLabel(tr("from", "the begin of a period"));
    add(m_from);
    auto *to = addLabel(tr("to, included", "the end of a period"));
    add(m_to);
    from->setBuddy(m_from);
    to->setBuddy(m_to);
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To, included"));
    for (auto *field : {m_from, m_to}) {
        field->setMaxLength(kLongest);
        field->setPlaceholderText(u"2026-05-19 02:46"_s);
        field->setMinimumWidth(appearance.scaled(160));
        connect(field, &QLineEdit::returnPressed, this, &PeriodRow::apply);
    }
    auto *show = new Button(appearance, tr("Show"), {}, this);
    show->setObjectName(u"periodApply"_s);
    add(show);
    connect(show, &QPushButton::clicked, this, &PeriodRow::apply);
}

void PeriodRow::open(const FillsPeriod &period)
{
    const TimeRange always;
    const auto range = period.rangeAt(m_clock.nowUtc().toSecsSinceEpoch());
    const auto &format = appearance().format();
    m_from->setText(range.from == always.from ? QString() : format.time(range.from));
    m_to->setText(range.to == always.to ? QString() : format.time(range.to - 1));
    openWith(m_from);
}

void PeriodRow::apply()
{
    const auto &format = appearance().format();
    FillsPeriod period{TimePreset::Custom, {}};
    for (auto *field : {m_from, m_to}) {
        const auto text = field->text().trimmed();
        if (text.isEmpty())
            continue;
        const auto seconds = typedTime(text, format, m_clock.nowUtc());
        if (!seconds) {
            setFault(tr("\"%1\" is no time. Write 2026-05-19, 2026-05-19 02:46 or 02:46.").arg(text));
            field->setFocus();
            return;
        }
        if (field == m_from)
            period.custom.from = seconds->from;
        else
            period.custom.to = seconds->to;
    }
    if (period.custom.from >= period.custom.to) {
        setFault(tr("The period ends before it begins."));
        return;
    }
    if (period.custom == TimeRange())
        period.preset = TimePreset::All;
    Q_EMIT chosen(period);
    close();
}

} // namespace hoox
