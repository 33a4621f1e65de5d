#include "models/reports/SealText.h"

#include <charconv>
#include <cmath>

namespace hoox::sealtext {

namespace {

constexpr int kSumDigits = 10;
/// Below what any exchange trades or books in.
constexpr double kSumDust = 1e-9;

template <typename... Form>
void addDouble(QByteArray &line, double number, Form... form)
{
    char digits[64];
    // Adding 0 makes a plain 0 of a negative one.
    const auto end = std::to_chars(digits, digits + sizeof digits, number + 0.0, form...).ptr;
    line.append(digits, end - digits);
}

} // namespace

void addText(QByteArray &line, const QString &text)
{
    const auto bytes = text.toUtf8();
    for (const auto character : bytes) {
        if (character == '\\')
            line += "\\\\";
        else if (character == '\t')
            line += "\\t";
        else if (character == '\n')
            line += "\\n";
        else
            line += character;
    }
    line += '\t';
}

void addMaybe(QByteArray &line, const std::optional<QString> &text)
{
    addText(line, text ? QChar(u'=') + *text : QString());
}

void addWhole(QByteArray &line, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    line.append(digits, end - digits);
    line += '\t';
}

void addExact(QByteArray &line, const std::optional<double> &number)
{
    if (number)
        addDouble(line, *number);
    line += '\t';
}

void addSum(QByteArray &line, const std::optional<double> &number)
{
    if (number)
        addDouble(line, std::abs(*number) < kSumDust ? 0.0 : *number, std::chars_format::general, kSumDigits);
    line += '\t';
}

void addFill(QByteArray &line, const Fill &fill)
{
    addText(line, fill.id);
    addText(line, fill.requestId);
    addText(line, toText(fill.exchange));
    addText(line, fill.symbol);
    addText(line, toText(fill.action));
    addText(line, toText(fill.side));
    addExact(line, fill.quantity);
    addExact(line, fill.price);
    addExact(line, fill.fee);
    addText(line, fill.orderId);
    addText(line, toText(fill.status));
    addWhole(line, fill.createdAt);
}

} // namespace hoox::sealtext
