#pragma once

#include "storage/net/BodyDevice.h"
#include "storage/net/RetryPolicy.h"

#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslError;

namespace hoox {

/// One attempt of one request on the wire. Belongs to the network's thread; deleting it aborts it.
class HttpAttempt final : public QObject
{
public:
    struct Outcome
    {
        AttemptEnd end;
        Result<HttpAnswer> result;
        bool isStreamed = false; ///< The sink had a piece: the next attempt cannot begin anew.
    };
    struct Listener
    {
        std::function<void(Outcome)> ended;  ///< Once, never from within `begin`.
        std::function<void(int)> progressed; ///< In thousandths of the longer body.
        std::function<void()> headCame;      ///< Before any byte of a body is read. May come more than once.
    };

    /// `request` is signed and allowed already.
    HttpAttempt(HttpRequest request, std::chrono::milliseconds silence, Listener listener, QObject *parent);
    ~HttpAttempt() override;

    void begin(QNetworkAccessManager &manager);

private:
    [[nodiscard]] QNetworkReply *send(QNetworkAccessManager &manager, const QNetworkRequest &request);
    void listen();
    void onHead();
    void onBytes();
    void keep(const QByteArray &piece);
    void onTlsErrors(const QList<QSslError> &errors);
    void onFinished();
    void showProgress(qint64 done, qint64 total);
    void stop(AttemptEnd::Kind kind, Error error);
    void tell(AttemptEnd::Kind kind, Result<HttpAnswer> result);
    void takeTooLong();
    void takeLate(const QString &detail);
    [[nodiscard]] int status() const;
    [[nodiscard]] bool hasWholeBody() const;
    [[nodiscard]] std::pair<AttemptEnd::Kind, Error> failure() const;

    const HttpRequest m_request;
    const Listener m_listener;
    BodyDevice m_body;
    QTimer m_total;
    QTimer m_silence;
    QNetworkReply *m_reply = nullptr; ///< A child.
    HttpAnswer m_answer;
    qint64 m_received = 0;
    qint64 m_longerBody = 0;
    bool m_isSent = false;
    bool m_isStreamed = false;
    QString m_tlsErrors;
    std::optional<Outcome> m_stopped; ///< Why it was aborted here: Qt itself would only say that it was.
};

} // namespace hoox
