#pragma once

#include "models/settings/BlobCacheBoard.h"
#include "ui/settings/SettingCard.h"

namespace hoox {

class Segmented;

/// Copies of logs on this computer: none, or sealed; how much room they may take, and how to be rid of them. GUI
/// thread; `board` outlives it.
class BlobCacheCard final : public SettingCard
{
    Q_OBJECT

public:
    BlobCacheCard(BlobCacheBoard &board, Appearance &appearance, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString modeNote() const;
    [[nodiscard]] QString usedWords() const;
    [[nodiscard]] QString trouble() const;
    void applyAppearance();

    BlobCacheBoard &m_board;
    Appearance &m_appearance;
    Segmented *m_mode;
    Segmented *m_limit;
    QLabel *m_modeNote;
    QLabel *m_used;
    QLabel *m_trouble;
    Button *m_empty;
};

} // namespace hoox
