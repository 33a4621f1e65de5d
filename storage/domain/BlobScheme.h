#pragma once

#include "storage/domain/BlobKey.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace hoox {

/// What a key says of its object, by the schemes that the console and Hoox's workers write (contract 5.5, BL-7). Only
/// the key is looked at: what it does not tell is empty. A key that breaks its scheme anywhere is `Other`, and browses
/// all the same. Pure; any thread.
struct BlobScheme
{
    enum class Kind {
        OrderLog,     ///< `logs/<exchange>/<SYMBOL>/<day>/order-<order id>[~<md5>].json`
        Request,      ///< `requests/<day>/<uuid>.json`
        Response,     ///< `responses/<day>/<uuid>.json`, the same uuid as its request
        TradeReport,  ///< `trade-reports/<exchange>/<symbol>/<day>T<time>Z-<id>.json`
        PdfReport,    ///< `reports/<name>.pdf`; the day where the name has one
        LockEvents,   ///< `logs/locks/<day>/<time>Z-<source>-<first>-<last>.jsonl`, order-journal events among them
        ConfigEvents, ///< `logs/config/<day>/…`, likewise
        LedgerBackup, ///< `backups/ledger/<day>/<file>`
        Other,
    };

    Kind kind = Kind::Other;
    QString exchange = {}; ///< As the key spells it.
    QString symbol = {};
    QDate day = {};        ///< UTC; invalid where the key tells none.
    QString orderId = {};  ///< Of an order log; the request id where the exchange gave none.
    QString pairId = {};   ///< The uuid that a request and its response share.
    QString reportId = {}; ///< Of a trade report: the id that its name ends in. Which id it is, only the body tells.
    friend bool operator==(const BlobScheme &, const BlobScheme &) = default;

    [[nodiscard]] static BlobScheme of(const BlobKey &key);
};

/// Where the other half of a request or response may be, the likeliest first: the same UTC day, then the days beside
/// it, for the two may be written on either side of midnight. Empty for every other kind.
[[nodiscard]] QVector<BlobKey> counterpartKeys(const BlobKey &key);

/// `requests/…` or `responses/…` of one pair. `Invalid` unless `kind` is one of the two, the day is one of the years 1
/// to 9999, and the id is a uuid as the workers write it.
[[nodiscard]] Result<BlobKey> pairKey(BlobScheme::Kind kind, const QDate &day, const QString &pairId);

/// Whether it is a uuid in lower or upper case with its four dashes: what request ids and pairs are.
[[nodiscard]] bool isUuid(QStringView text);

} // namespace hoox
