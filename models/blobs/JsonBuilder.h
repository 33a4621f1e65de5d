#pragma once

#include "models/blobs/JsonDocument.h"

namespace hoox {

/// Fills a JsonDocument from its bytes with a stack of its own. One use.
class JsonBuilder
{
public:
    JsonBuilder(JsonDocument &document, const JsonLimits &limits);
    [[nodiscard]] tl::expected<void, JsonFault> build();

private:
    using Index = JsonDocument::Index;
    struct Frame
    {
        size_t container; ///< Its place among the pending.
        bool isObject;
    };

    [[nodiscard]] bool value();   ///< A scalar, or the opening of a container.
    [[nodiscard]] bool key();     ///< Key and colon.
    [[nodiscard]] bool between(); ///< After a value: comma, or closings.
    [[nodiscard]] bool add(Index place);
    [[nodiscard]] bool open(char bracket);
    void close();
    [[nodiscard]] bool wrong(const QString &expected, JsonFault::Kind kind = JsonFault::Kind::NotJson);
    void settle(Index place);
    void makeRoom();

    JsonDocument &m_document;
    JsonLimits m_limits;
    JsonScanner m_scanner;
    std::vector<Index>
        m_pending; ///< Places of values whose container is still open, in order; of an open one, its offset.
    std::vector<Frame> m_frames;
    qsizetype m_behind = 0; ///< The last value, or the last bracket that opened.
    bool m_wantsValue = true;
    JsonFault m_fault;
};

} // namespace hoox
