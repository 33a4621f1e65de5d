#pragma once

#include "models/config/ConfigFile.h"
#include "models/config/ConfigModel.h"

#include <chrono>

namespace hoox {

/// The config of one profile as a page shows it: its keys and their age, the writes and what became of them, files of
/// keys. Everything is read and written off the GUI thread. GUI thread.
class ConfigBoard final : public QObject
{
    Q_OBJECT

public:
    struct Facts
    {
        QString profile;
        QString operatorName;             ///< Who is named beside each write.
        std::chrono::milliseconds window; ///< Of the profile's propagation.
        Result<Done> mayWrite;            ///< Why not, on a read-only profile.
    };

    /// `config` is the guarded one; it and `clock` outlive this.
    ConfigBoard(ConfigStore &config, const Clock &clock, Facts facts, QObject *parent = nullptr);
    ~ConfigBoard() override;

    [[nodiscard]] ConfigModel &model() { return m_model; }
    [[nodiscard]] const ConfigModel &model() const { return m_model; }
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] bool mayWrite() const { return m_facts.mayWrite.has_value(); }

    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool hasContent() const { return m_readAt.isValid(); }        ///< A read was answered.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }          ///< UTC; null before.
    [[nodiscard]] std::chrono::milliseconds age() const;                        ///< Of that read, monotonic.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< Of the last read.

    void refresh();
    void refreshIfIdle();

    /// Through the writer: what becomes of it stands in the model's row and in `ended`. A read-only profile's tier
    /// refuses.
    void write(const QString &key, const QByteArray &value, const QString &reason);
    void remove(const QString &key, const QString &reason);
    [[nodiscard]] ConfigWriteStatus writeStatus(const QString &key) const { return m_writer.status(key); }

    /// Writes that were not answered yet, those that wait for their second among them.
    [[nodiscard]] int openWrites() const { return m_writer.openWrites(); }
    /// Reads the keys anew and writes them into `file`, as `ConfigFile.h` says: `exported` or `fileFailed`.
    void exportTo(const QString &file);
    /// The dry run of `file` against keys that are read anew: `importPlanned` or `fileFailed`. Changes nothing.
    void planImport(const QString &file);
    /// Writes the changes and additions of a dry run; what was refused or unchanged is left alone.
    void import(const QVector<ConfigImportLine> &plan, const QString &reason);

Q_SIGNALS:
    /// Keys, age, error or reading.
    void changed();
    /// A write of `key` was stored, or was not.
    void ended(const QString &key);
    void exported(const QString &file, const hoox::ConfigExport &made);
    void importPlanned(const QString &file, const QVector<hoox::ConfigImportLine> &plan);
    void fileFailed(const QString &file, const hoox::Error &error);

private:
    void take(const Result<QVector<ConfigEntry>> &entries);
    void readAfterWrites();
    void followOthers(const QVector<ConfigEntry> &entries);
    void showStates();
    void showPropagation(const QString &key);
    void plan(const QString &file, const Result<QVector<ConfigEntry>> &wanted);

    ConfigStore &m_config;
    const Clock &m_clock;
    const Facts m_facts;
    ConfigModel m_model;
    ConfigWriter m_writer;
    Propagation m_propagation;
    QDateTime m_readAt;
    std::chrono::milliseconds m_readAtMonotonic{0};
    std::optional<Error> m_error;
    bool m_isReading = false;
    quint64 m_generation = 0;
};

} // namespace hoox
