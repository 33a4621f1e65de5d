#pragma once

#include "ui/common/Paint.h"
#include "ui/shell/CommandModel.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace hoox {

class Appearance;
class SmallTable;

/// What can be done, to be looked for by typing: the command palette (Ctrl+K) and the list of keys (F1). The arrow keys
/// choose while the focus stays in the field; Enter runs what is chosen. GUI thread.
class CommandPanel final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Palette, Keys };

    CommandPanel(Appearance &appearance, Kind kind, const QVector<CommandEntry> &entries, ModalEdge edge,
                 QWidget *parent);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Whoever shows the panel takes it away first: what runs finds the focus where it was.
    void chosen(const hoox::CommandEntry &entry);
    /// What was typed looks like the id of an order, and Enter asked for it.
    void orderRequested(const QString &orderId);
    /// For the screen reader: what is chosen now.
    void spoken(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QVector<struct TableColumn> columns() const;
    [[nodiscard]] static QString sentenceOf(const CommandEntry &entry);
    void search();
    void choose(int row);
    void runChosen();

    Appearance &m_appearance;
    const Kind m_kind;
    const ModalEdge m_edge;
    CommandModel m_model;
    QLabel *m_title;
    QLineEdit *m_field;
    SmallTable *m_table;
    QLabel *m_note;
};

} // namespace hoox
