#pragma once

#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/JsonTreeModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace hoox {

class Button;
class ConversationLines;
class DifferenceView;
class ElidedLabel;
class ImagePane;
class JsonTreeDelegate;
class LineView;
class Notice;
class PdfPane;
class RecordsView;
class Segmented;
class StatePanel;

/// What is in one object (BL-4): tree, laid-out and raw text with search; the raw text with the place of the fault when
/// it is no JSON; hexadecimal for bytes. Secrets are masked in all of it, with a warning if they slipped in
/// (safety 4.14). GUI thread; `loader` outlives it.
class BlobPreview final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TreeTab, PrettyTab, RawTab, ConversationTab };

    BlobPreview(BlobPreviewLoader &loader, Appearance &appearance, QWidget *parent = nullptr);
    ~BlobPreview() override;

Q_SIGNALS:
    void fillRequested(const QString &orderId);  ///< From the blob to its fill, in one action (BL-3).
    void folderRequested(const QString &prefix); ///< The blob is not there: look beside it.

private:
    void build();
    [[nodiscard]] Segmented *makeTabs(const QString &name, const QStringList &segments);
    void makeTree();
    void makeViews();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeFoot();
    void makeShortcuts();
    void applyAppearance();
    void refresh();
    void showReady();
    void showNotices();
    void showPackedAsItIs();
    void showColumnsLeftOut();
    void showFault();
    void showSecrets();
    void showSize();
    void showFailure();
    void takeHits(const BlobHits &hits);
    void goToHit(int step);
    void showHit();
    void showPath();
    void copyValue();
    void copyPath();
    void clearViews();
    void showJson();
    void showPane();
    void showChosenView();
    void foldAll();
    void unfold(const QModelIndex &from, int levels);
    [[nodiscard]] bool isJson() const;
    [[nodiscard]] QWidget *pane() const; ///< Null if there is nothing but the bytes.
    void dropPane(const QString &what, const QString &sentence);
    [[nodiscard]] int hitCount() const;
    void search();
    void startComparing();
    void stopComparing();

    BlobPreviewLoader &m_loader;
    Appearance &m_appearance;
    JsonTreeModel m_model;
    BlobHits m_hits;
    int m_hit = -1;
    std::shared_ptr<const BlobContent> m_shown; ///< Keeps the bytes that the views borrow.
    std::unique_ptr<const ConversationLines> m_turns;
    std::shared_ptr<const BlobContent> m_left; ///< Kept to compare the next one with.
    QString m_leftName;
    quint64 m_copies = 0;       ///< A later copy drops one that is still being made.
    bool m_isPaneSound = false; ///< False for a PDF that is none: its bytes are shown.

    ElidedLabel *m_name = nullptr;
    QLabel *m_size = nullptr;
    Button *m_fill = nullptr;
    QWidget *m_tools = nullptr;
    Segmented *m_plainTabs = nullptr; ///< Of JSON.
    Segmented *m_logTabs = nullptr;   ///< Of an order's log: the conversation as well.
    Segmented *m_tabs = nullptr;      ///< The one of these that is in use.
    Segmented *m_paneTabs = nullptr;  ///< Of what has a view of its own beside its bytes.
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    Notice *m_notice = nullptr;
    Notice *m_secretNotice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    JsonTreeDelegate *m_delegate = nullptr;
    LineView *m_pretty = nullptr;
    LineView *m_raw = nullptr;
    LineView *m_conversation = nullptr;
    RecordsView *m_table = nullptr;
    PdfPane *m_pdf = nullptr;
    ImagePane *m_image = nullptr;
    DifferenceView *m_difference = nullptr;
    Button *m_compare = nullptr;
    StatePanel *m_state = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_masked = nullptr;
    QLabel *m_checked = nullptr;
    QLabel *m_path = nullptr;
};

} // namespace hoox
