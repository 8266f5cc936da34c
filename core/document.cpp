#include "core/document.h"

#include "core/store/store.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

namespace moderato {
namespace {

/// Enough to go back over days of work; each step shares with its neighbours what the edit did not touch.
constexpr qsizetype longestHistory = 1000;

}  // namespace

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Event& event)
{
    Result<std::unique_ptr<Store>> store = Store::create(path, event);
    if (!store)
        return failure(store.error().message);
    return std::unique_ptr<Document>(new Document(std::move(*store), event, {}));
}

Result<std::unique_ptr<Document>> Document::open(const QString& path)
{
    Result<Store::Opened> opened = Store::open(path, Access::ReadWrite);
    if (!opened)
        return failure(opened.error().message);
    return std::unique_ptr<Document>(new Document(std::move(opened->store), opened->event, opened->notice));
}

Document::Document(std::unique_ptr<Store> store, const Event& event, const QString& notice)
    : m_store(std::move(store))
    , m_notice(notice)
    , m_history{{QString(), event}}
{
}

Document::~Document() = default;

const Event& Document::event() const
{
    return m_history.at(m_now).event;
}

QString Document::path() const
{
    return m_store->path();
}

bool Document::isReadOnly() const
{
    return m_store->isReadOnly();
}

Result<bool> Document::isCurrent() const
{
    const Result<Store::Opened> now = Store::open(path(), Access::ReadOnly);
    if (!now)
        return failure(now.error().message);
    const Result<bool> changed = m_store->wasChangedElsewhere();
    if (!changed)
        return failure(changed.error().message);
    return now->event == event() && !*changed;
}

Done Document::commit(const QString& label, const Result<Event>& next)
{
    if (!next)
        return failure(next.error().message);
    Diff difference;
    const Result<bool> written = saved(*next, difference);
    if (!written)
        return failure(written.error().message);
    if (!*written)
        return {};
    m_history.resize(m_now + 1);
    m_history.append({label, *next});
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_now = m_history.size() - 1;
    show(difference);
    return {};
}

Done Document::undo()
{
    return goTo(m_now - 1);
}

Done Document::redo()
{
    return goTo(m_now + 1);
}

std::optional<QString> Document::undoLabel() const
{
    if (m_now == 0)
        return std::nullopt;
    return m_history.at(m_now).label;
}

std::optional<QString> Document::redoLabel() const
{
    if (m_now + 1 >= m_history.size())
        return std::nullopt;
    return m_history.at(m_now + 1).label;
}

Done Document::saveCopy(const QString& path) const
{
    if (trustFileAgain())
        if (Done copied = m_store->saveCopy(path); copied)
            return copied;
    // Of a file that can't be copied the event is still here. If it is the new place that is at fault, this fails too.
    const Result<std::unique_ptr<Store>> made = Store::create(path, event());
    if (!made)
        return failure(made.error().message);
    return {};
}

Done Document::saveShared(const QString& path) const
{
    return saveCopy(path);  // TO BE REPLACED: Store::create(path, withoutPrivate(event()))
}

Result<bool> Document::saved(const Event& next, Diff& difference) const
{
    difference = diff(event(), next);
    if (difference.isEmpty())
        return false;
    if (isReadOnly())
        return failure(QCoreApplication::translate(
            "Document", "This event is open for reading only. Save a copy to edit it."));
    if (const Done trusted = trustFileAgain(); !trusted)
        return failure(trusted.error().message);
    if (const Done done = m_store->save(next, difference); !done)
        return failure(done.error().message);
    return true;
}

/// A file whose bytes were only touched, or written anew by a tool that keeps folders in step, holds this event still. Of
/// any other the store refuses to take a change.
Done Document::trustFileAgain() const
{
    if (isReadOnly() || m_store->isAsLeft())
        return {};
    const Result<bool> current = isCurrent();
    if (!current)
        return failure(current.error().message);
    return *current ? m_store->trustAgain() : Done();
}

Done Document::goTo(qsizetype index)
{
    if (index < 0 || index >= m_history.size())
        return {};
    Diff difference;
    const Result<bool> written = saved(m_history.at(index).event, difference);
    if (!written)
        return failure(written.error().message);
    m_now = index;
    show(difference);
    return {};
}

void Document::show(const Diff& difference)
{
    spdlog::debug("event changed, {} steps of history", m_history.size());
    Q_EMIT changed(difference);
}

}  // namespace moderato
