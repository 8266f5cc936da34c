#include "core/edit/takeover.h"

#include "core/plan/matching.h"
#include "core/plan/readingorder.h"

#include <QSet>

namespace moderato {
namespace {

/// Everybody whom a segment names.
QList<PersonId> peopleIn(const Segment& segment)
{
    QList<PersonId> people;
    const auto add = [&people](PersonId person) {
        if (!person.isNull() && !people.contains(person))
            people.append(person);
    };
    add(segment.lead);
    for (const Turn& turn : segment.turns)
        add(turn.person);
    for (const Question& question : segment.questions)
        for (const PersonId& asked : question.askedOf)
            add(asked);
    return people;
}

/// Keeps ids where it may, and deals fresh ones where not.
class Ids {
public:
    Ids(const Event& event, bool mayKeep, const FreshId& freshId) : m_mayKeep(mayKeep), m_freshId(freshId)
    {
        for (const RowId& id : readingOrder(event))
            m_used.insert(id.uuid());
    }

    /// The id itself if nothing else has it, else a fresh one.
    template <class Id>
    Id keptOrFresh(Id id)
    {
        const Id dealt = m_mayKeep && !m_used.contains(id.uuid()) ? id : Id(m_freshId());
        m_used.insert(dealt.uuid());
        return dealt;
    }

    template <class T>
    void dealTo(QList<T>& rows)
    {
        for (T& row : rows)
            row.id = keptOrFresh(row.id);
    }

private:
    bool m_mayKeep;
    const FreshId& m_freshId;
    QSet<QUuid> m_used;
};

/// Rows that are about what a row before them was about keep that one's id, so that they stay the same rows.
template <class T, class Value>
void keepIds(QList<T>& rows, const QList<T>& replaced, Value T::*subject)
{
    QList<T> left = replaced;
    for (T& row : rows) {
        const auto same = std::find_if(left.cbegin(), left.cend(),
                                       [&](const T& before) { return before.*subject == row.*subject; });
        if (same == left.cend())
            continue;
        row.id = same->id;
        left.erase(same);
    }
}

bool isInPart(const QList<Segment>& segments, qsizetype place, PartId part)
{
    return place >= 0 && place < segments.size() && segments.at(place).part == part;
}

/// The place nearest to `wanted` where a segment of this part can stand without tearing a part apart.
qsizetype placeIn(const QList<Segment>& segments, qsizetype wanted, PartId part)
{
    const auto isOwn = [part](const Segment& segment) { return segment.part == part; };
    const auto first = std::find_if(segments.cbegin(), segments.cend(), isOwn);
    if (!part.isNull() && first != segments.cend()) {
        const auto last = std::find_if(segments.crbegin(), segments.crend(), isOwn).base();
        return std::clamp<qsizetype>(wanted, first - segments.cbegin(), last - segments.cbegin());
    }
    const PartId around = wanted > 0 ? segments.at(wanted - 1).part : PartId();
    while (!around.isNull() && isInPart(segments, wanted, around))
        ++wanted;
    return wanted;
}

/// Takes things of one agenda over into another, one after the other.
class Taking {
public:
    Taking(Event event, const AgendaIndex& target, const TakenFrom& source, const FreshId& freshId)
        : m_event(std::move(event))
        , m_target(target)
        , m_source(source)
        , m_from(findAgenda(source.event, source.agenda))
        , m_matching(match(agenda(), *m_from.agenda))
        , m_ids(m_event, agenda().id == source.agenda, freshId)
    {
    }

    void take(const Segment& segment)
    {
        bringBack(peopleIn(segment));
        Segment taken = segment;
        taken.part = partFor(segment.part);
        MatchedSegment& pair = pairOf(segment.id);
        if (pair.inBoth())
            replace(pair.ours, taken);
        else
            insert(taken, pair);
    }

    void take(const Part& part)
    {
        const PartId id = partFor(part.id);
        QList<Part>& parts = changed().parts;
        Part& heading = parts[indexOf(parts, id)];
        heading.title = part.title;
        heading.budget = part.budget;
        for (const Segment& segment : m_from.agenda->segments)
            if (segment.part == part.id)
                take(segment);
    }

    Event event() const { return m_event; }

private:
    const Agenda& agenda() const { return m_event.sessions.at(m_target.session).agendas.at(m_target.agenda); }
    Agenda& changed() { return at(m_event, m_target); }

    MatchedSegment& pairOf(SegmentId theirs)
    {
        return *std::find_if(m_matching.segments.begin(), m_matching.segments.end(),
                             [theirs](const MatchedSegment& pair) { return pair.theirs == theirs; });
    }

    /// The target's part that is like the source's; one more if there is none.
    PartId partFor(PartId theirs)
    {
        for (MatchedPart& pair : m_matching.parts) {
            if (pair.theirs != theirs)
                continue;
            if (pair.ours.isNull()) {
                Part part = m_from.agenda->parts.at(pair.theirPlace);
                part.id = m_ids.keptOrFresh(part.id);
                changed().parts.append(part);
                pair.ours = part.id;
            }
            return pair.ours;
        }
        return {};
    }

    void replace(SegmentId id, Segment taken)
    {
        Segment& place = changed().segments[indexOf(agenda().segments, id)];
        const bool leavesItsPart = place.part != taken.part;
        taken.id = id;
        dealIdsInside(taken);
        keepIds(taken.turns, place.turns, &Turn::person);
        keepIds(taken.questions, place.questions, &Question::text);
        keepIds(taken.cues, place.cues, &Cue::text);
        place = taken;
        if (leavesItsPart)
            settle(id);
    }

    void dealIdsInside(Segment& segment)
    {
        m_ids.dealTo(segment.turns);
        m_ids.dealTo(segment.questions);
        m_ids.dealTo(segment.cues);
    }

    /// A segment that came into another part stands with it.
    void settle(SegmentId id)
    {
        QList<Segment>& segments = changed().segments;
        const qsizetype from = indexOf(segments, id);
        const Segment moving = segments.takeAt(from);
        segments.insert(placeIn(segments, from, moving.part), moving);
    }

    void insert(Segment taken, MatchedSegment& pair)
    {
        taken.id = m_ids.keptOrFresh(taken.id);
        dealIdsInside(taken);
        QList<Segment>& segments = changed().segments;
        segments.insert(placeIn(segments, afterPredecessor(pair.theirPlace), taken.part), taken);
        pair.ours = taken.id;
    }

    /// Behind the nearest segment before it in the source that the target has too.
    qsizetype afterPredecessor(qsizetype theirPlace)
    {
        for (qsizetype i = theirPlace; i > 0; --i) {
            const SegmentId ours = pairOf(m_from.agenda->segments.at(i - 1).id).ours;
            if (!ours.isNull())
                return indexOf(agenda().segments, ours) + 1;
        }
        return 0;
    }

    void bringBack(const QList<PersonId>& people)
    {
        for (const PersonId& id : people) {
            bringBack(id);
            bringBackTo(m_event.sessions[m_target.session], id);
        }
    }

    void bringBack(PersonId id)
    {
        const Person* person = find(m_source.event.people, id);
        if (person && !find(m_event.people, id))
            m_event.people.append(*person);
    }

    void bringBackTo(Session& session, PersonId person)
    {
        const Participant* before = participantOf(*m_from.session, person);
        if (!before || participantOf(session, person))
            return;
        Participant participant = *before;
        participant.id = m_ids.keptOrFresh(participant.id);
        bringBack(participant.delegate);
        session.participants.append(participant);
    }

    Event m_event;
    AgendaIndex m_target;
    TakenFrom m_source;
    AgendaPlace m_from;
    Matching m_matching;
    Ids m_ids;
};

/// Lets `take` do its work if target and source are there.
template <class F>
Result<Event> taking(Event event, AgendaId target, const TakenFrom& source, const FreshId& freshId, F&& take)
{
    const AgendaIndex index = locate(event, target);
    const Agenda* from = findAgenda(source.event, source.agenda).agenda;
    if (!index.isValid() || !from)
        return noSuchAgenda();
    const auto work = take(*from);
    if (!work)
        return tl::unexpected(work.error());
    Taking taking(std::move(event), index, source, freshId);
    taking.take(**work);
    return taking.event();
}

}  // namespace

Result<Event> takeOver(Event event, AgendaId target, const TakenFrom& source, SegmentId id,
                       const FreshId& freshId)
{
    return taking(
        std::move(event), target, source, freshId, [id](const Agenda& from) -> Result<const Segment*> {
            const Segment* segment = find(from.segments, id);
            return segment ? Result<const Segment*>(segment) : Result<const Segment*>(noSuchSegment());
        });
}

Result<Event> takeOverPart(Event event, AgendaId target, const TakenFrom& source, PartId id,
                           const FreshId& freshId)
{
    return taking(std::move(event), target, source, freshId, [id](const Agenda& from) -> Result<const Part*> {
        const Part* part = find(from.parts, id);
        return part ? Result<const Part*>(part) : Result<const Part*>(noSuchPart());
    });
}

QList<PersonId> peopleToBringBack(const Event& event, const TakenFrom& source, SegmentId id)
{
    const Agenda* agenda = findAgenda(source.event, source.agenda).agenda;
    const Segment* segment = agenda ? find(agenda->segments, id) : nullptr;
    QList<PersonId> people = segment ? peopleIn(*segment) : QList<PersonId>();
    people.removeIf([&event](PersonId person) { return find(event.people, person) != nullptr; });
    return people;
}

}  // namespace moderato
