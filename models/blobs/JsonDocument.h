#pragma once

#include "models/blobs/JsonScanner.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace hoox {

/// Bounds of what is shown as a tree. A value costs 4 bytes beside the text itself, a container 16.
struct JsonLimits
{
    int levels = 512;
    quint32 values = 6'000'000;
    /// From a value to the next, its key and the blanks included: what a view reads again for each row that it draws.
    qsizetype gapBytes = 65'536;
};

/// A parsed JSON text that keeps its bytes: values are positions in them, so numbers keep every digit, strings their
/// escapes, objects their order and their duplicate keys (BL-4). Read-only after `parse`; any thread.
class JsonDocument
{
public:
    using Index = quint32;
    enum class Type { Object, Array, String, Number, True, False, Null };

    /// Iterative: depth costs no stack. A byte-order mark is let through. `bytes` are shared, not copied.
    [[nodiscard]] static tl::expected<std::shared_ptr<const JsonDocument>, JsonFault>
    parse(const QByteArray &bytes, const JsonLimits &limits = {});

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype valueCount() const { return static_cast<qsizetype>(m_places.size()); }
    [[nodiscard]] qsizetype containerCount() const { return static_cast<qsizetype>(m_containers.size()); }
    [[nodiscard]] Index root() const { return static_cast<Index>(m_places.size() - 1); }
    [[nodiscard]] Index parent(Index value) const; ///< Of the root: itself.
    [[nodiscard]] int childCount(Index value) const;
    [[nodiscard]] Index child(Index value, int row) const { return container(value).first + static_cast<Index>(row); }
    [[nodiscard]] int row(Index value) const; ///< Among its parent's children.
    [[nodiscard]] int depth(Index value) const;
    [[nodiscard]] Type type(Index value) const;
    [[nodiscard]] bool isContainer(Index value) const { return (m_places[value] & kContainer) != 0; }
    [[nodiscard]] bool hasKey(Index value) const { return keyEnd(value) > 0; }

    /// Where it starts, in bytes: at its key if it has one.
    [[nodiscard]] qint64 offset(Index value) const;
    /// Where the value itself starts.
    [[nodiscard]] qsizetype valueOffset(Index value) const
    {
        return isContainer(value) ? container(value).place : m_places[value];
    }
    /// As it stands in the text, quotes and escapes included; at most `most` bytes of it. Empty for a container.
    [[nodiscard]] QByteArrayView token(Index value, qsizetype most) const;
    [[nodiscard]] QByteArrayView keyToken(Index value, qsizetype most) const;
    /// Decoded: a string without quotes and escapes, anything else as written. At most `most` bytes of the text.
    [[nodiscard]] QString text(Index value, qsizetype most) const;
    [[nodiscard]] QString key(Index value, qsizetype most) const;
    /// `response.body.list[3].time`, a key that is no word as `["X-SIGN"]`; `$` for the root.
    [[nodiscard]] QString path(Index value) const;
    /// The bytes of the whole value, containers included, as they stand.
    [[nodiscard]] QByteArray source(Index value) const;

private:
    friend class JsonBuilder;
    static constexpr Index kContainer = 1U << 31U;
    /// Containers stand in the order in which they end, and so do their children: those of the next follow on.
    struct Container
    {
        Index place = 0; ///< Offset of its bracket.
        Index self = 0;  ///< As a value.
        Index first = 0; ///< Of its children, which stand side by side: a row is a subtraction.
    };
    [[nodiscard]] const Container &container(Index value) const { return m_containers[m_places[value] ^ kContainer]; }
    /// Behind the closing quote of its key; 0 for none. Read from the text: keys cost no memory.
    [[nodiscard]] qsizetype keyEnd(Index value) const;
    [[nodiscard]] qsizetype keyOffset(qsizetype end) const;
    [[nodiscard]] QByteArrayView tokenAt(qsizetype offset, qsizetype most) const;

    QByteArray m_bytes;
    std::vector<Index> m_places; ///< A scalar's offset; a container's place among `m_containers` with `kContainer`.
    std::vector<Container> m_containers;
};

/// `"a\u0041"` → `aA`. Takes a cut token as well. A lone surrogate becomes U+FFFD.
[[nodiscard]] QString decodeJsonString(QByteArrayView token);

} // namespace hoox
