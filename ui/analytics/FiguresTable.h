#pragma once

#include "models/analytics/AnalyticsGroupsModel.h"
#include "ui/common/SmallTable.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;

/// The figures behind a chart: the first rows of them, all on demand up to a bound, and in words what is not shown.
/// GUI thread.
class FiguresTable final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kRowsAtFirst = 24;
    static constexpr int kMostRows = 200;

    /// `name` of the table for tests and readers; `head` over its first column, whose words `nameOf` makes.
    FiguresTable(Appearance &appearance, const QString &name, const QString &head,
                 std::function<QString(const AnalyticsGroup &)> nameOf, QWidget *parent = nullptr);

    void show(const QVector<AnalyticsGroup> &groups);
    void setStale(bool stale) { m_table->setStale(stale); }
    /// What the rows are, for readers.
    void setLabel(const QString &label) { m_table->setAccessibleName(label); }

private:
    [[nodiscard]] QVector<TableColumn> columns(const QString &head) const;
    void fill();
    void applyAppearance();

    Appearance &m_appearance;
    std::function<QString(const AnalyticsGroup &)> m_nameOf;
    QVector<AnalyticsGroup> m_groups;
    AnalyticsGroupsModel m_model;
    SmallTable *m_table;
    QLabel *m_rest;
    Button *m_more;
    bool m_showsAll = false;
};

} // namespace hoox
