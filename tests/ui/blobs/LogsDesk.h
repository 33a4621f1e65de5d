#pragma once

#include "tests/support/FixedClock.h"
#include "tests/support/LogsModels.h"
#include "ui/blobs/BlobBrowserPage.h"

#include <QComboBox>
#include <QLabel>
#include <QtTest>

namespace hoox::tests {

inline const QString kLogsDay = QStringLiteral("logs/bybit/BTCUSDT/2026-05-19/");

inline QByteArray sampleLog(const QByteArray &orderId)
{
    return "{\"request\":{\"method\":\"POST\",\"path\":\"/v5/order/create\",\"headers\":{\"X-BAPI-TIMESTAMP\":"
           "\"1779158818004\"},\"body\":{\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"side\":\"Buy\",\"qty\":"
           "\"0.050\"}},\"response\":{\"status\":200,\"latency_ms\":208,\"body\":{\"retCode\":0,\"retMsg\":\"OK\","
           "\"result\":{\"orderId\":\"" +
           orderId + "\",\"orderLinkId\":\"\"},\"time\":1779158818212}},\"stream\":[{\"retCode\":0},{\"a\":1e400}]}";
}

/// The style keeps it until the application ends.
inline Appearance &logsAppearance()
{
    static Appearance appearance;
    return appearance;
}

/// A page on stores in memory.
struct LogsDesk : LogsModels<FixedClock>
{
    std::unique_ptr<BlobBrowserPage> page;

    LogsDesk()
    {
        for (int number = 0; number < 40; ++number) {
            const auto id = QByteArray::number(18049284700 + number);
            store.put(kLogsDay + QStringLiteral("order-%1.json").arg(QString::fromLatin1(id)), sampleLog(id));
        }
        store.put(QStringLiteral("logs/bybit/ETHUSDT/2026-05-18/order-7.json"), "{}");
        store.put(QStringLiteral("logs/binance/BTCUSDT/2026-05-18/order-8.json"), "{}");
        store.put(kLogsDay + QStringLiteral("order-bad.json"), "{\"retCode\": oops <b>bold</b>}");
        store.put(kLogsDay + QStringLiteral("order-deep.json"), QByteArray(200, '[') + "7" + QByteArray(200, ']'));
        store.put(kLogsDay + QStringLiteral("order-abyss.json"), QByteArray(100'000, '['));
        store.put(kLogsDay + QStringLiteral("order-bytes.bin"), QByteArray("\x00\x01\x02HOOX", 7));
        page = std::make_unique<BlobBrowserPage>(BlobBrowserModels{tree, list, loader, search, marks, clock},
                                                 logsAppearance());
        page->resize(1272, 844);
        page->show();
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool ready() const { return loader.state() == BlobPreviewLoader::State::Ready; }
    void show(const QString &name) const { page->showBlob(*BlobKey::parse(kLogsDay + name)); }
    [[nodiscard]] QString allWords() const
    {
        QString words;
        for (const auto *label : page->findChildren<QLabel *>())
            words += label->isVisible() ? label->text() + u'\n' : QString();
        return words;
    }
    static void chooseText(QComboBox *selector, const QString &text)
    {
        selector->setFocus();
        QTest::keyClicks(selector, text);
        Q_EMIT selector->activated(selector->currentIndex());
    }
};

} // namespace hoox::tests
