#pragma once

#include "models/config/ConfigBoard.h"
#include "ui/common/SmallTable.h"

#include <QCoreApplication>

namespace hoox {

/// Words for keys, their values and what becomes of them. Pure; GUI thread for the columns.
class ConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ConfigWords)

public:
    using RowAt = std::function<const ConfigRow &(const QModelIndex &)>;
    /// `isOld`: the keys were read too long ago for any state to be called settled.
    [[nodiscard]] static QVector<TableColumn> columns(const RowAt &at, const std::function<bool()> &isOld,
                                                      const Appearance &appearance);
    [[nodiscard]] static QVector<TableColumn>
    importColumns(const std::function<const ConfigImportLine &(const QModelIndex &)> &at);

    [[nodiscard]] static QString type(ConfigType type);
    /// One line: secrets masked, lists counted, long texts cut.
    [[nodiscard]] static QString brief(const QString &key, const QByteArray &value);
    /// As it is, of some lines at most; masked if `key` holds a secret.
    [[nodiscard]] static QString whole(const QString &key, const std::optional<QByteArray> &value);
    [[nodiscard]] static QString state(const ConfigRow &row);
    /// "2026-05-19 02:46:42 by desk-1", or "—" where the tier does not tell.
    [[nodiscard]] static QString lastChange(const ConfigEntry &entry, const Format &format);
    /// Of a window, always in seconds: "60 s".
    [[nodiscard]] static QString seconds(std::chrono::milliseconds time);
    /// Where moving state belongs (KV-2).
    [[nodiscard]] static QString belongsIn(const QString &tier);
    /// What the key takes; empty if it takes anything.
    [[nodiscard]] static QString allowed(const QString &key);
    [[nodiscard]] static QString importVerdict(const ConfigImportLine &line);
};

} // namespace hoox
