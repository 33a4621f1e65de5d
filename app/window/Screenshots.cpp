#include "app/window/Screenshots.h"

#include "app/window/WindowComposition.h"
#include "ui/common/Appearance.h"
#include "ui/common/Page.h"
#include "ui/common/StatePanel.h"
#include "ui/settings/ProfileSheet.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QProgressBar>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {
constexpr char16_t kSheet[] = u"profile";
constexpr int kSettleMs = 900;     ///< A page that reads a small ledger is there by then.
constexpr int kPatienceMs = 30000; ///< Then the picture shows it loading, which is the truth.
constexpr int kCalmLooks = 3;      ///< In which nothing loads: what was read has been laid out by then.
} // namespace

Screenshots::Screenshots(WindowComposition &composition, Appearance &appearance, QString folder,
                         const PictureStyle &style, QObject *parent)
    : QObject(parent),
      m_composition(composition),
      m_window(composition.window()),
      m_appearance(appearance),
      m_folder(std::move(folder)),
      m_style(style),
      m_themes{Theme::Kind::Light, Theme::Kind::Dark}
{
    if (style.isHighContrast)
        m_themes = {Theme::Kind::HighContrastLight, Theme::Kind::HighContrastDark};
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::start()
{
    m_appearance.setTextScale(m_style.textPercent / 100.0);
    m_window.resize(m_style.size);
    m_window.show();
    next();
}

void Screenshots::next()
{
    if (m_pagesLeft.isEmpty()) {
        if (m_themes.isEmpty()) {
            m_timer.stop();
            Q_EMIT finished(m_files);
            return;
        }
        m_appearance.setTheme(m_themes.takeFirst());
        for (const auto *page : m_window.pages())
            m_pagesLeft.append(page->objectName());
        m_pagesLeft.append(QString::fromUtf16(kSheet));
    }
    if (m_pagesLeft.constFirst() == kSheet)
        m_composition.openProfileSheet(); // On the last page, the settings.
    else
        m_window.showPage(m_pagesLeft.constFirst());
    m_calmLooks = 0;
    m_shown.start();
    m_timer.start();
}

bool Screenshots::isLoading() const
{
    const auto bars = m_window.currentPage()->findChildren<QProgressBar *>();
    const auto states = m_window.currentPage()->findChildren<StatePanel *>();
    return std::any_of(bars.begin(), bars.end(), [](const QProgressBar *bar) { return bar->isVisible(); }) ||
           // How much is done of it is not always known.
           std::any_of(states.begin(), states.end(),
                       [](const StatePanel *state) { return state->isVisible() && state->isLoading(); });
}

void Screenshots::look()
{
    m_calmLooks = isLoading() ? 0 : m_calmLooks + 1;
    if (m_shown.elapsed() < kSettleMs || (m_calmLooks < kCalmLooks && m_shown.elapsed() < kPatienceMs))
        return;
    auto name = m_pagesLeft.takeFirst();
    name.remove(u"Page"_s);
    const auto file = QDir(m_folder).absoluteFilePath(
        u"%1-%2.png"_s.arg(name.toLower(), m_appearance.theme().isDark() ? u"dark"_s : u"light"_s));
    if (!m_window.grab().save(file)) {
        m_timer.stop();
        Q_EMIT finished(fail(Error::Kind::Denied, file, {}, Error::Cause::UnwritableFolder));
        return;
    }
    m_files.append(file);
    for (auto *sheet : m_window.currentPage()->findChildren<ProfileSheet *>())
        sheet->close();
    next();
}

} // namespace hoox
