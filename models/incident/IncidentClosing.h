#pragma once

#include "models/incident/IncidentEvidence.h"
#include "models/incident/IncidentFacts.h"
#include "storage/blobs/BlobStore.h"
#include "storage/domain/SafeNames.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace hoox {

class TableExport;

/// Where an incident's evidence is from and goes to. What is a reference or a function outlives the closing.
struct IncidentSources
{
    QString incidentFile, incidentsFolder, killJournalFile, alertsFile;
    AuditTrail trail;
    QString profile; ///< The open one.
    QString by;
    const Clock &clock;
    /// Made when it is asked for the first time.
    std::function<TableExport &()> exports;
    BlobStore &blobs;
    std::function<Pending<QVector<SymbolFigures>>(qint64 second)> positionsAt;
    /// The profile's secrets: they are masked wherever they stand in an opened object.
    std::function<QVector<QByteArray>()> secrets;
};

/// Closes the incident that runs (safety 4.8): everything since T0 into a folder, its report among it, a list of
/// SHA-256 sums over all of it, and the sum of the list into the audit log. The folder is there whole or not at all;
/// whatever fails, the incident runs on. GUI or command line thread; files and bytes on workers.
class IncidentClosing final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostBlobs = 200;
    static constexpr qint64 kMostBlobBytes = 256LL * 1024 * 1024; ///< Of all opened objects together.

    /// Writes the sealed PDF of that period into that (part of a) folder and calls back.
    using Draw = std::function<void(const QString &folder, const TimeRange &period,
                                    std::function<void(const Result<Done> &)> drawn)>;

    IncidentClosing(IncidentSources sources, Draw draw, QObject *parent = nullptr);
    ~IncidentClosing() override;

    /// Once. Not before the second is over: the report is of whole seconds. `finished` follows.
    void close(const QString &word);

Q_SIGNALS:
    /// The folder. `NotFound` if no incident runs, `Refused` if it is of another profile; as `EvidenceFolder`, the
    /// ledger and the drawing.
    void finished(const hoox::Result<QString> &folder);

private:
    struct Begun
    {
        Incident incident;
        AuditEntry asked; ///< `of` is the record's number.
        QDateTime at;
        bool isSealed = false; ///< An earlier try came that far: the folder is there.
    };
    template <typename T, typename Next>
    void step(const Pending<T> &pending, Next next);
    struct Journals
    {
        QVector<AlertRecord> alerts;
        QStringList openedKeys;
    };
    [[nodiscard]] Pending<Begun> begin();
    void takeBegun(const Begun &begun);
    void collectJournals();
    void exportFills(bool asJson);
    void takePositions(bool atEnd);
    void readBlob(qsizetype index);
    void takeBlob(qsizetype index, const Result<QByteArray> &bytes);
    void writeFacts();
    void drawReport();
    void seal();
    void end(const Result<QByteArray> &manifestHash);

    const IncidentSources m_sources;
    const Draw m_draw;
    QString m_word;
    Begun m_begun;
    IncidentFacts m_facts;
    std::optional<EvidenceFolder> m_folder;
    QStringList m_openedKeys;
    std::shared_ptr<SafeNames> m_names; ///< Of opened objects; of the worker, once it runs.
    QVector<EvidenceBlob> m_blobs;
    qint64 m_blobBytes = 0;
    QThreadPool m_worker; ///< Joined first.
};

} // namespace hoox
