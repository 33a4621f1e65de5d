#pragma once

#include "ui/common/Card.h"

#include <QList>

namespace hoox {

/// A card of settings, one a row: what it is, the choice, and a word on it. GUI thread.
class SettingCard : public Card
{
    Q_OBJECT

public:
    explicit SettingCard(Appearance &appearance, QWidget *parent = nullptr);

protected:
    /// `note` may be anything; labels among the two are dressed as notes are.
    void addRow(const QString &label, QWidget *control, QWidget *note);
    [[nodiscard]] QLabel *plainLabel(const QString &text = {});

private:
    void dressRows();

    Appearance &m_look;
    QList<QLabel *> m_heads; ///< At the left of the rows.
    QList<QLabel *> m_notes; ///< Every `plainLabel`.
};

} // namespace hoox
