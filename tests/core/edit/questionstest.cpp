#include "core/edit/questions.h"

#include "core/edit/cues.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class QuestionEdits : public Edits {
protected:
    /// The sample's first panel with two questions of its own.
    Event asked() const
    {
        Event next = event;
        next.sessions.first().agendas.first().segments.first().questions = {first, second};
        return next;
    }

    QList<Question> questionsIn(const Result<Event>& next) const
    {
        return segmentIn(next, segment(0)).questions;
    }

    SegmentId panel() const { return segment(0).id; }

    const Question first{QuestionId::create(), QStringLiteral("Why?"), {}};
    const Question second{QuestionId::create(), QStringLiteral("How?"), {event.people.first().id}};
};

TEST_F(QuestionEdits, AddPutsAQuestionAtTheEnd)
{
    const Question third{QuestionId::create(), QStringLiteral("When?"), {event.people.last().id}};
    EXPECT_EQ(questionsIn(addQuestion(asked(), panel(), third)), (QList<Question>{first, second, third}));
    EXPECT_TRUE(refused(addQuestion(event, SegmentId::create(), third)));
}

TEST_F(QuestionEdits, StrangersAreNotAsked)
{
    Question strange = first;
    strange.askedOf = {PersonId::create()};
    EXPECT_TRUE(refused(addQuestion(event, panel(), strange)));
    EXPECT_TRUE(refused(setQuestion(asked(), panel(), strange)));
}

TEST_F(QuestionEdits, SetReplacesOneQuestion)
{
    Question changed = first;
    changed.text = QStringLiteral("What for?");
    EXPECT_EQ(questionsIn(setQuestion(asked(), panel(), changed)), (QList<Question>{changed, second}));
    EXPECT_TRUE(refused(setQuestion(event, panel(), changed)));
    EXPECT_TRUE(refused(setQuestion(event, SegmentId::create(), changed)));
}

TEST_F(QuestionEdits, RemoveTakesOneQuestion)
{
    EXPECT_EQ(questionsIn(removeQuestion(asked(), panel(), first.id)), QList<Question>{second});
    EXPECT_TRUE(refused(removeQuestion(event, panel(), first.id)));
}

TEST_F(QuestionEdits, ShiftMovesAQuestionAndStopsAtTheEnds)
{
    EXPECT_EQ(questionsIn(shiftQuestion(asked(), panel(), first.id, 1)), (QList<Question>{second, first}));
    EXPECT_TRUE(gives(shiftQuestion(asked(), panel(), first.id, -1), asked()));
    EXPECT_TRUE(gives(shiftQuestion(asked(), panel(), second.id, 1), asked()));
    EXPECT_TRUE(refused(shiftQuestion(event, panel(), first.id, 1)));
}

class CueEdits : public Edits {
protected:
    Event cued() const
    {
        Event next = event;
        next.sessions.first().agendas.first().segments.first().cues = {poll};
        return next;
    }

    QList<Cue> cuesIn(const Result<Event>& next) const { return segmentIn(next, segment(0)).cues; }

    SegmentId panel() const { return segment(0).id; }

    const Cue poll{CueId::create(), Role::Technician, minutes(20), QStringLiteral("Start the poll")};
};

TEST_F(CueEdits, AddPutsACueAtTheEnd)
{
    const Cue queue{CueId::create(), Role::OnlineModerator, minutes(5), QStringLiteral("Open the queue")};
    EXPECT_EQ(cuesIn(addCue(cued(), panel(), queue)), (QList<Cue>{poll, queue}));
    EXPECT_TRUE(refused(addCue(event, SegmentId::create(), queue)));
}

TEST_F(CueEdits, SetReplacesOneCue)
{
    Cue changed = poll;
    changed.role = Role::Chair;
    changed.at = longestDuration;
    EXPECT_EQ(cuesIn(setCue(cued(), panel(), changed)), QList<Cue>{changed});
    EXPECT_TRUE(refused(setCue(event, panel(), changed)));
}

TEST_F(CueEdits, ACueIsWithinADayOfTheSegmentsStart)
{
    Cue impossible = poll;
    impossible.at = Seconds{-1};
    EXPECT_TRUE(refused(addCue(event, panel(), impossible)));
    impossible.at = longestDuration + Seconds{1};
    EXPECT_TRUE(refused(setCue(cued(), panel(), impossible)));
}

TEST_F(CueEdits, RemoveTakesOneCue)
{
    EXPECT_EQ(cuesIn(removeCue(cued(), panel(), poll.id)), QList<Cue>());
    EXPECT_TRUE(refused(removeCue(event, panel(), poll.id)));
}

}  // namespace
}  // namespace moderato::test
