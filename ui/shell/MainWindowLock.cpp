// The part of MainWindow that closes it to everybody but whoever knows the PIN; the kill switch works on (KR-03).
#include "models/screen/ScreenLock.h"
#include "ui/common/Command.h"
#include "ui/common/Page.h"
#include "ui/shell/KillSwitchBar.h"
#include "ui/shell/LockCover.h"
#include "ui/shell/LockInput.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDrag>
#include <QMenu>

namespace hoox {

void MainWindow::followLock(ScreenLock &lock)
{
    m_lock = &lock;
    m_cover->follow(lock);
    connect(&lock, &ScreenLock::lockedChanged, this, &MainWindow::showLocked);
    auto *now = std::make_unique<Command>(
                    u"lockCommand"_s, tr("Lock the screen"),
                    QList<QKeySequence>{QKeyCombination(Qt::ControlModifier | Qt::AltModifier, Qt::Key_L)}, this,
                    Qt::WindowShortcut)
                    .release();
    connect(now, &QAction::triggered, &lock, &ScreenLock::lockNow);
    showLocked();
}

void MainWindow::keepUsable(const QMenu &menu)
{
    m_usableLocked.append(&menu);
}

bool MainWindow::isLocked() const
{
    return m_lock != nullptr && m_lock->isLocked();
}

void MainWindow::showLocked()
{
    const bool isNow = isLocked();
    if (isNow == !m_cover->isHidden())
        return;
    if (isNow) {
        QDrag::cancel();
        // Each that closes may leave another one below it.
        while (auto *popup = QApplication::activePopupWidget()) {
            if (!popup->close())
                popup->hide();
        }
        m_beforeLock = QApplication::focusWidget();
    }
    m_bar->setLocked(isNow);
    // Hidden, not only covered: neither a shortcut nor a screen reader nor a drop finds what is in it, and nothing in
    // it can take the focus.
    m_open->setEnabled(!isNow);
    m_open->setVisible(!isNow);
    m_cover->setVisible(isNow);
    if (isNow)
        m_cover->takeFocus();
    else if (m_beforeLock)
        m_beforeLock->setFocus(Qt::OtherFocusReason);
    else if (auto *page = currentPage())
        page->setFocus(Qt::OtherFocusReason);
}

/// The wall behind the hidden pages: for what is a window of its own, or was put on top later.
bool MainWindow::isHeldBack(const QObject *watched, const QEvent &event)
{
    if (m_lock == nullptr)
        return false;
    if (!m_lock->isLocked()) {
        if (event.spontaneous() && isOfAHand(event))
            m_lock->touched();
        return false;
    }
    QList<const QWidget *> usable{m_cover, &m_bar->lastControl()};
    for (const auto &menu : std::as_const(m_usableLocked)) {
        if (menu)
            usable.append(menu);
    }
    return watched != m_engage && staysOutside(watched, event, usable);
}

} // namespace hoox
