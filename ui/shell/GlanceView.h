#pragma once

#include "ui/common/Appearance.h"
#include "ui/shell/BrakeFactsView.h"

#include <QPointer>
#include <QWidget>

namespace hoox {

/// One screen for a dark room and a phone call (safety 4.17): the switch, the exposure, what needs attention, in
/// letters that are read from two metres. No chart, no table. Covers what is below the kill bar; the bar stays. Dark,
/// unless the theme is one of high contrast. GUI thread.
class GlanceView final : public QWidget
{
    Q_OBJECT

public:
    explicit GlanceView(Appearance &appearance, QWidget *covered);

    void setSnapshot(const KillSnapshot &snapshot);
    void setOpen(const OpenExposure &open);
    /// What nobody has acknowledged yet, the most pressing first.
    void setAttention(const QStringList &lines);

    /// The three facts as sentences, for the screen reader.
    [[nodiscard]] QString spoken() const;
    void open();
    void close();

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] QString attentionWords() const;
    void paintState(QPainter &painter, const QRect &band) const;
    void paintFact(QPainter &painter, const QRect &band, const QString &caption, const QString &figure,
                   const QString &detail, bool isNews) const;
    void changed();

    Appearance &m_appearance;
    KillSnapshot m_snapshot;
    OpenExposure m_open;
    QStringList m_attention;
    QPointer<QWidget> m_before;
};

} // namespace hoox
