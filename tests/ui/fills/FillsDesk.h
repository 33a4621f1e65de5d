#pragma once

#include "models/fills/FillsExport.h"
#include "models/fills/FillsModel.h"
#include "models/fills/FillsScope.h"
#include "models/fills/SavedViews.h"
#include "storage/base/Clock.h"
#include "storage/export/TableExport.h"
#include "storage/ledger/FillPages.h"
#include "tests/support/Audit.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/ScriptedPrompter.h"
#include "ui/fills/FillsPage.h"
#include "ui/fills/FilterHeader.h"
#include "ui/fills/LedgerTableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace hoox::tests {

/// The Fills page on a ledger file of random rows.
struct FillsDesk
{
    explicit FillsDesk(int rows, bool shows = true, LedgerFile::Dialect dialect = LedgerFile::Dialect::Specified)
        : file(folder.filePath(QStringLiteral("ledger.db")), dialect)
    {
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(rows);
        page.resize(1260, 800);
        page.show();
        if (shows)
            page.activate();
    }
    [[nodiscard]] bool settled() const { return !model.isBusy() && model.total().kind == RowCount::Kind::Exact; }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] QString count() const { return find<QLabel>(QStringLiteral("fillsCount"))->text(); }
    void type(const QString &column, const QString &text) const
    {
        auto *field = find<QLineEdit>(QStringLiteral("filter.") + column);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir folder;
    LedgerFile file;
    Workspace workspace{folder.path()};
    FillPages pages{file.path()};
    FillsModel model{pages};
    SystemClock clock;
    Appearance appearance;
    FillsScope scope{clock};
    TableExport exporter{file.path(), trailOf(workspace), clock};
    FillsExport exports{exporter, model};
    SavedViews views{ViewStore(workspace.viewsFile()), QStringLiteral("fills")};
    ScriptedPrompter prompter;
    FillsPage page{{model, scope, exports, views, clock, prompter}, appearance};
};

} // namespace hoox::tests
