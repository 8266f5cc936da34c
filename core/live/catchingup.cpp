#include "core/live/catchingup.h"

#include "core/live/recoverywords.h"
#include "core/live/shortening.h"
#include "core/plan/lookup.h"
#include "core/timing/measures.h"

namespace moderato {
namespace {

constexpr Seconds trimStep{30};
/// To which follow-ups are trimmed where no trimming is enough.
constexpr Seconds gentleTrim{90};
constexpr Seconds firmTrim{60};
/// So many segments are offered one by one.
constexpr int mostSingles = 4;

Seconds cutBetween(const Agenda& before, const Agenda& after)
{
    Seconds sum{0};
    for (qsizetype i = 0; i < before.segments.size(); ++i)
        sum += before.segments.at(i).planned - after.segments.at(i).planned;
    return sum;
}

/// Looks for ways one kind after the other, and remembers what all of them together come to.
class CatchingUp {
public:
    explicit CatchingUp(Offers& offers)
        : m_offers(offers)
        , m_session(offers.session())
        , m_agenda(offers.rest().agenda())
        , m_all(m_agenda)
    {
    }

    void run()
    {
        buffer();
        trim();
        park();
        cut();
        if (!m_enough)
            combine(RecoveryKind::Combined);
        floor();
        if (!m_enough)
            combine(RecoveryKind::CombinedAll);
    }

private:
    bool fits(const Agenda& agenda) const { return endOnTheDay(m_session, agenda) <= m_session.limit; }

    void offer(RecoveryKind kind, const QString& title, const Agenda& changed)
    {
        m_enough = m_offers.offerShorter(kind, title, changed) || m_enough;
    }

    /// Takes one more step of what is done together, if it is still needed and brings something.
    template <class Title>
    void together(const Agenda& next, Title&& titleFor)
    {
        if (fits(m_all) || endOnTheDay(m_session, next) >= endOnTheDay(m_session, m_all))
            return;
        m_titles.append(titleFor(m_all, next));
        m_all = next;
    }

    void combine(RecoveryKind kind)
    {
        if (m_titles.size() > 1)
            offer(kind, combinedTitle(m_titles), m_all);
    }

    void buffer()
    {
        const auto title = [](const Agenda& before, const Agenda& after) {
            return bufferTitle(cutBetween(before, after));
        };
        const Agenda shorter = withShorterBuffers(m_session, m_agenda);
        offer(RecoveryKind::Buffer, title(m_agenda, shorter), shorter);
        together(withShorterBuffers(m_session, m_all), title);
    }

    /// The mildest trimming that is enough; none if not even dropping the follow-ups is.
    std::optional<Seconds> enough(const Agenda& agenda) const
    {
        const Seconds longest = longestFollowUp(m_session, agenda);
        qint64 failing = (longest.count() + trimStep.count() - 1) / trimStep.count();
        if (longest == Seconds{0} || !fits(withFollowUpsTrimmed(m_session, agenda, Seconds{0})))
            return std::nullopt;
        qint64 holding = 0;
        while (failing - holding > 1) {
            const qint64 middle = (failing + holding) / 2;
            (fits(withFollowUpsTrimmed(m_session, agenda, trimStep * middle)) ? holding : failing) = middle;
        }
        return trimStep * holding;
    }

    void offerTrim(Seconds most)
    {
        offer(RecoveryKind::TrimRounds, trimTitle(most), withFollowUpsTrimmed(m_session, m_agenda, most));
    }

    void trim()
    {
        const Seconds longest = longestFollowUp(m_session, m_agenda);
        const std::optional<Seconds> found = enough(m_agenda);
        if (!found || *found < firmTrim)
            for (const Seconds most : {gentleTrim, firmTrim})
                if (most < longest)
                    offerTrim(most);
        offerTrim(found.value_or(Seconds{0}));
        const Seconds together = std::max(enough(m_all).value_or(firmTrim), trimStep);
        this->together(withFollowUpsTrimmed(m_session, m_all, together),
                       [=](const Agenda&, const Agenda&) { return trimTitle(together); });
    }

    void park()
    {
        int offered = 0;
        for (const SegmentId id : parkable(m_agenda)) {
            const Agenda parked = withParked(m_agenda, {id});
            if (offered < mostSingles && endOnTheDay(m_session, parked) < endOnTheDay(m_session, m_agenda)) {
                offer(RecoveryKind::Park, parkTitle(m_agenda, parked), parked);
                ++offered;
            }
        }
        const Agenda parked = withParkedByRank(m_session, m_agenda);
        offer(RecoveryKind::Park, parkTitle(m_agenda, parked), parked);
        together(withParkedByRank(m_session, m_all), parkTitle);
    }

    void cut()
    {
        const Agenda shorter = withCuts(m_session, m_agenda);
        int offered = 0;
        for (const Segment& segment : shorter.segments) {
            if (offered >= mostSingles || *find(m_agenda.segments, segment.id) == segment)
                continue;
            const Agenda single = withCuts(m_session, m_agenda, segment.id);
            if (!fits(single))
                continue;
            offer(RecoveryKind::Cut, cutTitle(m_agenda, single), single);
            ++offered;
        }
        offer(RecoveryKind::Cut, cutTitle(m_agenda, shorter), shorter);
        together(withCuts(m_session, m_all), cutTitle);
    }

    void floor()
    {
        const auto title = [](const Agenda& before, const Agenda& after) {
            return floorTitle(cutBetween(before, after));
        };
        const Agenda less = withLessFloor(m_session, m_agenda);
        offer(RecoveryKind::Floor, title(m_agenda, less), less);
        together(withLessFloor(m_session, m_all), title);
    }

    Offers& m_offers;
    const Session& m_session;
    const Agenda& m_agenda;
    Agenda m_all;  ///< with all that was found so far, as far as needed
    QStringList m_titles;
    bool m_enough = false;  ///< one of the options ends in time
};

}  // namespace

void offerToCatchUp(Offers& offers)
{
    CatchingUp(offers).run();
}

}  // namespace moderato
