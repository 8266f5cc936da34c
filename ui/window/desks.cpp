#include "ui/window/desks.h"

#include "ui/parts/desk.h"
#include "ui/parts/livedesk.h"

#include <QFileInfo>

namespace moderato {
namespace {

/// A desk, and what it shows.
struct Seat {
    Desk* desk;
    Place place;
};

/// The same of a run.
struct LiveSeat {
    LiveDesk* desk;
    LiveDesk::Interrupted run;
};

}  // namespace

std::shared_ptr<Document> Desks::documentAt(const QString& path) const
{
    const QFileInfo file(path);
    // Qt takes two files that are not there for the same.
    if (!file.exists())
        return nullptr;
    for (const Desk* desk : m_desks)
        if (desk->document() && QFileInfo(desk->document()->path()) == file)
            return desk->sharedDocument();
    for (const LiveDesk* desk : m_live)
        if (desk->document() && QFileInfo(desk->document()->path()) == file)
            return desk->document();
    return nullptr;
}

QList<Desk*> Desks::showing(const Document& document) const
{
    QList<Desk*> found = m_desks;
    found.removeIf([&document](const Desk* desk) { return desk->document() != &document; });
    return found;
}

QList<LiveDesk*> Desks::running(const Document& document) const
{
    QList<LiveDesk*> found = m_live;
    found.removeIf([&document](const LiveDesk* desk) { return desk->document().get() != &document; });
    return found;
}

Done Desks::readAgain(const Document& document) const
{
    const Result<bool> current = document.isCurrent();
    if (!current)
        return failure(current.error().message);
    return *current && !document.isReadOnly() ? Done() : replace(document);
}

Done Desks::replace(const Document& document) const
{
    const QString path = document.path();
    const bool holdsLock = !document.isReadOnly();
    QList<Seat> seats;
    for (Desk* desk : showing(document))
        seats.append({desk, desk->place()});
    QList<LiveSeat> runs;
    for (LiveDesk* desk : running(document))
        runs.append({desk, desk->interrupt()});
    // Its lock has to go before the file can be opened once more.
    for (const Seat& seat : seats)
        if (holdsLock)
            seat.desk->put(nullptr);
    const Result<std::shared_ptr<Document>> again = Document::open(path);
    for (const Seat& seat : seats)
        if (again) {
            seat.desk->put(*again);
            seat.desk->reveal(seat.place);
        }
    for (const LiveSeat& seat : runs)
        if (again)
            seat.desk->goOn(*again, seat.run);
        else
            seat.desk->clear();
    return again ? Done() : failure(again.error().message);
}

}  // namespace moderato
