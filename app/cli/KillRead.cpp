#include "app/cli/KillRead.h"

#include "app/cli/Session.h"
#include "models/kill/KillSwitch.h"

#include <QTimer>

namespace hoox {

namespace {

constexpr std::chrono::seconds kFirstReadPatience{5};

} // namespace

void afterFirstRead(Session &session, KillSwitch &kill, const std::function<void()> &then)
{
    auto *const once = new QObject(&session);
    const auto go = [once, then] {
        once->deleteLater();
        then();
    };
    QObject::connect(&kill, &KillSwitch::readDone, once, go, Qt::SingleShotConnection);
    QTimer::singleShot(kFirstReadPatience, once, go);
    kill.start();
}

} // namespace hoox
