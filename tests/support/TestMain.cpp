#include "tests/support/TestRegistry.h"

#include <QStandardPaths>
#include <QtTest>

#ifdef HOOX_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

std::vector<hoox::tests::RegisteredTest> &hoox::tests::registeredTests()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

/// `PROGRAM [CLASS [Qt Test arguments…]]`: all classes, or one.
int main(int argc, char *argv[])
{
    Application application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    auto arguments = QCoreApplication::arguments();
    const auto wanted = arguments.size() > 1 ? arguments.takeAt(1).toStdString() : std::string();
    int failures = 0;
    bool found = false;
    for (const auto &test : hoox::tests::registeredTests()) {
        if (!wanted.empty() && test.name != wanted)
            continue;
        found = true;
        const auto object = test.make();
        failures += QTest::qExec(object.get(), arguments);
    }
    if (!found)
        qWarning("no test class of that name is in this program");
    return found && failures == 0 ? 0 : 1;
}
