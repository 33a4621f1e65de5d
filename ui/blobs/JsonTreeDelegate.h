#pragma once

#include "ui/common/Appearance.h"

#include <QStyledItemDelegate>

namespace hoox {

/// Draws a value of a JSON tree on one line: key muted, value ink, `{ 6 }` for what has members, and beside an epoch
/// its readable time. Plain text only (UI-5). GUI thread.
class JsonTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JsonTreeDelegate(Appearance &appearance, QObject *parent = nullptr);
    void setNeedle(const QString &needle) { m_needle = needle; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Words
    {
        QString key; ///< With its colon.
        QString value;
        QString aside; ///< Muted, behind the value.
        bool isContainer = false;
        bool isMasked = false; ///< A secret stood there.
    };
    [[nodiscard]] Words wordsOf(const QModelIndex &index) const;
    int paintWord(QPainter &painter, int x, const QRect &area, const QString &word, const QColor &colour) const;
    int paintMask(QPainter &painter, int x, const QRect &area, const QColor &colour) const;
    Appearance &m_appearance;
    QString m_needle;
};

} // namespace hoox
