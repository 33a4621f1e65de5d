#include "storage/config/KillIntentJournal.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The kill journal (KS-3): whatever stands in it, the next engage is written, and read back as the open one.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const InputFile input(QStringLiteral("kill-journal.jsonl"));
    KillIntentJournal journal(input.with(bytesOf(data, size)), QStringLiteral("embedded"));
    auto read = journal.read();
    read.waitForFinished();
    require(read.result().has_value(), "a journal of any bytes can be read");
    const KillEvent asked{KillEvent::Kind::EngageAsked,
                          QStringLiteral("new-intent"),
                          QDateTime::currentDateTimeUtc(),
                          QStringLiteral("ann"),
                          {}};
    auto appended = journal.append(asked);
    appended.waitForFinished();
    require(appended.result().has_value(), "the journal goes on behind any bytes");
    read = journal.read();
    read.waitForFinished();
    const auto history = read.result();
    require(history && history->openEngage && history->openEngage->intent == asked.intent,
            "the new engage is the open one");
    return 0;
}
