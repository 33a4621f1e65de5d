#include "app/Translations.h"
#include "app/cli/CommandLine.h"
#include "storage/base/OwnerOnly.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    hoox::beginOwnerOnly();
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe ends the listing, not the program
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hoox-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOX_VERSION));
    // Words for people only: JSON, CSV and exit statuses are the same in every language.
    hoox::Translations translations;
    translations.use(hoox::Translations::languageOfTerminal());
    return hoox::runCommandLine(QCoreApplication::arguments());
}
