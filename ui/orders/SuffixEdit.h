#pragma once

#include "ui/common/Appearance.h"

#include <QLabel>
#include <QLineEdit>

namespace hoox {

/// A field with a muted word at its right end that is no part of its text: the asset, ×. GUI thread.
class SuffixEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SuffixEdit(Appearance &appearance, QWidget *parent = nullptr);

    void setSuffix(const QString &suffix);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void applyAppearance();

    Appearance &m_appearance;
    QLabel *m_suffix;
};

} // namespace hoox
