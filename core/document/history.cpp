#include "core/document/history.h"

#include <QThreadPool>

#include <spdlog/spdlog.h>

namespace moderato {
namespace {

/// So many states around the present one stay in memory. Each shares with its neighbours what its edit did not touch, but
/// has a list of its own of an agenda's segments, which are megabytes where there are thousands.
constexpr qsizetype keptInMemory = 50;

/// Thousands of segments take as long to be freed as to be compared, and nobody waits for that.
void free(Event event)
{
    QThreadPool::globalInstance()->start([forgotten = std::move(event)] {});
}

}  // namespace

History History::of(const Store& store, const Event& present)
{
    History history;
    const FileState& state = store.state();
    Result<QList<EditRecord>> edits = store.edits();
    if (!edits) {
        spdlog::warn("{}: no history: {}", store.path().toStdString(), edits.error().message.toStdString());
        edits = QList<EditRecord>();
    }
    const qint64 before = edits->isEmpty() ? state.present : edits->first().number - 1;
    history.m_steps.append({{before, state.firstRevision, {}, {}}, std::nullopt});
    for (const EditRecord& edit : std::as_const(*edits))
        history.m_steps.append({edit, std::nullopt});
    for (qsizetype i = 0; i < history.m_steps.size(); ++i)
        if (history.m_steps.at(i).edit.number == state.present)
            history.m_now = i;
    history.m_steps[history.m_now].event = present;
    return history;
}

Result<Event> History::at(qsizetype index, const Store& store) const
{
    if (const std::optional<Event>& known = m_steps.at(index).event)
        return *known;
    return towards(index, nearestKnown(index), store);
}

QList<QUuid> History::revisions() const
{
    QList<QUuid> revisions;
    for (qsizetype i = 0; i <= m_now; ++i)
        revisions.append(m_steps.at(i).edit.revision);
    return revisions;
}

void History::append(const EditRecord& edit, const Event& event)
{
    m_steps.resize(m_now + 1);
    m_steps.append({edit, event});
    m_now = m_steps.size() - 1;
    forgetFarOnes();
}

void History::beginWith(const QUuid& revision)
{
    for (qsizetype first = 0; first <= m_now; ++first) {
        if (m_steps.at(first).edit.revision != revision)
            continue;
        m_steps.remove(0, first);
        m_now -= first;
        return;
    }
}

void History::go(qsizetype index, const Event& event)
{
    m_now = index;
    m_steps[index].event = event;
    forgetFarOnes();
}

/// Follows the records of the edits from one state to another.
Result<Event> History::towards(qsizetype index, qsizetype from, const Store& store) const
{
    Event event = *m_steps.at(from).event;
    const Way way = index > from ? Way::Forth : Way::Back;
    while (from != index) {
        const qsizetype edit = way == Way::Forth ? from + 1 : from;
        const Result<QList<RowChange>> changes = store.changesOf(m_steps.at(edit).edit.number);
        if (!changes)
            return tl::unexpected(changes.error());
        Result<Event> next = withChanges(event, *changes, way);
        if (!next)
            return next;
        event = std::move(*next);
        from += way == Way::Forth ? 1 : -1;
    }
    return event;
}

qsizetype History::nearestKnown(qsizetype index) const
{
    for (qsizetype far = 1;; ++far) {
        if (index + far < m_steps.size() && m_steps.at(index + far).event)
            return index + far;
        if (index - far >= 0 && m_steps.at(index - far).event)
            return index - far;
    }
}

void History::forgetFarOnes()
{
    for (const qsizetype far : {m_now - keptInMemory, m_now + keptInMemory})
        if (far >= 0 && far < m_steps.size() && m_steps.at(far).event)
            free(*std::exchange(m_steps[far].event, std::nullopt));
}

}  // namespace moderato
