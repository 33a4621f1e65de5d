#pragma once

#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace hoox {

class BreakingRow;
class Button;
class Notice;
class SmallTable;
class TransferQueue;
class TransferWords;

/// The transfers, below what they came from: a row each, what the chosen one failed of, and what can be done with it
/// (BL-4). Hidden while there are none. GUI thread; `queue` outlives it.
class TransfersPanel final : public QWidget
{
    Q_OBJECT

public:
    TransfersPanel(TransferQueue &queue, Appearance &appearance, QWidget *parent = nullptr);

    /// Something could not be queued at all.
    void showRefused(const Error &error);

Q_SIGNALS:
    void showInFolderRequested(const QString &folder); ///< Absolute.

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] Button *makeButton(const QString &name, const QString &text, const QString &icon = {});
    void refresh();
    void refreshButtons();
    void showError();
    void applyAppearance();
    void dressWords();
    [[nodiscard]] QString current() const; ///< The chosen row's id; empty: none.

    TransferQueue &m_queue;
    Appearance &m_appearance;
    TransferWords *m_words = nullptr;
    std::optional<Error> m_seenKeepError; ///< The operator knows of it.
    bool m_losesChoice = false;           ///< The chosen row is among those that go.
    bool m_isRefused = false;             ///< The notice is of `showRefused`.
    SmallTable *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_error = nullptr;
    Notice *m_notice = nullptr;
    Button *m_pause = nullptr;
    Button *m_resume = nullptr;
    Button *m_cancel = nullptr;
    Button *m_show = nullptr;
    Button *m_pauseAll = nullptr;
    Button *m_resumeAll = nullptr;
    Button *m_clear = nullptr;
};

} // namespace hoox
