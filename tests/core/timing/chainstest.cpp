#include "core/timing/chains.h"

#include "core/timing/schedule.h"
#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

Chain lastOf(const Session& session)
{
    return lastToEnd(chainsOf(linksOf(session, session.agendas.first())));
}

TEST(Chains, EndLastFromTheLaterOfTwoThatEndTogether)
{
    Segment mark = segment("A fixed moment", minutes(0));
    mark.fixedStart = minutes(10);
    EXPECT_EQ(lastOf(session({segment("Before", minutes(10)), mark, segment("After", minutes(5))})),
              (Chain{1, minutes(15)}));
}

RC_GTEST_PROP(Chains, EndWhenTheScheduleEnds, (const Seed& seed))
{
    for (const Session& session : {largeSession(seed), randomSession(seed)})
        RC_ASSERT(lastOf(session).end == schedule(session, session.agendas.first()).scheduledEnd);
}

RC_GTEST_PROP(Chains, EndLastFromTheLastFixedStartThatHolds, (const Seed& seed))
{
    const Session session = tamed(largeSession({seed.number, 1}));
    qsizetype holding = -1;
    for (qsizetype i = 0; i < session.agendas.first().segments.size(); ++i)
        if (const Segment& segment = session.agendas.first().segments.at(i);
            !segment.parked && segment.fixedStart)
            holding = i;
    RC_ASSERT(lastOf(session).first == holding);
}

}  // namespace
}  // namespace moderato::test
