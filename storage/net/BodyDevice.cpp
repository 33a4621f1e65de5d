#include "storage/net/BodyDevice.h"

#include <algorithm>

namespace hoox {

BodyDevice::BodyDevice(const HttpRequest &request)
    : m_maySendTwice(request.mayRepeat),
      m_offset(request.bodyFile.isEmpty() ? 0 : request.bodyOffset),
      m_length(request.bodyFile.isEmpty() ? request.body.size() : request.bodyLength),
      m_file(request.bodyFile),
      m_source(&m_file)
{
    if (request.bodyFile.isEmpty()) {
        m_bytes.setData(request.body);
        m_source = &m_bytes;
    }
}

bool BodyDevice::begin()
{
    if (m_offset < 0 || m_length < 0 || !m_source->open(ReadOnly) || m_source->size() - m_offset < m_length)
        return false;
    // Unbuffered: what Qt keeps of a body is its own affair, and bounded.
    return open(ReadOnly | Unbuffered) && m_source->seek(m_offset);
}

bool BodyDevice::seek(qint64 position)
{
    return position >= 0 && position <= m_length && QIODevice::seek(position) && m_source->seek(m_offset + position);
}

qint64 BodyDevice::readData(char *data, qint64 longest)
{
    const auto wanted = std::min(longest, m_offset + m_length - m_source->pos());
    if (wanted <= 0)
        return 0;
    const auto count = m_source->read(data, wanted);
    if (count <= 0) {
        if (m_whenBroken)
            m_whenBroken();
        return -1;
    }
    return count;
}

} // namespace hoox
