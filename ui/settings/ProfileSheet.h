#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/SideSheet.h"

class QLabel;
class QScrollArea;

namespace hoox {

class Button;
class ProfileForm;
class Prompter;
class SecretRows;
class SectionHead;
class Segmented;
class Tag;
class TierLines;

/// One profile, new or not: its fields with what is wrong as it is typed, the test of its tiers, its secrets, and the
/// way to open it. GUI thread.
class ProfileSheet final : public SideSheet
{
    Q_OBJECT

public:
    /// Both outlive this. `open`: the profile of this window.
    ProfileSheet(ProfileBoard &board, Prompter &prompter, QString open, Appearance &appearance,
                 QWidget *parent = nullptr);

    /// A new profile; `draft` may come from an import, whose faults are shown at once.
    void create(const ProfileDraft &draft, bool isImported);
    void edit(const Profile &profile);
    /// Why no other profile can be opened now; empty: it can.
    void setRefusal(const QString &sentence);

Q_SIGNALS:
    void openRequested(const QString &name);
    void secretsChanged(const QString &profile);

private:
    void layOut();
    void addKinds();
    void fill(const ProfileDraft &draft, bool showsAllFaults);
    void kindChosen(int id);
    void save();
    void saved(const QString &name);
    void failed(const Error &error);
    void test();
    void showState();
    void say(const QString &sentence, bool isTrouble);
    void applyAppearance();

    ProfileBoard &m_board;
    Appearance &m_appearance;
    const QString m_open;
    QString m_refusal;
    bool m_isDirty = false;
    bool m_isSaving = false;
    bool m_isTrouble = false;
    Tag *m_tag;
    QScrollArea *m_scroll;
    QWidget *m_content;
    Segmented *m_kinds;
    ProfileForm *m_form;
    SectionHead *m_testHead;
    Button *m_test;
    TierLines *m_lines;
    SectionHead *m_secretsHead;
    QLabel *m_secretsHint;
    SecretRows *m_secrets;
    QLabel *m_state;
    Button *m_save;
    Button *m_openButton;
};

} // namespace hoox
