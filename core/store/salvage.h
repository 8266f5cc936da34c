#pragma once

#include "core/plan/event.h"
#include "core/result.h"
#include "core/store/kept.h"

#include <QStringList>

namespace moderato {

/// What could be recovered from a damaged event file.
struct Salvaged {
    Event event;  ///< valid, whatever the file held
    Kept kept;    ///< history that leads to the event, named versions, and runs
    bool addsUp =
        false;  ///< the event is, down to a single bit, what was last saved; a file of version 1 can't tell
    QStringList
        losses;  ///< what could not be recovered, in sentences for people; empty if nothing is missing
};

/// Reads all that can be read of an event file, whatever is wrong with it, and leaves the file as it is. Fails if there
/// is nothing of an event in it, if it can't be read at all, or if a newer version wrote it. `freshId` deals ids for rows
/// that lost their own. Takes time and memory in proportion to the file.
Result<Salvaged> salvage(const QString& path, const FreshId& freshId);

/// Makes a new event file of what was recovered; never overwrites.
Done writeSalvaged(const QString& path, const Salvaged& salvaged);

}  // namespace moderato
