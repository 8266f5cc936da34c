#include "core/exchange/icalendar.h"

#include "core/exchange/icalparts.h"
#include "core/exchange/readabletext.h"
#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/peopletext.h"
#include "core/report/segmentcells.h"

#include <QCoreApplication>
#include <QMap>

#include <cstdlib>
#include <vector>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ICalendar)
};

/// Nothing for a text of spaces alone, which no reader takes for a value.
QByteArray calendarText(const QString& text)
{
    return readableText(text).trimmed().toUtf8();
}

/// Years of four digits, with room for a session and its zone on both sides.
bool hasCalendarDate(const Session& session)
{
    return session.start && session.start->date.year() > 1 && session.start->date.year() < 9998;
}

QStringList calendarQuestions(const Segment& segment)
{
    QStringList lines;
    for (const Question& question : segment.questions)
        lines.append(Words::tr("Question: %1").arg(question.text.simplified()));
    return lines;
}

/// The floor's time inside a segment that has another purpose.
QStringList calendarFloor(const Segment& segment, const SegmentTimes& times)
{
    if (segment.kind == Kind::Floor || times.budget.floor == Seconds{0})
        return {};
    return {Words::tr("Floor: %1").arg(formatDuration(times.budget.floor))};
}

/// "10:00–10:40 Part 1: inward (40:00)", and who speaks.
QStringList calendarLines(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    const QString range = timeRange(input.session, times.start, times.end());
    QStringList lines{Words::tr("%1 %2 (%3)")
                          .arg(range, segment.title.simplified(), formatDuration(times.budget.duration))};
    for (const QString& line :
         plainLines(speakersCell(input, segment, times)) + calendarFloor(segment, times))
        lines.append(u"– " + line);
    return lines;
}

QString sessionDescription(const SheetInput& input)
{
    QStringList lines;
    PartId part;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        if (segment.parked)
            continue;
        const Part* heading = find(input.agenda.parts, segment.part);
        if (segment.part != part && heading)
            lines.append(u'\n' + heading->title.simplified());
        part = segment.part;
        lines.append(calendarLines(input, segment, input.schedule.segments.at(i)));
    }
    return lines.join(u'\n');
}

QString segmentDescription(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    QStringList lines = plainLines(speakersCell(input, segment, times));
    lines.append(calendarFloor(segment, times));
    lines.append(calendarQuestions(segment));
    return lines.join(u'\n');
}

/// What an entry of the calendar says.
struct CalendarEntry {
    QUuid id;
    QString summary;
    QString description;
    QString category;
    Seconds start{0};
    Seconds end{0};
};

/// The times at which a zone is used.
struct ZoneUse {
    QTimeZone zone;
    QDateTime first;
    QDateTime last;
};

/// Puts a calendar together, entry by entry.
class CalendarMaker {
public:
    explicit CalendarMaker(const Event& event) : m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT))
    {
        add(m_calendar, icalproperty_new_version("2.0"));
        add(m_calendar, icalproperty_new_prodid("-//Moderato//Moderato//EN"));
        addName(event.title.simplified());
    }

    void addEntry(const Session& session, const CalendarEntry& entry)
    {
        ICalComponent component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
        add(component, icalproperty_new_uid(entry.id.toString(QUuid::WithoutBraces).toLatin1().constData()));
        add(component, icalproperty_new_dtstamp(stamp()));
        addTimes(component, *clockAt(session, entry.start), *clockAt(session, entry.end));
        addText(component, icalproperty_new_summary, entry.summary);
        addText(component, icalproperty_new_description, entry.description);
        addText(component, icalproperty_new_location, session.place);
        addText(component, icalproperty_new_categories, entry.category);
        m_entries.push_back(std::move(component));
    }

    bool isEmpty() const { return m_entries.empty(); }

    QByteArray bytes()
    {
        for (const ZoneUse& use : std::as_const(m_zones))
            hold(zoneComponent(use.zone, use.first, use.last));
        for (ICalComponent& entry : m_entries)
            hold(std::move(entry));
        m_entries.clear();
        const std::unique_ptr<char, decltype(&std::free)> text(
            icalcomponent_as_ical_string_r(m_calendar.get()), &std::free);
        return text.get();
    }

private:
    using NewText = icalproperty* (*)(const char*);

    /// Not the clock's: the same plan makes the same bytes. And not the session's: a program that holds an entry takes one
    /// with an earlier stamp for outdated, and a session can be moved to an earlier day.
    static icaltimetype stamp() { return inUtc(QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc())); }

    static icaltimetype inUtc(const QDateTime& moment)
    {
        icaltimetype time = iCalTime(moment.toUTC());
        time.zone = icaltimezone_get_utc_timezone();
        return time;
    }

    static void add(const ICalComponent& component, icalproperty* property)
    {
        icalcomponent_add_property(component.get(), property);
    }

    static void addText(const ICalComponent& component, NewText create, const QString& text)
    {
        if (const QByteArray readable = calendarText(text); !readable.isEmpty())
            add(component, create(readable.constData()));
    }

    /// A name for the whole calendar, by which the common programs call it.
    void addName(const QString& name)
    {
        const QByteArray readable = calendarText(name);
        if (readable.isEmpty())
            return;
        icalproperty* property = icalproperty_new_x(readable.constData());
        icalproperty_set_x_name(property, "X-WR-CALNAME");
        add(m_calendar, property);
    }

    void addTimes(const ICalComponent& component, const QDateTime& start, const QDateTime& end)
    {
        const bool utc =
            start.timeZone() == QTimeZone::utc() || isSecondOccurrence(start) || isSecondOccurrence(end);
        add(component, timed(icalproperty_new_dtstart, start, utc));
        // An entry that takes no time has no end: the standard wants one after the start.
        if (end > start)
            add(component, timed(icalproperty_new_dtend, end, utc));
        if (!utc)
            use(start, end);
    }

    static icalproperty* timed(icalproperty* (*create)(icaltimetype), const QDateTime& moment, bool utc)
    {
        if (utc)
            return create(inUtc(moment));
        icalproperty* property = create(iCalTime(moment));
        icalproperty_add_parameter(property, icalparameter_new_tzid(moment.timeZone().id().constData()));
        return property;
    }

    void use(const QDateTime& start, const QDateTime& end)
    {
        const QTimeZone zone = start.timeZone();
        const auto found = m_zones.find(zone.id());
        if (found == m_zones.end()) {
            m_zones.insert(zone.id(), {zone, start, end});
        } else {
            found->first = std::min(found->first, start);
            found->last = std::max(found->last, end);
        }
    }

    void hold(ICalComponent component) { icalcomponent_add_component(m_calendar.get(), component.release()); }

    ICalComponent m_calendar;
    std::vector<ICalComponent> m_entries;
    QMap<QByteArray, ZoneUse> m_zones;
};

QString calendarParagraphs(const QString& first, const QString& second)
{
    return QString(first.trimmed() + QStringLiteral("\n\n") + second.trimmed()).trimmed();
}

void addSession(CalendarMaker& calendar, const Event& event, const Session& session)
{
    CalendarEntry entry{session.id.uuid(), session.title.simplified(), session.description, {}, {},
                        session.limit};
    if (const Agenda* agenda = chosenAgenda(session)) {
        const Schedule times = schedule(session, *agenda);
        entry.description =
            calendarParagraphs(session.description, sessionDescription({event, session, *agenda, times}));
    }
    calendar.addEntry(session, entry);
}

void addSegments(CalendarMaker& calendar, const Event& event, const Session& session)
{
    const Agenda* agenda = chosenAgenda(session);
    if (!agenda)
        return;
    const Schedule schedule = moderato::schedule(session, *agenda);
    const SheetInput input{event, session, *agenda, schedule};
    for (qsizetype i = 0; i < agenda->segments.size(); ++i) {
        const Segment& segment = agenda->segments.at(i);
        const SegmentTimes& times = schedule.segments.at(i);
        if (!segment.parked)
            calendar.addEntry(session, {segment.id.uuid(), segment.title.simplified(),
                                        segmentDescription(input, segment, times), kindName(segment.kind),
                                        times.start, times.end()});
    }
}

}  // namespace

Result<QByteArray> toICalendar(const Event& event, const QList<SessionId>& sessions, ICalendarStyle style)
{
    CalendarMaker calendar(event);
    bool anyDate = false;
    for (const Session& session : event.sessions) {
        if (!hasCalendarDate(session) || (!sessions.isEmpty() && !sessions.contains(session.id)))
            continue;
        anyDate = true;
        if (style == ICalendarStyle::Session)
            addSession(calendar, event, session);
        else
            addSegments(calendar, event, session);
    }
    if (!anyDate)
        return failure(Words::tr("A calendar needs a date: give the session a date first."));
    if (calendar.isEmpty())
        return failure(Words::tr("There is nothing to put into a calendar: the agenda has no segments yet."));
    return calendar.bytes();
}

}  // namespace moderato
