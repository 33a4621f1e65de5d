#include "models/fills/SavedViews.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

SavedViews::SavedViews(ViewStore store, QString page, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_page(std::move(page))
{
}

void SavedViews::ask(const std::function<Result<QVector<SavedView>>()> &work)
{
    whenDone(runOnPool<QVector<SavedView>>(work), this,
             [this, mine = ++m_newest](const Result<QVector<SavedView>> &views) {
                 if (mine != m_newest)
                     return;
                 m_error = views ? std::nullopt : std::optional(views.error());
                 if (views) {
                     m_views.clear();
                     std::copy_if(views->begin(), views->end(), std::back_inserter(m_views),
                                  [this](const SavedView &view) { return view.page == m_page; });
                 }
                 Q_EMIT changed();
             });
}

void SavedViews::reload()
{
    ask([store = m_store] { return store.read(); });
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found =
        std::find_if(m_views.cbegin(), m_views.cend(), [&name](const SavedView &view) { return view.name == name; });
    return found == m_views.cend() ? nullptr : &*found;
}

void SavedViews::save(const QString &name, const QJsonObject &content)
{
    ask([store = m_store, view = SavedView{m_page, name, content}] { return store.save(view); });
}

void SavedViews::rename(const QString &from, const QString &to)
{
    ask([store = m_store, page = m_page, from, to] { return store.rename(page, from, to); });
}

void SavedViews::remove(const QString &name)
{
    ask([store = m_store, page = m_page, name] { return store.remove(page, name); });
}

} // namespace hoox
