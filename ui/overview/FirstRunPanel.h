#pragma once

#include "ui/common/Appearance.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace hoox {

/// What an empty or missing ledger shows on the Overview: the two ways to fill it, with the command of each (ux 7).
/// GUI thread.
class FirstRunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPanel(Appearance &appearance, QWidget *parent = nullptr);

private:
    void addWay(QHBoxLayout &row, const QString &title, const QString &words, const QString &command,
                const QString &name);
    void applyAppearance();
    Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_sentence;
    QVector<QLabel *> m_words;
    QVector<QLabel *> m_commands;
};

} // namespace hoox
