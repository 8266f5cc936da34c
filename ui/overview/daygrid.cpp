#include "ui/overview/daygrid.h"

#include "core/report/clocktext.h"
#include "core/report/language.h"
#include "ui/parts/screenclock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <cmath>

namespace moderato {
namespace {

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(DayGrid)
};

constexpr int minutesAnHour = 60;
constexpr int gap = 4;

int startMinute(const Session& session)
{
    return QTime(0, 0).secsTo(session.start->time) / 60;
}

int lengthInMinutes(const Session& session)
{
    return std::max(1, static_cast<int>(session.limit.count() / 60));
}

/// Where it ends on the clock, past 24:00 on the next day. An hour that the clock repeats has no room of its own: what ends
/// in it is drawn to its length instead, so that it can still be seen.
int endMinute(const Session& session)
{
    const std::optional<QDateTime> end = clockAt(session, session.limit);
    const qint64 days = session.start->date.daysTo(end->date());
    const int onTheClock = static_cast<int>(days) * 24 * minutesAnHour + QTime(0, 0).secsTo(end->time()) / 60;
    const int start = startMinute(session);
    return onTheClock > start ? onTheClock : start + lengthInMinutes(session);
}

/// One day's sessions and what they span.
struct Day {
    QList<const Session*> sessions;
    QStringList rooms;
    int from = 24 * minutesAnHour;
    int to = 0;

    void add(const Session& session)
    {
        sessions.append(&session);
        if (!rooms.contains(session.place))
            rooms.append(session.place);
        const int start = startMinute(session);
        from = std::min(from, start / minutesAnHour * minutesAnHour);
        to = std::max(to, endMinute(session));
    }
};

class Layout {
public:
    explicit Layout(const GridMeasures& measures) : m_measures(measures) {}

    void add(const QDate& date, Day day)
    {
        day.rooms.sort(Qt::CaseInsensitive);
        const int columns = static_cast<int>(day.rooms.size());
        const int room = columnWidth(columns);
        const int width = m_measures.hourWidth + columns * room;
        addHeading(QLocale(languageTag()).toString(date, QStringLiteral("dddd, yyyy-MM-dd")), width);
        for (int i = 0; i < columns; ++i) {
            const QString& name = day.rooms.at(i);
            m_grid.rooms.append(
                {name.isEmpty() ? GridWords::tr("No room yet") : name,
                 QRect(m_measures.hourWidth + i * room, m_y, room, m_measures.lineHeight + gap)});
        }
        m_y += m_measures.lineHeight + gap;
        addHours(day, width);
        for (int i = 0; i < columns; ++i)
            addRoom(day, day.rooms.at(i), m_measures.hourWidth + i * room, room);
        m_y += pixels(day.to - day.from) + 2 * m_measures.lineHeight;
    }

    void addUndated(const QList<const Session*>& sessions)
    {
        if (sessions.isEmpty())
            return;
        const int columns = std::max(1, m_measures.width / (2 * m_measures.leastColumn));
        const int width = m_measures.width / columns;
        const int height = 3 * m_measures.lineHeight + 2 * gap;
        addHeading(GridWords::tr("Without a date"), m_measures.width);
        int place = 0;
        for (const Session* session : sessions) {
            const QPoint corner(place % columns * width, m_y + place / columns * (height + gap));
            m_grid.sessions.append({session->id, QRect(corner, QSize(width - gap, height))});
            ++place;
        }
        m_y += (place + columns - 1) / columns * (height + gap);
    }

    DayGrid grid()
    {
        m_grid.size = {std::max(m_width, 1), m_y};
        return m_grid;
    }

private:
    int pixels(int length) const { return static_cast<int>(std::lround(length * m_measures.perMinute)); }

    int columnWidth(int columns) const
    {
        return std::max(m_measures.leastColumn,
                        (m_measures.width - m_measures.hourWidth) / std::max(1, columns));
    }

    void addHeading(const QString& text, int width)
    {
        const int height = m_measures.lineHeight + 2 * gap;
        m_grid.days.append({text, QRect(0, m_y, width, height)});
        m_width = std::max(m_width, width);
        m_y += height;
    }

    void addHours(const Day& day, int width)
    {
        for (int minute = day.from; minute <= day.to; minute += minutesAnHour)
            m_grid.hours.append({timeOfDay(QTime(minute / minutesAnHour % 24, 0), screenClock()),
                                 m_y + pixels(minute - day.from), width});
    }

    /// Sessions at the same time in the same room stand beside each other.
    void addRoom(const Day& day, const QString& room, int x, int width)
    {
        QList<const Session*> here;
        for (const Session* session : day.sessions)
            if (session->place == room)
                here.append(session);
        std::stable_sort(here.begin(), here.end(), [](const Session* a, const Session* b) {
            return startMinute(*a) < startMinute(*b);
        });
        QList<int> laneEnds;
        QList<int> lanes;
        for (const Session* session : here) {
            int lane = 0;
            while (lane < laneEnds.size() && laneEnds.at(lane) > startMinute(*session))
                ++lane;
            if (lane == laneEnds.size())
                laneEnds.append(0);
            laneEnds[lane] = endMinute(*session);
            lanes.append(lane);
        }
        const int laneWidth = width / std::max(1, static_cast<int>(laneEnds.size()));
        for (qsizetype i = 0; i < here.size(); ++i) {
            const int start = startMinute(*here.at(i));
            const QPoint corner(x + lanes.at(i) * laneWidth, m_y + pixels(start - day.from));
            const int height = pixels(endMinute(*here.at(i)) - start) - 1;
            m_grid.sessions.append({here.at(i)->id, QRect(corner, QSize(laneWidth - gap, height))});
        }
    }

    const GridMeasures& m_measures;
    DayGrid m_grid;
    int m_y = 0;
    int m_width = 0;
};

}  // namespace

DayGrid layOutDays(const Event& event, const GridMeasures& measures)
{
    QMap<QDate, Day> days;
    QList<const Session*> undated;
    for (const Session& session : event.sessions) {
        if (session.start)
            days[session.start->date].add(session);
        else
            undated.append(&session);
    }
    Layout layout(measures);
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        layout.add(day.key(), day.value());
    layout.addUndated(undated);
    return layout.grid();
}

SessionId sessionAt(const DayGrid& grid, const QPoint& point)
{
    for (const GridSession& each : grid.sessions)
        if (each.rect.contains(point))
            return each.session;
    return {};
}

SessionId sessionTowards(const DayGrid& grid, SessionId from, int right, int down)
{
    const auto own = std::find_if(grid.sessions.cbegin(), grid.sessions.cend(),
                                  [from](const GridSession& each) { return each.session == from; });
    if (own == grid.sessions.cend())
        return grid.sessions.isEmpty() ? from : grid.sessions.first().session;
    SessionId nearest = from;
    int least = -1;
    for (const GridSession& each : grid.sessions) {
        const QPoint way = each.rect.center() - own->rect.center();
        const int ahead = right != 0 ? way.x() * right : way.y() * down;
        const int aside = std::abs(right != 0 ? way.y() : way.x());
        // What lies straight ahead is nearer than what lies as far aside.
        const int distance = ahead + 2 * aside;
        if (ahead <= 0 || (least >= 0 && distance >= least))
            continue;
        least = distance;
        nearest = each.session;
    }
    return nearest;
}

}  // namespace moderato
