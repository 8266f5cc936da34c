#include "core/edit/locate.h"

#include <QCoreApplication>

namespace moderato {
namespace {

tl::unexpected<Error> refused(const char* text)
{
    return failure(QCoreApplication::translate("Edit", text));
}

}  // namespace

SegmentIndex locate(const Event& event, SegmentId id)
{
    for (qsizetype s = 0; s < event.sessions.size(); ++s) {
        const QList<Agenda>& agendas = event.sessions.at(s).agendas;
        for (qsizetype a = 0; a < agendas.size(); ++a) {
            const qsizetype segment = indexOf(agendas.at(a).segments, id);
            if (segment >= 0)
                return {s, a, segment};
        }
    }
    return {};
}

AgendaIndex locate(const Event& event, AgendaId id)
{
    for (qsizetype s = 0; s < event.sessions.size(); ++s) {
        const qsizetype agenda = indexOf(event.sessions.at(s).agendas, id);
        if (agenda >= 0)
            return {s, agenda};
    }
    return {};
}

Agenda& at(Event& event, const AgendaIndex& index)
{
    return event.sessions[index.session].agendas[index.agenda];
}

Agenda& agendaAt(Event& event, const SegmentIndex& index)
{
    return event.sessions[index.session].agendas[index.agenda];
}

Segment& at(Event& event, const SegmentIndex& index)
{
    return agendaAt(event, index).segments[index.segment];
}

tl::unexpected<Error> noSuchSession()
{
    return refused(QT_TRANSLATE_NOOP("Edit", "This session is no longer in the event; select another one."));
}

tl::unexpected<Error> noSuchAgenda()
{
    return refused(QT_TRANSLATE_NOOP("Edit", "This agenda is no longer in the event; select another one."));
}

tl::unexpected<Error> noSuchPart()
{
    return refused(QT_TRANSLATE_NOOP("Edit", "This part is no longer in the agenda; select another one."));
}

tl::unexpected<Error> noSuchSegment()
{
    return refused(QT_TRANSLATE_NOOP("Edit", "This segment is no longer in the event; select another one."));
}

tl::unexpected<Error> noSuchTurn()
{
    return refused(QT_TRANSLATE_NOOP("Edit", "This turn is no longer in the segment; select another one."));
}

tl::unexpected<Error> noSuchPerson()
{
    return refused(QT_TRANSLATE_NOOP("Edit", "This person is no longer in the event; choose another one."));
}

tl::unexpected<Error> notADuration()
{
    return refused(
        QT_TRANSLATE_NOOP("Edit", "A duration goes from 0 to 24 h; type one such as 5, 4:30 or 1h30."));
}

}  // namespace moderato
