#pragma once

#include "ui/common/Appearance.h"

#include <QFrame>

class QLabel;

namespace hoox {

/// The value of a key as it is and as it will be, side by side in one frame (KR-35). GUI thread.
class ConfigChangeView final : public QFrame
{
    Q_OBJECT

public:
    explicit ConfigChangeView(Appearance &appearance, QWidget *parent = nullptr);

    struct Side
    {
        QString value; ///< Plain text of a few lines.
        QString note;  ///< Who and when; how much more.
    };
    /// `next` without a value: only what is there now.
    void setChange(const QString &key, const Side &now, const std::optional<Side> &next);

private:
    void applyAppearance();

    Appearance &m_appearance;
    QLabel *m_key;
    QFrame *m_between;
    QWidget *m_nextSide;
    QLabel *m_heads[2];
    QLabel *m_values[2];
    QLabel *m_notes[2];
};

} // namespace hoox
