#pragma once

#include "models/config/ConfigBoard.h"
#include "models/config/ConfigHistory.h"
#include "models/config/ConfigReach.h"
#include "ui/common/SideSheet.h"

class QLabel;
class QLineEdit;
class QScrollArea;

namespace hoox {

class Button;
class ConfigChangeView;
class ConfigHistoryView;
class ConfigReachView;
class ConfigValueEditor;
class FormField;
class Prompter;

/// One key: its value now beside the one that would be written, the field to change it, the reason, and what became of
/// the write. Kill keys, moving state and read-only profiles get a sentence instead of a field. GUI thread.
class ConfigSheet final : public SideSheet
{
    Q_OBJECT

public:
    /// What stands beside the key itself.
    struct Context
    {
        ConfigHistory &history;
        ConfigReachFigures &reach;
    };
    /// All of them outlive this.
    ConfigSheet(ConfigBoard &board, const Context &context, Prompter &prompter, Appearance &appearance,
                QWidget *parent = nullptr);

    /// A key of the model.
    void showKey(const QString &key);
    /// A key that is not there yet.
    void addKey();
    [[nodiscard]] const QString &key() const { return m_key; }
    void focusField();
    /// Something was typed that is not written yet.
    [[nodiscard]] bool isDirty() const;
    /// Another key was wanted meanwhile.
    void remindOfTyped();

Q_SIGNALS:
    void added(const QString &key);

private:
    void layOut();
    static void addMovedIn(QBoxLayout *column, std::initializer_list<QWidget *> parts);
    void readHistory();
    [[nodiscard]] QLabel *wordsOf(const QString &name);
    [[nodiscard]] const ConfigRow *row() const;
    /// Why this key cannot be edited here; empty if it can.
    [[nodiscard]] QString refusal() const;
    /// Of a key that is typed; empty for one that is there.
    [[nodiscard]] QString newKeyFault() const;
    void keyTyped();
    void fill();
    void rowsChanged();
    void showChange();
    void showReach();
    void showState();
    void showEnd(const QString &key);
    void save();
    void askToRemove();
    void say(const QString &sentence, bool isTrouble);
    void applyAppearance();

    ConfigBoard &m_board;
    ConfigHistory &m_changes;
    Prompter &m_prompter;
    Appearance &m_appearance;
    QString m_key;
    std::optional<QByteArray> m_filledWith; ///< The stored value that the field was made with.
    bool m_isNew = false;
    bool m_isTrouble = false;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QLabel *m_refusal;
    QLineEdit *m_keyEdit;
    FormField *m_keyField;
    ConfigValueEditor *m_editor;
    ConfigChangeView *m_change;
    ConfigReachView *m_reach;
    ConfigHistoryView *m_history;
    QLabel *m_inForce;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_state;
    Button *m_save;
    Button *m_remove;
};

} // namespace hoox
