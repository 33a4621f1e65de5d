#pragma once

#include <QString>

#include <functional>

namespace hoox::tests {

/// Writes something small, makes the disk full, writes something large, makes room and writes again; says what became
/// of each. The disk is full for this process alone: no file may grow past a limit (`RLIMIT_FSIZE`).
int runOnFullDisk(const QString &mode, const QString &folder, const std::function<void(const QString &)> &say);

} // namespace hoox::tests
