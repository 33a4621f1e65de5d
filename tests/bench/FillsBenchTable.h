#pragma once

#include "storage/base/Result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace hoox::bench {

using namespace Qt::StringLiterals;

inline int rounds()
{
    const auto wanted = qEnvironmentVariableIntValue("HOOX_BENCH_ROUNDS");
    return wanted > 0 ? wanted : 3;
}

inline double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of all threads: on a busy machine it tells more than the clock on the wall.
inline double processorMilliseconds()
{
    timespec used = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

inline double median(std::vector<double> values, size_t hundredths = 50)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * hundredths / 100)];
}

/// Resident memory, and its peak, in MB.
inline double memory(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <typename T>
T awaited(Pending<T> pending)
{
    pending.waitForFinished();
    if (pending.resultCount() == 0 || !pending.result())
        qFatal("the ledger could not be read");
    return *pending.result();
}

/// A table of figures: a row a measure, a column a ledger.
class Table final
{
public:
    void put(const QString &measure, int ledger, const QString &cell)
    {
        if (!m_cells.contains(measure))
            m_measures << measure;
        m_cells[measure][ledger] = cell;
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(measure), qUtf8Printable(cell));
    }
    void print(const QStringList &heads) const
    {
        std::printf("| measure | %s |\n|---|", qUtf8Printable(heads.join(u" | "_s)));
        for (qsizetype i = 0; i < heads.size(); ++i)
            std::printf("---|");
        std::printf("\n");
        for (const auto &measure : m_measures) {
            std::printf("| %s |", qUtf8Printable(measure));
            for (int ledger = 0; ledger < heads.size(); ++ledger)
                std::printf(" %s |", qUtf8Printable(m_cells.value(measure).value(ledger, u"-"_s)));
            std::printf("\n");
        }
    }

private:
    QStringList m_measures;
    QHash<QString, QHash<int, QString>> m_cells;
};

} // namespace hoox::bench
