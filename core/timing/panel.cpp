#include "core/timing/panel.h"

#include <QHash>
#include <QSet>

#include <numeric>

namespace moderato {
namespace {

bool isPanel(const Segment& segment)
{
    return segment.kind == Kind::Panel && !segment.parked;
}

/// How readily a panellist is taken off: the higher, the sooner.
int dispensability(const Session& session, PersonId person)
{
    for (const Participant& participant : session.participants) {
        if (participant.person != person)
            continue;
        if (participant.invitation == Invitation::Declined)
            return 2;
        return participant.invitation == Invitation::Confirmed ? 0 : 1;
    }
    return 1;
}

/// The floor's time within the limit if each segment had the rounds that `roundsAt` says for its place; what the whole
/// schedule would say, without making one.
template <class F>
Seconds floorIf(const Session& session, const Agenda& agenda, F roundsAt)
{
    Seconds floor{0};
    Seconds scheduledEnd{0};
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        if (segment.parked)
            continue;
        const SegmentBudget budget = segmentBudget(segment, roundsAt(i), session.policy.changeover);
        const Seconds end = segment.fixedStart.value_or(scheduledEnd) + budget.duration;
        floor += floorWithin(session.limit, end, budget.floor);
        scheduledEnd = std::max(scheduledEnd, end);
    }
    return floor;
}

bool keepsShare(const Session& session, Seconds floor)
{
    return reaches(floor, session.policy.floorShare, session.limit);
}

/// The rounds of an agenda's segments for any size of its panel.
class RoundsBySize {
public:
    RoundsBySize(const Agenda& agenda, const QList<PersonId>& byStaying)
    {
        QHash<PersonId, qsizetype> places;
        for (qsizetype i = 0; i < byStaying.size(); ++i)
            places.insert(byStaying.at(i), i);
        for (const Segment& segment : agenda.segments) {
            for (const Turn& turn : segment.turns)
                m_turns.append({isPanel(segment) ? places.value(turn.person, -1) : -1, roundsOf(turn)});
            m_ends.append(m_turns.size());
        }
    }

    /// The segment's rounds if only the first `size` of the panel stay.
    Rounds at(qsizetype segment, qsizetype size) const
    {
        Rounds rounds;
        for (qsizetype i = segment > 0 ? m_ends.at(segment - 1) : 0; i < m_ends.at(segment); ++i)
            if (m_turns.at(i).place < size)
                rounds += m_turns.at(i).rounds;
        return rounds;
    }

private:
    struct Spoken {
        qsizetype place = -1;  ///< the speaker's in the panel; -1: stays in any case
        Rounds rounds;
    };

    QList<Spoken> m_turns;
    QList<qsizetype> m_ends;  ///< of each segment's turns
};

/// A factor for durations, as a fraction.
struct Scale {
    Seconds part{0};
    Seconds whole{1};

    bool operator<(const Scale& other) const
    {
        return part.count() * other.whole.count() < other.part.count() * whole.count();
    }
};

/// The rounds on a scale, rounded down to half minutes.
QList<Seconds> scaled(QList<Seconds> rounds, const Scale& scale)
{
    for (Seconds& round : rounds)
        round = round.count() * scale.part / scale.whole / halfMinute.count() * halfMinute;
    return rounds;
}

/// The scales on which one of the rounds comes to half minutes, the largest first. No other one brings other rounds.
QList<Scale> scalesOf(const QList<Seconds>& rounds)
{
    QList<Scale> scales;
    for (const Seconds& round : rounds)
        for (Seconds part = halfMinute; part <= round; part += halfMinute)
            scales.append({part, round});
    std::sort(scales.begin(), scales.end(), [](const Scale& a, const Scale& b) { return b < a; });
    return scales;
}

/// The rounds of each panel segment if all who have rounds there had these.
Rounds roundsAt(const Segment& segment, const QList<Seconds>& each)
{
    Rounds rounds = roundsOf(segment);
    if (!isPanel(segment) || each.isEmpty())
        return rounds;
    const qsizetype people = rounds.count / each.size();
    rounds.total = std::accumulate(each.cbegin(), each.cend(), Seconds{0}) * people;
    return rounds;
}

}  // namespace

PanelSize panelSize(const PanelTerms& terms, int size)
{
    Seconds each{0};
    for (const Seconds& round : terms.rounds)
        each += round;
    const qsizetype changes = std::max<qsizetype>(0, size * terms.rounds.size() - 1);
    const Seconds panel = each * size + terms.changeover * changes;
    return {size, panel, terms.limit - terms.fixed - panel};
}

QList<PanelSize> panelSizes(const PanelTerms& terms, int from, int to)
{
    QList<PanelSize> sizes;
    for (int size = from; size <= to; ++size)
        sizes.append(panelSize(terms, size));
    return sizes;
}

std::optional<Seconds> longestIntervention(const PanelTerms& terms, int size, Share floorShare)
{
    PanelTerms shortest = terms;
    shortest.rounds.resize(std::max<qsizetype>(1, terms.rounds.size()));
    shortest.rounds.first() = Seconds{0};
    const Seconds free = panelSize(shortest, size).floor - shareOf(floorShare, terms.limit);
    if (free < Seconds{0})
        return std::nullopt;
    return size <= 0 ? longestDuration : std::min(longestDuration, free / size);
}

int largestPanel(const PanelTerms& terms, Share floorShare, int upTo)
{
    for (int size = upTo; size > 0; --size)
        if (reaches(panelSize(terms, size).floor, floorShare, terms.limit))
            return size;
    return 0;
}

QList<PersonId> panelMembers(const Agenda& agenda)
{
    QList<PersonId> members;
    QSet<PersonId> seen;
    for (const Segment& segment : agenda.segments) {
        if (!isPanel(segment))
            continue;
        for (const Turn& turn : segment.turns) {
            if (turn.person.isNull() || seen.contains(turn.person))
                continue;
            seen.insert(turn.person);
            members.append(turn.person);
        }
    }
    return members;
}

QList<PersonId> panelByStaying(const Session& session, const Agenda& agenda)
{
    QList<PersonId> members = panelMembers(agenda);
    std::stable_sort(members.begin(), members.end(), [&session](PersonId a, PersonId b) {
        return dispensability(session, a) < dispensability(session, b);
    });
    return members;
}

int largestPanelOf(const Session& session, const Agenda& agenda)
{
    const QList<PersonId> members = panelByStaying(session, agenda);
    const RoundsBySize rounds(agenda, members);
    for (qsizetype size = members.size(); size > 0; --size)
        if (keepsShare(session, floorIf(session, agenda, [&](qsizetype i) { return rounds.at(i, size); })))
            return static_cast<int>(size);
    return 0;
}

std::optional<QList<Seconds>> roundsThatFit(const Session& session, const Agenda& agenda)
{
    const QList<Seconds> rounds = commonRounds(agenda);
    const auto fit = [&](const QList<Seconds>& each) {
        return keepsShare(session, floorIf(session, agenda, [&](qsizetype i) {
                              return roundsAt(agenda.segments.at(i), each);
                          }));
    };
    if (fit(rounds))
        return std::nullopt;
    const QList<Scale> scales = scalesOf(rounds);
    const auto largest = std::partition_point(
        scales.cbegin(), scales.cend(), [&](const Scale& scale) { return !fit(scaled(rounds, scale)); });
    if (largest == scales.cend())
        return std::nullopt;
    const QList<Seconds> found = scaled(rounds, *largest);
    const bool someVanish = found.count(Seconds{0}) > rounds.count(Seconds{0});
    return someVanish ? std::nullopt : std::optional(found);
}

QList<Seconds> commonRounds(const Agenda& agenda)
{
    QHash<PersonId, int> turns;
    QList<Seconds> common;
    for (const Segment& segment : agenda.segments) {
        if (!isPanel(segment))
            continue;
        for (const Turn& turn : segment.turns) {
            if (++turns[turn.person] > 1 || (!common.isEmpty() && turn.rounds != common))
                return {};
            common = turn.rounds;
        }
    }
    return common;
}

}  // namespace moderato
