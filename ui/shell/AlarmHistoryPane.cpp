#include "ui/shell/AlarmHistoryPane.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/shell/AlarmWords.h"

#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

AlarmHistoryPane::AlarmHistoryPane(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_layout(new QVBoxLayout(this)),
      m_title(plainLabel(u"alarmHistoryTitle"_s, this, true)),
      m_note(plainLabel(u"alarmHistoryNote"_s, this, true))
{
    setObjectName(u"alarmHistory"_s);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note);
    connect(&m_appearance, &Appearance::changed, this, &AlarmHistoryPane::fill);
    fill();
}

void AlarmHistoryPane::follow(AlarmHistory &history, const QString &profile)
{
    m_history = &history;
    m_profile = profile;
    connect(m_history, &AlarmHistory::changed, this, &AlarmHistoryPane::fill);
    fill();
}

QString AlarmHistoryPane::withWord(const QString &said, const AlertRecord &record)
{
    return record.word.isEmpty() ? said : tr("%1: %2", "what was done, why").arg(said, record.word);
}

QString AlarmHistoryPane::what(const AlertRecord &record) const
{
    switch (record.event) {
    case AlertRecord::Event::Raised:
        return tr("raised");
    case AlertRecord::Event::Over:
        return tr("over");
    case AlertRecord::Event::Acknowledged:
        return withWord(record.by.isEmpty() ? tr("acknowledged") : tr("acknowledged by %1").arg(record.by), record);
    case AlertRecord::Event::Shelved:
        return withWord(tr("shelved by %1 until %2").arg(record.by, m_appearance.format().time(record.until)), record);
    case AlertRecord::Event::Decided:
        return tr("decided at the kill switch");
    }
    Q_UNREACHABLE();
}

QString AlarmHistoryPane::words(const AlertRecord &record) const
{
    const auto &format = m_appearance.format();
    Alarm alarm;
    const auto kind = alarmKindFromText(record.kind);
    alarm.kind = kind.value_or(AlarmKind::StateUnknown);
    alarm.subjects = record.subjects;
    alarm.subjectCount = static_cast<int>(record.subjects.size());
    alarm.detail = record.detail;
    alarm.holds = record.event == AlertRecord::Event::Raised;
    QStringList parts{format.time(record.at) + u' ' + format.zoneName(), what(record)};
    if (record.profile != m_profile)
        parts += record.profile;
    return parts.join(u" \u00B7 "_s) + u'\n' + (kind ? AlarmWords::title(alarm) : record.kind);
}

void AlarmHistoryPane::fill()
{
    const auto &theme = m_appearance.theme();
    m_title->setText(tr("What there was"));
    m_title->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    const auto rows = m_history != nullptr ? std::min(kMostLines, m_history->rowCount()) : 0;
    QStringList notes;
    if (m_history != nullptr && m_history->error())
        notes += tr("It is not kept: %1").arg(ErrorText::sentence(*m_history->error()));
    if (m_history != nullptr && !m_history->openElsewhere().isEmpty())
        notes += tr("Alerts of other profiles wait for a hand: %1.").arg(m_history->openElsewhere().join(u", "_s));
    if (rows == 0)
        notes += tr("Nothing yet.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    while (m_lines.size() < rows) {
        auto *line = plainLabel(u"alarmHistory-%1"_s.arg(m_lines.size()), this, true);
        m_layout->addWidget(line);
        m_lines.append(line);
    }
    for (int at = 0; at < m_lines.size(); ++at) {
        auto *line = m_lines.at(at);
        line->setVisible(at < rows);
        if (at < rows)
            line->setText(words(m_history->at(at)));
        line->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(line, theme.muted);
    }
}

} // namespace hoox
