#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;

/// One condition in words, with a cross that takes it away: [exchange bybit ×]. 24 px high. GUI thread.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    /// "exchange" in the plain, "bybit" in the strong; either may be empty.
    Chip(Appearance &appearance, const QString &label, const QString &value, QWidget *parent = nullptr);

    void setRemovable(bool removable);

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    QLabel *m_label;
    QLabel *m_value;
    Button *m_remove;
};

} // namespace hoox
