#include "ui/reports/ReportPreview.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

ReportPreview::ReportPreview(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_document(new QPdfDocument(this)),
      m_view(new QPdfView(this)),
      m_name(new QLabel(this)),
      m_page(new QLabel(this)),
      m_message(new QLabel(this)),
      m_back(new Button(appearance, {}, u"chevron-left"_s, this, Button::Look::Quiet)),
      m_forward(new Button(appearance, {}, u"chevron-right"_s, this, Button::Look::Quiet)),
      m_head(new QWidget(this))
{
    setObjectName(u"reportPreview"_s);
    m_view->setObjectName(u"reportView"_s);
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(m_document);
    m_back->setObjectName(u"reportPageBack"_s);
    m_back->setAccessibleName(tr("Previous page"));
    m_forward->setObjectName(u"reportPageForward"_s);
    m_forward->setAccessibleName(tr("Next page"));
    for (auto *label : {m_name, m_page, m_message})
        label->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    build();
    connect(m_back, &Button::clicked, this, [this] { turn(-1); });
    connect(m_forward, &Button::clicked, this, [this] { turn(1); });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &ReportPreview::tellPage);
    connect(&m_appearance, &Appearance::changed, this, &ReportPreview::applyAppearance);
    applyAppearance();
    show({});
}

void ReportPreview::build()
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(m_name, 1);
    head->addWidget(m_back);
    head->addWidget(m_page);
    head->addWidget(m_forward);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message, 1);
}

int ReportPreview::pageCount() const
{
    return m_document->pageCount();
}

void ReportPreview::show(const QString &path)
{
    m_path = path;
    m_document->close();
    const auto error = path.isEmpty() ? QPdfDocument::Error::None : m_document->load(path);
    const bool shown = !path.isEmpty() && error == QPdfDocument::Error::None;
    m_view->setVisible(shown);
    m_message->setVisible(!shown);
    m_message->setText(path.isEmpty() ? tr("Choose a report to see its pages.")
                                      : tr("This file cannot be shown: it is not a sound PDF."));
    m_name->setText(path.section(u'/', -1));
    m_head->setVisible(!path.isEmpty());
    if (shown)
        m_view->pageNavigator()->jump(0, {}, 0);
    tellPage();
}

void ReportPreview::turn(int pages)
{
    const auto wanted = m_view->pageNavigator()->currentPage() + pages;
    if (wanted >= 0 && wanted < pageCount())
        m_view->pageNavigator()->jump(wanted, {}, 0);
}

void ReportPreview::tellPage()
{
    const auto count = pageCount();
    const auto page = m_view->pageNavigator()->currentPage();
    for (auto *widget : std::initializer_list<QWidget *>{m_back, m_forward, m_page})
        widget->setVisible(count > 0);
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < count);
    m_page->setText(tr("%1 of %2").arg(m_appearance.format().count(page + 1), m_appearance.format().count(count)));
}

void ReportPreview::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_head->setFixedHeight(m_appearance.scaled(40));
    paintGround(m_head, theme.surface);
    paintGround(this, theme.page);
    auto palette = m_view->palette();
    palette.setBrush(QPalette::Dark, theme.page);
    m_view->setPalette(palette);
    m_name->setFont(m_appearance.font(Appearance::FontRole::Mono));
    m_page->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_message->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_name, theme.text);
    paintText(m_page, theme.text);
    paintText(m_message, theme.muted);
}

} // namespace hoox
