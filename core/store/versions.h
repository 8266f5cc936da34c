#pragma once

#include "core/plan/event.h"
#include "core/result.h"

#include <QDateTime>
#include <QVariant>

namespace moderato {

class Database;

/// A state of the event that was given a name, such as "as sent to the MAG on 3 October". It is kept whole, whatever
/// becomes of the history.
struct NamedVersion {
    QUuid id;
    QString name;  ///< for people, at most 200 characters
    QDateTime at;  ///< when it was named; UTC

    bool operator==(const NamedVersion&) const = default;
};

/// A named version with what it holds.
struct PastVersion {
    NamedVersion version;
    Event event;
};

// Named versions as the file keeps them, in the tables "version" and "version_row". All of these work within a
// transaction of the caller.

Done writeVersion(Database& database, const NamedVersion& version, const Event& event);
Done renameVersion(Database& database, QUuid id, const QString& name);
Done removeVersion(Database& database, QUuid id);

/// The oldest first, but at most the 1,000 last ones.
Result<QList<NamedVersion>> readVersions(Database& database);

/// The version that a row of "version" names.
NamedVersion namedVersionFrom(const QVariantList& version);

/// The event that these rows of "version_row" hold, as they are stored. The error says why they hold none, or that they are
/// not as they were when `digest` was written.
Result<Event> versionFrom(const QList<QVariantList>& rows, const QString& digest);

/// What a version holds. Fails if it is not as it was written, or there is no such version.
Result<Event> readVersion(Database& database, QUuid id);

}  // namespace moderato
