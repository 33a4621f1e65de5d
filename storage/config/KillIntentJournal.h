#pragma once

#include "storage/config/KillJournal.h"

#include <QThreadPool>

namespace hoox {

/// `kill-journal.jsonl`: one JSON object a line, appended under a lock of the whole file and put on the disk. An append
/// that fails halfway is cut off again; a torn last line is left alone and ended, so that the next one stands by
/// itself. A thread of its own; its destruction finishes what was asked.
///
/// The file is of the workspace, its lines of one profile each: what was asked at one store is never finished at
/// another (KR-06). Open engages of other profiles are named in the history.
class KillIntentJournal final : public KillJournal
{
public:
    KillIntentJournal(const QString &path, const QString &profile);
    ~KillIntentJournal() override;

    [[nodiscard]] Pending<Done> append(const KillEvent &event) override;
    [[nodiscard]] Pending<KillHistory> read() override;

private:
    const QString m_path;
    const QString m_profile;
    QThreadPool m_thread;
};

} // namespace hoox
