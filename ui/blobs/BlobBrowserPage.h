#pragma once

#include "storage/domain/BlobKey.h"
#include "ui/common/Page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace hoox {

class BlobLinks;
class BlobListModel;
class BlobPreview;
class BlobPreviewLoader;
class BlobTreeModel;
class BlobVerification;
class Button;
class ElidedLabel;
class Notice;
class Prompter;
class StatePanel;

/// Logs: folders, the objects of one folder as they come, and what is in one of them (BL-3, BL-4). Logs are evidence:
/// nothing here deletes (BL-6). GUI thread; all models outlive it. `tree` starts at `kTop`.
class BlobBrowserPage final : public Page
{
    Q_OBJECT

public:
    static constexpr char16_t kTop[] = u"logs/";

    BlobBrowserPage(BlobTreeModel &tree, BlobListModel &list, BlobPreviewLoader &loader, BlobLinks &links,
                    Appearance &appearance, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;

    /// The blob behind a fill, in one action: read directly by its key, its folder listed beside it. If it is not
    /// there, the preview says so and offers the folder.
    void showBlob(const BlobKey &key);
    void showFolder(const QString &prefix);
    /// The profile names no bucket for logs: nothing is listed, and the page says where to name one.
    void setNotConfigured();
    /// A button in the head that verifies fills and logs in the page's place. Both outlive it.
    void followVerification(BlobVerification &verification, Prompter &prompter);

Q_SIGNALS:
    void fillRequested(const QString &orderId);
    void verificationExported(const QString &file, const std::optional<hoox::Error> &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeFolders(QWidget *parent);
    [[nodiscard]] QWidget *makeList(QWidget *parent);
    void wire();
    void applyAppearance();
    void fitWidth();
    void updateSelectors();
    void updateListing();
    void updateState();
    void selectorChosen(int level);
    void orderTyped(const QString &text);
    void orderEntered();
    void openRow(const QModelIndex &index);
    void selectFolder();
    void showVerification(bool shows);
    [[nodiscard]] bool isDayFolder() const;
    [[nodiscard]] QString prefixOf(int level) const; ///< `logs/`, `logs/bybit/`, … of the shown folder.

    BlobTreeModel &m_tree;
    BlobListModel &m_list;
    BlobPreviewLoader &m_loader;
    BlobLinks &m_links;
    QString m_folder;
    QString m_wanted; ///< Key to select when its row comes.
    bool m_isConfigured = true;

    QComboBox *m_selectors[3] = {};
    QLineEdit *m_order = nullptr;
    ElidedLabel *m_crumbs = nullptr;
    QLabel *m_listed = nullptr;
    Button *m_stop = nullptr;
    QWidget *m_filters = nullptr;
    QWidget *m_splitter = nullptr;
    QWidget *m_verify = nullptr; ///< None until it is followed.
    QTreeView *m_folders = nullptr;
    Notice *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    StatePanel *m_state = nullptr;
    BlobPreview *m_preview = nullptr;
};

} // namespace hoox
