#include "core/edit/sharing.h"
#include "core/plan/lookup.h"
#include "core/report/handouts.h"
#include "core/report/presence.h"
#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sentinels.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

HandoutOptions everySheet()
{
    HandoutOptions options;
    options.sheets.clear();
    for (int sheet = 0; sheet < enumCount<Sheet>(); ++sheet)
        options.sheets.append(static_cast<Sheet>(sheet));
    options.findings = true;
    return options;
}

/// A note goes to the chair if it is one of a segment in the plan.
bool showsNote(const Agenda& agenda, const Handout& handout, const Sentinel& note)
{
    const Segment* segment = find(agenda.segments, SegmentId(note.row.uuid()));
    return sheetAccess(handout.sheet).notes && note.table == QLatin1String("segment") && segment &&
           !segment->parked;
}

bool isOnline(const Session& session, PersonId person)
{
    for (const Participant& participant : session.participants) {
        const Presence presence = presenceOf(session, participant.person);
        if (presence.who == person && !presence.declined() && joinsOnline(session, presence))
            return true;
    }
    return false;
}

/// A brief has its reader's contact data and those of the session's contact, the online moderator's sheet those of
/// whoever joins online.
bool showsContact(const Session& session, const Handout& handout, PersonId person)
{
    if (!sheetAccess(handout.sheet).contacts)
        return false;
    if (handout.sheet == Sheet::Online)
        return isOnline(session, person);
    return person == handout.person || person == session.contact;
}

TEST(Privacy, contactDataAndNotesAppearWhereTheSheetNamesThemAndNowhereElse)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    const Agenda& agenda = session.agendas.first();
    int shown = 0;
    for (const Handout& handout : handoutsOf(session, agenda, everySheet())) {
        const Report report = reportOf(event, handout, everySheet());
        const QString text = textOf(report) + linksOf(report).join(u'\n');
        for (const Sentinel& sentinel : sentinelsOf(event)) {
            if (!privateFields().contains(sentinel.field))
                continue;
            const bool expected = sentinel.field == QLatin1String("note")
                                      ? showsNote(agenda, handout, sentinel)
                                      : showsContact(session, handout, PersonId(sentinel.row.uuid()));
            EXPECT_EQ(text.contains(sentinel.text), expected)
                << sheetName(handout.sheet).toStdString() << ": " << sentinel.text.toStdString();
            shown += expected ? 1 : 0;
        }
    }
    EXPECT_GT(shown, 20);
}

TEST(Privacy, everySheetHasTheTitleOfTheSession)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    const QList<Handout> handouts = handoutsOf(session, session.agendas.first(), everySheet());
    EXPECT_EQ(handouts.size(), 8 + 3) << "who speaks in role, online and as a delegate has a brief";
    for (const Handout& handout : handouts)
        EXPECT_TRUE(textOf(reportOf(event, handout, everySheet())).contains(session.title));
}

TEST(Privacy, theProgrammeHasNothingInternal)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    const QString text =
        textOf(reportOf(event, {Sheet::Agenda, session.id, session.agendas.first().id, {}, {}}, {}));
    for (const Sentinel& sentinel : sentinelsOf(event))
        if (sentinel.table == QLatin1String("cue") || sentinel.table == QLatin1String("question") ||
            sentinel.table == QLatin1String("acceptance") ||
            sentinel.field == QLatin1String("saying_the_name") ||
            sentinel.field == QLatin1String("online_info")) {
            EXPECT_FALSE(text.contains(sentinel.text)) << sentinel.text.toStdString();
        }
    EXPECT_TRUE(text.contains(session.description));
    const QString parked = session.agendas.first().segments.last().title;
    EXPECT_FALSE(text.contains(parked));
}

}  // namespace
}  // namespace moderato::test
