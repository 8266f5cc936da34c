#include "core/live/runfold.h"

#include "core/live/runsteps.h"
#include "core/plan/validate.h"

namespace moderato {
namespace {

/// So many actions are taken back without folding the log anew. Each state holds lists of its own, which in a long log are long.
constexpr qsizetype statesKept = 16;

RunState stateBefore(const Run& run)
{
    RunState state;
    state.kind = run.kind;
    if (validate(run.plan))
        state.plan = run.plan;
    state.planned = state.plan;
    return state;
}

/// The place of the entry with this number, or of the first after it.
qsizetype placeOf(const QList<RunEntry>& entries, qint64 number)
{
    const auto found =
        std::lower_bound(entries.cbegin(), entries.cend(), number,
                         [](const RunEntry& entry, qint64 wanted) { return entry.number < wanted; });
    return found - entries.cbegin();
}

}  // namespace

RunFold::RunFold(const Run& run)
    : m_start(stateBefore(run))
    , m_state(m_start)
    , m_startEffort(m_start.plan)
    , m_effort(m_startEffort)
{
    for (const RunEntry& entry : run.entries) {
        if (entry.number <= m_state.lastNumber)
            continue;
        m_state.lastNumber = entry.number;
        m_entries.append(entry);
        if (entry.action == RunAction::Undo && isUndoable(entry.undoes, entry.number))
            m_undone.insert(entry.undoes);
    }
    foldFrom(0);
}

void RunFold::add(const RunEntry& entry)
{
    if (entry.number <= m_state.lastNumber)
        return;
    m_entries.append(entry);
    if (entry.action != RunAction::Undo)
        apply(entry);
    else if (isUndoable(entry.undoes, entry.number)) {
        m_undone.insert(entry.undoes);
        foldFrom(entry.undoes);
    }
    noteLast();
}

bool RunFold::isUndoable(qint64 number, qint64 by) const
{
    const qsizetype place = placeOf(m_entries, number);
    return number < by && place < m_entries.size() && m_entries.at(place).number == number &&
           m_entries.at(place).action != RunAction::Undo && !m_undone.contains(number);
}

void RunFold::foldFrom(qint64 number)
{
    while (!m_before.isEmpty() && m_before.last().number > number)
        m_before.removeLast();
    const bool isKept = !m_before.isEmpty() && m_before.last().number == number;
    m_state = isKept ? m_before.last().state : m_start;
    m_effort = isKept ? m_before.takeLast().effort : m_startEffort;
    if (!isKept)
        m_before.clear();
    for (qsizetype i = isKept ? placeOf(m_entries, number) : 0; i < m_entries.size(); ++i) {
        const RunEntry& entry = m_entries.at(i);
        if (entry.action == RunAction::Undo || m_undone.contains(entry.number))
            continue;
        // A state that is kept makes the next step copy what it changes, which long logs need not pay for.
        if (m_entries.size() - i <= statesKept)
            apply(entry);
        else
            step(entry);
    }
    noteLast();
}

bool RunFold::step(const RunEntry& entry)
{
    if (!m_effort.add(entry) || !takeStep(m_state, entry))
        return false;
    m_state.undoable = Undoable{entry.number, entry.action, entry.text};
    return true;
}

void RunFold::apply(const RunEntry& entry)
{
    Before before{entry.number, m_state, m_effort};
    if (!step(entry))
        return;
    m_before.append(std::move(before));
    if (m_before.size() > statesKept)
        m_before.removeFirst();
}

void RunFold::noteLast()
{
    if (m_entries.isEmpty())
        return;
    const RunEntry& last = m_entries.last();
    m_state.lastNumber = last.number;
    m_state.clock = RunClock{std::clamp(last.at, earliestRunTime, latestRunTime), last.clock, m_state.speed};
}

RunState fold(const Run& run)
{
    return RunFold(run).state();
}

}  // namespace moderato
