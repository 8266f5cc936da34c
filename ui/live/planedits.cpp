#include "ui/live/planedits.h"

#include "core/live/editedplan.h"
#include "core/plan/changelines.h"

namespace moderato {
namespace {

constexpr int mostChanges = 100;

QStringList linesOf(const Event& before, const Event& after)
{
    QStringList texts;
    for (const ChangeLine& line : changeLines(before, after, mostChanges))
        texts.append(line.text);
    return texts;
}

}  // namespace

PlanEdits::PlanEdits(LiveDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    // An action is painted first.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanEdits::compare);
    connect(&m_desk, &LiveDesk::changed, this, &PlanEdits::follow);
    connect(&m_desk, &LiveDesk::eventEdited, this, [this] {
        m_isLeft = false;
        m_soon.start();
    });
    follow();
}

void PlanEdits::follow()
{
    if (std::exchange(m_run, m_desk.run()) != m_desk.run())
        m_isLeft = false;
    m_soon.start();
}

void PlanEdits::leave()
{
    m_isLeft = true;
    compare();
}

void PlanEdits::compare()
{
    const std::optional<Event> before = std::exchange(m_plan, m_isLeft ? std::nullopt : editedPlan());
    if (m_plan == before)
        return;
    m_lines = m_plan ? linesOf(m_desk.state().plan, *m_plan) : QStringList();
    Q_EMIT changed();
}

std::optional<Event> PlanEdits::editedPlan() const
{
    if (!m_desk.canAct())
        return std::nullopt;
    const RunState& state = m_desk.state();
    const Event edited = planToRun(m_desk.document()->event(), m_desk.session(), runAgenda(state).id);
    const Result<Event> next = withEdits(m_desk.wholeRun(), state, m_desk.now(), edited);
    return next && *next != state.plan ? std::optional(*next) : std::nullopt;
}

}  // namespace moderato
