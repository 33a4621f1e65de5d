#include "ui/config/ConfigImportPane.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/FormField.h"
#include "ui/common/Paint.h"
#include "ui/common/SectionHead.h"
#include "ui/common/SmallTable.h"
#include "ui/common/StatePanel.h"
#include "ui/config/ConfigWords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

ConfigImportPane::ConfigImportPane(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_head(new SectionHead(appearance, {}, {}, this)),
      m_table(new SmallTable(m_model,
                             ConfigWords::importColumns([this](const QModelIndex &index) -> const ConfigImportLine & {
                                 return m_model.at(index.row());
                             }),
                             appearance, this)),
      m_empty(new StatePanel(appearance, this)),
      m_foot(new QWidget(this)),
      m_reason(new QLineEdit(m_foot)),
      m_reasonField(
          new FormField(appearance, u"importReason"_s, tr("Reason, kept in the audit log"), m_reason, m_foot)),
      m_accept(new Button(appearance, tr("Write"), {}, m_foot, Button::Look::Primary)),
      m_note(new QLabel(m_foot))
{
    setObjectName(u"configImport"_s);
    m_head->setStrong(true);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Dry run of the import"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_table->setMinimumHeight(1);
    m_empty->showMessage(u"file"_s, tr("The file names no keys."), tr("Nothing would be written."));
    m_reason->setMaxLength(200);
    m_accept->setObjectName(u"importAccept"_s);
    m_note->setObjectName(u"importNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *leave = new Button(appearance, tr("Leave"), {}, m_foot);
    leave->setObjectName(u"importLeave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(4, 0, 4, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    buttons->addWidget(m_note, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_reasonField);
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(new Rule(appearance, Qt::Horizontal, this));
    layout->addWidget(m_foot);
    connect(m_accept, &QPushButton::clicked, this, &ConfigImportPane::accepted);
    connect(leave, &QPushButton::clicked, this, &ConfigImportPane::left);
    connect(&m_appearance, &Appearance::changed, this, &ConfigImportPane::applyAppearance);
    applyAppearance();
}

void ConfigImportPane::showPlan(const QString &file, const QVector<ConfigImportLine> &plan, bool mayWrite)
{
    using Verdict = ConfigImportLine::Verdict;
    m_model.set(plan);
    m_reason->clear();
    m_head->setTitle(tr("Dry run of %1").arg(QFileInfo(file).fileName()));
    m_head->setNote(tr("%1 to change · %2 to add · %3 unchanged · %4 refused")
                        .arg(m_model.count(Verdict::Change))
                        .arg(m_model.count(Verdict::Add))
                        .arg(m_model.count(Verdict::Unchanged))
                        .arg(m_model.count(Verdict::Refused)));
    const auto writes = m_model.writes();
    m_table->setVisible(!plan.isEmpty());
    m_empty->setVisible(plan.isEmpty());
    m_reasonField->setVisible(mayWrite && writes > 0);
    m_accept->setVisible(mayWrite && writes > 0);
    m_accept->setText(tr("Write %n key(s)", nullptr, writes));
    if (!mayWrite)
        m_note->setText(tr("This profile is read-only: a dry run is all there is."));
    else if (writes == 0)
        m_note->setText(tr("There is nothing to write."));
    else
        m_note->setText(tr("Nothing was written yet. Keys that the file does not name stay as they are."));
}

QString ConfigImportPane::reason() const
{
    return m_reason->text().trimmed();
}

void ConfigImportPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ConfigImportPane::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    paintGround(m_foot, theme.sunken);
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_note, theme.muted);
}

} // namespace hoox
