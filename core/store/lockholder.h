#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace moderato {

/// Who holds an event file, as that program wrote it down beside the lock. All texts are for show alone: plain, of one
/// line, and short, whatever the file held.
struct LockHolder {
    QString person;
    QString machine;
    QString program;
    qint64 process = 0;
    QDateTime since;  ///< UTC

    bool operator==(const LockHolder&) const = default;
};

/// The user of this program, by the full name of the account or else by its login.
LockHolder ownHolder(const QDateTime& since);

/// Writes down who holds the lock. Without it the lock holds all the same, so a failure is no error.
void noteHolder(const QString& path, const LockHolder& holder);

/// What is written there; nothing if it is missing, damaged, too large or no plain file.
std::optional<LockHolder> notedHolder(const QString& path);

/// A text from a file that anybody may have written, fit to be shown: no control or formatting characters, one line, no
/// more than 80 characters.
QString shownText(const QString& text);

}  // namespace moderato
