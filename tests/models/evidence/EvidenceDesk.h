#pragma once

#include "models/evidence/EvidenceReader.h"
#include "models/reports/PrintedFills.h"
#include "models/reports/ReportsModel.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/QuotedJson.h"
#include "tests/support/SealedFile.h"

#include <QTemporaryDir>

namespace hoox::tests {

using namespace Qt::StringLiterals;

inline constexpr qint64 kFilledAt = 1'779'158'827;

inline Fill evidenceFill()
{
    Fill fill;
    fill.id = u"fill-1"_s;
    fill.requestId = u"request-1"_s;
    fill.symbol = u"BTCUSDT"_s;
    fill.orderId = u"7"_s;
    fill.quantity = 0.05;
    fill.price = 64541.3;
    fill.createdAt = kFilledAt;
    return fill;
}

inline const QString kEvidenceKey = u"logs/bybit/BTCUSDT/2026-05-19/order-7.json"_s;

inline QByteArray evidenceLog(const QByteArray &signature = "•••")
{
    return quotedJson("{'order_id':'7','operator':'ops@desk-2','logged_at':'2026-05-19T02:47:06.000Z','timeline':[{'"
                      "step':'lock','ms':2},{'step':'journal','ms':5}],'calls':[{'request':{'method':'POST','url':'"
                      "https://gateway/order','sent_at_ms':1779158826010,'headers':{'X-BAPI-SIGN':'") +
           signature + quotedJson("'}},'response':{'status':200,'received_at_ms':1779158826218}}]}");
}

inline EvidenceSources wholeSources()
{
    EvidenceSources sources;
    sources.fill = evidenceFill();
    sources.ofOrder = {sources.fill};
    sources.logKey = kEvidenceKey;
    sources.log = evidenceLog();
    PositionPath path;
    path.before.size = 0.1;
    path.steps = {{kFilledAt, 0.15, 64000, 0}};
    sources.path = path;
    sources.report = u"daily-2026-05-19.pdf"_s;
    sources.reportMadeAt = QDateTime::fromSecsSinceEpoch(kFilledAt + 86'400, Qt::UTC);
    sources.reportPage = 12;
    return sources;
}

inline QStringList kindsOf(const QVector<EvidencePoint> &chain)
{
    QStringList kinds;
    for (const auto &point : chain)
        kinds += toText(point.kind);
    return kinds;
}

inline const EvidencePoint &pointOf(const QVector<EvidencePoint> &chain, EvidencePoint::Kind kind)
{
    return *std::find_if(chain.cbegin(), chain.cend(), [kind](const EvidencePoint &each) { return each.kind == kind; });
}

class FakeJournal final : public OrderJournal
{
public:
    QVector<OrderEntry> entries;
    std::optional<Error> failure;
    Pending<qint64> begin(const OrderEntry &) override { return ready<qint64>(fail(Error::Kind::Refused)); }
    Pending<qint64> refuse(const OrderEntry &, const OrderEvent &) override
    {
        return ready<qint64>(fail(Error::Kind::Refused));
    }
    Pending<Done> add(qint64, const OrderEvent &) override { return ready<Done>(fail(Error::Kind::Refused)); }
    Pending<QVector<OrderEntry>> list(const OrdersQuery &) override
    {
        return failure ? ready<QVector<OrderEntry>>(fail(*failure)) : ready<QVector<OrderEntry>>(entries);
    }
    Pending<std::optional<OrderEntry>> adopt(qint64, const ProcessIdentity &, const ProcessIdentity &) override
    {
        return ready<std::optional<OrderEntry>>(std::optional<OrderEntry>());
    }
    Pending<QVector<EventLine>> linesAfter(const QString &, qint64, int) override
    {
        return ready<QVector<EventLine>>(QVector<EventLine>());
    }
};

struct EvidenceDesk
{
    QTemporaryDir place;
    FakeLedger ledger;
    MemoryBlobStore blobs;
    FixedClock clock;
    FolderSpool spool{place.filePath(u"spool"_s), clock};
    FakeJournal journal;
    ReportsModel reports{place.filePath(u"reports"_s)};
    QVector<QByteArray> secrets;
    EvidenceReader reader{
        {ledger, blobs, spool, journal, reports,
         [](ExchangeId, const QString &, const TimeRange &, int) { return ready<PositionPath>(*wholeSources().path); },
         [this] { return secrets; }}};

    /// A report of the fill's day; `where` is what it says of its pages.
    [[nodiscard]] bool addReport(const QString &name, const QByteArray &where) const
    {
        QDir().mkpath(reports.folder());
        const QByteArray body = "%PDF-1.6\n";
        ReportRemark remark{20, 1, {kFilledAt - 100, kFilledAt + 100}};
        if (!where.isEmpty()) {
            remark.whereAt = body.size();
            remark.whereLength = where.size();
        }
        return writeBytes(reports.folder() + u'/' + name, body + where + remark.text() + "startxref\n9\n%%EOF\n");
    }
};

/// What a report says that prints these fills, one a page from page 12 on.
inline QByteArray printed(const QVector<Fill> &fills)
{
    PrintedFills pages;
    qint64 page = 11;
    for (const auto &fill : fills)
        pages.add(++page, fill);
    return pages.take();
}

inline Fill otherFill()
{
    auto fill = evidenceFill();
    fill.id = u"fill-of-the-same-second"_s;
    return fill;
}

} // namespace hoox::tests
