#pragma once

#include <QIdentityProxyModel>
#include <QStringList>
#include <QVector>

namespace hoox {

/// Gives the columns of a model their words: models hold facts and never translate. GUI thread.
class HeadedModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit HeadedModel(QObject *parent = nullptr);

    void setHeads(const QStringList &heads, const QVector<Qt::Alignment> &alignments);
    [[nodiscard]] Qt::Alignment alignment(int column) const;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QVector<Qt::Alignment> m_alignments;
};

} // namespace hoox
