#pragma once

#include <QByteArray>

namespace hoox {

/// What became of bytes that may be gzip.
struct UnpackedBytes
{
    enum class State {
        Plain,    ///< Was no gzip: the bytes as they came.
        Unpacked, ///< Whole, its checksum right.
        TooLarge, ///< More than `most` would come out, as of a bomb: the packed bytes.
        Damaged,  ///< Cut off, or its checksum is wrong: the packed bytes.
    };
    State state = State::Plain;
    QByteArray bytes;
};

/// gzip (RFC 1952) by its magic bytes, whatever the key says: an object written with `Content-Encoding: gzip` comes
/// as it was stored. Several members one after the other are one text. Never more than `most` bytes are made, so that
/// a bomb costs nothing. Takes its time: for a worker. Any thread.
[[nodiscard]] UnpackedBytes unpacked(const QByteArray &bytes, qsizetype most);

} // namespace hoox
