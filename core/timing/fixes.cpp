#include "core/timing/fixes.h"

#include "core/plan/duration.h"
#include "core/timing/fixmakers.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fixes)
};

/// Who makes the fixes for the findings of one check.
struct Maker {
    const char* code;
    void (*mend)(Fixing&);
};

/// The checks whose findings can be mended by an edit; the others need people, or a decision.
const QList<Maker>& makers()
{
    static const QList<Maker> all{
        {"over-limit", mendOverLimit},
        {"locked-over-limit", mendLockedOverLimit},
        {"over-allocated", mendOverAllocated},
        {"fixed-start-unreachable", mendUnreachableStart},
        {"part-over-budget", mendPartOverBudget},
        {"part-under-budget", mendPartUnderBudget},
        {"under-least", mendUnderLeast},
        {"over-most", mendOverMost},
        {"zero-duration", mendZeroDuration},
        {"floor-share", mendFloorShare},
        {"floor-unheard", mendFloorUnheard},
        {"floor-late", mendFloorLate},
        {"no-online-floor", mendNoOnlineFloor},
        {"panel-too-little-time", mendPanelTooLittleTime},
        {"panel-too-many-people", mendPanelTooManyPeople},
        {"panellist-without-turn", mendPanellistWithoutTurn},
        {"intervention-long", mendInterventionLong},
        {"intervention-short", mendInterventionShort},
        {"speaking-spread", mendSpeakingSpread},
        {"speaker-absent", mendSpeakerAbsent},
        {"confirmation-late", mendNotConfirmed},
        {"not-confirmed", mendNotConfirmed},
        {"chair-on-panel", mendChairOnPanel},
        {"no-buffer", mendNoBuffer},
        {"unused-time", mendUnusedTime},
        {"slack", mendSlack},
        {"gap", mendGap},
        {"question-unasked", mendQuestionUnasked},
        {"no-wrap-up", mendNoWrapUp},
        {"overrun-risk", mendOverrunRisk},
    };
    return all;
}

const Maker* makerFor(const Finding& finding)
{
    for (const Maker& maker : makers())
        if (finding.is(maker.code))
            return &maker;
    return nullptr;
}

}  // namespace

bool mayBeMended(const Finding& finding)
{
    return makerFor(finding) != nullptr;
}

QString fixText(const Fix& fix)
{
    QStringList costs;
    if (fix.saves > Seconds{0})
        costs.append(Words::tr("saves %1").arg(formatDuration(fix.saves)));
    if (fix.endsLater > Seconds{0})
        costs.append(Words::tr("ends %1 later").arg(formatDuration(fix.endsLater)));
    if (fix.floorLoses > Seconds{0})
        costs.append(Words::tr("takes %1 from the floor").arg(formatDuration(fix.floorLoses)));
    return costs.isEmpty() ? fix.title : Words::tr("%1: %2").arg(fix.title, costs.join(QStringLiteral(", ")));
}

QList<Fix> fixesOf(const Event& event, const Finding& finding, const QDateTime& now, const FreshId& freshId,
                   const ForecastAssumptions* assumptions, ClockStyle clock)
{
    const Maker* const maker = makerFor(finding);
    if (!maker)
        return {};
    Fixing fixing(event, finding, now, freshId, assumptions, clock);
    if (fixing.isTrue())
        maker->mend(fixing);
    return fixing.fixes();
}

}  // namespace moderato
