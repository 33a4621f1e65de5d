#include "models/evidence/EvidenceChain.h"

#include "models/blobs/SecretMask.h"
#include "storage/evidence/OrderLogFigures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Kind = EvidencePoint::Kind;
using Gap = EvidencePoint::Gap;

constexpr qsizetype kMostCalls = 50;
constexpr qsizetype kMostFills = 100;
constexpr qsizetype kLongestWords = 400;
const auto kJournalName = u"orders.db"_s;

QDateTime utcOfMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QString figure(const std::optional<double> &number)
{
    const auto exact = number ? ExactDecimal::of(*number) : std::nullopt;
    return exact ? exact->text() : u"—"_s;
}

/// Empty if it is no JSON object, or too large.
QJsonDocument shownLog(const Result<QByteArray> &log)
{
    const auto parsed = log && log->size() <= kLargestComparedLog
                            ? JsonDocument::parse(*log)
                            : tl::unexpected(JsonFault{JsonFault::Kind::TooLarge, 0, {}});
    if (!parsed)
        return {};
    MaskedSecrets receipt;
    auto shown = withoutSecrets(**parsed, receipt);
    if (shown.startsWith("\xEF\xBB\xBF")) // QJsonDocument takes none.
        shown.remove(0, 3);
    return QJsonDocument::fromJson(shown);
}

class ChainBuilder
{
public:
    explicit ChainBuilder(const EvidenceSources &sources) : m_sources(sources)
    {
        const auto document = shownLog(sources.log);
        m_isLogReadable = document.isObject();
        m_log = document.object();
    }

    QVector<EvidencePoint> build()
    {
        addStep(Kind::Lock, OrderStep::Lock);
        addStep(Kind::Intent, OrderStep::Journal);
        addCalls();
        addFills();
        addPosition();
        addSpool();
        addReport();
        addGaps();
        return m_points;
    }

private:
    EvidencePoint &add(Kind kind, Gap gap, const QString &source, const QString &words = {})
    {
        EvidencePoint point{kind, gap, {}, false, std::nullopt, false, source, words.left(kLongestWords)};
        m_points.append(point);
        return m_points.last();
    }

    /// What keeps the log from saying anything; `NotInLog` if nothing does.
    [[nodiscard]] Gap logGap() const
    {
        if (m_sources.log)
            return m_isLogReadable ? Gap::NotInLog : Gap::Unreadable;
        if (m_sources.fill.orderId.isEmpty() && m_sources.fill.requestId.isEmpty())
            return Gap::NoOrderId;
        return m_sources.log.error().kind == Error::Kind::NotFound ? Gap::NoLog : Gap::Unreadable;
    }
    [[nodiscard]] QString logFault() const { return m_sources.log ? QString() : m_sources.log.error().detail; }

    /// The journal of this desk knows it, or else the log, which another desk wrote.
    void addStep(Kind kind, OrderStep step)
    {
        const auto &entry = m_sources.entry;
        if (entry) {
            const auto at = static_cast<size_t>(step);
            const bool isReached = entry->reached.at(at);
            auto &point = add(kind, isReached ? Gap::None : Gap::NotReached, kJournalName);
            point.words = kind == Kind::Lock ? entry->ticket.requestId : entry->by;
            if (isReached && entry->steps.at(at)) {
                point.at = entry->askedAt.addMSecs(entry->steps.at(at)->count());
                point.isExact = true;
            }
            return;
        }
        const auto steps = m_log[u"timeline"_s].toArray();
        const auto askedAt = QDateTime::fromString(m_log[u"logged_at"_s].toString(), Qt::ISODateWithMs);
        for (const auto &each : steps) {
            if (each[u"step"_s].toString() != toText(step))
                continue;
            auto &point = add(kind, Gap::None, m_sources.logKey, m_log[u"operator"_s].toString());
            if (each[u"ms"_s].isDouble() && askedAt.isValid()) {
                point.at = askedAt.toUTC().addMSecs(each[u"ms"_s].toInteger());
                point.isExact = true;
            }
            return;
        }
        if (m_sources.journalError)
            add(kind, Gap::Unreadable, kJournalName, m_sources.journalError->detail);
        else
            add(kind, m_sources.fill.requestId.isEmpty() ? Gap::NoRequestId : Gap::OtherDesk, kJournalName);
    }

    /// As the conversation of the Logs page takes them: also one call alone.
    [[nodiscard]] QJsonArray calls() const
    {
        const auto calls = m_log[u"calls"_s].toArray();
        const bool isCall = m_log[u"request"_s].isObject() || m_log[u"response"_s].isObject();
        return calls.isEmpty() && isCall ? QJsonArray{m_log} : calls;
    }

    void addCalls()
    {
        qsizetype count = 0;
        const auto all = calls();
        for (const auto &call : all) {
            if (++count > kMostCalls) {
                add(Kind::Request, Gap::Cut, m_sources.logKey);
                break;
            }
            const auto request = call[u"request"_s].toObject(), response = call[u"response"_s].toObject();
            auto address = request[u"url"_s].toString();
            if (address.isEmpty())
                address = request[u"path"_s].toString();
            addMoment(Kind::Request, request[u"sent_at_ms"_s],
                      (request[u"method"_s].toString() + u' ' + address).trimmed());
            const auto status = response[u"status"_s];
            addMoment(Kind::Response, response[u"received_at_ms"_s],
                      status.isDouble() ? QString::number(status.toInteger()) : response[u"error"_s].toString());
        }
        if (count > 0)
            return;
        // Without a log the journal still knows that it was sent.
        const auto &entry = m_sources.entry;
        if (entry && entry->sentAt.isValid()) {
            auto &sent = add(Kind::Request, Gap::None, kJournalName);
            sent.at = entry->sentAt;
            sent.isExact = true;
        } else {
            add(Kind::Request, logGap(), m_sources.logKey, logFault());
        }
        add(Kind::Response, logGap(), m_sources.logKey, logFault());
    }

    void addMoment(Kind kind, const QJsonValue &ms, const QString &words)
    {
        auto &point = add(kind, Gap::None, m_sources.logKey, words);
        if (!ms.isDouble()) {
            point.gap = words.isEmpty() ? Gap::NotInLog : Gap::None;
            return;
        }
        point.at = utcOfMs(ms.toInteger());
        point.isExact = true;
    }

    void addFills()
    {
        auto fills = m_sources.ofOrder;
        if (fills.isEmpty())
            fills.append(m_sources.fill);
        std::stable_sort(fills.begin(), fills.end(),
                         [](const Fill &left, const Fill &right) { return left.createdAt < right.createdAt; });
        const bool isCut = fills.size() > kMostFills;
        if (isCut) {
            fills.resize(kMostFills);
            if (!fills.contains(m_sources.fill))
                fills.append(m_sources.fill);
        }
        for (const auto &fill : std::as_const(fills)) {
            auto &point = add(Kind::Fill, Gap::None, u"trades "_s + fill.id,
                              u"%1 %2 @ %3 %4"_s.arg(toText(fill.side), figure(fill.quantity), figure(fill.price),
                                                     toText(fill.status)));
            point.at = QDateTime::fromSecsSinceEpoch(fill.createdAt, Qt::UTC);
        }
        if (isCut)
            add(Kind::Fill, Gap::Cut, u"trades"_s);
        if (m_sources.orderError)
            add(Kind::Fill, Gap::Unreadable, u"trades"_s, m_sources.orderError->detail);
    }

    /// Of all fills of that second and symbol: the ledger does not tell their order more finely.
    void addPosition()
    {
        if (!m_sources.path) {
            add(Kind::Position, Gap::Unreadable, u"trades"_s, m_sources.path.error().detail);
            return;
        }
        const auto &path = *m_sources.path;
        if (path.steps.isEmpty()) {
            add(Kind::Position, m_sources.fill.status == FillStatus::Filled ? Gap::NoFigures : Gap::NotReached,
                u"trades"_s);
            return;
        }
        const auto &after = path.steps.last();
        auto &point = add(Kind::Position, after.size ? Gap::None : Gap::NoFigures, u"trades"_s,
                          u"%1 → %2"_s.arg(figure(path.before.size), figure(after.size)));
        point.at = QDateTime::fromSecsSinceEpoch(after.second, Qt::UTC);
    }

    void addSpool()
    {
        if (m_sources.spooledAt.isValid()) {
            auto &point = add(Kind::Spool, Gap::None, m_sources.logKey);
            point.at = m_sources.spooledAt;
            point.isExact = true;
        }
    }

    void addReport()
    {
        if (m_sources.reportsError) {
            add(Kind::Report, Gap::Unreadable, {}, m_sources.reportsError->detail);
            return;
        }
        if (m_sources.report.isEmpty()) {
            add(Kind::Report, m_sources.areReportsCut ? Gap::Cut : Gap::NoReport, {});
            return;
        }
        auto &point = add(Kind::Report, Gap::None, m_sources.report);
        point.at = m_sources.reportMadeAt;
        point.page = m_sources.reportPage;
        if (point.page)
            return;
        const auto &error = m_sources.reportError;
        const bool isUnreadable = error && error->kind != Error::Kind::Invalid;
        point.gap = isUnreadable ? Gap::Unreadable : Gap::NoPage;
        point.words = isUnreadable ? error->detail.left(kLongestWords) : QString();
    }

    void addGaps()
    {
        const EvidencePoint *before = nullptr;
        for (auto &point : m_points) {
            if (!point.at.isValid())
                continue;
            if (before != nullptr) {
                point.since = std::chrono::milliseconds(before->at.msecsTo(point.at));
                point.isSinceExact = point.isExact && before->isExact;
            }
            before = &point;
        }
    }

    const EvidenceSources &m_sources;
    QJsonObject m_log;
    bool m_isLogReadable = false;
    QVector<EvidencePoint> m_points;
};

} // namespace

QString toText(EvidencePoint::Kind kind)
{
    switch (kind) {
    case Kind::Lock:
        return u"lock"_s;
    case Kind::Intent:
        return u"intent"_s;
    case Kind::Request:
        return u"request"_s;
    case Kind::Response:
        return u"response"_s;
    case Kind::Fill:
        return u"fill"_s;
    case Kind::Position:
        return u"position"_s;
    case Kind::Spool:
        return u"spool"_s;
    case Kind::Report:
        return u"report"_s;
    }
    Q_UNREACHABLE();
}

QString toText(EvidencePoint::Gap gap)
{
    switch (gap) {
    case Gap::None:
        return {};
    case Gap::NoRequestId:
        return u"no-request-id"_s;
    case Gap::OtherDesk:
        return u"other-desk"_s;
    case Gap::NotReached:
        return u"not-reached"_s;
    case Gap::NoOrderId:
        return u"no-order-id"_s;
    case Gap::NoLog:
        return u"no-log"_s;
    case Gap::NotInLog:
        return u"not-in-log"_s;
    case Gap::Unreadable:
        return u"unreadable"_s;
    case Gap::NoReport:
        return u"no-report"_s;
    case Gap::NoPage:
        return u"no-page"_s;
    case Gap::NoFigures:
        return u"no-figures"_s;
    case Gap::Cut:
        return u"more"_s;
    }
    Q_UNREACHABLE();
}

QVector<EvidencePoint> evidenceChain(const EvidenceSources &sources)
{
    return ChainBuilder(sources).build();
}

} // namespace hoox
