#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>

/// What a power cut may leave of the files that the console writes, and what each reader says of it.
namespace hoox::tests {

/// How one torn file was taken.
struct TornVerdict
{
    enum class Kind {
        Whole,   ///< All of it is there: nothing that mattered was torn, or it was mended.
        Part,    ///< What is there is as it was written; the rest is gone, and so it says.
        Refused, ///< Not read, with a word that says why.
        Wrong,   ///< Anything else.
    };
    Kind kind = Kind::Wrong;
    QString words = {}; ///< Of the refusal, or of what is wrong.
};

/// One file of a folder: how it comes to be, and how it is read once it is torn. Reading goes on to the next write,
/// which must go well or be refused.
struct TornFile
{
    QString name;
    /// Writes what is to be torn into the folder; its path, or an empty text.
    std::function<QString(const QString &folder)> write;
    std::function<TornVerdict(const QString &folder)> read;
    bool isDatabase = false; ///< SQLite's: only its last block is torn, its pages have no sums of their own.
};

[[nodiscard]] inline TornVerdict tornWhole()
{
    return {TornVerdict::Kind::Whole};
}
[[nodiscard]] inline TornVerdict tornPart()
{
    return {TornVerdict::Kind::Part};
}
[[nodiscard]] inline TornVerdict tornWrong(const QString &words)
{
    return {TornVerdict::Kind::Wrong, words};
}

/// The lines and small JSON files of a workspace.
[[nodiscard]] QVector<TornFile> tornLines();
[[nodiscard]] QVector<TornFile> tornSettings();
/// Objects on their way, and databases.
[[nodiscard]] QVector<TornFile> tornObjects();
[[nodiscard]] QVector<TornFile> tornDatabases();

} // namespace hoox::tests
