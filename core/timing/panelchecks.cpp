#include "core/timing/panelchecks.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/timing/findingparts.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PanelChecks)
};

/// The count as the first word of a sentence.
QString countAtStart(int count)
{
    QString word = countWord(count);
    word[0] = word.at(0).toUpper();
    return word;
}

/// "Seven panellists with 3 + 2 min": the panel, with its rounds where all have the same.
QString panelWords(const Agenda& agenda, int size)
{
    const QString people = Words::tr("%1 panellist(s)", nullptr, size).arg(countAtStart(size));
    const QList<Seconds> rounds = commonRounds(agenda);
    return rounds.isEmpty() ? people : Words::tr("%1 with %2 min").arg(people, formatRounds(rounds));
}

/// The shorter rounds with which the whole panel would fit; nothing if there are none.
QString shorterRoundsText(const CheckInput& input)
{
    const std::optional<QList<Seconds>> rounds = roundsThatFit(input.session, input.agenda);
    return rounds ? u' ' + Words::tr("All of them fit with %1 min.").arg(formatRounds(*rounds)) : QString();
}

/// What the figures of a plan over its limit do not add up to without it.
QString overrunText(const Schedule& schedule)
{
    if (schedule.overrun() == Seconds{0})
        return {};
    return u' ' + Words::tr("The plan is %1 over.").arg(formatDuration(schedule.overrun()));
}

/// Findings on the panel's interventions, one for each speaker in a segment, where `isAtFault(intervention)`.
template <class IsAtFault, class Message>
QList<Finding> onInterventions(const CheckInput& input, IsAtFault&& isAtFault, Message&& message)
{
    QList<Finding> found;
    QHash<PersonId, const Segment*> toldOf;
    forEachPlanned(input, [&](const Segment& segment, const SegmentTimes& times) {
        for (const Turn& turn : segment.turns) {
            if (times.kind != Kind::Panel || turn.rounds.isEmpty() || !isAtFault(turn.rounds.first()))
                continue;
            const CastMember* speaker = input.cast.find(turn.person);
            if (!speaker || std::exchange(toldOf[turn.person], &segment) == &segment)
                continue;
            found.append(aboutSegment(segment, message(speaker->name(), turn.rounds.first()),
                                      {{"intervention_seconds", turn.rounds.first().count()}}));
            found.last().place.person = turn.person;
        }
    });
    return found;
}

}  // namespace

QList<Finding> findTooLittleTimeForPanel(const CheckInput& input)
{
    const Share share = input.session.policy.floorShare;
    if (input.schedule.panel == Seconds{0} || reaches(input.schedule.floor, share, input.schedule.limit))
        return {};
    const int size = static_cast<int>(input.cast.panel().size());
    const int largest = largestPanelOf(input.session, input.agenda);
    if (size == 0 || largest == 0)
        return {};
    const QString message =
        Words::tr("%1 is (are) more than the time allows: ", nullptr, size)
            .arg(panelWords(input.agenda, size)) +
        Words::tr("%n panellist(s) at most leave(s) the floor its %1 of %2.", nullptr, largest)
            .arg(formatDuration(shareOf(share, input.schedule.limit)), formatDuration(input.schedule.limit)) +
        shorterRoundsText(input);
    return {aboutAgenda(input, message,
                        {{"size", size},
                         {"largest", largest},
                         {"panel_seconds", input.schedule.panel.count()},
                         {"floor_seconds", input.schedule.floor.count()}})};
}

QList<Finding> findTooManyPeople(const CheckInput& input)
{
    const int size = static_cast<int>(input.cast.panel().size());
    const int most = input.session.policy.largestPanel;
    if (size <= most)
        return {};
    const Schedule& schedule = input.schedule;
    const bool chairAlone = schedule.fixedTime() == schedule.chair;
    const QString message =
        Words::tr("%1 take(s) %2; with %3 for %4 the floor keeps %5 of %6.", nullptr, size)
            .arg(panelWords(input.agenda, size), formatDuration(schedule.panel),
                 formatDuration(schedule.fixedTime()),
                 chairAlone ? Words::tr("chair and wrap-up") : Words::tr("all else"),
                 formatDuration(schedule.floor), formatDuration(schedule.limit)) +
        overrunText(schedule) + u' ' + Words::tr("The policy's largest panel is %n.", nullptr, most);
    return {aboutAgenda(input, message,
                        {{"size", size},
                         {"largest", most},
                         {"panel_seconds", schedule.panel.count()},
                         {"fixed_seconds", schedule.fixedTime().count()},
                         {"floor_seconds", schedule.floor.count()}})};
}

QList<Finding> findShortInterventions(const CheckInput& input)
{
    const Seconds shortest = input.session.policy.shortestIntervention;
    const QString words = Words::tr("%1 has %2 for an intervention; the policy wants %3 at least.");
    return onInterventions(
        input, [shortest](Seconds intervention) { return intervention < shortest; },
        [&words, wanted = formatDuration(shortest)](const QString& name, Seconds intervention) {
            return words.arg(name, formatDuration(intervention), wanted);
        });
}

QList<Finding> findLongInterventions(const CheckInput& input)
{
    const Seconds longest = input.session.policy.longestIntervention;
    const QString words = Words::tr("%1 has %2 for an intervention; the policy allows %3.");
    return onInterventions(
        input, [longest](Seconds intervention) { return intervention > longest; },
        [&words, allowed = formatDuration(longest)](const QString& name, Seconds intervention) {
            return words.arg(name, formatDuration(intervention), allowed);
        });
}

QList<Finding> findSpeakingSpread(const CheckInput& input)
{
    QList<const CastMember*> panel = input.cast.panel();
    panel.removeIf([](const CastMember* member) { return member->speaking == Seconds{0}; });
    const auto [least, most] =
        std::minmax_element(panel.cbegin(), panel.cend(), [](const CastMember* a, const CastMember* b) {
            return a->speaking < b->speaking;
        });
    if (panel.isEmpty() || reaches((*least)->speaking, input.session.policy.leastSpeaking, (*most)->speaking))
        return {};
    return {aboutAgenda(
        input,
        Words::tr("%1 speaks for %2, %3 for %4; the policy wants %5 % of the most at least.")
            .arg((*most)->name(), formatDuration((*most)->speaking), (*least)->name(),
                 formatDuration((*least)->speaking))
            .arg(percentText(input.session.policy.leastSpeaking)),
        {{"most_seconds", (*most)->speaking.count()}, {"least_seconds", (*least)->speaking.count()}})};
}

}  // namespace moderato
