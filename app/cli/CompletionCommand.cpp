#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/CompletionScripts.h"
#include "app/cli/Session.h"

namespace hoox::commands {

namespace {

struct CompletionWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::CompletionCommand)
};

} // namespace

void completion(Session &session)
{
    const auto shell = shellFromText(session.argument(0));
    if (!shell) {
        session.usage(CompletionWords::tr("The shell is bash, zsh or fish."));
        return;
    }
    session.output().raw(completionScript(*shell, commandSpecs()).toUtf8());
    session.finish();
}

} // namespace hoox::commands
