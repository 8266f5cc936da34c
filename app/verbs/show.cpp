#include "app/verbs/show.h"

#include "app/output.h"
#include "app/verbs/showjson.h"
#include "app/verbs/showtext.h"

namespace moderato {

Exit show(const ShowOptions& options)
{
    const Result<Event> event = readEvent(options.file);
    if (!event)
        return complain(Exit::CannotRead, event.error().message);
    const Result<AgendaPlace> place = selectAgenda(*event, options.selection);
    if (!place)
        return complain(Exit::WrongUsage, place.error().message);
    return options.json ? print(showJson(*event, *place)) : print(showText(*event, *place));
}

}  // namespace moderato
