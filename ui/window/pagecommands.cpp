#include "ui/window/pagecommands.h"

#include "ui/agenda/agendaview.h"
#include "ui/people/peoplepage.h"
#include "ui/window/centre.h"
#include "ui/window/clipboardcommands.h"
#include "ui/window/findbar.h"
#include "ui/window/plancommands.h"

namespace moderato {

PageCommands::PageCommands(Centre& centre, PlanCommands& plan, ClipboardCommands& clipboard, QObject* parent)
    : QObject(parent)
    , m_centre(centre)
    , m_plan(plan)
    , m_clipboard(clipboard)
{
}

void PageCommands::copy()
{
    if (m_centre.showsAgenda())
        m_clipboard.copy();
    else if (PeoplePage* people = m_centre.people())
        people->copySelected();
}

void PageCommands::paste()
{
    if (m_centre.showsAgenda() || ClipboardCommands::hasSession())
        return m_clipboard.paste();
    PeoplePage* people = m_centre.people();
    if (people && !ClipboardCommands::hasSegments())
        return people->pasteNames();
    Q_EMIT m_clipboard.told(tr("Segments are pasted in the outline or the timeline; show one of them first"));
}

void PageCommands::removeSelected()
{
    if (m_centre.showsAgenda())
        m_plan.removeSelected();
    else if (PeoplePage* people = m_centre.people())
        people->deleteSelected();
}

void PageCommands::selectAll()
{
    if (m_centre.showsAgenda())
        m_centre.agenda().selectAll();
    else if (PeoplePage* people = m_centre.people())
        people->selectAll();
}

void PageCommands::find()
{
    if (m_centre.showsAgenda())
        m_centre.find().open();
    else if (PeoplePage* people = m_centre.people())
        people->find();
}

}  // namespace moderato
