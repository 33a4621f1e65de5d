#pragma once

#include "ui/common/Appearance.h"

#include <QHeaderView>

class QLineEdit;

namespace hoox {

/// The heads of fills with a row of filter fields below them, 28 px each. Click sorts; drag moves; the fields' object
/// names are "filter." and the column's key. GUI thread.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    FilterHeader(Appearance &appearance, QWidget *parent = nullptr);

    void setSort(int logical, bool descending);
    /// Behind the order ids stands the column of logs, with a head of its own.
    void setMarksLogs(bool marks);
    /// Without `filterEdited`.
    void setFilterText(int logical, const QString &text);
    void setFilterValid(int logical, bool valid);
    void focusFilter(int logical);
    /// Names, words and fonts anew.
    void applyAppearance();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// After a pause in typing, or Enter.
    void filterEdited(int logical, const QString &text);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// Null where there is none.
    [[nodiscard]] QRect logArea() const;
    void paintLogHead(QPainter *painter, const QRect &head, const QRect &row) const;
    void placeFields();
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] bool isFirst(int logical) const;
    [[nodiscard]] bool isLast(int logical) const;
    void paintTriangle(QPainter *painter, double x, double y) const;

    Appearance &m_appearance;
    QVector<QLineEdit *> m_fields;
    QVector<bool> m_valid;
    bool m_marksLogs = false;
    int m_sorted = 0;
    bool m_descending = true;
};

} // namespace hoox
