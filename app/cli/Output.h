#pragma once

#include "storage/base/Progress.h"
#include "storage/base/Result.h"

#include <QJsonDocument>
#include <QStringList>
#include <QVector>

#include <mutex>

namespace hoox {

/// Exit statuses of design 9.
enum class ExitStatus { Done = 0, Failed = 1, Usage = 2, Refused = 3, Unknown = 4, Integrity = 5 };
[[nodiscard]] ExitStatus exitStatusOf(const Error &error);

/// Rows of text under heads: columns aligned, numbers to the right.
struct TextTable
{
    struct Column
    {
        QString head;
        bool isNumber = false;
    };
    QVector<Column> columns;
    QVector<QStringList> rows;
    [[nodiscard]] QString text() const;
};

/// Standard output for results, standard error for everything else. Outside text loses its control characters before
/// it reaches a terminal (UI-5). Any thread.
class Output
{
public:
    void setJson(bool json) { m_json = json; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

    void json(const QJsonDocument &document);
    void table(const TextTable &table);
    void line(const QString &text);                      ///< Human output; nothing with --json.
    void raw(const QByteArray &bytes);                   ///< As it is.
    void note(const QString &text);                      ///< Standard error, unless --quiet.
    void complain(const QString &text);                  ///< Standard error, always.
    void progress(int thousandths, const QString &what); ///< A bar on standard error, if that is a terminal.
    /// False once standard output is gone: a pipe that was closed.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Why it is gone: `EPIPE` if its reader is, `ENOSPC`; 0 while it is open.
    [[nodiscard]] int lostBy() const { return m_lostBy; }

private:
    void write(int descriptor, const QByteArray &bytes);
    bool m_json = false;
    bool m_quiet = false;
    bool m_open = true;
    int m_lostBy = 0;
    int m_shown = -1; ///< Thousandths that the bar shows; -1 without a bar.
    std::mutex m_mutex;
};

/// Text from outside as a terminal may have it: no control characters.
[[nodiscard]] QString forTerminal(QString text);

} // namespace hoox
