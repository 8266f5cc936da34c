#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of many speaking budgets at once, as the speaking matrix makes them.

/// What one person is to have in one segment: rounds, or no turn. No rounds at all are a share in a conversation.
struct SpeakingCell {
    SegmentId segment;
    PersonId person;
    std::optional<QList<Seconds>> rounds;
};

/// Gives every named person what their cell says: an old turn keeps its place and takes the rounds, a new one comes at
/// the end, and whoever takes part in no other way becomes a panellist. One of several turns of a person in a segment
/// can't be told from the others, so rounds for them are refused; no turn takes them all out. Later cells win.
Result<Event> setCells(Event event, const QList<SpeakingCell>& cells, const FreshId& freshId);

/// The panellists of the session, in its order, who speak at most once in the segment: to whom the matrix can give the same
/// rounds in it. Who declined or sends somebody else is none of them.
QList<PersonId> panellistsFor(const Session& session, const Segment& segment);

}  // namespace moderato
