#include "core/report/presence.h"

#include "core/plan/lookup.h"
#include "core/report/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Presence)
};

}  // namespace

bool Presence::confirmed() const
{
    return participant && (participant->invitation == Invitation::Confirmed ||
                           participant->invitation == Invitation::Delegated);
}

Presence presenceOf(const Session& session, PersonId person)
{
    const Participant* participant = participantOf(session, person);
    const bool delegated =
        participant && participant->invitation == Invitation::Delegated && !participant->delegate.isNull();
    if (!delegated)
        return {person, {}, participant};
    return {participant->delegate, person, participant};
}

bool joinsOnline(const Session& session, const Presence& presence)
{
    if (session.format != Format::Hybrid)
        return session.format == Format::Online;
    return presence.participant && presence.participant->attendance == Attendance::Online;
}

QString nameOf(const Event& event, PersonId person)
{
    const QString name = personName(event, person).simplified();
    return name.isEmpty() ? Words::tr("not named") : name;
}

QString affiliationOf(const Event& event, PersonId person)
{
    const Person* found = find(event.people, person);
    return found ? found->affiliation.simplified() : QString();
}

QString groupOf(const Event& event, PersonId person)
{
    const Person* found = find(event.people, person);
    const QString group = found ? found->constituency.simplified() : QString();
    return group.isEmpty() ? affiliationOf(event, person) : group;
}

QString sayingOf(const Event& event, PersonId person)
{
    const Person* found = find(event.people, person);
    return found ? found->sayingTheName.simplified() : QString();
}

QString roleTitle(Role role)
{
    QString name = roleName(role);
    name[0] = name.at(0).toUpper();
    return name;
}

QStringList namesPresent(const Event& event, const Session& session, const QList<PersonId>& people)
{
    QStringList names;
    for (const PersonId person : people)
        if (const Presence presence = presenceOf(session, person); !presence.declined())
            names.append(nameOf(event, presence.who));
    names.removeDuplicates();
    return names;
}

QList<PersonId> speakersIn(const Segment& segment)
{
    QList<PersonId> people;
    for (const Turn& turn : segment.turns)
        if (!people.contains(turn.person))
            people.append(turn.person);
    return people;
}

QString listText(const QStringList& names)
{
    return QLocale(languageTag()).createSeparatedList(names);
}

}  // namespace moderato
