#pragma once

#include "storage/domain/Fill.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hoox {

/// Fields of the canonical form that `ReportSeal` describes, each with the tab behind it.
namespace sealtext {

void addText(QByteArray &line, const QString &text);
/// With a mark in front, so that no text is another thing than an empty one.
void addMaybe(QByteArray &line, const std::optional<QString> &text);
void addWhole(QByteArray &line, qint64 number);
/// The shortest that reads back as the same double; nothing for a missing one.
void addExact(QByteArray &line, const std::optional<double> &number);
/// Ten digits, and 0 for what is left of a sum that cancels out; nothing for a missing one.
void addSum(QByteArray &line, const std::optional<double> &number);

/// All of its fields.
void addFill(QByteArray &line, const Fill &fill);

} // namespace sealtext
} // namespace hoox
