#pragma once

namespace hoox {

/// What the audit log says of a report (AU-1, RP-1): each that is made has a record with its content hash and the hash
/// of its file. Whoever writes a report anew, last hash and seal included, cannot write that record.
enum class ReportRecorded {
    NotAsked,     ///< It was made elsewhere: this log does not know it.
    NotRead,      ///< The log could not be read.
    Recorded,     ///< With this content and this file.
    WithoutFile,  ///< With this content, by a version that kept no hash of the file.
    OtherFile,    ///< With this content, and other bytes: the file was written anew.
    OtherContent, ///< Only one of that name, and with other figures.
    Nowhere,      ///< No report of these figures was made here.
    LogDamaged,   ///< The log is not what was written: what it says proves nothing.
};

} // namespace hoox
