#pragma once

#include "models/kill/KillDrill.h"
#include "models/kill/KillSwitch.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "tests/support/Await.h"
#include "tests/support/FaultyKill.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace hoox::tests {

/// A kill switch over a real store, journal and audit log, with a gateway that answers as told. Its clock stands.
struct DrillBench
{
    explicit DrillBench(bool hasGateway, bool isRehearsal = true)
        : kill(store, journal, clock, ids, {}, hasGateway ? &gateway : nullptr),
          drill(kill, audit, clock, {isRehearsal, QStringLiteral("paper")})
    {
        if (!await(store.create()))
            qFatal("no config");
        kill.start();
    }
    [[nodiscard]] static QString stageWord(KillDrill::Stage stage)
    {
        static const QStringList words{QStringLiteral("idle"), QStringLiteral("armed"), QStringLiteral("stopping"),
                                       QStringLiteral("proven"), QStringLiteral("failed")};
        return words.at(static_cast<int>(stage));
    }
    [[nodiscard]] QString stage() const { return stageWord(drill.standing().stage); }
    /// As the timer does, a second at a time, so that nothing gets stale.
    void pass(std::chrono::seconds time)
    {
        for (auto left = time; left.count() > 0; --left) {
            clock.advance(std::chrono::seconds(1));
            kill.tick();
            QTRY_VERIFY(kill.snapshot().readAge <= std::chrono::seconds(2));
        }
    }

    QTemporaryDir folder;
    FixedClock clock;
    RandomIds ids;
    EmbeddedConfigStore store{folder.filePath(QStringLiteral("config.db")), clock};
    KillIntentJournal journal{folder.filePath(QStringLiteral("kill-journal.jsonl")), QStringLiteral("paper")};
    AuditLog audit{AuditTrail(AuditFile(folder.filePath(QStringLiteral("audit.jsonl")),
                                        folder.filePath(QStringLiteral("audit-head.json"))),
                              QStringLiteral("ann@desk-1"), QStringLiteral("paper")),
                   clock};
    FakeGateway gateway;
    KillSwitch kill;
    KillDrill drill;
};

} // namespace hoox::tests
