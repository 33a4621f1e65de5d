#include "app/cli/Output.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarWidth = 32;
constexpr int kWhole = 1000;
constexpr int kThousandthsInPercent = 10;

} // namespace

ExitStatus exitStatusOf(const Error &error)
{
    switch (error.cause) {
    case Error::Cause::KillKeyProtected:
    case Error::Cause::FastStateInConfig:
    case Error::Cause::KillNotReleasable:
    case Error::Cause::QueuedNotAccepted:
    case Error::Cause::ReasonMissing:
        return ExitStatus::Refused;
    case Error::Cause::UnverifiedBackup:
    case Error::Cause::DriftedMigration:
    case Error::Cause::DamagedFile:
        return ExitStatus::Integrity;
    case Error::Cause::TornAnswer:
    case Error::Cause::NotTheService:
    case Error::Cause::ServiceFailed:
    case Error::Cause::BadAnswer:
    case Error::Cause::NoReplica:
        return ExitStatus::Unknown;
    default:
        break;
    }
    switch (error.kind) {
    case Error::Kind::Refused:
        return ExitStatus::Refused;
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Busy:
        return ExitStatus::Unknown;
    case Error::Kind::Corrupt:
        return ExitStatus::Integrity;
    default:
        return ExitStatus::Failed;
    }
}

QString forTerminal(QString text)
{
    for (auto &letter : text) {
        const auto code = letter.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (letter.category() == QChar::Other_Control || turns)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

QString TextTable::text() const
{
    QVector<qsizetype> widths;
    for (const auto &column : columns)
        widths.append(column.head.size());
    for (const auto &row : rows) {
        for (qsizetype index = 0; index < widths.size(); ++index)
            widths[index] = std::max(widths.at(index), row.value(index).size());
    }
    const auto lineOf = [&](const QStringList &cells) {
        QStringList padded;
        for (qsizetype index = 0; index < widths.size(); ++index) {
            const auto cell = forTerminal(cells.value(index));
            padded += columns.at(index).isNumber ? cell.rightJustified(widths.at(index))
                                                 : cell.leftJustified(widths.at(index));
        }
        auto line = padded.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        return line + u'\n';
    };
    QStringList heads;
    for (const auto &column : columns)
        heads += column.head;
    QString all = lineOf(heads);
    for (const auto &row : rows)
        all += lineOf(row);
    return all;
}

void Output::write(int descriptor, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0) {
            if (descriptor == STDOUT_FILENO && std::exchange(m_open, false))
                m_lostBy = errno;
            return;
        }
        done += wrote;
    }
}

void Output::json(const QJsonDocument &document)
{
    write(STDOUT_FILENO, document.toJson(QJsonDocument::Indented));
}

void Output::table(const TextTable &table)
{
    write(STDOUT_FILENO, table.text().toUtf8());
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(STDOUT_FILENO, forTerminal(text).toUtf8() + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    write(STDOUT_FILENO, bytes);
}

void Output::note(const QString &text)
{
    if (!m_quiet)
        write(STDERR_FILENO, forTerminal(text).toUtf8() + '\n');
}

void Output::complain(const QString &text)
{
    write(STDERR_FILENO, "hoox-console: " + forTerminal(text).toUtf8() + '\n');
}

void Output::progress(int thousandths, const QString &what)
{
    if (m_quiet || ::isatty(STDERR_FILENO) == 0 || thousandths == m_shown)
        return;
    m_shown = thousandths;
    const auto full = kBarWidth * std::clamp(thousandths, 0, kWhole) / kWhole;
    const auto bar = QString(full, u'#') + QString(kBarWidth - full, u'.');
    auto line = u"\r[%1] %2 %  %3"_s.arg(bar).arg(thousandths / kThousandthsInPercent, 3).arg(what);
    if (thousandths >= kWhole)
        line += u'\n';
    write(STDERR_FILENO, line.toUtf8());
}

} // namespace hoox
