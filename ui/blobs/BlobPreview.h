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
class JsonTreeDelegate;
class LineView;
class Notice;
class Segmented;
class StatePanel;

/// What is in one object (BL-4): tree, laid-out and raw text with search; the raw text with the place of the fault when
/// it is no JSON; hexadecimal for bytes. GUI thread; `loader` outlives it.
class BlobPreview final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TreeTab, PrettyTab, RawTab };

    BlobPreview(BlobPreviewLoader &loader, Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void fillRequested(const QString &orderId);  ///< From the blob to its fill, in one action (BL-3).
    void folderRequested(const QString &prefix); ///< The blob is not there: look beside it.

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeFoot();
    void makeShortcuts();
    void applyAppearance();
    void refresh();
    void showReady();
    void showFault();
    void showFailure();
    void showTab(int tab);
    void takeHits(const BlobHits &hits);
    void goToHit(int step);
    void showHit();
    void showPath();
    void copyValue();
    void copyPath();
    [[nodiscard]] bool isJson() const;

    BlobPreviewLoader &m_loader;
    Appearance &m_appearance;
    JsonTreeModel m_model;
    BlobHits m_hits;
    int m_hit = -1;
    std::shared_ptr<const BlobContent> m_shown; ///< Keeps the bytes that the views borrow.

    QLabel *m_name = nullptr;
    QLabel *m_size = nullptr;
    Button *m_fill = nullptr;
    QWidget *m_tools = nullptr;
    Segmented *m_tabs = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    Notice *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    JsonTreeDelegate *m_delegate = nullptr;
    LineView *m_pretty = nullptr;
    LineView *m_raw = nullptr;
    StatePanel *m_state = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_checked = nullptr;
    QLabel *m_path = nullptr;
};

} // namespace hoox
