#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/domain/BlobScheme.h"
#include "storage/ledger/Ledger.h"

#include <QObject>

#include <deque>
#include <memory>

namespace hoox {

/// What is looked for. Empty members let everything through.
struct BlobQuery
{
    QString orderId = {};   ///< Whole.
    QString requestId = {}; ///< Whole; of an order, and of a request and its response.
    QString exchange = {};
    QString symbol = {};
    QDate from = {}; ///< UTC days, both in; an invalid one is open.
    QDate to = {};
    friend bool operator==(const BlobQuery &, const BlobQuery &) = default;

    [[nodiscard]] bool isEmpty() const { return *this == BlobQuery{}; }
    /// `2026-05-19`, `2026-05-01..2026-05-19`, or one end open; empty for every day. False, and nothing changed, for
    /// any other text.
    [[nodiscard]] bool setDays(const QString &text);
    [[nodiscard]] bool takesDay(const QDate &day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
};

/// Finds blobs across folders (BL-3): an id by the keys that its fills tell, without a listing, and only if nothing is
/// there by listing folders, the newest day first, `kMostAtOnce` requests at a time. An id ends the search where it is
/// found. One search at a time; a newer one drops the older. GUI thread; both tiers outlive it.
class BlobSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostAtOnce = 6;
    /// As many days are named without asking the tier which there are.
    static constexpr int kMostNamedDays = 7;

    struct Figures
    {
        int asked = 0;   ///< Requests that were answered.
        int waiting = 0; ///< That are known to follow; each may bring more.
        qint64 seen = 0; ///< Objects in listings.
        int found = 0;
    };

    BlobSearch(BlobStore &store, Ledger &ledger, QObject *parent = nullptr);
    ~BlobSearch() override;

    void start(const BlobQuery &query);
    /// `finished` with `Cancelled`, unless it is over.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] const BlobQuery &query() const { return m_query; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }

Q_SIGNALS:
    void found(const QVector<hoox::BlobInfo> &objects);
    void progressed();
    /// An error if any folder could not be searched; what was found stands all the same.
    void finished(const hoox::Result<hoox::Done> &end);

private:
    /// One request: a head of `key`, or a listing of the folders or the objects below `prefix`.
    struct Step
    {
        enum class Kind { Head, Folders, Objects };
        Kind kind = Kind::Head;
        QString prefix; ///< Or the key of a head.
        QString startAfter = {};
    };

    void askLedger(bool byOrder);
    void takeFills(const Result<QVector<Fill>> &fills, bool byOrder);
    void addDirectKeys(const QVector<Fill> &fills);
    void walk();
    void walkLogs();
    void walkReports();
    void addDays(const QString &folder, const QVector<QDate> &days);
    void addPairs(BlobScheme::Kind kind, const QDate &day);
    void next();
    void ask(const Step &step);
    void takeHead(const Step &step, const Result<BlobInfo> &info);
    void takePage(const Step &step, const Result<BlobPage> &page);
    void takeFolders(const QVector<QString> &folders);
    void takeObjects(const QVector<BlobInfo> &objects);
    void takeFailure(const Error &error);
    [[nodiscard]] bool isPast(const BlobPage &page) const;
    [[nodiscard]] bool matches(const BlobInfo &object) const;
    void tell(const QVector<BlobInfo> &objects); ///< And goes on.
    void end(const Result<Done> &result);
    [[nodiscard]] QString wantedId() const { return m_query.orderId.isEmpty() ? m_query.requestId : m_query.orderId; }

    BlobStore &m_store;
    Ledger &m_ledger;
    BlobQuery m_query;
    Figures m_figures;
    std::unique_ptr<QObject> m_run; ///< Of the search that runs: answers to an older one have no receiver.
    std::deque<Step> m_steps;       ///< The next one last: deep before wide keeps it short.
    int m_onTheWay = 0;
    QStringList m_heads; ///< Found by their own key: a pair can be met from both of its halves.
    bool m_isWalk = false;
    std::optional<Error> m_failure;
};

} // namespace hoox
