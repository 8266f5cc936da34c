#pragma once

#include "core/plan/lookup.h"
#include "core/report/handouts.h"
#include "core/report/presence.h"
#include "tests/support/sentinels.h"

namespace moderato::test {

/// All sheets, with all that can stand on them.
inline HandoutOptions everySheet()
{
    HandoutOptions options;
    options.sheets.clear();
    for (int sheet = 0; sheet < enumCount<Sheet>(); ++sheet)
        options.sheets.append(static_cast<Sheet>(sheet));
    options.findings = true;
    return options;
}

/// What comes of them, and the sheet of a run that was not yet.
inline QList<Handout> everyHandout(const Session& session, const Agenda& agenda)
{
    HandoutOptions after;
    after.sheets = {Sheet::After};
    return handoutsOf(session, agenda, everySheet()) + handoutsOf(session, agenda, after);
}

/// A note goes to the chair if it is one of a segment in the plan.
inline bool showsNote(const Agenda& agenda, const Handout& handout, const Sentinel& note)
{
    const Segment* segment = find(agenda.segments, SegmentId(note.row.uuid()));
    return sheetAccess(handout.sheet).notes && note.table == QLatin1String("segment") && segment &&
           !segment->parked;
}

inline bool isOnline(const Session& session, PersonId person)
{
    for (const Participant& participant : session.participants) {
        const Presence presence = presenceOf(session, participant.person);
        if (presence.who == person && !presence.declined() && joinsOnline(session, presence))
            return true;
    }
    return false;
}

/// A brief has its reader's contact data and those of the session's contact, the online moderator's sheet those of
/// whoever joins online.
inline bool showsContact(const Session& session, const Handout& handout, PersonId person)
{
    if (!sheetAccess(handout.sheet).contacts)
        return false;
    if (handout.sheet == Sheet::Online)
        return isOnline(session, person);
    return person == handout.person || person == session.contact;
}

/// True if a handout has to show this private text; no other private text may stand on it.
inline bool shows(const Session& session, const Handout& handout, const Sentinel& text)
{
    return text.field == QLatin1String("note")
               ? showsNote(*find(session.agendas, handout.agenda), handout, text)
               : showsContact(session, handout, PersonId(text.row.uuid()));
}

}  // namespace moderato::test
