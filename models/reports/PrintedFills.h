#pragma once

#include "storage/base/Result.h"
#include "storage/domain/Fill.h"

#include <QByteArray>

#include <optional>

namespace hoox {

/// Which page of a report prints which fill, so that a fill leads to its paper (safety 4.6). It is text, attached to
/// the PDF as "hoox-where.txt":
///
///     hoox-report-where 1
///     12 1779148799 1779140012 1a2b3c4d5e6f7081…
///
/// one line for each page that prints fills: its number, from 1; the newest and the oldest second on it; of each row,
/// in order, the FNV-1a hash of the fill's id in UTF-8: 32 bits, eight hex digits. Why a hash: ids are of any length,
/// and within the seconds of a page 32 bits tell its rows apart. A summary has the head alone. Takes 8 bytes a fill.
/// One thread at a time.
class PrintedFills final
{
public:
    /// Pages and, on each, fills come in their order: newest first.
    void add(qint64 page, const Fill &fill);
    /// The text of what was added; ready for the next report.
    [[nodiscard]] QByteArray take();

private:
    void endPage();

    QByteArray m_text;
    QByteArray m_rows; ///< Of the present page.
    qint64 m_page = 0;
    qint64 m_newest = 0;
    qint64 m_oldest = 0;
};

/// The page of the report `path` that prints the fill; none if it prints it nowhere. `Invalid` for a file that is none
/// of our reports, and for one that was made before reports recorded it; `NotFound`, `Denied`, `Corrupt`. What the file
/// says of itself is taken for it: whether somebody changed it, `readSealedReport` tells. Blocks; worker thread.
[[nodiscard]] Result<std::optional<qint64>> printedPage(const QString &path, const Fill &fill);

} // namespace hoox
