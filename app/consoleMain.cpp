#include "app/cli/CommandLine.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe ends the listing, not the program
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hoox-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOX_VERSION));
    return hoox::runCommandLine(QCoreApplication::arguments());
}
