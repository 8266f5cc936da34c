#pragma once

#include "core/plan/fields.h"
#include "core/store/foundkeeping.h"
#include "core/store/losses.h"

namespace moderato {

class FilePages;

/// A row that was found in a damaged file.
template <class T>
struct FoundRow {
    QUuid parent;  ///< null if it could not be read, and for the event itself
    qint64 position = 0;
    T row;  ///< its fields count, all of them within their ranges; the id may be null
};

template <class T>
using FoundList = QList<FoundRow<T>>;

/// All rows of an event that a damaged file still holds, before it is looked at how they hang together.
struct FoundRows {
    std::tuple<FoundList<Event>, FoundList<Person>, FoundList<Session>, FoundList<Participant>,
               FoundList<Acceptance>, FoundList<Agenda>, FoundList<Part>, FoundList<Segment>, FoundList<Turn>,
               FoundList<Question>, FoundList<Cue>>
        lists;
    FoundKeeping keeping;

    template <class T>
    FoundList<T>& of()
    {
        return std::get<FoundList<T>>(lists);
    }
    template <class T>
    const FoundList<T>& of() const
    {
        return std::get<FoundList<T>>(lists);
    }
};

/// Reads all rows that can be read, at most `mostRows` of them, and says what could not be. A file of an older version has
/// fewer columns, of which nothing is said.
FoundRows findRows(FilePages& pages, bool isOlder, Losses& losses);

}  // namespace moderato
