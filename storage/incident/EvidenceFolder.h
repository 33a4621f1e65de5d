#pragma once

#include "storage/base/Result.h"

#include <QVector>

namespace hoox {

/// One file of the evidence.
struct EvidenceFile
{
    QString name; ///< Below the folder, with `/`.
    qint64 sizeBytes = 0;
    QByteArray sha256; ///< In hex.
    friend bool operator==(const EvidenceFile &, const EvidenceFile &) = default;
};

/// What a folder is against its own list.
struct EvidenceVerdict
{
    int files = 0;           ///< On the list.
    QStringList changed;     ///< Other bytes than when it was sealed.
    QStringList missing;     ///< On the list and not there.
    QStringList added;       ///< There and not on the list.
    QString chainFault;      ///< Of the audit log's excerpt; empty: none.
    QByteArray manifestHash; ///< SHA-256 of the list itself, in hex.
    [[nodiscard]] bool isWhole() const
    {
        return changed.isEmpty() && missing.isEmpty() && added.isEmpty() && chainFault.isEmpty();
    }
    friend bool operator==(const EvidenceVerdict &, const EvidenceVerdict &) = default;
};

/// A folder that is filled as `<name>.part` and gets its name when all is in it and on the disk: there never is half of
/// one under the name. Whoever fills it again begins anew. Folders are 0700 and files 0600. Blocking; any one thread at
/// a time. `Full` with `DiskFull`, `Denied` with `UnwritableFolder`.
class EvidenceFolder final
{
public:
    /// The list, in the form of `sha256sum`: `sha256sum -c SHA256SUMS` checks it too.
    inline static const QString kManifest = QStringLiteral("SHA256SUMS");
    inline static const QString kAuditExcerpt = QStringLiteral("audit.jsonl");

    EvidenceFolder(QString parent, QString name) : m_parent(std::move(parent)), m_name(std::move(name)) {}

    [[nodiscard]] QString path() const { return m_parent + u'/' + m_name; }
    [[nodiscard]] QString partPath() const { return path() + QStringLiteral(".part"); }
    /// Empty; what an earlier try left there is gone. `Conflict` if the folder is there under its name.
    [[nodiscard]] Result<Done> begin() const;
    /// Into the part; `name` with folders that are made.
    [[nodiscard]] Result<Done> write(const QString &name, const QByteArray &bytes) const;
    /// What is in the part, in order of name.
    [[nodiscard]] Result<QVector<EvidenceFile>> files() const;
    /// Writes the list, puts all on the disk and gives the folder its name. The hash of the list, in hex.
    [[nodiscard]] Result<QByteArray> seal() const;
    /// Takes the part away.
    void discard() const;

    /// `NotFound` without a list; `Corrupt` for a list that is not of this form.
    [[nodiscard]] static Result<EvidenceVerdict> verify(const QString &path);

private:
    QString m_parent;
    QString m_name;
};

} // namespace hoox
