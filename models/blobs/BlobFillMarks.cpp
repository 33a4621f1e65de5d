#include "models/blobs/BlobFillMarks.h"

#include "storage/base/WhenDone.h"
#include "storage/domain/BlobScheme.h"

#include <algorithm>

namespace hoox {

namespace {

std::optional<BlobScheme> orderLogOf(const QString &text)
{
    const auto key = BlobKey::parse(text);
    auto scheme = key ? BlobScheme::of(*key) : BlobScheme{};
    return scheme.kind == BlobScheme::Kind::OrderLog ? std::optional(std::move(scheme)) : std::nullopt;
}

} // namespace

BlobFillMarks::BlobFillMarks(Ledger &ledger, std::function<bool()> isWhole, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_isWhole(std::move(isWhole)), m_round(std::make_unique<QObject>())
{
}

BlobFillMarks::~BlobFillMarks() = default;

void BlobFillMarks::want(const QStringList &keys)
{
    m_waiting.clear();
    for (const auto &key : keys) {
        if (!m_hasFill.contains(key) && !m_onTheWay.contains(key) && orderLogOf(key))
            m_waiting.append(key);
    }
    next();
}

void BlobFillMarks::forget()
{
    m_hasFill.clear();
    m_waiting.clear();
    m_onTheWay.clear();
    m_round = std::make_unique<QObject>();
    Q_EMIT changed();
    Q_EMIT forgotten();
}

void BlobFillMarks::next()
{
    while (!m_waiting.isEmpty() && m_onTheWay.size() < kMostAtOnce)
        ask(m_waiting.takeFirst());
}

void BlobFillMarks::ask(const QString &key)
{
    m_onTheWay.insert(key);
    const auto scheme = orderLogOf(key).value();
    whenDone(
        m_ledger.fillsOfOrder(scheme.orderId), m_round.get(), [this, key, scheme](const Result<QVector<Fill>> &fills) {
            m_onTheWay.remove(key);
            if (fills) {
                if (m_hasFill.size() >= kMostKept)
                    m_hasFill.clear();
                // Another exchange may use the same id.
                m_hasFill.insert(key, std::any_of(fills->cbegin(), fills->cend(), [&scheme](const Fill &fill) {
                                     return toText(fill.exchange) == scheme.exchange && fill.symbol == scheme.symbol;
                                 }));
                Q_EMIT changed();
            }
            next();
        });
}

BlobFillMarks::Mark BlobFillMarks::markOf(const QString &key) const
{
    if (const auto known = m_hasFill.constFind(key); known != m_hasFill.cend())
        return *known ? Mark::Fill : m_isWhole() ? Mark::NoFill : Mark::Unknown;
    return orderLogOf(key) ? Mark::Unknown : Mark::None;
}

} // namespace hoox
