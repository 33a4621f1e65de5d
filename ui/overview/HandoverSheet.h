#pragma once

#include "models/handover/HandoverReader.h"
#include "ui/common/Appearance.h"
#include "ui/shell/ProfileBadge.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace hoox {

class Button;

/// What changed since the shift before, and the acceptance by name (safety 4.9). Nothing can be accepted that is not in
/// sight: not while it is read, and not if it cannot be. A panel on a modal layer. GUI thread.
class HandoverSheet final : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostLines = 12; ///< Of each list; how many more there are is said.

    HandoverSheet(ProfileKind kind, Appearance &appearance, QWidget *parent = nullptr);

    void setHandover(const Result<Handover> &handover);
    /// What came of an acceptance: empty, or a sentence.
    void setRefusal(const QString &sentence);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Of this name: what changed since their own shift.
    void readRequested(const QString &name);
    void accepted(const hoox::Handover &handover, const QString &name, const QString &word);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void fill();
    void addFigures(const Handover &handover);
    void addList(const QString &title, const QString &none, const QStringList &lines, bool isCut = false);
    [[nodiscard]] QString standing(const Handover &handover) const;
    [[nodiscard]] QStringList actions(const Handover &handover) const;
    [[nodiscard]] QStringList changes(const Handover &handover) const;
    [[nodiscard]] QStringList alerts(const Handover &handover) const;
    [[nodiscard]] QStringList orders(const Handover &handover) const;
    [[nodiscard]] QString at(const QDateTime &utc) const;
    void followName();
    void applyAppearance();

    const ProfileKind m_kind;
    Appearance &m_appearance;
    std::optional<Result<Handover>> m_handover; ///< None: it is being read.
    QString m_readFor;
    QLabel *m_title;
    QLabel *m_standing;
    QWidget *m_content;
    QVBoxLayout *m_lists;
    QTimer *m_pause; ///< A name is asked for once it is typed.
    QLineEdit *m_name;
    QLineEdit *m_word;
    QLabel *m_refusal;
    Button *m_accept;
    Button *m_close;
};

} // namespace hoox
