#include "storage/base/OwnerOnly.h"

#include <QFile>
#include <QFileDevice>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace hoox {

namespace {

constexpr mode_t kOfOthers = 077;

} // namespace

void beginOwnerOnly()
{
    ::umask(kOfOthers);
    // Both: a limit of 0 alone does not stop a collector that the kernel pipes cores to.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // The leak sanitizer looks into its own process the way a debugger does.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

bool makeOwnerOnly(const QString &path)
{
    const auto name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0 || S_ISLNK(status.st_mode))
        return false;
    if ((status.st_mode & kOfOthers) == 0)
        return true;
    return ::chmod(name.constData(), status.st_mode & ~kOfOthers & 07777) == 0;
}

bool makeOwnerOnly(QFileDevice &file)
{
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool isOwnerOnly(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & kOfOthers) == 0;
}

} // namespace hoox
