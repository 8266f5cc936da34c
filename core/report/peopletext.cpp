#include "core/report/peopletext.h"

#include "core/plan/lookup.h"
#include "core/report/presence.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

/// What stands in brackets after a name: for whom they come, what they are, and from where they take part.
QStringList remarks(const SheetInput& input, const Presence& presence, const QString& what)
{
    QStringList remarks;
    if (!presence.insteadOf.isNull())
        remarks.append(Words::tr("for %1").arg(nameOf(input.event, presence.insteadOf)));
    if (!what.isEmpty())
        remarks.append(what);
    const bool online = presence.participant && presence.participant->attendance == Attendance::Online;
    if (online && input.session.format == Format::Hybrid)
        remarks.append(attendanceName(Attendance::Online));
    return remarks;
}

QList<Span> nameWith(const SheetInput& input, const Presence& presence, const QString& what,
                     Emphasis emphasis)
{
    QList<Span> spans{{nameOf(input.event, presence.who), emphasis}};
    const QStringList more = remarks(input, presence, what);
    if (!more.isEmpty())
        spans.append({u' ' + Words::tr("(%1)").arg(more.join(Words::tr(", "))), Emphasis::Quiet});
    if (presence.declined())
        spans.append({u' ' + Words::tr("has declined"), Emphasis::Alert});
    return spans;
}

QString leadingRole(const Session& session, PersonId person)
{
    const Participant* participant = participantOf(session, person);
    if (!participant)
        return {};
    for (const Role role : participant->roles)
        if (role != Role::Panellist)
            return roleName(role);
    return {};
}

QString roleLabel(Role role, qsizetype count)
{
    if (role == Role::Panellist && count > 1)
        return Words::tr("Panel");
    return roleTitle(role);
}

QList<TextLine> linesFor(const SheetInput& input, Role role, PersonId except)
{
    QList<TextLine> lines;
    for (const Participant& participant : input.session.participants) {
        const Presence presence = presenceOf(input.session, participant.person);
        if (!participant.roles.contains(role) || presence.declined() || presence.who == except)
            continue;
        const QString affiliation = affiliationOf(input.event, presence.who);
        lines.append({nameWith(input, presence, affiliation, Emphasis::Normal), {}});
    }
    return lines;
}

}  // namespace

QList<Span> speaker(const SheetInput& input, PersonId person)
{
    return nameWith(input, presenceOf(input.session, person), groupOf(input.event, person), Emphasis::Normal);
}

QList<Span> leader(const SheetInput& input, PersonId person)
{
    return nameWith(input, presenceOf(input.session, person), leadingRole(input.session, person),
                    Emphasis::Strong);
}

QString names(const SheetInput& input, const QList<PersonId>& people)
{
    QStringList names;
    for (const PersonId& person : people)
        names.append(nameOf(input.event, presenceOf(input.session, person).who));
    return names.join(Words::tr(", "));
}

QList<Span> nameSpans(const SheetInput& input, const QList<PersonId>& people, Emphasis emphasis)
{
    QList<Span> spans;
    for (const PersonId& person : people) {
        if (!spans.isEmpty())
            spans.append({Words::tr(", "), emphasis});
        spans.append({names(input, {person}), emphasis});
    }
    return spans;
}

QList<Fact> roleFacts(const SheetInput& input, PersonId except)
{
    QList<Fact> facts;
    for (int i = 0; i < enumCount<Role>(); ++i) {
        const Role role = static_cast<Role>(i);
        const QList<TextLine> lines = linesFor(input, role, except);
        if (!lines.isEmpty() && role != Role::Panellist)
            facts.append({roleLabel(role, lines.size()), lines, false});
    }
    if (const QList<TextLine> panel = linesFor(input, Role::Panellist, except); !panel.isEmpty())
        facts.append({roleLabel(Role::Panellist, panel.size()), panel, true});
    return facts;
}

}  // namespace moderato
