#pragma once

#include "models/alarms/AlarmHistory.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hoox {

/// What alerts there were, the newest first, below those that wait for a hand; of other profiles too, with their names.
/// GUI thread.
class AlarmHistoryPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostLines = 50;

    explicit AlarmHistoryPane(Appearance &appearance, QWidget *parent = nullptr);

    /// Outlives the pane. `profile`: the open one, which is not named again.
    void follow(AlarmHistory &history, const QString &profile);

private:
    void fill();
    [[nodiscard]] QString words(const AlertRecord &record) const;
    [[nodiscard]] QString what(const AlertRecord &record) const;
    [[nodiscard]] static QString withWord(const QString &said, const AlertRecord &record);

    Appearance &m_appearance;
    AlarmHistory *m_history = nullptr;
    QString m_profile;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_note;
    QVector<QLabel *> m_lines;
};

} // namespace hoox
