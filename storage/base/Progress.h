#pragma once

#include <QtGlobal>

namespace hoox {

/// How a long job hears of a cancel and says how far it is. Called from the job's own thread.
class Progress
{
public:
    /// Parts of a long job that are told one by one: those of backups and migrations.
    enum class Stage { Copy, Open, Integrity, Counts, Hash, Apply, Check };

    virtual ~Progress() = default;
    /// Asked between pages of work; a job that sees true ends with `Error::Kind::Cancelled` and leaves all as it was.
    [[nodiscard]] virtual bool isCancelled() const = 0;
    /// `total` is 0 while it is not known.
    virtual void report(qint64 done, qint64 total) = 0;
    /// A part begins; the one before it went well. What is reported from here on is of this part.
    virtual void begin(Stage) {}
};

/// For callers that neither watch nor cancel.
class NoProgress final : public Progress
{
public:
    [[nodiscard]] bool isCancelled() const override { return false; }
    void report(qint64, qint64) override {}
};

} // namespace hoox
