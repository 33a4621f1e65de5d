#include "app/window/WindowComposition.h"

#include "app/Composition.h"
#include "models/kill/KillSwitch.h"
#include "storage/base/WhenDone.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/common/ErrorText.h"
#include "ui/fills/FillsPage.h"
#include "ui/migrations/MigrationsPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/positions/PositionsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/KillWiring.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProfileWords.h"

#include <QDir>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kColumnsKey[] = u"fills/columns";

QString shortPath(const QString &path)
{
    const auto home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

WindowComposition::WindowComposition(Composition &composition, Appearance &appearance, QSettings &settings)
    : m_composition(composition),
      m_appearance(appearance),
      m_settings(settings),
      m_models(composition),
      m_window(std::make_unique<MainWindow>(appearance, composition.clock(), settings))
{
    m_window->setProfile(ProfileWords::badgeOf(composition.profile()));
    m_window->setKillWindow(composition.profile().window);
    addPages();
    wireKillSwitch(*m_window, m_composition.killSwitch(), m_composition.operatorName());
    connectPages();
    m_fills->restoreColumns(m_settings.value(QString::fromUtf16(kColumnsKey)).toByteArray());
    m_window->showPage(m_overview->objectName());
}

WindowComposition::~WindowComposition()
{
    m_settings.setValue(QString::fromUtf16(kColumnsKey), m_fills->columnState());
}

void WindowComposition::start()
{
    m_composition.killSwitch().start();
    m_models.overview.refreshIfIdle();
    m_overview->setFocus();
    showTiers();
}

void WindowComposition::addPages()
{
    auto &composition = m_composition;
    auto *const parent = m_window->pageParent();
    m_overview = new OverviewPage(m_models.overview, composition.clock(), m_appearance, parent);
    m_positions = new PositionsPage(m_models.tables, m_models.positionFills, composition.clock(), m_appearance, parent);
    m_fills = new FillsPage(m_models.fills, composition.clock(), m_appearance, parent);
    m_logs = new BlobBrowserPage(m_models.blobTree, m_models.blobList, m_models.blobPreview, m_models.blobLinks,
                                 m_appearance, parent);
    const auto kind = ProfileWords::badge(ProfileWords::kindOf(composition.profile()));
    const ReportMaker maker{composition.profile().name, kind, composition.operatorName()};
    auto *reports =
        new ReportsPage(m_models.reports, composition.ledger(), composition.clock(), maker, m_appearance, parent);
    auto *migrations = new MigrationsPage(m_models.migrations, m_window->prompter(), m_appearance, parent);
    migrations->setProfileName(composition.profile().name);
    auto *settings = new SettingsPage(
        m_settings, {ProfileWords::badgeOf(composition.profile()), shortPath(composition.workspace().folder())},
        {u"en"_s}, m_appearance, parent);
    connect(settings, &SettingsPage::languageChanged, this, &WindowComposition::languageChanged);
    for (Page *page :
         std::initializer_list<Page *>{m_overview, m_positions, m_fills, m_logs, reports, migrations, settings})
        m_window->addPage(page);
}

void WindowComposition::connectPages()
{
    connect(&m_models.board, &PositionBoard::changed, this, &WindowComposition::showExposure);
    connect(&m_models.board, &PositionBoard::changed, this, &WindowComposition::showTiers);
    connect(&m_appearance, &Appearance::changed, this, &WindowComposition::showExposure);
    connect(m_overview, &OverviewPage::openPositions, this, [this] { m_window->showPage(m_positions->objectName()); });
    connect(m_overview, &OverviewPage::openFills, this, [this] { m_window->showPage(m_fills->objectName()); });
    connect(m_overview, &OverviewPage::showFills, this, &WindowComposition::showFillsOf);
    connect(m_positions, &PositionsPage::showFills, this, &WindowComposition::showFillsOf);
    connect(m_fills, &FillsPage::openBlobRequested, this, &WindowComposition::openBlobOf);
    connect(m_logs, &BlobBrowserPage::fillRequested, this, &WindowComposition::showOrder);
}

void WindowComposition::showFillsOf(ExchangeId exchange, const QString &symbol)
{
    FillsFilter filter;
    filter.setText(FillColumn::Exchange, u"= "_s + toText(exchange));
    filter.setText(FillColumn::Symbol, u"= "_s + symbol);
    m_fills->setFilter(filter);
    m_window->showPage(m_fills->objectName());
}

void WindowComposition::showOrder(const QString &orderId)
{
    FillsFilter filter;
    filter.setText(FillColumn::OrderId, orderId);
    m_fills->setFilter(filter);
    m_window->showPage(m_fills->objectName());
}

void WindowComposition::openBlobOf(const Fill &fill)
{
    const auto key = BlobLinks::keyOf(fill);
    m_window->showPage(m_logs->objectName());
    if (key)
        m_logs->showBlob(*key);
}

void WindowComposition::openExamples()
{
    for (const auto &row : m_models.board.rows()) {
        if (!row.reconciled.agrees()) {
            m_positions->openPosition(row.reconciled.exchange, row.reconciled.symbol);
            break;
        }
    }
    whenDone(m_composition.ledger().lastFills(1), this, [this](const Result<QVector<Fill>> &fills) {
        if (!fills || fills->isEmpty())
            return;
        if (const auto key = BlobLinks::keyOf(fills->constFirst()))
            m_logs->showBlob(*key);
    });
}

void WindowComposition::showExposure()
{
    const auto &format = m_appearance.format();
    const auto sums = exposureOf(m_models.board.rows());
    if (!m_models.board.hasContent()) {
        m_window->setExposure(Format::missing(), tr("Positions are not known."));
        return;
    }
    if (sums.isEmpty()) {
        m_window->setExposure(format.money(0), tr("No open position."));
        return;
    }
    // One figure fits the bar: the largest asset's; the others are named in the panel.
    QStringList open;
    int positions = 0;
    for (const auto &exposure : sums) {
        positions += exposure.sum.positions;
        open.append(format.money(exposure.sum.gross, exposure.sum.asset));
    }
    const auto &largest = sums.constFirst().sum;
    m_window->setExposure(format.money(largest.gross, largest.asset),
                          tr("%n position(s), %1 gross", nullptr, positions).arg(open.join(u", "_s)));
}

void WindowComposition::showTiers()
{
    using Health = TierMark::Health;
    const auto &error = m_models.board.error();
    const auto reachable = m_composition.killSwitch().snapshot().storeReachable;
    const auto ledger = error ? ErrorText::sentence(*error) : tr("The ledger answers.");
    m_window->setTiers({
        {tr("config"), reachable ? tr("The config tier answers.") : tr("The config tier does not answer."),
         reachable ? Health::Ok : Health::Failing},
        {tr("ledger"), ledger,
         error                         ? Health::Failing
         : m_models.board.hasContent() ? Health::Ok
                                       : Health::NotKnown},
    });
}

} // namespace hoox
