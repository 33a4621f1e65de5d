#include "storage/orders/OrderJson.h"

#include "tests/fuzz/FuzzInput.h"

#include <QJsonDocument>

using namespace hoox;
using namespace hoox::fuzz;

/// What the order journal reads back (OR-1).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto object = QJsonDocument::fromJson(bytesOf(data, size)).object();
    if (const auto ticket = ticketFromJson(object))
        require(ticketFromJson(toJson(*ticket)) == *ticket, "a ticket is read as it was written");
    if (const auto event = orderEventFromJson(object))
        std::ignore = toJson(*event);
    return 0;
}
