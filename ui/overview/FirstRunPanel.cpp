#include "ui/overview/FirstRunPanel.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

FirstRunPanel::FirstRunPanel(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_title(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(u"firstRun"_s);
    m_title->setText(tr("Hoox Console is ready, and nothing has left this computer."));
    m_sentence->setText(tr("The ledger of this workspace holds no fills yet. There are three ways to begin."));
    setAccessibleName(m_title->text());
    auto *ways = new QHBoxLayout;
    ways->setSpacing(12);
    addCommand(
        *ways, tr("Look at the sample"),
        tr("100,000 fills on three exchanges over 90 days, with positions, balances and the exchanges' own records. "
           "Paper money; everything stays in one folder. Close this window, then type:"),
        u"hoox-console init --sample"_s, u"firstRunSample"_s);
    addCommand(
        *ways, tr("Open a ledger file"),
        tr("A SQLite file with Hoox's tables. It is copied, the original stays as it is, and rows that break a rule "
           "are listed with their reason. Close this window, then type:"),
        u"hoox-console init --ledger FILE"_s, u"firstRunLedger"_s);
    addConnect(*ways);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (auto *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(12);
    column->addLayout(ways);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 32, 16, 16);
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
    connect(&m_appearance, &Appearance::changed, this, &FirstRunPanel::applyAppearance);
    applyAppearance();
}

Card *FirstRunPanel::addWay(QHBoxLayout &row, const QString &title, const QString &words)
{
    auto *card = new Card(m_appearance, this);
    card->setTitle(title);
    auto *text = new QLabel(words, card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    row.addWidget(card, 1);
    m_words.append(text);
    return card;
}

void FirstRunPanel::addCommand(QHBoxLayout &row, const QString &title, const QString &words, const QString &command,
                               const QString &name)
{
    auto *card = addWay(row, title, words);
    auto *line = new QLabel(command, card);
    line->setObjectName(name + u"Command"_s);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new Button(m_appearance, tr("Copy command"), u"copy"_s, card);
    copy->setObjectName(name);
    copy->setAccessibleDescription(command);
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
    card->body()->addSpacing(8);
    card->body()->addWidget(line);
    card->body()->addStretch(1);
    card->body()->addSpacing(8);
    card->body()->addWidget(copy, 0, Qt::AlignLeft);
    m_commands.append(line);
}

void FirstRunPanel::addConnect(QHBoxLayout &row)
{
    auto *card =
        addWay(row, tr("Connect Cloudflare"),
               tr("From a wrangler.jsonc of Hoox. The profile starts read-only, its secrets go to the keychain, "
                  "and each tier is tested with you watching."));
    auto *connectButton = new Button(m_appearance, tr("Connect\u2026"), u"link"_s, card);
    connectButton->setObjectName(u"firstRunConnect"_s);
    connect(connectButton, &QPushButton::clicked, this, &FirstRunPanel::connectRequested);
    card->body()->addStretch(1);
    card->body()->addSpacing(8);
    card->body()->addWidget(connectButton, 0, Qt::AlignLeft);
}

void FirstRunPanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Appearance::FontRole::CardFigure));
    m_sentence->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_sentence, theme.muted);
    for (auto *label : m_words) {
        label->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(label, theme.muted);
    }
    for (auto *label : m_commands)
        label->setFont(m_appearance.font(Appearance::FontRole::Mono));
}

} // namespace hoox
