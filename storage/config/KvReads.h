#pragma once

#include "storage/config/ConfigStore.h"
#include "storage/config/KvPlace.h"
#include "storage/config/KvRequests.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace hoox {

class HttpClient;
class KvNamespace;

/// What every read of one store needs. Outlives the reads.
struct KvTools
{
    HttpClient &client;
    KvRequests requests;
    KvLimits limits;
    KvNamespace &space;
};

/// One read of KV: some requests and one answer. Lives on the client's thread and deletes itself after it has
/// answered; deleted before that, it aborts its requests and never answers.
class KvRead : public QObject
{
    Q_OBJECT

public:
    KvRead(const KvTools &tools, QObject *parent);
    ~KvRead() override;

    virtual void start() = 0;

protected:
    using OnAnswer = std::function<void(const HttpAnswer &)>;
    using OnError = std::function<void(const Error &)>;

    /// Sends, and goes on with the answer; an error ends the read unless `otherwise` takes it.
    void ask(const HttpRequest &request, OnAnswer next, OnError otherwise = {});
    /// Goes on once the namespace is known to be there; ends the read otherwise.
    void askNamespace(bool again, std::function<void()> next);
    /// The end of the read by an error; a "not there" only after the namespace was looked for.
    void giveUp(const Error &error);
    virtual void fails(const Error &error) = 0;
    /// True the first time: the read ends now and the object goes. What is still under way is aborted.
    [[nodiscard]] bool isLast();
    [[nodiscard]] const KvTools &tools() const { return m_tools; }

private:
    const KvTools &m_tools;
    QVector<Pending<HttpAnswer>> m_flights;
    bool m_over = false;
};

/// A value with who wrote it.
class KvGet final : public KvRead
{
    Q_OBJECT

public:
    using Answer = Result<std::optional<ConfigEntry>>;
    using End = std::function<void(Answer)>;
    KvGet(const KvTools &tools, QString key, End end, QObject *parent);
    void start() override;

private:
    void takeValue(const HttpAnswer &answer);
    void takeWho(const HttpAnswer &answer);
    void whoIsNotTold(const Error &error);
    void endIfWhole();
    void fails(const Error &error) override;

    const QString m_key;
    const End m_end;
    std::optional<QByteArray> m_value;
    std::optional<ConfigEntry> m_who; ///< Set once its request has ended.
};

/// Several values, in bulk where they are text.
class KvValues final : public KvRead
{
    Q_OBJECT

public:
    using Values = QHash<QString, std::optional<QByteArray>>;
    using End = std::function<void(Result<Values>)>;
    KvValues(const KvTools &tools, const QStringList &keys, End end, QObject *parent);
    void start() override { next(); }

private:
    void next();
    void nextBulk();
    void nextSingle();
    /// False if that was too much, and the end.
    [[nodiscard]] bool take(const QString &key, const std::optional<QByteArray> &value);
    void fails(const Error &error) override;

    QStringList m_rest;
    QStringList m_singles;
    const End m_end;
    Values m_values;
    qint64 m_bytes = 0;
    bool m_anyAbsent = false;
    bool m_doubtful = false;
};

/// All entries below a prefix.
class KvList final : public KvRead
{
    Q_OBJECT

public:
    using Answer = Result<QVector<ConfigEntry>>;
    using End = std::function<void(Answer)>;
    KvList(const KvTools &tools, QString prefix, End end, QObject *parent);
    void start() override { askPage({}); }

private:
    void askPage(const QString &cursor);
    void take(const HttpAnswer &answer, const QString &subject);
    void askValues();
    void fails(const Error &error) override;

    const QString m_prefix;
    const End m_end;
    QMap<QByteArray, ConfigEntry> m_entries; ///< By the bytes of the key: their order.
    QSet<QString> m_cursors;
    int m_pages = 0;
};

} // namespace hoox
