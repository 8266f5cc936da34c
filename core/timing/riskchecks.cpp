#include "core/timing/riskchecks.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/timing/findingparts.h"
#include "core/timing/forecast.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RiskChecks)
};

}  // namespace

QList<Finding> findOverrunRisk(const CheckInput& input)
{
    if (!hasPlan(input))
        return {};
    const Forecast forecast = moderato::forecast(
        input.session, input.agenda, input.assumptions ? *input.assumptions : defaultAssumptions());
    const qint64 risk = std::llround((1.0 - forecast.onTimeChance) * 1000.0);
    const int accepted = input.session.policy.overrunRisk.perMille;
    if (risk <= accepted)
        return {};
    return {aboutAgenda(
        input,
        Words::tr("By usual overruns, which are an assumption, the chance to end after %1 is %2 %; "
                  "the policy accepts %3 %. One session in ten would end after %4.")
            .arg(formatDuration(input.schedule.limit))
            .arg(100 - percentOfChance(forecast.onTimeChance))
            .arg(percentText(input.session.policy.overrunRisk))
            .arg(formatDuration(forecast.end.p90)),
        {{"risk_per_mille", risk},
         {"accepted_per_mille", accepted},
         {"end_p50_seconds", forecast.end.p50.count()},
         {"end_p90_seconds", forecast.end.p90.count()}})};
}

}  // namespace moderato
