#include "resources/templates.h"

#include "core/exchange/eventjson.h"

#include <QCoreApplication>
#include <QFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

tl::unexpected<Error> unknownTemplate(const QString& name)
{
    QStringList known;
    for (const TemplateInfo& each : templates())
        known.append(each.name);
    return failure(Words::tr("There is no template \"%1\"; choose one of these: %2.")
                       .arg(name.left(60), known.join(QStringLiteral(", "))));
}

}  // namespace

QList<TemplateInfo> templates()
{
    return {
        {QStringLiteral("main-session"),
         Words::tr("A 90-minute main session in two parts, seven panellists, with four alternative agendas")},
        {QStringLiteral("empty-90"), Words::tr("An empty session of 90 minutes")},
        {QStringLiteral("panel-60"), Words::tr("A 60-minute panel of four, with time for the floor")},
        {QStringLiteral("open-forum-60"),
         Words::tr("A 60-minute open forum: two presentations and a discussion")},
        {QStringLiteral("workshop-90"), Words::tr("A 90-minute workshop with work in groups")},
        {QStringLiteral("roundtable"), Words::tr("A 75-minute roundtable of eight")},
        {QStringLiteral("town-hall"), Words::tr("A 60-minute town hall: short reports, then questions")},
        {QStringLiteral("club-evening"), Words::tr("A 90-minute club evening with timed speeches")},
    };
}

Result<Event> fromTemplate(const QString& name, const FreshId& freshId)
{
    const QList<TemplateInfo> known = templates();
    if (std::none_of(known.cbegin(), known.cend(),
                     [&](const TemplateInfo& each) { return each.name == name; }))
        return unknownTemplate(name);
    QFile file(QStringLiteral(":/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Words::tr("The template \"%1\" is missing from the program; install it again.").arg(name));
    const Result<Event> event = eventFromJson(file.readAll());
    if (!event)
        return event;
    return withNewIds(*event, freshId);
}

}  // namespace moderato
