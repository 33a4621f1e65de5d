#pragma once

#include "models/blobs/JsonLines.h"
#include "models/blobs/JsonRecords.h"
#include "models/blobs/OrderConversation.h"
#include "models/blobs/PackedBytes.h"
#include "models/blobs/SecretMask.h"
#include "models/blobs/TextLines.h"
#include "storage/base/Result.h"

#include <QVector>

namespace hoox {

/// Where a search found something.
struct BlobHit
{
    qint64 offset = 0;             ///< In bytes.
    JsonDocument::Index value = 0; ///< That holds it; only with `BlobContent::json`.
};

struct BlobHits
{
    QVector<BlobHit> hits; ///< In the order of the text.
    bool atLeast = false;  ///< The search stopped at its bound.
};

/// One object, read and looked at: what it is by its content, not by its name. Read-only; any thread.
struct BlobContent
{
    enum class Kind { Json, Records, Text, Pdf, Image, Binary };
    static constexpr int kMostHits = 10'000;
    static constexpr qsizetype kLargestUnpacked = 64LL * 1024 * 1024; ///< As `BlobStore::kLargestRead`.

    Kind kind = Kind::Binary;
    UnpackedBytes::State packing = UnpackedBytes::State::Plain; ///< What could not be unpacked is `Binary`.
    qint64 storedBytes = 0;                                     ///< Before it was unpacked.
    QByteArray bytes; ///< As shown and copied: unpacked, and without secrets (safety 4.14).
    MaskedSecrets secrets;
    std::shared_ptr<const JsonDocument> json;   ///< Only for `Json`.
    std::unique_ptr<const JsonLines> pretty;    ///< Only for `Json`.
    QVector<ConversationTurn> turns;            ///< Only for `Json` that is an order's log.
    std::shared_ptr<const JsonRecords> records; ///< Only for `Records`: JSON lines.
    std::unique_ptr<const LineSource> raw;      ///< Text as lines, anything else as hexadecimal.
    bool expectsJson = false;                   ///< By its key or its first byte.
    std::optional<JsonFault> fault;             ///< Why something that expects to be JSON has no tree.
    qint64 faultLine = 0;                       ///< Of `raw`, with a `fault`.

    /// `NotJson`, `TooDeep` or `TooLarge` about `key`; `detail` names the byte.
    [[nodiscard]] std::optional<Error> error(const QString &key) const;

    /// Takes its time: for a worker. `key` decides only whether a fault is worth telling. `known` secrets are masked
    /// wherever they stand, and not kept. Whoever moves `bytes` in holds them once: JSON of 50 MB takes 100 MB in all
    /// while it is looked at, or 120 where secrets slipped in.
    [[nodiscard]] static std::shared_ptr<const BlobContent> look(const QString &key, QByteArray bytes,
                                                                 const KnownSecrets &known = {});
    /// Every place of `needle`, without regard to the case of ASCII letters. Takes its time: for a worker.
    [[nodiscard]] BlobHits find(const QString &needle) const;

private:
    void takeJson(const KnownSecrets &known);
    void takeText(const KnownSecrets &known);
    void takeRecords(const KnownSecrets &known);
    void findFaultLine();
};

} // namespace hoox
