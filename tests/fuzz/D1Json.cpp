#include "storage/ledger/D1Client.h"
#include "storage/ledger/D1Reader.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

namespace {

/// Every value, so that the sanitizer sees each view into the bytes.
void walkRows(const D1Answer &answer)
{
    for (const auto &rows : answer.results) {
        for (qsizetype row = 0; row <= rows.size(); ++row) {
            for (qsizetype column = 0; column <= rows.columns.size(); ++column)
                std::ignore = rows.at(row).at(column).toString();
        }
        require(rows.last().size() == (rows.isEmpty() ? 0 : rows.columns.size()), "a row is as wide as its head");
    }
}

} // namespace

/// The answers of D1's `/raw` (contract 3).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto body = bytesOf(data, size);
    const auto reading = readD1Answer(body);
    if (reading.isSuccess)
        walkRows(reading.answer);
    const auto subject = QStringLiteral("database");
    eachAnswer(body, [&](const HttpAnswer &answer) {
        if (const auto parsed = parseD1Answer(answer, 1, subject)) {
            require(parsed->results.size() == 1, "one result for one statement");
            walkRows(*parsed);
        }
    });
    std::ignore = d1TroubleOf(QString::fromUtf8(body));
    return 0;
}
