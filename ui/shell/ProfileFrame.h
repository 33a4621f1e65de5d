#pragma once

#include "ui/common/Appearance.h"
#include "ui/shell/ProfileBadge.h"

#include <QWidget>

namespace hoox {

/// The frame that says what a profile trades with: none for paper, 4 px dashed caution for test, 4 px ink for real
/// money (UI-5). Its layout's margins follow. GUI thread.
class ProfileFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileFrame(Appearance &appearance, QWidget *parent = nullptr);
    void setKind(ProfileKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    ProfileKind m_kind = ProfileKind::Paper;
};

} // namespace hoox
