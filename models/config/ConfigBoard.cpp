#include "models/config/ConfigBoard.h"

#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QThreadPool>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

ConfigBoard::ConfigBoard(ConfigStore &config, const Clock &clock, Facts facts, QObject *parent)
    : QObject(parent),
      m_config(config),
      m_clock(clock),
      m_facts(std::move(facts)),
      m_writer(config, clock),
      m_propagation(config, clock, m_facts.window)
{
    connect(&m_writer, &ConfigWriter::changed, this,
            [this](const QString &key) { m_model.setWrite(key, m_writer.status(key)); });
    connect(&m_writer, &ConfigWriter::stored, this, [this](const QString &key, const std::optional<QByteArray> &value) {
        m_propagation.written(key, value);
        readAfterWrites();
        Q_EMIT ended(key);
    });
    connect(&m_writer, &ConfigWriter::failed, this, [this](const QString &key) {
        // An answer that did not come says nothing about what is stored now.
        readAfterWrites();
        Q_EMIT ended(key);
    });
    connect(&m_propagation, &Propagation::changed, this, &ConfigBoard::showPropagation);
}

ConfigBoard::~ConfigBoard() = default;

std::chrono::milliseconds ConfigBoard::age() const
{
    return m_clock.monotonic() - m_readAtMonotonic;
}

void ConfigBoard::refreshIfIdle()
{
    if (!m_isReading)
        refresh();
}

void ConfigBoard::refresh()
{
    m_isReading = true;
    whenDone(m_config.list({}), this, [this, generation = ++m_generation](const Result<QVector<ConfigEntry>> &entries) {
        if (generation == m_generation)
            take(entries);
    });
    Q_EMIT changed();
}

/// Once for many: a listing is dear, and a thousand keys may be imported.
void ConfigBoard::readAfterWrites()
{
    if (m_writer.openWrites() == 0)
        refresh();
}

void ConfigBoard::take(const Result<QVector<ConfigEntry>> &entries)
{
    m_isReading = false;
    m_error.reset();
    if (entries) {
        m_readAt = m_clock.nowUtc();
        m_readAtMonotonic = m_clock.monotonic();
        m_model.set(*entries);
        followOthers(*entries);
        showStates();
    } else {
        m_error = entries.error();
    }
    Q_EMIT changed();
}

/// What somebody else wrote within the window is no more settled than what was written here (KV-1). Whole windows: the
/// other's clock is not this one.
void ConfigBoard::followOthers(const QVector<ConfigEntry> &entries)
{
    using State = PropagationStatus::State;
    for (const auto &entry : entries) {
        if (!entry.changedAt.isValid())
            continue;
        const std::chrono::milliseconds since(entry.changedAt.msecsTo(m_clock.nowUtc()));
        const auto status = m_propagation.status(entry.key);
        const bool isNew =
            status.state == State::None || (status.state != State::Propagating && status.found != entry.value);
        if (since < m_facts.window && isNew)
            m_propagation.written(entry.key, entry.value);
    }
}

void ConfigBoard::showStates()
{
    for (const auto &key : m_propagation.keys())
        m_model.setPropagation(key, m_propagation.status(key));
    for (const auto &key : m_writer.keys())
        m_model.setWrite(key, m_writer.status(key));
}

void ConfigBoard::showPropagation(const QString &key)
{
    const auto status = m_propagation.status(key);
    m_model.setPropagation(key, status);
    const auto row = m_model.rowOf(key);
    const auto shown = row < 0 ? std::nullopt : std::optional(m_model.at(row).entry.value);
    const bool wasReadBack =
        status.state == PropagationStatus::State::Settled || status.state == PropagationStatus::State::Diverged;
    // The listing behind the write may still have had the old value.
    if (wasReadBack && status.found != shown)
        refreshIfIdle();
    Q_EMIT changed();
}

void ConfigBoard::write(const QString &key, const QByteArray &value, const QString &reason)
{
    m_writer.write(key, value, {m_facts.operatorName, reason});
}

void ConfigBoard::remove(const QString &key, const QString &reason)
{
    m_writer.remove(key, {m_facts.operatorName, reason});
}

void ConfigBoard::exportTo(const QString &file)
{
    whenDone(m_config.list({}), this, [this, file](const Result<QVector<ConfigEntry>> &entries) {
        if (!entries) {
            Q_EMIT fileFailed(file, entries.error());
            return;
        }
        const auto made = exportConfig(*entries, m_facts.profile, m_clock.nowUtc());
        whenDone(runOnPool<Done>([file, json = made.json] { return writeConfigFile(file, json); }), this,
                 [this, file, made](const Result<Done> &written) {
                     if (written)
                         Q_EMIT exported(file, made);
                     else
                         Q_EMIT fileFailed(file, written.error());
                 });
    });
}

void ConfigBoard::planImport(const QString &file)
{
    whenDone(runOnPool<QVector<ConfigEntry>>([file] { return readConfigFileAt(file); }), this,
             [this, file](const Result<QVector<ConfigEntry>> &wanted) { plan(file, wanted); });
}

void ConfigBoard::plan(const QString &file, const Result<QVector<ConfigEntry>> &wanted)
{
    if (!wanted) {
        Q_EMIT fileFailed(file, wanted.error());
        return;
    }
    whenDone(m_config.list({}), this, [this, file, wanted = *wanted](const Result<QVector<ConfigEntry>> &now) {
        if (now)
            Q_EMIT importPlanned(file, planConfigImport(wanted, *now));
        else
            Q_EMIT fileFailed(file, now.error());
    });
}

void ConfigBoard::import(const QVector<ConfigImportLine> &plan, const QString &reason)
{
    using Verdict = ConfigImportLine::Verdict;
    for (const auto &line : plan) {
        if (line.verdict == Verdict::Change || line.verdict == Verdict::Add)
            write(line.key, line.next, reason);
    }
}

} // namespace hoox
