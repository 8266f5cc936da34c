#pragma once

#include "core/plan/event.h"

#include <QStringList>

namespace moderato {

/// Who comes for a person: the person, or the delegate.
struct Presence {
    PersonId who;
    PersonId insteadOf;  ///< null if they come themselves
    const Participant* participant = nullptr;

    bool declined() const { return participant && participant->invitation == Invitation::Declined; }
    bool confirmed() const;
};

Presence presenceOf(const Session& session, PersonId person);

/// True if they take part online, the person or who comes instead.
bool joinsOnline(const Session& session, const Presence& presence);

/// The person's name; "not named" for one without.
QString nameOf(const Event& event, PersonId person);

QString affiliationOf(const Event& event, PersonId person);

/// The group that they speak for, else their affiliation.
QString groupOf(const Event& event, PersonId person);

/// How the name is said; empty if that is not known.
QString sayingOf(const Event& event, PersonId person);

/// "Online moderator".
QString roleTitle(Role role);

/// The names of those who come for these people, without whoever has declined.
QStringList namesPresent(const Event& event, const Session& session, const QList<PersonId>& people);

/// Those who speak in the segment, each once, in the order of their turns.
QList<PersonId> speakersIn(const Segment& segment);

/// "Ann Lee, Bo Li, and Cy Roe".
QString listText(const QStringList& names);

}  // namespace moderato
