#include "storage/audit/AuditFile.h"
#include "storage/base/Progress.h"

#include "tests/fuzz/FuzzInput.h"
#include "tests/support/FixedClock.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace hoox;
using namespace hoox::fuzz;

namespace {

/// With its right hash: as somebody would write it who knows how.
QByteArray sealed(const QByteArray &body)
{
    const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return body.chopped(std::min<qsizetype>(1, body.size())) + ",\"sha256\":\"" + hash + "\"}";
}

} // namespace

/// The audit log (AU-1): one line by itself, and a whole file with a head that does not know it.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    for (const auto &line : {bytes, sealed(bytes)}) {
        if (auto record = audit::recordOf(line)) {
            const auto again = audit::lineOf(*record);
            require(again == line || again.chopped(1) == line, "what is a record is exactly what was written");
        }
    }
    static const InputFile input(QStringLiteral("audit.jsonl"));
    const auto head = input.beside(QStringLiteral("audit-head.json"));
    const AuditFile file(input.with(size % 2 == 0 ? bytes : sealed(bytes) + '\n'), head);
    QFile::remove(head);
    NoProgress none;
    const auto before = file.verify(none);
    require(before.has_value(), "a log of any bytes can be verified");
    require(bytes.isEmpty() || before->records > 0 || before->faultCount > 0, "bytes are records or faults");
    std::ignore = file.list({});
    const tests::FixedClock clock;
    AuditEntry entry;
    entry.action = QStringLiteral("config.set");
    const auto added = file.append(entry, clock);
    require(added.has_value(), "the log goes on behind any bytes");
    AuditQuery newest;
    newest.most = 1;
    const auto records = file.list(newest);
    require(records && records->size() == 1 && records->first().number == *added, "what was added is found");
    return 0;
}
