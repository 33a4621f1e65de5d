#pragma once

#include <QTimer>
#include <QWidget>

namespace hoox {

/// Has the screen reader speak a sentence now. One pixel with nothing on it, never in the way of the keyboard: it tells
/// the reader that it has something to say, and then where the focus is. GUI thread.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void speak(const QString &sentence);

private:
    QTimer m_forget; ///< What was spoken is old news a while later, for a reader that explores.
};

} // namespace hoox
