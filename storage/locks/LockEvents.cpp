#include "storage/locks/LockEvents.h"

#include "storage/base/WhenDone.h"
#include "storage/locks/JournalledLocks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

EventLine lineOf(const LockEvent &event)
{
    const QJsonObject object{{u"event"_s, u"lock."_s + toText(event.kind)},
                             {u"seq"_s, event.seq},
                             {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"key"_s, event.key},
                             {u"owner"_s, event.owner},
                             {u"process"_s, event.process}};
    return {event.seq, event.at, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace

Pending<QVector<EventLine>> LockEvents::after(qint64 seq, int most)
{
    auto promise = std::make_shared<QPromise<Result<QVector<EventLine>>>>();
    promise->start();
    whenDone(m_locks().eventsAfter(seq, most), &m_context, [promise](const Result<QVector<LockEvent>> &events) {
        QVector<EventLine> lines;
        for (const auto &event : events.value_or(QVector<LockEvent>()))
            lines.append(lineOf(event));
        promise->addResult(events ? Result<QVector<EventLine>>(lines) : fail(events.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace hoox
