#include "core/store/lockholder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace moderato {
namespace {

/// What we write takes a tenth of it.
constexpr qint64 largestNote = 4096;
constexpr qsizetype longestHolder = 80;

QString personKey()
{
    return QStringLiteral("person");
}

QString machineKey()
{
    return QStringLiteral("machine");
}

QString programKey()
{
    return QStringLiteral("program");
}

QString processKey()
{
    return QStringLiteral("process");
}

QString sinceKey()
{
    return QStringLiteral("since");
}

/// The account's full name is the first of the entries that commas part in its comment field (gecos).
QString accountName()
{
    std::array<char, 4096> buffer{};
    passwd account{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &account, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    const QString full = QString::fromLocal8Bit(account.pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(account.pw_name) : full;
}

}  // namespace

LockHolder ownHolder(const QDateTime& since)
{
    return {accountName(), QSysInfo::machineHostName(), QCoreApplication::applicationName(),
            QCoreApplication::applicationPid(), since.toUTC()};
}

void noteHolder(const QString& path, const LockHolder& holder)
{
    const QJsonObject note{{personKey(), holder.person},
                           {machineKey(), holder.machine},
                           {programKey(), holder.program},
                           {processKey(), holder.process},
                           {sinceKey(), holder.since.toString(Qt::ISODate)}};
    // A link that somebody laid there must not lead the bytes into another file.
    QFile::remove(path);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(QJsonDocument(note).toJson());
}

std::optional<LockHolder> notedHolder(const QString& path)
{
    // Reading a pipe would wait for its writer.
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > largestNote || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.read(largestNote)).object();
    const LockHolder holder{
        shownText(note.value(personKey()).toString()), shownText(note.value(machineKey()).toString()),
        shownText(note.value(programKey()).toString()), note.value(processKey()).toInteger(),
        QDateTime::fromString(note.value(sinceKey()).toString(), Qt::ISODate)};
    const bool isWhole = !holder.person.isEmpty() && !holder.machine.isEmpty() && holder.since.isValid();
    return isWhole ? std::optional(holder) : std::nullopt;
}

QString shownText(const QString& text)
{
    QString plain;
    for (const QChar character : text.left(2 * longestHolder)) {
        const bool isShown = character.isPrint() && character.category() != QChar::Other_Format;
        plain += isShown ? character : QChar(u' ');
    }
    return plain.simplified().left(longestHolder).trimmed();
}

}  // namespace moderato
