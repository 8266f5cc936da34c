#include "core/plan/validate.h"
#include "core/plan/validaterun.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/opening.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/syncfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

}  // namespace

// How a store makes files: new ones, and copies of its own.

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Event& event, const Origin& origin)
{
    return create(path, event, Kept{{0, origin.revision, origin.leftOut, {}}, {}, {}, {}});
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Event& event, const Kept& kept)
{
    if (Done valid = refuseInvalid(validate(event)); !valid)
        return tl::unexpected(valid.error());
    for (const Run& run : kept.runs)
        if (Done valid = refuseInvalid(validateRun(run)); !valid)
            return tl::unexpected(valid.error());
    const QString target = QFileInfo(path).absoluteFilePath();
    if (Done claimed = claimNewFile(target); !claimed)
        return tl::unexpected(claimed.error());
    Result<std::unique_ptr<Store>> store = fill(QFileInfo(target).canonicalFilePath(), event, kept);
    if (!store)
        removeUnfinished(target);
    return store;
}

Result<std::unique_ptr<Store>> Store::fill(const QString& path, const Event& event, const Kept& kept)
{
    FileLock lock = lockFile(path);
    if (!lock.held)
        return failure(lock.refusal);
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(lock.held), std::move(*database)));
    if (Done prepared = store->m_database->prepareForWriting(); !prepared)
        return tl::unexpected(prepared.error());
    Done filled = inTransaction(*store->m_database, Database::Mode::ReadWrite,
                                [&] { return store->fillIn(event, kept); });
    if (!filled)
        return tl::unexpected(filled.error());
    store->noteStamp();
    return store;
}

Done Store::fillIn(const Event& event, const Kept& kept)
{
    if (Done created = createSchema(*m_database); !created)
        return created;
    const Diff all = diff(Event(), event);
    if (Done saved = saveChanges(*m_database, Event(), event, all, Diff(), m_digest); !saved)
        return saved;
    for (const PastEdit& edit : kept.edits)
        if (Done written = writeEdit(*m_database, edit.record, edit.changes); !written)
            return written;
    for (const PastVersion& past : kept.versions)
        if (Done written = writeVersion(*m_database, past.version, past.event); !written)
            return written;
    for (const Run& run : kept.runs)
        if (Done written = writeRun(*m_database, run); !written)
            return written;
    m_state = kept.state;
    if (Done written = writeFileState(*m_database, m_state, m_digest); !written)
        return written;
    return noteVersion();
}

Done Store::saveCopy(const QString& path) const
{
    if (!m_isAsWritten)
        return failure(
            Words::tr("%1 is not as Moderato wrote it, and a copy would not be either.").arg(this->path()));
    if (m_hasForeign)
        return saveOwnRows(path);
    const QString target = QFileInfo(path).absoluteFilePath();
    if (Done claimed = claimNewFile(target); !claimed)
        return claimed;
    Done copied = isReadOnly() ? Done() : refuseForeignChange();
    if (copied)
        copied = m_database->execute(QStringLiteral("VACUUM INTO ?"), {target});
    if (copied)
        copied = syncFile(target);
    if (!copied)
        removeUnfinished(target);
    return copied;
}

/// What another program put into the file stays behind.
Done Store::saveOwnRows(const QString& path) const
{
    Event event;
    Kept kept;
    Done read = inTransaction(*m_database, Database::Mode::ReadOnly, [&]() -> Done {
        Result<Loaded> loaded = loadEvent(*m_database);
        if (!loaded)
            return tl::unexpected(loaded.error());
        event = std::move(loaded->event);
        return readKept(kept);
    });
    if (!read)
        return read;
    if (const auto copy = create(path, event, kept); !copy)
        return tl::unexpected(copy.error());
    return {};
}

Done Store::readKept(Kept& kept) const
{
    kept.state = m_state;
    const Result<QList<EditRecord>> edits = this->edits();
    if (!edits)
        return tl::unexpected(edits.error());
    for (const EditRecord& edit : *edits) {
        const Result<QList<RowChange>> changes = changesOf(edit.number);
        if (!changes)
            return tl::unexpected(changes.error());
        kept.edits.append({edit, *changes});
    }
    const Result<QList<NamedVersion>> versions = this->versions();
    if (!versions)
        return tl::unexpected(versions.error());
    for (const NamedVersion& version : *versions) {
        const Result<Event> event = this->version(version.id);
        if (!event)
            return tl::unexpected(event.error());
        kept.versions.append({version, *event});
    }
    const Result<ReadRuns> runs = this->runs();
    if (!runs)
        return tl::unexpected(runs.error());
    kept.runs = runs->runs;
    return {};
}

}  // namespace moderato
