#include "ui/fills/FillEvidence.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/LineView.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Prompter.h"

#include <QBoxLayout>
#include <QLabel>

namespace hoox {

using namespace Qt::StringLiterals;

FillEvidence::FillEvidence(EvidenceReader &reader, Prompter &prompter, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_prompter(prompter),
      m_appearance(appearance),
      m_column(new QVBoxLayout(this)),
      m_logPane(new QWidget(this)),
      m_logHead(new QLabel(m_logPane)),
      m_log(new LineView(appearance, m_logPane)),
      m_export(new Button(appearance, tr("Export evidence"), u"download"_s, this)),
      m_receipt(new QLabel(this))
{
    setObjectName(u"fillEvidence"_s);
    setAccessibleName(tr("Evidence"));
    m_column->setContentsMargins(16, 0, 16, 16);
    m_logHead->setObjectName(u"evidenceLogHead"_s);
    m_log->setObjectName(u"evidenceLog"_s);
    m_log->setAccessibleName(tr("Log of the order"));
    m_log->setMinimumHeight(appearance.scaled(200));
    m_export->setObjectName(u"evidenceExport"_s);
    m_receipt->setObjectName(u"evidenceReceipt"_s);
    for (auto *label : {m_logHead, m_receipt}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *log = new QVBoxLayout(m_logPane);
    log->setContentsMargins({});
    log->addWidget(m_logHead);
    log->addWidget(m_log, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_logPane, m_export, m_receipt})
        m_column->addWidget(each);
    connect(&m_reader, &EvidenceReader::changed, this, [this] {
        if (m_reader.chain().isEmpty()) // Something else is read; what was told before is of the one that goes.
            m_receipt->clear();
        fillIn();
    });
    connect(&m_reader, &EvidenceReader::exported, this, &FillEvidence::tell);
    connect(m_export, &QPushButton::clicked, this, &FillEvidence::chooseFile);
    connect(&m_appearance, &Appearance::changed, this, &FillEvidence::fillIn);
    fillIn();
}

FillEvidence::~FillEvidence() = default;

QString FillEvidence::kindWord(EvidencePoint::Kind kind)
{
    switch (kind) {
    case EvidencePoint::Kind::Lock:
        return tr("Lock");
    case EvidencePoint::Kind::Intent:
        return tr("Intent");
    case EvidencePoint::Kind::Request:
        return tr("Request");
    case EvidencePoint::Kind::Response:
        return tr("Response");
    case EvidencePoint::Kind::Fill:
        return tr("Fill", "one execution of an order");
    case EvidencePoint::Kind::Position:
        return tr("Position");
    case EvidencePoint::Kind::Spool:
        return tr("Spool");
    case EvidencePoint::Kind::Report:
        return tr("Report");
    }
    Q_UNREACHABLE();
}

QString FillEvidence::gapSentence(EvidencePoint::Gap gap)
{
    switch (gap) {
    case EvidencePoint::Gap::None:
        return {};
    case EvidencePoint::Gap::NoRequestId:
        return tr("Not known: the fill has no request id.");
    case EvidencePoint::Gap::OtherDesk:
        return tr("Not known: this desk did not send the order.");
    case EvidencePoint::Gap::NotReached:
        return tr("The order did not come to this step.");
    case EvidencePoint::Gap::NoOrderId:
        return tr("Not known: the fill has no order id, so no log can be found by it.");
    case EvidencePoint::Gap::NoLog:
        return tr("Not known: neither the store nor the spool has a log of the order.");
    case EvidencePoint::Gap::NotInLog:
        return tr("Not known: the log does not say it.");
    case EvidencePoint::Gap::Unreadable:
        return tr("Not known: it could not be read.");
    case EvidencePoint::Gap::NoReport:
        return tr("No report of this workspace prints this fill.");
    case EvidencePoint::Gap::NoPage:
        return tr("A report covers this time, but does not record which page prints what.");
    case EvidencePoint::Gap::NoFigures:
        return tr("Not known: the ledger misses a figure.");
    case EvidencePoint::Gap::Cut:
        return tr("There are more than are told here.");
    }
    Q_UNREACHABLE();
}

QString FillEvidence::momentWords(const EvidencePoint &point) const
{
    if (!point.at.isValid())
        return Format::missing();
    const auto &format = m_appearance.format();
    auto words = format.time(point.at);
    if (point.isExact)
        words += u'.' + QString::number(point.at.time().msec()).rightJustified(3, u'0');
    if (point.since)
        words += u"  "_s + sinceWords(point);
    return words;
}

/// Never finer than the coarser of the two clocks.
QString FillEvidence::sinceWords(const EvidencePoint &point)
{
    const auto between = std::chrono::abs(*point.since);
    if (!point.isSinceExact && between < std::chrono::seconds(1))
        return tr("less than a second apart");
    const auto lapse = point.isSinceExact ? Format::lapse(between) : tr("about %1").arg(Format::lapse(between));
    return *point.since < std::chrono::milliseconds(0) ? tr("%1 before, by another clock").arg(lapse)
                                                       : tr("%1 after").arg(lapse);
}

QLabel *FillEvidence::addLine(const QString &text, Appearance::FontRole role, const QColor &colour)
{
    // Not to be selected: what breaks a long address would be copied with it. The log has it as it is.
    auto *label = new QLabel(breakable(text), m_points);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_appearance.font(role));
    paintText(label, colour);
    m_points->layout()->addWidget(label);
    return label;
}

void FillEvidence::addPoint(const EvidencePoint &point)
{
    const auto &theme = m_appearance.theme();
    auto *head = addLine(kindWord(point.kind) + u"  "_s + momentWords(point), Appearance::FontRole::Body, theme.text);
    head->setObjectName(u"point."_s + toText(point.kind));
    auto facts = gapSentence(point.gap);
    if (point.kind == EvidencePoint::Kind::Spool)
        facts = tr("The log is in the spool since then, and not yet in the store.");
    if (point.page)
        facts = tr("Printed on page %1.").arg(m_appearance.format().count(*point.page));
    for (const auto &each : {point.words, point.source}) {
        if (!each.isEmpty())
            facts += (facts.isEmpty() ? QString() : u"  "_s) + visibleText(each);
    }
    if (!facts.isEmpty())
        addLine(facts, Appearance::FontRole::Secondary, theme.muted)
            ->setObjectName(u"pointFacts."_s + toText(point.kind));
}

void FillEvidence::fillIn()
{
    if (m_points) {
        m_points->setParent(nullptr);
        m_points->deleteLater();
    }
    m_points = new QWidget(this);
    auto *column = new QVBoxLayout(m_points);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    addLine(tr("Evidence"), Appearance::FontRole::SecondaryStrong, m_appearance.theme().text);
    if (m_reader.chain().isEmpty())
        addLine(tr("The evidence is being read."), Appearance::FontRole::Secondary, m_appearance.theme().muted);
    for (const auto &point : m_reader.chain())
        addPoint(point);
    m_column->insertWidget(0, m_points);
    m_points->show();
    m_export->setEnabled(!m_reader.chain().isEmpty());
    showLog();
}

void FillEvidence::showLog()
{
    m_log->setLines(nullptr, {}); // Before what it borrows may go.
    m_shown = m_reader.log();
    m_log->setVisible(m_shown != nullptr);
    m_logHead->setVisible(!m_reader.chain().isEmpty());
    m_logHead->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_logHead->setText(logWords());
    if (m_shown == nullptr)
        return;
    const bool isLaidOut = m_shown->pretty != nullptr;
    m_log->setLines(isLaidOut ? static_cast<const LineSource *>(m_shown->pretty.get()) : m_shown->raw.get(),
                    isLaidOut ? u": "_s : u"  "_s);
}

QString FillEvidence::logWords() const
{
    const auto &log = m_reader.sources().log;
    if (m_shown == nullptr && log)
        return tr("The log is too large to be shown here. Logs shows it.");
    if (m_shown == nullptr)
        return log.error().kind == Error::Kind::NotFound ? tr("There is no log beside it.")
                                                         : tr("The log could not be read.");
    const auto slipped = m_shown->secrets.slipped;
    return slipped == 0 ? tr("Log of the order")
                        : tr("Log of the order. Secrets slipped into it and are masked here: %1. Replace these keys.")
                              .arg(m_appearance.format().count(slipped));
}

void FillEvidence::takeLogBack()
{
    m_logPane->layout()->setContentsMargins({});
    m_column->insertWidget(m_column->indexOf(m_export), m_logPane);
}

void FillEvidence::chooseFile()
{
    m_prompter.askFile({Prompter::FileQuestion::Kind::SaveFile, tr("Export the fill's evidence"),
                        u"evidence-%1.json"_s.arg(m_reader.sources().fill.createdAt), tr("JSON (*.json)"),
                        u"exportEvidence"_s},
                       this, [this, fill = m_reader.sources().fill](const std::optional<QString> &file) {
                           if (!file)
                               return;
                           if (m_reader.sources().fill == fill && !m_reader.chain().isEmpty())
                               return m_reader.exportTo(*file);
                           m_receipt->setText(tr("Nothing was exported: another fill is shown by now."));
                       });
}

void FillEvidence::tell(const QString &file, const Result<EvidenceBundle> &bundle)
{
    m_receipt->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    QStringList places;
    for (const auto &place : bundle ? QStringList() : bundle.error().detail.split(u'\n', Qt::SkipEmptyParts))
        places += visibleText(place);
    if (bundle)
        m_receipt->setText(
            tr("Exported to %1. Masked values in it: %2.").arg(file, m_appearance.format().count(bundle->masks)));
    else if (bundle.error().kind == Error::Kind::Refused && !places.isEmpty())
        m_receipt->setText(
            tr("Nothing was exported: something that looks like a key stands at %1.").arg(places.join(u", "_s)));
    else
        m_receipt->setText(ErrorText::sentence(bundle.error()));
}

} // namespace hoox
