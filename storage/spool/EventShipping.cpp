#include "storage/spool/EventShipping.h"

#include "storage/base/WhenDone.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kEventTick{1000};

/// As many as fit into one object, one at least; those up to `last`, if that is given.
QVector<EventLine> oneBundle(const QVector<EventLine> &lines, qint64 last)
{
    QVector<EventLine> taken;
    qint64 bytes = 0;
    for (const auto &line : lines) {
        if (last > 0 && line.seq > last)
            break;
        bytes += line.json.size() + 1;
        if (last == 0 && !taken.isEmpty() && bytes > EventShipping::kMostBytes)
            break;
        taken.append(line);
    }
    return taken;
}

qint64 bytesOf(const QVector<EventLine> &lines)
{
    qint64 sum = 0;
    for (const auto &line : lines)
        sum += line.json.size() + 1;
    return sum;
}

} // namespace

EventShipping::EventShipping(FolderSpool &spool, const std::vector<EventSource *> &sources, const Clock &clock,
                             std::function<bool()> leads, QObject *parent)
    : QObject(parent), m_spool(spool), m_clock(clock), m_leads(std::move(leads)), m_lanes(sources.size())
{
    for (size_t n = 0; n < sources.size(); ++n)
        m_lanes.at(n).source = sources.at(n);
    m_timer.setInterval(kEventTick);
    connect(&m_timer, &QTimer::timeout, this, &EventShipping::tick);
}

void EventShipping::start()
{
    m_timer.start();
    tick();
}

void EventShipping::tick()
{
    for (auto &lane : m_lanes) {
        if (lane.isBusy || m_clock.monotonic() < lane.nextAt)
            continue;
        if (!m_leads()) {
            // Whoever leads moves the cursor: it is read again once we do.
            lane.isKnown = false;
            continue;
        }
        lane.isBusy = true;
        if (lane.isKnown)
            look(lane);
        else
            readCursor(lane);
    }
}

void EventShipping::flush()
{
    for (auto &lane : m_lanes) {
        lane.isFlushed = true;
        lane.nextAt = m_clock.monotonic();
    }
    tick();
}

bool EventShipping::isCaughtUp() const
{
    return std::none_of(m_lanes.cbegin(), m_lanes.cend(), [](const Lane &lane) { return lane.isFlushed; });
}

std::optional<Error> EventShipping::error() const
{
    const auto failed =
        std::find_if(m_lanes.cbegin(), m_lanes.cend(), [](const Lane &lane) { return lane.error.has_value(); });
    return failed == m_lanes.cend() ? std::nullopt : failed->error;
}

QString EventShipping::noteOf(const Lane &lane)
{
    return u"events-"_s + lane.source->name();
}

QByteArray EventShipping::cursorOf(const Lane &lane)
{
    const QJsonObject object{{u"shipped"_s, lane.shipped}, {u"first"_s, lane.first}, {u"last"_s, lane.last}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void EventShipping::readCursor(Lane &lane)
{
    whenDone(m_spool.readNote(noteOf(lane)), this, [this, &lane](const Result<QByteArray> &note) {
        if (!note) {
            rest(lane, note.error());
            return;
        }
        // A cursor that is lost or damaged begins anew: the same events may then go twice, and none is lost.
        const auto object = QJsonDocument::fromJson(*note).object();
        lane.isKnown = true;
        lane.shipped = object.value(u"shipped"_s).toInteger();
        lane.first = object.value(u"first"_s).toInteger();
        lane.last = object.value(u"last"_s).toInteger();
        if (lane.last > lane.shipped)
            makeAgain(lane);
        else
            look(lane);
    });
}

void EventShipping::look(Lane &lane)
{
    if (lane.last > lane.shipped) {
        makeAgain(lane); // its put failed
        return;
    }
    whenDone(lane.source->after(lane.shipped, kMostLines), this,
             [this, &lane](const Result<QVector<EventLine>> &lines) {
                 if (lines)
                     take(lane, *lines);
                 else
                     rest(lane, lines.error());
             });
}

void EventShipping::take(Lane &lane, const QVector<EventLine> &lines)
{
    const auto now = m_clock.monotonic();
    if (lines.isEmpty()) {
        lane.waitsSince.reset();
        rest(lane, std::nullopt);
        return;
    }
    if (!lane.waitsSince)
        lane.waitsSince = now;
    const bool isFull = lines.size() >= kMostLines || bytesOf(lines) >= kMostBytes;
    if (isFull || lane.isFlushed || now - *lane.waitsSince >= kLongestWait)
        bundle(lane, oneBundle(lines, 0));
    else
        rest(lane, std::nullopt);
}

void EventShipping::makeAgain(Lane &lane)
{
    whenDone(lane.source->after(lane.first - 1, kMostLines), this,
             [this, &lane](const Result<QVector<EventLine>> &lines) {
                 if (!lines) {
                     rest(lane, lines.error());
                     return;
                 }
                 const auto same = oneBundle(*lines, lane.last);
                 if (same.isEmpty())
                     close(lane, lane.last); // the source does not have them any more
                 else
                     put(lane, same);
             });
}

void EventShipping::bundle(Lane &lane, const QVector<EventLine> &lines)
{
    lane.first = lines.constFirst().seq;
    lane.last = lines.constLast().seq;
    whenDone(m_spool.writeNote(noteOf(lane), cursorOf(lane)), this, [this, &lane, lines](const Result<Done> &noted) {
        if (noted) {
            put(lane, lines);
            return;
        }
        lane.first = lane.last = 0;
        rest(lane, noted.error());
    });
}

Result<BlobKey> EventShipping::keyOf(const EventSource &source, const QVector<EventLine> &lines)
{
    const auto at = lines.constFirst().at.toUTC();
    return BlobKey::parse(u"logs/%1/%2/%3Z-%4-%5-%6.jsonl"_s.arg(
        source.folder(), at.date().toString(Qt::ISODate), at.time().toString(u"HHmmss.zzz"_s), source.name(),
        QString::number(lines.constFirst().seq), QString::number(lines.constLast().seq)));
}

void EventShipping::put(Lane &lane, const QVector<EventLine> &lines)
{
    const auto key = keyOf(*lane.source, lines);
    if (!key) {
        rest(lane, key.error());
        return;
    }
    QByteArray bytes;
    for (const auto &line : lines)
        bytes += line.json + '\n';
    whenDone(m_spool.put(*key, bytes, {}), this, [this, &lane, key = *key, last = lane.last](const Result<Done> &done) {
        if (!done) {
            rest(lane, done.error());
            return;
        }
        Q_EMIT bundled(key.text());
        close(lane, last);
    });
}

void EventShipping::close(Lane &lane, qint64 last)
{
    lane.shipped = last;
    whenDone(m_spool.writeNote(noteOf(lane), cursorOf(lane)), this, [this, &lane](const Result<Done> &noted) {
        lane.waitsSince.reset();
        if (noted)
            look(lane); // perhaps more than one bundle waits
        else
            rest(lane, noted.error());
    });
}

void EventShipping::rest(Lane &lane, const std::optional<Error> &error)
{
    lane.isBusy = false;
    lane.error = error;
    lane.nextAt = m_clock.monotonic() + kLook;
    if (std::exchange(lane.isFlushed, false) && isCaughtUp())
        Q_EMIT caughtUp();
}

} // namespace hoox
