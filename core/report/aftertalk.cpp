#include "core/report/aftertalk.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/aftertimes.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/language.h"
#include "core/report/peopletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AfterTalk)
};

TableCell talkCell(const QString& text, Emphasis emphasis = Emphasis::Normal)
{
    return {{textLine(text, emphasis)}};
}

QString shareText(Seconds part, Seconds whole)
{
    if (whole <= Seconds{0})
        return {};
    const double share = 100.0 * static_cast<double>(part.count()) / static_cast<double>(whole.count());
    return Words::tr("%1 %").arg(QLocale(languageTag()).toString(share, 'f', 1));
}

QString againstPlan(Seconds difference)
{
    if (difference > Seconds{0})
        return Words::tr("%1 more").arg(formatDuration(difference));
    return difference < Seconds{0} ? Words::tr("%1 less").arg(formatDuration(-difference))
                                   : Words::tr("as planned");
}

TableRow personRow(const SheetInput& input, const Review& review, const PersonReview& person)
{
    const Seconds difference = person.used - person.planned;
    const QString planned = person.planned > Seconds{0} ? formatDuration(person.planned) : Words::tr("–");
    const QString remark = person.absent && person.used == Seconds{0} ? Words::tr("not here")
                           : person.planned > Seconds{0}              ? againstPlan(difference)
                                                                      : Words::tr("not planned");
    return {false,
            false,
            {},
            {{{{speaker(input, person.id), {}}}},
             talkCell(planned),
             talkCell(formatDuration(person.used)),
             talkCell(remark, difference > Seconds{0} ? Emphasis::Strong : Emphasis::Normal),
             talkCell(shareText(person.used, review.talk))}};
}

TableRow floorRow(const QString& label, const TalkShare& share, const Review& review)
{
    const QString turns = Words::tr("%n turn(s)", nullptr, share.turns);
    return {false,
            false,
            Kind::Floor,
            {talkCell(label), talkCell(Words::tr("–")), talkCell(formatDuration(share.time)), talkCell(turns),
             talkCell(shareText(share.time, review.talk))}};
}

QString groupingTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Constituency:
        return Words::tr("Constituency");
    case Grouping::StakeholderGroup:
        return Words::tr("Stakeholder group");
    case Grouping::Region:
        return Words::tr("Region");
    case Grouping::Gender:
        break;
    }
    return Words::tr("Gender");
}

void appendShares(Table& table, const Review& review, Grouping grouping)
{
    const QList<TalkShare>& shares = review.sharesBy(grouping);
    if (shares.isEmpty() || shares.first().group.isEmpty())
        return;
    table.rows.append({true, false, {}, {talkCell(groupingTitle(grouping), Emphasis::Strong)}});
    for (const TalkShare& share : shares) {
        const bool known = !share.group.isEmpty();
        table.rows.append({false,
                           false,
                           {},
                           {talkCell(known ? share.group : Words::tr("not known"),
                                     known ? Emphasis::Normal : Emphasis::Quiet),
                            talkCell(QString::number(share.turns)), talkCell(formatDuration(share.time)),
                            talkCell(shareText(share.time, review.talk))}});
    }
}

QString lostText(const FloorReview& floor)
{
    const QString lost = formatDuration(floor.lost);
    return floor.spent > Seconds{0}
               ? Words::tr("%1; %2 was given up knowingly").arg(lost, formatDuration(floor.spent))
               : lost;
}

QString turnsText(const FloorReview& floor)
{
    const QString heard = Words::tr("%1 on site, %2 online").arg(floor.onSite.turns).arg(floor.online.turns);
    if (floor.unheard == 0)
        return heard;
    return Words::tr("%1; %n waited in vain", nullptr, floor.unheard).arg(heard);
}

QString whereText(const Review& review, const RunNote& note, const Agenda& agenda)
{
    const SegmentReview* segment = find(review.segments, note.segment);
    if (!segment)
        return {};
    const Segment* planned = find(agenda.segments, note.segment);
    const Question* question = planned ? find(planned->questions, note.question) : nullptr;
    return question ? Words::tr("%1: %2").arg(segmentTitle(*segment), question->text.simplified())
                    : segmentTitle(*segment);
}

}  // namespace

Table peopleTable(const SheetInput& input, const Review& review)
{
    Table table{{{Words::tr("Who spoke"), 8, Side::Start, {}},
                 {Words::tr("Planned"), 0, Side::End, {}},
                 {Words::tr("Used"), 0, Side::End, {}},
                 {Words::tr("Difference"), 4, Side::Start, {}},
                 {Words::tr("Of all talk"), 0, Side::End, {}}},
                {}};
    if (review.talk == Seconds{0})
        return table;
    for (const PersonReview& person : review.people)
        table.rows.append(personRow(input, review, person));
    const FloorReview& floor = review.floor;
    if (floor.onSite.turns > 0)
        table.rows.append(floorRow(Words::tr("The floor, on site"), floor.onSite, review));
    if (floor.online.turns > 0)
        table.rows.append(floorRow(Words::tr("The floor, online"), floor.online, review));
    return table;
}

Table sharesTable(const Review& review)
{
    Table table{{{Words::tr("Group"), 8, Side::Start, {}},
                 {Words::tr("Turns"), 0, Side::End, {}},
                 {Words::tr("Time"), 0, Side::End, {}},
                 {Words::tr("Of all talk"), 0, Side::End, {}}},
                {}};
    for (int grouping = 0; grouping < static_cast<int>(review.shares.size()); ++grouping)
        appendShares(table, review, static_cast<Grouping>(grouping));
    return table;
}

Facts floorFacts(const Review& review)
{
    const FloorReview& floor = review.floor;
    Facts facts{{plainFact(Words::tr("Promised"), formatDuration(floor.promised)),
                 plainFact(Words::tr("Had"), formatDuration(floor.had))}};
    if (floor.lost > Seconds{0})
        facts.facts.append(plainFact(Words::tr("Lost"), lostText(floor)));
    if (floor.onSite.turns + floor.online.turns + floor.unheard > 0)
        facts.facts.append(plainFact(Words::tr("Turns"), turnsText(floor)));
    return facts;
}

Prose notReached(const Review& review)
{
    Prose prose;
    for (const SegmentReview& segment : review.segments) {
        const bool left = segment.standing == Standing::NotReached || segment.standing == Standing::Parked;
        if (!left || !segment.planned || segment.wasOn())
            continue;
        TextLine line = textLine(segmentTitle(segment));
        line.figure = {formatDuration(segment.plannedLength()), Emphasis::Normal};
        prose.lines.append(line);
    }
    return prose;
}

Table notesTable(const SheetInput& input, const Review& review, bool outcomes)
{
    Table table{{{Words::tr("Time"), 0, Side::Start, {}},
                 {outcomes ? Words::tr("Agreed") : Words::tr("Note"), 8, Side::Start, {}},
                 {Words::tr("Segment"), 4, Side::Start, {}}},
                {}};
    for (const RunNote& note : review.notes)
        if (note.outcome == outcomes)
            table.rows.append(
                {false,
                 false,
                 {},
                 {talkCell(momentText(input.session, secondOf(note.at), input.clock)),
                  talkCell(note.text.simplified(), outcomes ? Emphasis::Strong : Emphasis::Normal),
                  talkCell(whereText(review, note, input.agenda), Emphasis::Quiet)}});
    return table;
}

}  // namespace moderato
