#include "core/store/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace moderato {
namespace {

void append(QByteArray& bytes, const QVariant& value)
{
    if (value.isNull()) {
        bytes.append('n');
        return;
    }
    const bool isText = value.typeId() == QMetaType::QString;
    const QByteArray content = isText ? value.toString().toUtf8() : QByteArray::number(value.toLongLong());
    // The length keeps two texts from running into each other.
    bytes.append(isText ? 't' : 'i').append(QByteArray::number(content.size())).append(':').append(content);
}

struct Sums {
    quint64 first;
    quint64 second;
};

Sums hashOf(const QString& kind, const QVariantList& values)
{
    QByteArray bytes;
    append(bytes, kind);
    for (const QVariant& value : values)
        append(bytes, value);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + 8)};
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

}  // namespace moderato
