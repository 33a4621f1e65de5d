#pragma once

#include "models/blobs/BlobContent.h"
#include "storage/blobs/BlobStore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace hoox {

/// Reads one object and takes it apart on a worker (UI-1). A newer wish replaces an older one, whose answer is dropped.
/// GUI thread; `store` outlives it. Size and ETag are checked by the store (BL-5).
class BlobPreviewLoader final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    /// The profile's secrets, as they are when an object is looked at; masked wherever they stand in it.
    using Secrets = std::function<QVector<QByteArray>()>;

    explicit BlobPreviewLoader(BlobStore &store, Secrets secrets = {}, QObject *parent = nullptr);
    ~BlobPreviewLoader() override;

    void load(const BlobKey &key);
    void clear();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &key() const { return m_info.key; }
    /// Of `Ready`; while loading, what the store's answer to `head` said.
    [[nodiscard]] const BlobInfo &info() const { return m_info; }
    [[nodiscard]] const std::shared_ptr<const BlobContent> &content() const
    {
        return m_content;
    }                                                            ///< Null if not Ready.
    [[nodiscard]] const Error &error() const { return m_error; } ///< Of `Failed`.

    /// Searches what is shown; `found` answers, only for the last needle.
    void search(const QString &needle);

Q_SIGNALS:
    void changed();
    void found(const hoox::BlobHits &hits);

private:
    void begin(State state);
    void failWith(const Error &error);
    void readWhole(const BlobKey &key, quint64 generation);
    void takeApart(const QByteArray &bytes, quint64 generation);

    BlobStore &m_store;
    Secrets m_secrets;
    QThreadPool m_pool; ///< One worker: what was asked for last is worked on last, and nothing in parallel.
    State m_state = State::Empty;
    BlobInfo m_info;
    std::shared_ptr<const BlobContent> m_content;
    Error m_error;
    quint64 m_generation = 0;
    quint64 m_search = 0;
};

} // namespace hoox
