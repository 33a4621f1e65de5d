#include "models/blobs/PackedBytes.h"

#include <algorithm>
#include <array>

#define ZLIB_CONST // Input that is only read.
#include <zlib.h>

namespace hoox {

namespace {

constexpr int kGzipOnly = 15 + 16; ///< Largest window; a header of gzip, and of nothing else.

/// A stream of zlib that ends with its scope.
class Inflater
{
public:
    explicit Inflater(const QByteArray &packed)
    {
        m_stream.next_in = reinterpret_cast<const Bytef *>(packed.constData());
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_isOpen = inflateInit2(&m_stream, kGzipOnly) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    UnpackedBytes::State into(QByteArray &out, qsizetype most)
    {
        using State = UnpackedBytes::State;
        while (m_isOpen) {
            m_stream.next_out = m_piece.data();
            m_stream.avail_out = static_cast<uInt>(m_piece.size());
            const int told = inflate(&m_stream, Z_NO_FLUSH);
            const auto made = static_cast<qsizetype>(m_piece.size() - m_stream.avail_out);
            if (out.size() + made > most)
                return State::TooLarge;
            out.append(reinterpret_cast<const char *>(m_piece.data()), made);
            if (told == Z_STREAM_END) {
                if (!nextMember())
                    return State::Unpacked;
            } else if (told != Z_OK || (made == 0 && m_stream.avail_in == 0)) {
                return State::Damaged;
            }
        }
        return State::Damaged;
    }

private:
    /// Zeros behind the last member are padding, as gzip itself takes them.
    bool nextMember()
    {
        const bool hasMore =
            std::any_of(m_stream.next_in, m_stream.next_in + m_stream.avail_in, [](Bytef byte) { return byte != 0; });
        return hasMore && inflateReset(&m_stream) == Z_OK;
    }

    std::array<Bytef, 65536> m_piece{};
    z_stream m_stream{};
    bool m_isOpen = false;
};

} // namespace

UnpackedBytes unpacked(const QByteArray &bytes, qsizetype most)
{
    if (!bytes.startsWith("\x1F\x8B\x08"))
        return {UnpackedBytes::State::Plain, bytes};
    QByteArray out;
    const auto state = Inflater(bytes).into(out, most);
    return {state, state == UnpackedBytes::State::Unpacked ? out : bytes};
}

} // namespace hoox
