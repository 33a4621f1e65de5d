#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

#include <chrono>

class QBoxLayout;

namespace hoox {

class PageHead;

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
    /// What the selection adds up to, for the status bar. Empty when nothing is selected.
    [[nodiscard]] virtual QString selectionSummary() const { return {}; }

Q_SIGNALS:
    void selectionSummaryChanged();

protected:
    [[nodiscard]] Appearance &appearance() const { return m_appearance; }
    void setTitle(const QString &title);
    void setRailWord(const QString &word) { m_railWord = word; }
    void setScope(const QString &scope);
    /// When the data was read (monotonic clock of the caller), shown as "as of 02:47:03 UTC, 4 s"; older than
    /// `staleAfter` hatches.
    void setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter);
    /// Buttons at the right of the head.
    void addHeadAction(QWidget *widget);
    /// Where the page puts itself: no margins of its own.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

private:
    Appearance &m_appearance;
    QString m_iconName;
    QString m_railWord;
    PageHead *m_head;
    QBoxLayout *m_body;
};

} // namespace hoox
