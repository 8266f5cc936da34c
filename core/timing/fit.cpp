#include "core/timing/fit.h"

#include "core/timing/cutting.h"
#include "core/timing/parking.h"

namespace moderato {
namespace {

/// One fit of one agenda.
class Fitting {
public:
    Fitting(const Session& session, const Agenda& agenda, const FitTerms& terms)
        : m_session(session)
        , m_agenda(agenda)
        , m_terms(terms)
        , m_links(linksOf(session, agenda))
        , m_target(terms.target.value_or(session.limit))
    {
    }

    Fit run()
    {
        if (m_terms.park)
            for (const qsizetype place : park(m_agenda, m_links, m_target))
                m_fit.parked.append(m_agenda.segments.at(place).id);
        end() > m_target ? cut() : grow();
        noteChanges();
        return m_fit;
    }

private:
    Seconds end() const { return lastToEnd(chainsOf(m_links)).end; }

    void cut()
    {
        const QList<Bound> bounds = boundsBy([this](const Segment& segment) {
            return shortestBound(segment, m_session.policy.changeover, m_terms.takeFromFloor);
        });
        QList<Amounts> rooms{roomsTo(bounds)};
        if (m_terms.takeFromFloor)
            rooms.append(reserves(bounds));
        const QList<Amounts> given = shorten(m_links, rooms, m_target);
        if (m_terms.takeFromFloor)
            noteReserves(given.last());
        m_fit.missing = std::max(Seconds{0}, end() - m_target);
        if (m_fit.missing > Seconds{0})
            noteHolds(bounds, endTooLate(m_links, m_target));
    }

    void grow()
    {
        const QList<Bound> bounds = boundsBy([](const Segment& segment) { return longestBound(segment); });
        lengthen(m_links, roomsTo(bounds), m_target);
        m_fit.unused = m_target - end();
        if (m_fit.unused > Seconds{0})
            noteHolds(bounds, mayGrow(m_links));
    }

    template <class F>
    QList<Bound> boundsBy(F boundOf) const
    {
        QList<Bound> bounds;
        bounds.reserve(m_agenda.segments.size());
        for (const Segment& segment : m_agenda.segments)
            bounds.append(boundOf(segment));
        return bounds;
    }

    Amounts roomsTo(const QList<Bound>& bounds) const
    {
        Amounts rooms(m_links.size(), Seconds{0});
        for (qsizetype i = 0; i < m_links.size(); ++i)
            if (!m_links.at(i).parked)
                rooms[i] = bounds.at(i).from(m_agenda.segments.at(i).planned);
        return rooms;
    }

    Amounts reserves(const QList<Bound>& bounds) const
    {
        Amounts rooms(m_links.size(), Seconds{0});
        for (qsizetype i = 0; i < m_links.size(); ++i)
            if (!m_links.at(i).parked)
                rooms[i] = reserveToGive(m_agenda.segments.at(i), m_session.policy.changeover,
                                         bounds.at(i).duration);
        return rooms;
    }

    void noteReserves(const Amounts& given)
    {
        for (qsizetype i = 0; i < given.size(); ++i) {
            const Segment& segment = m_agenda.segments.at(i);
            if (given.at(i) > Seconds{0})
                m_fit.reserves.append({segment.id, segment.floorReserve, segment.floorReserve - given.at(i)});
            m_fit.floorLost += given.at(i);
        }
    }

    void noteChanges()
    {
        for (qsizetype i = 0; i < m_links.size(); ++i) {
            const Segment& segment = m_agenda.segments.at(i);
            const Seconds now = m_links.at(i).duration;
            if (m_links.at(i).parked || segment.asLongAsNeeded || now == segment.planned)
                continue;
            m_fit.changes.append({segment.id, segment.planned, now});
            if (segment.kind == Kind::Floor)
                m_fit.floorLost += segment.planned - now;
        }
    }

    /// `counts` holds where another duration would move the end.
    void noteHolds(const QList<Bound>& bounds, const QList<bool>& counts)
    {
        for (qsizetype i = 0; i < m_links.size(); ++i) {
            const Segment& segment = m_agenda.segments.at(i);
            const Seconds now = m_links.at(i).duration;
            if (m_links.at(i).parked || (counts.at(i) && !isHeld(bounds.at(i), now)))
                continue;
            m_fit.holding.append(
                {segment.id, counts.at(i) ? bounds.at(i).hold : Hold::BeforeFixedStart, now});
        }
    }

    /// False if the segment could be shorter, though that would not make the agenda end earlier.
    bool isHeld(const Bound& bound, Seconds now) const
    {
        return m_fit.missing == Seconds{0} || bound.hold == Hold::AsLongAsNeeded || now <= bound.duration;
    }

    const Session& m_session;
    const Agenda& m_agenda;
    const FitTerms& m_terms;
    QList<Link> m_links;
    const Seconds m_target;
    Fit m_fit;
};

}  // namespace

Fit fit(const Session& session, const Agenda& agenda, const FitTerms& terms)
{
    return Fitting(session, agenda, terms).run();
}

}  // namespace moderato
