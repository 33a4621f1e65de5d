#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/Appearance.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace hoox {

class FormField;

/// The fields of one profile, each with what is wrong with it as it is typed. Names and ids alone, never a secret.
/// GUI thread.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    /// `board` outlives this.
    ProfileForm(ProfileBoard &board, Appearance &appearance, QWidget *parent = nullptr);

    /// Shows `draft`; what an import filled in shows its faults at once, an empty new one only what was touched.
    void setDraft(const ProfileDraft &draft, bool showsAllFaults);
    [[nodiscard]] const ProfileDraft &draft() const { return m_draft; }
    [[nodiscard]] const QVector<DraftFault> &faults() const { return m_faults; }
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void build();
    void addText(const QString &key, const QString &label, const QString &sample, const QString &text,
                 void (ProfileForm::*changed)(const QString &key, const QString &text));
    void addNotes();
    void addReadOnly();
    void nameTyped(const QString &key, const QString &text);
    void edgeTyped(const QString &key, const QString &text);
    void fieldTyped(const QString &key, const QString &text);
    void judge();
    void showReadOnly();

    ProfileBoard &m_board;
    Appearance &m_appearance;
    ProfileDraft m_draft;
    QVector<DraftFault> m_faults;
    QSet<QString> m_touched;
    bool m_showsAll = false;
    QVBoxLayout *m_layout;
    QMap<QString, FormField *> m_fields; ///< By key: `name`, `local-edge`, or the field's own.
    QCheckBox *m_readOnly = nullptr;
    QLabel *m_readOnlyWords = nullptr;
};

} // namespace hoox
