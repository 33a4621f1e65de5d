#include "ui/shell/KillWiring.h"

#include "models/kill/KillSwitch.h"
#include "ui/common/ErrorText.h"
#include "ui/shell/MainWindow.h"

namespace hoox {

void wireKillSwitch(MainWindow &window, KillSwitch &kill, const QString &by)
{
    // Direct: nothing stands between the press and the write (KR-04). The reason may follow later.
    QObject::connect(&window, &MainWindow::engageRequested, &kill, [&kill, by] { kill.engage(by, QString()); });
    const auto answer = [&window](const Result<Done> &asked) {
        if (asked)
            window.closeReleasePanel();
        else
            window.showReleaseRefusal(ErrorText::sentence(asked.error()));
    };
    QObject::connect(&window, &MainWindow::releaseRequested, &kill,
                     [&kill, by, answer](const QString &reason, bool acceptsQueued) {
                         using Queued = KillSwitch::Queued;
                         answer(kill.release(by, reason, acceptsQueued ? Queued::Accepted : Queued::NotAccepted));
                     });
    QObject::connect(&window, &MainWindow::giveUpRequested, &kill,
                     [&kill, by, answer](const QString &reason) { answer(kill.cancelEngage(by, reason)); });
    QObject::connect(&window, &MainWindow::acknowledgeRequested, &kill,
                     [&kill, by, answer](const QString &reason) { answer(kill.acknowledge(by, reason)); });
    QObject::connect(&window, &MainWindow::passOverGatewayRequested, &kill,
                     [&kill, by, answer](const QString &reason) { answer(kill.acknowledgeGateway(by, reason)); });
    QObject::connect(&window, &MainWindow::hiddenChanged, &kill, &KillSwitch::setHidden);
    const auto show = [&window, &kill] { window.setKillSnapshot(kill.snapshot()); };
    QObject::connect(&kill, &KillSwitch::changed, &window, show);
    show();
}

} // namespace hoox
