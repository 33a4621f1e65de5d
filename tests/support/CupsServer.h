#pragma once

#include "tests/support/SealedFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

namespace hoox::tests {

/// A print server of one's own (Debian's cups-daemon and cups-client) with a printer that keeps what comes out of it.
/// Clients find it by CUPS_SERVER, which stands in the environment while this lives. Linux.
class CupsServer
{
public:
    CupsServer()
    {
        const QStringList alsoIn{QStringLiteral("/usr/sbin")};
        m_daemon = QStandardPaths::findExecutable(QStringLiteral("cupsd"));
        m_admin = QStandardPaths::findExecutable(QStringLiteral("lpadmin"));
        if (m_daemon.isEmpty())
            m_daemon = QStandardPaths::findExecutable(QStringLiteral("cupsd"), alsoIn);
        if (m_admin.isEmpty())
            m_admin = QStandardPaths::findExecutable(QStringLiteral("lpadmin"), alsoIn);
    }
    ~CupsServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
        qunsetenv("CUPS_SERVER");
    }

    /// Installed, and run by root as it needs: it becomes nobody for what it does not trust. Else there is nothing to
    /// ask.
    [[nodiscard]] bool isInstalled() const
    {
        return geteuid() == 0 && !m_daemon.isEmpty() && !m_admin.isEmpty() &&
               !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty();
    }
    /// With one printer, `name`.
    [[nodiscard]] bool start(const QString &name)
    {
        if (!layOut())
            return false;
        m_process.start(m_daemon, {QStringLiteral("-f"), QStringLiteral("-c"), at("etc/cupsd.conf"),
                                   QStringLiteral("-s"), at("etc/cups-files.conf")});
        qputenv("CUPS_SERVER", at("socket").toUtf8());
        QElapsedTimer waited;
        for (waited.start(); !QFileInfo::exists(at("socket")) && waited.elapsed() < 30'000;)
            QThread::msleep(20);
        // A raw queue: what is handed over goes to the device as it is.
        return QProcess::execute(m_admin,
                                 {QStringLiteral("-p"), name, QStringLiteral("-E"), QStringLiteral("-v"),
                                  QStringLiteral("keep:/printer"), QStringLiteral("-m"), QStringLiteral("raw")}) == 0 &&
               QProcess::execute(m_admin, {QStringLiteral("-d"), name}) == 0;
    }
    /// What came out of the printer last; waits for it.
    [[nodiscard]] QByteArray printed() const
    {
        QElapsedTimer waited;
        for (waited.start(); !QFileInfo::exists(at("out/done")) && waited.elapsed() < 30'000;)
            QThread::msleep(20);
        QFile file(at("out/paper"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Its folders, its settings, and the device of the printer.
    [[nodiscard]] bool layOut() const
    {
        const QDir folder(m_folder.path());
        for (const auto *name : {"etc", "spool/tmp", "cache", "state", "out", "bin/backend"}) {
            if (!folder.mkpath(QString::fromUtf8(name)))
                return false;
        }
        const auto prefix = QFileInfo(QFileInfo(m_daemon).path()).path();
        for (const auto *name : {"daemon", "filter", "notifier"})
            QFile::link(prefix + QStringLiteral("/lib/cups/") + QString::fromUtf8(name),
                        at("bin/") + QString::fromUtf8(name));
        const auto here = m_folder.path().toUtf8();
        const QByteArray device = "#!/bin/sh\n[ $# -eq 0 ] && { echo 'direct keep \"Keep\" \"Keep\"'; exit 0; }\n"
                                  "cat \"${6:--}\" >'" +
                                  here + "/out/paper' && : >'" + here + "/out/done'\n";
        QByteArray files = "User nobody\nGroup nogroup\nSystemGroup root\n";
        for (const auto &[key, value] : {std::pair("ServerRoot", "/etc"),
                                         {"RequestRoot", "/spool"},
                                         {"TempDir", "/spool/tmp"},
                                         {"CacheDir", "/cache"},
                                         {"StateDir", "/state"},
                                         {"ServerBin", "/bin"},
                                         {"ErrorLog", "/state/errors"},
                                         {"AccessLog", "/state/accesses"},
                                         {"PageLog", "/state/pages"}})
            files += QByteArray(key) + ' ' + here + value + '\n';
        files += "DataDir " + prefix.toUtf8() + "/share/cups\n";
        const QByteArray anybody = "Order allow,deny\nAllow all\n";
        const QByteArray settings = "Listen " + here +
                                    "/socket\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
                                    "<Location />\n" +
                                    anybody + "</Location>\n<Location /admin>\n" + anybody +
                                    "</Location>\n<Policy default>\n<Limit All>\n" + anybody + "</Limit>\n</Policy>\n";
        return writeBytes(at("bin/backend/keep"), device) &&
               // For its owner alone: the server then runs it as itself.
               QFile::setPermissions(at("bin/backend/keep"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) &&
               writeBytes(at("etc/cups-files.conf"), files) && writeBytes(at("etc/cupsd.conf"), settings);
    }

    QTemporaryDir m_folder;
    QString m_daemon, m_admin;
    QProcess m_process;
};

} // namespace hoox::tests
