#pragma once

#include "storage/base/Pace.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>

class QProcess;

namespace hoox::tests {

/// Cloudflare's own local runtime (workerd) with empty KV, D1, two R2 buckets and a Durable Object lock, on a free
/// loopback port with no state on the disk: the real service of the contract suites. Gone with this object, and with
/// the test's process however that ends. Blocks; one a test class.
class LocalEdge
{
public:
    /// Null when the runtime's packages are not installed: `./test` installs them, and a test that goes without says
    /// so by QSKIP.
    /// A service that gives way takes no processor from those who have work: as one on another computer.
    [[nodiscard]] static std::unique_ptr<LocalEdge> start(Pace pace = Pace::Urgent);
    ~LocalEdge();

    [[nodiscard]] QUrl origin() const { return QUrl(text("url")); }
    [[nodiscard]] QUrl v4Base() const { return QUrl(text("url") + QStringLiteral("/cdn-cgi/local/explorer/api")); }
    [[nodiscard]] QUrl s3Base() const { return QUrl(text("url") + QStringLiteral("/cdn-cgi/local/r2/s3")); }
    [[nodiscard]] QString namespaceId() const { return text("namespace"); }
    [[nodiscard]] QString databaseId() const { return text("database"); }
    [[nodiscard]] QString logsBucket() const { return text("logs_bucket"); }
    [[nodiscard]] QString reportsBucket() const { return text("reports_bucket"); }
    [[nodiscard]] QString accessKeyId() const { return text("accessKeyId"); }
    [[nodiscard]] QByteArray secretAccessKey() const { return text("secretAccessKey").toUtf8(); }

    [[nodiscard]] QByteArray webhookKey() const { return text("webhookKey").toUtf8(); } ///< The gateway's API key.

    /// Everything that was stored is gone: keys, objects, tables.
    void clear();
    void clearConfig();
    void clearBlobs();
    void clearLedger();
    /// Statements at D1, as another program would run them; false, with a warning, if one fails.
    [[nodiscard]] bool runSql(const QStringList &statements);
    /// A call of the v4 API by hand, below its base: the answer's body. Empty, with a warning, if nothing came.
    [[nodiscard]] QByteArray call(const QByteArray &method, const QString &path, const QByteArray &body = {});

private:
    LocalEdge();
    [[nodiscard]] QString text(const char *name) const { return m_facts.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QJsonArray listed(const QString &path);

    std::unique_ptr<QProcess> m_process;
    QJsonObject m_facts;
};

} // namespace hoox::tests
