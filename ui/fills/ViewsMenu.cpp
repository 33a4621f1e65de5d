#include "ui/fills/ViewsMenu.h"

#include "models/fills/SavedViews.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompter.h"
#include "ui/fills/FillGroupColumns.h"

namespace hoox {

using namespace Qt::StringLiterals;

ViewsMenu::ViewsMenu(SavedViews &views, Prompter &prompter, std::function<FillsView()> present, Appearance &appearance,
                     QWidget *parent)
    : QMenu(parent), m_views(views), m_prompter(prompter), m_present(std::move(present)), m_appearance(appearance)
{
    setObjectName(u"viewsMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fillIn);
    connect(&m_views, &SavedViews::changed, this, [this] {
        tellError();
        if (isVisible())
            fillIn();
    });
}

void ViewsMenu::tellError()
{
    if (m_views.error())
        Q_EMIT failed(tr("The views could not be read or kept."), ErrorText::sentence(*m_views.error()));
}

void ViewsMenu::fillIn()
{
    clear();
    for (auto *submenu : findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        submenu->setParent(nullptr);
        submenu->deleteLater();
    }
    addViews();
    addSeparator();
    addColumns();
    addFormats();
}

void ViewsMenu::addViews()
{
    for (const auto &view : m_views.views()) {
        // An ampersand in a name is no mnemonic.
        auto *action = addAction(QString(view.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(view.name == m_chosen);
        connect(action, &QAction::triggered, this, [this, name = view.name] { choose(name); });
    }
    if (!m_views.views().isEmpty())
        addSeparator();
    connect(addAction(tr("Save as a view\u2026")), &QAction::triggered, this, &ViewsMenu::askToSave);
    const auto shown = QString(m_chosen).replace(u'&', u"&&"_s);
    if (m_views.find(m_chosen) == nullptr)
        return;
    connect(addAction(tr("Update \"%1\"").arg(shown)), &QAction::triggered, this,
            [this] { m_views.save(m_chosen, m_present().toJson()); });
    connect(addAction(tr("Rename \"%1\"\u2026").arg(shown)), &QAction::triggered, this, &ViewsMenu::askToRename);
    connect(addAction(tr("Delete \"%1\"").arg(shown)), &QAction::triggered, this, &ViewsMenu::remove);
}

void ViewsMenu::addColumns()
{
    const auto present = m_present();
    if (m_grouping)
        return addGroupColumns(present);
    auto *columns = addMenu(tr("Columns"));
    const auto shown = std::count_if(present.columns.cbegin(), present.columns.cend(),
                                     [](const ColumnLook &look) { return look.shown; });
    for (const auto &look : present.columns) {
        auto *action = columns->addAction(FillColumns::word(look.column, m_appearance.format()));
        action->setCheckable(true);
        action->setChecked(look.shown);
        action->setEnabled(!look.shown || shown > 1); // a table without a column cannot be brought back by hand
        connect(action, &QAction::triggered, this,
                [this, column = look.column](bool checked) { Q_EMIT columnToggled(column, checked); });
    }
}

void ViewsMenu::addGroupColumns(const FillsView &present)
{
    auto *columns = addMenu(tr("Columns"));
    for (const auto &spec : FillGroupColumns::of(*m_grouping, {}, m_appearance)) {
        const auto column = static_cast<GroupColumn>(spec.modelColumn);
        auto *action = columns->addAction(spec.head);
        action->setCheckable(true);
        action->setChecked(
            std::none_of(present.groupColumns.cbegin(), present.groupColumns.cend(),
                         [column](const GroupColumnLook &look) { return look.column == column && !look.shown; }));
        action->setEnabled(column != GroupColumn::Key); // what names a group stays
        connect(action, &QAction::triggered, this,
                [this, column](bool checked) { Q_EMIT groupColumnToggled(column, checked); });
    }
}

void ViewsMenu::addFormats()
{
    const auto cells = m_present().cells;
    auto *formats = addMenu(tr("Formats"));
    const auto add = [&](const QString &text, bool checked, auto change) {
        auto *action = formats->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, cells, change](bool now) {
            auto chosen = cells;
            change(chosen, now);
            Q_EMIT cellsChosen(chosen);
        });
    };
    add(tr("Times without the date"), cells.shortTimes, [](CellLook &look, bool now) { look.shortTimes = now; });
    add(tr("Digits in groups"), cells.groups, [](CellLook &look, bool now) { look.groups = now; });
}

void ViewsMenu::choose(const QString &name)
{
    const auto *saved = m_views.find(name);
    if (saved == nullptr)
        return;
    const auto view = FillsView::fromJson(saved->content);
    if (!view) {
        Q_EMIT failed(tr("The view \"%1\" cannot be shown.").arg(name),
                      tr("It was written by another version of this program, or changed by hand."));
        return;
    }
    m_chosen = name;
    Q_EMIT viewChosen(*view);
}

void ViewsMenu::askToSave()
{
    const Prompter::TextQuestion question{tr("Save as a view"),
                                          tr("Filter, order, columns and formats are kept under this name. A view "
                                             "that has it already is replaced."),
                                          tr("Name"), tr("Save"), u"saveView"_s};
    m_prompter.askText(question, this, [this](const std::optional<QString> &name) {
        if (!name || name->trimmed().isEmpty())
            return;
        m_chosen = name->trimmed();
        m_views.save(m_chosen, m_present().toJson());
    });
}

void ViewsMenu::askToRename()
{
    const Prompter::TextQuestion question{
        tr("Rename the view \"%1\"").arg(m_chosen), {}, tr("New name"), tr("Rename"), u"renameView"_s};
    m_prompter.askText(question, this, [this, from = m_chosen](const std::optional<QString> &name) {
        if (!name || name->trimmed().isEmpty())
            return;
        m_views.rename(from, name->trimmed());
        m_chosen = name->trimmed();
    });
}

/// Without a question: it can be had back.
void ViewsMenu::remove()
{
    const auto *view = m_views.find(m_chosen);
    if (view == nullptr)
        return;
    const auto gone = *view;
    m_views.remove(gone.name);
    Q_EMIT removed(gone.name, [this, gone] { m_views.save(gone.name, gone.content); });
}

} // namespace hoox
