#pragma once

#include "storage/config/GuardedConfig.h"
#include "storage/profile/Profile.h"
#include "tests/support/Audit.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/SlowConfig.h"
#include "ui/config/ConfigPage.h"
#include "ui/config/ConfigWords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace hoox::tests {

using namespace Qt::StringLiterals;

/// The page on a config in memory, worked by clicks and keys.
class ConfigBench final
{
public:
    explicit ConfigBench(const Result<Done> &mayWrite = Done{}, Appearance &dressed = dressedAppearance())
        : appearance(dressed),
          board(guarded, clock, {u"cloudflare-prod"_s, u"ann@desk-1"_s, std::chrono::seconds(60), mayWrite}),
          page(board, history, reach, prompter, appearance)
    {
        fill();
    }

    void open(const QSize &size = {1272, 780})
    {
        showAt(page, size);
        page.activate();
        QTRY_VERIFY(board.hasContent());
        QCoreApplication::sendPostedEvents();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        const auto all = page.findChildren<T *>(name);
        for (auto *one : all) {
            if (one->isVisible())
                return one;
        }
        return all.isEmpty() ? nullptr : all.constLast();
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// As a person does: the row, then Enter.
    void choose(const QString &key) const
    {
        auto *table = find<QTableView>(u"configTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() != key)
                continue;
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(table, Qt::Key_Return);
        }
        QVERIFY2(find<QWidget>(u"configSheet"_s)->isVisible(), qPrintable(key));
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(u"field-"_s + field);
        QVERIFY2(edit && edit->isVisible(), qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    /// Without the places where a long word may break.
    [[nodiscard]] QString shown(const QString &name) const { return text(name).remove(QChar(0x200B)); }
    [[nodiscard]] QString fault(const QString &field) const
    {
        const auto *label = find<QLabel>(u"fault-"_s + field);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool canSave() const
    {
        const auto *save = find<QPushButton>(u"configSave"_s);
        return save->isVisible() && save->isEnabled();
    }
    /// As the state column shows it.
    [[nodiscard]] QString stateOf(const QString &key) const
    {
        const auto isOld = [this] { return board.age() >= ConfigPage::kStaleAfter; };
        const auto at = [this](const QModelIndex &index) -> const ConfigRow & { return board.model().at(index.row()); };
        const auto columns = ConfigWords::columns(at, isOld, appearance);
        return columns.at(3).words(board.model().index(board.model().rowOf(key), ConfigModel::State));
    }

    FixedClock clock;
    SlowConfig store;
    GuardedConfig guarded{store};
    Appearance &appearance;
    ScriptedPrompter prompter;
    QTemporaryDir folder;
    FakeLedger ledger;
    AuditLog audit{trailOf(Workspace(folder.path())), clock};
    ConfigBoard board;
    ConfigHistory history{audit, u"embedded"_s};
    ConfigReachFigures reach{ledger, clock};
    ConfigPage page;

private:
    void addFigures(ExchangeId exchange, const QString &symbol, double volume, bool isOpen)
    {
        SymbolFigures one;
        one.exchange = exchange;
        one.symbol = symbol;
        one.volume = {volume, 3, 0};
        one.fills = 3;
        if (isOpen)
            one.position = Position();
        ledger.symbolFigures.append(one);
    }
    void fill()
    {
        addFigures(ExchangeId::Bybit, u"BTCUSDT"_s, 610'000, true);
        addFigures(ExchangeId::Binance, u"ETHUSDT"_s, 290'000, true);
        addFigures(ExchangeId::Mexc, u"SOLUSDT"_s, 100'000, false);
        const auto may = QDateTime({2026, 5, 3}, {9, 12, 40}, Qt::UTC);
        store.add(u"account:drawdown_now"_s, "0.031");
        store.add(u"agent:openai_key"_s, "sk-of-a-test", u"cli"_s, may);
        store.add(u"bot:greeting"_s, "good morning", u"cli"_s, may);
        store.add(u"exchanges:default_routing"_s, "bybit,binance", u"desk-1"_s, may, u"bybit slow"_s);
        store.add(u"global:kill_switch"_s, "false");
        store.add(u"order:lock"_s, "7f3c");
        store.add(u"routing:dynamic:enabled"_s, "true", u"desk-1"_s, may);
        store.add(u"trade:default_leverage"_s, "10", u"cli"_s, may);
        store.add(u"trade:kill_switch"_s, "false", u"cli"_s, may);
        store.add(u"trade:max_daily_drawdown_percent"_s, "4.00", u"cli"_s, may);
        store.add(u"trade:max_position_size"_s, "1000", u"cli"_s, may);
        store.add(u"trade:trailing_stop_percent"_s, "1.25", u"cli"_s, may);
        store.add(u"webhook:queue_mode"_s, "failover", u"cli"_s, may);
        store.add(u"webhook:tradingview:allowed_ips"_s, R"(["52.89.214.238","34.212.75.30","10.0.0.0/8"])", u"cli"_s,
                  may);
    }
};

} // namespace hoox::tests
