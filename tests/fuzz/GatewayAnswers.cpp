#include "storage/gateway/HttpGatewayProbe.h"
#include "storage/gateway/WebhookAnswer.h"

#include "tests/fuzz/FuzzInput.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace hoox;
using namespace hoox::fuzz;

/// The answers of Hoox's gateway to an order and to the probe (contract 5.2).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto body = bytesOf(data, size);
    const QVector<QByteArray> secrets{"canary-secret-0123456789"};
    const auto now = QDateTime::fromSecsSinceEpoch(1'779'158'827, Qt::UTC);
    eachAnswer(body, [&](const HttpAnswer &answer) {
        const auto reply = webhookReply(answer, secrets, now);
        require(!reply.words.contains(QStringLiteral("canary-secret-0123456789")), "words hold no secret");
        require(reply.words.size() <= 500, "words are bounded");
        std::ignore = gatewayAnswerFrom(answer, QStringLiteral("gateway"));
    });
    std::ignore = orderIdIn(QJsonDocument::fromJson(body).object());
    require(locationOfRay(body).size() <= 10, "a location is a short code");
    return 0;
}
