#pragma once

#include "models/config/ConfigReach.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

/// What a change would touch: symbols, open positions, share of the last day's volume (safety 4.12). Says so where the
/// ledger does not tell. GUI thread.
class ConfigReachView final : public QWidget
{
    Q_OBJECT

public:
    /// `figures` outlives this.
    ConfigReachView(ConfigReachFigures &figures, Appearance &appearance, QWidget *parent = nullptr);

    /// Hidden for a key that reaches nothing.
    void setChange(const QString &key, const QByteArray &before, const QByteArray &after);

private:
    void fill();
    void showReach(const ConfigReach &reach);
    [[nodiscard]] QString volumeText(const ConfigReach &reach) const;
    void say(const QString &where, const QString &symbols, const QString &positions, const QString &volume);
    void applyAppearance();

    ConfigReachFigures &m_figures;
    Appearance &m_appearance;
    QString m_key;
    QByteArray m_before;
    QByteArray m_after;
    QLabel *m_title;
    QLabel *m_names[4];
    QLabel *m_values[4];
};

} // namespace hoox
