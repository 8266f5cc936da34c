#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// A panellist's page: what the session is, when and how long they speak and to which questions, who else is on, how to
/// take part and whom to ask. With who delegated to somebody it is the delegate's. It holds the contact data of its reader
/// and of the session's contact, and nobody else's.
Report brief(const SheetInput& input, PersonId person);

/// Those who get a brief: whoever comes to speak in what is in the plan, delegates in the place of who sent them, in the
/// order of speaking. Who has declined gets none.
QList<PersonId> briefedPeople(const Session& session, const Agenda& agenda);

/// The same of these people, in their order.
QList<PersonId> briefedPeople(const Session& session, const QList<PersonId>& people);

}  // namespace moderato
