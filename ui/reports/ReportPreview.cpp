#include "ui/reports/ReportPreview.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/reports/PdfPages.h"
#include "ui/reports/PdfPagesView.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

ReportPreview::ReportPreview(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_pages(new PdfPages(this)),
      m_view(new PdfPagesView(*m_pages, this)),
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
    m_back->setObjectName(u"reportPageBack"_s);
    m_back->setAccessibleName(tr("Previous page"));
    m_forward->setObjectName(u"reportPageForward"_s);
    m_forward->setAccessibleName(tr("Next page"));
    for (auto *label : {m_name, m_page, m_message})
        label->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(16);
    build();
    connect(m_back, &Button::clicked, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(m_forward, &Button::clicked, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(m_view, &PdfPagesView::currentPageChanged, this, &ReportPreview::tellPage);
    connect(m_pages, &PdfPages::opened, this, &ReportPreview::tellState);
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
    return m_pages->count();
}

void ReportPreview::show(const QString &path)
{
    m_path = path;
    m_name->setText(path.section(u'/', -1));
    m_head->setVisible(!path.isEmpty());
    m_pages->open(path);
    tellState();
}

void ReportPreview::tellState()
{
    const bool shown = pageCount() > 0;
    m_view->setVisible(shown);
    m_message->setVisible(!shown);
    m_message->setText(m_path.isEmpty()       ? tr("Choose a report to see its pages.")
                       : m_pages->isReading() ? tr("Reading the pages")
                                              : tr("This file cannot be shown: it is not a sound PDF."));
    tellPage();
}

void ReportPreview::tellPage()
{
    const auto count = pageCount();
    const auto page = m_view->currentPage();
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
    m_view->setGround(theme.page);
    m_name->setFont(m_appearance.font(Appearance::FontRole::Mono));
    m_page->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_message->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_name, theme.text);
    paintText(m_page, theme.text);
    paintText(m_message, theme.muted);
}

} // namespace hoox
