#pragma once

#include "storage/net/HttpExchange.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

namespace hoox::bench {

/// What a RecordedServer says, and when.
struct RecordedAnswer
{
    QByteArray bytes; ///< As they go over the wire.
    std::chrono::milliseconds after{0};
};

/// A service that does not share the processor with whoever asks it: it answers with what was made or written down
/// beforehand, each answer after its time. On loopback, in its own thread.
class RecordedServer final : public QThread
{
public:
    /// `answerTo` gets a whole request; called on the server's thread.
    explicit RecordedServer(std::function<RecordedAnswer(const QByteArray &request)> answerTo)
        : m_answerTo(std::move(answerTo))
    {
        start();
        while (m_port == 0)
            msleep(1);
    }
    ~RecordedServer() override
    {
        quit();
        wait();
    }
    [[nodiscard]] QUrl origin() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    [[nodiscard]] static QByteArray httpAnswer(const QByteArray &contentType, const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            auto *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
                request += socket->readAll();
                if (isWhole(request))
                    answer(*socket, std::exchange(request, {}));
            });
        });
        m_port = server.serverPort();
        exec();
    }

private:
    static bool isWhole(const QByteArray &request)
    {
        const auto headEnd = request.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        const auto head = request.left(headEnd + 2).toLower();
        const auto at = head.indexOf("content-length:");
        const auto length = at < 0 ? 0 : head.mid(at + 15, head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        return request.size() >= headEnd + 4 + length;
    }
    void answer(QTcpSocket &socket, const QByteArray &request) const
    {
        const auto answer = m_answerTo(request);
        QTimer::singleShot(answer.after, Qt::PreciseTimer, &socket,
                           [&socket, bytes = answer.bytes] { socket.write(bytes); });
    }

    const std::function<RecordedAnswer(const QByteArray &request)> m_answerTo;
    std::atomic<quint16> m_port = 0;
};

} // namespace hoox::bench
