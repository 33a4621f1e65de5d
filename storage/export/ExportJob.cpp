#include "storage/export/ExportJob.h"

#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTables{ExportTable::Trades, ExportTable::Positions, ExportTable::Balances};
constexpr std::array kFormats{ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json};

} // namespace

QString toText(ExportTable table)
{
    static const std::array words{u"trades"_s, u"positions"_s, u"balances"_s};
    return words.at(static_cast<size_t>(table));
}

std::optional<ExportTable> exportTableFromText(QStringView text)
{
    for (const auto table : kTables) {
        if (text == toText(table))
            return table;
    }
    return std::nullopt;
}

QString toText(ExportFormat format)
{
    static const std::array words{u"csv"_s, u"tsv"_s, u"json"_s};
    return words.at(static_cast<size_t>(format));
}

std::optional<ExportFormat> exportFormatFromText(QStringView text)
{
    for (const auto format : kFormats) {
        if (text.compare(toText(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

std::optional<ExportFormat> exportFormatOfFile(const QString &file)
{
    return exportFormatFromText(QFileInfo(file).suffix());
}

} // namespace hoox
