#pragma once

#include "storage/base/Result.h"
#include "storage/domain/FillsQuery.h"

#include <QByteArray>
#include <QVector>

namespace hoox {

/// One hashed part of a report: a section, or the fills of a day.
struct SealedPart
{
    QString name;      ///< "figures", or the day as "2026-05-18", UTC.
    qint64 rows = 0;   ///< How many rows were hashed.
    qint64 newest = 0; ///< Unix seconds: the youngest record of a section that only the present knows; else 0.
    QByteArray sha256; ///< In hex.
    friend bool operator==(const SealedPart &, const SealedPart &) = default;
};

inline constexpr int kSealVersion = 2;

/// What a report's figures come to, so that anybody with the ledger can say later whether they still hold, and which do
/// not (RP-1). It is text, attached to the PDF as "hoox-seal.txt":
///
///     hoox-report-seal 2
///     from 2026-05-18T00:00:00Z
///     to 2026-05-20T00:00:00Z
///     profile embedded
///     section figures 12 0 9f86d0…
///     day 2026-05-19 1204 0 60303a…
///
/// lines end in a line feed; days come newest first. The content hash on the last page is the SHA-256 of this text.
///
/// What is hashed is the canonical form of the records, never what was drawn: the same figures have the same hash in
/// every language, paper, template and version of the program. Each record is one line of fields, separated by tabs;
/// in texts a backslash, a tab and a line feed are `\\`, `\t` and `\n`, so that no text can pose as two fields; a
/// missing figure is an empty field, which no number is (LG-3).
///
/// - A day: its rows of every status, newest second first; within a second the SHA-256 of the rows, sorted, because
///   rows of one second have no order of their own and a restored or re-pulled ledger may hold them in another. Fields:
///   id, request id, exchange, symbol, action, side, quantity, price, fee, order id, status, second. Numbers are the
///   shortest that read back as the same double: what the ledger stores, exactly.
/// - figures: by symbol and exchange, what SymbolFigures holds. equity: by asset, the last value of each curve and its
///   counts. These are sums, whose last digits hang on the order of addition: ten digits.
/// - balances: the newest record of each exchange and asset. reconciliation: the recorded against the derived position.
///   The ledger keeps only the present of these: `newest` says up to when they can be compared.
/// - failed: the failed rows that stand for themselves, as rows of a day.
/// - orders: those that were asked for in the period and not filled, as the journal had them; `newest` is when one of
///   the period's last changed. kill-switch and config: the records of the audit log, all fields, and when the switch
///   was engaged. order-logs: what the last `blobs verify` found, and what that says of the period; `newest` is when it
///   was asked. actions, of an incident's report alone: every record of the audit log, of all profiles.
/// - A section is there if what it is from could be read and was not cut: of a part of the book equity where its
/// history
///   was passed over, balances of an exchange.
/// - The first form had of the whole book figures, equity, balances and reconciliation, and of a part figures; that
///   one's reconciliation has no exchange that hides another.
struct ReportSeal
{
    int version = kSealVersion; ///< Of the form.
    TimeRange range;            ///< Half open; Unix seconds, UTC.
    QString profile;
    QString exchange;      ///< The only one; empty: all.
    QString symbol;        ///< The only one; empty: all.
    bool everyFill = true; ///< Else a summary ("contents summary"): it has no days.
    QVector<SealedPart> sections;
    QVector<SealedPart> days; ///< Newest first; days without a row are left out.

    [[nodiscard]] bool isWholeBook() const { return exchange.isEmpty() && symbol.isEmpty(); }
    [[nodiscard]] QByteArray text() const;
    /// SHA-256 of `text()`, in hex: the content hash.
    [[nodiscard]] QByteArray hash() const;
    friend bool operator==(const ReportSeal &, const ReportSeal &) = default;
};

/// A seal is small: a line a day. More than this is none.
inline constexpr qint64 kLargestSeal = 4LL * 1024 * 1024;

/// `Corrupt`, with `subject` and what is wrong, for anything but the text of a seal; `Newer` for a later form of it.
[[nodiscard]] Result<ReportSeal> sealFromText(const QByteArray &text, const QString &subject);

/// Every fill of the seal's period, exchange and symbol, in the order that `FillSeal` needs: newest first.
[[nodiscard]] FillsQuery sealedFills(const ReportSeal &seal);

} // namespace hoox
