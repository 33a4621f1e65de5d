#include "ui/blobs/BlobPreview.h"

#include "ui/blobs/DifferenceView.h"
#include "ui/blobs/ImagePane.h"
#include "ui/blobs/JsonTreeDelegate.h"
#include "ui/blobs/PdfPane.h"
#include "ui/blobs/RecordsView.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/LineView.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"
#include "ui/common/StatePanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnfoldedAtOnce = 6; ///< Levels.

QLabel *previewLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

void BlobPreview::build()
{
    setObjectName(u"blobPreview"_s);
    m_notice = new Notice(m_appearance, this);
    m_notice->setObjectName(u"blobNotice"_s);
    m_secretNotice = new Notice(m_appearance, this);
    m_secretNotice->setObjectName(u"secretNotice"_s);
    m_stack = new QStackedWidget(this);
    makeTree();
    makeViews();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeTools());
    layout->addWidget(m_notice);
    layout->addWidget(m_secretNotice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
}

void BlobPreview::makeTree()
{
    m_tree = new QTreeView(m_stack);
    m_tree->setObjectName(u"blobTree"_s);
    m_tree->setAccessibleName(tr("Content as a tree"));
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_delegate = new JsonTreeDelegate(m_appearance, m_tree);
    m_tree->setItemDelegate(m_delegate);
}

void BlobPreview::makeViews()
{
    m_pretty = new LineView(m_appearance, m_stack);
    m_pretty->setObjectName(u"blobPretty"_s);
    m_pretty->setAccessibleName(tr("Content laid out"));
    m_raw = new LineView(m_appearance, m_stack);
    m_raw->setObjectName(u"blobRaw"_s);
    m_raw->setAccessibleName(tr("Content as it is stored"));
    m_conversation = new LineView(m_appearance, m_stack);
    m_conversation->setObjectName(u"blobConversation"_s);
    m_conversation->setAccessibleName(tr("Requests and answers in the order of time"));
    m_table = new RecordsView(m_appearance, m_stack);
    m_table->setObjectName(u"blobTable"_s);
    m_table->setAccessibleName(tr("Records as a table"));
    m_pdf = new PdfPane(m_appearance, m_stack);
    m_pdf->setObjectName(u"blobPdf"_s);
    m_image = new ImagePane(m_appearance, m_stack);
    m_image->setObjectName(u"blobImage"_s);
    m_image->setAccessibleName(tr("Picture"));
    m_difference = new DifferenceView(m_appearance, m_stack);
    m_difference->setObjectName(u"blobDifference"_s);
    m_state = new StatePanel(m_appearance, m_stack);
    m_state->setObjectName(u"blobState"_s);
    for (auto *widget : std::initializer_list<QWidget *>{m_tree, m_pretty, m_raw, m_conversation, m_table, m_pdf,
                                                         m_image, m_difference, m_state})
        m_stack->addWidget(widget);
}

QWidget *BlobPreview::makeHead()
{
    auto *head = new BreakingRow(this);
    m_name = new ElidedLabel(Qt::ElideMiddle, head); // The whole key is its tool tip.
    m_name->setObjectName(u"blobName"_s);
    // First the row breaks, then the name gives way.
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_name->setMinimumWidth(1);
    m_size = previewLabel(u"blobSize"_s, head);
    m_fill = new Button(m_appearance, tr("Open the fill"), u"fills"_s, head, Button::Look::Quiet);
    m_fill->setObjectName(u"openFill"_s);
    head->setMargins({12, 5, 12, 5}, 8);
    head->add(m_name, 1);
    m_compare = new Button(m_appearance, tr("Compare"), u"columns"_s, head, Button::Look::Quiet);
    m_compare->setObjectName(u"compareBlob"_s);
    head->addBreakable(m_compare);
    head->addBreakable(m_fill);
    head->addBreakable(m_size);
    return head;
}

Segmented *BlobPreview::makeTabs(const QString &name, const QStringList &segments)
{
    auto *tabs = new Segmented(m_appearance, name, m_tools);
    tabs->setLabel(tr("View of the content"));
    for (const auto &segment : segments)
        tabs->addSegment(segment);
    connect(tabs, &Segmented::chosen, this, &BlobPreview::showChosenView);
    return tabs;
}

QWidget *BlobPreview::makeTools()
{
    auto *tools = new BreakingRow(this);
    m_tools = tools;
    m_plainTabs = makeTabs(u"blobTabs"_s, {tr("Tree"), tr("Pretty"), tr("Raw")});
    m_logTabs = makeTabs(u"logTabs"_s, {tr("Tree"), tr("Pretty"), tr("Raw"), tr("Conversation")});
    m_paneTabs = makeTabs(u"paneTabs"_s, {tr("Table"), tr("Raw")});
    m_tabs = m_plainTabs;
    m_search = new QLineEdit(m_tools);
    m_search->setObjectName(u"blobSearch"_s);
    m_search->setAccessibleName(tr("Search in this object"));
    m_search->setPlaceholderText(tr("find"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_count = previewLabel(u"blobHits"_s, m_tools);
    auto *previous = new Button(m_appearance, {}, u"chevron-up"_s, m_tools, Button::Look::Quiet);
    previous->setObjectName(u"blobPrevious"_s);
    previous->setAccessibleName(tr("Previous match"));
    auto *next = new Button(m_appearance, {}, u"chevron-down"_s, m_tools, Button::Look::Quiet);
    next->setObjectName(u"blobNext"_s);
    next->setAccessibleName(tr("Next match"));
    connect(previous, &QPushButton::clicked, this, [this] { goToHit(-1); });
    connect(next, &QPushButton::clicked, this, [this] { goToHit(1); });
    tools->setMargins({12, 6, 12, 6}, 6);
    for (auto *tabs : {m_plainTabs, m_logTabs, m_paneTabs})
        tools->add(tabs);
    tools->addBreakable(m_search, 100);
    for (auto *widget : std::initializer_list<QWidget *>{m_count, previous, next})
        tools->addBreakable(widget);
    return tools;
}

QWidget *BlobPreview::makeFoot()
{
    m_foot = new QWidget(this);
    m_masked = previewLabel(u"blobMasked"_s, m_foot);
    m_checked = previewLabel(u"blobChecked"_s, m_foot);
    m_path = previewLabel(u"blobPath"_s, m_foot);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_masked);
    row->addWidget(m_checked);
    row->addStretch(1);
    row->addWidget(m_path);
    return m_foot;
}

void BlobPreview::makeShortcuts()
{
    const auto onKeys = [this](const QString &name, const QString &text, const QKeySequence &keys, auto work) {
        connect(new Command(name, text, {keys}, this), &QAction::triggered, this, work);
    };
    onKeys(u"findInPreview"_s, tr("Find in what is shown"), QKeySequence::Find,
           [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    onKeys(u"nextHit"_s, tr("Next hit"), Qt::Key_F3, [this] { goToHit(1); });
    onKeys(u"previousHit"_s, tr("Previous hit"), Qt::SHIFT | Qt::Key_F3, [this] { goToHit(-1); });
    const auto onTree = [this](const QString &text, const QString &name, const QKeySequence &keys, auto work) {
        connect(new Command(name, text, {keys}, m_tree, Qt::WidgetShortcut), &QAction::triggered, this, work);
    };
    onTree(tr("Copy value"), u"copyValue"_s, QKeySequence::Copy, [this] { copyValue(); });
    onTree(tr("Copy path"), u"copyPath"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyPath(); });
    onTree(tr("Fold all"), u"foldAll"_s, QKeySequence(Qt::SHIFT | Qt::Key_Left), [this] { foldAll(); });
    onTree(tr("Unfold"), u"unfold"_s, QKeySequence(Qt::SHIFT | Qt::Key_Right),
           [this] { unfold(m_tree->currentIndex(), kUnfoldedAtOnce); });
}

void BlobPreview::applyAppearance()
{
    m_name->setFont(m_appearance.font(Appearance::FontRole::Mono));
    m_path->setFont(m_appearance.font(Appearance::FontRole::Mono));
    for (auto *label : {m_size, m_count, m_masked, m_checked, m_path}) {
        if (label != m_path)
            label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        hoox::paintText(label, m_appearance.theme().muted);
    }
    m_search->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_tree->setIndentation(m_appearance.scaled(16));
    paintGround(this, m_appearance.theme().surface);
    showSize();
}

} // namespace hoox
