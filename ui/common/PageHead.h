#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

#include <chrono>

class QHBoxLayout;
class QLabel;

namespace hoox {

class FreshnessStamp;

/// The 48 px head of a page: title, scope, freshness, actions. GUI thread.
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
    void addAction(QWidget *widget);
    /// Right after the stamp: what makes it younger.
    void addBesideStamp(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_scope;
    FreshnessStamp *m_asOf;
};

} // namespace hoox
