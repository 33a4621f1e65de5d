#include "ui/blobs/PdfPane.h"

#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/Paint.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kZoomStep = 1.25;
constexpr qreal kLeastZoom = 0.1;
constexpr qreal kMostZoom = 8; ///< A page beyond is a picture of hundreds of megabytes.

} // namespace

PdfPane::PdfPane(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_document(new QPdfDocument(this)),
      m_search(new QPdfSearchModel(this)),
      m_view(new QPdfView(this))
{
    m_search->setDocument(m_document);
    m_view->setObjectName(u"pdfPages"_s);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPane::tellPage);
    connect(m_search, &QAbstractItemModel::rowsInserted, this, &PdfPane::hitsChanged);
    connect(m_search, &QAbstractItemModel::modelReset, this, &PdfPane::hitsChanged);
    connect(&m_appearance, &Appearance::changed, this, &PdfPane::applyAppearance);
    applyAppearance();
    tellPage();
}

PdfPane::~PdfPane()
{
    m_search->disconnect(this); // Nobody above is whole any more to hear of it.
    m_view->setDocument(nullptr);
    m_search->setDocument(nullptr);
    m_document->close(); // Before the bytes that it reads.
}

QWidget *PdfPane::makeHead()
{
    auto *head = new BreakingRow(this);
    const auto button = [this, head](const QString &icon, const QString &name, const QString &label, auto work) {
        auto *made = new Button(m_appearance, {}, icon, head, Button::Look::Quiet);
        made->setObjectName(name);
        made->setAccessibleName(label);
        made->setToolTip(label);
        connect(made, &QPushButton::clicked, this, work);
        return made;
    };
    m_back = button(u"chevron-left"_s, u"pdfBack"_s, tr("Previous page"), [this] { turn(-1); });
    m_forward = button(u"chevron-right"_s, u"pdfForward"_s, tr("Next page"), [this] { turn(1); });
    m_page = new QLabel(head);
    m_page->setObjectName(u"pdfPage"_s);
    m_page->setTextFormat(Qt::PlainText);
    head->setMargins({12, 4, 12, 4}, 6);
    for (auto *widget : std::initializer_list<QWidget *>{m_back, m_page, m_forward})
        head->add(widget);
    head->add(new QWidget(head), 1);
    head->add(button(u"minus"_s, u"pdfSmaller"_s, tr("Smaller"), [this] { enlarge(1 / kZoomStep); }));
    head->add(button(u"plus"_s, u"pdfLarger"_s, tr("Larger"), [this] { enlarge(kZoomStep); }));
    auto *fit = new Button(m_appearance, tr("Fit the width"), {}, head, Button::Look::Quiet);
    fit->setObjectName(u"pdfFit"_s);
    connect(fit, &QPushButton::clicked, this, &PdfPane::fitWidth);
    head->add(fit);
    return head;
}

void PdfPane::open(const QByteArray &bytes)
{
    m_search->setSearchString({});
    m_document->close();
    m_bytes.close();
    m_bytes.setData(bytes);
    if (!bytes.isEmpty() && m_bytes.open(QIODevice::ReadOnly))
        m_document->load(&m_bytes);
    fitWidth();
    if (pageCount() > 0)
        m_view->pageNavigator()->jump(0, {}, 0);
    tellPage();
}

QString PdfPane::fault() const
{
    switch (m_document->error()) {
    case QPdfDocument::Error::None:
        return pageCount() > 0 ? QString() : tr("It has no pages.");
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return tr("It is locked with a password. Download it to open it elsewhere.");
    default:
        return tr("It is not a sound PDF.");
    }
}

int PdfPane::pageCount() const
{
    return m_document->pageCount();
}

int PdfPane::page() const
{
    return m_view->pageNavigator()->currentPage();
}

qreal PdfPane::zoom() const
{
    if (m_view->zoomMode() == QPdfView::ZoomMode::Custom)
        return m_view->zoomFactor();
    const auto points = pageCount() > 0 ? m_document->pagePointSize(page()).width() : 0;
    const auto dots =
        m_view->viewport()->width() - m_view->documentMargins().left() - m_view->documentMargins().right();
    return points > 0 ? dots / (points * m_view->logicalDpiX() / 72) : 1;
}

void PdfPane::search(const QString &needle)
{
    m_search->setSearchString(needle);
    Q_EMIT hitsChanged();
}

int PdfPane::hitCount() const
{
    return m_search->rowCount({});
}

void PdfPane::goToHit(int hit)
{
    const auto link = m_search->resultAtIndex(hit);
    if (link.page() >= 0)
        m_view->pageNavigator()->jump(link.page(), link.location(), 0);
}

void PdfPane::turn(int pages)
{
    const auto wanted = page() + pages;
    if (wanted >= 0 && wanted < pageCount())
        m_view->pageNavigator()->jump(wanted, {}, 0);
}

void PdfPane::enlarge(qreal factor)
{
    const auto wanted = qBound(kLeastZoom, zoom() * factor, kMostZoom);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(wanted);
}

void PdfPane::fitWidth()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PdfPane::tellPage()
{
    const auto &format = m_appearance.format();
    m_back->setEnabled(page() > 0);
    m_forward->setEnabled(page() + 1 < pageCount());
    m_page->setText(pageCount() > 0 ? tr("%1 of %2").arg(format.count(page() + 1), format.count(pageCount()))
                                    : QString());
}

void PdfPane::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    paintGround(this, theme.surface);
    auto palette = m_view->palette();
    palette.setBrush(QPalette::Dark, theme.page);
    m_view->setPalette(palette);
    m_view->setFrameShape(QFrame::NoFrame);
    m_page->setFont(m_appearance.font(Appearance::FontRole::Secondary));
}

} // namespace hoox
