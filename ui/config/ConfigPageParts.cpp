// What the Config page is made of, and its ways to files. The page's own flow is in ConfigPage.cpp.
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Prompter.h"
#include "ui/common/StatePanel.h"
#include "ui/config/ConfigImportPane.h"
#include "ui/config/ConfigPage.h"
#include "ui/config/ConfigSheet.h"
#include "ui/config/ConfigWords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

void ConfigPage::addHeadButtons()
{
    m_add = new Button(appearance(), tr("Add key"), u"plus"_s, this);
    m_import = new Button(appearance(), tr("Import\u2026"), u"upload"_s, this);
    m_export = new Button(appearance(), tr("Export\u2026"), u"download"_s, this);
    m_add->setObjectName(u"configAdd"_s);
    m_import->setObjectName(u"configImportFile"_s);
    m_export->setObjectName(u"configExportFile"_s);
    for (auto *button : {m_add, m_import, m_export})
        addHeadAction(button);
    connect(m_add, &QPushButton::clicked, this, [this] {
        showTable();
        m_sheet->addKey();
    });
    connect(m_import, &QPushButton::clicked, this, &ConfigPage::askForImport);
    connect(m_export, &QPushButton::clicked, this, &ConfigPage::askForExport);
}

SmallTable *ConfigPage::keysTable()
{
    const auto at = [this](const QModelIndex &index) -> const ConfigRow & {
        return m_board.model().at(m_filtered.mapToSource(m_filtered.index(index.row(), 0)).row());
    };
    auto *table = new SmallTable(m_filtered,
                                 ConfigWords::columns(
                                     at, [this] { return isOld(); }, appearance()),
                                 appearance(), this);
    table->setObjectName(u"configTable"_s);
    table->setAccessibleName(tr("Keys"));
    // There may be many: the table scrolls by itself, and the keyboard's row stays in sight.
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    table->setMinimumHeight(1);
    connect(table, &SmallTable::currentRowChanged, this, [this](int row) { openRow(row, false); });
    connect(table, &SmallTable::rowOpened, this, [this](int row) { openRow(row, true); });
    return table;
}

QWidget *ConfigPage::filterRow()
{
    m_filterRow = new QWidget(this);
    m_filter = new QLineEdit(m_filterRow);
    m_filter->setObjectName(u"configFilter"_s);
    m_filter->setPlaceholderText(tr("filter keys"));
    m_filter->setAccessibleName(tr("Filter keys"));
    m_filter->setClearButtonEnabled(true);
    m_hint = new ElidedLabel(Qt::ElideRight, m_filterRow);
    m_hint->setText(tr("the two kill keys change in the kill switch bar, not here"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(m_filterRow);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(16);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_hint, 3);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setFilterFixedString(text.trimmed());
        showContent();
    });
    return m_filterRow;
}

QWidget *ConfigPage::keysPane()
{
    auto *pane = new QWidget(this);
    m_table = keysTable();
    m_state = new StatePanel(appearance(), pane);
    m_state->setObjectName(u"configEmpty"_s);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filterRow());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::actionTriggered, this, [this] {
        if (m_board.hasContent() && m_board.model().rowCount() > 0)
            m_filter->clear();
        else
            refresh();
    });
    return pane;
}

void ConfigPage::askForExport()
{
    const Prompter::FileQuestion question{Prompter::FileQuestion::Kind::SaveFile,
                                          tr("Export the config of %1").arg(m_board.facts().profile),
                                          QDir::home().filePath(m_board.facts().profile + u"-config.json"_s),
                                          tr("JSON files (*.json)"), u"exportConfig"_s};
    m_prompter.askFile(question, this, [this](const std::optional<QString> &file) {
        if (file)
            m_board.exportTo(*file);
    });
}

void ConfigPage::askForImport()
{
    const Prompter::FileQuestion question{Prompter::FileQuestion::Kind::OpenFile,
                                          tr("A file of keys for %1").arg(m_board.facts().profile), QDir::homePath(),
                                          tr("JSON files (*.json)"), u"importConfig"_s};
    m_prompter.askFile(question, this, [this](const std::optional<QString> &file) {
        if (!file)
            return;
        m_fileError.reset();
        m_fileWords.clear();
        m_board.planImport(*file);
    });
}

void ConfigPage::acceptImport()
{
    m_board.import(m_importPane->plan(), m_importPane->reason());
    showTable();
}

} // namespace hoox
