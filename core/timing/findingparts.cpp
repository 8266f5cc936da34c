#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingParts)
};

Finding finding(const QString& where, const QString& message, const QList<Figure>& figures)
{
    Finding made;
    made.where = where;
    made.message = message;
    made.figures = figures;
    return made;
}

}  // namespace

QString titleOf(const Segment& segment)
{
    return segment.title.isEmpty() ? Words::tr("Untitled segment") : segment.title;
}

QString titleOf(const Part& part)
{
    return part.title.isEmpty() ? Words::tr("Untitled part") : part.title;
}

QString titleOf(const Session& session)
{
    return session.title.isEmpty() ? Words::tr("Untitled session") : session.title;
}

Finding aboutAgenda(const CheckInput& input, const QString& message, const QList<Figure>& figures)
{
    return finding(input.agenda.name, message, figures);
}

Finding aboutPart(const Part& part, const QString& message, const QList<Figure>& figures)
{
    Finding made = finding(titleOf(part), message, figures);
    made.place.part = part.id;
    return made;
}

Finding aboutSegment(const Segment& segment, const QString& message, const QList<Figure>& figures)
{
    Finding made = finding(titleOf(segment), message, figures);
    made.place.part = segment.part;
    made.place.segment = segment.id;
    return made;
}

Finding aboutPerson(const CastMember& member, const QString& message, const QList<Figure>& figures)
{
    Finding made = finding(member.name(), message, figures);
    made.place.person = member.id;
    return made;
}

bool hasPlan(const CheckInput& input)
{
    return input.schedule.scheduledEnd > Seconds{0};
}

}  // namespace moderato
