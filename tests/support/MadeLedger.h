#pragma once

#include "storage/ledger/Ledger.h"

#include <QJsonObject>
#include <QString>

namespace hoox::tests {

/// A ledger of real market prints and blobs of real exchange payloads, made by the program beside the shared data, with
/// the truth that it writes down: what a correct reader must find.
struct MadeLedger
{
    QString file;
    QString blobsFolder; ///< Holds `logs/…`.
    int rows = 0;
    int blobs = 0;
    QJsonObject truth = {};
};

/// Whether the shared data stands beside the project. A test that finds it absent says so.
[[nodiscard]] bool canMakeLedgers();
/// Fails the running test if the program does; `folder` is there.
[[nodiscard]] MadeLedger makeLedger(const QString &folder, int rows, int blobs);

/// Counts, sums, profits, every net position per exchange and symbol, and the recorded positions of `ledger`, each
/// against the truth. Fails the running test at the first that differs.
void compareWithTruth(Ledger &ledger, const QJsonObject &truth);
/// Both to nine digits, or, where sums cancel out, to nine digits of `scale`.
[[nodiscard]] bool closeTo(double is, double wanted, double scale = 0);

} // namespace hoox::tests
