#pragma once

#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QBoxLayout;

namespace hoox {

class Clock;
class PageHead;
class ReplicaState;
class StaleEdge;
class StatePanel;

/// The frame of every page: head (title, scope in words, freshness stamp, actions), body below.
/// A page shows; its models know. GUI thread. Owned by the page stack.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name ("fillsPage") and names screenshots; `iconName` stands in the rail.
    Page(const QString &name, const QString &iconName, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    /// The word in the rail: the title, unless a shorter one was set.
    [[nodiscard]] QString railWord() const { return m_railWord.isEmpty() ? title() : m_railWord; }
    [[nodiscard]] const QString &iconName() const { return m_iconName; }

    /// Called when the page comes to the front: what is dear to read is read then.
    virtual void activate() {}
    /// F5.
    virtual void refresh() { activate(); }
    /// F5 of this page; where the ledger is a copy, it is pulled too.
    void readAgain();
    /// From now on what this page shows comes out of `replica`, which outlives it: the stamp tells that copy's age, not
    /// when the file was read; a band says how a pull goes and what failed (LG-4).
    void followReplica(ReplicaState &replica);
    /// What the selection adds up to, for the status bar. Empty when nothing is selected.
    [[nodiscard]] virtual QString selectionSummary() const { return {}; }

Q_SIGNALS:
    void selectionSummaryChanged();
    /// The profile itself is what is missing or wrong: its settings are wanted.
    void settingsRequested();

protected:
    [[nodiscard]] Appearance &appearance() const { return m_appearance; }
    void setTitle(const QString &title);
    void setRailWord(const QString &word) { m_railWord = word; }
    void setScope(const QString &scope);
    /// When the data was read, `age` ago, shown as "as of 02:47:03 UTC, 4 s"; older than `staleAfter` it is stale. The
    /// stamp of a page that follows a replica tells of that instead. Null: nothing was read.
    void setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter,
                 std::chrono::milliseconds age = std::chrono::milliseconds(0));
    /// From now on ages run on `clock`, which outlives the page, and a hatch stands at the left of the body while what
    /// was read is stale, or its source (safety 4.5). Once.
    void watchAge(const Clock &clock);
    /// Since `watchAge`: `aged` tells that it is another.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    virtual void aged() {}
    /// Null where the ledger is not a copy.
    [[nodiscard]] const ReplicaState *replica() const { return m_replica; }
    /// The copy that this page shows is too old, or not whole.
    [[nodiscard]] bool isSourceStale() const { return m_sourceStale; }
    /// `error` only says that nothing was ever pulled: that is a beginning, not a failure.
    [[nodiscard]] bool awaitsFirstCopy(const std::optional<Error> &error) const;
    /// In the place of the content until then.
    void showAwaiting(StatePanel &panel) const;
    /// `isSourceStale` is another.
    virtual void sourceAged() {}
    /// Buttons at the right of the head.
    void addHeadAction(QWidget *widget);
    /// Where the page puts itself: no margins of its own.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

private:
    void showReplica();
    void judgeAge();

    Appearance &m_appearance;
    ReplicaState *m_replica = nullptr;
    bool m_sourceStale = false;
    const Clock *m_clock = nullptr; ///< Null until it is watched.
    bool m_isRead = false;
    bool m_isStale = false;
    std::chrono::milliseconds m_readAt{0}; ///< Monotonic.
    std::chrono::milliseconds m_staleAfter{0};
    StaleEdge *m_staleEdge = nullptr; ///< Likewise.
    QString m_iconName;
    QString m_railWord;
    QBoxLayout *m_across; ///< The hatch and the body.
    PageHead *m_head;
    QBoxLayout *m_body;
};

} // namespace hoox
