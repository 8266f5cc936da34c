#include "core/exchange/icalendar.h"

#include "core/exchange/readabletext.h"
#include "core/plan/clock.h"
#include "core/timing/schedule.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"

#include <QTimeZone>

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// An entry as a calendar program reads it.
struct ReadEntry {
    QString uid;
    QString summary;
    QString description;
    QString location;
    QString category;
    QDateTime start;  ///< in UTC, by the rules of the zone that stands in the calendar itself
    QDateTime end;
    QString zone;
};

QString orNothing(const char* text)
{
    return text ? QString::fromUtf8(text) : QString();
}

QDateTime inUtc(icaltimetype time)
{
    EXPECT_TRUE(time.zone != nullptr) << "a time without a zone that the calendar explains";
    const icaltimetype utc = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    return QDateTime(QDate(utc.year, utc.month, utc.day), QTime(utc.hour, utc.minute, utc.second), Qt::UTC);
}

QString zoneOf(icalcomponent* event)
{
    icalproperty* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    icalparameter* zone = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    return zone ? orNothing(icalparameter_get_tzid(zone)) : QString();
}

ReadEntry readEntry(icalcomponent* event)
{
    icalproperty* category = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY);
    return {orNothing(icalcomponent_get_uid(event)),
            orNothing(icalcomponent_get_summary(event)),
            orNothing(icalcomponent_get_description(event)),
            orNothing(icalcomponent_get_location(event)),
            category ? orNothing(icalproperty_get_categories(category)) : QString(),
            inUtc(icalcomponent_get_dtstart(event)),
            inUtc(icalcomponent_get_dtend(event)),
            zoneOf(event)};
}

void expectCleanProperties(icalcomponent* component)
{
    for (icalproperty* property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
        EXPECT_NE(icalproperty_isa(property), ICAL_XLICERROR_PROPERTY)
            << icalproperty_get_xlicerror(property);
}

QList<ReadEntry> readCalendar(const QByteArray& bytes)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(bytes.constData()), &icalcomponent_free);
    QList<ReadEntry> entries;
    if (!calendar) {
        ADD_FAILURE() << "not a calendar";
        return entries;
    }
    EXPECT_EQ(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
    EXPECT_NE(icalrestriction_check(calendar.get()), 0);
    expectCleanProperties(calendar.get());
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        expectCleanProperties(event);
        entries.append(readEntry(event));
    }
    return entries;
}

QByteArray calendarOf(const Event& event, ICalendarStyle style)
{
    const Result<QByteArray> bytes = toICalendar(event, {}, style);
    EXPECT_TRUE(succeeded(bytes));
    return bytes.value_or(QByteArray());
}

QList<ReadEntry> sessionsIn(const Event& event)
{
    return readCalendar(calendarOf(event, ICalendarStyle::Session));
}

QList<ReadEntry> segmentsIn(const Event& event)
{
    return readCalendar(calendarOf(event, ICalendarStyle::Segments));
}

QDateTime utc(const char* text)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

TEST(ICalendar, HasASessionWithItsAgenda)
{
    const Event event = sampleEvent();
    const QList<ReadEntry> entries = sessionsIn(event);
    ASSERT_EQ(entries.size(), 1);
    const ReadEntry& entry = entries.at(0);
    const Session& session = sampleSession(event);
    EXPECT_EQ(entry.summary, session.title);
    EXPECT_EQ(entry.location, session.place);
    EXPECT_EQ(entry.uid, session.id.toString());
    EXPECT_EQ(entry.start, utc("2022-11-30 07:00"));
    EXPECT_EQ(entry.end, utc("2022-11-30 08:30"));
    EXPECT_EQ(entry.zone, QStringLiteral("Africa/Addis_Ababa"));
    for (const Segment& segment : chosenAgenda(session)->segments)
        EXPECT_TRUE(entry.description.contains(segment.title)) << segment.title.toStdString();
    EXPECT_TRUE(entry.description.contains(QStringLiteral("10:00–10:40")));
    EXPECT_TRUE(entry.description.contains(event.people.at(0).name));
}

TEST(ICalendar, HasAnEntryForEachSegmentInThePlan)
{
    PlannedSession planned("Main session");
    planned.start();
    const PersonId amina = planned.person("Amina Diallo", Role::Panellist, "AU", "youth");
    Segment& panel = planned.segment("Panel, first; part", minutes(40), Kind::Panel);
    panel.turns = {turn(amina, {minutes(3)})};
    panel.questions = {question("Why now?")};
    const SegmentId id = panel.id;
    planned.segment("Parked", minutes(5)).parked = true;
    planned.segment("Close", minutes(10), Kind::WrapUp);
    const QList<ReadEntry> entries = segmentsIn(planned.event());
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(0).uid, id.toString());
    EXPECT_EQ(entries.at(0).summary, QStringLiteral("Panel, first; part"));
    EXPECT_EQ(entries.at(0).category, QStringLiteral("Panel"));
    EXPECT_EQ(entries.at(0).description, QStringLiteral("Amina Diallo (youth) 3\nQuestion: Why now?"));
    EXPECT_EQ(entries.at(0).end, utc("2022-11-30 07:40"));
    EXPECT_EQ(entries.at(1).start, utc("2022-11-30 07:40"));
    EXPECT_EQ(entries.at(1).category, QStringLiteral("Wrap-up"));
}

TEST(ICalendar, ExplainsTheZoneThatItsTimesName)
{
    PlannedSession planned("Main session");
    planned.start(QTime(10, 0), "America/New_York");
    const QByteArray bytes = calendarOf(planned.event(), ICalendarStyle::Session);
    EXPECT_TRUE(bytes.contains("\r\nTZID:America/New_York\r\n"));
    EXPECT_TRUE(bytes.contains("\r\nDTSTART;TZID=America/New_York:20221130T100000\r\n"));
    EXPECT_TRUE(bytes.contains("BEGIN:DAYLIGHT\r\n"));
    EXPECT_EQ(bytes.count("BEGIN:VTIMEZONE"), 1);
    EXPECT_EQ(sessionsIn(planned.event()).at(0).start, utc("2022-11-30 15:00"));
}

TEST(ICalendar, WritesUtcForASessionWithoutAZone)
{
    PlannedSession planned("Main session");
    planned.start(QTime(10, 0), "");
    const QByteArray bytes = calendarOf(planned.event(), ICalendarStyle::Session);
    EXPECT_TRUE(bytes.contains("\r\nDTSTART:20221130T100000Z\r\n"));
    EXPECT_FALSE(bytes.contains("VTIMEZONE"));
}

TEST(ICalendar, KeepsTheMomentWhenClocksAreSetBack)
{
    PlannedSession planned("Night session");
    planned.start(QTime(1, 30), "Europe/Berlin");
    planned.session().start->date = QDate(2022, 10, 30);
    for (int i = 0; i < 4; ++i)
        planned.segment("Hour", minutes(60));
    const QList<ReadEntry> entries = segmentsIn(planned.event());
    ASSERT_EQ(entries.size(), 4);
    EXPECT_EQ(entries.at(0).start, utc("2022-10-29 23:30"));
    EXPECT_EQ(entries.at(1).start, utc("2022-10-30 00:30"));
    EXPECT_EQ(entries.at(2).start, utc("2022-10-30 01:30"));
    EXPECT_EQ(entries.at(3).start, utc("2022-10-30 02:30"));
    EXPECT_EQ(entries.at(3).end, utc("2022-10-30 03:30"));
    EXPECT_EQ(entries.at(3).zone, QStringLiteral("Europe/Berlin"));
}

TEST(ICalendar, KeepsTheMomentWhenClocksAreSetForwardAndOverMidnight)
{
    PlannedSession planned("Night session");
    planned.start(QTime(23, 30), "Europe/Berlin");
    planned.session().start->date = QDate(2022, 3, 26);
    for (int i = 0; i < 4; ++i)
        planned.segment("Hour", minutes(60));
    const QList<ReadEntry> entries = segmentsIn(planned.event());
    ASSERT_EQ(entries.size(), 4);
    EXPECT_EQ(entries.at(0).start, utc("2022-03-26 22:30"));
    EXPECT_EQ(entries.at(3).start, utc("2022-03-27 01:30"));
    EXPECT_EQ(entries.at(3).end, utc("2022-03-27 02:30"));
}

TEST(ICalendar, GivesNoEndToWhatTakesNoTime)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.segment("Signal", Seconds{0}, Kind::Poll);
    EXPECT_FALSE(calendarOf(planned.event(), ICalendarStyle::Segments).contains("DTEND"));
}

TEST(ICalendar, LeavesOutSessionsWithoutADate)
{
    PlannedSession planned("Main session");
    planned.start();
    Session other = session({segment("Talk", minutes(5))});
    planned.event().sessions.append(other);
    EXPECT_EQ(sessionsIn(planned.event()).size(), 1);
    for (const ICalendarStyle style : {ICalendarStyle::Session, ICalendarStyle::Segments})
        EXPECT_TRUE(failedSaying(toICalendar(planned.event(), {other.id}, style),
                                 QStringLiteral("give the session a date first")));
}

TEST(ICalendar, SaysThatThereAreNoSegments)
{
    PlannedSession planned("Main session");
    planned.start();
    EXPECT_TRUE(failedSaying(toICalendar(planned.event(), {}, ICalendarStyle::Segments),
                             QStringLiteral("no segments yet")));
}

TEST(ICalendar, HoldsOnlyTheSessionsThatAreWanted)
{
    PlannedSession planned("First");
    planned.start();
    Session second = planned.session();
    second.id = SessionId::create();
    second.title = QStringLiteral("Second");
    second.agendas.clear();
    planned.event().sessions.append(second);
    const Result<QByteArray> bytes = toICalendar(planned.event(), {second.id}, ICalendarStyle::Session);
    ASSERT_TRUE(succeeded(bytes));
    ASSERT_EQ(readCalendar(*bytes).size(), 1);
    EXPECT_EQ(readCalendar(*bytes).at(0).summary, QStringLiteral("Second"));
}

TEST(ICalendar, IsTheSameForTheSameEvent)
{
    const Event event = sampleEvent();
    const QByteArray bytes = calendarOf(event, ICalendarStyle::Segments);
    EXPECT_EQ(bytes, calendarOf(event, ICalendarStyle::Segments));
    EXPECT_EQ(bytes.count("DTSTAMP:20000101T000000Z"), bytes.count("DTSTAMP"));
    EXPECT_FALSE(bytes.contains("ORGANIZER"));
}

TEST(ICalendar, FoldsLongLinesBetweenCharacters)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.session().title = QString(500, u'ß') + QStringLiteral("አማርኛ").repeated(50);
    const QByteArray bytes = calendarOf(planned.event(), ICalendarStyle::Session);
    for (const QByteArray& line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "a character is split";
    }
    EXPECT_EQ(sessionsIn(planned.event()).at(0).summary, planned.session().title);
}

TEST(ICalendar, LetsNoTextBecomeALineOfItsOwn)
{
    for (const char* text : {"x\r\nATTENDEE:mailto:a@b.c", "x\nEND:VEVENT", "a;b,c\\n\\N\\", "\"quoted\":x=y",
                             "x\u2028END:VCALENDAR", "bell\a and escape\x1b[0m", "ends with \\"}) {
        PlannedSession planned("Main session");
        planned.start();
        planned.event().title = QString::fromUtf8(text);
        planned.session().title = QString::fromUtf8(text);
        planned.session().place = QString::fromUtf8(text);
        planned.session().description = QString::fromUtf8(text);
        planned.agenda().segments.clear();
        const QList<ReadEntry> entries = sessionsIn(planned.event());
        ASSERT_EQ(entries.size(), 1) << text;
        EXPECT_EQ(entries.at(0).summary, readableText(QString::fromUtf8(text).simplified()));
        EXPECT_EQ(entries.at(0).location, readableText(QString::fromUtf8(text)).trimmed());
        EXPECT_EQ(entries.at(0).description, readableText(QString::fromUtf8(text)).trimmed());
    }
}

TEST(ICalendar, IsCalledByTheEvent)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.event().title = QStringLiteral("Forum\u2028 2022");
    EXPECT_TRUE(
        calendarOf(planned.event(), ICalendarStyle::Session).contains("\r\nX-WR-CALNAME:Forum 2022\r\n"));
}

TEST(ICalendar, HoldsNoNotesAndNoWayToReachPeople)
{
    PlannedSession planned("Main session");
    planned.start();
    const PersonId id = planned.person("Amina Diallo", Role::Panellist);
    Person& person = planned.event().people.first();
    person.email = QStringLiteral("secret@example.org");
    person.phone = QStringLiteral("secret 123");
    person.note = QStringLiteral("secret note");
    planned.session().participants.first().note = QStringLiteral("secret part");
    planned.session().onSiteInfo = planned.session().onlineInfo = QStringLiteral("secret meeting");
    planned.session().contact = id;
    planned.agenda().note = QStringLiteral("secret agenda");
    Segment& segment = planned.segment("Panel", minutes(10), Kind::Panel);
    segment.turns = {turn(id, {minutes(1)})};
    segment.note = QStringLiteral("secret segment");
    for (const ICalendarStyle style : {ICalendarStyle::Session, ICalendarStyle::Segments}) {
        const QByteArray unfolded = calendarOf(planned.event(), style).replace("\r\n ", "");
        EXPECT_FALSE(unfolded.contains("secret"));
        EXPECT_TRUE(unfolded.contains("Amina Diallo"));
    }
}

RC_GTEST_PROP(ICalendarOfAnyEvent, IsReadAsItWasMeant, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    QList<ReadEntry> left;
    if (const Result<QByteArray> bytes = toICalendar(event, {}, ICalendarStyle::Segments))
        left = readCalendar(*bytes);
    for (const Session& session : event.sessions) {
        const Agenda* agenda = chosenAgenda(session);
        if (!session.start || !agenda)
            continue;
        const QList<TimeSpan> times = spans(session, *agenda);
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (agenda->segments.at(i).parked)
                continue;
            RC_ASSERT(!left.isEmpty());
            const ReadEntry entry = left.takeFirst();
            RC_ASSERT(entry.summary == readableText(agenda->segments.at(i).title.simplified()));
            RC_ASSERT(entry.start == clockAt(session, times.at(i).start)->toUTC());
            RC_ASSERT(entry.end == clockAt(session, times.at(i).end)->toUTC());
        }
    }
    RC_ASSERT(left.isEmpty());
}

}  // namespace
}  // namespace moderato::test
