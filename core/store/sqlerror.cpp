#include "core/store/sqlerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

QString sentence(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return Words::tr(
            "%1 was moved, replaced or deleted while it was open; save a copy under another name.");
    if (code == SQLITE_READONLY_ROLLBACK)
        return Words::tr(
            "A save into %1 was cut off and can't be mended where the file lies; copy it, with the -journal "
            "file beside it, into a folder that can be written.");
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Words::tr("%1 is in use by another program at the moment; try again.");
    case SQLITE_FULL:
        return Words::tr("The disk that holds %1 is full; free some space and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Words::tr("%1 or its folder can't be written; allow it, or save a copy elsewhere.");
    case SQLITE_IOERR:
        return Words::tr(
            "The disk that holds %1 does not take or give the data; check it, or save a copy elsewhere.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Words::tr("%1 is damaged; go back to a copy of it, or recover what can be read.");
    case SQLITE_TOOBIG:
        return Words::tr("A text is too long for %1; shorten it.");
    case SQLITE_CONSTRAINT:
        return Words::tr(
            "%1 can't take this change, because it names something that is not in the event; undo it.");
    default:
        return Words::tr("%1 can't be used; the log says why.");
    }
}

}  // namespace

Error sqlError(int code, const QString& path)
{
    return {sentence(code).arg(path)};
}

}  // namespace moderato
