#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// A speaker as the table names them: "Amina Diallo (youth)", with the group they speak for, else their affiliation.
/// Who was delegated to is named in their place; who declined is said to have.
QList<Span> speaker(const SheetInput& input, PersonId person);

/// The one who leads a segment: "Amina Diallo (moderator)", with what else than a panellist they are.
QList<Span> leader(const SheetInput& input, PersonId person);

/// Names alone, joined by commas; who was delegated to in the place of who was asked.
QString names(const SheetInput& input, const QList<PersonId>& people);

/// The same, a span a name.
QList<Span> nameSpans(const SheetInput& input, const QList<PersonId>& people, Emphasis emphasis);

/// A fact for each role that somebody has in the session: who, and their affiliation. The panel comes last; who declined
/// is not listed, nor is `except`.
QList<Fact> roleFacts(const SheetInput& input, PersonId except = {});

}  // namespace moderato
