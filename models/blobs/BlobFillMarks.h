#pragma once

#include "storage/ledger/Ledger.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace hoox {

/// Whether the ledger has fills of the orders whose logs are on screen (BL-3, BL-5): asked for the rows that are seen,
/// the newest wish instead of the one before, `kMostAtOnce` at a time on the ledger's own thread. What is not answered
/// yet is not known, never "no fill"; nor is what a ledger lacks that is not whole. GUI thread; `ledger` outlives it.
class BlobFillMarks final : public QObject
{
    Q_OBJECT

public:
    enum class Mark {
        None,    ///< The key is no order's log.
        Unknown, ///< Not asked yet, or the ledger did not answer.
        Fill,
        NoFill,
    };
    static constexpr int kMostAtOnce = 4;
    static constexpr qsizetype kMostKept = 50'000; ///< Keys whose answer is remembered.

    /// `isWhole`: whether the ledger has all that there is, as far as it knows: false for a replica that was never
    /// pulled to its end.
    explicit BlobFillMarks(
        Ledger &ledger, std::function<bool()> isWhole = [] { return true; }, QObject *parent = nullptr);
    ~BlobFillMarks() override;

    /// The keys that are seen, in their order; those of an earlier call that were not asked yet are dropped.
    void want(const QStringList &keys);
    /// The ledger may know more by now: everything is asked anew when it is wanted.
    void forget();
    [[nodiscard]] Mark markOf(const QString &key) const;

Q_SIGNALS:
    void changed();
    void forgotten(); ///< Whoever shows keys wants them again.

private:
    void next();
    void ask(const QString &key);

    Ledger &m_ledger;
    const std::function<bool()> m_isWhole;
    QHash<QString, bool> m_hasFill;
    QStringList m_waiting; ///< The next one first.
    QSet<QString> m_onTheWay;
    std::unique_ptr<QObject> m_round; ///< Answers from before `forget` have no receiver.
};

} // namespace hoox
