#include "ui/shell/KillWiring.h"

#include "models/kill/KillSwitch.h"
#include "ui/common/ErrorText.h"
#include "ui/shell/MainWindow.h"

namespace hoox {

void wireKillSwitch(MainWindow &window, KillSwitch &kill, const QString &by)
{
    // Direct: nothing stands between the press and the write (KR-04). The reason may follow later.
    QObject::connect(&window, &MainWindow::engageRequested, &kill, [&kill, by] { kill.engage(by, QString()); });
    QObject::connect(&window, &MainWindow::releaseRequested, &kill, [&window, &kill, by](const QString &reason) {
        const auto asked = kill.release(by, reason);
        if (asked)
            window.closeReleasePanel();
        else
            window.showReleaseRefusal(ErrorText::sentence(asked.error()));
    });
    const auto show = [&window, &kill] { window.setKillSnapshot(kill.snapshot()); };
    QObject::connect(&kill, &KillSwitch::changed, &window, show);
    show();
}

} // namespace hoox
