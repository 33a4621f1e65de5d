#include "tests/faults/NoRoom.h"
#include "tests/faults/RaceDesk.h"

#include "storage/gateway/PaperGateway.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/spool/FolderSpool.h"
#include "storage/workspace/Workspace.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &outcome)
{
    std::cout << outcome.toStdString() << std::endl;
}

/// An order with room, one on a full disk, and one whose exchange takes the last room before it answers.
int sendOnFullDisk(const QString &folder)
{
    const SystemClock clock;
    const Workspace workspace(folder);
    LocalLedger ledger(workspace.ledgerFile());
    FolderSpool spool(workspace.spoolFolder(u"embedded"_s), clock);
    int taken = 0;
    bool isLast = false;
    PaperTerms terms;
    terms.fate = [&](const OrderTicket &) {
        ++taken;
        setDiskFull(isLast);
        return PaperFate{};
    };
    PaperGateway gateway({}, clock, terms);
    RaceDesk desk(folder, {&spool, &ledger, &gateway});
    say(outcomeOf(desk.submit(u"first"_s)));
    setDiskFull(true);
    say(outcomeOf(desk.submit(u"second"_s)));
    say(u"%1 taken"_s.arg(taken));
    setDiskFull(false);
    isLast = true;
    say(outcomeOf(desk.submit(u"third"_s)));
    say(u"%1 taken"_s.arg(taken));
    return 0;
}

} // namespace

/// `OrderChild FOLDER`: a program with an order desk on a workspace. Says "ready", submits each request id that comes
/// as a line, and says what became of it; at the end of its input, how many went out.
/// `OrderChild FOLDER full`: what becomes of orders without room on the disk.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto folder = QCoreApplication::arguments().value(1);
    if (QCoreApplication::arguments().value(2) == u"full")
        return sendOnFullDisk(folder);
    RaceDesk desk(folder);
    if (!desk.isReady())
        return 1;
    say(u"ready"_s);
    for (std::string line; std::getline(std::cin, line);)
        say(outcomeOf(desk.submit(QString::fromStdString(line))));
    say(QString::number(desk.sent()));
    return 0;
}
