#include "ui/inspector/segmentforms.h"

#include "core/edit/segmentdetails.h"
#include "core/edit/segments.h"
#include "core/plan/duration.h"
#include "core/timing/budget.h"
#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct SegmentWords {
    Q_DECLARE_TR_FUNCTIONS(SegmentForms)
};

FieldWords aboutSegment(const char* field, const QString& purpose, const QString& caption = {})
{
    return {"segment", field, purpose, caption};
}

FieldForm* segmentForm(Desk& desk)
{
    return new FieldForm(desk, [&desk] { return segmentOn(desk); });
}

std::optional<SegmentBudget> budgetIn(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    const Segment* segment = segmentIn(event, subject);
    return session && segment ? std::optional(segmentBudget(*segment, session->policy.changeover))
                              : std::nullopt;
}

/// The duration in the plan, which is the demand of a segment that takes as long as needed.
FieldAccess<Seconds> planned()
{
    FieldAccess<Seconds> access = ofSegment(&Segment::planned, setPlanned);
    access.read = [](const Event& event, const Subject& subject) {
        const std::optional<SegmentBudget> budget = budgetIn(event, subject);
        return budget ? std::optional(budget->duration) : std::nullopt;
    };
    access.applies = [](const Event& event, const Subject& subject) {
        const Segment* segment = segmentIn(event, subject);
        return segment && !segment->asLongAsNeeded;
    };
    return access;
}

FieldAccess<std::optional<Seconds>> least()
{
    return {[](const Event& event, const Subject& subject) {
                return valueIn(segmentIn(event, subject), &Segment::least);
            },
            [](const Event& event, const Subject& subject, const std::optional<Seconds>& value) {
                const Segment* segment = segmentIn(event, subject);
                return setBounds(event, subject.segment, value, segment ? segment->most : std::nullopt);
            },
            {}};
}

FieldAccess<std::optional<Seconds>> most()
{
    return {[](const Event& event, const Subject& subject) {
                return valueIn(segmentIn(event, subject), &Segment::most);
            },
            [](const Event& event, const Subject& subject, const std::optional<Seconds>& value) {
                const Segment* segment = segmentIn(event, subject);
                return setBounds(event, subject.segment, segment ? segment->least : std::nullopt, value);
            },
            {}};
}

/// What the segment needs, and by how much that is more or less than it has.
QString demandText(const Event& event, const Subject& subject)
{
    const std::optional<SegmentBudget> budget = budgetIn(event, subject);
    if (!budget)
        return {};
    if (budget->overAllocation() > Seconds{0})
        return SegmentWords::tr("It needs %1: %2 too little.")
            .arg(formatDuration(budget->demand), formatDuration(budget->overAllocation()));
    if (budget->slack() > Seconds{0})
        return SegmentWords::tr("It needs %1: %2 to spare.")
            .arg(formatDuration(budget->demand), formatDuration(budget->slack()));
    return SegmentWords::tr("It needs %1.").arg(formatDuration(budget->demand));
}

QStringList partNames(const Event& event, const Subject& subject)
{
    QStringList names{SegmentWords::tr("in no part")};
    if (const Agenda* agenda = agendaIn(event, subject))
        for (const Part& part : agenda->parts)
            names.append(part.title.isEmpty() ? SegmentWords::tr("Part without a title") : part.title);
    return names;
}

/// The part by its number, from 1; 0 for none.
FieldAccess<int> partNumber()
{
    return {[](const Event& event, const Subject& subject) -> std::optional<int> {
                const Agenda* agenda = agendaIn(event, subject);
                const Segment* segment = segmentIn(event, subject);
                if (!segment)
                    return std::nullopt;
                return static_cast<int>(indexOf(agenda->parts, segment->part)) + 1;
            },
            [](const Event& event, const Subject& subject, int number) {
                const Agenda* agenda = agendaIn(event, subject);
                const bool isPart = agenda && number > 0 && number <= agenda->parts.size();
                return setSegmentPart(event, subject.segment,
                                      isPart ? agenda->parts.at(number - 1).id : PartId());
            },
            {}};
}

QString orderName(SpeakingOrder order)
{
    return order == SpeakingOrder::ByRound ? SegmentWords::tr("by round") : SegmentWords::tr("by person");
}

bool mayBeParked(const Event& event, const Subject& subject)
{
    const Segment* segment = segmentIn(event, subject);
    return segment && segment->ifTimeAllows;
}

}  // namespace

FieldForm* segmentMainForm(Desk& desk)
{
    FieldForm* form = segmentForm(desk);
    form->add(
        aboutSegment("title", SegmentWords::tr("What the agenda calls it, on screen and on every handout")),
        ofSegment(&Segment::title, setTitle), textLine());
    form->add(aboutSegment("kind", SegmentWords::tr("What its time counts as: a segment of kind floor is the "
                                                    "floor's whole")),
              ofSegment(&Segment::kind, setKind), enumField(kindName));
    form->add(aboutSegment("planned_seconds", SegmentWords::tr("How long it is planned to take")), planned(),
              durationLine());
    form->add(
        aboutSegment("as_long_as_needed", SegmentWords::tr("Its duration follows the turns, the reserve and "
                                                           "the lead's time")),
        ofSegment(&Segment::asLongAsNeeded, setAsLongAsNeeded), flagBox());
    form->add(aboutSegment("floor_reserve_seconds", SegmentWords::tr("Its last minutes, kept for the floor")),
              ofSegment(&Segment::floorReserve, setFloorReserve), durationLine());
    form->add(aboutSegment("lead", SegmentWords::tr("Who leads through it and passes the word")),
              ofSegment(&Segment::lead, setLead), personField(SegmentWords::tr("Nobody")));
    form->add(
        aboutSegment("lead_seconds", SegmentWords::tr("What the lead says: introductions, passing the floor, "
                                                      "closing words")),
        ofSegment(&Segment::leadTime, setLeadTime), durationLine());
    form->addWords(demandText);
    return form;
}

FieldForm* segmentSpeakingForm(Desk& desk)
{
    FieldForm* form = segmentForm(desk);
    form->add(aboutSegment("speaking_order",
                           SegmentWords::tr("By round: all interventions, then all follow-ups. By "
                                            "person: each one's rounds in a row")),
              ofSegment(&Segment::order, setSpeakingOrder), enumField(orderName));
    form->add(
        aboutSegment("conversation", SegmentWords::tr("The speakers share the time; nobody needs a turn of "
                                                      "their own")),
        ofSegment(&Segment::conversation, setConversation), flagBox());
    return form;
}

FieldForm* segmentBoundsForm(Desk& desk)
{
    FieldForm* form = segmentForm(desk);
    form->add(
        aboutSegment("part", SegmentWords::tr("Under which heading it stands; it moves to the nearer end of "
                                              "that part")),
        partNumber(), choiceField(partNames));
    form->add(
        aboutSegment("fixed_start_seconds",
                     SegmentWords::tr("When it begins whatever comes before it; without one it follows its "
                                      "predecessor"),
                     SegmentWords::tr("After the session's start, or on the clock where that is known")),
        ofSegment(&Segment::fixedStart, setFixedStart), fixedStartField());
    form->add(
        aboutSegment("least_seconds", SegmentWords::tr("No fit makes it shorter than this; empty: what it "
                                                       "needs")),
        least(), durationLineOrNone(SegmentWords::tr("what it needs")));
    form->add(
        aboutSegment("most_seconds", SegmentWords::tr("No fit makes it longer than this; empty: twice its "
                                                      "duration")),
        most(), durationLineOrNone(SegmentWords::tr("twice")));
    form->add(aboutSegment("locked", SegmentWords::tr("No fit and no fix changes its duration")),
              ofSegment(&Segment::locked, setLocked), flagBox());
    form->add(aboutSegment("if_time_allows", SegmentWords::tr("May be parked when the time is short")),
              ofSegment(&Segment::ifTimeAllows, setIfTimeAllows), flagBox());
    form->add(
        aboutSegment("rank", SegmentWords::tr("Among the segments 'if time allows' the one with the highest "
                                              "rank is parked first")),
        when(ofSegment(&Segment::rank, setRank), mayBeParked), figureField(10'000, QString()));
    form->add(aboutSegment("parked", SegmentWords::tr("Keeps its place in the agenda and takes no time")),
              ofSegment(&Segment::parked, setParked), flagBox());
    return form;
}

FieldForm* segmentNoteForm(Desk& desk)
{
    FieldForm* form = segmentForm(desk);
    form->add(aboutSegment("note", SegmentWords::tr("Internal: for the organizers alone")),
              ofSegment(&Segment::note, setNote), textBox(4));
    return form;
}

}  // namespace moderato
