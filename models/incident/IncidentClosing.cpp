#include "models/incident/IncidentClosing.h"

#include "models/blobs/BlobContent.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/TableExport.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// What a masked copy of an object, and its place in the folder, came to.
struct KeptBlob
{
    EvidenceBlob blob;
    qint64 bytes = 0;
};

Result<KeptBlob> keepBlob(const EvidenceFolder &folder, SafeNames &names, const BlobKey &key, const QByteArray &stored,
                          const QVector<QByteArray> &secrets)
{
    const auto content = BlobContent::look(key.text(), stored, KnownSecrets(secrets));
    const auto name = u"blobs/"_s + QString::fromUtf8(names.pathOf(key));
    if (auto written = folder.write(name, content->bytes); !written)
        return fail(written.error());
    const auto hash = QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex();
    return KeptBlob{{key.text(), name, stored.size(), hash, content->secrets.slipped, {}}, content->bytes.size()};
}

} // namespace

IncidentClosing::IncidentClosing(IncidentSources sources, Draw draw, QObject *parent)
    : QObject(parent), m_sources(std::move(sources)), m_draw(std::move(draw)), m_names(std::make_shared<SafeNames>())
{
    m_worker.setMaxThreadCount(1);
}

IncidentClosing::~IncidentClosing()
{
    m_worker.waitForDone();
}

template <typename T, typename Next>
void IncidentClosing::step(const Pending<T> &pending, Next next)
{
    whenDone(pending, this, [this, next](const Result<T> &result) {
        if (result)
            next(*result);
        else
            end(fail(result.error()));
    });
}

Pending<IncidentClosing::Begun> IncidentClosing::begin()
{
    const IncidentFile file(m_sources.incidentFile);
    return runOn<Begun>(
        m_worker, [file, sources = m_sources, clock = StartedClock(m_sources.clock), word = m_word]() -> Result<Begun> {
            const auto running = file.read();
            if (!running)
                return fail(running.error());
            if (!*running)
                return fail(Error::Kind::NotFound, u"incident"_s);
            const auto &incident = **running;
            if (incident.profile != sources.profile)
                return fail(Error::Kind::Refused, incident.name, incident.profile);
            AuditEntry entry{u"incident.close"_s, incident.name};
            entry.reason = word;
            const auto asked = sources.trail.asked(entry, clock);
            if (!asked)
                return fail(asked.error());
            const EvidenceFolder folder(sources.incidentsFolder, incident.name);
            return Begun{incident, *asked, clock.nowUtc(), QFileInfo::exists(folder.path())};
        });
}

void IncidentClosing::close(const QString &word)
{
    m_word = word.left(IncidentFile::kLongestWord);
    whenDone(begin(), this, [this](const Result<Begun> &begun) {
        if (begun)
            takeBegun(*begun);
        else
            Q_EMIT finished(fail(begun.error()));
    });
}

void IncidentClosing::takeBegun(const Begun &begun)
{
    m_begun = begun;
    m_folder.emplace(m_sources.incidentsFolder, begun.incident.name);
    m_facts = {begun.incident, begun.at, m_sources.by, m_word, 0, {}, {}};
    if (begun.isSealed) {
        // A crash came between the folder's name and the end: what is there is whole, and stays.
        step(runOn<QByteArray>(m_worker,
                               [folder = *m_folder]() -> Result<QByteArray> {
                                   const auto verdict = EvidenceFolder::verify(folder.path());
                                   return verdict ? Result<QByteArray>(verdict->manifestHash) : fail(verdict.error());
                               }),
             [this](const QByteArray &hash) { end(hash); });
        return;
    }
    // Records of the second that is running would change what the report says of it.
    const int left = 1000 - begun.at.time().msec();
    QTimer::singleShot(left, this, [this] {
        step(runOn<Done>(m_worker, [folder = *m_folder] { return folder.begin(); }),
             [this](Done) { collectJournals(); });
    });
}

void IncidentClosing::collectJournals()
{
    const auto task = [folder = *m_folder, sources = m_sources, begun = m_begun]() -> Result<Journals> {
        const auto &from = begun.incident.startedAt;
        const auto excerpt = auditExcerpt(sources.trail.file(), from, begun.asked.of);
        if (!excerpt)
            return fail(excerpt.error());
        if (auto kept = folder.write(EvidenceFolder::kAuditExcerpt, excerpt->lines); !kept)
            return fail(kept.error());
        for (const auto &[path, name] :
             {std::pair(sources.killJournalFile, u"kill-journal.jsonl"_s), {sources.alertsFile, kIncidentAlertsFile}}) {
            const auto lines = linesWithin(path, from, begun.at);
            if (!lines)
                return fail(lines.error());
            if (auto kept = folder.write(name, *lines); !kept)
                return fail(kept.error());
        }
        return Journals{{}, openedKeys(excerpt->records, begun.incident.profile)};
    };
    step(runOn<Journals>(m_worker, task), [this](const Journals &journals) {
        m_openedKeys = journals.openedKeys;
        exportFills(false);
    });
}

void IncidentClosing::exportFills(bool asJson)
{
    ExportJob job;
    job.format = asJson ? ExportFormat::Json : ExportFormat::Csv;
    job.query.time = periodOf(m_facts);
    const auto file = m_folder->partPath() + (asJson ? u"/fills.json"_s : u"/fills.csv"_s);
    step(m_sources.exports().toFile(job, file), [this, asJson](const ExportResult &) {
        if (asJson)
            takePositions(false);
        else
            exportFills(true);
    });
}

void IncidentClosing::takePositions(bool atEnd)
{
    const auto period = periodOf(m_facts);
    // As the second before T0 left them: fills of its own second are the incident's.
    const auto second = atEnd ? period.to - 1 : period.from - 1;
    step(m_sources.positionsAt(second), [this, atEnd, second](const QVector<SymbolFigures> &positions) {
        const auto name = atEnd ? u"positions-at-end.json"_s : u"positions-at-start.json"_s;
        step(runOn<Done>(m_worker, [folder = *m_folder, name, positions,
                                    second] { return folder.write(name, positionsJson(positions, second)); }),
             [this, atEnd](Done) {
                 if (atEnd)
                     readBlob(0);
                 else
                     takePositions(true);
             });
    });
}

void IncidentClosing::readBlob(qsizetype index)
{
    if (index == m_openedKeys.size()) {
        writeFacts();
        return;
    }
    const auto &text = m_openedKeys.at(index);
    const auto key = BlobKey::parse(text);
    const bool isTooMany = index >= kMostBlobs;
    if (!key || isTooMany) {
        m_blobs.append({text, {}, 0, {}, 0, isTooMany ? u"too-many"_s : u"no-key"_s});
        readBlob(index + 1);
        return;
    }
    whenDone(m_sources.blobs.read(*key), this,
             [this, index](const Result<QByteArray> &bytes) { takeBlob(index, bytes); });
}

void IncidentClosing::takeBlob(qsizetype index, const Result<QByteArray> &bytes)
{
    const auto &text = m_openedKeys.at(index);
    // A tier that does not answer must not keep the rest of the evidence from being sealed: the list says what lacks.
    if (!bytes || m_blobBytes + bytes->size() > kMostBlobBytes) {
        m_blobs.append({text, {}, bytes ? bytes->size() : 0, {}, 0, bytes ? u"too-large"_s : bytes.error().detail});
        if (m_blobs.last().why.isEmpty())
            m_blobs.last().why = u"not-read"_s;
        readBlob(index + 1);
        return;
    }
    const auto key = BlobKey::parse(text);
    step(runOn<KeptBlob>(m_worker,
                         [folder = *m_folder, names = m_names, key = *key, stored = *bytes,
                          secrets = m_sources.secrets()] { return keepBlob(folder, *names, key, stored, secrets); }),
         [this, index](const KeptBlob &kept) {
             m_blobs.append(kept.blob);
             m_blobBytes += kept.bytes;
             readBlob(index + 1);
         });
}

void IncidentClosing::writeFacts()
{
    for (const auto &blob : std::as_const(m_blobs))
        m_facts.blobsLeftOut += blob.name.isEmpty() ? 1 : 0;
    const auto task = [folder = *m_folder, blobs = m_blobs, facts = m_facts]() mutable -> Result<Done> {
        if (auto written = folder.write(u"blobs.json"_s, blobsJson(blobs)); !written)
            return written;
        const auto files = folder.files();
        if (!files)
            return fail(files.error());
        facts.files = *files;
        return folder.write(kIncidentFactsFile, toJson(facts));
    };
    step(runOn<Done>(m_worker, task), [this](Done) { drawReport(); });
}

void IncidentClosing::drawReport()
{
    const QPointer<IncidentClosing> self(this);
    m_draw(m_folder->partPath(), periodOf(m_facts), [self](const Result<Done> &drawn) {
        if (self.isNull())
            return;
        if (drawn)
            self->seal();
        else
            self->end(fail(drawn.error()));
    });
}

void IncidentClosing::seal()
{
    step(runOn<QByteArray>(m_worker, [folder = *m_folder] { return folder.seal(); }),
         [this](const QByteArray &hash) { end(hash); });
}

void IncidentClosing::end(const Result<QByteArray> &manifestHash)
{
    const auto task = [folder = *m_folder, sources = m_sources, begun = m_begun, manifestHash,
                       clock = StartedClock(m_sources.clock)]() -> Result<QString> {
        auto entry = begun.asked;
        if (!manifestHash) {
            folder.discard();
            (void)sources.trail.ended(entry, manifestHash.error(), clock);
            return fail(manifestHash.error());
        }
        entry.after = QString::fromLatin1(*manifestHash);
        if (auto told = sources.trail.ended(entry, std::nullopt, clock); !told)
            return fail(told.error());
        if (auto over = IncidentFile(sources.incidentFile).end(begun.incident.name); !over)
            return fail(over.error());
        return folder.path();
    };
    whenDone(runOn<QString>(m_worker, task), this, [this](const Result<QString> &folder) { Q_EMIT finished(folder); });
}

} // namespace hoox
