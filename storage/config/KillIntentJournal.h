#pragma once

#include "storage/config/KillJournal.h"

#include <QThreadPool>

namespace hoox {

/// `kill-journal.jsonl`: one JSON object a line, appended under a lock of the whole file and put on the disk. An append
/// that fails halfway is cut off again; a torn last line is left alone and ended, so that the next one stands by
/// itself. A thread of its own; its destruction finishes what was asked.
class KillIntentJournal final : public KillJournal
{
public:
    explicit KillIntentJournal(const QString &path);
    ~KillIntentJournal() override;

    [[nodiscard]] Pending<Done> append(const KillEvent &event) override;
    [[nodiscard]] Pending<KillHistory> read() override;

private:
    const QString m_path;
    QThreadPool m_thread;
};

} // namespace hoox
