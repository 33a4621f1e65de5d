#pragma once

#include "models/reports/ReportScope.h"
#include "storage/base/Clock.h"
#include "ui/common/Appearance.h"

#include <QVector>
#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QMenu;

namespace hoox {

class Button;
class Segmented;

/// The period of a new report: a template, which keeps its days, weeks and months whole, or any two moments; or the
/// hours around a time when the kill switch was engaged ("incident"). UTC. GUI thread.
class ReportPeriodBox final : public QWidget
{
    Q_OBJECT

public:
    /// So many are offered; older ones are typed.
    static constexpr qsizetype kMostIncidents = 10;

    ReportPeriodBox(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Half open. `from` is before `to`, or nothing can be made.
    [[nodiscard]] TimeRange range() const;
    /// Chooses the template that has this period.
    void setRange(const TimeRange &range);
    /// When the switch was engaged, by time; the last one may be open.
    void setIncidents(const QVector<TimeRange> &engaged);
    /// "incident-4" while its period is the chosen one; else empty.
    [[nodiscard]] QString fileWord() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// The last whole period of it.
    void applyTemplate(int kind);
    /// The period as it was typed; that of a template is kept whole.
    void snap();
    void showRange(const TimeRange &range);
    void showIncident(qsizetype number);
    void applyAppearance();
    void enableTo();

    Appearance &m_appearance;
    const Clock &m_clock;
    Segmented *m_template;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Button *m_incident;
    QMenu *m_menu;
    QVector<TimeRange> m_engaged;
    TimeRange m_range; ///< As the two fields show it.
    QString m_word;
    TimeRange m_wordOf; ///< The period that has that word.
};

} // namespace hoox
