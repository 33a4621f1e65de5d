#include "models/fills/FillsExport.h"

#include "models/fills/FillsModel.h"
#include "storage/base/WhenDone.h"
#include "storage/export/TableExport.h"

namespace hoox {

FillsExport::FillsExport(TableExport &exports, FillsModel &model, QObject *parent)
    : QObject(parent), m_exports(exports), m_model(model)
{
}

/// Half an export is none: nobody is left to be told of it.
FillsExport::~FillsExport()
{
    m_pending.cancel();
}

std::optional<qint64> FillsExport::rowsOf(What what) const
{
    switch (what) {
    case What::Selection:
        return m_model.selection().rows();
    case What::Shown:
        return m_model.total().kind == RowCount::Kind::Exact ? std::optional(m_model.total().rows) : std::nullopt;
    case What::Everything:
        return m_model.allRows();
    }
    Q_UNREACHABLE();
}

bool FillsExport::isPossible(What what) const
{
    if (what == What::Selection)
        return !m_model.selection().isEmpty() && m_model.isOrderKnown();
    return m_model.generation() > 0;
}

ExportJob FillsExport::jobOf(What what) const
{
    ExportJob job;
    job.query = m_model.query();
    if (what == What::Everything) {
        job.query = {};
        job.query.sortBy = m_model.query().sortBy;
        job.query.descending = m_model.query().descending;
    }
    if (what != What::Selection)
        return job;
    job.order = m_model.order();
    job.rows = m_model.selection();
    // All of them is a query: one pass in the place of a look-up a row.
    if (m_model.selection().rows() == m_model.total().rows) {
        job.order.reset();
        job.rows.clear();
    }
    return job;
}

void FillsExport::start(What what, ExportFormat format, const QString &file)
{
    if (m_running || !isPossible(what))
        return;
    auto job = jobOf(what);
    job.format = format;
    m_running = true;
    m_thousandths = 0;
    m_file = file;
    m_outcome.reset();
    m_pending = m_exports.toFile(job, file);
    auto *progress = new QFutureWatcher<Result<ExportResult>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_thousandths = value;
        Q_EMIT changed();
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_pending);
    whenDone(m_pending, this, [this, file](const Result<ExportResult> &result) {
        m_running = false;
        m_outcome = Outcome{file, result};
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void FillsExport::cancel()
{
    m_pending.cancel();
}

void FillsExport::forgetOutcome()
{
    m_outcome.reset();
    Q_EMIT changed();
}

} // namespace hoox
