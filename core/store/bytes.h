#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace moderato {

/// Goes over bytes of which nothing is known; what lies beyond their end is 0, and leaves the cursor false.
class ByteCursor final {
public:
    explicit ByteCursor(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    explicit operator bool() const { return m_holds; }
    qsizetype at() const { return m_at; }
    qsizetype left() const { return std::max<qsizetype>(0, m_bytes.size() - m_at); }

    quint8 byte()
    {
        if (m_at < 0 || m_at >= m_bytes.size()) {
            m_holds = false;
            return 0;
        }
        return static_cast<quint8>(m_bytes[m_at++]);
    }

    /// A number of so many bytes, the highest first.
    quint64 number(int bytes)
    {
        quint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | byte();
        return value;
    }

    /// SQLite's number of 1 to 9 bytes: 7 bits each, and all 8 of the ninth.
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 next = byte();
            value = value << 7 | (next & 0x7f);
            if (next < 0x80)
                return value;
        }
        return value << 8 | byte();
    }

    /// The next bytes; fewer if there are no more.
    QByteArrayView take(quint64 size)
    {
        const auto taken = static_cast<qsizetype>(std::min<quint64>(size, static_cast<quint64>(left())));
        m_holds = m_holds && static_cast<quint64>(taken) == size;
        const QByteArrayView bytes = taken == 0 ? QByteArrayView() : m_bytes.sliced(m_at, taken);
        m_at += taken;
        return bytes;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_holds = true;
};

}  // namespace moderato
