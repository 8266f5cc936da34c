#include "core/document.h"

#include "core/edit/sharing.h"
#include "core/plan/validaterun.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

namespace moderato {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Document", text);
}

}  // namespace

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Event& event,
                                                   const QList<Run>& runs)
{
    Result<std::unique_ptr<Store>> store =
        Store::create(path, event, Kept{{0, QUuid::createUuid(), false, {}}, {}, {}, runs});
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
    , m_history(History::of(*m_store, event))
{
    readRuns();
}

Document::~Document() = default;

const Event& Document::event() const
{
    return m_history.present();
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
    const Result<ReadRuns> runs = now->store->runs();
    if (!runs)
        return failure(runs.error().message);
    // A notice says that it is not as it was written, or holds more than it should.
    return now->notice.isEmpty() && now->event == event() && now->store->state() == m_store->state() &&
           hasHistoryOf(*now->store) && runs->runs == m_runs && !*changed;
}

/// The same edits by their names, those too that were undone.
bool Document::hasHistoryOf(const Store& store) const
{
    const QList<EditRecord> here = edits();
    const QList<EditRecord> there = store.edits().value_or(QList<EditRecord>());
    return std::equal(here.cbegin(), here.cend(), there.cbegin(), there.cend(),
                      [](const EditRecord& a, const EditRecord& b) { return a.revision == b.revision; });
}

Done Document::commit(const QString& label, const Result<Event>& next)
{
    if (!next)
        return failure(next.error().message);
    const BothWays difference = diffBothWays(event(), *next);
    if (difference.forth.isEmpty())
        return {};
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    const Result<EditRecord> edit =
        m_store->save(event(), *next, difference, label, QDateTime::currentDateTimeUtc());
    if (!edit)
        return failure(edit.error().message);
    m_history.append(*edit, *next);
    m_history.beginWith(m_store->state().firstRevision);
    show(difference.forth);
    return {};
}

Done Document::undo()
{
    return goTo(m_history.now() - 1);
}

Done Document::redo()
{
    return goTo(m_history.now() + 1);
}

std::optional<QString> Document::undoLabel() const
{
    if (m_history.now() == 0)
        return std::nullopt;
    return m_history.edit(m_history.now()).label;
}

std::optional<QString> Document::redoLabel() const
{
    if (m_history.now() + 1 >= m_history.size())
        return std::nullopt;
    return m_history.edit(m_history.now() + 1).label;
}

QList<EditRecord> Document::edits() const
{
    QList<EditRecord> edits;
    for (qsizetype i = 1; i < m_history.size(); ++i)
        edits.append(m_history.edit(i));
    return edits;
}

Result<Event> Document::after(qsizetype edits) const
{
    return m_history.at(edits, *m_store);
}

Done Document::setHistoryLimit(const HistoryLimit& limit)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    Done set = m_store->setHistoryLimit(limit, QDateTime::currentDateTimeUtc());
    if (!set)
        return set;
    m_history = History::of(*m_store, Event(event()));
    Q_EMIT versionsChanged();
    return set;
}

Done Document::nameVersion(const QString& name)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    return told(m_store->addVersion({QUuid::createUuid(), name, QDateTime::currentDateTimeUtc()}, event()));
}

Done Document::renameVersion(QUuid id, const QString& name)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    return told(m_store->renameVersion(id, name));
}

Done Document::removeVersion(QUuid id)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    return told(m_store->removeVersion(id));
}

const Run* Document::run(RunId id) const
{
    const qsizetype index = runIndex(id);
    return index < 0 ? nullptr : &m_runs.at(index);
}

Done Document::addRun(const Run& run)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    if (runIndex(run.id) >= 0)
        return failure(words("The event holds this run already."));
    if (m_unreadableRuns.contains(run.id))
        return failure(words("The event's file holds this run already, but damaged. Recover the file to get "
                             "what can be read of it."));
    if (m_runs.size() >= mostRuns)
        return failure(words("The event holds as many runs as it can; remove old rehearsals first."));
    if (Done fits = refuseTooMany(run.entries.size()); !fits)
        return fits;
    Done added = m_store->addRun(run);
    if (!added)
        return added;
    m_runs.append(run);
    Q_EMIT runsChanged(run.id);
    return added;
}

Done Document::appendToRun(RunId run, const RunEntry& entry)
{
    return appendToRun(run, QList<RunEntry>{entry});
}

Done Document::appendToRun(RunId run, const QList<RunEntry>& entries)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    const qsizetype index = runIndex(run);
    if (index < 0)
        return failure(words("The event does not hold this run any more."));
    if (entries.isEmpty())
        return {};
    if (entries.first().number != m_runs.at(index).entries.size() + 1)
        return failure(words("The run has gone on meanwhile. Look at where it is now, and try again."));
    if (Done fits = refuseTooMany(entries.size()); !fits)
        return fits;
    Done appended = m_store->appendToRun(run, entries);
    if (!appended)
        return appended;
    m_runs[index].entries.append(entries);
    Q_EMIT runsChanged(run);
    return appended;
}

Done Document::removeRun(RunId run)
{
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    const qsizetype index = runIndex(run);
    if (index < 0)
        return failure(words("The event does not hold this run any more."));
    Done removed = m_store->removeRun(run);
    if (!removed)
        return removed;
    m_runs.removeAt(index);
    Q_EMIT runsChanged(run);
    return removed;
}

/// Runs that can't be read are left out, and stay in the file as they are.
void Document::readRuns()
{
    const Result<ReadRuns> read = m_store->runs();
    QStringList notices{m_notice};
    if (!read)
        notices.append(words("The runs of its sessions can't be read."));
    else if (read->lost > 0)
        notices.append(
            QCoreApplication::translate(
                "Document",
                "%n run(s) in %1 are not as Moderato wrote them, and are left out. The event itself is not "
                "concerned. Recover the file to get what can be read of them.",
                nullptr, read->lost)
                .arg(path()));
    notices.removeAll(QString());
    m_notice = notices.join(u' ');
    if (!read)
        return;
    m_runs = read->runs;
    m_unreadableRuns = read->lostIds;
}

qsizetype Document::runIndex(RunId id) const
{
    const auto run =
        std::find_if(m_runs.cbegin(), m_runs.cend(), [id](const Run& each) { return each.id == id; });
    return run == m_runs.cend() ? -1 : run - m_runs.cbegin();
}

Done Document::refuseTooMany(qsizetype moreEntries) const
{
    qsizetype entries = moreEntries;
    for (const Run& run : m_runs)
        entries += run.entries.size();
    if (entries > mostRunEntries)
        return failure(
            words("The runs of this event are as long as they can be; remove old rehearsals first."));
    return {};
}

Done Document::saveCopy(const QString& path) const
{
    if (trustFileAgain())
        if (Done copied = m_store->saveCopy(path); copied)
            return copied;
    // Of a file that can't be copied the event and its runs are still here. If it is the new place that is at fault, this fails too.
    const Kept kept{
        {0, m_history.edit(m_history.now()).revision, m_store->state().leftOut, {}}, {}, {}, m_runs};
    const Result<std::unique_ptr<Store>> made = Store::create(path, event(), kept);
    if (!made)
        return failure(made.error().message);
    return {};
}

Done Document::saveShared(const QString& path) const
{
    const Origin origin{m_history.edit(m_history.now()).revision, true};
    const Result<std::unique_ptr<Store>> copy = Store::create(path, withoutPrivate(event()), origin);
    if (!copy)
        return failure(copy.error().message);
    return {};
}

Done Document::prepareToWrite() const
{
    if (isReadOnly())
        return failure(words("This event is open for reading only. Save a copy to edit it."));
    return trustFileAgain();
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
    if (Done writable = prepareToWrite(); !writable)
        return writable;
    const Result<Event> next = m_history.at(index, *m_store);
    if (!next)
        return failure(next.error().message);
    const BothWays difference = diffBothWays(event(), *next);
    if (Done gone = m_store->go(event(), *next, difference, m_history.edit(index).number); !gone)
        return gone;
    m_history.go(index, *next);
    show(difference.forth);
    return {};
}

/// Says that the versions are new if they are.
Done Document::told(const Done& done)
{
    if (done)
        Q_EMIT versionsChanged();
    return done;
}

void Document::show(const Diff& difference)
{
    spdlog::debug("event changed, {} states in the history", m_history.size());
    Q_EMIT changed(difference);
}

}  // namespace moderato
