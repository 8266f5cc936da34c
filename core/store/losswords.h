#pragma once

#include "core/plan/fields.h"
#include "core/plan/fieldwords.h"

#include <QString>

namespace moderato {

/// The sentences that are said of one kind of row, which is named by its table.
QString saysLost(const char* table, int count);
QString saysMaybeLost(const char* table);
QString saysHomeless(const char* table, int count);

/// What tells a row from others of its kind: a title, a name or a text; empty if it has none.
inline QString labelOf(const Event& event)
{
    return event.title;
}
inline QString labelOf(const Session& session)
{
    return session.title;
}
inline QString labelOf(const Part& part)
{
    return part.title;
}
inline QString labelOf(const Segment& segment)
{
    return segment.title;
}
inline QString labelOf(const Person& person)
{
    return person.name;
}
inline QString labelOf(const Agenda& agenda)
{
    return agenda.name;
}
inline QString labelOf(const Question& question)
{
    return question.text;
}
inline QString labelOf(const Cue& cue)
{
    return cue.text;
}
template <class T>
QString labelOf(const T&)
{
    return {};
}

/// The place that a sentence names: segment "Opening".
QString placeWords(const char* table, const QString& label);

template <class T>
QString placeOf(const T& row)
{
    return placeWords(Row<T>::table, labelOf(row));
}

/// What a field is called everywhere: "planned duration" for planned_seconds.
template <class T>
QString wordFor(const char* field)
{
    return fieldWord(QLatin1String(Row<T>::table), QLatin1String(field));
}

}  // namespace moderato
