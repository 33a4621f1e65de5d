#pragma once

#include "app/Translations.h"
#include "app/WindowArguments.h"
#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QSettings>

#include <memory>

namespace hoox {

class Composition;
class Desk;
class SecretLoader;

/// `hoox-console-window`: opens the window, or draws a report or the pictures and ends. The command line starts it; its
/// own options are not for people. GUI thread.
class WindowProgram final : public QObject
{
    Q_OBJECT

public:
    explicit WindowProgram(WindowArguments arguments);
    ~WindowProgram() override;

    /// The exit status of design 9.
    [[nodiscard]] int run();

private:
    [[nodiscard]] int makeReport();
    [[nodiscard]] int runWindow();
    [[nodiscard]] int renderScreenshots();

    const WindowArguments m_arguments;
    std::unique_ptr<QSettings> m_settings;
    Appearance m_appearance;
    Translations m_translations;
    std::unique_ptr<SecretLoader> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Composition> m_composition; ///< Of a report, which needs no window.
};

/// `error` in words on standard error, and its exit status.
[[nodiscard]] int complain(const Error &error);

} // namespace hoox
