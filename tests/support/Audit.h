#pragma once

#include "storage/audit/AuditTrail.h"
#include "storage/workspace/Workspace.h"

namespace hoox::tests {

/// The audit log of a workspace, as the tester writes it.
inline AuditTrail trailOf(const Workspace &workspace)
{
    return {AuditFile(workspace.auditFile(), workspace.auditHeadFile()), QStringLiteral("tester@desk"),
            QStringLiteral("embedded")};
}

/// Actions and results, oldest first: `config.set done`.
inline QStringList auditedOf(const Workspace &workspace)
{
    QStringList all;
    const auto records = trailOf(workspace).file().list({});
    if (records) {
        for (const auto &record : *records)
            all.prepend(record.entry.action + QChar(u' ') + audit::toText(record.entry.result));
    }
    return all;
}

} // namespace hoox::tests
