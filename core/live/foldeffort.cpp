#include "core/live/foldeffort.h"

#include "core/plan/rowcount.h"

namespace moderato {
namespace {

bool changesPlan(RunAction action)
{
    return action == RunAction::ChangePlan || action == RunAction::Recover || action == RunAction::Absent ||
           action == RunAction::SpendFloor;
}

}  // namespace

FoldEffort::FoldEffort(const Event& plan) : m_planRows(rowCount(plan)), m_rows(m_planRows) {}

bool FoldEffort::add(const RunEntry& entry)
{
    if (!changesPlan(entry.action))
        return true;
    m_planRows += entry.changes.size();
    if (m_rows + m_planRows > mostRowsForChanges)
        return false;
    m_rows += m_planRows;
    return true;
}

}  // namespace moderato
