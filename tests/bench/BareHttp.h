#pragma once

#include "storage/net/HttpExchange.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace hoox::bench {

[[nodiscard]] inline double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

[[nodiscard]] inline double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

/// The reference of the network's budgets: one blocking socket, one request after the other, the body read and dropped.
/// What it takes is the server's own time. Loopback only.
class BareHttp
{
public:
    explicit BareHttp(const QUrl &origin) : m_origin(origin)
    {
        m_socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
        if (!m_socket.waitForConnected())
            qFatal("nobody answers at %s", qPrintable(origin.toString()));
    }

    QByteArray ask(const HttpRequest &request)
    {
        QByteArray head = request.method + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                          " HTTP/1.1\r\nHost: " + m_origin.authority().toUtf8() + "\r\n";
        for (const auto &header : request.headers) {
            if (header.name.compare("host", Qt::CaseInsensitive) != 0)
                head += header.name + ": " + header.value + "\r\n";
        }
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n";
        return askAsIs(head + request.body);
    }

    /// A whole request, as it went over the wire before.
    QByteArray askAsIs(const QByteArray &request)
    {
        m_socket.write(request);
        m_socket.flush();
        return answer();
    }

private:
    QByteArray answer()
    {
        QByteArray bytes;
        while (!bytes.contains("\r\n\r\n"))
            bytes += more();
        const auto headEnd = bytes.indexOf("\r\n\r\n");
        const auto head = bytes.left(headEnd).toLower();
        if (!head.startsWith("http/1.1 200"))
            qFatal("the server answered %s", bytes.left(200).constData());
        const auto lengthAt = head.indexOf("content-length: ");
        if (lengthAt >= 0) {
            const auto length = head.mid(lengthAt + 16, head.indexOf("\r\n", lengthAt) - lengthAt - 16).toLongLong();
            while (bytes.size() < headEnd + 4 + length)
                bytes += more();
            return bytes.mid(headEnd + 4);
        }
        // Chunked: the last one is empty.
        while (!bytes.endsWith("0\r\n\r\n"))
            bytes += more();
        return withoutChunks(bytes.mid(headEnd + 4));
    }
    QByteArray more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead())
            qFatal("the server said no more");
        return m_socket.readAll();
    }
    static QByteArray withoutChunks(const QByteArray &bytes)
    {
        QByteArray body;
        for (qsizetype at = 0;;) {
            const auto end = bytes.indexOf("\r\n", at);
            const auto size = bytes.mid(at, end - at).toLongLong(nullptr, 16);
            if (size == 0)
                return body;
            body += bytes.mid(end + 2, size);
            at = end + 2 + size + 2;
        }
    }

    QUrl m_origin;
    QTcpSocket m_socket;
};

} // namespace hoox::bench
