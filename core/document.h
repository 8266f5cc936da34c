#pragma once

#include "core/document/history.h"
#include "core/plan/diff.h"
#include "core/plan/run.h"
#include "core/result.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace moderato {

/// The one thing that changes: an event, its history and its file. Every edit goes through commit: it is on the disk
/// before `changed` tells anyone, and when saving fails nothing has moved.
class Document final : public QObject {
    Q_OBJECT

public:
    /// Makes a new event file, with runs if there are any; never overwrites.
    static Result<std::unique_ptr<Document>> create(const QString& path, const Event& event,
                                                    const QList<Run>& runs = {});

    /// Opens an event file, to write if that is possible.
    static Result<std::unique_ptr<Document>> open(const QString& path);

    ~Document() override;

    const Event& event() const;
    QString path() const;
    bool isReadOnly() const;

    /// Why the document can't be edited, or what of it could not be read, for people; else empty.
    QString notice() const { return m_notice; }

    /// True if the file, as Moderato wrote it, holds this event by now with its history and its runs, and no other program
    /// has written to it; fails if it can't be read.
    Result<bool> isCurrent() const;

    /// Contacts and internal notes were left out of this file: it is a copy that was made to be shared.
    bool isShared() const { return m_store->state().leftOut; }

    /// Makes `next` the event: one transaction, one step of history named `label`. A failed edit hands on its error; an
    /// edit that changes nothing leaves no step.
    Done commit(const QString& label, const Result<Event>& next);

    Done undo();
    Done redo();

    /// What undo or redo would take back or do again; none if there is nothing.
    std::optional<QString> undoLabel() const;
    std::optional<QString> redoLabel() const;

    /// All edits that are kept, the oldest first, and how many of them are in effect: what follows was undone.
    QList<EditRecord> edits() const;
    qsizetype editsInEffect() const { return m_history.now(); }
    /// The event as it was after so many edits, 0 for as it was before all that are kept.
    Result<Event> after(qsizetype edits) const;
    /// The names of these states in every copy of the file.
    QList<QUuid> revisions() const { return m_history.revisions(); }

    HistoryLimit historyLimit() const { return m_store->state().limit; }
    Done setHistoryLimit(const HistoryLimit& limit);

    /// Named versions, the oldest first.
    Result<QList<NamedVersion>> versions() const { return m_store->versions(); }
    Result<Event> version(QUuid id) const { return m_store->version(id); }
    /// Keeps the event as it is now under a name.
    Done nameVersion(const QString& name);
    Done renameVersion(QUuid id, const QString& name);
    Done removeVersion(QUuid id);

    /// All runs of the event's sessions, whole, the oldest first. They lie outside of undo, redo and the history. Who keeps
    /// a copy of an entry list makes each further entry copy all of them.
    const QList<Run>& runs() const { return m_runs; }
    /// The run with this id; null if there is none. It may move with each change of the runs.
    const Run* run(RunId id) const;
    /// Runs that the file holds but that can't be read: they stay there, and their ids are taken.
    const QSet<RunId>& unreadableRuns() const { return m_unreadableRuns; }
    /// Adds a run with the entries that it has so far.
    Done addRun(const Run& run);
    /// One entry, durable when this returns. Its number has to be the next one of the run.
    Done appendToRun(RunId run, const RunEntry& entry);
    /// Several in one transaction.
    Done appendToRun(RunId run, const QList<RunEntry>& entries);
    Done removeRun(RunId run);

    /// Writes the event, its history, its versions and its runs into a new file; never overwrites. Of a file that is gone
    /// or can't be used any more, the event and its runs.
    Done saveCopy(const QString& path) const;

    /// Writes the event without contacts, internal notes and runs, and nothing of what it was before, into a new file that
    /// can be given away; never overwrites. What comes back from there can be merged.
    Done saveShared(const QString& path) const;

Q_SIGNALS:
    /// The event and the history are new. The diff is not empty.
    void changed(const moderato::Diff& diff);
    /// Named versions or the limit of the history are new.
    void versionsChanged();
    /// This run is new, has one more entry, or is gone.
    void runsChanged(moderato::RunId run);

private:
    Document(std::unique_ptr<Store> store, const Event& event, const QString& notice);

    Done prepareToWrite() const;
    Done trustFileAgain() const;
    bool hasHistoryOf(const Store& store) const;
    Done goTo(qsizetype index);
    Done told(const Done& done);
    void show(const Diff& difference);
    void readRuns();
    qsizetype runIndex(RunId id) const;
    Done refuseTooMany(qsizetype moreEntries) const;

    std::unique_ptr<Store> m_store;
    QString m_notice;
    History m_history;
    QList<Run> m_runs;
    QSet<RunId> m_unreadableRuns;
};

}  // namespace moderato
