#pragma once

#include <QFile>

namespace hoox::tests {

/// A line of /proc/self/status in bytes, such as `VmHWM`; 0 if there is none.
inline qint64 memoryOf(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

/// From now on the peak is one of what comes: false where the kernel does not let it be reset.
[[nodiscard]] inline bool startPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1 && file.flush() &&
           memoryOf("VmHWM") - memoryOf("VmRSS") < 1024 * 1024;
}

/// Resident memory at its largest since then, or since the start of the program.
inline qint64 peakMemory()
{
    return memoryOf("VmHWM");
}

} // namespace hoox::tests
