#include "core/store/store.h"

#include "core/plan/validate.h"
#include "core/plan/validaterun.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/header.h"
#include "core/store/opening.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/upgrade.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Differs from an earlier answer if another connection changed the file since.
Result<qint64> dataVersion(Database& database)
{
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

/// The history is held against its limit now and then, which takes a look at all of it.
constexpr qint64 editsBetweenLooks = 32;

}  // namespace

Store::Store(std::unique_ptr<HeldLock> lock, std::unique_ptr<Database> database)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

// The connection is closed before the lock is let go.
Store::~Store()
{
    m_database.reset();
}

Result<Store::Opened> Store::open(const QString& path, Access wanted)
{
    const Result<quint32> version = checkHeader(path);
    if (!version)
        return tl::unexpected(version.error());
    const QString file = QFileInfo(path).canonicalFilePath();
    const bool writes = wanted == Access::ReadWrite && *version <= formatVersion;
    FileLock lock = writes ? lockForWriting(file) : FileLock();
    Result<std::unique_ptr<Database>> database = openCurrent(file, lock.held != nullptr);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(lock.held), std::move(*database)));
    QString notice = lock.refusal;
    Result<Event> event = store->load(notice);
    if (!event)
        return tl::unexpected(event.error());
    store->noteStamp();
    return Opened{std::move(store), std::move(*event), notice};
}

Result<Event> Store::load(QString& notice)
{
    Result<Event> event;
    Done read = inTransaction(*m_database, Database::Mode::ReadOnly, [&]() -> Done {
        if (const Result<quint32> version = versionIn(*m_database); version && *version > formatVersion)
            return loadNewer(event, notice);
        const Result<QStringList> foreign = foreignSchema(*m_database);
        if (!foreign)
            return tl::unexpected(foreign.error());
        if (Done whole = checkWhole(*m_database, foreign->isEmpty() ? QStringList() : ownTables()); !whole)
            return whole;
        if (!foreign->isEmpty())
            leaveForeign(*foreign, notice);
        return loadKnown(event, notice);
    });
    if (!read)
        return tl::unexpected(read.error());
    return event;
}

Done Store::loadKnown(Result<Event>& event, QString& notice)
{
    Result<Loaded> loaded = loadEvent(*m_database);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<ReadState> state = readFileState(*m_database);
    if (!state)
        return tl::unexpected(state.error());
    m_state = state->state;
    m_digest = loaded->digest;
    event = std::move(loaded->event);
    if (digestText(m_state, m_digest) != state->digest) {
        setReadOnly();
        m_isAsWritten = false;
        notice =
            Words::tr(
                "%1 is not as Moderato wrote it: it was damaged, or changed by another program. It can only "
                "be read. Look through it, and save a copy to go on, or go back to an older copy.")
                .arg(path());
    }
    return noteVersion();
}

void Store::leaveForeign(const QStringList& foreign, QString& notice)
{
    setReadOnly();
    m_hasForeign = true;
    constexpr qsizetype named = 5;
    QString names = foreign.mid(0, named).join(QStringLiteral(", "));
    if (const auto more = static_cast<int>(foreign.size() - named); more > 0)
        names = Words::tr("%1 and %n more", nullptr, more).arg(names);
    notice =
        Words::tr(
            "%1 holds things that Moderato did not make, or not so: %2. It can only be read. Save a copy to "
            "edit the event; these stay behind.")
            .arg(path(), names);
}

/// What a newer version added is passed over; what it took away makes it unreadable.
Done Store::loadNewer(Result<Event>& event, QString& notice)
{
    Result<Loaded> loaded = loadEvent(*m_database);
    if (!loaded)
        return failure(Words::tr("%1 was written by a newer version of Moderato; open it with that version.")
                           .arg(path()));
    event = std::move(loaded->event);
    notice =
        Words::tr(
            "%1 was written by a newer version of Moderato, so it can only be read, and may hold more than is "
            "shown; open it with that version.")
            .arg(path());
    return {};
}

bool Store::isReadOnly() const
{
    return !m_lock;
}

void Store::setReadOnly()
{
    m_lock.reset();
}

QString Store::path() const
{
    return m_database->path();
}

/// Does the work in one transaction on copies of what is known of the file, and keeps them if it succeeds.
Done Store::write(const std::function<Done(FileState&, Digest&)>& work)
{
    if (isReadOnly())
        return failure(Words::tr("%1 is open to read only; save a copy to change it.").arg(path()));
    FileState state = m_state;
    Digest digest = m_digest;
    bool isOurs = false;
    Done written = inTransaction(*m_database, Database::Mode::ReadWrite, [&]() -> Done {
        if (Done unchanged = refuseForeignChange(); !unchanged)
            return unchanged;
        isOurs = true;
        if (Done worked = work(state, digest); !worked)
            return worked;
        return state == m_state && digest == m_digest ? Done() : writeFileState(*m_database, state, digest);
    });
    if (!written && isOurs)
        noteFailedWrite();
    if (!written)
        return written;
    noteStamp();
    m_state = state;
    m_digest = digest;
    return {};
}

Result<EditRecord> Store::save(const Event& before, const Event& next, const BothWays& difference,
                               const QString& label, const QDateTime& at)
{
    if (Done valid = refuseInvalid(validateChanged(next, difference.forth, difference.back)); !valid)
        return tl::unexpected(valid.error());
    const QList<RowChange> changes = rowChanges(before, next, difference);
    const EditRecord edit{m_state.present + 1, QUuid::createUuid(), at, label};
    Done written = write([&](FileState& state, Digest& digest) -> Done {
        if (Done saved = saveChanges(*m_database, before, next, difference.forth, difference.back, digest);
            !saved)
            return saved;
        if (Done forgotten = forgetEditsAfter(*m_database, state.present); !forgotten)
            return forgotten;
        state.present = edit.number;
        if (Done noted = writeEdit(*m_database, edit, changes); !noted)
            return noted;
        const bool looks = edit.number % editsBetweenLooks == 0 || state.limit.kilobytes == 0;
        return looks ? keepLimit(state, at) : Done();
    });
    if (!written)
        return tl::unexpected(written.error());
    return edit;
}

Done Store::go(const Event& before, const Event& next, const BothWays& difference, qint64 present)
{
    if (Done valid = refuseInvalid(validateChanged(next, difference.forth, difference.back)); !valid)
        return valid;
    return write([&](FileState& state, Digest& digest) {
        state.present = present;
        return saveChanges(*m_database, before, next, difference.forth, difference.back, digest);
    });
}

Done Store::keepLimit(FileState& state, const QDateTime& now)
{
    const Result<QUuid> first = forgetOldEdits(*m_database, state.limit, state.present, now);
    if (!first)
        return tl::unexpected(first.error());
    if (!first->isNull())
        state.firstRevision = *first;
    return {};
}

Result<QList<EditRecord>> Store::edits() const
{
    return readEdits(*m_database);
}

Result<QList<RowChange>> Store::changesOf(qint64 edit) const
{
    return readChanges(*m_database, edit);
}

Done Store::setHistoryLimit(const HistoryLimit& limit, const QDateTime& now)
{
    return write([&](FileState& state, Digest&) {
        state.limit = limit;
        return keepLimit(state, now);
    });
}

Result<QList<NamedVersion>> Store::versions() const
{
    return readVersions(*m_database);
}

Result<Event> Store::version(QUuid id) const
{
    return readVersion(*m_database, id);
}

Done Store::addVersion(const NamedVersion& version, const Event& event)
{
    return write([&](FileState&, Digest&) { return writeVersion(*m_database, version, event); });
}

Done Store::renameVersion(QUuid id, const QString& name)
{
    return write([&](FileState&, Digest&) { return moderato::renameVersion(*m_database, id, name); });
}

Done Store::removeVersion(QUuid id)
{
    return write([&](FileState&, Digest&) { return moderato::removeVersion(*m_database, id); });
}

Result<ReadRuns> Store::runs() const
{
    return readRuns(*m_database);
}

Done Store::addRun(const Run& run)
{
    if (Done valid = refuseInvalid(validateRun(run)); !valid)
        return valid;
    return write([&](FileState&, Digest&) { return writeRun(*m_database, run); });
}

Done Store::appendToRun(RunId run, const RunEntry& entry)
{
    if (Done valid = refuseInvalid(validateEntry(entry, entry.number)); !valid)
        return valid;
    return write([&](FileState&, Digest&) { return writeEntry(*m_database, run, entry); });
}

Done Store::removeRun(RunId run)
{
    return write([&](FileState&, Digest&) { return eraseRun(*m_database, run); });
}

/// A file that is gone, or another one in its place, is told by SQLite, which holds the one that was opened.
bool Store::isAsLeft() const
{
    const std::optional<FileStamp> now = stampOf(path());
    return m_stamp && (!now || now->inode != m_stamp->inode || now == m_stamp);
}

Result<bool> Store::wasChangedElsewhere() const
{
    const Result<qint64> version = dataVersion(*m_database);
    if (!version)
        return tl::unexpected(version.error());
    return m_dataVersion && *version != *m_dataVersion;
}

Done Store::trustAgain()
{
    // The old connection may hold pages of other bytes, as its count of changes does not tell it.
    Result<std::unique_ptr<Database>> fresh = Database::open(path(), Database::Mode::ReadWrite);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (Done ready = (*fresh)->prepareForWriting(); !ready)
        return ready;
    m_database = std::move(*fresh);
    noteStamp();
    return noteVersion();
}

Done Store::noteVersion()
{
    const Result<qint64> version = dataVersion(*m_database);
    if (!version)
        return tl::unexpected(version.error());
    m_dataVersion = *version;
    return {};
}

Done Store::refuseForeignChange() const
{
    const Result<bool> changed = wasChangedElsewhere();
    if (!changed)
        return tl::unexpected(changed.error());
    if (!*changed && isAsLeft())
        return {};
    return failure(
        Words::tr(
            "%1 was changed by another program while it was open here; open it again to go on from there.")
            .arg(path()));
}

void Store::noteStamp()
{
    m_stamp = stampOf(path());
}

/// What was taken back has touched the file all the same. If SQLite had to begin anew after it, its count goes on from
/// elsewhere, and only looking into the file tells whether it is as it was.
void Store::noteFailedWrite()
{
    const Result<bool> changed = wasChangedElsewhere();
    if (changed && !*changed)
        return noteStamp();
    m_dataVersion.reset();
    m_stamp.reset();
}

}  // namespace moderato
