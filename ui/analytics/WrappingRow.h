#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace hoox {

/// Widgets from left to right, going on in the next line where there is no room. GUI thread.
class WrappingRow final : public QLayout
{
public:
    WrappingRow(int spacing, QWidget *parent);
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes; moves the widgets only if `moves`.
    int place(const QRect &rect, bool moves) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace hoox
