#pragma once

#include "core/plan/diff.h"
#include "core/result.h"
#include "core/store/filestamp.h"
#include "core/store/kept.h"
#include "core/store/runs.h"

#include <QString>

#include <functional>
#include <memory>

namespace moderato {

class Database;
class HeldLock;

/// How a caller means to use an event file.
enum class Access { ReadWrite, ReadOnly };

/// Where the event of a new file comes from.
struct Origin {
    QUuid revision = QUuid::createUuid();  ///< names the state of the event that the file begins with
    bool leftOut = false;                  ///< contacts and internal notes were left out of it
};

/// One open event file: the event, its history, its named versions and its runs. Whatever fails leaves the file as
/// it was; the errors are sentences for people.
class Store final {
public:
    struct Opened;

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Makes a new file that holds the event, and opens it for writing. Never overwrites: an existing file,
    /// of whatever kind, is an error.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Event& event,
                                                 const Origin& origin = {});

    /// The same with a history that leads to the event, named versions, and runs.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Event& event, const Kept& kept);

    /// Opens an event file and reads it whole. One of an older version is brought up to this one, after a copy is kept
    /// beside it; only to read, in memory alone. A file that can't be written, that somebody else has open, that a newer
    /// version wrote, whose content is not as it was written or that holds more than the tables of an event comes back
    /// read-only with a notice. One that is not ours or damaged is an error and stays untouched.
    static Result<Opened> open(const QString& path, Access wanted);

    bool isReadOnly() const;

    /// The file's absolute path, with links followed.
    QString path() const;

    /// What the file knows of itself: the present edit, the limits of its history.
    const FileState& state() const { return m_state; }

    /// Turns what the file holds, `before`, into `next` in one transaction that is on the disk when this returns, and
    /// appends the edit to the history in place of what could be redone. `difference` is what differs between the two.
    Result<EditRecord> save(const Event& before, const Event& next, const BothWays& difference,
                            const QString& label, const QDateTime& at);

    /// The same for undo and redo: the edit with this number is the last in effect by then; 0 for none.
    Done go(const Event& before, const Event& next, const BothWays& difference, qint64 present);

    /// All edits that are kept, those that were undone too; the oldest first.
    Result<QList<EditRecord>> edits() const;
    Result<QList<RowChange>> changesOf(qint64 edit) const;
    /// Forgets at once what is beyond it.
    Done setHistoryLimit(const HistoryLimit& limit, const QDateTime& now);

    /// The oldest first.
    Result<QList<NamedVersion>> versions() const;
    Result<Event> version(QUuid id) const;
    Done addVersion(const NamedVersion& version, const Event& event);
    Done renameVersion(QUuid id, const QString& name);
    Done removeVersion(QUuid id);

    /// Those that can't be read, or are not as they were written, are counted alone.
    Result<ReadRuns> runs() const;
    Done addRun(const Run& run);
    /// The entry is on the disk when this returns; its number follows on the last one that the file holds. Takes the same
    /// time whatever the length of the run.
    Done appendToRun(RunId run, const RunEntry& entry);
    Done removeRun(RunId run);

    /// False if something may have written to the file since it was last read or saved here: nothing is saved then.
    bool isAsLeft() const;

    /// True if SQLite counts a change by another program since then.
    Result<bool> wasChangedElsewhere() const;

    /// Goes on with a file that is not as it was left, after the caller has found that it holds what it held.
    Done trustAgain();

    /// Writes what the file holds, history, versions and runs too, into a new file of its own, which is on the disk when this
    /// returns, and nothing that another program put there. Never overwrites. An error if another program changed the file
    /// while it was open to write.
    Done saveCopy(const QString& path) const;

private:
    Store(std::unique_ptr<HeldLock> lock, std::unique_ptr<Database> database);

    static Result<std::unique_ptr<Store>> fill(const QString& path, const Event& event, const Kept& kept);
    Done fillIn(const Event& event, const Kept& kept);
    Result<Event> load(QString& notice);
    Done loadKnown(Result<Event>& event, QString& notice);
    Done loadNewer(Result<Event>& event, QString& notice);
    void leaveForeign(const QStringList& foreign, QString& notice);
    Done readKept(Kept& kept) const;
    Done saveOwnRows(const QString& path) const;
    Done keepLimit(FileState& state, const QDateTime& now);
    Done write(const std::function<Done(FileState&, Digest&)>& work);
    Done noteVersion();
    Done refuseForeignChange() const;
    void setReadOnly();
    void noteStamp();
    void noteFailedWrite();

    std::unique_ptr<HeldLock> m_lock;  // null if read-only
    std::unique_ptr<Database> m_database;
    FileState m_state;
    bool m_isAsWritten = true;            // false if the digest does not hold
    bool m_hasForeign = false;            // tables or the like that another program made
    Digest m_digest;                      // of the event's rows
    std::optional<qint64> m_dataVersion;  // as SQLite counts the changes of others; none if that was lost
    std::optional<FileStamp> m_stamp;     // none if it was lost too
};

/// An event file just opened, and what it holds.
struct Store::Opened {
    std::unique_ptr<Store> store;
    Event event;
    QString
        notice;  ///< why it is read-only though writing was wanted, or what is wrong with it, for people; else empty
};

}  // namespace moderato
