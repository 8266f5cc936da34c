#include "core/timing/parking.h"

namespace moderato {
namespace {

/// How much was parked after any place: a Fenwick tree, so that both questions and answers take logarithmic time.
class ParkedTime {
public:
    explicit ParkedTime(qsizetype places) : m_sums(places + 1, Seconds{0}) {}

    void add(qsizetype place, Seconds duration)
    {
        m_total += duration;
        for (qsizetype i = place + 1; i < m_sums.size(); i += i & -i)
            m_sums[i] += duration;
    }

    Seconds after(qsizetype place) const
    {
        Seconds until{0};
        for (qsizetype i = place + 1; i > 0; i -= i & -i)
            until += m_sums.at(i);
        return m_total - until;
    }

private:
    QList<Seconds> m_sums;
    Seconds m_total{0};
};

/// The chains of an agenda while segments of it are parked.
class ShrinkingChains {
public:
    ShrinkingChains(QList<Link>& links, Seconds target)
        : m_links(links)
        , m_target(target)
        , m_chains(chainsOf(links))
        , m_parked(links.size())
    {
        skipFitting();
    }

    bool fit() const { return m_firstOver == m_chains.size(); }

    bool gainBy(qsizetype place) const
    {
        const Link& link = m_links.at(place);
        if (link.fixedStart)
            return isOver(
                *std::lower_bound(m_chains.cbegin(), m_chains.cend(), place,
                                  [](const Chain& chain, qsizetype at) { return chain.first < at; }));
        return link.duration > Seconds{0} && m_chains.at(m_firstOver).first < place;
    }

    void park(qsizetype place)
    {
        if (m_links.at(place).follows())
            m_parked.add(place, m_links.at(place).duration);
        m_links[place].parked = true;
        skipFitting();
    }

private:
    bool isOver(const Chain& chain) const
    {
        const bool gone = chain.first >= 0 && m_links.at(chain.first).parked;
        return !gone && chain.end - m_parked.after(chain.first) > m_target;
    }

    /// Chains only ever get shorter, so one that fits is never looked at again.
    void skipFitting()
    {
        while (!fit() && !isOver(m_chains.at(m_firstOver)))
            ++m_firstOver;
    }

    QList<Link>& m_links;
    const Seconds m_target;
    const QList<Chain> m_chains;
    ParkedTime m_parked;  ///< of segments that follow their predecessor: only these belong to several chains
    qsizetype m_firstOver = 0;
};

/// The places of the segments that may be parked, in the order of parking.
QList<qsizetype> candidates(const Agenda& agenda)
{
    QList<qsizetype> places;
    for (qsizetype i = agenda.segments.size() - 1; i >= 0; --i) {
        const Segment& segment = agenda.segments.at(i);
        if (segment.ifTimeAllows && !segment.parked && !segment.locked)
            places.append(i);
    }
    std::stable_sort(places.begin(), places.end(), [&agenda](qsizetype a, qsizetype b) {
        return agenda.segments.at(a).rank > agenda.segments.at(b).rank;
    });
    return places;
}

}  // namespace

QList<qsizetype> park(const Agenda& agenda, QList<Link>& links, Seconds target)
{
    ShrinkingChains chains(links, target);
    QList<qsizetype> parked;
    for (const qsizetype place : candidates(agenda)) {
        if (chains.fit())
            break;
        if (!chains.gainBy(place))
            continue;
        chains.park(place);
        parked.append(place);
    }
    return parked;
}

}  // namespace moderato
