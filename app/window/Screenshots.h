#pragma once

#include "app/WindowArguments.h"
#include "storage/base/Result.h"
#include "ui/common/Theme.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace hoox {

class Appearance;
class MainWindow;
class WindowComposition;

/// Pictures of every page and of the profile's sheet, light and dark, one after the other; each waits until its page
/// has loaded. GUI thread.
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this; `folder` exists.
    Screenshots(WindowComposition &composition, Appearance &appearance, QString folder, const PictureStyle &style,
                QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const hoox::Result<QStringList> &files);

private:
    void next();
    void look();
    [[nodiscard]] bool isLoading() const;

    WindowComposition &m_composition;
    MainWindow &m_window;
    Appearance &m_appearance;
    QString m_folder;
    PictureStyle m_style;
    QVector<Theme::Kind> m_themes;
    QStringList m_pagesLeft;
    QStringList m_files;
    QTimer m_timer;
    QElapsedTimer m_shown;
    int m_calmLooks = 0; ///< One after the other.
};

} // namespace hoox
