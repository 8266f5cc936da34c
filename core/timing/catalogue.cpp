#include "core/timing/balancechecks.h"
#include "core/timing/checks.h"
#include "core/timing/contentchecks.h"
#include "core/timing/floorchecks.h"
#include "core/timing/panelchecks.h"
#include "core/timing/peoplechecks.h"
#include "core/timing/riskchecks.h"
#include "core/timing/segmentchecks.h"
#include "core/timing/timechecks.h"

#include <QtGlobal>

namespace moderato {
namespace {

constexpr auto error = Severity::Error;
constexpr auto warning = Severity::Warning;
constexpr auto advice = Severity::Advice;

// clang-format off
// Ordered by severity, so that findings come out sorted unless a session says otherwise.
const QList<Check> catalogue{
    {"over-limit", error, QT_TRANSLATE_NOOP("Checks", "Over the limit"),
     QT_TRANSLATE_NOOP("Checks", "What lies after the limit is cut on the day, and it is the floor and the wrap-up that come last."),
     findOverLimit},
    {"over-allocated", error, QT_TRANSLATE_NOOP("Checks", "Segment over-allocated"),
     QT_TRANSLATE_NOOP("Checks", "Speakers who were promised more minutes than there are take them from the floor."),
     findOverAllocated},
    {"fixed-start-unreachable", error, QT_TRANSLATE_NOOP("Checks", "Fixed start can't be reached"),
     QT_TRANSLATE_NOOP("Checks", "Somebody counts on this moment, and the segment before it is still running then."),
     findUnreachableStarts},
    {"locked-over-limit", error, QT_TRANSLATE_NOOP("Checks", "Locked segments exceed the limit"),
     QT_TRANSLATE_NOOP("Checks", "Nothing that may still change can make the plan fit."),
     findLockedOverLimit},
    {"double-booked", error, QT_TRANSLATE_NOOP("Checks", "In two places at once"),
     QT_TRANSLATE_NOOP("Checks", "One of the two sessions will do without the person."),
     findDoubleBookings},
    {"part-over-budget", warning, QT_TRANSLATE_NOOP("Checks", "Part over its budget"),
     QT_TRANSLATE_NOOP("Checks", "A part that takes more than was agreed takes it from the parts after it."),
     findPartsOverBudget},
    {"under-least", warning, QT_TRANSLATE_NOOP("Checks", "Segment under its least"),
     QT_TRANSLATE_NOOP("Checks", "Somebody said that it is not worth doing in less time."),
     findUnderLeast},
    {"over-most", warning, QT_TRANSLATE_NOOP("Checks", "Segment over its most"),
     QT_TRANSLATE_NOOP("Checks", "Somebody said that it needs no more time than this."),
     findOverMost},
    {"zero-duration", warning, QT_TRANSLATE_NOOP("Checks", "Segment without time"),
     QT_TRANSLATE_NOOP("Checks", "It will take time on the day all the same."),
     findZeroDuration},
    {"floor-share", warning, QT_TRANSLATE_NOOP("Checks", "Floor under its share"),
     QT_TRANSLATE_NOOP("Checks", "A session that is announced as interactive needs time in which the floor is heard."),
     findFloorShare},
    {"floor-unheard", warning, QT_TRANSLATE_NOOP("Checks", "Floor not heard for long"),
     QT_TRANSLATE_NOOP("Checks", "Whoever has only listened for this long no longer takes part."),
     findFloorUnheard},
    {"floor-late", warning, QT_TRANSLATE_NOOP("Checks", "Floor first heard late"),
     QT_TRANSLATE_NOOP("Checks", "Floor time at the end is what late sessions lose."),
     findFloorLate},
    {"no-online-moderator", warning, QT_TRANSLATE_NOOP("Checks", "No online moderator"),
     QT_TRANSLATE_NOOP("Checks", "Those online are heard only if somebody watches their room."),
     findNoOnlineModerator},
    {"panel-too-little-time", warning, QT_TRANSLATE_NOOP("Checks", "Too little time for the panel"),
     QT_TRANSLATE_NOOP("Checks", "A panel of this size with these rounds leaves the floor less than its share."),
     findTooLittleTimeForPanel},
    {"panel-too-many-people", warning, QT_TRANSLATE_NOOP("Checks", "Too many people on the panel"),
     QT_TRANSLATE_NOOP("Checks", "A large panel makes statements instead of a discussion, even where the clock allows it."),
     findTooManyPeople},
    {"panellist-without-turn", warning, QT_TRANSLATE_NOOP("Checks", "Panellist without a turn"),
     QT_TRANSLATE_NOOP("Checks", "Whoever was invited to the panel expects to speak, and will."),
     findPanellistsWithoutTurn},
    {"intervention-long", warning, QT_TRANSLATE_NOOP("Checks", "Intervention too long"),
     QT_TRANSLATE_NOOP("Checks", "A long statement is a lecture; what is left over can go into a follow-up."),
     findLongInterventions},
    {"speaker-absent", warning, QT_TRANSLATE_NOOP("Checks", "Turns of somebody who does not come"),
     QT_TRANSLATE_NOOP("Checks", "Their minutes belong to somebody else by now."),
     findAbsentSpeakers},
    {"confirmation-late", warning, QT_TRANSLATE_NOOP("Checks", "Not confirmed, and little time left"),
     QT_TRANSLATE_NOOP("Checks", "Whoever is asked late is seldom free; plan for somebody else."),
     findLateConfirmations},
    {"short-way", warning, QT_TRANSLATE_NOOP("Checks", "Too little time between two sessions"),
     QT_TRANSLATE_NOOP("Checks", "Sessions end late and rooms lie apart."),
     findShortWays},
    {"chair-on-panel", warning, QT_TRANSLATE_NOOP("Checks", "Chair on the panel"),
     QT_TRANSLATE_NOOP("Checks", "Nobody can keep the time of an argument they are part of."),
     findChairsOnPanel},
    {"group-missing", warning, QT_TRANSLATE_NOOP("Checks", "Wanted group missing on the panel"),
     QT_TRANSLATE_NOOP("Checks", "The policy says that the panel is not complete without it."),
     findMissingGroups},
    {"group-heads", warning, QT_TRANSLATE_NOOP("Checks", "Wanted group short of seats"),
     QT_TRANSLATE_NOOP("Checks", "The balance that was agreed is counted in seats, too."),
     findGroupsShortOfHeads},
    {"group-minutes", warning, QT_TRANSLATE_NOOP("Checks", "Wanted group short of minutes"),
     QT_TRANSLATE_NOOP("Checks", "A seat without its minutes is no balance."),
     findGroupsShortOfMinutes},
    {"no-buffer", warning, QT_TRANSLATE_NOOP("Checks", "No buffer before a hard end"),
     QT_TRANSLATE_NOOP("Checks", "When the room is taken away, the wrap-up is cut in mid-sentence."),
     findNoBuffer},
    {"no-online-floor", advice, QT_TRANSLATE_NOOP("Checks", "No floor time for those online"),
     QT_TRANSLATE_NOOP("Checks", "Those in the room are always quicker; time for the others has to be planned."),
     findNoOnlineFloor},
    {"intervention-short", advice, QT_TRANSLATE_NOOP("Checks", "Intervention too short"),
     QT_TRANSLATE_NOOP("Checks", "In less time nobody gets beyond thanks and greetings, so it will be overrun."),
     findShortInterventions},
    {"speaking-spread", advice, QT_TRANSLATE_NOOP("Checks", "Speaking time uneven"),
     QT_TRANSLATE_NOOP("Checks", "Panellists compare their minutes."),
     findSpeakingSpread},
    {"not-confirmed", advice, QT_TRANSLATE_NOOP("Checks", "Not confirmed yet"),
     QT_TRANSLATE_NOOP("Checks", "The plan counts on somebody who has not said yes."),
     findUnconfirmedSpeakers},
    {"overrun-risk", advice, QT_TRANSLATE_NOOP("Checks", "Likely to overrun"),
     QT_TRANSLATE_NOOP("Checks", "Plans that fill their time run over on the day; a buffer is cheaper than a cut wrap-up."),
     findOverrunRisk, true},
    {"unused-time", advice, QT_TRANSLATE_NOOP("Checks", "Unused minutes"),
     QT_TRANSLATE_NOOP("Checks", "Time that nobody plans for goes to whoever speaks longest; the floor could have it."),
     findUnusedTime},
    {"part-under-budget", advice, QT_TRANSLATE_NOOP("Checks", "Part under its budget"),
     QT_TRANSLATE_NOOP("Checks", "The part has minutes that nothing uses."),
     findPartsUnderBudget},
    {"slack", advice, QT_TRANSLATE_NOOP("Checks", "Slack in a segment"),
     QT_TRANSLATE_NOOP("Checks", "Minutes that are nobody's are taken by the last speaker."),
     findSlack},
    {"gap", advice, QT_TRANSLATE_NOOP("Checks", "Gap before a fixed start"),
     QT_TRANSLATE_NOOP("Checks", "The room sits idle until the fixed start."),
     findGaps},
    {"no-chair", advice, QT_TRANSLATE_NOOP("Checks", "No chair"),
     QT_TRANSLATE_NOOP("Checks", "Somebody has to open, to sum up and to decide when time is short."),
     findNoChair},
    {"no-moderator", advice, QT_TRANSLATE_NOOP("Checks", "No moderator"),
     QT_TRANSLATE_NOOP("Checks", "Somebody has to put the questions and bring in the floor."),
     findNoModerator},
    {"no-rapporteur", advice, QT_TRANSLATE_NOOP("Checks", "No rapporteur"),
     QT_TRANSLATE_NOOP("Checks", "What nobody writes down is not in the report."),
     findNoRapporteur},
    {"no-timekeeper", advice, QT_TRANSLATE_NOOP("Checks", "No timekeeper"),
     QT_TRANSLATE_NOOP("Checks", "A plan that nobody times is overrun."),
     findNoTimekeeper},
    {"panel-without-question", advice, QT_TRANSLATE_NOOP("Checks", "Panel without a question"),
     QT_TRANSLATE_NOOP("Checks", "Without questions in advance, panellists come with statements."),
     findPanelsWithoutQuestion},
    {"question-unasked", advice, QT_TRANSLATE_NOOP("Checks", "Question asked of nobody"),
     QT_TRANSLATE_NOOP("Checks", "The moderator has to know to whom it goes."),
     findUnaskedQuestions},
    {"no-wrap-up", advice, QT_TRANSLATE_NOOP("Checks", "No wrap-up"),
     QT_TRANSLATE_NOOP("Checks", "A session whose outcome nobody says aloud has none."),
     findNoWrapUp},
    {"no-outcome", advice, QT_TRANSLATE_NOOP("Checks", "No expected outcome"),
     QT_TRANSLATE_NOOP("Checks", "Order, panel and questions follow from what the session is to come to."),
     findNoOutcome},
    {"title-missing", advice, QT_TRANSLATE_NOOP("Checks", "Title missing"),
     QT_TRANSLATE_NOOP("Checks", "A run of show can't point to what has no name."),
     findMissingTitles},
    {"title-long", advice, QT_TRANSLATE_NOOP("Checks", "Title too long"),
     QT_TRANSLATE_NOOP("Checks", "Schedule pages cut long titles, and people find sessions by them."),
     findLongTitle},
};
// clang-format on

}  // namespace

const QList<Check>& allChecks()
{
    return catalogue;
}

}  // namespace moderato
