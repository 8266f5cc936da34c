#include "core/report/handouts.h"

#include "core/plan/lookup.h"
#include "core/report/runofshow.h"
#include "core/report/sheetinput.h"

namespace moderato {
namespace {

/// Those with a turn in the agenda, in the order of their first one.
QList<PersonId> speakersOf(const Agenda& agenda)
{
    QList<PersonId> speakers;
    for (const Segment& segment : agenda.segments)
        for (const Turn& turn : segment.turns)
            if (!segment.parked && !speakers.contains(turn.person))
                speakers.append(turn.person);
    return speakers;
}

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
        const QList<PersonId> people = options.people.isEmpty() ? speakersOf(agenda) : options.people;
        for (const PersonId person : people)
            handouts.append({sheet, session.id, agenda.id, person, {}});
    } else if (sheet == Sheet::Comparison) {
        if (const AgendaId other = otherAgenda(session, agenda, options.other); !other.isNull())
            handouts.append({sheet, session.id, agenda.id, {}, other});
    } else {
        handouts.append(handout);
    }
}

Report sheetOf(const SheetInput& input, const Handout& handout, const HandoutOptions&)
{
    switch (handout.sheet) {
    case Sheet::RunOfShow:
    case Sheet::Chair:
    case Sheet::Brief:
    case Sheet::Timekeeper:
    case Sheet::Online:
    case Sheet::Technician:
    case Sheet::Agenda:
    case Sheet::Comparison:
        break;
    }
    return runOfShow(input.event, input.session, input.agenda, input.schedule);
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
    Report report = sheetOf({event, *session, *agenda, times}, handout, options);
    report.theme = event.theme;
    return report;
}

ReportSequence reportsOf(const Event& event, const QList<Handout>& handouts, const HandoutOptions& options)
{
    return {static_cast<int>(handouts.size()),
            [=](int index) { return reportOf(event, handouts.at(index), options); }};
}

}  // namespace moderato
