#include "models/blobs/JsonBuilder.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

JsonBuilder::JsonBuilder(JsonDocument &document, const JsonLimits &limits)
    : m_document(document),
      m_limits(limits),
      m_scanner(document.m_bytes, document.m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)
{
}

bool JsonBuilder::wrong(const QString &expected, JsonFault::Kind kind)
{
    m_fault = {kind, m_scanner.position(), expected};
    return false;
}

tl::expected<void, JsonFault> JsonBuilder::build()
{
    if (m_document.m_bytes.size() >= JsonDocument::kContainer)
        return tl::unexpected(JsonFault{JsonFault::Kind::TooLarge, 0, {}});
    makeRoom();
    do {
        m_scanner.skipSpace();
        if (!(m_wantsValue ? value() : between()))
            return tl::unexpected(m_fault);
    } while (m_wantsValue || !m_frames.empty());
    m_scanner.skipSpace();
    if (!m_scanner.atEnd()) {
        [[maybe_unused]] const bool ended = wrong(u"the end"_s);
        return tl::unexpected(m_fault);
    }
    settle(m_pending.front());
    return {};
}

/// Lists that grow by doubling hold three times what they need while they are copied. Room that nothing is written
/// to is no memory yet; a value takes two bytes of the text, its comma included, a container three.
void JsonBuilder::makeRoom()
{
    const auto bytes = static_cast<size_t>(m_document.m_bytes.size());
    const auto most = static_cast<size_t>(m_limits.values);
    m_document.m_places.reserve(std::min(bytes / 2 + 1, most));
    m_document.m_containers.reserve(std::min(bytes / 3 + 1, most));
    m_pending.reserve(std::min(bytes / 2 + 1, most));
}

bool JsonBuilder::value()
{
    if (!m_frames.empty() && m_frames.back().isObject && !key())
        return false;
    const char byte = m_scanner.peek();
    if (byte == '{' || byte == '[')
        return open(byte);
    const auto place = static_cast<Index>(m_scanner.position());
    if (!m_scanner.skipScalar())
        return wrong(m_scanner.expected());
    m_wantsValue = false;
    return add(place);
}

bool JsonBuilder::key()
{
    if (!m_scanner.skipString())
        return wrong(m_scanner.expected());
    m_scanner.skipSpace();
    if (m_scanner.peek() != ':')
        return wrong(u"a colon"_s);
    m_scanner.advance();
    m_scanner.skipSpace();
    return true;
}

bool JsonBuilder::add(Index place)
{
    const bool isFull = m_pending.size() + m_document.m_places.size() >= m_limits.values;
    if (isFull || static_cast<qsizetype>(place) - m_behind > m_limits.gapBytes)
        return wrong({}, JsonFault::Kind::TooLarge);
    m_behind = m_scanner.position();
    m_pending.push_back(place);
    return true;
}

bool JsonBuilder::open(char bracket)
{
    if (m_frames.size() >= static_cast<size_t>(m_limits.levels))
        return wrong({}, JsonFault::Kind::TooDeep);
    if (!add(static_cast<Index>(m_scanner.position())))
        return false;
    m_frames.push_back({m_pending.size() - 1, bracket == '{'});
    m_scanner.advance();
    m_scanner.skipSpace();
    m_wantsValue = m_scanner.peek() != (bracket == '{' ? '}' : ']');
    return true;
}

bool JsonBuilder::between()
{
    const bool isObject = m_frames.back().isObject;
    const char byte = m_scanner.peek();
    if (byte == ',') {
        if (m_pending.size() - 1 == m_frames.back().container)
            return wrong(u"a value"_s);
        m_scanner.advance();
        m_wantsValue = true;
        return true;
    }
    if (byte != (isObject ? '}' : ']'))
        return wrong(isObject ? u", or }"_s : u", or ]"_s);
    m_scanner.advance();
    close();
    return true;
}

void JsonBuilder::close()
{
    auto &containers = m_document.m_containers;
    const auto container = m_frames.back().container;
    m_frames.pop_back();
    const auto number = static_cast<Index>(containers.size());
    containers.push_back({m_pending[container], 0, static_cast<Index>(m_document.m_places.size())});
    for (auto at = container + 1; at < m_pending.size(); ++at)
        settle(m_pending[at]);
    m_pending.resize(container + 1);
    m_pending[container] = number | JsonDocument::kContainer;
}

void JsonBuilder::settle(Index place)
{
    if ((place & JsonDocument::kContainer) != 0)
        m_document.m_containers[place ^ JsonDocument::kContainer].self = static_cast<Index>(m_document.m_places.size());
    m_document.m_places.push_back(place);
}

} // namespace hoox
