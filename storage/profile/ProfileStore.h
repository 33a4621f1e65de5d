#pragma once

#include "storage/profile/Profile.h"

#include <QStringList>

namespace hoox {

/// The profiles of one workspace: `profiles/NAME.json`, and `profiles/active` with the name of the one in use.
/// Blocks on small files: the command line and start-up call it, the running window from workers only. Any thread;
/// what two write at once is the whole of the later one.
class ProfileStore
{
public:
    explicit ProfileStore(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] QStringList names() const; ///< Sorted.
    /// `NotFound` with cause `NoProfile`, `Invalid` with `BadProfile`.
    [[nodiscard]] Result<Profile> read(const QString &name) const;
    /// As `write`, but `Conflict` where there is a profile of that name.
    [[nodiscard]] Result<Done> create(const Profile &profile) const;
    /// Replaces; whole or not at all, and readable by its owner only. `Denied` with `UnwritableFolder`.
    [[nodiscard]] Result<Done> write(const Profile &profile) const;
    /// The active one's name; `embedded` where none was ever chosen.
    [[nodiscard]] QString activeName() const;
    /// `NotFound` if there is no such profile.
    [[nodiscard]] Result<Done> activate(const QString &name) const;

private:
    [[nodiscard]] QString file(const QString &name) const;
    QString m_folder;
};

} // namespace hoox
