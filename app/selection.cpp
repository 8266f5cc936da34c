#include "app/selection.h"

#include "app/output.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

}  // namespace

Result<Event> readEvent(const QString& path)
{
    const Result<Store::Opened> opened = Store::open(path, Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!opened->notice.isEmpty())
        complain(Exit::Success, opened->notice);
    return opened->event;
}

Result<EventAndRuns> readEventAndRuns(const QString& path)
{
    const Result<Store::Opened> opened = Store::open(path, Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!opened->notice.isEmpty())
        complain(Exit::Success, opened->notice);
    const Result<ReadRuns> read = opened->store->runs();
    if (!read)
        return tl::unexpected(read.error());
    if (read->lost > 0)
        complain(Exit::Success, Words::tr("%n run(s) in %1 are not as Moderato wrote them, and are left out. "
                                          "Recover the file to get what can be read of them.",
                                          nullptr, read->lost)
                                    .arg(path));
    return EventAndRuns{opened->event, read->runs};
}

Result<const Session*> selectSession(const Event& event, const Selection& selection)
{
    const qsizetype count = event.sessions.size();
    const int number = selection.session.value_or(1);
    if (count == 0)
        return failure(Words::tr("The event holds no session yet; add one in the window or import one."));
    if (number > count)
        return failure(
            Words::tr("--session %1: the event holds %n session(s).", nullptr, static_cast<int>(count))
                .arg(number));
    return &event.sessions.at(number - 1);
}

Result<AgendaPlace> selectAgenda(const Event& event, const Selection& selection)
{
    const Result<const Session*> session = selectSession(event, selection);
    if (!session)
        return tl::unexpected(session.error());
    const QList<Agenda>& agendas = (*session)->agendas;
    if (agendas.isEmpty())
        return failure(Words::tr("The session holds no agenda yet; add one in the window."));
    if (!selection.agenda)
        return AgendaPlace{*session, chosenAgenda(**session)};
    if (*selection.agenda > agendas.size())
        return failure(Words::tr("--agenda %1: the session holds %n agenda(s).", nullptr,
                                 static_cast<int>(agendas.size()))
                           .arg(*selection.agenda));
    return AgendaPlace{*session, &agendas.at(*selection.agenda - 1)};
}

}  // namespace moderato
