#pragma once

#include "core/plan/clock.h"
#include "core/plan/run.h"
#include "core/report/report.h"
#include "core/report/sheet.h"

#include <functional>

namespace moderato {

/// One thing to hand out: a sheet of an agenda. It is a name for it; its pages are made when they are wanted.
struct Handout {
    Sheet sheet = Sheet::RunOfShow;
    SessionId session;
    AgendaId agenda;
    PersonId person;  ///< whose brief it is; null for other sheets
    AgendaId other;   ///< what a comparison sets it against; null for other sheets

    bool operator==(const Handout&) const = default;
};

/// What is wanted of handouts.
struct HandoutOptions {
    QList<Sheet> sheets{Sheet::RunOfShow};
    QList<PersonId> people;  ///< whose briefs; empty: all who speak
    AgendaId other;          ///< to compare with; null: the session's chosen agenda, else its next one
    bool findings = false;   ///< a run of show ends with the open findings
    QList<Run> runs = {};    ///< of the event's file, the oldest first: what sheets made afterwards tell of
    RunId run = {};          ///< which of them, for its session; null: the one that counts (runToTell)
    ClockStyle clock = ClockStyle::Hours24;  ///< how the sheets say the time of day

    bool operator==(const HandoutOptions&) const = default;
};

/// The handouts of one agenda in the order of the sheets, briefs in the order of the panel: none for who has declined, and
/// the delegate's in the place of who sent them. A comparison is left out where there is nothing to compare with, and
/// beside other sheets the one that tells of a run where the session has none.
QList<Handout> handoutsOf(const Session& session, const Agenda& agenda, const HandoutOptions& options);

/// The handouts of the chosen agenda of every session.
QList<Handout> handoutsOf(const Event& event, const HandoutOptions& options);

/// What the handout says; empty blocks if the event holds no such session, agenda or person any more.
Report reportOf(const Event& event, const Handout& handout, const HandoutOptions& options);

/// Reports that are made one at a time, so that thousands of pages need no memory.
struct ReportSequence {
    int count = 0;
    std::function<Report(int index)> at;
    std::function<QString(int index)> chapter =
        {};  ///< the title of what begins with this one; empty if nothing does
};

/// The handouts' reports; the event is shared. Where there are several sessions, each begins a chapter.
ReportSequence reportsOf(const Event& event, const QList<Handout>& handouts, const HandoutOptions& options);

/// Told after each of `count` reports; returns false to stop there.
using Progress = std::function<bool(int done, int count)>;

}  // namespace moderato
