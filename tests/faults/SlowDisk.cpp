#include <chrono>
#include <cstdlib>
#include <thread>

#include <sys/syscall.h>
#include <unistd.h>

// Loaded before a program (LD_PRELOAD), it makes the disk slow: each sync takes `HOOX_SLOW_MS` longer, each write of
// SQLite's `HOOX_SLOW_WRITE_MS`. Plain writes go to memory on a slow disk too.

namespace {

void waitFor(const char *name)
{
    if (const char *const milliseconds = std::getenv(name))
        std::this_thread::sleep_for(std::chrono::milliseconds(std::atoi(milliseconds)));
}

void beSlowToSync()
{
    waitFor("HOOX_SLOW_MS");
}

void beSlowToWrite()
{
    waitFor("HOOX_SLOW_WRITE_MS");
}

} // namespace

extern "C" {

int fsync(int file)
{
    beSlowToSync();
    return static_cast<int>(::syscall(SYS_fsync, file));
}

int fdatasync(int file)
{
    beSlowToSync();
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    beSlowToWrite();
    return ::syscall(SYS_pwrite64, file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    beSlowToWrite();
    return ::syscall(SYS_pwrite64, file, bytes, size, offset);
}

} // extern "C"
