#pragma once

#include "models/config/ConfigRules.h"
#include "models/config/ConfigWriter.h"
#include "models/config/Propagation.h"

#include <QAbstractTableModel>

namespace hoox {

/// One key of the profile with all that is known of it.
struct ConfigRow
{
    enum class State {
        Settled,
        Waiting, ///< Its newest value waits for its turn, or for the answer of the tier.
        Propagating,
        Diverged,  ///< Behind the window something else was found than was written.
        Failed,    ///< The last write was not stored, or nobody knows (`Timeout`), and its value was not read since.
        Misplaced, ///< Moving state, which the config never holds (KV-2): `tier` is where it belongs.
    };

    ConfigEntry entry;
    ConfigType type = ConfigType::Text;
    QString tier; ///< `ledger` or `locks`; empty for configuration.
    PropagationStatus propagation;
    ConfigWriteStatus write;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isMasked() const { return holdsSecret(entry.key); }
    friend bool operator==(const ConfigRow &, const ConfigRow &) = default;
};

/// All keys of a profile, in the order of the tier. Facts only: words and masks are the table's (UI-5). GUI thread.
class ConfigModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Type, Value, State, LastChange, ColumnCount };

    explicit ConfigModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// The key, type, time and number of the state; never the value of a secret.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const ConfigRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 if there is no such key.
    [[nodiscard]] int count(ConfigRow::State state) const;
    [[nodiscard]] QVector<ConfigEntry> entries() const;

    /// Keys that stay keep their rows, so that neither focus nor selection moves, unless many come or go at once.
    void set(const QVector<ConfigEntry> &entries);
    void setPropagation(const QString &key, const PropagationStatus &status);
    void setWrite(const QString &key, const ConfigWriteStatus &status);

private:
    void replaceAll(const QVector<ConfigEntry> &entries);
    template <typename Change>
    void change(const QString &key, Change apply);
    QVector<ConfigRow> m_rows;
};

} // namespace hoox
