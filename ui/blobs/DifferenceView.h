#pragma once

#include "models/blobs/ContentDifference.h"
#include "ui/common/Appearance.h"

#include <QThreadPool>
#include <QWidget>

#include <array>

class QLabel;

namespace hoox {

class Button;
class DifferenceLines;
class ElidedLabel;
class LineView;

/// Two objects side by side (BL-4): JSON by path, anything else by line. What differs has a sign before it, not a
/// colour alone. GUI thread.
class DifferenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(Appearance &appearance, QWidget *parent = nullptr);
    ~DifferenceView() override;

    /// Compares on a worker; a newer wish replaces an older one. The names as they are shown.
    void compare(const std::shared_ptr<const BlobContent> &left, const QString &leftName,
                 const std::shared_ptr<const BlobContent> &right, const QString &rightName);
    void clear();

Q_SIGNALS:
    void compared();
    void closed(); ///< By the person.

private:
    void build();
    void take(const std::shared_ptr<const ContentDifference> &difference);
    [[nodiscard]] QString sameWords(const ContentDifference &difference) const;
    void goToDifference(int step);
    void follow(LineView *leader, LineView *other);
    void applyAppearance();

    Appearance &m_appearance;
    QThreadPool m_pool;
    std::shared_ptr<const ContentDifference> m_difference;
    std::unique_ptr<DifferenceLines> m_leftLines;
    std::unique_ptr<DifferenceLines> m_rightLines;
    quint64 m_wish = 0;
    bool m_hidesSecrets = false; ///< One of the two holds masked values, which look equal.
    QLabel *m_count = nullptr;
    std::array<ElidedLabel *, 2> m_names{};
    LineView *m_left = nullptr;
    LineView *m_right = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
};

} // namespace hoox
