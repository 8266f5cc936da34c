#include "core/report/handouts.h"

#include "core/plan/lookup.h"
#include "core/report/aftersheet.h"
#include "core/report/brief.h"
#include "core/report/chairscript.h"
#include "core/report/comparison.h"
#include "core/report/emptysheet.h"
#include "core/report/onlinesheet.h"
#include "core/report/publicagenda.h"
#include "core/report/runofshow.h"
#include "core/report/sheetinput.h"
#include "core/report/techniciansheet.h"
#include "core/report/timekeepersheet.h"

namespace moderato {
namespace {

AgendaId otherAgenda(const Session& session, const Agenda& agenda, AgendaId wanted)
{
    if (!wanted.isNull() && wanted != agenda.id && indexOf(session.agendas, wanted) >= 0)
        return wanted;
    if (!session.chosen.isNull() && session.chosen != agenda.id)
        return session.chosen;
    const auto next = std::find_if(session.agendas.cbegin(), session.agendas.cend(),
                                   [&agenda](const Agenda& each) { return each.id != agenda.id; });
    return next == session.agendas.cend() ? AgendaId() : next->id;
}

void append(QList<Handout>& handouts, Sheet sheet, const Session& session, const Agenda& agenda,
            const HandoutOptions& options)
{
    const Handout handout{sheet, session.id, agenda.id, {}, {}};
    if (sheet == Sheet::Brief) {
        const QList<PersonId> people = options.people.isEmpty() ? briefedPeople(session, agenda)
                                                                : briefedPeople(session, options.people);
        for (const PersonId person : people)
            if (!person.isNull())
                handouts.append({sheet, session.id, agenda.id, person, {}});
    } else if (sheet == Sheet::Comparison) {
        if (const AgendaId other = otherAgenda(session, agenda, options.other); !other.isNull())
            handouts.append({sheet, session.id, agenda.id, {}, other});
    } else if (sheet != Sheet::After || options.sheets.size() == 1 || runToTell(options.runs, session.id)) {
        handouts.append(handout);
    }
}

Report comparisonOf(const SheetInput& input, AgendaId other)
{
    const Agenda* found = find(input.session.agendas, other);
    return found ? comparison(input, *found) : Report();
}

Report briefOf(const SheetInput& input, PersonId person)
{
    return find(input.event.people, person) ? brief(input, person) : Report();
}

Report sheetOf(const SheetInput& input, const Handout& handout, const HandoutOptions& options)
{
    switch (handout.sheet) {
    case Sheet::RunOfShow:
        break;
    case Sheet::Chair:
        return chairScript(input);
    case Sheet::Brief:
        return briefOf(input, handout.person);
    case Sheet::Timekeeper:
        return timekeeperSheet(input);
    case Sheet::Online:
        return onlineSheet(input);
    case Sheet::Technician:
        return technicianSheet(input);
    case Sheet::Agenda:
        return publicAgenda(input);
    case Sheet::Comparison:
        return comparisonOf(input, handout.other);
    case Sheet::After:
        return afterSheet(input, options.runs, options.run);
    }
    return runOfShow(input, options.findings);
}

bool haveSeveralSessions(const QList<Handout>& handouts)
{
    return std::any_of(handouts.cbegin(), handouts.cend(), [&handouts](const Handout& handout) {
        return handout.session != handouts.first().session;
    });
}

QString chapterTitle(const Event& event, const QList<Handout>& handouts, int index)
{
    const SessionId session = handouts.at(index).session;
    const Session* found = find(event.sessions, session);
    const bool begins = index == 0 || handouts.at(index - 1).session != session;
    return begins && found ? sessionTitle(*found) : QString();
}

}  // namespace

QList<Handout> handoutsOf(const Session& session, const Agenda& agenda, const HandoutOptions& options)
{
    QList<Handout> handouts;
    for (const Sheet sheet : options.sheets)
        append(handouts, sheet, session, agenda, options);
    return handouts;
}

QList<Handout> handoutsOf(const Event& event, const HandoutOptions& options)
{
    QList<Handout> handouts;
    for (const Session& session : event.sessions)
        if (const Agenda* chosen = find(session.agendas, session.chosen))
            handouts.append(handoutsOf(session, *chosen, options));
    return handouts;
}

Report reportOf(const Event& event, const Handout& handout, const HandoutOptions& options)
{
    const Session* session = find(event.sessions, handout.session);
    const Agenda* agenda = session ? find(session->agendas, handout.agenda) : nullptr;
    if (!agenda)
        return {};
    const Schedule times = schedule(*session, *agenda);
    Report report = sheetOf({event, *session, *agenda, times, options.clock}, handout, options);
    report.theme = event.theme;
    return report;
}

ReportSequence reportsOf(const Event& event, const QList<Handout>& handouts, const HandoutOptions& options)
{
    ReportSequence reports{static_cast<int>(handouts.size()),
                           [=](int index) { return reportOf(event, handouts.at(index), options); },
                           {}};
    if (haveSeveralSessions(handouts))
        reports.chapter = [=](int index) { return chapterTitle(event, handouts, index); };
    return reports;
}

}  // namespace moderato
