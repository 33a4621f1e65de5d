#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

/// The line between two parts of a page: a title, a note at the right. GUI thread.
class SectionHead final : public QWidget
{
    Q_OBJECT

public:
    SectionHead(Appearance &appearance, const QString &title, const QString &note = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// Something at the very right.
    void addAction(QWidget *widget);
    /// The title in ink: the head of a table rather than of a part of one.
    void setStrong(bool strong);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    bool m_strong = false;
    QLabel *m_title;
    QLabel *m_note;
};

/// Positions, gross, net and unrealised profit of one quote asset, a line each. GUI thread.
class SumsStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SumsStrip(Appearance &appearance, QWidget *parent = nullptr);

    struct Sum
    {
        QString asset;
        double net = 0;
        double gross = 0;
        std::optional<double> unrealised; ///< None if it is not known.
        int positions = 0;
        int withoutMark = 0;
        int withoutEntry = 0;
    };
    void setSums(const QVector<Sum> &sums);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSum(QPainter &painter, const QRect &line, const Sum &sum) const;
    Appearance &m_appearance;
    QVector<Sum> m_sums;
};

} // namespace hoox
