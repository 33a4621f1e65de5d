#include "tests/faults/RaceDesk.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

using namespace hoox::tests;

/// `OrderChild FOLDER`: a program with an order desk on a workspace. Says "ready", submits each request id that comes
/// as a line, and says what became of it; at the end of its input, how many went out.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    RaceDesk desk(QCoreApplication::arguments().value(1));
    if (!desk.isReady())
        return 1;
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << outcomeOf(desk.submit(QString::fromStdString(line))).toStdString() << std::endl;
    std::cout << desk.sent() << std::endl;
    return 0;
}
