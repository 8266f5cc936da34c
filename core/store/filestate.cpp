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

Result<ReadState> readFileState(Database& database)
{
    ReadState read;
    Done done = database.select(
        QStringLiteral("SELECT present, first_revision, left_out, history_kilobytes, history_days, digest "
                       "FROM file WHERE one = 1"),
        [&read](const Record& record) {
            read.state = {record.value(0).toLongLong(),
                          QUuid::fromString(record.value(1).toString()),
                          record.value(2).toLongLong() != 0,
                          {record.value(3).toLongLong(), record.value(4).toInt()}};
            read.digest = record.value(5).toString();
        });
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
