#pragma once

#include "core/edit/people.h"
#include "core/edit/sessions.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/parts/desk.h"

namespace moderato {

// The subjects of the inspector's pages, and how their fields are read and changed.

Subject sessionOn(const Desk& desk);
Subject agendaOn(const Desk& desk);
Subject partOn(const Desk& desk);
Subject segmentOn(const Desk& desk);

/// What the subject names in the event; nullptr if it is not there.
const Session* sessionIn(const Event& event, const Subject& subject);
const Agenda* agendaIn(const Event& event, const Subject& subject);
const Part* partIn(const Event& event, const Subject& subject);
const Segment* segmentIn(const Event& event, const Subject& subject);
const Participant* participantIn(const Event& event, const Subject& subject);

/// The value of a member of something that may not be there.
template <class T, class V>
std::optional<V> valueIn(const T* owner, V T::*member)
{
    return owner ? std::optional<V>(owner->*member) : std::nullopt;
}

/// A member of the segment, changed by set(event, segment id, value).
template <class V, class Set>
FieldAccess<V> ofSegment(V Segment::*member, Set set)
{
    return {[member](const Event& event, const Subject& subject) {
                return valueIn(segmentIn(event, subject), member);
            },
            [set](const Event& event, const Subject& subject, const V& value) {
                return set(event, subject.segment, value);
            },
            {}};
}

/// A member of the session, changed by set(event, session id, value).
template <class V, class Set>
FieldAccess<V> ofSession(V Session::*member, Set set)
{
    return {[member](const Event& event, const Subject& subject) {
                return valueIn(sessionIn(event, subject), member);
            },
            [set](const Event& event, const Subject& subject, const V& value) {
                return set(event, subject.session, value);
            },
            {}};
}

/// A member of the session's policy.
template <class V>
FieldAccess<V> ofPolicy(V Policy::*member)
{
    return {[member](const Event& event, const Subject& subject) {
                const Session* session = sessionIn(event, subject);
                return session ? std::optional<V>(session->policy.*member) : std::nullopt;
            },
            [member](const Event& event, const Subject& subject, const V& value) {
                const Session* session = sessionIn(event, subject);
                Policy policy = session ? session->policy : Policy();
                policy.*member = value;
                return setPolicy(event, subject.session, policy);
            },
            {}};
}

/// A member of the person.
template <class V>
FieldAccess<V> ofPerson(V Person::*member)
{
    return {[member](const Event& event, const Subject& subject) {
                return valueIn(find(event.people, subject.person), member);
            },
            [member](const Event& event, const Subject& subject, const V& value) {
                const Person* known = find(event.people, subject.person);
                Person person = known ? *known : Person();
                person.*member = value;
                return setPerson(event, person);
            },
            {}};
}

/// A member of the person's part in the session.
template <class V>
FieldAccess<V> ofParticipant(V Participant::*member)
{
    return {[member](const Event& event, const Subject& subject) {
                return valueIn(participantIn(event, subject), member);
            },
            [member](const Event& event, const Subject& subject, const V& value) {
                const Participant* known = participantIn(event, subject);
                Participant participant = known ? *known : Participant();
                participant.*member = value;
                return setParticipant(event, subject.session, participant);
            },
            {}};
}

/// The row that the subject names by its key, in a list of the segment; nullptr if there is none.
template <class T>
const T* rowIn(const Event& event, const Subject& subject, QList<T> Segment::*list)
{
    const Segment* segment = segmentIn(event, subject);
    return segment ? find(segment->*list, decltype(T::id)::fromString(subject.row)) : nullptr;
}

/// A member of a row in a list of the segment, changed by set(event, segment id, row).
template <class T, class V, class Set>
FieldAccess<V> ofRow(QList<T> Segment::*list, V T::*member, Set set)
{
    return {[list, member](const Event& event, const Subject& subject) {
                return valueIn(rowIn(event, subject, list), member);
            },
            [list, member, set](const Event& event, const Subject& subject, const V& value) {
                const T* known = rowIn(event, subject, list);
                T row = known ? *known : T();
                row.*member = value;
                return set(event, subject.segment, row);
            },
            {}};
}

/// The same access, for as long as `applies` says so.
template <class V, class Applies>
FieldAccess<V> when(FieldAccess<V> access, Applies applies)
{
    access.applies = applies;
    return access;
}

}  // namespace moderato
