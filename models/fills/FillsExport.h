#pragma once

#include "storage/base/Result.h"
#include "storage/export/ExportJob.h"

#include <QFuture>
#include <QObject>

namespace hoox {

class FillsModel;
class TableExport;

/// The export of fills that a page started: one at a time, with how far it is and what came of the last one. GUI
/// thread.
class FillsExport final : public QObject
{
    Q_OBJECT

public:
    enum class What { Selection, Shown, Everything };
    struct Outcome
    {
        QString file;
        Result<ExportResult> result;
    };

    FillsExport(TableExport &exports, FillsModel &model, QObject *parent = nullptr);
    ~FillsExport() override;

    /// Rows, as far as they are known now.
    [[nodiscard]] std::optional<qint64> rowsOf(What what) const;
    /// Whether there is something to write: a selection, an order that is known.
    [[nodiscard]] bool isPossible(What what) const;
    /// Drops what the last one told. Not while one runs.
    void start(What what, ExportFormat format, const QString &file);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int thousandths() const { return m_thousandths; }
    /// Of the one that runs or ended last.
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; }
    void forgetOutcome();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] ExportJob jobOf(What what) const;

    TableExport &m_exports;
    FillsModel &m_model;
    QString m_file;
    Pending<ExportResult> m_pending;
    bool m_running = false;
    int m_thousandths = 0;
    std::optional<Outcome> m_outcome;
};

} // namespace hoox
