#include "app/window/WindowProgram.h"
#include "ui/common/Page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QMouseEvent>
#include <QProcess>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

// bench_start WORKSPACE...: PF-9, from the start of a process to a painted window that answers, beside an empty Qt
// window in the same run; PF-1 on the screen, from the click on Fills to painted rows; PF-3, the whole process once the
// order of all fills is known. Each start is a process of its own; the first of a workspace only warms the disk's
// cache.

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 7;
constexpr int kPatienceMs = 120'000;
constexpr int kSettledAfterMs = 8000; ///< Ten million are ordered by then: the bar shows no percentage any more.

void say(const char *what, double value)
{
    std::printf("%s %.1f\n", what, value);
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS"))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Says when the window was painted and the loop came round again, then goes to the fills and says when rows are there.
class StartWitness final : public QObject
{
public:
    explicit StartWitness(bool isBare) : m_isBare(isBare) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (!m_painted && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
            m_painted = true;
            QTimer::singleShot(0, this, [this] {
                say("usable", 0);
                m_isBare ? QCoreApplication::quit() : openFills();
            });
        }
        if (m_table != nullptr && watched == m_table->viewport() && !m_rows && firstRowIsThere()) {
            m_rows = true;
            say("rows", static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            QTimer::singleShot(kSettledAfterMs, this, [] {
                say("memory", residentMegabytes());
                QCoreApplication::exit();
            });
        }
        return false;
    }

private:
    void openFills()
    {
        for (auto *window : QApplication::topLevelWidgets()) {
            auto *entry = window->findChild<QWidget *>(u"rail-fillsPage"_s);
            m_table = window->findChild<QTableView *>(u"fillsTable"_s);
            if (entry == nullptr || m_table == nullptr)
                continue;
            m_clock.start();
            const auto middle = QPointF(entry->rect().center());
            QMouseEvent press(QEvent::MouseButtonPress, middle, entry->mapToGlobal(middle), Qt::LeftButton,
                              Qt::LeftButton, Qt::NoModifier);
            QMouseEvent release(QEvent::MouseButtonRelease, middle, entry->mapToGlobal(middle), Qt::LeftButton,
                                Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(entry, &press);
            QCoreApplication::sendEvent(entry, &release);
            return;
        }
        qFatal("the window has no table of fills");
    }
    [[nodiscard]] bool firstRowIsThere() const
    {
        const auto *model = m_table->model();
        return model->rowCount() > 0 && model->index(0, 0).data(Qt::DisplayRole).isValid();
    }

    bool m_isBare;
    bool m_painted = false;
    bool m_rows = false;
    QTableView *m_table = nullptr;
    QElapsedTimer m_clock;
};

int runChild(QApplication &, const QString &workspace)
{
    StartWitness witness(workspace.isEmpty());
    if (workspace.isEmpty()) {
        QMainWindow window;
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    QCoreApplication::setApplicationName(u"bench-start"_s);
    WindowArguments arguments;
    arguments.workspace = workspace;
    WindowProgram program(arguments);
    return program.run();
}

struct StartFigures
{
    std::vector<double> usable, rows, memory;
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

StartFigures measure(const QString &workspace)
{
    StartFigures all;
    for (int start = 0; start <= kStarts; ++start) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, workspace});
        while (child.state() != QProcess::NotRunning || child.canReadLine()) {
            if (!child.canReadLine() && !child.waitForReadyRead(kPatienceMs) && !child.canReadLine())
                break;
            const auto words = child.readLine().trimmed().split(' ');
            if (start == 0 || words.size() != 2)
                continue;
            if (words.first() == "usable")
                all.usable.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            else
                (words.first() == "rows" ? all.rows : all.memory).push_back(words.last().toDouble());
        }
        child.waitForFinished(kPatienceMs);
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--child")
        return runChild(application, arguments.at(2));
    if (arguments.size() < 2) {
        std::fputs("usage: bench_start WORKSPACE...\n", stderr);
        return 2;
    }
    const auto bare = measure({});
    std::printf("empty Qt window: usable after %.0f ms\n", median(bare.usable));
    for (const auto &workspace : arguments.mid(1)) {
        const auto figures = measure(workspace);
        std::printf("%s: PF-9 usable after %.0f ms; PF-1 rows on the screen %.0f ms after the click; PF-3 %.0f MB\n",
                    qPrintable(workspace), median(figures.usable), median(figures.rows), median(figures.memory));
    }
    return 0;
}
