#include "tests/durability/work.h"

namespace moderato::test {

Step Work::propose()
{
    const int roll = m_dice.below(100);
    if (roll < 20 && m_now > 0)
        return {Step::Kind::Undo, m_states.at(m_now - 1)};
    if (roll >= 85 && m_now + 1 < m_states.size())
        return {Step::Kind::Redo, m_states.at(m_now + 1)};
    return {Step::Kind::Commit, changed()};
}

void Work::take(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Undo:
        --m_now;
        return;
    case Step::Kind::Redo:
        ++m_now;
        return;
    case Step::Kind::Commit:
        m_states.resize(m_now + 1);
        m_states.append(step.after);
        ++m_now;
    }
}

Event Work::changed()
{
    Event next = event();
    while (next == event())
        next = m_random.changed(event());
    return next;
}

Done apply(Document& document, const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Undo:
        return document.undo();
    case Step::Kind::Redo:
        return document.redo();
    case Step::Kind::Commit:
        break;
    }
    return document.commit(QStringLiteral("an edit"), step.after);
}

Done workOn(Document& document, Work& work)
{
    const Step step = work.propose();
    Done done = apply(document, step);
    if (done)
        work.take(step);
    return done;
}

}  // namespace moderato::test
