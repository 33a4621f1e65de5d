#pragma once

#include <QWidget>

namespace hoox {

/// Has the screen reader speak a sentence now. Never shown, never in the way of the keyboard: it tells the reader that
/// it has something to say, and where the focus was. GUI thread.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void speak(const QString &sentence);
};

} // namespace hoox
