#pragma once

#include "storage/domain/BlobKey.h"
#include "storage/sample/SampleRandom.h"
#include "storage/sample/SampleTypes.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox {

/// Where the log of an order lies.
[[nodiscard]] Result<BlobKey> sampleBlobKey(const SampleOrder &order);

/// The verbose record of one order: every call to the exchange with its answer and headers, and what came over the
/// stream. Shapes are those of Bybit v5, Binance USD-M and MEXC futures; secrets stand there as "[redacted]".
[[nodiscard]] QByteArray sampleBlob(const SampleOrder &order, SampleRandom &random);

namespace sample {

/// A number as these exchanges write it: text, fixed digits.
[[nodiscard]] QString decimal(double value, int decimals);
/// Text without trailing zeros.
[[nodiscard]] QString shortDecimal(double value);
[[nodiscard]] double averagePrice(const SampleOrder &order);

struct Exchange
{
    QJsonArray calls;
    QJsonArray stream;
};

/// One call with its answer. `answer` is the body as the exchange sent it.
struct Call
{
    QString method;
    QString url;
    QJsonObject requestHeaders;
    QJsonValue requestBody;
    QJsonObject responseHeaders;
    QJsonValue answer;
    qint64 sentMs = 0;
    int latencyMs = 0;
    int status = 200;
};
[[nodiscard]] QJsonObject toJson(const Call &call);

[[nodiscard]] Exchange bybitExchange(const SampleOrder &order, SampleRandom &random);
[[nodiscard]] Exchange binanceExchange(const SampleOrder &order, SampleRandom &random);
[[nodiscard]] Exchange mexcExchange(const SampleOrder &order, SampleRandom &random);

} // namespace sample
} // namespace hoox
