#include "ui/reports/ReportActions.h"

#include "models/reports/ReportShelf.h"
#include "storage/base/WhenDone.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
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
      m_verify(new Button(appearance, tr("Verify"), u"shield"_s, this)),
      m_store(new Button(appearance, tr("Upload to reports/"), u"upload"_s, this)),
      m_fetch(new Button(appearance, tr("Fetch"), u"download"_s, this))
{
    setObjectName(u"reportActions"_s);
    build();
    connect(m_open, &Button::clicked, this, [this] {
        if (const auto *chosen = file(); chosen != nullptr && !m_places.open(chosen->path))
            tell(tr("This desktop has no viewer for PDF: the file is %1.").arg(chosen->path));
    });
    connect(m_verify, &Button::clicked, this, &ReportActions::verify);
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
    m_open->setToolTip(tr("In the desktop's own viewer, which prints it."));
    m_verify->setObjectName(u"verifyReport"_s);
    m_verify->setToolTip(tr("Works the content hash out again from the ledger."));
    m_store->setObjectName(u"storeReport"_s);
    m_fetch->setObjectName(u"fetchReport"_s);
    m_words->setAccessibleName(tr("State of the chosen report"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    for (auto *button : {m_open, m_verify, m_store, m_fetch})
        row->addWidget(button);
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
    m_open->setEnabled(isHere);
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
