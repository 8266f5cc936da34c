#include "core/live/editedplan.h"

#include "core/plan/lookup.h"
#include "core/plan/merge.h"
#include "core/plan/validate.h"

namespace moderato {
namespace {

/// True if the run had this value already: it took the edit over, and went on from there.
bool wasTaken(const Run& run, const MergeConflict& conflict)
{
    return std::any_of(run.entries.cbegin(), run.entries.cend(), [&](const RunEntry& entry) {
        return std::any_of(entry.changes.cbegin(), entry.changes.cend(), [&](const RowChange& change) {
            return change.id == conflict.id && change.after &&
                   change.after->value(conflict.field) == conflict.theirs;
        });
    });
}

/// Both changed it. What the run took out, as the turns of who is not here, stays out.
MergeChoice choiceOf(const Run& run, const MergeConflict& conflict)
{
    const bool isOurs = conflict.about == MergeConflict::About::Row     ? conflict.ours.isUndefined()
                        : conflict.about == MergeConflict::About::Field ? wasTaken(run, conflict)
                                                                        : false;
    return isOurs ? MergeChoice::Ours : MergeChoice::Theirs;
}

Result<Event> merged(const Run& run, const Event& ours, const Event& edited)
{
    const Result<Merge> merge = mergeOf(run.plan, ours, edited);
    if (!merge)
        return tl::unexpected(merge.error());
    QList<MergeChoice> choices;
    for (const MergeConflict& conflict : merge->conflicts)
        choices.append(choiceOf(run, conflict));
    Result<Merged> both = resolved(*merge, choices);
    if (!both)
        return tl::unexpected(both.error());
    return std::move(both->event);
}

bool hasBeenOn(const RunState& state, SegmentId segment)
{
    return std::any_of(state.stretches.cbegin(), state.stretches.cend(),
                       [segment](const RunStretch& stretch) { return stretch.segment == segment; });
}

/// Up to which place of the edited agenda all is over.
qsizetype placeAfterPast(const QList<Segment>& edited, const QList<Segment>& past, SegmentId on)
{
    if (const qsizetype place = indexOf(edited, on); place >= 0)
        return place;
    qsizetype after = 0;
    for (const Segment& segment : past)
        after = std::max(after, indexOf(edited, segment.id) + 1);
    return after;
}

/// What is on, as it was edited, but not shorter than it has run by now.
Segment segmentNow(const RunState& state, RunTime at, const Segment& before, const Segment* edited)
{
    if (!edited)
        return before;
    Segment now = *edited;
    const Seconds used = std::chrono::ceil<Seconds>(usedBy(state, before.id, at));
    now.planned = std::max(now.planned, std::min(before.planned, used));
    return now;
}

QList<Segment> segmentsAfter(const RunState& state, RunTime now, const QList<Segment>& edited)
{
    const QList<Segment>& present = runAgenda(state).segments;
    const SegmentId on = segmentOn(state);
    const qsizetype past = std::max<qsizetype>(0, indexOf(present, on));
    QList<Segment> segments = present.mid(0, past);
    const qsizetype border = placeAfterPast(edited, segments, on);
    if (!on.isNull())
        segments.append(segmentNow(state, now, present.at(past), find(edited, on)));
    const QList<Segment> fixed = segments;
    for (qsizetype i = 0; i < edited.size(); ++i) {
        const Segment& segment = edited.at(i);
        const Segment* before = find(present, segment.id);
        // What is new among what is over would be past as it comes.
        if (find(fixed, segment.id) || (!before && i < border))
            continue;
        segments.append(before && hasBeenOn(state, segment.id) ? *before : segment);
    }
    for (const Segment& segment : present)
        if (hasBeenOn(state, segment.id) && !find(segments, segment.id))
            segments.append(segment);
    return segments;
}

template <class T>
void appendMissing(QList<T>& list, const QList<T>& rows)
{
    for (const T& row : rows)
        if (!find(list, row.id))
            list.append(row);
}

/// Parts that something which stays lies in stay, too.
void appendMissingParts(Agenda& agenda, const QList<Part>& parts)
{
    for (const Part& part : parts)
        if (!find(agenda.parts, part.id) &&
            std::any_of(agenda.segments.cbegin(), agenda.segments.cend(),
                        [&part](const Segment& segment) { return segment.part == part.id; }))
            agenda.parts.append(part);
}

Event keepingThePast(const RunState& state, RunTime now, const Event& edited)
{
    Event next = state.plan;
    const Session& before = runSession(state);
    Session session = runSession(edited);
    session.start = before.start;
    session.timeZone = before.timeZone;
    session.accepted = before.accepted;
    Agenda agenda = runAgenda(edited);
    agenda.segments = segmentsAfter(state, now, agenda.segments);
    appendMissingParts(agenda, runAgenda(state).parts);
    session.agendas = {agenda};
    next.sessions = {session};
    next.people = edited.people;
    appendMissing(next.people, state.plan.people);
    return next;
}

}  // namespace

Result<Event> withEdits(const Run& run, const RunState& state, RunTime now, const Event& edited)
{
    const bool isThere = !edited.sessions.isEmpty() && !edited.sessions.first().agendas.isEmpty();
    if (state.phase == RunPhase::Over || !isThere || edited == run.plan)
        return state.plan;
    const Result<Event> both = merged(run, state.plan, edited);
    if (!both)
        return both;
    Event next = keepingThePast(state, now, *both);
    if (const Done valid = validate(next); !valid)
        return tl::unexpected(valid.error());
    return next;
}

}  // namespace moderato
