#include "storage/evidence/OrderLogFigures.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The exchanges' own payloads in an order's log (BL-5).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    Fill fill;
    fill.symbol = QStringLiteral("BTCUSDT");
    fill.quantity = 0.25;
    fill.price = 64'541.3;
    if (const auto figures = figuresOf(bytes, QStringLiteral("order-1")))
        require(compareLog(*figures, {fill, fill}).size() == 3, "each field is compared");
    const auto number = ExactDecimal::parse(QString::fromUtf8(bytes));
    if (number)
        require(ExactDecimal::parse(number->text()) == *number, "a number is read as it was written");
    return 0;
}
