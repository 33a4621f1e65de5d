#include "storage/ledger/remote/MigrationFolder.h"

#include "tests/fuzz/FuzzInput.h"

#include <QDir>

using namespace hoox;
using namespace hoox::fuzz;

/// Drizzle's journal of migrations, beside one SQL file that it may name (MG-1).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const InputFile input(QStringLiteral("0000_first.sql"));
    static const bool isMade = QDir(input.beside({})).mkdir(QStringLiteral("meta"));
    require(isMade, "there is a folder for the journal");
    static const auto &sql = input.with("CREATE TABLE a(b);");
    QFile journal(input.beside(QStringLiteral("meta/_journal.json")));
    require(journal.open(QIODevice::WriteOnly) && journal.write(bytesOf(data, size)) == static_cast<qint64>(size),
            "the journal could be written");
    journal.close();
    const auto folder = readMigrationFolder(QFileInfo(sql).path());
    if (folder)
        require(folder->steps.size() <= 1, "only files that are there are migrations");
    return 0;
}
