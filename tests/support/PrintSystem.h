#pragma once

#include "tests/support/SealedFile.h"

#include <QTemporaryDir>

namespace hoox::tests {

/// `lpstat` and `lp` of a computer with two printers, the second of which is the default one. What was printed stands
/// in `printed()`.
class PrintSystem
{
public:
    explicit PrintSystem(const QByteArray &names = "Attic_Laser\nDesk")
    {
        write(QStringLiteral("lpstat"),
              "case \"$1\" in -e) echo '" + names + "';; -d) echo 'system default destination: Desk';; esac\n");
        write(QStringLiteral("lp"), "echo \"$@\" > " + m_folder.filePath(QStringLiteral("printed")).toUtf8() + "\n");
    }
    void write(const QString &program, const QByteArray &script)
    {
        const auto path = m_folder.filePath(program);
        if (!writeBytes(path, "#!/bin/sh\n" + script))
            qFatal("%s", qPrintable(path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The arguments of the last `lp`; empty if nothing was printed.
    [[nodiscard]] QString printed() const
    {
        QFile file(m_folder.filePath(QStringLiteral("printed")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace hoox::tests
