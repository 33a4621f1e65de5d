#include "ui/common/Command.h"

#include <QWidget>

namespace hoox {

Command::Command(const QString &name, const QString &words, const QList<QKeySequence> &keys, QWidget *owner,
                 Qt::ShortcutContext context)
    : QAction(words, owner)
{
    setObjectName(name);
    setShortcuts(keys);
    setShortcutContext(context);
    owner->addAction(this);
}

} // namespace hoox
