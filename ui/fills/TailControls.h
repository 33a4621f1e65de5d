#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

class Button;
class FillsModel;

/// The live tail: "12 new", which goes there, and whether the newest rows are followed. GUI thread.
class TailControls final : public QWidget
{
    Q_OBJECT

public:
    TailControls(FillsModel &model, Appearance &appearance, QWidget *parent = nullptr);

private:
    void showState();
    FillsModel &m_model;
    Appearance &m_appearance;
    Button *m_new;
    Button *m_follow;
};

} // namespace hoox
