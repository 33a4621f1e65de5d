#include "storage/base/OwnerOnly.h"

#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

mode_t rightsOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

/// In a process of its own, so that this one keeps its mask: 0 if `work` says so.
template <typename Work>
int inOtherProcess(Work work)
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

/// Issue 9, security: 0600 and 0700 on everything we write, and no secret in a core.
class OwnerOnlyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatAProgramMakesIsItsOwnersWhateverTheMaskWas()
    {
        const auto file = m_folder.filePath(u"new"_s);
        const auto folder = m_folder.filePath(u"newFolder"_s);
        const auto status = inOtherProcess([&] {
            ::umask(0);
            beginOwnerOnly();
            QFile made(file);
            return made.open(QIODevice::WriteOnly) && QDir().mkpath(folder);
        });
        QCOMPARE(status, 0);
        QCOMPARE(rightsOf(file), static_cast<mode_t>(0600));
        QCOMPARE(rightsOf(folder), static_cast<mode_t>(0700));
    }

    void aProgramThatDiesLeavesNoCore()
    {
        const auto begun = inOtherProcess([] {
            const rlimit most{RLIM_INFINITY, RLIM_INFINITY};
            ::setrlimit(RLIMIT_CORE, &most); // where that is allowed
            beginOwnerOnly();
            rlimit now{1, 1};
            ::getrlimit(RLIMIT_CORE, &now);
            const bool mayLookIn = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
#ifdef __SANITIZE_ADDRESS__
            constexpr bool isLookedInto = true;
#else
            constexpr bool isLookedInto = false;
#endif
            return now.rlim_cur == 0 && now.rlim_max == 0 && mayLookIn == isLookedInto;
        });
        QCOMPARE(begun, 0);
        const auto status = inOtherProcess([] {
            beginOwnerOnly();
            std::signal(SIGABRT, SIG_DFL);
            ::raise(SIGABRT);
            return true;
        });
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
    }

    void whatOthersCouldReadIsTakenBack()
    {
        const auto path = m_folder.filePath(u"old"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0664), 0);
        QVERIFY(makeOwnerOnly(path));
        QCOMPARE(rightsOf(path), static_cast<mode_t>(0600));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
        QVERIFY(makeOwnerOnly(file));
        QCOMPARE(rightsOf(path), static_cast<mode_t>(0600));
        const auto folder = m_folder.filePath(u"oldFolder"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QVERIFY(!isOwnerOnly(folder));
        QVERIFY(makeOwnerOnly(folder));
        QVERIFY(isOwnerOnly(folder));
        QCOMPARE(rightsOf(folder), static_cast<mode_t>(0700));
    }

    void aLinkIsNotFollowed()
    {
        const auto elsewhere = m_folder.filePath(u"elsewhere"_s);
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::chmod(QFile::encodeName(elsewhere).constData(), 0644), 0);
        const auto link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(elsewhere, link));
        QVERIFY(!makeOwnerOnly(link));
        QCOMPARE(rightsOf(elsewhere), static_cast<mode_t>(0644));
        QVERIFY(!makeOwnerOnly(m_folder.filePath(u"none"_s)));
    }
};

HOOX_TEST(OwnerOnlyTest);
#include "OwnerOnlyTest.moc"
