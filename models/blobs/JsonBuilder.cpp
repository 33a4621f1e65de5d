#include "models/blobs/JsonBuilder.h"

#include <limits>

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
    if (m_document.m_bytes.size() >= std::numeric_limits<Index>::max())
        return tl::unexpected(JsonFault{JsonFault::Kind::TooLarge, 0, {}});
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
    auto &nodes = m_document.m_nodes;
    nodes.push_back(m_pending.front());
    nodes.back().parent = m_document.root();
    settle(nodes.back());
    nodes.shrink_to_fit();
    return {};
}

bool JsonBuilder::value()
{
    if (!m_frames.empty() && m_frames.back().isObject && !key())
        return false;
    const char byte = m_scanner.peek();
    if (byte == '{' || byte == '[')
        return open(byte);
    Node node;
    node.value = static_cast<Index>(m_scanner.position());
    node.key = m_key;
    if (!m_scanner.skipScalar())
        return wrong(m_scanner.expected());
    m_wantsValue = false;
    return add(node);
}

bool JsonBuilder::key()
{
    m_key = static_cast<Index>(m_scanner.position());
    if (!m_scanner.skipString())
        return wrong(m_scanner.expected());
    m_scanner.skipSpace();
    if (m_scanner.peek() != ':')
        return wrong(u"a colon"_s);
    m_scanner.advance();
    m_scanner.skipSpace();
    return true;
}

bool JsonBuilder::add(Node node)
{
    if (m_pending.size() + m_document.m_nodes.size() >= m_limits.values)
        return wrong({}, JsonFault::Kind::TooLarge);
    m_pending.push_back(node);
    m_key = 0;
    return true;
}

bool JsonBuilder::open(char bracket)
{
    if (m_frames.size() >= static_cast<size_t>(m_limits.levels))
        return wrong({}, JsonFault::Kind::TooDeep);
    Node node;
    node.value = static_cast<Index>(m_scanner.position());
    node.key = m_key;
    if (!add(node))
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
    auto &nodes = m_document.m_nodes;
    const auto container = m_frames.back().container;
    m_frames.pop_back();
    auto &parent = m_pending[container];
    parent.first = static_cast<Index>(nodes.size());
    parent.count = static_cast<Index>(m_pending.size() - container - 1);
    for (auto at = container + 1; at < m_pending.size(); ++at) {
        nodes.push_back(m_pending[at]);
        settle(nodes.back());
    }
    m_pending.resize(container + 1);
}

void JsonBuilder::settle(const Node &node)
{
    const auto self = static_cast<Index>(m_document.m_nodes.size() - 1);
    for (Index at = node.first; at < node.first + node.count; ++at)
        m_document.m_nodes[at].parent = self;
}

} // namespace hoox
