#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QUrl>
#include <QVector>

#include <chrono>
#include <functional>

namespace hoox {

struct HttpAnswer;

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// One request to one of the tiers' services. A value.
struct HttpRequest
{
    /// Who waits for it. The kill switch goes ahead of every other and outside the budget (KS-2).
    enum class Urgency { Background, Operator, KillSwitch };

    QByteArray method = "GET";
    QUrl url; ///< From encoded bytes (`QUrl::StrictMode`): what is signed is what is sent.
    QVector<HttpHeader> headers;
    QByteArray body;
    QString bodyFile = {}; ///< Sent instead of `body`: `bodyLength` bytes from `bodyOffset` of this file.
    qint64 bodyOffset = 0;
    qint64 bodyLength = 0;
    /// A redirect is an answer, without its body; else it is `NotTheService`. It is followed in no case.
    bool takesRedirect = false;
    bool mayRepeat = true; ///< Sending it twice does no harm: only then is it retried after an unknown outcome.
    qint64 largestAnswer = 8LL * 1024 * 1024; ///< A longer body is `Full` with cause `TooLarge`; never buffered beyond.
    /// Takes a 2xx body piece by piece, on the network's thread, instead of `HttpAnswer::body`; at most `largestAnswer`
    /// in all, and until the future is finished, also after a cancel. Once it was called, the request is not retried:
    /// whoever streams resumes by range. An error from it ends the request with that error.
    std::function<Result<Done>(const QByteArray &piece)> sink = {};
    /// Asked once an attempt, before the first piece goes to `sink`, about status and headers. An error from it ends
    /// the request with that error: not a byte of an answer that is not meant gets through.
    std::function<Result<Done>(const HttpAnswer &head)> accepts = {};
    /// Asked, on the network's thread, about a 5xx answer before it is retried: true lets it stand (D1 tells an error
    /// in the SQL as 500 on the local edge, contract 3.8).
    std::function<bool(const HttpAnswer &)> isFinal = {};
    std::chrono::milliseconds total{35'000}; ///< For one attempt as a whole; silence of 20 s ends it too.
    Urgency urgency = Urgency::Operator;
    QString subject = {}; ///< What errors name: a key, a bucket, a database.
};

/// What came back: any status that the retries did not mend. `body` is whole, or it is an error.
struct HttpAnswer
{
    int status = 0;
    QVector<HttpHeader> headers;
    QByteArray body;
    int attempts = 1;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first header of that name, in any case; empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &header : headers) {
            if (header.name.compare(name, Qt::CaseInsensitive) == 0)
                return header.value;
        }
        return {};
    }
};

} // namespace hoox
