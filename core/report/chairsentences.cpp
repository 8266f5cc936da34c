#include "core/report/chairsentences.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/presence.h"
#include "core/report/spokentext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChairSentences)
};

TextLine said(const QString& sentence)
{
    return textLine(Words::tr("“%1”").arg(sentence));
}

/// Everybody who speaks in what is in the plan.
QStringList panelNames(const SheetInput& input)
{
    QList<PersonId> speakers;
    for (const Segment& segment : input.agenda.segments)
        if (!segment.parked)
            speakers.append(speakersIn(segment));
    return namesPresent(input.event, input.session, speakers);
}

TextLine timeSentence(const SheetInput& input)
{
    const Session& session = input.session;
    const QString whole = spokenDuration(session.limit);
    if (!session.start)
        return said(Words::tr("We have %1.").arg(whole));
    const QString end = clockText(session, session.limit, input.clock);
    return said(session.hardEnd ? Words::tr("We have %1, and must end at %2.").arg(whole, end)
                                : Words::tr("We have %1, until %2.").arg(whole, end));
}

QList<TextLine> outcomeSentences(const Session& session)
{
    QList<TextLine> lines;
    for (const QString& outcome : session.expectedOutcomes)
        if (!outcome.simplified().isEmpty())
            lines.append(textLine(Words::tr("– %1").arg(outcome.simplified())));
    if (!lines.isEmpty())
        lines.prepend(textLine(Words::tr("“When we leave, we want to have:")));
    return lines;
}

QString howToAsk(const SheetInput& input)
{
    switch (input.session.format) {
    case Format::OnSite:
        return Words::tr("Raise your hand, wait until you are called, and say your name first.");
    case Format::Online:
        return Words::tr(
            "Raise your hand in the meeting, wait until you are called, and say your name first.");
    case Format::Hybrid:
        break;
    }
    return Words::tr(
        "Raise your hand, in the room or online, wait until you are called, and say your name first.");
}

QList<TextLine> floorSentences(const SheetInput& input)
{
    const Seconds floor = input.schedule.floor;
    const Seconds each = input.session.policy.floorIntervention;
    if (floor == Seconds{0})
        return {textLine(Words::tr("The plan keeps no time for the floor."), Emphasis::Alert)};
    QString share =
        Words::tr("Of our %1, %2 are yours.").arg(spokenDuration(input.session.limit), spokenDuration(floor));
    if (const int room = each > Seconds{0} ? static_cast<int>(floor / each) : 0; room > 0)
        share +=
            u' ' +
            Words::tr("That is room for %n of you, with %1 each.", nullptr, room).arg(spokenDuration(each));
    return {said(share), said(howToAsk(input))};
}

/// The title of the part that this segment opens; empty if it opens none.
QString openedPart(const Agenda& agenda, qsizetype place)
{
    const PartId part = agenda.segments.at(place).part;
    for (qsizetype i = place - 1; i >= 0; --i)
        if (!agenda.segments.at(i).parked) {
            if (agenda.segments.at(i).part == part)
                return {};
            break;
        }
    const Part* found = find(agenda.parts, part);
    return found ? found->title.simplified() : QString();
}

QString panelSentence(const SheetInput& input, const Segment& segment)
{
    const QStringList names = namesPresent(input.event, input.session, speakersIn(segment));
    const QString title = segmentTitle(segment);
    return names.isEmpty() ? Words::tr("We come to: %1.").arg(title)
                           : Words::tr("We come to: %1. With us are %2.").arg(title, listText(names));
}

QString floorSentence(const SheetInput& input, const SegmentTimes& times)
{
    const Seconds each = input.session.policy.floorIntervention;
    const QString open =
        Words::tr("Now the floor is open, for %1.").arg(spokenDuration(times.budget.duration));
    return each > Seconds{0}
               ? QString(open + u' ' +
                         Words::tr("Please take no more than %1 each.").arg(spokenDuration(each)))
               : open;
}

QString sentenceFor(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    const QString title = segmentTitle(segment);
    switch (segment.kind) {
    case Kind::Opening:
    case Kind::Buffer:
        return {};
    case Kind::Floor:
        return floorSentence(input, times);
    case Kind::Poll:
        return Words::tr("We would like to know what you think: %1.").arg(title);
    case Kind::Break:
        return input.session.start
                   ? Words::tr("We take a break, and go on at %1.")
                         .arg(clockText(input.session, times.end(), input.clock))
                   : Words::tr("We take a break of %1.").arg(spokenDuration(times.budget.duration));
    case Kind::WrapUp:
        return Words::tr("We come to the end, and sum up what we have heard.");
    case Kind::Framing:
    case Kind::Panel:
    case Kind::Presentation:
    case Kind::Discussion:
        break;
    }
    return panelSentence(input, segment);
}

/// Who helps the session to run, each with the role.
QStringList helpers(const SheetInput& input)
{
    QStringList helpers;
    for (const Role role : {Role::CoFacilitator, Role::OnlineModerator, Role::Rapporteur, Role::Timekeeper,
                            Role::Interpreter, Role::Technician})
        for (const Participant& participant : input.session.participants)
            if (const Presence presence = presenceOf(input.session, participant.person);
                participant.roles.contains(role) && !presence.declined())
                helpers.append(Words::tr("%1 (%2)").arg(nameOf(input.event, presence.who), roleName(role)));
    return helpers;
}

}  // namespace

QList<TextLine> openingSentences(const SheetInput& input)
{
    QList<TextLine> lines{said(Words::tr("Welcome to this session: %1.").arg(sessionTitle(input.session)))};
    if (const QStringList names = panelNames(input); !names.isEmpty())
        lines.append(said(Words::tr("With us are %1.").arg(listText(names))));
    lines.append(timeSentence(input));
    QList<TextLine> outcomes = outcomeSentences(input.session);
    if (!outcomes.isEmpty())
        outcomes.last().spans.append({Words::tr("”", "the end of what the chair says"), {}});
    return lines + outcomes + floorSentences(input);
}

QList<TextLine> segmentSentences(const SheetInput& input, qsizetype place)
{
    const Segment& segment = input.agenda.segments.at(place);
    if (segment.kind == Kind::Buffer)
        return {};
    QList<TextLine> lines;
    if (const QString part = openedPart(input.agenda, place); !part.isEmpty())
        lines.append(said(Words::tr("%1.").arg(part)));
    const QString sentence = sentenceFor(input, segment, input.schedule.segments.at(place));
    if (!sentence.isEmpty())
        lines.append(said(sentence));
    return lines;
}

QList<TextLine> closingSentences(const SheetInput& input)
{
    QList<TextLine> lines;
    if (const QStringList names = panelNames(input); !names.isEmpty())
        lines.append(said(Words::tr("Thank you to %1.").arg(listText(names))));
    if (const QStringList names = helpers(input); !names.isEmpty())
        lines.append(said(Words::tr("Thank you to those who made it run: %1.").arg(listText(names))));
    lines.append(said(input.session.format == Format::Hybrid
                          ? Words::tr("And thank you all for taking part, in the room and online.")
                          : Words::tr("And thank you all for taking part.")));
    lines.append(said(Words::tr("The session is closed.")));
    return lines;
}

}  // namespace moderato
