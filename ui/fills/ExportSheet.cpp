#include "ui/fills/ExportSheet.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Prompter.h"
#include "ui/common/Segmented.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QRadioButton>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWhats{FillsExport::What::Selection, FillsExport::What::Shown, FillsExport::What::Everything};

} // namespace

ExportSheet::ExportSheet(FillsExport &exports, Prompter &prompter, Appearance &appearance, QWidget *parent)
    : SideSheet(appearance, parent),
      m_exports(exports),
      m_prompter(prompter),
      m_appearance(appearance),
      m_what(new QButtonGroup(this)),
      m_format(new Segmented(appearance, u"exportFormat"_s, this)),
      m_choose(new Button(appearance, tr("Choose file\u2026"), u"download"_s, this, Button::Look::Primary))
{
    setObjectName(u"exportSheet"_s);
    setAccessibleName(tr("Export"));
    setTitle(tr("Export"));
    setFixedWidth(appearance.scaled(340));
    build();
    connect(m_choose, &QPushButton::clicked, this, &ExportSheet::chooseFile);
    connect(&m_exports, &FillsExport::changed, this, &ExportSheet::fillIn);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        setFixedWidth(m_appearance.scaled(340));
        fillIn();
    });
}

void ExportSheet::build()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (const auto what : kWhats) {
        auto *choice = new QRadioButton(this);
        choice->setObjectName(u"exportWhat.%1"_s.arg(static_cast<int>(what)));
        m_what->addButton(choice, static_cast<int>(what));
        column->addWidget(choice);
    }
    auto *filter = plainLabel(u"exportFilter"_s, this, true);
    column->addWidget(filter);
    column->addSpacing(8);
    for (const auto &word : {u"CSV"_s, u"TSV"_s, u"JSON"_s})
        m_format->addSegment(word);
    m_format->setLabel(tr("Format"));
    column->addWidget(m_format);
    auto *note = plainLabel(u"exportNote"_s, this, true);
    note->setText(tr("Times are UTC, numbers as the ledger holds them. In CSV and TSV, text that a spreadsheet would "
                     "run as a formula begins with an apostrophe."));
    column->addWidget(note);
    column->addStretch(1);
    body()->addLayout(column);
    addFootWidget(m_choose);
    m_choose->setObjectName(u"exportChoose"_s);
}

void ExportSheet::openFor(const QString &filter)
{
    m_filter = filter;
    const auto first = m_exports.isPossible(FillsExport::What::Selection) &&
                               m_exports.rowsOf(FillsExport::What::Selection).value_or(0) > 1
                           ? FillsExport::What::Selection
                           : FillsExport::What::Shown;
    m_what->button(static_cast<int>(first))->setChecked(true);
    fillIn();
    open();
    m_what->button(static_cast<int>(first))->setFocus();
}

QString ExportSheet::rowWords(FillsExport::What what) const
{
    const auto rows = m_exports.rowsOf(what);
    const auto &format = m_appearance.format();
    if (!rows)
        return tr("not counted yet");
    return *rows == 1 ? tr("1 row") : tr("%1 rows").arg(format.count(*rows));
}

void ExportSheet::fillIn()
{
    const std::array words{tr("Selection, %1"), tr("What is shown, %1"), tr("Everything, %1")};
    for (const auto what : kWhats) {
        auto *choice = m_what->button(static_cast<int>(what));
        const auto possible = m_exports.isPossible(what);
        choice->setEnabled(possible);
        choice->setText(what == FillsExport::What::Selection && !possible
                            ? tr("Selection: none")
                            : words.at(static_cast<size_t>(what)).arg(rowWords(what)));
        choice->setFont(m_appearance.font(Appearance::FontRole::Body));
    }
    if (m_what->checkedButton() == nullptr || !m_what->checkedButton()->isEnabled())
        m_what->button(static_cast<int>(FillsExport::What::Shown))->setChecked(true);
    auto *filter = findChild<QLabel *>(u"exportFilter"_s);
    filter->setText(m_filter.isEmpty() ? tr("Nothing is filtered.") : tr("Shown: %1").arg(m_filter));
    for (auto *label : {filter, findChild<QLabel *>(u"exportNote"_s)}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().muted);
    }
    m_choose->setEnabled(!m_exports.isRunning());
    m_choose->setText(m_exports.isRunning() ? tr("An export is running") : tr("Choose file\u2026"));
}

FillsExport::What ExportSheet::what() const
{
    return static_cast<FillsExport::What>(m_what->checkedId());
}

ExportFormat ExportSheet::format() const
{
    return static_cast<ExportFormat>(m_format->current());
}

void ExportSheet::chooseFile()
{
    const auto suffix = toText(format());
    const Prompter::FileQuestion question{
        Prompter::FileQuestion::Kind::SaveFile, tr("Export fills to a file"),
        QDir::home().filePath(u"fills."_s + suffix),
        tr("%1 files", "%1 is CSV, TSV or JSON").arg(suffix.toUpper()) + u" (*."_s + suffix + u')', u"exportFile"_s};
    m_prompter.askFile(question, this, [this, chosen = what(), format = format()](const std::optional<QString> &file) {
        if (!file)
            return;
        m_exports.start(chosen, format, *file);
        close();
    });
}

} // namespace hoox
