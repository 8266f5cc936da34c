#pragma once

#include "core/plan/rowstates.h"

#include <QDateTime>

namespace moderato {

class Database;

/// How much of an event's history a file keeps: what goes beyond either is forgotten, the oldest edits first.
struct HistoryLimit {
    qint64 kilobytes = 10 * 1024;  ///< of the records, as they are counted in the table "edit"
    int days = 365;

    bool operator==(const HistoryLimit&) const = default;
};

/// One edit in the history of a file.
struct EditRecord {
    qint64 number = 0;  ///< counts up from edit to edit
    QUuid revision;     ///< names the state of the event that the edit led to, in every copy of the file
    QDateTime at;       ///< UTC
    QString label;      ///< what the edit is called; for people

    bool operator==(const EditRecord&) const = default;
};

/// An edit with all that it changed.
struct PastEdit {
    EditRecord record;
    QList<RowChange> changes;
};

// The history as the file keeps it, in the tables "edit" and "edit_row". All of these work within a transaction of the
// caller.

/// Appends an edit with the rows before and after.
Done writeEdit(Database& database, const EditRecord& edit, const QList<RowChange>& changes);

/// Forgets all edits after this one: what could be redone until now.
Done forgetEditsAfter(Database& database, qint64 number);

/// Forgets the oldest edits that are beyond the limit, but none after `present`. Returns the revision that the history
/// begins with by then; null if nothing was forgotten.
Result<QUuid> forgetOldEdits(Database& database, const HistoryLimit& limit, qint64 present,
                             const QDateTime& now);

/// All edits, the oldest first, but at most the `longestHistory` last ones.
Result<QList<EditRecord>> readEdits(Database& database);

/// What an edit changed. Fails if the record is not as it was written.
Result<QList<RowChange>> readChanges(Database& database, qint64 number);

/// The edit that these rows of "edit" and "edit_row" hold, as they are stored. None if they are not as they were written.
std::optional<PastEdit> pastEditFrom(const QVariantList& edit, const QList<QVariantList>& rows);

/// The most edits that are looked at; no limit keeps more.
constexpr int longestHistory = 20'000;

}  // namespace moderato
