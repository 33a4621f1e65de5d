#pragma once

#include "models/overview/OverviewFigures.h"
#include "ui/common/Card.h"

class QLabel;

namespace hoox {

/// A line of a card: a word at the left, a figure at the right. GUI thread.
class FigureLine final : public QWidget
{
    Q_OBJECT

public:
    FigureLine(Appearance &appearance, const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// `value` decides mark, sign and colour; `figure` is its text.
    void setSigned(double value, const QString &figure);
    /// `figure` is the text of `value`; without one it has neither sign nor colour.
    void setSigned(std::optional<double> value, const QString &figure) { setSigned(value.value_or(0), figure); }
    void setFigure(const QString &figure);
    void setName(const QString &name);
    void setStale(bool stale);

private:
    void applyAppearance();
    Appearance &m_appearance;
    QLabel *m_name;
    QLabel *m_mark;
    QLabel *m_figure;
    double m_value = 0;
    bool m_stale = false;
};

/// The large figure of a card with its mark and a word behind it. GUI thread.
class BigFigure final : public QWidget
{
    Q_OBJECT

public:
    BigFigure(Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &word);
    void setSigned(double value, const QString &figure, const QString &word);
    void setSigned(std::optional<double> value, const QString &figure, const QString &word)
    {
        setSigned(value.value_or(0), figure, word);
    }
    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_figure;
    QString m_word;
    QString m_mark;
    double m_value = 0;
    bool m_signed = false;
    bool m_stale = false;
};

/// Gross exposure by symbol as one bar, the largest three named under it. GUI thread.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(Appearance &appearance, QWidget *parent = nullptr);

    void setShares(const QVector<SymbolShare> &shares);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QVector<SymbolShare> m_shares;
};

} // namespace hoox
