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

} // namespace hoox
