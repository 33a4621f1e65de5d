#pragma once

#include "storage/net/HttpExchange.h"

#include <QBuffer>
#include <QFile>

#include <functional>

namespace hoox {

/// The body of one attempt: bytes, or a part of a file. Random access, so that its length is sent ahead (contract 4.1).
/// Belongs to the network's thread.
class BodyDevice final : public QIODevice
{
public:
    explicit BodyDevice(const HttpRequest &request);

    /// False if the file is not there, or shorter than it was said to be.
    [[nodiscard]] bool begin();
    /// Called when the file could not be read on, in the middle of the attempt.
    void whenBroken(std::function<void()> call) { m_whenBroken = std::move(call); }

    [[nodiscard]] qint64 size() const override { return m_length; }
    bool seek(qint64 position) override;
    /// Qt goes back to the beginning when a connection ends before the answer, to send all of it again by itself. A
    /// body that must not be sent twice refuses, also an empty one.
    bool reset() override { return m_maySendTwice && seek(0); }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const bool m_maySendTwice;
    const qint64 m_offset;
    const qint64 m_length;
    QBuffer m_bytes;
    QFile m_file;
    QIODevice *m_source; ///< One of the two above.
    std::function<void()> m_whenBroken;
};

} // namespace hoox
