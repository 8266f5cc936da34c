#pragma once

#include "core/plan/diff.h"
#include "core/result.h"
#include "core/store/filestamp.h"

#include <QString>

#include <memory>

namespace moderato {

class Database;
class HeldLock;

/// How a caller means to use an event file.
enum class Access { ReadWrite, ReadOnly };

/// One open event file. Whatever fails leaves the file as it was; the errors are sentences for people.
class Store final {
public:
    struct Opened;

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Makes a new file that holds the event, and opens it for writing. Never overwrites: an existing file,
    /// of whatever kind, is an error.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Event& event);

    /// Opens an event file and reads it whole. A file that can't be written, or that somebody else has open,
    /// comes back read-only with a notice. One that is not ours, damaged or from a newer version is an error
    /// and stays untouched.
    static Result<Opened> open(const QString& path, Access wanted);

    bool isReadOnly() const;

    /// The file's absolute path, with links followed.
    QString path() const;

    /// Turns what the file holds into `next` in one transaction that is on the disk when this returns. `diff` is
    /// what differs between the event last loaded or saved and `next`.
    Done save(const Event& next, const Diff& diff);

    /// False if something may have written to the file since it was last read or saved here: nothing is saved then.
    bool isAsLeft() const;

    /// True if SQLite counts a change by another program since then.
    Result<bool> wasChangedElsewhere() const;

    /// Goes on with a file that is not as it was left, after the caller has found that it holds what it held.
    Done trustAgain();

    /// Writes what the file holds into a new file of its own, which is on the disk when this returns. Never overwrites. An
    /// error if the file was changed by another program while it was open to write.
    Done saveCopy(const QString& path) const;

private:
    Store(std::unique_ptr<HeldLock> lock, std::unique_ptr<Database> database);

    static Result<std::unique_ptr<Store>> fill(const QString& path, const Event& event);
    Result<Event> load();
    Done noteVersion();
    Done refuseForeignChange() const;
    void noteStamp();
    void noteFailedWrite();

    std::unique_ptr<HeldLock> m_lock;  // null if read-only
    std::unique_ptr<Database> m_database;
    std::optional<qint64>
        m_dataVersion;                 // as SQLite counts the changes of others; none if that count was lost
    std::optional<FileStamp> m_stamp;  // none if it was lost with the count
};

/// An event file just opened, and what it holds.
struct Store::Opened {
    std::unique_ptr<Store> store;
    Event event;
    QString notice;  ///< why it is read-only though writing was wanted, for people; else empty
};

}  // namespace moderato
