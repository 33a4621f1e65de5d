#include "models/blobs/BlobSearch.h"

#include "models/blobs/BlobLinks.h"
#include "models/blobs/NaturalOrder.h"
#include "storage/base/WhenDone.h"

#include <QTimeZone>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QDate dayOfFolder(const QString &folder)
{
    const auto name = folder.chopped(1).section(u'/', -1);
    return name.size() == 10 ? QDate::fromString(name, Qt::ISODate) : QDate();
}

/// The days from one to the other, the newest last; none if an end is open or they are too many to name.
QVector<QDate> namedDays(const BlobQuery &query)
{
    QVector<QDate> days;
    if (!query.from.isValid() || !query.to.isValid() || query.from.daysTo(query.to) >= BlobSearch::kMostNamedDays)
        return days;
    for (auto day = query.from; day <= query.to; day = day.addDays(1))
        days.append(day);
    return days;
}

QDate utcDay(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc()).date();
}

} // namespace

bool BlobQuery::setDays(const QString &text)
{
    const auto ends = text.trimmed().split(u".."_s);
    QDate days[2];
    if (ends.size() > 2)
        return false;
    for (qsizetype end = 0; end < ends.size(); ++end) {
        const auto word = ends[end].trimmed();
        days[end] = word.size() == 10 ? QDate::fromString(word, Qt::ISODate) : QDate();
        if (!word.isEmpty() && !days[end].isValid())
            return false;
    }
    from = days[0];
    to = ends.size() == 1 ? days[0] : days[1];
    return true;
}

BlobSearch::BlobSearch(BlobStore &store, Ledger &ledger, QObject *parent)
    : QObject(parent), m_store(store), m_ledger(ledger)
{
}

BlobSearch::~BlobSearch() = default;

void BlobSearch::start(const BlobQuery &query)
{
    cancel();
    m_query = query;
    m_figures = {};
    m_steps.clear();
    m_onTheWay = 0;
    m_heads.clear();
    m_isWalk = false;
    m_failure.reset();
    m_run = std::make_unique<QObject>();
    askLedger(!query.orderId.isEmpty());
}

void BlobSearch::cancel()
{
    if (isRunning())
        end(fail(Error::Kind::Cancelled));
}

void BlobSearch::askLedger(bool byOrder)
{
    const auto take = [this, byOrder, run = m_run.get()](const Result<QVector<Fill>> &fills) {
        if (run == m_run.get())
            takeFills(fills, byOrder);
    };
    if (byOrder)
        return whenDone(m_ledger.fillsOfOrder(m_query.orderId), m_run.get(), take);
    // No index finds a request id: only within a period does the ledger know it at once.
    if (!m_query.requestId.isEmpty() && m_query.from.isValid())
        return whenDone(m_ledger.fillsOfRequest(m_query.requestId, m_query.from.startOfDay(Qt::UTC).toSecsSinceEpoch()),
                        m_run.get(), take);
    // Later, as from a ledger: who starts a search hears of its end after that.
    whenDone(ready<QVector<Fill>>(QVector<Fill>()), m_run.get(), take);
}

void BlobSearch::takeFills(const Result<QVector<Fill>> &fills, bool byOrder)
{
    const bool isFound = fills && !fills->isEmpty();
    if (byOrder && !isFound && !m_query.requestId.isEmpty())
        return askLedger(false); // Exchanges, too, name orders by uuids: it may be either.
    if (isFound)
        addDirectKeys(*fills); // Without the ledger, the folders still tell.
    next();
}

void BlobSearch::addDirectKeys(const QVector<Fill> &fills)
{
    QStringList keys;
    const auto add = [&keys](const Result<BlobKey> &key) {
        if (key && !keys.contains(key->text()))
            keys.append(key->text());
    };
    for (const auto &fill : fills) {
        const auto id = fill.orderId.isEmpty() ? wantedId() : fill.orderId;
        // The log has the day of the order's first fill, or of the moment that it was sent.
        for (const int days : {0, -1, 1})
            add(orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt + days * 86'400LL, id));
        for (const int days : {0, -1, 1}) {
            const auto day = utcDay(fill.createdAt).addDays(days);
            add(pairKey(BlobScheme::Kind::Request, day, fill.requestId));
            add(pairKey(BlobScheme::Kind::Response, day, fill.requestId));
        }
    }
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        m_steps.push_back({Step::Kind::Head, *key});
}

void BlobSearch::walk()
{
    m_isWalk = true;
    walkReports();
    walkLogs();
    if (!isUuid(m_query.requestId))
        return;
    const auto days = namedDays(m_query);
    for (const auto &day : days) {
        addPairs(BlobScheme::Kind::Response, day);
        addPairs(BlobScheme::Kind::Request, day);
    }
    if (days.isEmpty()) {
        m_steps.push_back({Step::Kind::Folders, u"responses/"_s});
        m_steps.push_back({Step::Kind::Folders, u"requests/"_s});
    }
}

void BlobSearch::walkLogs()
{
    const auto exchange = u"logs/%1/"_s.arg(m_query.exchange), symbol = exchange + m_query.symbol + u'/';
    if (m_query.exchange.isEmpty())
        m_steps.push_back({Step::Kind::Folders, u"logs/"_s});
    else if (m_query.symbol.isEmpty())
        m_steps.push_back({Step::Kind::Folders, exchange});
    else if (const auto days = namedDays(m_query); !days.isEmpty())
        addDays(symbol, days);
    else
        m_steps.push_back({Step::Kind::Folders, symbol});
}

void BlobSearch::walkReports()
{
    QString folder = u"trade-reports/"_s;
    if (!m_query.exchange.isEmpty())
        folder += m_query.exchange + u'/' + (m_query.symbol.isEmpty() ? QString() : m_query.symbol + u'/');
    takeFolders({folder});
}

void BlobSearch::addDays(const QString &folder, const QVector<QDate> &days)
{
    const auto narrowed = BlobLinks::nameStart(wantedId());
    for (const auto &day : days)
        m_steps.push_back({Step::Kind::Objects, folder + day.toString(Qt::ISODate) + u'/' + narrowed});
}

void BlobSearch::addPairs(BlobScheme::Kind kind, const QDate &day)
{
    if (const auto key = pairKey(kind, day, m_query.requestId))
        m_steps.push_back({Step::Kind::Head, key->text()});
}

void BlobSearch::next()
{
    while (!m_steps.empty() && m_onTheWay < kMostAtOnce) {
        const auto step = m_steps.back();
        m_steps.pop_back();
        ask(step);
    }
    m_figures.waiting = static_cast<int>(m_steps.size()) + m_onTheWay;
    if (m_onTheWay > 0)
        return Q_EMIT progressed();
    if (m_isWalk || (m_figures.found > 0 && !wantedId().isEmpty()))
        return end(m_failure ? Result<Done>(fail(*m_failure)) : Result<Done>(Done{}));
    walk();
    next();
}

void BlobSearch::ask(const Step &step)
{
    ++m_onTheWay;
    if (step.kind != Step::Kind::Head) {
        const auto delimiter = step.kind == Step::Kind::Folders ? u"/"_s : QString();
        return whenDone(m_store.list({step.prefix, delimiter, step.startAfter}), m_run.get(),
                        [this, step, run = m_run.get()](const Result<BlobPage> &page) {
                            if (run == m_run.get())
                                takePage(step, page);
                        });
    }
    const auto key = BlobKey::parse(step.prefix);
    whenDone(key ? m_store.head(*key) : ready<BlobInfo>(fail(key.error())), m_run.get(),
             [this, step, run = m_run.get()](const Result<BlobInfo> &info) {
                 if (run == m_run.get())
                     takeHead(step, info);
             });
}

void BlobSearch::takeHead(const Step &step, const Result<BlobInfo> &info)
{
    --m_onTheWay;
    ++m_figures.asked;
    if (!info) {
        if (info.error().kind != Error::Kind::NotFound)
            takeFailure(info.error());
        return next();
    }
    // The other half is near: nothing else needs to be asked for it.
    if (m_isWalk && !m_query.requestId.isEmpty()) {
        m_steps.clear();
        if (m_figures.found == 0) {
            for (const auto &key : counterpartKeys(BlobKey::parse(step.prefix).value()))
                m_steps.push_back({Step::Kind::Head, key.text()});
        }
    }
    if (m_heads.contains(step.prefix))
        return next();
    m_heads.append(step.prefix);
    tell({*info});
}

void BlobSearch::takePage(const Step &step, const Result<BlobPage> &page)
{
    --m_onTheWay;
    ++m_figures.asked;
    if (!page) {
        takeFailure(page.error());
        return next();
    }
    if (!page->nextStartAfter.isEmpty() && !isPast(*page))
        m_steps.push_back({step.kind, step.prefix, page->nextStartAfter});
    if (step.kind == Step::Kind::Objects)
        return takeObjects(page->objects);
    takeFolders(page->folders);
    next();
}

/// Whether a listing in order of time has left the period.
bool BlobSearch::isPast(const BlobPage &page) const
{
    const auto last = BlobKey::parse(page.objects.isEmpty() ? QString() : page.objects.constLast().key);
    const auto scheme = last ? BlobScheme::of(*last) : BlobScheme{};
    return scheme.kind == BlobScheme::Kind::TradeReport && m_query.to.isValid() && scheme.day > m_query.to;
}

/// Which of the folders of a level the search goes on into.
void BlobSearch::takeFolders(const QVector<QString> &folders)
{
    auto ordered = folders;
    std::sort(ordered.begin(), ordered.end(),
              [](const QString &left, const QString &right) { return naturalCompare(left, right) < 0; });
    for (const auto &folder : std::as_const(ordered)) {
        const auto parts = folder.split(u'/');
        const bool isReports = parts[0] == u"trade-reports";
        const bool isLog = parts[0] == u"logs";
        const auto depth = parts.size() - 1;
        const auto day = dayOfFolder(folder);
        if (!isReports && !isLog) {
            if (depth == 2 && day.isValid() && m_query.takesDay(day))
                addPairs(parts[0] == u"requests" ? BlobScheme::Kind::Request : BlobScheme::Kind::Response, day);
            continue;
        }
        const bool isOther = (depth >= 2 && !m_query.exchange.isEmpty() && parts[1] != m_query.exchange) ||
                             (depth >= 3 && !m_query.symbol.isEmpty() && parts[2] != m_query.symbol) ||
                             (isLog && depth == 2 && (parts[1] == u"locks" || parts[1] == u"config"));
        if (isOther)
            continue;
        if (isLog && depth == 4) {
            if (day.isValid() && m_query.takesDay(day))
                addDays(folder.chopped(11), {day});
        } else if (isReports && depth == 3) {
            const auto after = m_query.from.isValid() ? folder + m_query.from.toString(Qt::ISODate) : QString();
            m_steps.push_back({Step::Kind::Objects, folder, after});
        } else {
            m_steps.push_back({Step::Kind::Folders, folder});
        }
    }
}

void BlobSearch::takeObjects(const QVector<BlobInfo> &objects)
{
    m_figures.seen += objects.size();
    QVector<BlobInfo> matching;
    std::copy_if(objects.cbegin(), objects.cend(), std::back_inserter(matching),
                 [this](const BlobInfo &object) { return matches(object); });
    if (!matching.isEmpty() && !wantedId().isEmpty())
        m_steps.clear(); // An order has one log.
    tell(matching);
}

bool BlobSearch::matches(const BlobInfo &object) const
{
    const auto key = BlobKey::parse(object.key);
    const auto scheme = key ? BlobScheme::of(*key) : BlobScheme{};
    const bool isNamed = scheme.kind == BlobScheme::Kind::OrderLog || scheme.kind == BlobScheme::Kind::TradeReport;
    const auto &id = scheme.kind == BlobScheme::Kind::OrderLog ? scheme.orderId : scheme.reportId;
    return isNamed && m_query.takesDay(scheme.day) && (wantedId().isEmpty() || id == wantedId());
}

void BlobSearch::takeFailure(const Error &error)
{
    m_failure = error;
    // The rest would wait for the same silence.
    if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout) {
        m_steps.clear();
        m_isWalk = true;
    }
}

void BlobSearch::tell(const QVector<BlobInfo> &objects)
{
    const auto *run = m_run.get();
    m_figures.found += static_cast<int>(objects.size());
    if (!objects.isEmpty())
        Q_EMIT found(objects);
    if (run == m_run.get()) // Who heard of it may have ended it, or started another.
        next();
}

void BlobSearch::end(const Result<Done> &result)
{
    m_figures.waiting = 0;
    m_steps.clear();
    // This may run inside an answer to it.
    m_run.release()->deleteLater();
    Q_EMIT finished(result);
}

} // namespace hoox
