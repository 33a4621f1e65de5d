#pragma once

#include "ui/common/Appearance.h"
#include "ui/reports/PdfPagesView.h"
#include "ui/reports/ReportPreview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonObject>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace hoox::tests {

/// The longest turn of the event loop: how late a timer of a millisecond came at most.
class LongestTurn final
{
public:
    LongestTurn()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_clock.start();
        m_timer.start(1);
    }
    void look()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }
    [[nodiscard]] double milliseconds() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

inline void runTurns(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Opens a report as the page of reports does, and goes through it in 40 jumps: the longest turn of the window's event
/// loop meanwhile.
inline QJsonObject previewTurns(const QString &file)
{
    Appearance appearance;
    ReportPreview preview(appearance);
    preview.resize(640, 900);
    preview.QWidget::show();
    runTurns(200);
    LongestTurn opening;
    QElapsedTimer clock;
    clock.start();
    preview.show(file);
    while (preview.pageCount() == 0 && clock.elapsed() < 60'000)
        runTurns(2);
    const auto read = static_cast<double>(clock.elapsed());
    runTurns(300);
    const auto atOpening = opening.milliseconds();
    LongestTurn turning;
    auto *const view = preview.findChild<PdfPagesView *>();
    for (int jump = 0; jump < 40; ++jump) {
        view->goTo(static_cast<int>(static_cast<qint64>(preview.pageCount()) * ((jump * 17) % 40) / 40));
        runTurns(30);
    }
    return {{QStringLiteral("preview_pages"), preview.pageCount()},
            {QStringLiteral("read_ms"), read},
            {QStringLiteral("opening_ms"), atOpening},
            {QStringLiteral("turning_ms"), turning.milliseconds()}};
}

/// The same with Qt's own view, which reads and lays out on the GUI thread.
inline QJsonObject qtViewTurns(const QString &file)
{
    QPdfDocument document;
    QPdfView view;
    view.setPageMode(QPdfView::PageMode::MultiPage);
    view.setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view.setDocument(&document);
    view.resize(640, 900);
    view.show();
    runTurns(200);
    LongestTurn opening;
    document.load(file);
    runTurns(500);
    const auto atOpening = opening.milliseconds();
    LongestTurn turning;
    for (int jump = 0; jump < 40; ++jump) {
        view.pageNavigator()->jump(
            static_cast<int>(static_cast<qint64>(document.pageCount()) * ((jump * 17) % 40) / 40), {}, 0);
        runTurns(30);
    }
    return {{QStringLiteral("preview_pages"), document.pageCount()},
            {QStringLiteral("opening_ms"), atOpening},
            {QStringLiteral("turning_ms"), turning.milliseconds()}};
}

} // namespace hoox::tests
