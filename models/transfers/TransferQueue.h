#pragma once

#include "models/transfers/TransferRun.h"
#include "models/transfers/TransferSpeed.h"
#include "storage/base/Clock.h"
#include "storage/base/Ids.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace hoox {

/// Downloads of objects and folders and uploads, a row each, the oldest first (BL-4): a few run at once, the others
/// wait. What the network broke is tried again by itself, later and later, and not forever. Unfinished ones are kept
/// in the profile's file: after a restart they are there, paused, and go on where they were. GUI thread; never waits.
class TransferQueue final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WayColumn, ProgressColumn, BytesColumn, SpeedColumn, StateColumn, ColumnCount };
    enum class State {
        Waiting,
        Running,
        Pausing, ///< Told to stop, not stopped yet.
        Paused,
        Later, ///< The network broke it; tried again by itself.
        Done,
        Failed,
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole, ///< `TransferWish::Kind` as int.
        KeyRole,
        PathRole,
        StateRole,   ///< `State` as int.
        FiguresRole, ///< `TransferFigures`.
        SizeRole,    ///< Bytes; -1: not known.
        SpeedRole,   ///< Bytes a second, measured; -1: none.
        ErrorRole,   ///< `Error` of `Failed` and `Later`; invalid without one.
    };
    struct Timing
    {
        std::chrono::milliseconds firstWait{5'000}; ///< Doubled with every try.
        std::chrono::milliseconds longestWait{60'000};
        int mostTries = 6;
    };
    static constexpr int kAtOnce = 3;
    static constexpr int kMostRows = TransferFile::kMost;

    /// `keptIn` is the profile's file. `store`, `clock` and `ids` outlive this.
    TransferQueue(BlobStore &store, const Clock &clock, Ids &ids, const QString &keptIn, Timing timing,
                  QObject *parent = nullptr);
    TransferQueue(BlobStore &store, const Clock &clock, Ids &ids, const QString &keptIn, QObject *parent = nullptr);
    /// What runs is stopped without a word; halves stay to go on with.
    ~TransferQueue() override;

    void start(); ///< Once: takes up what an earlier run kept.
    /// All of them or none. `Invalid` for a wish that is not sound, `Full` beyond `kMostRows`. One that is there
    /// already, unfinished, is not taken twice.
    [[nodiscard]] Result<Done> add(const QVector<TransferWish> &wishes);

    // Of a row by its id; nothing where that does not fit its state.
    void pause(const QString &id);
    void resume(const QString &id); ///< Also what failed or waits to be tried again: at once, with all its tries.
    void cancel(const QString &id); ///< The row goes, and the half that is beside the file.
    void pauseAll();
    void resumeAll(); ///< Those that are paused or failed.
    void clearFinished();

    [[nodiscard]] static bool mayPause(State state);
    [[nodiscard]] static bool mayResume(State state);
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: none.
    /// Why unfinished transfers are not kept for the next start.
    [[nodiscard]] const std::optional<Error> &keepError() const { return m_keepError; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void changed(); ///< States, rows or `keepError`: whoever counts them counts anew.
    /// For the audit (AU-1): it ended, well, with an error that stands, or `Cancelled`.
    void ended(const hoox::TransferWish &wish, const std::optional<hoox::Error> &error);

private:
    struct Row
    {
        QString id;
        TransferWish wish;
        State state = State::Waiting;
        TransferFigures figures;
        std::optional<Error> error;
        TransferSpeed speed;
        std::unique_ptr<TransferRun> run; ///< While it runs or is being stopped.
        int tries = 0;
        std::chrono::milliseconds dueAt{0}; ///< Of `Later`, monotonic.
        bool goesOn = false;                ///< Resumed before it had stopped.
        bool isCancelled = false;           ///< Goes when it has stopped.
        bool isTold = true;                 ///< What the views know is what is.
    };

    void takeKept(const Result<QVector<KeptTransfer>> &kept);
    void fill();
    void begin(Row &row);
    void advanced(const QString &id);
    void tell();
    void tellSoon(Row &row);
    void pauseThese(const QStringList &ids);
    void resumeThese(const QStringList &ids);
    void runEnded(const QString &id, const Result<Done> &result);
    void judge(Row &row, const Result<Done> &result);
    void setState(Row &row, State state);
    [[nodiscard]] QStringList idsWhere(bool (*fits)(State)) const;
    void remove(int first, int last);
    void discard(const QStringList &files, int tries);
    void awaitDue();
    void takeDue();
    void keepSoon();
    void keep();
    void setKeepError(const std::optional<Error> &error);
    [[nodiscard]] Row *find(const QString &id);
    [[nodiscard]] static bool isFinished(State state) { return state == State::Done; }
    [[nodiscard]] static QStringList halvesOf(const Row &row);

    BlobStore &m_store;
    const Clock &m_clock;
    Ids &m_ids;
    const Timing m_timing;
    const std::shared_ptr<TransferFile> m_file; ///< Workers may outlive this.
    std::vector<Row> m_rows;
    std::optional<Error> m_keepError;
    QTimer m_due;
    QTimer m_tell;
    QTimer m_keep;
    quint64 m_written = 0;
    bool m_isOpen = false; ///< The file was read: what is kept may be written.
};

} // namespace hoox
