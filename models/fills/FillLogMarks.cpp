#include "models/fills/FillLogMarks.h"

#include "models/blobs/BlobLinks.h"
#include "storage/base/WhenDone.h"

namespace hoox {

FillLogMarks::FillLogMarks(Known known, bool knowsAll, QObject *parent)
    : QObject(parent), m_known(std::move(known)), m_knowsAll(knowsAll), m_round(std::make_unique<QObject>())
{
}

FillLogMarks::~FillLogMarks() = default;

void FillLogMarks::want(const QVector<Fill> &fills)
{
    m_waiting.clear();
    for (const auto &fill : fills) {
        const auto key = BlobLinks::keyOf(fill);
        if (key && !m_marks.contains(key->text()) && !m_onTheWay.contains(key->text()))
            m_waiting.append(*key);
    }
    next();
}

void FillLogMarks::forgetAbsent()
{
    m_marks.removeIf([](const std::pair<const QString &, Mark &> &entry) { return entry.second != Mark::There; });
    m_waiting.clear();
    m_onTheWay.clear();
    m_round = std::make_unique<QObject>();
    Q_EMIT changed();
}

void FillLogMarks::next()
{
    while (!m_waiting.isEmpty() && m_onTheWay.size() < kMostAtOnce)
        ask(m_waiting.takeFirst());
}

void FillLogMarks::ask(const BlobKey &key)
{
    m_onTheWay.insert(key.text());
    whenDone(m_known(key), m_round.get(), [this, key](const Result<BlobInfo> &info) {
        m_onTheWay.remove(key.text());
        const auto isMissing = !info && info.error().kind == Error::Kind::NotFound;
        if (m_marks.size() >= kMostKept)
            m_marks.clear();
        m_marks.insert(key.text(), info ? Mark::There : isMissing && m_knowsAll ? Mark::Absent : Mark::Unknown);
        Q_EMIT changed();
        next();
    });
}

FillLogMarks::Mark FillLogMarks::markOf(const Fill &fill) const
{
    const auto key = BlobLinks::keyOf(fill);
    return key ? m_marks.value(key->text(), Mark::Unknown) : Mark::Unknown;
}

} // namespace hoox
