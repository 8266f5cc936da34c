#pragma once

#include "core/store/store.h"
#include "tests/support/fulldisk.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"

#include <QTemporaryDir>

#include <functional>

struct sqlite3;

namespace moderato::test {

/// A folder of its own for each test, and what tests do to the files in it.
class Files : public testing::Test {
protected:
    /// An absolute path in the folder.
    QString path(const char* name = "event.moderato") const;

    /// Makes an event file and closes it again.
    QString madeFile(const Event& event, const char* name = "event.moderato") const;

    /// The names of all files in the folder, hidden ones too.
    QStringList names() const;

    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// Leaves at the second path what a crash in the middle of a save leaves of the whole file at the first: half of a change
/// in it, and beside it the journal that leads back.
void cutOffSave(const QString& whole, const QString& cutOff);

/// Another program's connection to a file.
class Sqlite final {
public:
    explicit Sqlite(const QString& path);
    ~Sqlite();
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    /// Runs statements, and fails the test if one does not run.
    void run(const char* sql);

    /// The whole number that a query answers.
    qint64 number(const char* sql);

    /// The texts in the first column of what a query answers.
    QStringList texts(const char* sql);

private:
    sqlite3* m_handle = nullptr;
};

/// Saves an edit of what the store holds, `before`.
Done saved(Store& store, const Event& before, const Event& next);

/// Opens a file for reading and hands over what it holds; a test failure and an empty event if that can't be.
Event eventIn(const QString& path);

/// True if the test is true in a process of its own, which has no rights on files but those that their modes give.
bool trueWithoutPrivileges(const std::function<bool()>& test);

}  // namespace moderato::test
