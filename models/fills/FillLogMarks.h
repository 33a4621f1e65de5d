#pragma once

#include "storage/base/Result.h"
#include "storage/domain/BlobInfo.h"
#include "storage/domain/BlobKey.h"
#include "storage/domain/Fill.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace hoox {

/// Whether the raw logs behind the fills on screen are there (BL-3): told by their keys, out of what this computer
/// knows already. No service is asked, and nothing is listed. Asked for the rows that are seen, the newest wish instead
/// of the one before, `kMostAtOnce` at a time. What is not known is never "no log". GUI thread.
class FillLogMarks final : public QObject
{
    Q_OBJECT

public:
    enum class Mark { Unknown, There, Absent };
    /// `NotFound` where nothing is known of the key.
    using Known = std::function<Pending<BlobInfo>(const BlobKey &)>;
    static constexpr int kMostAtOnce = 8;
    static constexpr qsizetype kMostKept = 50'000; ///< Keys whose answer is remembered.

    /// `knowsAll`: the blobs are on this computer, and what is not found is not there.
    FillLogMarks(Known known, bool knowsAll, QObject *parent = nullptr);
    ~FillLogMarks() override;

    /// The fills that are seen, in their order; those of an earlier call that were not asked yet are dropped.
    void want(const QVector<Fill> &fills);
    /// What was not there may have come: asked anew when it is wanted.
    void forgetAbsent();
    [[nodiscard]] Mark markOf(const Fill &fill) const;

Q_SIGNALS:
    void changed();

private:
    void next();
    void ask(const BlobKey &key);

    const Known m_known;
    const bool m_knowsAll;
    QHash<QString, Mark> m_marks; ///< By key; `Unknown` was asked for, too.
    QVector<BlobKey> m_waiting;   ///< The next one first.
    QSet<QString> m_onTheWay;
    std::unique_ptr<QObject> m_round; ///< Answers from before `forgetAbsent` have no receiver.
};

} // namespace hoox
