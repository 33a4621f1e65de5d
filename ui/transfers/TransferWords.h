#pragma once

#include "ui/common/Appearance.h"

#include <QIdentityProxyModel>

namespace hoox {

struct Error;

/// The transfers in words, for the eye and for a screen reader: `TransferQueue` holds facts and never translates. GUI
/// thread.
class TransferWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    TransferWords(QAbstractItemModel &queue, const Appearance &appearance, QObject *parent = nullptr);

    /// Display text of the queue's columns; the whole key, path and error in the tool tip.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// 0 to 1; 0 while it is not known.
    [[nodiscard]] static double shareOf(const QModelIndex &index);
    /// "3 running, 2 waiting, 1 failed"
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] QString name(const QModelIndex &index) const;
    [[nodiscard]] QString way(const QModelIndex &index) const;
    [[nodiscard]] QString progress(const QModelIndex &index) const;
    [[nodiscard]] QString bytes(const QModelIndex &index) const;
    [[nodiscard]] QString speed(const QModelIndex &index) const;
    [[nodiscard]] QString state(const QModelIndex &index) const;
    [[nodiscard]] QString whole(const QModelIndex &index) const;

    const Appearance &m_appearance;
};

} // namespace hoox
