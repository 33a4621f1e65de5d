#include "tests/faults/NoRoom.h"

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The names of the C library, defined once more in the program itself, as in SuddenDeath.cpp.

namespace {

std::atomic<bool> g_isFull{false};

/// Would `file` have to grow to hold bytes up to `end`? Sets errno if there is no room for that.
bool isOut(int file, off_t end)
{
    struct stat facts = {};
    if (!g_isFull || ::fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode) || end <= facts.st_size)
        return false;
    errno = ENOSPC;
    return true;
}

off_t endOfWrite(int file, size_t size)
{
    const bool isAppended = (::fcntl(file, F_GETFL) & O_APPEND) != 0;
    return ::lseek(file, 0, isAppended ? SEEK_END : SEEK_CUR) + static_cast<off_t>(size);
}

} // namespace

void hoox::tests::setDiskFull(bool isFull)
{
    g_isFull = isFull;
}

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    if (g_isFull && isOut(file, endOfWrite(file, size)))
        return -1;
    return ::syscall(SYS_write, file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return isOut(file, offset + static_cast<off_t>(size)) ? -1 : ::syscall(SYS_pwrite64, file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return isOut(file, offset + static_cast<off64_t>(size)) ? -1 : ::syscall(SYS_pwrite64, file, bytes, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    return isOut(file, size) ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) noexcept
{
    return isOut(file, size) ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int posix_fallocate(int file, off_t offset, off_t size)
{
    if (isOut(file, offset + size))
        return ENOSPC;
    return ::syscall(SYS_fallocate, file, 0, offset, size) == 0 ? 0 : errno;
}

int posix_fallocate64(int file, off64_t offset, off64_t size)
{
    return ::posix_fallocate(file, offset, size);
}

} // extern "C"
