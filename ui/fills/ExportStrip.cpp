#include "ui/fills/ExportStrip.h"

#include "models/fills/FillsExport.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

ExportStrip::ExportStrip(FillsExport &exports, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_exports(exports),
      m_appearance(appearance),
      m_running(new QWidget(this)),
      m_words(plainLabel(u"exportWords"_s, m_running, true)),
      m_progress(new QProgressBar(m_running)),
      m_percent(plainLabel(u"exportPercent"_s, m_running)),
      m_cancel(new Button(appearance, tr("cancel"), {}, m_running, Button::Look::Link)),
      m_outcome(new Notice(appearance, this))
{
    setObjectName(u"exportStrip"_s);
    m_outcome->setObjectName(u"exportOutcome"_s);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_percent);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_running);
    column->addWidget(m_outcome);
    connect(m_cancel, &QPushButton::clicked, &m_exports, &FillsExport::cancel);
    connect(m_outcome, &Notice::actionTriggered, &m_exports, &FillsExport::forgetOutcome);
    connect(&m_exports, &FillsExport::changed, this, &ExportStrip::showState);
    connect(&m_appearance, &Appearance::changed, this, &ExportStrip::applyAppearance);
    applyAppearance();
    showState();
}

void ExportStrip::applyAppearance()
{
    for (auto *label : {m_words, m_percent}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().text);
    }
    paintGround(m_running, m_appearance.theme().surface);
}

void ExportStrip::showState()
{
    const auto running = m_exports.isRunning();
    const auto ended = !running && m_exports.outcome().has_value();
    m_running->setVisible(running);
    m_outcome->setVisible(ended);
    setVisible(running || ended);
    if (running) {
        m_words->setText(tr("Exporting fills to %1").arg(QFileInfo(m_exports.file()).fileName()));
        m_progress->setValue(m_exports.thousandths());
        m_percent->setText(tr("%1 %").arg(m_exports.thousandths() / 10));
    } else if (ended) {
        showOutcome();
    }
}

void ExportStrip::showOutcome()
{
    const auto &outcome = *m_exports.outcome();
    const auto &format = m_appearance.format();
    const auto dismiss = tr("Dismiss");
    if (outcome.result)
        m_outcome->showDone(
            tr("Exported"),
            tr("%1 of %2 rows written to %3.")
                .arg(format.count(outcome.result->written), format.count(outcome.result->expected), outcome.file),
            dismiss);
    else if (outcome.result.error().kind == Error::Kind::Cancelled)
        m_outcome->showMessage(tr("The export was cancelled."), tr("No file was written: %1").arg(outcome.file),
                               dismiss);
    else
        m_outcome->showError(tr("The export failed."), outcome.result.error(), dismiss,
                             tr("No file was written: %1").arg(outcome.file));
}

} // namespace hoox
