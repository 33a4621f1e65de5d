#pragma once

#include "models/health/BusyWatch.h"
#include "storage/base/Clock.h"

#include <QApplication>

namespace hoox {

/// The window's application, which knows how long its events take (safety 4.18). Main thread.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int &count, char **words) : QApplication(count, words) {}

    [[nodiscard]] const BusyWatch &busy() const { return m_busy; }
    /// Of every thread; those of the main one are measured.
    bool notify(QObject *receiver, QEvent *event) override;

private:
    const SystemClock m_clock;
    BusyWatch m_busy{m_clock};
};

} // namespace hoox
