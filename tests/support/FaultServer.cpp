#include "tests/support/FaultServer.h"

#include <QDateTime>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostUnsent = 1024LL * 1024;

QByteArray reasonOf(int status)
{
    return status < 400 ? "OK" : "Fault";
}

} // namespace

/// One connection of a client: reads a request at a time, answers it or passes it on.
class FaultServer::Connection final : public QObject
{
public:
    Connection(FaultServer &server, QTcpSocket &socket) : QObject(&socket), m_server(server), m_socket(socket)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::writeOn);
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { setBusy(false); });
        connect(&m_socket, &QTcpSocket::disconnected, &m_socket, &QObject::deleteLater);
        connect(&m_drip, &QTimer::timeout, this, &Connection::writeOn);
        read();
    }

private:
    void setBusy(bool busy)
    {
        if (busy == m_isBusy)
            return;
        m_isBusy = busy;
        m_server.m_atOnce += busy ? 1 : -1;
        m_server.m_mostAtOnce = std::max(m_server.m_mostAtOnce, m_server.m_atOnce);
    }

    void read()
    {
        m_input += m_socket.readAll();
        if (m_isBusy)
            return;
        const auto headEnd = m_input.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        auto lines = m_input.left(headEnd).split('\n');
        const auto first = lines.takeFirst().trimmed().split(' ');
        Request request{
            first.value(0), first.value(1), {}, {}, QDateTime::currentMSecsSinceEpoch() - m_server.m_beganMs};
        for (const auto &line : lines) {
            const auto colon = line.indexOf(':');
            request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        const auto length = request.header("Content-Length").toLongLong();
        if (m_input.size() < headEnd + 4 + length)
            return;
        request.body = m_input.mid(headEnd + 4, length);
        m_input.remove(0, headEnd + 4 + length);
        setBusy(true);
        m_server.m_requests.append(request);
        const auto scripted = m_server.scriptFor(request);
        if (scripted && !scripted->isLost)
            begin(*scripted, request.method == "HEAD");
        else if (m_server.m_upstream.isEmpty())
            begin({404, {{"Content-Type", "text/plain"}}, "no script"}, request.method == "HEAD");
        else
            passOn(request, scripted.has_value());
    }

    void begin(const FaultAnswer &answer, bool isHead)
    {
        m_answer = answer;
        m_isHead = isHead;
        if (answer.isHeld && !m_server.m_isReleased)
            connect(&m_server, &FaultServer::released, this, &Connection::writeHead, Qt::SingleShotConnection);
        else if (answer.stall.count() > 0)
            QTimer::singleShot(answer.stall, this, &Connection::writeHead);
        else
            writeHead();
    }

    void writeHead()
    {
        if (m_answer.isDropped) {
            m_socket.disconnectFromHost();
            return;
        }
        if (!m_answer.rawInstead.isEmpty()) {
            m_socket.write(m_answer.rawInstead);
            m_socket.disconnectFromHost();
            return;
        }
        QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + ' ' + reasonOf(m_answer.status) + "\r\n";
        for (const auto &header : m_answer.headers)
            head += header.name + ": " + header.value + "\r\n";
        m_total = m_answer.body.size() * m_answer.bodyTimes;
        if (m_answer.isChunked)
            head += "Transfer-Encoding: chunked\r\n";
        else if (m_answer.status != 204 && m_answer.status != 304)
            head += "Content-Length: " + QByteArray::number(m_answer.claimedLength.value_or(m_total)) + "\r\n";
        m_socket.write(head + "\r\n");
        m_sent = 0;
        m_isWriting = true;
        if (m_answer.drip.count() > 0)
            m_drip.start(m_answer.drip);
        writeOn();
    }

    void writeOn()
    {
        if (!m_isWriting)
            return;
        const auto end = m_isHead ? 0 : std::min(m_total, m_answer.cutAfter.value_or(m_total));
        const bool isDripping = m_answer.drip.count() > 0;
        if (isDripping && m_drip.remainingTime() > 0 && m_sent > 0 && sender() != &m_drip)
            return;
        while (m_sent < end && m_socket.bytesToWrite() < kMostUnsent) {
            const auto from = m_sent % m_answer.body.size();
            auto piece = m_answer.body.mid(from, isDripping ? 1 : end - m_sent);
            m_sent += piece.size();
            m_server.m_bytesSent += piece.size();
            m_socket.write(m_answer.isChunked ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n" : piece);
            if (isDripping)
                break;
        }
        if (m_sent >= end)
            endAnswer();
    }

    void endAnswer()
    {
        m_isWriting = false;
        m_drip.stop();
        const bool isWrong = m_answer.cutAfter || m_answer.claimedLength;
        if (isWrong) {
            m_socket.disconnectFromHost();
            return;
        }
        if (m_answer.isChunked && !m_isHead)
            m_socket.write("0\r\n\r\n");
        setBusy(false);
        if (!m_input.isEmpty())
            QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
    }

    /// The service ends its connection after the answer, and with it ends the client's: no answer needs to be read
    /// here.
    void passOn(const Request &request, bool isLost)
    {
        auto *upstream = new QTcpSocket(this);
        QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
        for (const auto &header : request.headers) {
            if (header.name.compare("Connection", Qt::CaseInsensitive) != 0)
                bytes += header.name + ": " + header.value + "\r\n";
        }
        bytes += "Connection: close\r\n\r\n" + request.body;
        connect(upstream, &QTcpSocket::connected, upstream, [upstream, bytes] { upstream->write(bytes); });
        const auto take = [this, upstream, isLost] {
            const auto answer = upstream->readAll();
            if (!isLost)
                m_socket.write(answer);
        };
        connect(upstream, &QTcpSocket::readyRead, this, take);
        const auto end = [this, take] {
            take();
            m_socket.disconnectFromHost();
        };
        connect(upstream, &QTcpSocket::disconnected, this, end);
        connect(upstream, &QTcpSocket::errorOccurred, this, end);
        upstream->connectToHost(m_server.m_upstream.host(), static_cast<quint16>(m_server.m_upstream.port(80)));
    }

    FaultServer &m_server;
    QTcpSocket &m_socket;
    QByteArray m_input;
    FaultAnswer m_answer;
    QTimer m_drip;
    qint64 m_total = 0;
    qint64 m_sent = 0;
    bool m_isHead = false;
    bool m_isBusy = false;
    bool m_isWriting = false;
};

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

FaultServer::FaultServer(const QUrl &upstream, std::optional<QSslConfiguration> tls)
    : m_upstream(upstream), m_isTls(tls.has_value()), m_beganMs(QDateTime::currentMSecsSinceEpoch())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    constexpr int waiting = 100;
    m_server->setListenBacklogSize(waiting);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

FaultServer::~FaultServer()
{
    // The connections are children of the listening server and tell this one when they end.
    m_server.reset();
}

QUrl FaultServer::origin() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_isTls ? u"https"_s : u"http"_s).arg(m_server->serverPort()));
}

QUrl FaultServer::url(const QString &pathAndQuery) const
{
    return QUrl(origin().toString() + pathAndQuery, QUrl::StrictMode);
}

void FaultServer::answer(FaultAnswer answer, int times)
{
    answerTo({}, {}, std::move(answer), times);
}

void FaultServer::answerTo(const QByteArray &method, const QByteArray &part, FaultAnswer answer, int times)
{
    m_scripts.append({method, part, std::move(answer), times});
}

void FaultServer::answerWhoSays(const QByteArray &part, FaultAnswer answer, int times)
{
    m_scripts.append({{}, {}, std::move(answer), times, part});
}

void FaultServer::forgetScripts()
{
    m_scripts.clear();
}

void FaultServer::release()
{
    m_isReleased = true;
    Q_EMIT released();
}

int FaultServer::count(const QByteArray &method, const QByteArray &part) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(), [&](const Request &request) {
        return (method.isEmpty() || request.method == method) && request.target.contains(part);
    }));
}

void FaultServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection())
        new Connection(*this, *socket);
}

std::optional<FaultAnswer> FaultServer::scriptFor(const Request &request)
{
    for (auto script = m_scripts.begin(); script != m_scripts.end(); ++script) {
        if (!request.target.contains(script->part) || (!script->method.isEmpty() && script->method != request.method) ||
            !request.body.contains(script->said))
            continue;
        auto answer = script->answer;
        if (script->times > 0 && --script->times == 0)
            m_scripts.erase(script);
        return answer;
    }
    return std::nullopt;
}

} // namespace hoox::tests
