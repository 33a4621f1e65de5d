#pragma once

#include "storage/net/HttpExchange.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What the fuzzers share. A target is `LLVMFuzzerTestOneInput`, which libFuzzer calls with bytes that it made up.
namespace hoox::fuzz {

/// A copy that ends where the input ends: the address sanitizer sees a byte too far.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// What must hold whatever the bytes are; else the input is a finding.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// `body` with each status that makes a parser go another way.
template <typename Take>
void eachAnswer(const QByteArray &body, Take take)
{
    constexpr int kStatuses[] = {200, 400, 404, 503};
    for (const int status : kStatuses) {
        HttpAnswer answer;
        answer.status = status;
        answer.headers = {{"Content-Type", "application/json"}, {"CF-Ray", body.left(40)}};
        answer.body = body;
        take(answer);
    }
}

/// A file in memory, where the machine has such a folder, for readers that want a path.
class InputFile final
{
public:
    explicit InputFile(const QString &name) : m_folder(QStringLiteral("/dev/shm/hoox-fuzz-XXXXXX"))
    {
        require(m_folder.isValid(), "there is a folder for the input");
        m_path = m_folder.filePath(name);
    }
    /// Its path, with `bytes` in it.
    [[nodiscard]] const QString &with(const QByteArray &bytes) const
    {
        QFile file(m_path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) &&
                    file.write(bytes) == bytes.size(),
                "the input could be written");
        return m_path;
    }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace hoox::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
