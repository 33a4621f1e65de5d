#pragma once

#include "storage/base/Result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace hoox {

/// Has what the fills add up to held against the file, quietly, when that may have been changed: each time all is read
/// again, at most for a twentieth of the time. GUI thread.
class HistoryWatch final : public QObject
{
    Q_OBJECT

public:
    /// False where rows are others than those that were added up (`LedgerHistory::prove`).
    using Proof = std::function<Pending<bool>()>;

    explicit HistoryWatch(Proof proof, QObject *parent = nullptr);
    ~HistoryWatch() override;

    /// The file may be another one than it was. Cheap: called as often as one likes.
    void look();

Q_SIGNALS:
    /// What was told is not so: whoever shows it asks again.
    void foundOthers();

private:
    void prove();
    void take(const Result<bool> &holds);
    void proveLater();

    const Proof m_proof;
    Pending<bool> m_running;
    bool m_isProving = false;
    bool m_again = false; ///< What is being read may not have it yet.
    std::chrono::nanoseconds m_cost{};
    QElapsedTimer m_since; ///< The beginning, then the end of the last proof.
    QTimer m_due;
};

} // namespace hoox
