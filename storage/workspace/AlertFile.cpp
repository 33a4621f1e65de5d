#include "storage/workspace/AlertFile.h"

#include "storage/base/OwnerOnly.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QTimeZone>

#include <array>

#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTurnPatienceMs = 2000;
constexpr qsizetype kLongestAlertText = 500;
constexpr qsizetype kMostSubjects = 3;
constexpr std::array kEventWords{"raised", "over", "acknowledged", "decided", "shelved"};

QByteArray alertLineOf(const AlertRecord &record)
{
    QJsonArray subjects;
    for (const auto &subject : record.subjects.mid(0, kMostSubjects))
        subjects.append(subject.left(kLongestAlertText));
    QJsonObject object{{u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"profile"_s, record.profile},
                       {u"kind"_s, record.kind},
                       {u"event"_s, QLatin1String(kEventWords.at(static_cast<std::size_t>(record.event)))},
                       {u"subjects"_s, subjects},
                       {u"detail"_s, record.detail.left(kLongestAlertText)},
                       {u"by"_s, record.by.left(kLongestAlertText)}};
    if (!record.word.isEmpty())
        object[u"word"_s] = record.word.left(kLongestAlertText);
    if (record.until.isValid())
        object[u"until"_s] = record.until.toUTC().toString(Qt::ISODateWithMs);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<AlertRecord> alertRecordOf(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    AlertRecord record;
    record.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    record.profile = object.value("profile"_L1).toString().left(kLongestAlertText);
    record.kind = object.value("kind"_L1).toString().left(kLongestAlertText);
    record.detail = object.value("detail"_L1).toString().left(kLongestAlertText);
    record.by = object.value("by"_L1).toString().left(kLongestAlertText);
    record.word = object.value("word"_L1).toString().left(kLongestAlertText);
    record.until = QDateTime::fromString(object.value("until"_L1).toString(), Qt::ISODateWithMs).toUTC();
    const auto subjects = object.value("subjects"_L1).toArray();
    for (const auto &subject : subjects) {
        if (record.subjects.size() < kMostSubjects)
            record.subjects += subject.toString().left(kLongestAlertText);
    }
    const auto word = object.value("event"_L1).toString();
    for (std::size_t at = 0; at < kEventWords.size(); ++at) {
        if (word == QLatin1String(kEventWords.at(at))) {
            record.event = static_cast<AlertRecord::Event>(at);
            return record.at.isValid() && !record.kind.isEmpty() ? std::optional(record) : std::nullopt;
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> failureOf(const QFileDevice &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError)
        return fail(Error::Kind::Full, path, file.errorString(), Error::Cause::DiskFull);
    return fail(Error::Kind::Denied, path, file.errorString(), Error::Cause::UnwritableFolder);
}

} // namespace

Result<Done> AlertFile::append(const AlertRecord &record) const
{
    QLockFile turn(m_path + u".lock"_s);
    if (!turn.tryLock(kTurnPatienceMs)) {
        return turn.error() == QLockFile::LockFailedError
                   ? fail(Error::Kind::Busy, m_path)
                   : fail(Error::Kind::Denied, m_path, {}, Error::Cause::UnwritableFolder);
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failureOf(file, m_path);
    makeOwnerOnly(file);
    // What a crash left of a line ends there.
    auto line = alertLineOf(record);
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        line.prepend('\n');
    if (file.write(line) != line.size() || !file.flush() || fdatasync(file.handle()) != 0)
        return failureOf(file, m_path);
    if (file.size() <= kLargest)
        return Done{};
    file.close();
    return cut();
}

Result<QVector<AlertRecord>> AlertFile::read(qsizetype most) const
{
    QVector<AlertRecord> records;
    QFile file(m_path);
    if (!file.exists())
        return records;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, m_path, file.errorString());
    // Of a file that somebody else made long, the end.
    if (file.size() > 2 * kLargest)
        file.seek(file.size() - 2 * kLargest);
    const auto lines = file.readAll().split('\n');
    for (auto line = lines.crbegin(); line != lines.crend() && records.size() < most; ++line) {
        if (const auto record = alertRecordOf(*line))
            records.prepend(*record);
    }
    return records;
}

Result<Done> AlertFile::cut() const
{
    const auto kept = read(kKept);
    if (!kept)
        return fail(kept.error());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return failureOf(file, m_path);
    makeOwnerOnly(file);
    // Half of it at most, or the next record cuts again.
    QByteArray bytes;
    for (auto record = kept->crbegin(); record != kept->crend(); ++record) {
        const auto line = alertLineOf(*record);
        if (bytes.size() + line.size() > kLargest / 2)
            break;
        bytes.prepend(line);
    }
    file.write(bytes);
    return file.commit() ? Result<Done>(Done{}) : failureOf(file, m_path);
}

} // namespace hoox
