#include "core/store/filestate.h"

#include "core/store/columns.h"
#include "core/store/database.h"

namespace moderato {
namespace {

QVariantList storedState(const FileState& state)
{
    return {1,
            state.present,
            storedOf(state.firstRevision),
            state.leftOut ? 1 : 0,
            state.limit.kilobytes,
            state.limit.days};
}

}  // namespace

ReadState fileStateFrom(const QVariantList& file)
{
    return {{file.value(1).toLongLong(),
             QUuid::fromString(file.value(2).toString()),
             file.value(3).toLongLong() != 0,
             {file.value(4).toLongLong(), file.value(5).toInt()}},
            file.value(6).toString()};
}

Result<ReadState> readFileState(Database& database)
{
    ReadState read;
    Done done = database.select(
        QStringLiteral(
            "SELECT one, present, first_revision, left_out, history_kilobytes, history_days, digest "
            "FROM file WHERE one = 1"),
        [&read](const Record& record) { read = fileStateFrom(record.values(7)); });
    if (!done)
        return tl::unexpected(done.error());
    return read;
}

Done writeFileState(Database& database, const FileState& state, const Digest& event)
{
    return database.execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO file(one, present, first_revision, left_out, history_kilobytes, "
            "history_days, digest) VALUES(?, ?, ?, ?, ?, ?, ?)"),
        storedState(state) << digestText(state, event));
}

QString digestText(const FileState& state, Digest event)
{
    event.add(QStringLiteral("file"), storedState(state));
    return event.toText();
}

}  // namespace moderato
