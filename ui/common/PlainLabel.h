#pragma once

#include <QLabel>

namespace hoox {

/// A label that never takes its text for markup (UI-5). `parent` owns it.
[[nodiscard]] inline QLabel *plainLabel(const QString &objectName, QWidget *parent, bool wraps = false)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    return label;
}

/// With places to break where a long word has a sign: keys and addresses have no blanks to wrap at. For looking at
/// only: the places would be copied.
[[nodiscard]] inline QString breakable(QString text)
{
    constexpr QStringView kSigns = u":,/_-.&=?";
    for (auto place = text.size() - 1; place > 0; --place) {
        if (kSigns.contains(text.at(place - 1)))
            text.insert(place, QChar(0x200B));
    }
    return text;
}

} // namespace hoox
