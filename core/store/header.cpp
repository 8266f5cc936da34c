#include "core/store/header.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Header)
};

// Offsets as in SQLite's "Database File Format", section 1.3.

quint32 wordAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray& header)
{
    const qint64 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// The size that the header claims; 0 if the header's count of pages does not hold.
qint64 claimedSize(const QByteArray& header)
{
    const bool countHolds = wordAt(header, 24) == wordAt(header, 92);
    return countHolds ? pageSize(header) * wordAt(header, 28) : 0;
}

bool saveWasCutOff(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

Result<quint32> checkBytes(const QString& path, const QByteArray& header, qint64 size)
{
    if (size == 0)
        return failure(
            Words::tr("%1 is empty, not an event file; choose another, or delete it and make a new one.")
                .arg(path));
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return failure(
            Words::tr("%1 is not an event file; choose a file made by Moderato, or import this one.")
                .arg(path));
    if (size < headerSize)
        return failure(
            Words::tr("%1 is cut short; go back to a copy of it, or recover what can be read.").arg(path));
    if (wordAt(header, 68) != applicationId)
        return failure(
            Words::tr("%1 is another program's database, not an event file; choose another file.").arg(path));
    if (size < claimedSize(header) && !saveWasCutOff(path))
        return failure(
            Words::tr("%1 is cut short; go back to a copy of it, or recover what can be read.").arg(path));
    const quint32 version = wordAt(header, 60);
    if (version == 0)
        return failure(
            Words::tr("%1 does not say of which version it is; it is damaged. Go back to a copy of it, or "
                      "recover what can be read.")
                .arg(path));
    return version;
}

}  // namespace

Result<quint32> checkHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Words::tr("%1 does not exist; check the name, or make a new event.").arg(path));
    if (!info.isFile())
        return failure(Words::tr("%1 is a folder or a device, not an event file; choose a file.").arg(path));
    if (info.size() > largestEventFile)
        return failure(Words::tr("%1 is larger than any event; choose another file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("%1 can't be read (%2); allow it, or choose another file.")
                           .arg(path, file.errorString()));
    const QByteArray header = file.read(headerSize);
    return checkBytes(path, header, file.size());
}

}  // namespace moderato
