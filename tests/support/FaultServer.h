#pragma once

#include "storage/net/HttpExchange.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace hoox::tests {

/// One answer as it goes over the wire, with what can go wrong on the way.
struct FaultAnswer
{
    int status = 200;
    QVector<HttpHeader> headers = {};
    QByteArray body = {};
    int bodyTimes = 1;                        ///< The body this often over: a long answer without its memory.
    std::optional<qint64> claimedLength = {}; ///< In `Content-Length` instead of the true one.
    std::optional<qint64> cutAfter = {};      ///< Closed after so many bytes of the body.
    bool isChunked = false;
    bool isDropped = false;             ///< Closed without a word, once the request is there.
    bool isLost = false;                ///< The real service does it; its answer goes nowhere, and the line ends.
    bool isHeld = false;                ///< Until `release()`.
    std::chrono::milliseconds stall{0}; ///< Before the first byte.
    std::chrono::milliseconds drip{0};  ///< Between two bytes of the body.
    QByteArray rawInstead = {};         ///< Sent instead of an HTTP answer.
};

/// A server on loopback that answers as a test wrote down, and passes what nobody wrote an answer for on to a real
/// service: the small proxy for what a real server will not do. Lives in the test's own thread and event loop. Host and
/// all other headers pass unchanged, so that signatures hold.
class FaultServer final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< As on the request line.
        QVector<HttpHeader> headers;
        QByteArray body;
        qint64 atMs = 0; ///< Since the server began.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    /// `upstream`: where requests without a script go; none: they get 404. With `tls` it speaks HTTPS.
    explicit FaultServer(const QUrl &upstream = {}, std::optional<QSslConfiguration> tls = {});
    ~FaultServer() override;

    [[nodiscard]] QUrl origin() const; ///< `http://127.0.0.1:<port>`, no slash at the end.
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;

    /// The next `times` requests, of any kind, get this answer; scripts are used up in their order. -1: all to come.
    void answer(FaultAnswer answer, int times = 1);
    /// The same for requests of that method (empty: any) whose target contains `part`.
    void answerTo(const QByteArray &method, const QByteArray &part, FaultAnswer answer, int times = 1);
    /// The same for requests with `part` in their body.
    void answerWhoSays(const QByteArray &part, FaultAnswer answer, int times = 1);
    void forgetScripts();
    /// What is held goes out, and nothing is held any more.
    void release();

    [[nodiscard]] const QVector<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &part) const;
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

private:
    class Connection;
    struct Script
    {
        QByteArray method;
        QByteArray part;
        FaultAnswer answer;
        int times = 1;
        QByteArray said = {};
    };

    void accept();
    [[nodiscard]] std::optional<FaultAnswer> scriptFor(const Request &request);

    const QUrl m_upstream;
    std::unique_ptr<QTcpServer> m_server;
    const bool m_isTls;
    qint64 m_beganMs;
    QVector<Script> m_scripts;
    QVector<Request> m_requests;
    bool m_isReleased = false;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
    qint64 m_bytesSent = 0;
Q_SIGNALS:
    void released();
};

} // namespace hoox::tests
