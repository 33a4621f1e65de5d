#pragma once

#include "models/health/TierReading.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLayout;

namespace hoox {

class Sparkline;

/// What is known of a tier beside its speed. Words are whole and translated.
struct TierStanding
{
    enum class Kind { NotKnown, Ok, NotConfigured, Failing };
    Kind kind = Kind::NotKnown;
    QString word;     ///< In the state's cell, while the tier is as fast as it should be: "ok", "replica 4 s".
    QString place;    ///< "this computer", "Workers KV, REST"
    QString sentence; ///< What is wrong, or what is known; for whoever points at it.
};

/// The four tiers, two lines each: state, read and write with p95 in large and the last hour beside it, targets, last
/// good answer, samples (ux, "Tiers"). Labels, so that a reader speaks them and large text breaks them. GUI thread.
class TierTable final : public QWidget
{
    Q_OBJECT

public:
    explicit TierTable(Appearance &appearance, QWidget *parent = nullptr);

    /// Both in the order of `kMeteredTiers`. `isRemote`: config and blobs have the edge's own targets.
    void setTiers(const QVector<TierReading> &readings, const QVector<TierStanding> &standings, bool isRemote);

    /// The figures lose their colour.
    void setStale(bool stale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Operation
    {
        QLabel *figure, *rest, *target;
        Sparkline *sparkline;
    };
    struct Row
    {
        QLayout *names;
        QLabel *name, *place, *mark, *state, *lastOk, *samples;
        Operation read, write;
    };
    void addHeads();
    void addRow(int index);
    [[nodiscard]] Operation addOperation(int row, int column, const QString &name);
    void fill();
    void showSparklines();
    void fillState(const Row &row, const TierReading &reading, const TierStanding &standing) const;
    void fillOperation(const Operation &operation, const OperationReading &reading, bool isEdges) const;
    [[nodiscard]] QLabel *addLabel(int row, int column, Qt::Alignment alignment);

    Appearance &m_appearance;
    QGridLayout *m_grid;
    QVector<QLabel *> m_heads;
    QVector<Row> m_rows;
    QVector<TierReading> m_readings;
    QVector<TierStanding> m_standings;
    bool m_isRemote = false;
    bool m_stale = false;
};

} // namespace hoox
