#include "core/live/face.h"
#include "tests/core/live/randomrun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

constexpr RunTime oneMillisecond{1};

/// All that must hold of the face of a run at this moment.
void expectSoundFace(const RunState& state, RunTime now)
{
    const StageFace face = faceOf(state, now);
    EXPECT_EQ(face.level == StageLevel::Ended, state.phase == RunPhase::Over);
    EXPECT_EQ(face.level == StageLevel::NotBegun, state.phase == RunPhase::NotBegun);
    EXPECT_EQ(face.level == StageLevel::Paused, state.phase == RunPhase::Paused);
    EXPECT_EQ(face.levelWord.isEmpty(), face.level == StageLevel::Calm);
    EXPECT_EQ(face.speaker.isEmpty(), turnOn(state) == nullptr);
    EXPECT_EQ(face.clock.has_value(), !face.clockWords.isEmpty());
    EXPECT_GE(face.used, 0);
    EXPECT_LE(face.used, 1000);
    EXPECT_EQ(face.message, state.message);
    if (face.clock && face.level != StageLevel::NotBegun && face.level != StageLevel::Paused) {
        EXPECT_EQ(face.clock->left <= Seconds{0}, face.level == StageLevel::Over);
    }
}

/// The face stays what it is up to the moment that nextChange names, however it is asked for meanwhile.
void expectStillUntilNextChange(const RunState& state, RunTime now, test::Dice& dice)
{
    const std::optional<RunTime> next = nextChange(state, now);
    const RunTime until = next.value_or(now + std::chrono::minutes{10});
    ASSERT_GT(until, now);
    const StageFace face = faceOf(state, now);
    const RunTime between = now + RunTime(dice.below(static_cast<int>((until - now).count())));
    EXPECT_EQ(faceOf(state, between), face) << now.count() << " and " << between.count();
    EXPECT_EQ(faceOf(state, until - oneMillisecond), face) << now.count();
    if (next) {
        EXPECT_NE(faceOf(state, *next), face) << now.count();
    }
}

TEST(FaceProperties, holdInEveryRun)
{
    for (quint32 seed = 0; seed < 150; ++seed) {
        test::RandomRun run(test::Seed{seed, 10});
        for (int step = 0; step < 40; ++step) {
            run.go(1);
            expectSoundFace(run.state(), run.now());
            expectStillUntilNextChange(run.state(), run.now(), run.dice());
            if (testing::Test::HasFailure())
                FAIL() << "seed " << seed << ", step " << step;
        }
    }
}

}  // namespace
}  // namespace moderato
