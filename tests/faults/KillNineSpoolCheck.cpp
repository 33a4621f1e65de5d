#include "tests/faults/KillNineChecks.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/spool/FolderSpool.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace hoox::tests {

using namespace Qt::StringLiterals;

QString checkSpool(const QString &folder, int done)
{
    const FixedClock clock;
    FolderBlobStore blobs(folder + u"/blobs"_s);
    FolderSpool spool(folder + u"/spool/p"_s, clock);
    QSet<int> seen;
    int last = -1;
    for (;;) {
        const auto oldest = answerTo(spool.oldest());
        if (!oldest)
            return u"the spool does not answer: "_s + oldest.error().detail;
        if (!*oldest)
            break;
        const auto &item = **oldest;
        const auto number = item.key.text().section(u'-', -1).section(u'.', 0, 0).toInt();
        QFile beside(item.filePath);
        const bool isBeside = !item.filePath.isEmpty() && beside.open(QIODevice::ReadOnly);
        const auto bytes = isBeside ? beside.readAll() : item.bytes;
        if (number <= last || number > done + 1 || bytes != faultPayload(number))
            return u"%1 waits in the wrong place, or is not what was put"_s.arg(item.key.text());
        last = number;
        seen.insert(number);
        if (const auto removed = answerTo(spool.remove(item.name)); !removed)
            return u"not removed: "_s + removed.error().detail;
    }
    const auto census = answerTo(spool.census());
    if (!census || census->damaged > 0 || census->facts.waiting > 0)
        return u"something is damaged, or left over"_s;
    if (!QDir(folder + u"/spool/p/rooms"_s).isEmpty(QDir::Files))
        return u"a room of the dead is left"_s;
    for (int n = 0; n <= done; ++n) {
        if (!seen.contains(n) && answerTo(blobs.read(*BlobKey::parse(faultSpoolKey(n)))) != faultPayload(n))
            return u"write %1 is lost"_s.arg(n);
    }
    return answerTo(spool.put(*BlobKey::parse(u"logs/next"_s), "next", {})) ? QString() : u"it does not go on"_s;
}

} // namespace hoox::tests
