#pragma once

#include "core/plan/run.h"
#include "core/plan/values.h"

namespace moderato {

// How what only runs have is written in JSON, as core/plan/values.h does it for the plan. Ranges are not looked at here:
// validateRun() does that.

QJsonValue jsonOf(qint64 number);
Done readJson(const QJsonValue& json, qint64& number);

/// Whole milliseconds.
QJsonValue jsonOf(RunTime time);
Done readJson(const QJsonValue& json, RunTime& time);

/// An object with all of its members.
QJsonValue jsonOf(const HandDetails& details);
Done readJson(const QJsonValue& json, HandDetails& details);

/// An object with id, kind, before and after; the last two objects, or null.
QJsonValue jsonOf(const RowChange& change);
Done readJson(const QJsonValue& json, RowChange& change);

/// Calls f(name, value) for all of an entry but its number: the names are those of the columns in the file and of the keys
/// in JSON, in their order.
template <class Entry, class F>
void forEachEntryField(Entry& entry, F&& f)
{
    f("action", entry.action);
    f("at_ms", entry.at);
    f("boot", entry.clock.boot);
    f("ticks_ms", entry.clock.ticks);
    f("utc_ms", entry.clock.utc);
    f("segment", entry.segment);
    f("person", entry.person);
    f("hand", entry.hand);
    f("question", entry.question);
    f("amount_seconds", entry.amount);
    f("undoes", entry.undoes);
    f("text", entry.text);
    f("details", entry.details);
    f("changes", entry.changes);
}

}  // namespace moderato
