#include "core/timing/chains.h"

#include "core/timing/budget.h"

namespace moderato {

QList<Link> linksOf(const Session& session, const Agenda& agenda)
{
    QList<Link> links;
    links.reserve(agenda.segments.size());
    for (const Segment& segment : agenda.segments)
        links.append(
            {segmentBudget(segment, session.policy.changeover).duration, segment.fixedStart, segment.parked});
    return links;
}

QList<Chain> chainsOf(const QList<Link>& links)
{
    QList<Chain> chains;
    Seconds following{0};
    for (qsizetype i = links.size() - 1; i >= 0; --i) {
        const Link& link = links.at(i);
        if (link.follows())
            following += link.duration;
        else if (!link.parked)
            chains.append({i, *link.fixedStart + link.duration + following});
    }
    chains.append({-1, following});
    std::reverse(chains.begin(), chains.end());
    return chains;
}

const Chain& lastToEnd(const QList<Chain>& chains)
{
    const Chain* found = &chains.first();
    for (const Chain& chain : chains)
        if (chain.end >= found->end)
            found = &chain;
    return *found;
}

}  // namespace moderato
