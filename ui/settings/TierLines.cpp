#include "ui/settings/TierLines.h"

#include "ui/common/Card.h"
#include "ui/common/Paint.h"
#include "ui/settings/ProfileText.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

/// One tier: its shape, its name, its word, and a sentence below.
class TierLine final : public QWidget
{
public:
    TierLine(Appearance &appearance, TierPlace place, QWidget *parent)
        : QWidget(parent),
          m_appearance(appearance),
          m_place(place),
          m_icon(new QLabel(this)),
          m_name(new QLabel(ProfileText::tier(place), this)),
          m_word(new QLabel(this)),
          m_sentence(new QLabel(this))
    {
        setObjectName(u"tierLine-"_s + toText(place));
        m_word->setObjectName(u"tierWord-"_s + toText(place));
        m_sentence->setObjectName(u"tierSentence-"_s + toText(place));
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(16, 6, 16, 6);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(2, 1);
        grid->addWidget(m_icon, 0, 0);
        grid->addWidget(m_name, 0, 1);
        grid->addWidget(m_word, 0, 2);
        grid->addWidget(m_sentence, 1, 1, 1, 2);
        for (auto *label : {m_name, m_word, m_sentence})
            label->setTextFormat(Qt::PlainText);
        m_sentence->setWordWrap(true);
        m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sentence->hide();
        connect(&m_appearance, &Appearance::changed, this, [this] { applyAppearance(); });
        applyAppearance();
    }

    void setVerdict(const TierVerdict &verdict)
    {
        m_verdict = verdict;
        applyAppearance();
    }

private:
    void applyAppearance()
    {
        const auto &theme = m_appearance.theme();
        using Kind = TierVerdict::Kind;
        const bool good = !m_verdict || m_verdict->kind == Kind::Ok || m_verdict->kind == Kind::NotConfigured;
        const auto edge = m_appearance.scaled(14);
        m_icon->setFixedSize(edge, m_appearance.scaled(20));
        m_icon->setPixmap(m_appearance.icon(m_verdict ? ProfileText::icon(m_verdict->kind) : u"clock"_s, edge,
                                            good ? theme.muted : theme.caution, devicePixelRatioF()));
        m_name->setFont(m_appearance.font(Appearance::FontRole::Body));
        m_name->setFixedWidth(m_appearance.scaled(56));
        m_word->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
        m_sentence->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(m_name, theme.text);
        paintText(m_word, m_verdict ? theme.text : theme.muted);
        paintText(m_sentence, good ? theme.muted : theme.text);
        m_word->setText(m_verdict ? ProfileText::word(m_verdict->kind) : TierLines::tr("asking\u2026"));
        m_sentence->setText(m_verdict ? ProfileText::sentence(*m_verdict, m_appearance.format()) : QString());
        m_sentence->setVisible(m_verdict.has_value());
        setAccessibleName(ProfileText::tier(m_place) + u": "_s + m_word->text());
        setAccessibleDescription(m_sentence->text());
    }

    Appearance &m_appearance;
    TierPlace m_place;
    std::optional<TierVerdict> m_verdict;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_word;
    QLabel *m_sentence;
};

TierLines::TierLines(ProfileBoard &board, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_board(board), m_appearance(appearance), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"tierLines"_s);
    setAccessibleName(tr("Connection test"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&m_board, &ProfileBoard::tested, this, &TierLines::take);
    connect(&m_board, &ProfileBoard::testFinished, this, &TierLines::finish);
    hide();
}

void TierLines::start(const Profile &profile)
{
    reset();
    for (const auto place : kTierPlaces) {
        if (!m_lines.isEmpty())
            m_layout->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
        auto *line = new TierLine(m_appearance, place, this);
        m_layout->addWidget(line);
        m_lines.insert(static_cast<int>(place), line);
    }
    show();
    m_isRunning = true;
    Q_EMIT runningChanged();
    m_board.test(profile);
}

void TierLines::reset()
{
    if (m_isRunning)
        m_board.cancelTest();
    m_lines.clear();
    while (auto *item = m_layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    hide();
    finish();
}

void TierLines::take(const TierVerdict &verdict)
{
    auto *line = m_isRunning ? m_lines.value(static_cast<int>(verdict.place)) : nullptr;
    if (line != nullptr)
        line->setVerdict(verdict);
}

void TierLines::finish()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    Q_EMIT runningChanged();
}

} // namespace hoox
