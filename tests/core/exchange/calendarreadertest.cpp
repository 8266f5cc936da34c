#include "core/exchange/calendarreader.h"

#include "core/exchange/icalendar.h"
#include "core/plan/lookup.h"
#include "core/timing/schedule.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Result<Event> importedCalendar(const QByteArray& calendar)
{
    return eventFromICalendar(calendar, QStringLiteral("calendar"), QUuid::createUuid);
}

Result<Event> importedSample(ICalendarStyle style)
{
    return importedCalendar(toICalendar(sampleEvent(), {}, style).value());
}

QByteArray calendarWith(const QByteArray& entry)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n" + entry +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

TEST(CalendarReader, makesASessionOfEachEntry)
{
    const Result<Event> event = importedSample(ICalendarStyle::Session);
    ASSERT_TRUE(succeeded(event));
    const Event sample = sampleEvent();
    const Session& was = sample.sessions.first();
    ASSERT_EQ(event->sessions.size(), 1);
    const Session& session = event->sessions.first();
    EXPECT_EQ(session.title, was.title);
    EXPECT_EQ(session.place, was.place);
    EXPECT_TRUE(session.start == was.start);
    EXPECT_EQ(session.timeZone, was.timeZone);
    EXPECT_EQ(session.limit, was.limit);
    EXPECT_TRUE(session.description.startsWith(was.description));
}

TEST(CalendarReader, makesAnAgendaOfEntriesThatAreSegments)
{
    const Result<Event> event = importedSample(ICalendarStyle::Segments);
    ASSERT_TRUE(succeeded(event));
    const Event sample = sampleEvent();
    const Agenda& was = *chosenAgenda(sample.sessions.first());
    ASSERT_EQ(event->sessions.size(), 1);
    const Agenda& agenda = event->sessions.first().agendas.first();
    ASSERT_EQ(agenda.segments.size(), was.segments.size());
    for (int i = 0; i < was.segments.size(); ++i) {
        EXPECT_EQ(agenda.segments.at(i).title, was.segments.at(i).title);
        EXPECT_EQ(agenda.segments.at(i).kind, was.segments.at(i).kind);
        EXPECT_EQ(agenda.segments.at(i).planned, was.segments.at(i).planned);
        EXPECT_FALSE(agenda.segments.at(i).fixedStart) << "they follow each other";
    }
    EXPECT_EQ(event->sessions.first().limit, minutes(90));
}

TEST(CalendarReader, readsTimesAsOtherProgramsWriteThem)
{
    const Result<Event> utc =
        importedCalendar(calendarWith("SUMMARY:Talk\r\nDTSTART:20221130T070000Z\r\nDURATION:PT1H30M\r\n"));
    ASSERT_TRUE(succeeded(utc));
    EXPECT_EQ(utc->sessions.first().timeZone, u"UTC");
    EXPECT_EQ(utc->sessions.first().limit, minutes(90));

    const Result<Event> prefixed = importedCalendar(calendarWith(
        "DTSTART;TZID=/example.org/Tzfile/Europe/Paris:20221130T100000\r\nDTEND;TZID=/example.org/Tzfile/Europe/Paris:20221130T104500\r\n"));
    ASSERT_TRUE(succeeded(prefixed));
    EXPECT_EQ(prefixed->sessions.first().timeZone, u"Europe/Paris");
    EXPECT_EQ(prefixed->sessions.first().limit, minutes(45));

    const Result<Event> day = importedCalendar(calendarWith("DTSTART;VALUE=DATE:20221130\r\n"));
    ASSERT_TRUE(succeeded(day));
    EXPECT_FALSE(day->sessions.first().start) << "a whole day has no time to begin";
    EXPECT_EQ(day->sessions.first().limit, minutes(90));
}

TEST(CalendarReader, saysWhatIsMissing)
{
    EXPECT_TRUE(failedSaying(importedCalendar("hello"), QStringLiteral("Line 1")));
    EXPECT_TRUE(
        failedSaying(importedCalendar("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), QStringLiteral("no entry")));
    EXPECT_TRUE(failedSaying(importedCalendar(calendarWith("SUMMARY:Talk\r\n")),
                             QStringLiteral("Entry 1 (\"Talk\")")));
}

}  // namespace
}  // namespace moderato::test
