#pragma once

#include "models/positions/PositionBoard.h"
#include "models/positions/PositionDetail.h"
#include "models/positions/PositionTables.h"
#include "models/positions/TimeMachine.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MadeHistory.h"
#include "tests/support/PageShot.h"
#include "tests/support/SamplePositions.h"
#include "ui/positions/PositionsPage.h"

#include <QLabel>

namespace hoox::tests {

/// A Positions page over a fake ledger and a made past, everything it needs in order of life.
struct PositionsBench
{
    FakeLedger ledger;
    FixedClock clock;
    MadeHistory history;
    Appearance &appearance = dressedAppearance();
    PositionBoard board{ledger, clock};
    GivenMarks marks{clock};
    TimeMachine past{history.reads()};
    PositionTables tables{board, marks, past};
    PositionDetail detail{ledger, history.reads()};
    PositionsPage page{tables, detail, clock, appearance};

    void open(const QSize &size = {1240, 760})
    {
        showAt(page, size);
        page.activate();
    }
    void openSample()
    {
        fillWithSample(ledger);
        history.fills = samplePast();
        open();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] QString labelText(const QString &name) const { return find<QLabel>(name)->text(); }

    /// Two symbols over the hour before the sample's moment.
    static QVector<Fill> samplePast()
    {
        const auto btc = QStringLiteral("BTCUSDT");
        const auto eth = QStringLiteral("ETHUSDT");
        return {sampleFill(ExchangeId::Bybit, btc, Action::Long, 0.04, 64210.5, 1.4, 3600),
                sampleFill(ExchangeId::Bybit, eth, Action::Short, 1.5, 3052.1, 2.5, 3000),
                sampleFill(ExchangeId::Bybit, btc, Action::Long, 0.05, 64388.1, 1.8, 2400),
                sampleFill(ExchangeId::Binance, btc, Action::Long, 0.5, 63910.2, 17.6, 2400),
                sampleFill(ExchangeId::Bybit, btc, Action::Short, 0.03, 64601.7, 1.1, 1200),
                sampleFill(ExchangeId::Bybit, eth, Action::Short, 0.5, 3038.4, 0.8, 900),
                sampleFill(ExchangeId::Bybit, btc, Action::Close, 0.06, 64580.2, 2.1, 300),
                sampleFill(ExchangeId::Bybit, btc, Action::Long, 0.06, 64529.87, 2.1, 120)};
    }
};

} // namespace hoox::tests
