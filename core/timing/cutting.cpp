#include "core/timing/cutting.h"

#include "core/timing/leastchange.h"

#include <numeric>

namespace moderato {
namespace {

using Places = QList<qsizetype>;

/// Deals up to the amount over the places' rooms; returns what was dealt at each place.
QList<Seconds> deal(const Places& places, const Amounts& rooms, Seconds amount)
{
    QList<Seconds> room;
    for (const qsizetype place : places)
        room.append(rooms.at(place));
    return leastChange(room, std::min(amount, std::accumulate(room.cbegin(), room.cend(), Seconds{0})));
}

Seconds earliestEnd(QList<Link> links, const QList<Amounts>& rooms)
{
    for (const Amounts& stage : rooms)
        for (qsizetype i = 0; i < links.size(); ++i)
            links[i].duration -= stage.at(i);
    return lastToEnd(chainsOf(links)).end;
}

/// Lets the rooms give, chain by chain from the last to begin, until each ends at the goal or has no room left.
class Giving {
public:
    Giving(QList<Link>& links, const Amounts& rooms) : m_links(links), m_left(rooms), m_at(links.size()) {}

    Amounts run(Seconds goal)
    {
        m_given.fill(Seconds{0}, m_links.size());
        const QList<Chain> chains = chainsOf(m_links);
        for (auto chain = chains.crbegin(); chain != chains.crend(); ++chain) {
            gatherAfter(chain->first);
            give(chain->first, chain->end - m_givenByFollowers - goal);
        }
        return m_given;
    }

private:
    void gatherAfter(qsizetype first)
    {
        while (--m_at > first)
            if (m_links.at(m_at).follows() && m_left.at(m_at) > Seconds{0})
                m_followers.append(m_at);
    }

    void give(qsizetype first, Seconds excess)
    {
        if (excess <= Seconds{0})
            return;
        Places places(m_followers.crbegin(), m_followers.crend());
        if (first >= 0 && m_left.at(first) > Seconds{0})
            places.prepend(first);
        const QList<Seconds> shares = deal(places, m_left, excess);
        for (qsizetype i = 0; i < places.size(); ++i)
            take(places.at(i), shares.at(i));
        m_followers.removeIf([this](qsizetype place) { return m_left.at(place) == Seconds{0}; });
    }

    void take(qsizetype place, Seconds share)
    {
        m_links[place].duration -= share;
        m_left[place] -= share;
        m_given[place] += share;
        if (m_links.at(place).follows())
            m_givenByFollowers += share;
    }

    QList<Link>& m_links;
    Amounts m_left;
    Amounts m_given;
    Places m_followers;  ///< with room left, after the present chain's beginning, the last one first
    qsizetype m_at;
    Seconds m_givenByFollowers{0};
};

/// How much later the chains up to each one could end without any of them passing the goal.
QList<Seconds> slackUpTo(const QList<Chain>& chains, Seconds goal)
{
    QList<Seconds> slack;
    for (const Chain& chain : chains)
        slack.append(slack.isEmpty() ? goal - chain.end : std::min(slack.last(), goal - chain.end));
    return slack;
}

/// Gives back what no chain needs, the last link first.
void giveBack(QList<Link>& links, Amounts& given, Seconds goal)
{
    const QList<Chain> chains = chainsOf(links);
    const QList<Seconds> slack = slackUpTo(chains, goal);
    qsizetype chain = chains.size() - 1;
    Seconds returned{0};
    for (qsizetype i = links.size() - 1; i >= 0; --i) {
        const bool begins = chains.at(chain).first == i;
        const Seconds free = (begins ? goal - chains.at(chain).end : slack.at(chain)) - returned;
        const Seconds back = std::clamp(free, Seconds{0}, given.at(i));
        chain -= begins ? 1 : 0;
        links[i].duration += back;
        given[i] -= back;
        if (links.at(i).follows())
            returned += back;
    }
}

}  // namespace

QList<Amounts> shorten(QList<Link>& links, const QList<Amounts>& rooms, Seconds target)
{
    const Seconds goal = std::max(target, earliestEnd(links, rooms));
    QList<Amounts> given;
    for (const Amounts& stage : rooms)
        given.append(Giving(links, stage).run(goal));
    for (auto stage = given.rbegin(); stage != given.rend(); ++stage)
        giveBack(links, *stage, goal);
    return given;
}

Amounts lengthen(QList<Link>& links, const Amounts& rooms, Seconds target)
{
    const QList<bool> may = mayGrow(links);
    Places places;
    for (qsizetype i = 0; i < links.size(); ++i)
        if (may.at(i) && rooms.at(i) > Seconds{0})
            places.append(i);
    const QList<Seconds> shares = deal(places, rooms, target - lastToEnd(chainsOf(links)).end);
    Amounts grown(links.size(), Seconds{0});
    for (qsizetype i = 0; i < places.size(); ++i) {
        grown[places.at(i)] = shares.at(i);
        links[places.at(i)].duration += shares.at(i);
    }
    return grown;
}

QList<bool> mayGrow(const QList<Link>& links)
{
    const QList<Chain> chains = chainsOf(links);
    const qsizetype lastFixed = chains.last().first;
    QList<bool> may;
    for (qsizetype i = 0; i < links.size(); ++i)
        may.append((i > lastFixed && links.at(i).follows()) ||
                   (i == lastFixed && lastToEnd(chains).first == i));
    return may;
}

QList<bool> endTooLate(const QList<Link>& links, Seconds target)
{
    QList<bool> late;
    bool earlierIsLate = false;
    const QList<Chain> chains = chainsOf(links);
    auto chain = chains.cbegin();
    for (qsizetype i = -1; i < links.size(); ++i) {
        const bool begins = chain != chains.cend() && chain->first == i;
        const bool chainIsLate = begins && (chain++)->end > target;
        earlierIsLate = earlierIsLate || chainIsLate;
        if (i >= 0)
            late.append(begins ? chainIsLate : earlierIsLate && links.at(i).follows());
    }
    return late;
}

}  // namespace moderato
