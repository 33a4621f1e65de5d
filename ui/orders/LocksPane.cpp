#include "ui/orders/LocksPane.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SectionHead.h"
#include "ui/common/SmallTable.h"
#include "ui/orders/TicketWords.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLockRows = 5; ///< In sight; more are scrolled to.
constexpr int kLockRowTall = 32;
constexpr int kLockHeadTall = 28;

} // namespace

LocksPane::LocksPane(LocksModel &locks, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_locks(locks),
      m_appearance(appearance),
      m_head(new SectionHead(appearance, tr("Locks"), QString(), this)),
      m_table(locksTable()),
      m_words(plainLabel(u"locksWords"_s, this, true))
{
    setObjectName(u"locksPane"_s);
    m_words->setContentsMargins(16, 8, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table);
    layout->addWidget(m_words);
    connect(&m_locks, &LocksModel::refreshed, this, &LocksPane::fill);
    connect(&m_appearance, &Appearance::secondPassed, this, &LocksPane::tick);
    connect(&m_appearance, &Appearance::changed, this, &LocksPane::applyAppearance);
    applyAppearance();
}

SmallTable *LocksPane::locksTable()
{
    const auto at = [this](const QModelIndex &index) -> const LockEntry & { return m_locks.at(index.row()); };
    const auto isReserved = [at](const QModelIndex &index) { return at(index).state == LockState::Reserved; };
    const auto state = [isReserved](const QModelIndex &index) {
        return isReserved(index) ? tr("reserved", "state of a lock") : tr("committed", "state of a lock");
    };
    const auto left = [this](const QModelIndex &index) {
        const std::chrono::milliseconds time(m_locks.index(index.row(), LocksModel::ExpiresIn).data().toLongLong());
        return time < std::chrono::hours(1) ? Format::clock(time) : Format::age(time);
    };
    const auto owner = [at](const QModelIndex &index) {
        const auto &entry = at(index);
        if (entry.process == QCoreApplication::applicationPid())
            return tr("this window");
        //: Who, and the number of a process.
        return entry.process > 0 ? tr("%1, process %2").arg(entry.owner).arg(entry.process) : entry.owner;
    };
    const auto since = [this, at](const QModelIndex &index) {
        return m_appearance.format().timeOfDay(at(index).reservedAt);
    };
    using Kind = TableColumn::Kind;
    auto *table = new SmallTable(
        m_locks,
        {{LocksModel::Key, tr("key"), Kind::Mono,
          [at](const QModelIndex &index) { return TicketWords::shortId(at(index).key); }},
         {LocksModel::State, tr("state"), Kind::Mark, state,
          [isReserved](const QModelIndex &index) {
              return isReserved(index) ? double(TableColumn::Strong) : double(TableColumn::Muted);
          },
          0, 0, [isReserved](const QModelIndex &index) { return isReserved(index) ? u"clock"_s : u"lock"_s; }},
         {LocksModel::ExpiresIn, tr("expires in"), Kind::Word, left},
         {LocksModel::Owner, tr("owner"), Kind::MutedWord, owner, {}, 0, 1},
         {LocksModel::Since, tr("since %1").arg(m_appearance.format().zoneName()), Kind::Word, since}},
        m_appearance, this);
    table->setObjectName(u"locksTable"_s);
    table->setAccessibleName(tr("Locks"));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return table;
}

void LocksPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_locks.refresh();
}

void LocksPane::tick()
{
    if (isVisible())
        m_locks.tick();
}

void LocksPane::fill()
{
    const auto rows = m_locks.rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_appearance.scaled(kLockHeadTall + kLockRowTall * std::min(rows, kMostLockRows)));
    m_head->setNote(m_locks.isKnown() ? tr("%n taken", nullptr, rows + m_locks.more()) : QString());
    QString words;
    if (m_locks.error())
        words = tr("The locks cannot be read: %1").arg(ErrorText::sentence(*m_locks.error()));
    else if (!m_locks.isKnown())
        words = tr("Reading the locks\u2026");
    else if (rows == 0)
        words = tr("No request id is taken. Each is reserved before its order is sent, and kept for 24 h after it.");
    else if (m_locks.more() > 0)
        words = tr("%n more, each kept for 24 h.", nullptr, m_locks.more());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void LocksPane::applyAppearance()
{
    m_words->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_words, m_appearance.theme().muted);
    fill();
}

} // namespace hoox
