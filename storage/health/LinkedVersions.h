#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace hoox {

/// A library that this program runs with.
struct LinkedVersion
{
    QString name;
    QByteArray version; ///< Of the one that is loaded now, not of the one that it was built with.
};

/// Of those that outside bytes and secrets go through and that can be asked (docs/security.md has them all). Any
/// thread.
[[nodiscard]] QVector<LinkedVersion> linkedVersions();

} // namespace hoox
