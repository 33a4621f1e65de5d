#include "ui/reports/ReportActions.h"

#include "models/reports/ReportCopy.h"
#include "models/reports/ReportPrinters.h"
#include "models/reports/ReportShelf.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Prompter.h"
#include "ui/common/ReportVerdictWords.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// So many differing parts are named; the command line names all.
constexpr qsizetype kMostNamedParts = 4;

} // namespace

ReportActions::ReportActions(ReportsModel &reports, ReportPlaces places, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_reports(reports),
      m_places(std::move(places)),
      m_appearance(appearance),
      m_words(plainLabel(u"reportState"_s, this, true)),
      m_open(new Button(appearance, tr("Open"), u"eye"_s, this)),
      m_reveal(new Button(appearance, {}, u"folder"_s, this)),
      m_verify(new Button(appearance, tr("Verify"), u"shield"_s, this)),
      m_copy(new Button(appearance, tr("Save\u2026"), u"export"_s, this)),
      m_print(new Button(appearance, tr("Print\u2026"), u"printer"_s, this)),
      m_store(new Button(appearance, tr("Upload to reports/"), u"upload"_s, this)),
      m_fetch(new Button(appearance, tr("Fetch"), u"download"_s, this))
{
    setObjectName(u"reportActions"_s);
    build();
    connect(m_open, &Button::clicked, this, [this] {
        if (const auto *chosen = file(); chosen != nullptr && !m_places.open(chosen->path))
            tell(tr("This desktop has no viewer for PDF: the file is %1.").arg(chosen->path));
    });
    connect(m_reveal, &Button::clicked, this, [this] {
        if (!m_places.open(m_reports.folder()))
            tell(tr("This desktop has no viewer for folders: it is %1.").arg(m_reports.folder()));
    });
    connect(m_verify, &Button::clicked, this, &ReportActions::verify);
    connect(m_copy, &Button::clicked, this, &ReportActions::saveCopy);
    connect(m_print, &Button::clicked, this, &ReportActions::print);
    connect(m_store, &Button::clicked, this, [this] {
        if (const auto *chosen = file())
            store(chosen->path);
    });
    connect(m_fetch, &Button::clicked, this, &ReportActions::fetch);
    connect(&m_places.verifier, &ReportVerifier::finished, this, &ReportActions::takeVerdict);
    connect(&m_places.shelf, &ReportShelf::listed, this, [this] { m_reports.setBucket(m_places.shelf.objects()); });
    connect(&m_places.shelf, &ReportShelf::failed, this, [this](const Error &error) {
        tell(tr("The bucket could not be listed: %1").arg(ErrorText::sentence(error)));
    });
    connect(&m_reports, &ReportsModel::listed, this, &ReportActions::showState);
    connect(&m_reports, &ReportsModel::dataChanged, this, &ReportActions::showState);
    connect(&m_appearance, &Appearance::changed, this, &ReportActions::applyAppearance);
    applyAppearance();
    showState();
}

void ReportActions::build()
{
    m_open->setObjectName(u"openReport"_s);
    m_open->setToolTip(tr("In the desktop's own viewer."));
    m_reveal->setObjectName(u"revealReport"_s);
    m_reveal->setAccessibleName(tr("Show the folder of the reports"));
    m_reveal->setToolTip(m_reveal->accessibleName());
    m_verify->setObjectName(u"verifyReport"_s);
    m_verify->setToolTip(tr("Works the content hash out again from the ledger."));
    m_copy->setObjectName(u"copyReport"_s);
    m_copy->setToolTip(tr("A copy elsewhere, byte for byte."));
    m_copy->setVisible(m_places.prompter != nullptr);
    m_print->setObjectName(u"printReport"_s);
    m_print->setToolTip(tr("On a printer of this computer, as it is."));
    m_print->setVisible(m_places.prompter != nullptr && m_places.printers != nullptr);
    m_store->setObjectName(u"storeReport"_s);
    m_fetch->setObjectName(u"fetchReport"_s);
    m_words->setAccessibleName(tr("State of the chosen report"));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(8, buttons);
    for (auto *button : {m_open, m_reveal, m_verify, m_copy, m_print, m_store, m_fetch})
        flow->addWidget(button);
    auto *row = new BreakingRow(this);
    row->setMargins({16, 8, 16, 8}, 8);
    row->add(m_words, 1);
    row->addBreakable(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
}

void ReportActions::choose(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_said.clear();
    showState();
}

void ReportActions::refresh()
{
    m_places.shelf.refresh();
}

const ReportFile *ReportActions::file() const
{
    const auto row = m_name.isEmpty() ? -1 : m_reports.rowOfName(m_name);
    return row < 0 ? nullptr : &m_reports.fileAt(row);
}

void ReportActions::showState()
{
    const auto *chosen = file();
    const bool isHere = chosen != nullptr && !chosen->path.isEmpty();
    for (auto *button : {m_open, m_copy, m_print})
        button->setEnabled(isHere);
    m_verify->setEnabled(isHere && chosen->isSealed() && m_verifying.isEmpty());
    m_store->setVisible(chosen == nullptr || isHere);
    m_store->setEnabled(isHere && m_places.mayStore && !m_storing && !chosen->isInBucket.value_or(false));
    m_fetch->setVisible(chosen != nullptr && !isHere);
    m_words->setText(!m_said.isEmpty() ? m_said : chosen != nullptr ? stateWords(*chosen) : QString());
}

QString ReportActions::stateWords(const ReportFile &file) const
{
    const auto bucket = !file.isInBucket   ? QString()
                        : *file.isInBucket ? u' ' + tr("It is in the bucket.")
                                           : u' ' + tr("It is not in the bucket.");
    switch (file.seal) {
    case SealState::None:
        return file.path.isEmpty() ? tr("In the bucket only.") : tr("It has no content hash.") + bucket;
    case SealState::Sealed:
        return tr("Not verified yet.") + bucket;
    case SealState::Checking:
        return tr("Verifying against the ledger.");
    case SealState::Verified:
        return tr("Verified: its figures are those of the ledger.") + bucket;
    case SealState::Differs:
        return tr("DIFFERS from the ledger, or is not in the audit log.") + bucket;
    case SealState::Changed:
        return tr("The file was CHANGED after it was written.") + bucket;
    }
    return {};
}

void ReportActions::verify()
{
    const auto *chosen = file();
    if (chosen == nullptr || chosen->path.isEmpty())
        return;
    m_said.clear();
    m_verifying = chosen->path;
    m_places.verifier.verify(m_verifying);
    m_reports.setSeal(m_verifying, SealState::Checking);
    showState();
}

void ReportActions::takeVerdict(const Result<ReportVerdict> &verdict)
{
    const auto path = std::exchange(m_verifying, {});
    const bool isChosen = QFileInfo(path).fileName() == m_name;
    if (!verdict) {
        m_reports.setSeal(path, SealState::Sealed);
        if (isChosen)
            tell(ErrorText::sentence(verdict.error()));
    } else {
        const bool isChanged = !verdict->isUnchanged || verdict->recorded == ReportRecorded::OtherFile;
        m_reports.setSeal(path, isChanged           ? SealState::Changed
                                : verdict->agrees() ? SealState::Verified
                                                    : SealState::Differs);
        if (isChosen)
            m_said = verdict->agrees() ? QString() : wordsOf(*verdict);
    }
    showState();
}

QString ReportActions::wordsOf(const ReportVerdict &verdict)
{
    QStringList sentences;
    if (!verdict.isUnchanged)
        sentences += tr("The file was CHANGED after it was written.");
    if (!verdict.isRecorded())
        sentences += ReportVerdictWords::recorded(verdict.recorded);
    for (const auto &part : verdict.parts) {
        if (part.state == PartVerdict::State::NotRead)
            sentences += tr("Could not be read and compared: %1.").arg(ReportVerdictWords::part(part.name));
    }
    const auto differing = verdict.differing();
    if (differing.isEmpty())
        return sentences.join(u' ');
    QStringList names;
    const auto named = differing.mid(0, kMostNamedParts);
    for (const auto &part : named)
        names += ReportVerdictWords::part(part.name);
    const auto more = differing.size() - names.size();
    sentences += more > 0 ? tr("DIFFERS from the ledger: %1, and %2 more.").arg(names.join(u", "_s)).arg(more)
                          : tr("DIFFERS from the ledger: %1.").arg(names.join(u", "_s));
    return sentences.join(u' ');
}

void ReportActions::store(const QString &path)
{
    m_storing = true;
    tell(tr("Storing it in the bucket."));
    whenDone(m_places.shelf.upload(path), this, [this, path](const Result<BlobInfo> &result) {
        m_storing = false;
        const auto name = QFileInfo(path).fileName();
        if (name == m_name)
            tell(result ? QString() : ErrorText::sentence(result.error()));
        showState();
        m_places.shelf.refresh();
        Q_EMIT stored(u"reports/"_s + name, result);
    });
}

void ReportActions::fetch()
{
    tell(tr("Fetching it from the bucket."));
    whenDone(m_places.shelf.fetch(m_name, m_reports.folder()), this, [this](const Result<BlobInfo> &result) {
        tell(result ? QString() : ErrorText::sentence(result.error()));
        m_reports.refresh();
    });
}

void ReportActions::saveCopy()
{
    const auto *chosen = file();
    if (chosen == nullptr || chosen->path.isEmpty() || m_places.prompter == nullptr)
        return;
    Prompter::FileQuestion question;
    question.kind = Prompter::FileQuestion::Kind::SaveFile;
    question.title = tr("Save a copy of %1").arg(chosen->name());
    question.start = m_places.copyFolder + u'/' + chosen->name();
    question.filter = tr("PDF (*.pdf)");
    question.name = u"copyReport"_s;
    question.isReplacingAskedLater = true;
    m_places.prompter->askFile(question, this, [this, from = chosen->path](const std::optional<QString> &to) {
        if (!to)
            return;
        m_places.copyFolder = QFileInfo(*to).path();
        copyTo(from, *to, false);
    });
}

void ReportActions::copyTo(const QString &from, const QString &to, bool replaces)
{
    tellOf(from, tr("Saving a copy."));
    const auto copying = runOnPool<Done>([from, to, replaces] { return copyReport(from, to, replaces); });
    whenDone(copying, this, [this, from, to, replaces](const Result<Done> &result) {
        if (!result && result.error().kind == Error::Kind::Conflict && !replaces) {
            askToReplace(from, to);
            return;
        }
        tellOf(from, result ? tr("Saved as %1.").arg(to) : ErrorText::sentence(result.error()));
        Q_EMIT copied(to, result);
    });
}

void ReportActions::askToReplace(const QString &from, const QString &to)
{
    tellOf(from, {});
    const Prompter::Question question{tr("Replace %1?").arg(QFileInfo(to).fileName()),
                                      tr("A file of this name is there: %1. It would be lost.").arg(to),
                                      {tr("Keep it"), tr("Replace it")},
                                      u"replaceByReport"_s};
    m_places.prompter->ask(question, this, [this, from, to](int choice) {
        if (choice == 1)
            copyTo(from, to, true);
    });
}

void ReportActions::print()
{
    const auto *chosen = file();
    if (chosen == nullptr || chosen->path.isEmpty() || m_places.printers == nullptr)
        return;
    tell(tr("Looking for printers."));
    whenDone(m_places.printers->list(), this, [this, chosen = *chosen](const Result<QStringList> &printers) {
        tellOf(chosen.path, {});
        if (printers && !printers->isEmpty())
            choosePrinter(chosen, *printers);
        else
            tellOf(chosen.path, tr("This computer has no printer that answers. Open it: the desktop's viewer may print "
                                   "it elsewhere."));
    });
}

void ReportActions::choosePrinter(const ReportFile &file, const QStringList &printers)
{
    const auto &format = m_appearance.format();
    const auto offered = printers.mid(0, ReportPrinters::kMostPrinters);
    auto text = file.pages ? tr("Its pages: %1. It is printed whole.").arg(format.count(*file.pages))
                           : tr("It is printed whole.");
    if (offered.size() < printers.size())
        text += u' ' + tr("There are more printers: open it to print on another one.");
    const Prompter::Question question{tr("Print %1?").arg(file.name()), text, QStringList{tr("Cancel")} + offered,
                                      u"printReport"_s};
    m_places.prompter->ask(question, this, [this, path = file.path, offered](int choice) {
        if (choice > 0 && choice <= offered.size())
            printOn(path, offered.at(choice - 1));
    });
}

void ReportActions::printOn(const QString &path, const QString &printer)
{
    tellOf(path, tr("Handing it to %1.").arg(printer));
    whenDone(m_places.printers->print(path, printer), this, [this, path, printer](const Result<Done> &result) {
        tellOf(path, result ? tr("Handed to the printer %1.").arg(printer) : ErrorText::sentence(result.error()));
        Q_EMIT printed(path, result);
    });
}

void ReportActions::tellOf(const QString &path, const QString &text)
{
    if (QFileInfo(path).fileName() == m_name)
        tell(text);
}

void ReportActions::tell(const QString &text)
{
    m_said = text;
    showState();
}

void ReportActions::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    paintGround(this, theme.surface);
    m_words->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_words, theme.text);
}

} // namespace hoox
