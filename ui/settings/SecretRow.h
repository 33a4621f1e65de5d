#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hoox {

class Button;

/// One secret of a profile: its name, where it comes from, what it is for. The field for a new value is there only
/// while one is pasted. GUI thread.
class SecretRow final : public QWidget
{
    Q_OBJECT

public:
    SecretRow(Appearance &appearance, SecretName name, QWidget *parent);

    void setState(const SecretState &state);
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void valueGiven(const QByteArray &value);
    void clearRequested();

private:
    void layOut();
    void openField(bool open);
    void give();
    void applyAppearance();

    Appearance &m_appearance;
    SecretName m_secret;
    QLabel *m_name;
    QLabel *m_source;
    QLabel *m_note;
    Button *m_replace;
    Button *m_clear;
    QWidget *m_paste;
    QLineEdit *m_field;
    Button *m_keep;
};

} // namespace hoox
