#pragma once

#include "storage/ledger/TradeSums.h"

#include <vector>

namespace hoox {

/// How lines of a ledger stood at one place, packed: some 40 bytes for each that is open, a dozen for a flat one, where
/// a LineState takes over a hundred. What goes in comes out to the last bit. A value; one thread.
class PackedStates final
{
public:
    /// `second` (Unix, UTC) is that of the place: times near it take least.
    explicit PackedStates(qint64 second) : m_second(second) {}

    /// Lines ascending.
    void append(int line, const LineState &state);
    /// No more comes: nothing is held that is not needed.
    void finish() { m_bytes.shrink_to_fit(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.capacity(); }

    /// Goes through them in order.
    class Reader final
    {
    public:
        explicit Reader(const PackedStates &states) : m_states(states) {}
        /// To the next one; false at the end.
        [[nodiscard]] bool next();
        [[nodiscard]] int line() const { return m_line; }
        [[nodiscard]] const LineState &state() const { return m_state; }

    private:
        [[nodiscard]] quint64 byte() { return m_states.m_bytes[m_at++]; }
        [[nodiscard]] quint64 number();
        [[nodiscard]] qint64 signedNumber();
        [[nodiscard]] double amount(quint64 bytes);
        [[nodiscard]] double price(quint64 kind);

        const PackedStates &m_states;
        std::size_t m_at = 0;
        int m_line = -1;
        LineState m_state;
    };

private:
    qint64 m_second;
    int m_last = -1; ///< Line.
    std::vector<quint8> m_bytes;
};

} // namespace hoox
