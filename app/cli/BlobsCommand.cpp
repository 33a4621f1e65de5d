#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/blobs/BlobStore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject blobJson(const BlobInfo &info)
{
    return {{u"key"_s, info.key},
            {u"size"_s, info.sizeBytes},
            {u"etag"_s, info.etag},
            {u"last_modified"_s, jsonTime(info.lastModified)}};
}

/// Asks page after page; folders come as keys that end in the delimiter.
class BlobListing : public std::enable_shared_from_this<BlobListing>
{
public:
    BlobListing(Session &session, BlobStore &store, BlobListRequest request)
        : m_session(session), m_store(store), m_request(std::move(request))
    {
    }
    void next()
    {
        m_session.then(m_store.list(m_request), [self = shared_from_this()](const BlobPage &page) { self->add(page); });
    }

private:
    void add(const BlobPage &page)
    {
        for (const auto &folder : page.folders) {
            m_json.append(QJsonObject{{u"folder"_s, folder}});
            m_table.rows.append({{}, {}, folder});
        }
        for (const auto &info : page.objects) {
            m_json.append(blobJson(info));
            m_table.rows.append(
                {QString::number(info.sizeBytes), m_session.format().time(info.lastModified), info.key});
        }
        if (!page.nextStartAfter.isEmpty()) {
            m_request.startAfter = page.nextStartAfter;
            next();
            return;
        }
        if (m_session.output().isJson())
            m_session.output().json(QJsonDocument(m_json));
        else
            m_session.output().table(m_table);
        m_session.finish();
    }

    Session &m_session;
    BlobStore &m_store;
    BlobListRequest m_request;
    QJsonArray m_json;
    TextTable m_table{{{u"BYTES"_s, true}, {u"MODIFIED (UTC)"_s}, {u"KEY"_s}}, {}};
};

/// The command's first argument; none, with the run ended, if it is no key.
std::optional<BlobKey> keyArgument(Session &session)
{
    const auto key = BlobKey::parse(session.argument(0));
    if (key)
        return *key;
    session.finish(key.error());
    return std::nullopt;
}

} // namespace

void blobsList(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    BlobListRequest request;
    request.prefix = session.argument(0);
    request.delimiter = session.value(u"delimiter");
    std::make_shared<BlobListing>(session, parts->blobs(), request)->next();
}

void blobsGet(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    // Keys of order logs never end so; an object that does is had with its folder.
    if (session.argument(0).endsWith(u'/'))
        return blobsGetFolder(session, parts->blobs());
    const auto key = keyArgument(session);
    if (!key)
        return;
    if (!session.isSet(u"output")) {
        session.then(parts->blobs().read(*key), [&session, key = *key](const QByteArray &bytes) {
            session.noteOpened(key.text());
            session.output().raw(bytes);
            session.finish();
        });
        return;
    }
    const auto file = QFileInfo(session.value(u"output")).absoluteFilePath();
    session.then(parts->blobs().download(*key, file), [&session, file](const BlobInfo &info) {
        session.noteOpened(info.key);
        auto object = blobJson(info);
        object[u"file"_s] = file;
        if (session.output().isJson())
            session.output().json(QJsonDocument(object));
        else
            session.output().line(file);
        session.finish();
    });
}

void blobsPut(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto key = keyArgument(session);
    if (!key)
        return;
    const auto file = QFileInfo(session.argument(1)).absoluteFilePath();
    const auto show = [&session](const BlobInfo &info) {
        if (session.output().isJson())
            session.output().json(QJsonDocument(blobJson(info)));
        else
            session.output().line(info.key);
        session.finish();
    };
    const AuditEntry entry{u"blob.put"_s, key->text()};
    // Evidence is not overwritten by a slip: whoever means it says --replace.
    const bool isReplaced = session.isSet(u"replace");
    session.thenAudited<BlobInfo>(
        entry,
        [parts, key = *key, file, isReplaced] {
            return isReplaced ? parts->blobs().replace(key, file) : parts->blobs().upload(key, file);
        },
        show);
}

} // namespace hoox::commands
