#pragma once

#include "core/result.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace moderato {

/// What a query has found, while it is handed over.
class Record final {
public:
    explicit Record(sqlite3_stmt* statement) : m_statement(statement) {}

    /// A whole number, a text, a floating-point number or bytes; null for NULL.
    QVariant value(int column) const;

    /// The same without a copy; it lasts until the next record. `text` is UTF-8.
    bool isNull(int column) const;
    bool isText(int column) const;
    bool isWhole(int column) const;
    qint64 whole(int column) const;
    QByteArrayView text(int column) const;

    /// Those of the first columns.
    QVariantList values(qsizetype count) const;

private:
    sqlite3_stmt* m_statement;
};

/// One SQLite connection to a file that may come from a stranger: nothing in the file is run, and sizes are limited.
/// The SQL of a failure goes to the log, its error is a sentence for people. Any thread may use it, but only one at a
/// time.
class Database final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file. `path` is absolute.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);

    /// A copy of the whole database that lives in memory alone, and goes by the same path in messages.
    Result<std::unique_ptr<Database>> copyInMemory();

    QString path() const { return m_path; }

    /// Sets how changes get to the disk: on it when a transaction ends, and references checked.
    Done prepareForWriting();

    /// Runs one statement without a result.
    Done execute(const QString& sql, const QVariantList& values = {});

    /// Runs one query and hands over each record of its result.
    Done select(const QString& sql, const std::function<void(const Record&)>& record);
    Done select(const QString& sql, const QVariantList& values,
                const std::function<void(const Record&)>& record);

    /// The first column of the first record; null if there is none.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    explicit Database(const QString& path) : m_path(path) {}

    Done connect(const QByteArray& name, int access);
    void defend();
    Result<sqlite3_stmt*> prepared(const QString& sql);
    tl::unexpected<Error> failed(const QString& sql) const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<QString, Statement> m_prepared;
};

/// Does the work within one transaction: all of it is kept, or nothing. Reading sees one state throughout.
Done inTransaction(Database& database, Database::Mode mode, const std::function<Done()>& work);

}  // namespace moderato
