#pragma once

#include "core/plan/words.h"

namespace moderato {

/// What can be handed out of an agenda; after it was run, of the run.
enum class Sheet { RunOfShow, Chair, Brief, Timekeeper, Online, Technician, Agenda, Comparison, After };

template <>
struct EnumWords<Sheet> {
    static constexpr std::array words{"run-of-show", "chair",  "brief",      "timekeeper", "online",
                                      "technician",  "agenda", "comparison", "after"};
};

/// What a sheet may show beside what everybody may see.
struct SheetAccess {
    bool contacts = false;  ///< how to reach people
    bool notes = false;     ///< internal notes

    bool operator==(const SheetAccess&) const = default;
};

/// The one place that says who sees what. A brief names its reader's own contact data and those of the session's
/// contact; the chair's script has the notes of segments, the online moderator's sheet how to reach those online.
SheetAccess sheetAccess(Sheet sheet);

/// "Run of show".
QString sheetName(Sheet sheet);

/// What it is for, in a sentence: "What to say when, and whom to call, for the chair."
QString sheetPurpose(Sheet sheet);

}  // namespace moderato
