#include "ui/settings/BlobCacheCard.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBytesOfMegabyte = 1'000'000;

} // namespace

BlobCacheCard::BlobCacheCard(BlobCacheBoard &board, Appearance &appearance, QWidget *parent)
    : SettingCard(appearance, parent),
      m_board(board),
      m_appearance(appearance),
      m_mode(new Segmented(appearance, u"copiesChoice"_s, this)),
      m_limit(new Segmented(appearance, u"copiesLimit"_s, this)),
      m_modeNote(plainLabel()),
      m_used(plainLabel()),
      m_trouble(plainLabel()),
      m_empty(new Button(appearance, tr("Empty"), {}, this, Button::Look::Link))
{
    setTitle(tr("Copies of logs"), tr("to read again without the network"));
    m_mode->setLabel(tr("Copies of logs"));
    m_mode->addSegment(tr("none"));
    m_mode->addSegment(tr("encrypted"));
    connect(m_mode, &Segmented::chosen, this, [this](int id) { m_board.keepCopies(id == 1); });
    addRow(tr("copies"), m_mode, m_modeNote);
    m_limit->setLabel(tr("Room for copies"));
    for (const auto megabytes : BlobCacheBoard::kMegabytes)
        m_limit->addSegment(appearance.format().size(megabytes * kBytesOfMegabyte));
    connect(m_limit, &Segmented::chosen, this, [this](int id) { m_board.setLimit(BlobCacheBoard::kMegabytes[id]); });
    addRow(tr("at most"), m_limit, plainLabel(tr("what was not read for longest goes first")));
    m_empty->setObjectName(u"emptyCopies"_s);
    m_empty->setAccessibleName(tr("Empty the copies of logs"));
    connect(m_empty, &QPushButton::clicked, &m_board, &BlobCacheBoard::empty);
    addRow(tr("in use"), m_used, m_empty);
    m_used->setObjectName(u"copiesUsed"_s);
    m_trouble->setObjectName(u"copiesTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(16, 0, 16, 10);
    body()->addWidget(m_trouble);
    connect(&m_board, &BlobCacheBoard::changed, this, &BlobCacheCard::refresh);
    connect(&m_appearance, &Appearance::changed, this, &BlobCacheCard::applyAppearance);
    applyAppearance();
}

QString BlobCacheCard::modeNote() const
{
    switch (m_board.state()) {
    case BlobCacheBoard::State::Off:
        return tr("nothing of the logs stays on this computer");
    case BlobCacheBoard::State::Opening:
        return tr("asking the keychain for the key");
    case BlobCacheBoard::State::On:
        return tr("AES-256, with a key in the keychain");
    case BlobCacheBoard::State::NoKey:
        return tr("off: there is no key");
    }
    Q_UNREACHABLE();
}

QString BlobCacheCard::usedWords() const
{
    return m_board.figures() ? m_appearance.format().size(m_board.figures()->usedBytes) : Format::missing();
}

QString BlobCacheCard::trouble() const
{
    if (const auto &error = m_board.error()) {
        if (error->cause == Error::Cause::NoSecretStore)
            return tr(
                "No keychain answers here, and the key of the copies is kept nowhere else, so none are made. Start "
                "one, such as GNOME Keyring or KWallet, then choose \"encrypted\" again.");
        if (error->cause == Error::Cause::LockedSecretStore)
            return tr(
                "The keychain is locked, so no copies are made or read. Unlock it, then choose \"encrypted\" again.");
        return ErrorText::sentence(*error);
    }
    if (!m_board.figures())
        return {};
    QStringList sentences;
    if (m_board.figures()->damaged > 0)
        sentences += tr("Damaged copies were found and dropped since the start: %1. They are read anew.")
                         .arg(m_appearance.format().count(m_board.figures()->damaged));
    if (const auto &loss = m_board.figures()->lastLoss)
        sentences += tr("A copy could not be kept. %1").arg(ErrorText::sentence(*loss));
    return sentences.join(u' ');
}

void BlobCacheCard::refresh()
{
    m_mode->setCurrent(m_board.state() == BlobCacheBoard::State::Off ? 0 : 1);
    const auto *const limit = std::find(std::begin(BlobCacheBoard::kMegabytes), std::end(BlobCacheBoard::kMegabytes),
                                        m_board.limitMegabytes());
    m_limit->setCurrent(static_cast<int>(std::distance(std::begin(BlobCacheBoard::kMegabytes), limit)));
    m_modeNote->setText(modeNote());
    m_used->setText(usedWords());
    m_empty->setEnabled(m_board.figures() && m_board.figures()->usedBytes > 0);
    m_trouble->setText(trouble());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void BlobCacheCard::applyAppearance()
{
    paintText(m_trouble, m_appearance.theme().caution);
    for (int id = 0; id < static_cast<int>(std::size(BlobCacheBoard::kMegabytes)); ++id)
        m_limit->setSegmentText(id, m_appearance.format().size(BlobCacheBoard::kMegabytes[id] * kBytesOfMegabyte));
    refresh();
}

} // namespace hoox
