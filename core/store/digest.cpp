#include "core/store/digest.h"

#include "core/store/database.h"

#include <QtEndian>

namespace moderato {
namespace {

void appendNumber(QByteArray& bytes, char kind, qint64 number)
{
    const qint64 fixed = qToLittleEndian(number);
    bytes.append(kind).append(reinterpret_cast<const char*>(&fixed), sizeof fixed);
}

/// The length keeps two texts from running into each other.
void appendText(QByteArray& bytes, QByteArrayView text)
{
    appendNumber(bytes, 't', text.size());
    bytes.append(text);
}

void append(QByteArray& bytes, const QVariant& value)
{
    if (value.isNull())
        bytes.append('n');
    else if (value.typeId() == QMetaType::QString)
        appendText(bytes, value.toString().toUtf8());
    else
        appendNumber(bytes, 'i', value.toLongLong());
}

void append(QByteArray& bytes, const Record& record, int column)
{
    if (record.isText(column))
        appendText(bytes, record.text(column));
    else if (record.isNull(column))
        bytes.append('n');
    else
        appendNumber(bytes, 'i', record.whole(column));
}

QByteArray begun(const QString& kind)
{
    QByteArray bytes;
    bytes.reserve(1024);
    appendText(bytes, kind.toUtf8());
    return bytes;
}

struct Sums {
    quint64 first;
    quint64 second;
};

Sums sumsOf(QByteArrayView hash)
{
    return {qFromBigEndian<quint64>(hash.data()), qFromBigEndian<quint64>(hash.data() + 8)};
}

Sums hashOf(const QString& kind, const QVariantList& values)
{
    QByteArray bytes = begun(kind);
    for (const QVariant& value : values)
        append(bytes, value);
    return sumsOf(QCryptographicHash::hash(bytes, QCryptographicHash::Md5));
}

QString hex(quint64 number)
{
    return QString::number(number, 16).rightJustified(16, u'0');
}

}  // namespace

Digest Digest::fromText(const QString& written)
{
    Digest digest;
    digest.m_first = written.left(16).toULongLong(nullptr, 16);
    digest.m_second = written.mid(16).toULongLong(nullptr, 16);
    return digest;
}

void Digest::add(const QString& kind, const QVariantList& values)
{
    const Sums sums = hashOf(kind, values);
    m_first += sums.first;
    m_second += sums.second;
}

void Digest::remove(const QString& kind, const QVariantList& values)
{
    const Sums sums = hashOf(kind, values);
    m_first -= sums.first;
    m_second -= sums.second;
}

QString Digest::toText() const
{
    return hex(m_first) + hex(m_second);
}

RowDigest::RowDigest(Digest& digest, const QString& kind)
    : m_digest(digest)
    , m_bytes(begun(kind))
    , m_kindSize(m_bytes.size())
{
}

void RowDigest::add(const Record& record, int columns)
{
    m_bytes.truncate(m_kindSize);
    for (int column = 0; column < columns; ++column)
        append(m_bytes, record, column);
    m_hash.reset();
    m_hash.addData(m_bytes);
    const Sums sums = sumsOf(m_hash.resultView());
    m_digest.m_first += sums.first;
    m_digest.m_second += sums.second;
}

}  // namespace moderato
