#pragma once

#include "storage/base/WhenDone.h"
#include "storage/blobs/S3Wire.h"

#include <QPromise>

#include <functional>

namespace hoox {

/// A request that is on its way.
struct S3Question
{
    HttpRequest request;
    Pending<HttpAnswer> answer;
};

/// One piece of work of the remote blob store: one request after another, on the network's thread. Its future's cancel
/// ends it at once and aborts what is on the wire; so does its parent's death. Deletes itself when it is over.
template <typename T>
class S3Task : public QObject
{
public:
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    S3Task(std::shared_ptr<const S3Wire> wire, Promise promise, QObject *parent)
        : QObject(parent), m_wire(std::move(wire)), m_promise(std::move(promise))
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [this] { stop(); });
        watcher->setFuture(m_promise->future());
    }

    ~S3Task() override
    {
        m_onWire.cancel();
        if (!m_isOver) {
            m_promise->future().cancel();
            m_promise->finish();
        }
    }

protected:
    using Next = std::function<void(const Result<HttpAnswer> &)>;

    /// Sends and calls `next` with the answer or the transport's error; never after the end. Answers that only say
    /// that the clock is wrong, or that bytes were damaged on the way, are asked again (contract 4.5).
    void ask(const HttpRequest &request, const Next &next, int asked = 1)
    {
        listen({request, m_wire->client().send(request)}, next, asked);
    }

    /// The same for what was sent already.
    void listen(const S3Question &question, const Next &next, int asked = 1)
    {
        m_onWire = question.answer;
        auto *watcher = new QFutureWatcher<Result<HttpAnswer>>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int thousandths) {
            if (!m_isOver)
                sent(thousandths);
        });
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(m_onWire);
        whenDone(m_onWire, this, [this, request = question.request, next, asked](const Result<HttpAnswer> &answer) {
            if (m_isOver)
                return;
            if (answer && m_wire->mayAskAgain(request, *answer, asked))
                ask(request, next, asked + 1);
            else
                next(answer);
        });
    }

    void end(Result<T> result)
    {
        if (m_isOver)
            return;
        m_isOver = true;
        drop();
        m_promise->addResult(std::move(result));
        m_promise->finish();
        cleanUp();
    }

    void told(qint64 done, qint64 total) { m_promise->setProgressValue(total > 0 ? int(done * 1000 / total) : 0); }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] const S3Wire &wire() const { return *m_wire; }

    /// How much of the request under way went over the line.
    virtual void sent(int /*thousandths*/) {}
    /// Leaves nothing half done on this computer. Called once, before the future ends.
    virtual void drop() {}
    /// What is left to do at the service; then `deleteLater`.
    virtual void cleanUp() { deleteLater(); }

private:
    void stop()
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_onWire.cancel();
        drop();
        m_promise->finish();
        cleanUp();
    }

    const std::shared_ptr<const S3Wire> m_wire;
    const Promise m_promise;
    Pending<HttpAnswer> m_onWire;
    bool m_isOver = false;
};

/// A task of one request.
template <typename T>
class S3Exchange final : public S3Task<T>
{
public:
    using S3Task<T>::S3Task;

    /// `judge` gets every answer.
    void begin(const HttpRequest &request, std::function<Result<T>(const HttpAnswer &)> judge)
    {
        this->ask(request, [this, judge = std::move(judge)](const Result<HttpAnswer> &answer) {
            this->end(answer ? judge(*answer) : Result<T>(fail(answer.error())));
        });
    }
};

} // namespace hoox
