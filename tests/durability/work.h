#pragma once

#include "core/document.h"
#include "tests/support/randomevent.h"

namespace moderato::test {

/// One thing that a user does to a document, and the event after it.
struct Step {
    enum class Kind { Commit, Undo, Redo };

    Kind kind = Kind::Commit;
    Event after;
};

/// Random steps of work on an event, and the history that they make: the same seed and event give the same steps.
/// Nothing is undone that was not done here, so that it does not matter what history a document began with.
class Work final {
public:
    Work(quint32 seed, const Event& event) : m_dice(seed), m_random({seed, 3}), m_states{event} {}

    /// Deals a step that would change something. Whether it is taken is another matter.
    Step propose();

    void take(const Step& step);

    /// The event after the steps taken.
    const Event& event() const { return m_states.at(m_now); }

    /// The event before so many of the steps that could be undone; from 0 to undoable().
    const Event& before(qsizetype steps) const { return m_states.at(m_now - steps); }
    qsizetype undoable() const { return m_now; }

private:
    Event changed();

    Dice m_dice;
    RandomEvents m_random;
    QList<Event> m_states;
    qsizetype m_now = 0;
};

/// Does the step to a document whose event is the one before it.
Done apply(Document& document, const Step& step);

/// Proposes a step, does it, and takes it if that succeeded.
Done workOn(Document& document, Work& work);

}  // namespace moderato::test
