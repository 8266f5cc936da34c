#pragma once

#include "core/plan/diff.h"
#include "core/result.h"

#include <QObject>

#include <memory>

namespace moderato {

class Store;

/// The one thing that changes: an event, its history and its file. Every edit goes through commit: it is on the disk
/// before `changed` tells anyone, and when saving fails nothing has moved.
class Document final : public QObject {
    Q_OBJECT

public:
    /// Makes a new event file; never overwrites.
    static Result<std::unique_ptr<Document>> create(const QString& path, const Event& event);

    /// Opens an event file, to write if that is possible.
    static Result<std::unique_ptr<Document>> open(const QString& path);

    ~Document() override;

    const Event& event() const;
    QString path() const;
    bool isReadOnly() const;

    /// Why the document can't be edited, for people; empty if it can.
    QString notice() const { return m_notice; }

    /// True if the file holds this event by now and no other program has written to it; fails if it can't be read.
    Result<bool> isCurrent() const;

    /// Makes `next` the event: one transaction, one step of history named `label`. A failed edit hands on its error; an
    /// edit that changes nothing leaves no step.
    Done commit(const QString& label, const Result<Event>& next);

    Done undo();
    Done redo();

    /// What undo or redo would take back or do again; none if there is nothing.
    std::optional<QString> undoLabel() const;
    std::optional<QString> redoLabel() const;

    /// Writes the event as it is into a new file; never overwrites. It works also when the document's own file is gone or
    /// can't be used any more.
    Done saveCopy(const QString& path) const;

    /// Writes the event without what is private in it into a new file; never overwrites.
    Done saveShared(const QString& path) const;

Q_SIGNALS:
    /// The event and the history are new. The diff is not empty.
    void changed(const moderato::Diff& diff);

private:
    /// The event after an edit, and what that edit is called.
    struct Step {
        QString label;
        Event event;
    };

    Document(std::unique_ptr<Store> store, const Event& event, const QString& notice);

    /// Saves what differs between now and `next`; true if anything did.
    Result<bool> saved(const Event& next, Diff& difference) const;
    Done trustFileAgain() const;
    Done goTo(qsizetype index);
    void show(const Diff& difference);

    std::unique_ptr<Store> m_store;
    QString m_notice;
    QList<Step> m_history;  // the oldest state first
    qsizetype m_now = 0;    // the step that is the present
};

}  // namespace moderato
