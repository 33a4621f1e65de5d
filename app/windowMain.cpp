#include "app/window/WatchedApplication.h"
#include "app/window/WindowProgram.h"
#include "storage/base/OwnerOnly.h"

int main(int argc, char *argv[])
{
    hoox::beginOwnerOnly();
    const hoox::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hoox-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOX_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("hoox-console"));
    const auto arguments = hoox::windowArguments(QCoreApplication::arguments());
    if (!arguments)
        return hoox::complain(arguments.error());
    hoox::WindowProgram program(*arguments);
    return program.run();
}
