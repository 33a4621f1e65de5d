#include "ui/settings/ProfileList.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/shell/ProfileWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamePixels = 156;  ///< At 100 %, as the next.
constexpr int kBadgePixels = 108; ///< Room for the longest of the three.

/// Mark, name, kind and places of one profile on one line; long texts end with dots and are whole on hover.
class ProfileLine final : public QWidget
{
public:
    ProfileLine(Appearance &appearance, const ProfileRow &row, bool isOpen, QWidget *parent)
        : QWidget(parent), m_appearance(appearance), m_name(row.name), m_isOpen(isOpen)
    {
        if (row.error) {
            m_place = ErrorText::sentence(*row.error);
        } else {
            m_kind = ProfileWords::kindOf(row.profile);
            m_place = ProfileWords::places(row.profile);
            if (row.profile.readOnly)
                m_place += ProfileList::tr(" \u00B7 read-only");
        }
        const auto badge = m_kind ? ProfileWords::badge(*m_kind) : QString();
        const auto words = isOpen ? ProfileList::tr("%1, open in this window").arg(m_name) : m_name;
        setAccessibleName(QStringList{words, badge, m_place}.join(u", "_s));
        setToolTip(m_name + u'\n' + m_place);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setMinimumWidth(m_appearance.scaled(kNamePixels + kBadgePixels + 120));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double edge = m_appearance.scaled(16);
        const QRectF disc(1, (height() - edge) / 2 + 1, edge - 2, edge - 2);
        const double wide = m_isOpen ? disc.width() * 0.3 : 1;
        const auto ink = isInverted() ? theme.page : theme.text;
        painter.setPen(QPen(m_isOpen ? ink : theme.line3, wide));
        painter.drawEllipse(disc.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2));

        const auto left = m_appearance.scaled(28);
        const auto nameRoom = m_appearance.scaled(kNamePixels);
        draw(painter, {left, 0, nameRoom, height()}, m_name, Appearance::FontRole::BodyStrong, ink);
        auto x = left + nameRoom + m_appearance.scaled(8);
        if (m_kind) {
            const auto badge = ProfileWords::badge(*m_kind);
            const auto size = Tag::sizeOf(badge, m_appearance);
            Tag::paint(painter, {QPoint(x, (height() - size.height()) / 2), size}, badge, ProfileWords::look(*m_kind),
                       m_appearance, ink, isInverted() ? theme.selection : theme.surface);
        }
        x += m_appearance.scaled(kBadgePixels);
        draw(painter, {x, 0, width() - x, height()}, m_place, Appearance::FontRole::Body,
             isInverted() ? ink : theme.muted);
    }

private:
    /// In high contrast, what is selected has the ground of ink.
    [[nodiscard]] bool isInverted() const { return m_isOpen && m_appearance.theme().isHighContrast(); }
    void draw(QPainter &painter, const QRect &area, const QString &text, Appearance::FontRole role,
              const QColor &colour) const
    {
        painter.setFont(m_appearance.font(role));
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    Appearance &m_appearance;
    QString m_name;
    QString m_place;
    std::optional<ProfileKind> m_kind; ///< None where the file cannot be read.
    bool m_isOpen;
};

} // namespace

ProfileList::ProfileList(ProfileBoard &board, QString open, Appearance &appearance, QWidget *parent)
    : Card(appearance, parent),
      m_board(board),
      m_appearance(appearance),
      m_open(std::move(open)),
      m_refusalLabel(new QLabel(this))
{
    setObjectName(u"profileList"_s);
    setTitle(tr("Profiles"), tr("a window works on one of them"));
    setHeadLine(true);
    setFlush(true);
    body()->setSpacing(0);
    m_refusalLabel->setObjectName(u"openRefusal"_s);
    m_refusalLabel->setTextFormat(Qt::PlainText);
    m_refusalLabel->setWordWrap(true);
    m_refusalLabel->setContentsMargins(16, 8, 16, 8);
    m_refusalLabel->hide();
    body()->addWidget(m_refusalLabel);
    connect(&m_board, &ProfileBoard::changed, this, &ProfileList::fill);
    connect(&m_appearance, &Appearance::changed, this, &ProfileList::fill);
    fill();
}

void ProfileList::setRefusal(const QString &sentence)
{
    if (sentence == m_refusal)
        return;
    m_refusal = sentence;
    m_refusalLabel->setText(sentence);
    m_refusalLabel->setVisible(!sentence.isEmpty());
    fill();
}

void ProfileList::fill()
{
    for (auto *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto &row : m_board.profiles())
        addRow(row);
    m_refusalLabel->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_refusalLabel, m_appearance.theme().caution);
}

void ProfileList::addRow(const ProfileRow &row)
{
    const bool isOpen = row.name == m_open;
    auto *line = new QWidget(this);
    line->setFixedHeight(m_appearance.scaled(48));
    if (isOpen) {
        line->setAutoFillBackground(true);
        paintGround(line, m_appearance.theme().selection);
    }
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    auto *facts = new ProfileLine(m_appearance, row, isOpen, line);
    facts->setObjectName(u"profile-"_s + row.name);
    layout->addWidget(facts, 1);
    if (!row.error) {
        auto *edit = new Button(m_appearance, tr("Edit"), {}, line);
        edit->setObjectName(u"edit-"_s + row.name);
        edit->setAccessibleDescription(row.name);
        connect(edit, &QPushButton::clicked, this, [this, name = row.name] { Q_EMIT editRequested(name); });
        layout->addWidget(edit);
    }
    if (!row.error && !isOpen) {
        auto *open = new Button(m_appearance, tr("Open"), {}, line);
        open->setObjectName(u"open-"_s + row.name);
        open->setAccessibleDescription(row.name);
        open->setEnabled(m_refusal.isEmpty());
        open->setToolTip(m_refusal);
        connect(open, &QPushButton::clicked, this, [this, name = row.name] { Q_EMIT openRequested(name); });
        layout->addWidget(open);
    }
    // Before the refusal, which stays last.
    body()->insertWidget(body()->count() - 1, line);
    m_rows += line;
    if (m_rows.size() > 1) {
        auto *rule = new Rule(m_appearance, Qt::Horizontal, this);
        body()->insertWidget(body()->indexOf(line), rule);
        m_rows += rule;
    }
}

} // namespace hoox
