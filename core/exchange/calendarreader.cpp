#include "core/exchange/calendarreader.h"

#include "core/exchange/icalparts.h"
#include "core/exchange/kindwords.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/sessionmaker.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

constexpr Seconds longestPause = minutes(60);
constexpr Seconds longestEntry = minutes(24 * 60);

/// An entry of the calendar, as far as it matters here.
struct ReadEntry {
    QString summary;
    QString description;
    QString place;
    QString category;
    std::optional<WallTime> start;  ///< none for one that takes a whole day
    QString timeZone;
    QDateTime begin;
    Seconds length{0};
};

QString textOfProperty(icalcomponent* entry, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(entry, kind);
    const char* text = property ? icalvalue_get_text(icalproperty_get_value(property)) : nullptr;
    return QString::fromUtf8(text).trimmed();
}

/// The IANA name in what programs put before and after it: "/example.org/Tzfile/Europe/Paris".
QString zoneNamed(const QString& id)
{
    for (QString rest = id; !rest.isEmpty(); rest = rest.contains(u'/') ? rest.section(u'/', 1) : QString())
        if (QTimeZone(rest.toUtf8()).isValid())
            return rest;
    return {};
}

QString zoneOfTime(icalproperty* property, const icaltimetype& time)
{
    if (icaltime_is_utc(time))
        return QStringLiteral("UTC");
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return zone ? zoneNamed(QString::fromUtf8(icalparameter_get_tzid(zone))) : QString();
}

QDateTime calendarMoment(const icaltimetype& time, const QString& zone)
{
    const QDate date(time.year, time.month, time.day);
    const QTime clock(time.hour, time.minute, std::min(time.second, 59));
    return {date, clock, zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone.toUtf8())};
}

/// From its end or its duration; 0 if it has neither.
Seconds lengthOfEntry(icalcomponent* entry, const QDateTime& begin)
{
    if (icalproperty* end = icalcomponent_get_first_property(entry, ICAL_DTEND_PROPERTY)) {
        const icaltimetype time = icalproperty_get_dtend(end);
        QString zone = zoneOfTime(end, time);
        if (zone.isEmpty())
            zone = QString::fromLatin1(begin.timeZone().id());
        return Seconds{begin.secsTo(calendarMoment(time, zone))};
    }
    if (icalproperty* duration = icalcomponent_get_first_property(entry, ICAL_DURATION_PROPERTY))
        return Seconds{icaldurationtype_as_int(icalproperty_get_duration(duration))};
    return Seconds{0};
}

Result<ReadEntry> readEntry(icalcomponent* entry, int number)
{
    ReadEntry read{textOfProperty(entry, ICAL_SUMMARY_PROPERTY),
                   textOfProperty(entry, ICAL_DESCRIPTION_PROPERTY),
                   textOfProperty(entry, ICAL_LOCATION_PROPERTY),
                   textOfProperty(entry, ICAL_CATEGORIES_PROPERTY),
                   {},
                   {},
                   {},
                   {}};
    icalproperty* start = icalcomponent_get_first_property(entry, ICAL_DTSTART_PROPERTY);
    if (!start)
        return failure(Words::tr("Entry %1 (\"%2\") has no start; give it a DTSTART.")
                           .arg(QString::number(number), read.summary.left(60)));
    const icaltimetype time = icalproperty_get_dtstart(start);
    read.timeZone = zoneOfTime(start, time);
    read.begin = calendarMoment(time, read.timeZone);
    if (!time.is_date && read.begin.isValid())
        read.start = WallTime{read.begin.date(), read.begin.time()};
    const Seconds length = lengthOfEntry(entry, read.begin);
    if (!time.is_date && length > Seconds{0} && length <= longestEntry)
        read.length = length;
    return read;
}

Result<QList<ReadEntry>> readEntries(icalcomponent* calendar)
{
    QList<ReadEntry> entries;
    for (icalcomponent* each = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); each;
         each = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const Result<ReadEntry> entry = readEntry(each, static_cast<int>(entries.size()) + 1);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.append(*entry);
    }
    return entries;
}

/// Puts the entries into sessions.
class SessionsOfEntries {
public:
    SessionsOfEntries(const QString& title, const FreshId& freshId) : m_title(title), m_maker(title, freshId)
    {
    }

    Event sessions(const QList<ReadEntry>& entries)
    {
        for (const ReadEntry& entry : entries) {
            begin(entry, entry.summary);
            m_maker.session().description = entry.description;
            m_maker.session().limit = entry.length;
        }
        return m_maker.event();
    }

    Event segments(QList<ReadEntry> entries)
    {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const ReadEntry& a, const ReadEntry& b) { return a.begin < b.begin; });
        for (const ReadEntry& entry : std::as_const(entries)) {
            if (!m_last || !follows(entry))
                begin(entry, m_title);
            addSegment(entry);
        }
        return m_maker.event();
    }

private:
    void begin(const ReadEntry& entry, const QString& title)
    {
        if (m_last)
            m_maker.beginSession(title);
        Session& session = m_maker.session();
        session.title = title;
        session.place = entry.place;
        session.start = entry.start;
        session.timeZone = entry.timeZone;
        m_begin = entry.begin;
        m_end = Seconds{0};
        m_last = entry;
    }

    bool follows(const ReadEntry& entry) const
    {
        const QDateTime end = m_last->begin.addSecs(m_last->length.count());
        return entry.place == m_last->place && entry.begin.date() == m_last->begin.date() &&
               Seconds{end.secsTo(entry.begin)} <= longestPause;
    }

    void addSegment(const ReadEntry& entry)
    {
        Segment& segment = m_maker.addSegment(entry.summary, entry.length);
        segment.kind = kindCalled(entry.category).value_or(Kind::Discussion);
        segment.note = entry.description;
        if (const Seconds after{m_begin.secsTo(entry.begin)}; after != m_end)
            segment.fixedStart = after;
        m_end = std::max(m_end, segment.fixedStart.value_or(m_end)) + segment.planned;
        m_last = entry;
    }

    QString m_title;
    SessionMaker m_maker;
    std::optional<ReadEntry> m_last;
    QDateTime m_begin;
    Seconds m_end{0};
};

/// The name by which the common programs call the calendar.
QString nameOfCalendar(icalcomponent* calendar, const QString& otherwise)
{
    for (icalproperty* each = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); each;
         each = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY))
        if (qstrcmp(icalproperty_get_x_name(each), "X-WR-CALNAME") == 0)
            return QString::fromUtf8(icalproperty_get_x(each));
    return otherwise;
}

}  // namespace

Result<Event> eventFromICalendar(const QByteArray& bytes, const QString& title, const FreshId& freshId)
{
    const Result<QString> text = plainText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const ICalComponent calendar(icalparser_parse_string(text->toUtf8().constData()));
    if (!calendar || !text->startsWith(QLatin1String("BEGIN:VCALENDAR"), Qt::CaseInsensitive))
        return failure(Words::tr("Line 1 does not begin a calendar; export it again as iCalendar (.ics)."));
    const Result<QList<ReadEntry>> entries = readEntries(calendar.get());
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->isEmpty())
        return failure(Words::tr("The calendar has no entry; choose one with at least one event."));
    SessionsOfEntries sessions(nameOfCalendar(calendar.get(), title), freshId);
    const bool bySegment = std::all_of(entries->cbegin(), entries->cend(), [](const ReadEntry& entry) {
        return kindCalled(entry.category).has_value();
    });
    return bySegment ? sessions.segments(*entries) : sessions.sessions(*entries);
}

}  // namespace moderato
