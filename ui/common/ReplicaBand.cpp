#include "ui/common/ReplicaBand.h"

#include "models/sync/ReplicaState.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/ReplicaWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Pulling again will not help: the profile or its secrets have to be mended first.
bool isForSettings(Error::Cause cause)
{
    switch (cause) {
    case Error::Cause::NoCredentials:
    case Error::Cause::WrongCredentials:
    case Error::Cause::MissingPermission:
    case Error::Cause::WrongId:
    case Error::Cause::NotConfigured:
    case Error::Cause::PlainHttp:
        return true;
    default:
        return false;
    }
}

} // namespace

ReplicaBand::ReplicaBand(ReplicaState &replica, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_replica(replica),
      m_appearance(appearance),
      m_copy(new QWidget(this)),
      m_what(new ElidedLabel(Qt::ElideRight, m_copy)),
      m_figure(new QLabel(m_copy)),
      m_progress(new QProgressBar(m_copy)),
      m_cancel(new Button(appearance, tr("Cancel"), {}, m_copy, Button::Look::Link)),
      m_notice(new Notice(appearance, this))
{
    setObjectName(u"replicaBand"_s);
    m_what->setObjectName(u"replicaWhat"_s);
    m_figure->setObjectName(u"replicaFigure"_s);
    m_cancel->setObjectName(u"replicaCancel"_s);
    m_figure->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(m_copy);
    row->setContentsMargins(16, 6, 16, 7);
    row->setSpacing(12);
    row->addWidget(m_what, 1);
    row->addWidget(m_progress);
    row->addWidget(m_figure);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_copy);
    layout->addWidget(m_notice);
    connect(m_cancel, &QPushButton::clicked, &m_replica, &ReplicaState::cancel);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        if (m_needsSettings)
            Q_EMIT settingsRequested();
        else
            m_replica.pullNow();
    });
    connect(&m_replica, &ReplicaState::changed, this, &ReplicaBand::showState);
    connect(&m_appearance, &Appearance::changed, this, &ReplicaBand::applyAppearance);
    applyAppearance();
}

void ReplicaBand::showState()
{
    const bool copies = m_replica.state() == ReplicaState::State::Pulling && m_replica.progress().copies;
    m_copy->setVisible(copies);
    if (copies) {
        m_notice->hide();
        showCopy();
    } else {
        showTrouble();
    }
    setVisible(copies || !m_notice->isHidden());
}

void ReplicaBand::showCopy()
{
    const auto &progress = m_replica.progress();
    m_what->setText(m_replica.facts().complete
                        ? tr("The ledger is read anew. Until that is whole, what was here before stays.")
                        : tr("First copy of the ledger. What is shown is so far, not the whole ledger."));
    m_figure->setText(ReplicaWords::progress(m_replica, m_appearance.format()));
    m_progress->setVisible(progress.total > 0);
    m_progress->setRange(0, 1000);
    // The total is a guess of the source: a copy that overtakes it is not done yet.
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(qMin<qint64>(999, progress.rows * 1000 / progress.total)));
}

void ReplicaBand::showTrouble()
{
    const auto &format = m_appearance.format();
    m_needsSettings = false;
    if (const auto &error = m_replica.error()) {
        m_needsSettings = isForSettings(error->cause);
        const QStringList more{ReplicaWords::whatIsShown(m_replica, format), ReplicaWords::nextTry(m_replica)};
        m_notice->showError(tr("The ledger could not be pulled."), *error,
                            m_needsSettings ? tr("Open settings") : tr("Pull now"), more.join(u' ').trimmed());
    } else if (m_replica.isPaused() && m_replica.state() != ReplicaState::State::Pulling) {
        m_notice->showMessage(tr("Pulling the ledger was stopped."), ReplicaWords::whatIsShown(m_replica, format),
                              tr("Pull now"));
    } else {
        m_notice->hide();
    }
}

void ReplicaBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_appearance.theme().line);
}

void ReplicaBand::applyAppearance()
{
    for (QLabel *label : std::initializer_list<QLabel *>{m_what, m_figure}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().text);
    }
    m_progress->setFixedWidth(m_appearance.scaled(160));
    showState();
}

} // namespace hoox
