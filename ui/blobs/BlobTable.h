#pragma once

#include <QTableView>

#include <functional>

class QMimeData;

namespace hoox {

/// The list of objects. A drag out of it needs a file first: the table says what is dragged, and carries the file
/// once it is there, if the button is still held. GUI thread.
class BlobTable final : public QTableView
{
    Q_OBJECT

public:
    /// Ends when the drag does; takes the data over. Without one it is the desktop's drag, which turns an event loop of
    /// its own: the window lives on meanwhile.
    using Carry = std::function<void(QMimeData *)>;

    explicit BlobTable(QWidget *parent = nullptr);

    void setCarry(Carry carry) { m_carry = std::move(carry); }
    /// False if nothing is held any more.
    bool carry(const QString &file);

Q_SIGNALS:
    void dragBegan(const QString &key);

protected:
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Carry m_carry;
    bool m_isHeld = false;
};

} // namespace hoox
