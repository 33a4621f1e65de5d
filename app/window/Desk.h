#pragma once

#include "models/screen/ScreenLock.h"
#include "storage/base/Result.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace hoox {

class Appearance;
class Composition;
class SecretLoader;
class WindowComposition;

/// The open window with what it stands on, one profile at a time, and the way from one profile to another without a
/// restart. GUI thread.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this. `folder`: the workspace.
    Desk(QString folder, SecretLoader &secrets, Appearance &appearance, QSettings &settings);
    ~Desk() override;

    /// Shows a window on `profile` (empty: the active one) in the place of the one that is open, and lets that one go:
    /// its requests end, its answers are dropped. The new frame is drawn before anything is read (ux 2). An error
    /// changes nothing.
    [[nodiscard]] Result<Done> open(const QString &profile);

    /// Both only after `open`; another pair after the next.
    [[nodiscard]] Composition &composition() const { return *m_composition; }
    [[nodiscard]] WindowComposition &window() const { return *m_window; }
    [[nodiscard]] ScreenLock &lock() { return m_lock; }

Q_SIGNALS:
    void opened();
    /// Other words are wanted. Whoever holds the translators puts them in their place at once: the window is made anew
    /// with them behind this signal.
    void languageChanged(const QString &language);

private:
    void changeLanguage(const QString &language);

    const QString m_folder;
    SecretLoader &m_secrets;
    Appearance &m_appearance;
    QSettings &m_settings;
    SystemClock m_clock;
    ScreenLock m_lock; ///< One for all windows that follow each other: a new one opens no locked desk.
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<WindowComposition> m_window; ///< Stands on the composition: dies first.
};

} // namespace hoox
