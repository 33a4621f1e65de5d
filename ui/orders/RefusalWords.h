#pragma once

#include "storage/domain/Order.h"

#include <QCoreApplication>

namespace hoox {

struct OrderEntry;

/// Words for the rules of this desk, by the code that the journal keeps (KR-37). The figures that a rule found stand
/// behind its sentence as they were written down. Plain text. Pure.
class RefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::RefusalWords)

public:
    /// What was refused, by which rule, and what it found: limit, figure and the limit's source key.
    [[nodiscard]] static QString sentence(const OrderEntry &entry);
    /// The rule in a few words; also of a step that is left to do.
    [[nodiscard]] static QString brief(const QString &code);
    /// What to do about it; empty where nothing is.
    [[nodiscard]] static QString remedy(const QString &code);
};

} // namespace hoox
