#include "app/window/WatchedApplication.h"

#include <QThread>

namespace hoox {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_busy.begin(thread()->loopLevel());
    const bool isTaken = QApplication::notify(receiver, event);
    m_busy.end();
    return isTaken;
}

} // namespace hoox
