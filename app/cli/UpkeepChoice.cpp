#include "app/cli/UpkeepChoice.h"

#include "app/cli/Session.h"

#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct UpkeepChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::UpkeepChoice)
};

std::shared_ptr<const UpkeepTarget> targetWith(Session &session, Composition &parts, const QString &folder)
{
    if (!session.isSet(u"remote"))
        return std::make_shared<LedgerTarget>(parts.workspace());
    auto target = parts.databaseTarget(folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath());
    if (!target)
        session.finish(
            Error{Error::Kind::Invalid, u"D1 database"_s, parts.profile().name, Error::Cause::NotConfigured});
    return target;
}

} // namespace

std::shared_ptr<const UpkeepTarget> upkeepTarget(Session &session, Composition &parts)
{
    return targetWith(session, parts, {});
}

std::shared_ptr<const UpkeepTarget> migrationTarget(Session &session, Composition &parts)
{
    const auto folder = session.value(u"folder");
    if (!folder.isEmpty() && !session.isSet(u"remote")) {
        session.usage(UpkeepChoiceWords::tr("--folder goes with --remote: the ledger's own migrations are built in."));
        return nullptr;
    }
    return targetWith(session, parts, folder);
}

} // namespace hoox
