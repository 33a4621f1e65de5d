#pragma once

#include "models/locks/LocksModel.h"
#include "tests/support/OrderBench.h"
#include "tests/support/PageShot.h"
#include "tests/support/SamplePositions.h"
#include "ui/orders/LocksPane.h"
#include "ui/orders/OrdersPage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace hoox::tests {

/// The Orders page on a real desk, journal, kill switch and config, before a gateway that does what the test says.
class OrdersBench final : public OrderBench
{
public:
    explicit OrdersBench(ProfileKind kind = ProfileKind::RealMoney, Appearance &dressed = dressedAppearance())
        : appearance(dressed)
    {
        fillWithSample(ledger);
        terms.profile.maxOrderNotional = 50'000;
        restart();
        (void)QTest::qWaitFor([this] { return board->hasContent(); });
        page = std::make_unique<OrdersPage>(
            OrdersPage::Parts{*desk, *board, ids, clock, QStringLiteral("cloudflare-prod"), kind}, appearance);
        page->addBelow(new LocksPane(lockRows, appearance, page.get()));
    }
    ~OrdersBench() { page.reset(); }

    void open(const QSize &size = {1272, 780})
    {
        showAt(*page, size);
        page->activate();
        QCoreApplication::sendPostedEvents();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] bool can(const QString &name) const
    {
        const auto *button = find<QPushButton>(name);
        return button && button->isVisible() && button->isEnabled();
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool sees(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    /// What became of the last one, in the ticket.
    [[nodiscard]] QWidget *outcome() const
    {
        return find<QWidget>(QStringLiteral("orderTicket"))->findChild<QWidget *>(QStringLiteral("notice"));
    }
    [[nodiscard]] QString outcomeText(const QString &name) const
    {
        return outcome()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QString fault(const QString &field) const
    {
        const auto *label = find<QLabel>(QStringLiteral("fault-") + field);
        return label->isVisible() ? label->text() : QString();
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(QStringLiteral("field-") + field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// BTCUSDT on bybit, long 0.05 at the market.
    void typeOrder(const QString &quantity = QStringLiteral("0.05")) const
    {
        type(QStringLiteral("symbol"), QStringLiteral("btcusdt"));
        type(QStringLiteral("quantity"), quantity);
        type(QStringLiteral("leverage"), QStringLiteral("10"));
    }
    /// Two presses.
    void sendOrder() const
    {
        click(QStringLiteral("ticketReview"));
        click(QStringLiteral("reviewSend"));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto *view = find<QAbstractItemView>(QStringLiteral("ordersTable"));
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const
    {
        return find<QAbstractItemView>(QStringLiteral("ordersTable"))->model()->rowCount();
    }
    /// Leaves an order without an answer.
    void leaveUnresolved()
    {
        gateway.replies.push_back(ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::NoAnswer));
        (void)submit(ticket());
    }

    Appearance &appearance;
    LocksModel lockRows{locks, clock};
    std::unique_ptr<OrdersPage> page;
};

} // namespace hoox::tests
