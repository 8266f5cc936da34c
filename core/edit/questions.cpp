#include "core/edit/questions.h"

#include <QCoreApplication>

namespace moderato {
namespace {

tl::unexpected<Error> noSuchQuestion()
{
    return failure(QCoreApplication::translate(
        "Edit", "This question is no longer in the segment; select another one."));
}

bool areKnown(const Event& event, const QList<PersonId>& people)
{
    return std::all_of(people.cbegin(), people.cend(),
                       [&event](PersonId person) { return find(event.people, person) != nullptr; });
}

/// Changes the list of the segment's questions by `change`, which is told where this one stands.
template <class F>
Result<Event> changeQuestion(Event event, SegmentId segment, QuestionId question, F&& change)
{
    const SegmentIndex index = locate(event, segment);
    if (!index.isValid())
        return noSuchSegment();
    QList<Question>& questions = at(event, index).questions;
    const qsizetype place = indexOf(questions, question);
    if (place < 0)
        return noSuchQuestion();
    change(questions, place);
    return event;
}

}  // namespace

Result<Event> addQuestion(Event event, SegmentId segment, const Question& fresh)
{
    if (!areKnown(event, fresh.askedOf))
        return noSuchPerson();
    return changeSegment(std::move(event), segment,
                         [&](Segment& changed) { changed.questions.append(fresh); });
}

Result<Event> setQuestion(Event event, SegmentId segment, const Question& question)
{
    if (!areKnown(event, question.askedOf))
        return noSuchPerson();
    return changeQuestion(std::move(event), segment, question.id,
                          [&](QList<Question>& questions, qsizetype place) { questions[place] = question; });
}

Result<Event> removeQuestion(Event event, SegmentId segment, QuestionId question)
{
    return changeQuestion(std::move(event), segment, question,
                          [](QList<Question>& questions, qsizetype place) { questions.removeAt(place); });
}

Result<Event> shiftQuestion(Event event, SegmentId segment, QuestionId question, int direction)
{
    return changeQuestion(
        std::move(event), segment, question, [=](QList<Question>& questions, qsizetype place) {
            questions.move(place, std::clamp<qsizetype>(place + direction, 0, questions.size() - 1));
        });
}

}  // namespace moderato
