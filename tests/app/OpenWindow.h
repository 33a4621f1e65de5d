#pragma once

#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "storage/secrets/SecretLoader.h"
#include "ui/common/HooxStyle.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QProcess>

namespace hoox::tests {

/// Makes a workspace with the console itself; false if it could not.
inline bool makeWorkspace(const QString &folder, const QStringList &options = {})
{
    QProcess console;
    console.start(QString::fromUtf8(HOOX_BINARY_DIR) + QStringLiteral("/bin/hoox-console"),
                  QStringList{QStringLiteral("--workspace"), folder, QStringLiteral("init")} + options);
    return console.waitForFinished(60000) && console.exitCode() == 0;
}

/// The whole window on a workspace, without a keychain. `desk` is null where it could not be opened.
struct OpenWindow
{
    explicit OpenWindow(const QString &folder)
        : settings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat),
          secrets(std::make_unique<SessionSecrets>())
    {
        HooxStyle::dress(*qApp, appearance);
        if (auto opened = Composition::open(folder, {}, std::make_shared<HeldSecrets>())) {
            parts = std::move(*opened);
            desk = std::make_unique<WindowComposition>(*parts, secrets, appearance, settings);
        }
    }
    [[nodiscard]] MainWindow &window() const { return desk->window(); }

    Appearance appearance;
    QSettings settings;
    SecretLoader secrets;
    std::unique_ptr<Composition> parts;
    std::unique_ptr<WindowComposition> desk; ///< Goes first: it looks at all the others.
};

} // namespace hoox::tests
