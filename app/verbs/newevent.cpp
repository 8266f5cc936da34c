#include "app/verbs/newevent.h"

#include "app/output.h"
#include "core/store/store.h"
#include "resources/templates.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NewEvent)
};

}  // namespace

Exit makeEvent(const NewOptions& options)
{
    const Result<Event> event = fromTemplate(options.templateName, QUuid::createUuid);
    if (!event)
        return complain(Exit::WrongUsage, event.error().message);
    const Result<std::unique_ptr<Store>> store = Store::create(options.file, *event);
    if (!store)
        return complain(Exit::CannotWrite, store.error().message);
    return print(Words::tr("%1 is made from the template %2.").arg(options.file, options.templateName) +
                 u'\n');
}

Exit listTemplates()
{
    QString lines;
    for (const TemplateInfo& each : templates())
        lines += QStringLiteral("%1  %2\n").arg(each.name, each.description);
    return print(lines);
}

}  // namespace moderato
