#include "ui/overview/FirstRunPanel.h"

#include "models/overview/LedgerFilling.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

FirstRunPanel::FirstRunPanel(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_title(plainLabel(u"firstRunTitle"_s, this, true)),
      m_sentence(plainLabel(u"firstRunSentence"_s, this, true)),
      m_skip(new Button(appearance, tr("Begin with an empty ledger"), {}, this, Button::Look::Link)),
      m_running(new QWidget(this)),
      m_stage(plainLabel(u"firstRunStage"_s, m_running)),
      m_progress(new QProgressBar(m_running)),
      m_cancel(new Button(appearance, tr("Cancel"), {}, m_running, Button::Look::Link)),
      m_failure(new Notice(appearance, this))
{
    setObjectName(u"firstRun"_s);
    m_title->setText(tr("Hoox Console is ready, and nothing has left this computer."));
    m_sentence->setText(tr("The ledger of this workspace holds no fills yet. There are three ways to begin."));
    setAccessibleName(m_title->text());
    m_skip->setObjectName(u"firstRunSkip"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(12);
    m_ways += addWay(*ways, tr("Look at the sample"),
                     tr("100,000 fills on three exchanges over 90 days, with positions, balances and the exchanges' "
                        "own records. Paper money; everything stays in this workspace."),
                     tr("Make the sample"), u"fills"_s, u"firstRunSample"_s);
    m_ways += addWay(*ways, tr("Open a ledger file"),
                     tr("A SQLite file with Hoox's tables. It is copied, the original stays as it is, and rows that "
                        "break a rule are listed with their reason."),
                     tr("Choose a file\u2026"), u"database"_s, u"firstRunLedger"_s);
    auto *cloudflare =
        addWay(*ways, tr("Connect Cloudflare"),
               tr("From a wrangler.jsonc of Hoox. The profile starts read-only, its secrets go to the keychain, "
                  "and each tier is tested with you watching."),
               tr("Connect\u2026"), u"link"_s, u"firstRunConnect"_s);
    connect(m_ways.at(1), &QPushButton::clicked, this, &FirstRunPanel::fileRequested);
    connect(cloudflare, &QPushButton::clicked, this, &FirstRunPanel::connectRequested);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunPanel::skipped);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addLayout(ways);
    column->addSpacing(4);
    addProgress(*m_running);
    column->addWidget(m_running);
    column->addWidget(m_failure);
    column->addWidget(m_skip, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 32, 16, 16);
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
    connect(&m_appearance, &Appearance::changed, this, &FirstRunPanel::applyAppearance);
    applyAppearance();
    showFilling();
}

Button *FirstRunPanel::addWay(QHBoxLayout &row, const QString &title, const QString &words, const QString &press,
                              const QString &iconName, const QString &name)
{
    auto *card = new Card(m_appearance, this);
    card->setTitle(title);
    auto *text = plainLabel(name + u"Words"_s, card, true);
    text->setText(words);
    auto *button = new Button(m_appearance, press, iconName, card);
    button->setObjectName(name);
    button->setAccessibleDescription(words);
    card->body()->addWidget(text);
    card->body()->addStretch(1);
    card->body()->addSpacing(8);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    row.addWidget(card, 1);
    m_words.append(text);
    return button;
}

void FirstRunPanel::addProgress(QWidget &row)
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the ledger"));
    m_cancel->setObjectName(u"firstRunCancel"_s);
    auto *layout = new QHBoxLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_stage);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
}

void FirstRunPanel::follow(LedgerFilling &filling)
{
    m_filling = &filling;
    connect(m_ways.at(0), &QPushButton::clicked, &filling, &LedgerFilling::startSample);
    connect(m_cancel, &QPushButton::clicked, &filling, &LedgerFilling::cancel);
    connect(m_failure, &Notice::actionTriggered, m_failure, &Notice::hide);
    connect(&filling, &LedgerFilling::changed, this, &FirstRunPanel::showFilling);
    showFilling();
}

void FirstRunPanel::showFilling()
{
    const bool isRunning = m_filling != nullptr && m_filling->isRunning();
    for (auto *way : m_ways)
        way->setEnabled(m_filling != nullptr && !isRunning);
    m_skip->setEnabled(!isRunning);
    m_running->setVisible(isRunning);
    if (m_filling == nullptr)
        return;
    if (m_filling->error())
        m_failure->showError(tr("The ledger is still empty."), *m_filling->error(), tr("Dismiss"));
    else
        m_failure->hide();
    using Stage = Progress::Stage;
    const auto stage = m_filling->stage();
    m_stage->setText(stage == Stage::Copy    ? tr("Making the ledger\u2026")
                     : stage == Stage::Apply ? tr("Putting it in its place\u2026")
                                             : tr("Checking it\u2026"));
    constexpr int kWhole = 1000;
    m_progress->setRange(0, kWhole);
    m_progress->setValue(m_filling->share() < 0 ? 0 : qRound(m_filling->share() * kWhole));
}

void FirstRunPanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Appearance::FontRole::CardFigure));
    m_sentence->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_stage->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_sentence, theme.muted);
    for (auto *label : m_words) {
        label->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(label, theme.muted);
    }
}

} // namespace hoox
