#include "core/exchange/agendafromcsv.h"

#include "core/exchange/csv.h"
#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "core/timing/schedule.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

Result<Event> importedCsv(const QByteArray& csv)
{
    return eventFromCsv(csv, QStringLiteral("agenda"), QUuid::createUuid);
}

const Agenda& agendaOfCsv(const Result<Event>& event)
{
    return event->sessions.first().agendas.first();
}

QByteArray writtenTable(const Event& event, const Session& session, const Agenda& agenda)
{
    const Schedule times = schedule(session, agenda);
    return agendaCsv({event, session, agenda, times});
}

QStringList speakersNamed(const Event& event, const Segment& segment)
{
    QStringList names;
    for (const Turn& turn : segment.turns)
        names.append(personName(event, turn.person).simplified());
    return names;
}

TEST(AgendaFromCsv, readsBackWhatOurOwnExportWrites)
{
    const Event event = sampleEvent();
    const Session& session = sampleSession(event);
    const Agenda& agenda = *chosenAgenda(session);
    const Result<Event> back = importedCsv(writtenTable(event, session, agenda));
    ASSERT_TRUE(succeeded(back));
    const Session& read = back->sessions.first();
    EXPECT_TRUE(read.start == session.start);
    EXPECT_EQ(read.limit, minutes(90));
    const Agenda& same = agendaOfCsv(back);
    ASSERT_EQ(same.segments.size(), agenda.segments.size());
    const Schedule before = schedule(session, agenda);
    const Schedule after = schedule(read, same);
    EXPECT_EQ(after.scheduledEnd, before.scheduledEnd);
    EXPECT_EQ(after.floor, before.floor);
    for (int i = 0; i < agenda.segments.size(); ++i) {
        const Segment& was = agenda.segments.at(i);
        const Segment& is = same.segments.at(i);
        EXPECT_EQ(is.title, was.title);
        EXPECT_EQ(is.kind, was.kind);
        EXPECT_EQ(is.planned, was.planned);
        EXPECT_EQ(is.ifTimeAllows, was.ifTimeAllows);
        EXPECT_EQ(is.leadTime, was.leadTime);
        EXPECT_EQ(is.floorReserve, was.floorReserve);
        EXPECT_EQ(is.fixedStart, was.fixedStart);
        EXPECT_EQ(speakersNamed(*back, is), speakersNamed(event, was));
        EXPECT_EQ(personName(*back, is.lead), personName(event, was.lead));
        EXPECT_EQ(is.questions.size(), was.questions.size());
        EXPECT_EQ(is.cues.size(), was.cues.size());
        for (int turn = 0; turn < was.turns.size(); ++turn)
            EXPECT_EQ(is.turns.at(turn).rounds, was.turns.at(turn).rounds);
    }
}

TEST(AgendaFromCsv, readsBackWhoIsOnlineAndForWhomTheySpeak)
{
    Event event = sampleEvent();
    Session& session = event.sessions.first();
    const Result<Event> back = importedCsv(writtenTable(event, session, *chosenAgenda(session)));
    ASSERT_TRUE(succeeded(back));
    int online = 0;
    for (const Participant& is : back->sessions.first().participants) {
        const QString name = personName(*back, is.person);
        for (const Participant& was : session.participants)
            if (personName(event, was.person) == name) {
                EXPECT_EQ(is.attendance, was.attendance) << name.toStdString();
                online += is.attendance == Attendance::Online ? 1 : 0;
            }
        const QString group = find(back->people, is.person)->constituency;
        EXPECT_FALSE(group.contains(QStringLiteral("online"))) << name.toStdString();
    }
    EXPECT_EQ(online, 2);
    EXPECT_EQ(back->sessions.first().format, Format::Hybrid);
    EXPECT_EQ(writtenTable(*back, back->sessions.first(), agendaOfCsv(back)),
              writtenTable(event, session, *chosenAgenda(session)));
}

TEST(AgendaFromCsv, knowsOnlineInEitherLanguageOfOurExports)
{
    const Result<Event> read =
        importedCsv("Title,Minutes,Speakers,Led by\n"
                    "Panel,10,\"Ana (Jeunes, en ligne) 3; Bo (online) 2\",\"Cy (moderator, online)\"\n");
    ASSERT_TRUE(succeeded(read));
    for (const Participant& each : read->sessions.first().participants)
        EXPECT_EQ(each.attendance, Attendance::Online) << personName(*read, each.person).toStdString();
    const QList<Turn>& turns = agendaOfCsv(read).segments.first().turns;
    EXPECT_EQ(find(read->people, turns.at(0).person)->constituency, QStringLiteral("Jeunes"));
    EXPECT_TRUE(find(read->people, turns.at(1).person)->constituency.isEmpty());
}

TEST(AgendaFromCsv, readsOneSpeakerAloneWithAllThatIsSaidOfThem)
{
    const Result<Event> read =
        importedCsv("Title,Minutes,Speakers\nPanel,10,\"Ana (Youth, online) 3 + 2\"\n");
    ASSERT_TRUE(succeeded(read));
    ASSERT_EQ(read->people.size(), 1);
    EXPECT_EQ(read->people.first().constituency, QStringLiteral("Youth"));
    EXPECT_EQ(agendaOfCsv(read).segments.first().turns.first().rounds,
              (QList<Seconds>{minutes(3), minutes(2)}));
}

TEST(AgendaFromCsv, knowsTheColumnsThatPeopleUse)
{
    const Result<Event> event = importedCsv("Time;Topic;Minutes;Presenter;Room\n"
                                            "9:00;Welcome;5;;\n"
                                            "9:05;\"Talks; and more\";20;Ann Lee, Bo Li;A 1\n"
                                            "10:00;Floor;;;\n");
    ASSERT_TRUE(succeeded(event));
    const Agenda& agenda = agendaOfCsv(event);
    ASSERT_EQ(agenda.segments.size(), 3);
    EXPECT_EQ(agenda.segments.at(1).title, u"Talks; and more");
    EXPECT_EQ(speakersNamed(*event, agenda.segments.at(1)),
              QStringList({QStringLiteral("Ann Lee"), QStringLiteral("Bo Li")}));
    EXPECT_EQ(agenda.segments.at(1).note, u"Room: A 1") << "nothing is lost";
    EXPECT_FALSE(agenda.segments.at(1).fixedStart) << "it follows";
    EXPECT_EQ(agenda.segments.at(2).fixedStart, minutes(60)) << "after a gap";
    EXPECT_FALSE(event->sessions.first().start) << "there is no date";
}

TEST(AgendaFromCsv, knowsWhoIsAskedInEitherLanguageOfOurExports)
{
    const Result<Event> read = importedCsv("Title,Minutes,Questions\n"
                                           "Panel,10,\"Why? (to Ana Silva)\nHow? (\xC3\xA0 Bo Li)\"\n");
    ASSERT_TRUE(succeeded(read));
    const QList<Question>& questions = agendaOfCsv(read).segments.first().questions;
    ASSERT_EQ(questions.size(), 2);
    EXPECT_EQ(questions.at(1).text, QStringLiteral("How?"));
    ASSERT_EQ(questions.at(1).askedOf.size(), 1);
    EXPECT_EQ(personName(*read, questions.at(1).askedOf.first()), QStringLiteral("Bo Li"));
}

TEST(AgendaFromCsv, takesTheTimeUntilTheNextStartWhereNoLengthIsGiven)
{
    const Result<Event> event = importedCsv("Start,Title\n10:00,One\n10:20,Two\n");
    ASSERT_TRUE(succeeded(event));
    EXPECT_EQ(agendaOfCsv(event).segments.first().planned, minutes(20));
    EXPECT_EQ(agendaOfCsv(event).segments.last().planned, minutes(5));
}

TEST(AgendaFromCsv, saysWhichLineIsWrongAndWhatWouldDo)
{
    EXPECT_TRUE(failedSaying(importedCsv(""), QStringLiteral("Title")));
    EXPECT_TRUE(failedSaying(importedCsv("A,B\n1,2\n"), QStringLiteral("Line 1")));
    EXPECT_TRUE(failedSaying(importedCsv("Title\n"), QStringLiteral("row")));
    EXPECT_TRUE(
        failedSaying(importedCsv("Title,Minutes\nOne,5\nTwo,many\n"), QStringLiteral("Line 3: \"many\"")));
    EXPECT_TRUE(failedSaying(importedCsv("Title,Start\nOne,soon\n"), QStringLiteral("10:30")));
    EXPECT_TRUE(failedSaying(importedCsv("Title\n\"One\nTwo\n"), QStringLiteral("line 2")));
    EXPECT_TRUE(failedSaying(importedCsv("Title,Minutes\n\n\"a\nb\",5\nTwo,x\n"), QStringLiteral("Line 5")));
}

/// What a demand of turns can come to, and a table can't say.
bool takesLongerThanADay(const Schedule& times)
{
    return std::any_of(times.segments.cbegin(), times.segments.cend(), [](const SegmentTimes& each) {
        return each.budget.duration > minutes(24 * 60) || each.budget.floor > minutes(24 * 60);
    });
}

RC_GTEST_PROP(AnyAgenda, ComesBackFromItsTableWithItsTimes, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    for (const Session& session : event.sessions) {
        for (const Agenda& agenda : session.agendas) {
            const Schedule times = schedule(session, agenda);
            if (agenda.segments.isEmpty() || takesLongerThanADay(times))
                continue;
            const Result<Event> back = importedCsv(writtenTable(event, session, agenda));
            if (!back)
                RC_FAIL(back.error().message.toStdString());
            RC_ASSERT(validate(*back).has_value());
            RC_ASSERT(agendaOfCsv(back).segments.size() == agenda.segments.size());
            for (int i = 0; i < agenda.segments.size(); ++i)
                RC_ASSERT(agendaOfCsv(back).segments.at(i).planned == times.segments.at(i).budget.duration);
        }
    }
}

}  // namespace
}  // namespace moderato::test
