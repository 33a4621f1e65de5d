#pragma once

#include "storage/domain/BlobInfo.h"
#include "storage/domain/BlobKey.h"
#include "ui/common/Page.h"

#include <QPersistentModelIndex>
#include <QTimer>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace hoox {

struct BlobQuery;
class BlobFillMarks;
class BlobListDelegate;
class BlobListModel;
class BlobPreview;
class BlobPreviewLoader;
class BlobSearch;
class BlobTreeModel;
class BlobTable;
class BlobVerification;
class Button;
class Clock;
class DragOutFiles;
class ElidedLabel;
class Notice;
class Segmented;
class Prompter;
class StatePanel;

/// What the page shows; all outlive it.
struct BlobBrowserModels
{
    BlobTreeModel &tree; ///< Of the whole tier, or of `BlobBrowserPage::kTop`.
    BlobListModel &list;
    BlobPreviewLoader &loader;
    BlobSearch &search;
    BlobFillMarks &marks;
    const Clock &clock;
};

/// Logs: folders, the objects of one folder or of all below it as they come, what a search finds across folders, and
/// what is in one of them (BL-3, BL-4). Logs are evidence: nothing here deletes (BL-6). GUI thread. Opens at `kTop`.
class BlobBrowserPage final : public Page
{
    Q_OBJECT

public:
    static constexpr char16_t kTop[] = u"logs/";
    /// A listing is read when it is asked for: each costs a counted operation of the bucket.
    static constexpr std::chrono::minutes kStaleAfter{5};

    BlobBrowserPage(const BlobBrowserModels &models, Appearance &appearance, QWidget *parent = nullptr);

    void activate() override;
    /// How wide folders, list and preview are: kept by whoever makes the page.
    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;

    /// The blob behind a fill, in one action: read directly by its key, its folder listed beside it. If it is not
    /// there, the days beside it are looked through; then the preview says so and offers the folder.
    void showBlob(const BlobKey &key);
    void showFolder(const QString &prefix);
    /// The profile names no bucket for logs: nothing is listed, and the page says where to name one.
    void setNotConfigured();
    /// A button in the head that verifies fills and logs in the page's place. Both outlive it.
    void followVerification(BlobVerification &verification, Prompter &prompter);

    /// Downloads and uploads can be asked for from now on; `transfers` stands at the foot and becomes the page's.
    void showTransfers(QWidget *transfers);
    /// Objects can be dragged to the desktop from now on; `files` outlives this.
    void followDragOut(DragOutFiles &files);

Q_SIGNALS:
    void fillRequested(const QString &orderId);
    void downloadRequested(const QVector<hoox::BlobInfo> &objects); ///< What is chosen, or shown.
    void downloadFolderRequested(const QString &prefix);            ///< Everything below the one that is shown.
    void uploadRequested();                                         ///< Of a report.
    void verificationExported(const QString &file, const std::optional<hoox::Error> &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void aged() override;

private:
    void build();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeFolders(QWidget *parent);
    [[nodiscard]] QWidget *makeList(QWidget *parent);
    void wire();
    void wireViews();
    void wireList();
    void wireSearch();
    void applyAppearance();
    void fitWidth();
    void updateSelectors();
    void updateListing();
    void beginListing();
    void stampListing();
    void updateState();
    void selectorChosen(int level);
    void orderTyped(const QString &text);
    void searchEntered();
    void startSearch(const BlobQuery &query);
    void searchFound(const QVector<BlobInfo> &objects);
    void lookNear();
    void searchEnded(const Result<Done> &end);
    void chooseMode(bool flat);
    void addShortcuts();
    void cancelRunning();
    [[nodiscard]] bool isVerifying() const;
    void loaderChanged();
    void keepPlace();
    void goBackToPlace();
    void askMarks();
    void teachTree();
    [[nodiscard]] QString listedText() const;
    void updateStop();
    void selectWanted();
    void openRow(const QModelIndex &index);
    void selectFolder();
    void showVerification(bool shows);
    void requestDownload();
    [[nodiscard]] QVector<BlobInfo> chosen() const;
    [[nodiscard]] QString chosenSummary() const;
    void updateTransferActions();
    void dragReady(const QString &key, const QString &file);
    [[nodiscard]] bool isDayFolder() const;
    [[nodiscard]] QString logFolder() const;         ///< The shown folder, or `kTop` for one that is not below it.
    [[nodiscard]] QString prefixOf(int level) const; ///< `logs/`, `logs/bybit/`, … of `logFolder`.

    BlobTreeModel &m_tree;
    BlobListModel &m_list;
    BlobPreviewLoader &m_loader;
    BlobSearch &m_search;
    BlobFillMarks &m_marks;
    const Clock &m_clock;
    QDateTime m_begun; ///< When what is listed was asked for; rows are as old as the first of them.
    std::chrono::milliseconds m_begunAt{0}; ///< The same, monotonic.
    QString m_folder;
    QString m_wanted;                 ///< Key to select when its row comes.
    QString m_direct;                 ///< Key that was asked for directly, until it is known whether it is there.
    bool m_isNear = false;            ///< The search looks for it, beside the list.
    std::optional<Error> m_nearError; ///< Why that did not come to its end: the log may be there all the same.
    QPersistentModelIndex m_top;      ///< The first row that is seen, while rows come in above it.
    QTimer m_look;                    ///< Rows that flit by are not asked for.
    bool m_isConfigured = true;

    QComboBox *m_selectors[3] = {};
    QLineEdit *m_order = nullptr;
    QLineEdit *m_days = nullptr;
    Segmented *m_mode = nullptr;
    ElidedLabel *m_crumbs = nullptr;
    QLabel *m_listed = nullptr;
    Button *m_stop = nullptr;
    QWidget *m_filters = nullptr;
    QSplitter *m_splitter = nullptr;
    Button *m_verifyButton = nullptr;           ///< None until it is followed.
    QWidget *m_verify = nullptr;                ///< None until it is followed.
    BlobVerification *m_verification = nullptr; ///< Likewise.
    QTreeView *m_folders = nullptr;
    Notice *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    BlobTable *m_table = nullptr;
    BlobListDelegate *m_cells = nullptr;
    QAction *m_download = nullptr; ///< None until there are transfers, as the next two.
    QAction *m_downloadFolder = nullptr;
    QAction *m_upload = nullptr;
    StatePanel *m_state = nullptr;
    BlobPreview *m_preview = nullptr;
};

} // namespace hoox
