#include "app/window/Desk.h"

#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "ui/common/Appearance.h"
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"

namespace hoox {

Desk::Desk(QString folder, SecretLoader &secrets, Appearance &appearance, QSettings &settings)
    : m_folder(std::move(folder)),
      m_secrets(secrets),
      m_appearance(appearance),
      m_settings(settings),
      m_lock(m_clock, settings)
{
    connect(&m_appearance, &Appearance::secondPassed, &m_lock, &ScreenLock::tick);
}

Desk::~Desk() = default;

Result<Done> Desk::open(const QString &profile)
{
    auto composition = Composition::open(m_folder, profile, std::make_shared<HeldSecrets>());
    if (!composition)
        return fail(composition.error());
    auto window = std::make_unique<WindowComposition>(**composition, m_secrets, m_appearance, m_settings);
    window->followLock(m_lock);
    // Later: the window that asks is gone by then.
    connect(window.get(), &WindowComposition::languageChanged, this, &Desk::changeLanguage, Qt::QueuedConnection);
    connect(
        window.get(), &WindowComposition::profileChosen, this,
        [this](const QString &name) {
            if (const auto changed = open(name); !changed)
                m_window->showOpenFailure(changed.error());
        },
        Qt::QueuedConnection);
    if (m_window)
        window->window().takePlaceOf(m_window->window());
    window->window().show();
    m_window = std::move(window);
    m_composition = std::move(*composition);
    QMetaObject::invokeMethod(m_window.get(), &WindowComposition::start, Qt::QueuedConnection);
    Q_EMIT opened();
    return Done{};
}

/// Each widget takes its words when it is made, so all are made again, on the page that was in front.
void Desk::changeLanguage(const QString &language)
{
    Q_EMIT languageChanged(language);
    const auto page = m_window->window().currentPage()->objectName();
    if (const auto changed = open(m_composition->profile().name); !changed)
        m_window->showOpenFailure(changed.error());
    else
        m_window->window().showPage(page);
}

} // namespace hoox
