#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hoox {

/// Widgets side by side, in as many lines as they need: many chips, or large text, break a line instead of being cut.
/// GUI thread.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    void addItem(QLayoutItem *item) override; ///< Takes it over.
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override; ///< The caller's from then on.
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool moves) const;
    int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace hoox
