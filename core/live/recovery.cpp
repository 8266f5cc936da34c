#include "core/live/recovery.h"

#include "core/live/catchingup.h"
#include "core/live/projection.h"
#include "core/live/usingtime.h"

namespace moderato {

QList<RecoveryOption> recoveryOptions(const RunState& state, RunTime now)
{
    if (state.phase == RunPhase::Over || runAgenda(state).segments.isEmpty())
        return {};
    const RunTime limit = runSession(state).limit;
    const RunTime end = projectedEnd(state, state.plan, now);
    const RunTime target = std::min<RunTime>(limit, endWithoutLateness(state.planned));
    Offers offers(state, now);
    if (end >= limit + Seconds{1})
        offerToCatchUp(offers);
    else if (end <= target - Seconds{1})
        offerToUseTime(offers, target);
    return offers.all();
}

}  // namespace moderato
