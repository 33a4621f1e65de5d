#pragma once

#include "storage/ledger/D1Rows.h"

namespace hoox {

/// What an answer of `/raw` says; hostile bytes. Members that nobody asked for are skipped.
struct D1Reading
{
    bool isSuccess = false; ///< Whole, and `success` is true. Else only `fault` counts.
    D1Answer answer;
    QString fault; ///< Of the bytes: what is wrong, and where.
};

/// One walk over the bytes, without a tree: a page of a pull is 14,000 values, and the next page waits for this one to
/// be read (PF-7). Refused are: bytes that are no JSON or have something behind it, text that is no UTF-8, more than
/// `kDeepestD1Answer` levels, a number beyond a double, a member that counts twice or as another type, a row that is
/// shorter or longer than its head. Pure; any thread.
[[nodiscard]] D1Reading readD1Answer(const QByteArray &body);

/// Rows are six levels deep; there may be a blob in one.
inline constexpr int kDeepestD1Answer = 16;

} // namespace hoox
