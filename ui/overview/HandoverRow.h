#pragma once

#include "ui/common/Appearance.h"

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace hoox {

class Button;

/// Who accepted the shift last and how long ago, and the way to hand it over (safety 4.9). GUI thread.
class HandoverRow final : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverRow(Appearance &appearance, QWidget *parent = nullptr);

    /// `name` empty: nobody accepted one here yet. `at`: UTC.
    void setShift(const QString &name, const QDateTime &at);

Q_SIGNALS:
    void requested();

private:
    void applyAppearance();

    Appearance &m_appearance;
    QString m_shiftName;
    QDateTime m_at;
    QLabel *m_name;
    QLabel *m_standing;
    Button *m_open;
};

} // namespace hoox
