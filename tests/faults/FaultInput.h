#pragma once

#include "storage/audit/AuditRecord.h"
#include "storage/config/KillJournal.h"
#include "storage/domain/Fill.h"
#include "storage/transfers/TransferFile.h"
#include "storage/workspace/AlertFile.h"
#include "storage/workspace/ViewStore.h"

#include <QByteArray>
#include <QPair>
#include <QRandomGenerator>
#include <QVector>

/// What the child of the fault tests writes, as a function of the write's number: parent and child agree on it without
/// a word.
namespace hoox::tests {

constexpr int kFaultSlots = 5;

/// 20 bytes to 70 kB, so that some values take one page of a database and others many.
inline QByteArray faultPayload(int number)
{
    constexpr int kSizes[] = {20, 3000, 300, 70'000};
    QRandomGenerator random(static_cast<quint32>(number));
    auto bytes = QByteArray::number(number) + ';';
    const auto size = kSizes[number % 4] + random.bounded(20);
    while (bytes.size() < size)
        bytes.append(static_cast<char>(random.bounded(256)));
    return bytes;
}

inline QString faultConfigKey(int number)
{
    return QStringLiteral("fault:%1").arg(number % kFaultSlots);
}

inline bool faultRemoves(int number)
{
    return number % 11 == 10;
}

/// The objects of write `number` and the numbers of their payloads: replaced ones and new ones.
inline QVector<QPair<QString, int>> faultBlobs(int number, int objects)
{
    QVector<QPair<QString, int>> blobs;
    for (int i = 0; i < objects; ++i) {
        const auto payload = number * objects + i;
        const auto key =
            payload % 3 == 0
                ? QStringLiteral("logs/bybit/NEW/2026-05-19/order-%1.json").arg(payload)
                : QStringLiteral("logs/bybit/S%1/2026-05-19/order.json").arg(i * 10 + number % kFaultSlots);
        blobs.append({key, payload});
    }
    return blobs;
}

/// The key of what write `number` puts into the spool.
inline QString faultSpoolKey(int number)
{
    return QStringLiteral("logs/bybit/NEW/2026-05-19/order-%1.json").arg(number);
}

/// Quantities are multiples of 1/4: sums of them are exact, whatever the order.
inline Fill faultFill(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) + 77);
    Fill fill;
    fill.id = QStringLiteral("fill-%1").arg(number, 6, 10, QLatin1Char('0'));
    fill.orderId = QStringLiteral("order-%1").arg(number);
    fill.requestId = fill.orderId;
    fill.exchange = random.bounded(2) == 0 ? ExchangeId::Bybit : ExchangeId::Mexc;
    fill.symbol = random.bounded(2) == 0 ? QStringLiteral("BTCUSDT") : QStringLiteral("ETHUSDT");
    fill.action = static_cast<Action>(random.bounded(3));
    const bool buys = fill.action == Action::Close ? random.bounded(2) == 0 : fill.action == Action::Long;
    fill.side = buys ? Side::Buy : Side::Sell;
    fill.quantity = 0.25 * random.bounded(1, 9);
    fill.price = 100 + random.bounded(50);
    fill.fee = 0;
    fill.status = random.bounded(9) == 0 ? FillStatus::Failed : FillStatus::Filled;
    fill.createdAt = 1'779'158'827 + number;
    return fill;
}

/// What write `number` does to which key: of three keys one stays committed, one is freed, one stays reserved.
struct FaultLock
{
    enum Step { Reserve, Commit, Release };
    QString key;
    Step step;
};
inline FaultLock faultLock(int number)
{
    const auto name = [number](int at) { return QStringLiteral("order-%1-%2").arg(number / 5).arg(at); };
    constexpr FaultLock::Step kSteps[] = {FaultLock::Reserve, FaultLock::Commit, FaultLock::Reserve, FaultLock::Release,
                                          FaultLock::Reserve};
    return {name(number % 5 / 2), kSteps[number % 5]};
}

/// Texts of 20 to 5,000 characters, some of which the log cuts.
inline AuditEntry faultEntry(int number)
{
    AuditEntry entry;
    entry.action = QStringLiteral("config.set");
    entry.subject = faultConfigKey(number);
    entry.reason = QStringLiteral("reason ").repeated(3 + number % 7 * 100);
    entry.detail = QString::number(number);
    return entry;
}

/// One to five transfers, all others than those of the write before.
inline QVector<KeptTransfer> faultTransfers(int number)
{
    QVector<KeptTransfer> transfers;
    for (int i = 0; i <= number % 5; ++i)
        transfers.append({QStringLiteral("%1-%2").arg(number).arg(i),
                          {TransferWish::Kind::Object, faultSpoolKey(number), QStringLiteral("/tmp/out"), number}});
    return transfers;
}

/// What write `number` sets of the small files of a workspace, one after the other.
enum class FaultSetting { Profile, View, Alert, Display };
inline FaultSetting faultSetting(int number)
{
    return static_cast<FaultSetting>(number % 4);
}
/// The notes of a profile, which differ in length.
inline QString faultNotes(int number)
{
    return QStringLiteral("%1 ").arg(number).repeated(1 + number % 7 * 50).trimmed();
}
inline SavedView faultView(int number)
{
    return {QStringLiteral("fills"), QStringLiteral("view %1").arg(number / 4 % kFaultSlots),
            QJsonObject{{QStringLiteral("n"), number}}};
}
inline AlertRecord faultAlert(int number)
{
    AlertRecord record;
    record.at = QDateTime::fromSecsSinceEpoch(1'779'158'827 + number, Qt::UTC);
    record.profile = QStringLiteral("embedded");
    record.kind = QStringLiteral("failed-fills");
    record.detail = QString::number(number);
    return record;
}
inline constexpr char kFaultDisplay[] = "display/textPercent";

inline KillEvent faultKillEvent(int number)
{
    constexpr KillEvent::Kind kKinds[] = {KillEvent::Kind::EngageAsked, KillEvent::Kind::EngageStored,
                                          KillEvent::Kind::EngageWritten};
    return {kKinds[number % 3], QStringLiteral("intent-%1").arg(number / 3), QDateTime::currentDateTimeUtc(),
            QStringLiteral("desk"), QStringLiteral("reason ").repeated(1 + number % 7 * 60)};
}

} // namespace hoox::tests
