#pragma once

#include "storage/workspace/ViewStore.h"

#include <QObject>

#include <functional>

namespace hoox {

/// The named views of one page, read and changed off the GUI thread. GUI thread.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    SavedViews(ViewStore store, QString page, QObject *parent = nullptr);

    void reload();
    /// The ones of this page, in order of name.
    [[nodiscard]] const QVector<SavedView> &views() const { return m_views; }
    [[nodiscard]] const SavedView *find(const QString &name) const;
    /// Why the last reading or change failed; what is shown is older.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void save(const QString &name, const QJsonObject &content);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

Q_SIGNALS:
    void changed(); ///< The views, or the error.

private:
    void ask(const std::function<Result<QVector<SavedView>>()> &work);

    const ViewStore m_store;
    const QString m_page;
    QVector<SavedView> m_views;
    std::optional<Error> m_error;
    int m_newest = 0; ///< An answer of an older question is dropped.
};

} // namespace hoox
