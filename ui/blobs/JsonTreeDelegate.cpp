#include "ui/blobs/JsonTreeDelegate.h"

#include "models/blobs/JsonTreeModel.h"
#include "storage/base/Redactor.h"

#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

JsonTreeDelegate::JsonTreeDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

JsonTreeDelegate::Words JsonTreeDelegate::wordsOf(const QModelIndex &index) const
{
    using Type = JsonDocument::Type;
    Words words;
    if (index.parent().isValid()) {
        const auto name = index.data(JsonTreeModel::HasKeyRole).toBool()
                              ? index.data(JsonTreeModel::KeyRole).toString()
                              : QString::number(index.data(JsonTreeModel::RowRole).toInt());
        words.key = name + u": "_s;
    }
    const auto type = static_cast<Type>(index.data(JsonTreeModel::TypeRole).toInt());
    words.isContainer = type == Type::Object || type == Type::Array;
    if (words.isContainer) {
        const auto count = m_appearance.format().count(index.data(JsonTreeModel::CountRole).toInt());
        words.value = (type == Type::Object ? u"{ %1 }"_s : u"[ %1 ]"_s).arg(count);
        return words;
    }
    words.value = index.data(JsonTreeModel::ValueRole).toString();
    words.isMasked = words.value == u'"' + secretMask() + u'"' || words.value == u"\"[redacted]\"";
    if (const auto instant = index.data(JsonTreeModel::InstantRole).toDateTime(); instant.isValid())
        words.aside = u"  %1 %2"_s.arg(m_appearance.format().time(instant), m_appearance.format().zoneName());
    return words;
}

QSize JsonTreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto words = wordsOf(index);
    const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::Mono));
    return {metrics.horizontalAdvance(words.key + words.value + words.aside) + 12, m_appearance.scaled(20)};
}

int JsonTreeDelegate::paintWord(QPainter &painter, int x, const QRect &area, const QString &word,
                                const QColor &colour) const
{
    const auto metrics = painter.fontMetrics();
    const auto draw = [&](const QRect &box, const QString &text, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    const auto width = metrics.horizontalAdvance(word);
    draw(QRect(x, area.top(), width + 8, area.height()), word, colour);
    const auto at = m_needle.isEmpty() ? -1 : word.indexOf(m_needle, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        const auto found = word.mid(at, m_needle.size());
        const QRect box(x + metrics.horizontalAdvance(word.left(at)), area.top() + 2, metrics.horizontalAdvance(found),
                        area.height() - 4);
        painter.fillRect(box, m_appearance.theme().text);
        draw(box, found, m_appearance.theme().onInk);
    }
    return x + width;
}

int JsonTreeDelegate::paintMask(QPainter &painter, int x, const QRect &area, const QColor &colour) const
{
    const auto word = tr("masked");
    const QRect frame(x, area.top() + 2, painter.fontMetrics().horizontalAdvance(word) + m_appearance.scaled(12),
                      area.height() - 4);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, word);
    return frame.right() + 1;
}

void JsonTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = m_appearance.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    const bool inverted = selected && theme.isHighContrast();
    const auto ink = inverted ? theme.page : theme.text;
    const auto muted = inverted ? theme.page : theme.muted;
    painter->setFont(m_appearance.font(Appearance::FontRole::Mono));
    const auto words = wordsOf(index);
    int x = paintWord(*painter, option.rect.left() + 4, option.rect, words.key, muted);
    x = words.isMasked ? paintMask(*painter, x, option.rect, muted)
                       : paintWord(*painter, x, option.rect, words.value, words.isContainer ? muted : ink);
    paintWord(*painter, x, option.rect, words.aside, muted);
    painter->restore();
}

} // namespace hoox
