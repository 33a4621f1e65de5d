#pragma once

#include "storage/base/Result.h"
#include "storage/transfers/TransferFile.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace hoox {

class BlobStore;

/// How far one transfer is.
struct TransferFigures
{
    int thousandths = -1;   ///< Of the way; -1: not known.
    qint64 bytes = -1;      ///< That are through; -1: not known. Of a folder those of this run.
    qint64 objects = 0;     ///< Of a folder: through, whether written now, there already, or failed.
    qint64 listed = 0;      ///< Of a folder: seen so far.
    bool isListed = false;  ///< The folder has no more.
    qint64 failed = 0;      ///< Of a folder: for reasons of their own; the first of them is its error.
    QStringList unfinished; ///< Files of which a half stays beside, once it ended.
    friend bool operator==(const TransferFigures &, const TransferFigures &) = default;
};

/// One try at one transfer. Lives in the GUI thread and never blocks it.
class TransferRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Of what `wish` asks for; `store` outlives it.
    [[nodiscard]] static std::unique_ptr<TransferRun> make(BlobStore &store, const TransferWish &wish);

    virtual void start() = 0; ///< Once.
    virtual void stop() = 0;  ///< Ends soon after as `Cancelled`; what is half is kept to go on with.
    [[nodiscard]] const TransferFigures &figures() const { return m_figures; }

Q_SIGNALS:
    void advanced();
    void finished(const hoox::Result<hoox::Done> &result); ///< Once.

protected:
    TransferFigures m_figures;
};

} // namespace hoox
