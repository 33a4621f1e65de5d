#pragma once

#include "ui/common/Appearance.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace hoox {

class Button;
class Card;
class LedgerFilling;
class Notice;

/// What an empty ledger shows on the Overview (ux 7): two ways to fill it, the way to Cloudflare, and the way past all
/// three. GUI thread.
class FirstRunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPanel(Appearance &appearance, QWidget *parent = nullptr);

    /// Fills the ledger from then on; outlives the panel. Without it the two ways are shut.
    void follow(LedgerFilling &filling);

Q_SIGNALS:
    /// A ledger file is to be asked for.
    void fileRequested();
    void connectRequested();
    void skipped();

private:
    Button *addWay(QHBoxLayout &row, const QString &title, const QString &words, const QString &press,
                   const QString &iconName, const QString &name);
    void addProgress(QWidget &row);
    void showFilling();
    void applyAppearance();

    Appearance &m_appearance;
    LedgerFilling *m_filling = nullptr;
    QLabel *m_title;
    QLabel *m_sentence;
    QVector<QLabel *> m_words;
    QVector<Button *> m_ways;
    Button *m_skip;
    QWidget *m_running;
    QLabel *m_stage;
    QProgressBar *m_progress;
    Button *m_cancel;
    Notice *m_failure;
};

} // namespace hoox
