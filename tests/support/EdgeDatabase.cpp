#include "tests/support/EdgeDatabase.h"

#include "storage/sqlite/SqliteConnection.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace hoox::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

D1CopyPolicy EdgeDatabase::quickPolicy()
{
    D1CopyPolicy policy;
    policy.pageRows = 50;
    policy.pageBytes = 8 * 1024;
    policy.slowDown = 10ms;
    return policy;
}

EdgeDatabase::EdgeDatabase(LocalEdge &edge, const QString &databaseId)
    : m_edge(edge),
      m_between(edge.origin()),
      m_client(
          m_netClock, nullptr, nullptr, [] { return 0.5; },
          [] {
              HttpPolicy policy;
              policy.tries = 2;
              policy.firstWait = 10ms;
              policy.silence = 5000ms;
              return policy;
          }())
{
    m_edge.clearLedger();
    const auto base = QUrl(m_between.origin().toString() + u"/cdn-cgi/local/explorer/api"_s);
    m_line = std::make_shared<D1Line>(D1Client(m_client, base, databaseId.isEmpty() ? edge.databaseId() : databaseId));
}

EdgeDatabase::~EdgeDatabase()
{
    m_line->close();
}

Result<D1Backup> EdgeDatabase::backUp(std::shared_ptr<Progress> progress, const D1CopyPolicy &policy)
{
    return run<D1Backup>(
        [folder = backups(), policy](D1Line &line, const Clock &clock, Progress &seen) {
            return backUpD1(line, folder, clock, seen, policy);
        },
        std::move(progress));
}

Result<RestoreReport> EdgeDatabase::restore(const QString &backup, std::shared_ptr<Progress> progress,
                                            const D1CopyPolicy &policy)
{
    return run<RestoreReport>(
        [folder = backups(), backup, policy](D1Line &line, const Clock &clock, Progress &seen) {
            return restoreD1(line, backup, folder, clock, seen, policy);
        },
        std::move(progress));
}

QString EdgeDatabase::contentHash()
{
    const auto made = run<D1Backup>([folder = path(u"looks"_s)](D1Line &line, const Clock &clock, Progress &seen) {
        return backUpD1(line, folder, clock, seen);
    });
    return made ? made->backup.info().content.hash : made.error().detail;
}

QStringList EdgeDatabase::rows(const QString &sql)
{
    const auto body = QJsonDocument(QJsonObject{{u"sql"_s, sql}}).toJson(QJsonDocument::Compact);
    const auto answer = m_edge.call("POST", u"/d1/database/%1/raw"_s.arg(m_edge.databaseId()), body);
    QStringList lines;
    const auto all = QJsonDocument::fromJson(answer)[u"result"_s][0][u"results"_s][u"rows"_s].toArray();
    for (const auto &row : all) {
        QStringList cells;
        const auto values = row.toArray();
        for (const auto &value : values)
            cells.append(value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                                          : value.toVariant().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QStringList EdgeDatabase::backupFiles() const
{
    return QDir(backups()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void EdgeDatabase::writeMigration(const QString &name, const QByteArray &sql) const
{
    const QFileInfo target(migrations() + u'/' + name);
    QDir().mkpath(target.path());
    QFile file(target.filePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
        qFatal("a migration could not be written");
}

} // namespace hoox::tests
