#pragma once

#include "core/store/digest.h"
#include "core/store/history.h"

namespace moderato {

/// What a file knows of itself beside the event: the one row of the table "file".
struct FileState {
    qint64 present =
        0;  ///< the number of the edit that led to the event as it is; 0 for the state before all that are kept
    QUuid firstRevision;   ///< names the state before the oldest edit that is kept
    bool leftOut = false;  ///< a copy to share: contacts and internal notes were left out
    HistoryLimit limit;

    bool operator==(const FileState&) const = default;
};

/// The state, and the digest that was written with it.
struct ReadState {
    FileState state;
    QString digest;
};

/// What the one row of "file" says, as it is stored.
ReadState fileStateFrom(const QVariantList& file);

Result<ReadState> readFileState(Database& database);

/// Writes the state with the digest of all rows of the event, within a transaction of the caller.
Done writeFileState(Database& database, const FileState& state, const Digest& event);

/// What is written as digest: the event's rows and the state's own.
QString digestText(const FileState& state, Digest event);

}  // namespace moderato
