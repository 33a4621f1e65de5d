#pragma once

#include "ui/common/Appearance.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace hoox {

class Card;

/// What an empty or missing ledger shows on the Overview (ux 7): two ways to fill it, with the command of each, and the
/// way to Cloudflare. GUI thread.
class FirstRunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPanel(Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();

private:
    void addCommand(QHBoxLayout &row, const QString &title, const QString &words, const QString &command,
                    const QString &name);
    void addConnect(QHBoxLayout &row);
    [[nodiscard]] Card *addWay(QHBoxLayout &row, const QString &title, const QString &words);
    void applyAppearance();
    Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_sentence;
    QVector<QLabel *> m_words;
    QVector<QLabel *> m_commands;
};

} // namespace hoox
