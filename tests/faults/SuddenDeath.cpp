#include "tests/faults/SuddenDeath.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The names of the C library, defined once more in the program itself: they stand before it, for SQLite's and Qt's
// calls as well. Each goes to the kernel by itself.

namespace {

enum class Moment { Never, Before, Halfway, After };

std::atomic<int> g_callsLeft{0};
int g_fatalCall = 0;

Moment momentOfCall()
{
    if (g_fatalCall == 0 || g_callsLeft.fetch_sub(1) != 1)
        return Moment::Never;
    constexpr Moment kMoments[] = {Moment::Halfway, Moment::Before, Moment::After};
    return kMoments[g_fatalCall % 3];
}

void die()
{
    ::syscall(SYS_kill, ::getpid(), SIGKILL);
}

template <typename Call>
long counted(Call call)
{
    const auto moment = momentOfCall();
    if (moment == Moment::Before || moment == Moment::Halfway)
        die();
    const auto answer = call();
    if (moment == Moment::After)
        die();
    return answer;
}

template <typename Write>
ssize_t countedWrite(size_t size, Write write)
{
    const auto moment = momentOfCall();
    if (moment == Moment::Before)
        die();
    const auto written = write(moment == Moment::Halfway ? size / 2 : size);
    if (moment != Moment::Never)
        die();
    return written;
}

} // namespace

void hoox::tests::dieAtCall(int call)
{
    g_callsLeft = call;
    g_fatalCall = call;
}

int hoox::tests::countedCalls()
{
    return g_fatalCall - g_callsLeft.load();
}

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    return countedWrite(size, [=](size_t part) { return ::syscall(SYS_write, file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return countedWrite(size, [=](size_t part) { return ::syscall(SYS_pwrite64, file, bytes, part, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return countedWrite(size, [=](size_t part) { return ::syscall(SYS_pwrite64, file, bytes, part, offset); });
}

int fsync(int file)
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_fsync, file); }));
}

int fdatasync(int file)
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_fdatasync, file); }));
}

int ftruncate(int file, off_t size) noexcept
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_ftruncate, file, size); }));
}

int ftruncate64(int file, off64_t size) noexcept
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_ftruncate, file, size); }));
}

int unlink(const char *path) noexcept
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_unlinkat, AT_FDCWD, path, 0); }));
}

int link(const char *from, const char *to) noexcept
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0); }));
}

int rename(const char *from, const char *to) noexcept
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0); }));
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return static_cast<int>(counted([=] { return ::syscall(SYS_renameat2, fromFolder, from, toFolder, to, 0); }));
}

} // extern "C"
