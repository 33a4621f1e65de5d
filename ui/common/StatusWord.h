#pragma once

#include "storage/domain/Fill.h"

#include <QCoreApplication>

namespace hoox {

/// What became of an order, in a word: a fact, not an alarm. Only a failure is in capitals.
class StatusWord
{
    Q_DECLARE_TR_FUNCTIONS(hoox::StatusWord)

public:
    [[nodiscard]] static QString of(FillStatus status);
};

} // namespace hoox
