#include "models/reports/PrintedFills.h"
#include "models/reports/SealedReport.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The seal of a report (RP-1), alone and as the end of a file; and where a fill is printed.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    const auto subject = QStringLiteral("a report");
    if (const auto seal = sealFromText(bytes, subject))
        require(sealFromText(seal->text(), subject) == *seal, "a seal is read as it was written");
    static const InputFile input(QStringLiteral("report.pdf"));
    Fill fill;
    fill.id = QStringLiteral("fill-1");
    ReportRemark remark;
    remark.pages = 1;
    remark.fills = 1;
    remark.range = {1'779'148'800, 1'779'235'200};
    remark.sealLength = bytes.size();
    remark.whereLength = bytes.size();
    fill.createdAt = remark.range.from;
    for (const auto &whole : {bytes, bytes + '\n' + remark.text() + "startxref\n0\n%%EOF\n"}) {
        const auto &path = input.with(whole);
        std::ignore = readSealedReport(path);
        std::ignore = printedPage(path, fill);
    }
    return 0;
}
