#include "core/report/brief.h"

#include "core/plan/lookup.h"
#include "core/report/briefturns.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/linkedtext.h"
#include "core/report/peopletext.h"
#include "core/report/presence.h"
#include "core/report/spokentext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

/// The part in the session of whoever reads it: their own, else that of who sent them.
Presence readerIn(const Session& session, PersonId person)
{
    if (const Participant* own = participantOf(session, person);
        own && own->invitation != Invitation::Delegated)
        return {person, {}, own};
    for (const Participant& participant : session.participants)
        if (const Presence presence = presenceOf(session, participant.person); presence.who == person)
            return presence;
    return {person, {}, nullptr};
}

Heading briefHeading(const SheetInput& input, PersonId person)
{
    return {1, nameOf(input.event, person), input.event.title.simplified(), sheetName(Sheet::Brief)};
}

Facts whenAndWhere(const SheetInput& input, const Presence& reader)
{
    const Session& session = input.session;
    Facts facts;
    facts.facts.append(
        {Words::tr("When"), {textLine(whenText(session, input.clock), Emphasis::Strong)}, true});
    const Person* person = find(input.event.people, reader.who);
    if (person && hasOtherClock(session, person->timeZone))
        facts.facts.append({Words::tr("Your time"),
                            {textLine(whenTextIn(session, person->timeZone, input.clock), Emphasis::Strong)},
                            true});
    if (const QString place = session.place.simplified(); !place.isEmpty())
        facts.facts.append(plainFact(Words::tr("Where"), place, true));
    if (!reader.insteadOf.isNull())
        facts.facts.append(plainFact(Words::tr("You come for"), nameOf(input.event, reader.insteadOf), true));
    return facts;
}

QString timeSentence(const SheetInput& input, PersonId person)
{
    const Seconds total = briefedTime(input, person);
    const QString whole = spokenDuration(input.session.limit);
    const QString floor = spokenDuration(input.schedule.floor);
    if (total == Seconds{0})
        return Words::tr("The floor has %1 of %2.").arg(floor, whole);
    return Words::tr(
               "You have %1 in all; the floor has %2 of %3. Please keep to your time: what goes over it is "
               "taken from the floor.")
        .arg(spokenDuration(total), floor, whole);
}

void appendTurns(QList<Block>& blocks, const SheetInput& input, PersonId person)
{
    blocks.append(Heading{2, Words::tr("When you speak"), {}, {}});
    const Table table = briefTurns(input, person);
    if (table.rows.isEmpty()) {
        blocks.append(quietNote(Words::tr("You have no speaking time in this agenda yet.")));
        return;
    }
    blocks.append(table);
    blocks.append(Prose{{textLine(timeSentence(input, person), Emphasis::Quiet)}});
}

void appendOthers(QList<Block>& blocks, const SheetInput& input, PersonId person)
{
    blocks.append(Heading{2, Words::tr("Who else is on"), {}, {}});
    if (const QList<Fact> others = roleFacts(input, person); !others.isEmpty())
        blocks.append(Facts{others});
    else
        blocks.append(quietNote(Words::tr("Nobody else is named yet.")));
}

QList<TextLine> howToTakePart(const Session& session, const Presence& reader)
{
    const bool online = joinsOnline(session, reader);
    const QList<TextLine> info = linkedLines(online ? session.onlineInfo : session.onSiteInfo);
    if (!info.isEmpty())
        return info;
    return {textLine(online ? Words::tr("The address of the online meeting follows.")
                            : Words::tr("When to be in the room, and the way there, follow."),
                     Emphasis::Quiet)};
}

Fact contactFact(const SheetInput& input)
{
    const Person* contact = find(input.event.people, input.session.contact);
    if (!contact)
        return {
            Words::tr("Whom to ask"), {textLine(Words::tr("Nobody is named yet."), Emphasis::Quiet)}, true};
    return {Words::tr("Whom to ask"),
            QList<TextLine>{textLine(nameOf(input.event, contact->id))} + contactLines(*contact), true};
}

Fact ownData(const SheetInput& input, PersonId reader)
{
    Fact fact{Words::tr("Your data"), {}, true};
    const Person* person = find(input.event.people, reader);
    if (!person)
        return fact;
    QStringList known{nameOf(input.event, reader)};
    if (const QString saying = sayingOf(input.event, reader); !saying.isEmpty())
        known.append(Words::tr("said %1").arg(saying));
    if (const QString affiliation = affiliationOf(input.event, reader); !affiliation.isEmpty())
        known.append(affiliation);
    fact.lines = QList<TextLine>{textLine(known.join(Words::tr("; ")))} + contactLines(*person);
    fact.lines.append(textLine(Words::tr("Please tell us what is wrong or missing."), Emphasis::Quiet));
    return fact;
}

void appendPracticalities(QList<Block>& blocks, const SheetInput& input, const Presence& reader)
{
    const bool online = joinsOnline(input.session, reader);
    blocks.append(Heading{2, Words::tr("How to take part"), {}, {}});
    Facts facts;
    facts.facts.append({online ? Words::tr("You are online") : Words::tr("You are on site"),
                        howToTakePart(input.session, reader), true});
    facts.facts.append(contactFact(input));
    facts.facts.append(ownData(input, reader.who));
    blocks.append(facts);
}

QList<TextLine> aboutTheSession(const SheetInput& input)
{
    const QList<TextLine> description = linkedLines(input.session.description);
    if (!description.isEmpty())
        return description;
    return {textLine(Words::tr("A session of %1 (%2).")
                         .arg(spokenDuration(input.session.limit), formatName(input.session.format)))};
}

}  // namespace

Report brief(const SheetInput& input, PersonId person)
{
    const PersonId who = presenceOf(input.session, person).who;
    const Presence reader = readerIn(input.session, who);
    Report report = emptySheet(input, Sheet::Brief);
    report.title = nameOf(input.event, who);
    report.subject = Words::tr("%1: %2").arg(sheetName(Sheet::Brief), sessionTitle(input.session));
    report.blocks = {briefHeading(input, who), Heading{2, sessionTitle(input.session), {}, {}},
                     Prose{aboutTheSession(input)}, whenAndWhere(input, reader)};
    appendTurns(report.blocks, input, who);
    appendOthers(report.blocks, input, who);
    appendPracticalities(report.blocks, input, reader);
    return report;
}

QList<PersonId> briefedPeople(const Session& session, const QList<PersonId>& people)
{
    QList<PersonId> briefed;
    for (const PersonId person : people) {
        const PersonId who = presenceOf(session, person).who;
        const Participant* own = participantOf(session, who);
        const bool declined = own && own->invitation == Invitation::Declined;
        if (!declined && !briefed.contains(who))
            briefed.append(who);
    }
    return briefed;
}

QList<PersonId> briefedPeople(const Session& session, const Agenda& agenda)
{
    QList<PersonId> speakers;
    for (const Segment& segment : agenda.segments)
        if (!segment.parked)
            speakers.append(speakersIn(segment));
    return briefedPeople(session, speakers);
}

}  // namespace moderato
