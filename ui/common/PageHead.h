#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

#include <chrono>

class QLabel;

namespace hoox {

class BreakingRow;
class Clock;
class ElidedLabel;
class FreshnessStamp;

/// The 48 px head of a page: title, scope, freshness, actions, these in a row of their own where there is no room.
/// GUI thread.
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    void setScope(const QString &scope);
    void setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter,
                 std::chrono::milliseconds age = std::chrono::milliseconds(0));
    /// The stamp's; outlives it.
    void runOn(const Clock &clock);
    void addAction(QWidget *widget);
    /// Right after the stamp: what makes it younger.
    void addBesideStamp(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    BreakingRow *m_row;
    QLabel *m_title;
    ElidedLabel *m_scope;
    FreshnessStamp *m_asOf;
};

} // namespace hoox
