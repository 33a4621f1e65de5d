#pragma once

#include "models/config/ConfigBoard.h"
#include "models/config/ConfigHistory.h"
#include "models/config/ConfigReach.h"
#include "ui/common/Page.h"

#include <QMap>
#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedLayout;

namespace hoox {

class Button;
class ConfigImportPane;
class ConfigSheet;
class ElidedLabel;
class Notice;
class Prompter;
class SmallTable;
class StaleEdge;
class StatePanel;

/// Every key of the profile's config with its type, value, state and last change, and beside it the one that is being
/// edited (ux 2; KV-1 to KV-3). Files of keys go out and in by a dry run. GUI thread.
class ConfigPage final : public Page
{
    Q_OBJECT

public:
    /// A read is old after this: nothing is called settled any more.
    static constexpr std::chrono::seconds kStaleAfter{60};
    /// While the page is in front; a listing costs one of a free account's 1000 a day.
    static constexpr std::chrono::seconds kReadEvery{50};

    /// All of them outlive this.
    ConfigPage(ConfigBoard &board, ConfigHistory &history, ConfigReachFigures &reach, Prompter &prompter,
               Appearance &appearance, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;
    /// Opens the sheet on `key` if it is there.
    void openKey(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] SmallTable *keysTable();
    [[nodiscard]] QWidget *filterRow();
    [[nodiscard]] QWidget *keysPane();
    void addHeadButtons();
    void connectBoard();
    void boardChanged();
    void showContent();
    void showScope();
    void showStale();
    void showNotice();
    [[nodiscard]] static QString namedKeys(const QStringList &keys);
    void writeEnded(const QString &key);
    void noticeAnswered();
    void openRow(int row, bool takesFocus);
    void askForExport();
    void askForImport();
    void acceptImport();
    void showTable();
    [[nodiscard]] bool isOld() const;
    [[nodiscard]] QString keyAt(int row) const;
    void applyAppearance();

    ConfigBoard &m_board;
    Prompter &m_prompter;
    QSortFilterProxyModel m_filtered;
    QMap<QString, Error> m_unwritten; ///< Keys whose last write failed, until a later one is stored.
    QString m_fileWords;              ///< What became of a file…
    QString m_leftOut;                ///< …and what is not in it.
    std::optional<Error> m_fileError;
    QString m_awaited; ///< A key that was added, until its row is there.
    bool m_isStale = false;
    QDateTime m_shownReadAt;
    Button *m_add = nullptr;
    Button *m_import = nullptr;
    Button *m_export = nullptr;
    Notice *m_notice;
    StaleEdge *m_staleEdge;
    QWidget *m_filterRow = nullptr;
    QLineEdit *m_filter = nullptr;
    ElidedLabel *m_hint = nullptr;
    SmallTable *m_table = nullptr;
    StatePanel *m_state = nullptr;
    QStackedLayout *m_stack;
    ConfigImportPane *m_importPane;
    ConfigSheet *m_sheet;
    QTimer m_readAgain;
    QTimer m_tick;
};

} // namespace hoox
