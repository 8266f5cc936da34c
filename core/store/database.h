#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace moderato {

/// One SQLite connection to a file that may come from a stranger: nothing in the file is run, and sizes are limited.
/// The SQL of a failure goes to the log, its error is a sentence for people.
class Database final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file. `path` is absolute.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }

    /// Sets how changes get to the disk: on it when a transaction ends, and references checked.
    Done prepareForWriting();

    /// Runs one statement without a result.
    Done execute(const QString& sql, const QVariantList& values = {});

    /// Runs one query and hands over each row of its result.
    Done select(const QString& sql, const std::function<void(const QSqlQuery&)>& row);

    /// The first column of the first row; null if there is none.
    Result<QVariant> value(const QString& sql);

private:
    explicit Database(const QString& path);

    Done connect(Mode mode);
    void defend();
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values);
    tl::unexpected<Error> failed(const QSqlError& error, const QString& sql) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
};

/// Does the work within one transaction: all of it is kept, or nothing. Reading sees one state throughout.
Done inTransaction(Database& database, Database::Mode mode, const std::function<Done()>& work);

}  // namespace moderato
