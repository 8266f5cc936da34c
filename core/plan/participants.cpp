#include "core/plan/participants.h"

#include "core/plan/lookup.h"

#include <algorithm>

namespace moderato {

QList<Person> participantsFirst(const Event& event, const Session& session)
{
    QList<Person> people = event.people;
    std::stable_partition(people.begin(), people.end(), [&session](const Person& person) {
        return participantOf(session, person.id) != nullptr;
    });
    return people;
}

}  // namespace moderato
