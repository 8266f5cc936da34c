#include "core/store/filelock.h"

#include "core/store/lockholder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString besideFile(const QString& path, const char* suffix)
{
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/.") + info.fileName() + QLatin1String(suffix);
}

QString lockPath(const QString& path)
{
    return besideFile(path, ".lock");
}

QString notePath(const QString& path)
{
    return besideFile(path, ".user");
}

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // Any other time would let the lock of another machine be taken over while it is in use there.
    lock->setStaleLockTime(0);
    return lock;
}

/// Frees a lock that its maker was killed over before it could write its name into it: whoever lives holds the file's own
/// lock of the system from then on.
void freeUnfinished(const QString& lock)
{
    if (QFileInfo(lock).size() > 0)
        return;
    const int file = open(QFile::encodeName(lock).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return;
    if (flock(file, LOCK_EX | LOCK_NB) == 0)
        QFile::remove(lock);
    close(file);
}

/// Takes the lock if it is free, or if whoever held it is gone.
bool take(QLockFile& lock)
{
    // QLockFile takes a lock away under a lock of its own, which a kill can leave behind just as well, and so on.
    for (QString name = lock.fileName(); QFileInfo::exists(name); name += QStringLiteral(".rmlock"))
        freeUnfinished(name);
    return lock.tryLock(0);
}

/// A day and a time of this machine's clock; with the year if that is another one.
QString momentText(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime local = moment.toLocalTime();
    const QString format = local.date().year() == now.toLocalTime().date().year()
                               ? Words::tr("d MMMM, HH:mm", "a day and a time of day")
                               : Words::tr("d MMMM yyyy, HH:mm", "a day and a time of day");
    return QLocale(Words::tr("en", "the language of dates in sentences")).toString(local, format);
}

/// What the lock says of the program that holds it; no process if it says nothing.
LockHolder lockHolder(const QLockFile& lock)
{
    LockHolder holder;
    QString machine;
    QString program;
    if (lock.getLockInfo(&holder.process, &machine, &program)) {
        holder.machine = shownText(machine);
        holder.program = shownText(program);
    }
    return holder;
}

/// Who wrote down to hold this lock. What the holder before left behind does not count.
std::optional<LockHolder> notedHolderOf(const QString& path, const LockHolder& holder)
{
    const std::optional<LockHolder> noted = notedHolder(notePath(path));
    const bool isTheirs = noted && noted->process == holder.process && noted->machine == holder.machine;
    return isTheirs ? noted : std::nullopt;
}

ForeignLock heldByOther(const QString& path, const QLockFile& lock, const QDateTime& now)
{
    const LockHolder holder = lockHolder(lock);
    if (const auto noted = notedHolderOf(path, holder))
        return {noted->person,
                Words::tr("%1 is open by %2 on %3 since %4, so it can only be read here; close it there to "
                          "change it.")
                    .arg(path, noted->person, noted->machine, momentText(noted->since, now))};
    if (holder.process != 0)
        return {
            {},
            Words::tr(
                "%1 is open in %2 on %3 (process %4), so it can only be read here; close it there to change it.")
                .arg(path, holder.program, holder.machine, QString::number(holder.process))};
    return {
        {},
        Words::tr(
            "%1 seems to be open elsewhere, so it can only be read here. If it is not, delete %2 and open it again.")
            .arg(path, lock.fileName())};
}

QString refusal(const QString& path, const QLockFile& lock, const QDateTime& now)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return heldByOther(path, lock, now).refusal;
    case QLockFile::PermissionError:
        return Words::
            tr("The folder of %1 can't be written, so the file can only be read; copy it elsewhere to change it.")
                .arg(path);
    default:
        return Words::
            tr("%1 can't be locked against changes from elsewhere (is the disk full?), so it can only be read.")
                .arg(path);
    }
}

}  // namespace

HeldLock::HeldLock(std::unique_ptr<QLockFile> lock, const QString& path, const QDateTime& since)
    : m_lock(std::move(lock))
    , m_note(notePath(path))
{
    noteHolder(m_note, ownHolder(since));
}

// The note goes first: once the lock is free, the next holder's own may lie there.
HeldLock::~HeldLock()
{
    QFile::remove(m_note);
}

FileLock lockFile(const QString& path, const QDateTime& now)
{
    std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!take(*lock))
        return {nullptr, refusal(path, *lock, now)};
    return {std::make_unique<HeldLock>(std::move(lock), path, now), {}};
}

std::optional<ForeignLock> foreignLock(const QString& path)
{
    // To try a lock that is there takes it only from a program that is gone, and to look first leaves a free one alone.
    const std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!QFileInfo::exists(lock->fileName()) || take(*lock) || lock->error() != QLockFile::LockFailedError)
        return std::nullopt;
    return heldByOther(path, *lock, QDateTime::currentDateTimeUtc());
}

}  // namespace moderato
