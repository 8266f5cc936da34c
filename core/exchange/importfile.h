#pragma once

#include "core/plan/eventandruns.h"
#include "core/plan/words.h"
#include "core/result.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace moderato {

/// The formats that sessions can come in.
enum class ImportFormat { Json, Text, Csv, Ics };

template <>
struct EnumWords<ImportFormat> {
    static constexpr std::array words{"json", "text", "csv", "ics"};
};

/// What the end of a file's name says; JSON if it says nothing that is known.
ImportFormat importFormatOf(const QString& path);

/// What the names of files end with that can be imported, without the dot.
QStringList importSuffixes();

/// Reads an exported event with its runs, an agenda in text or a table, or a calendar from a file that is not open yet.
/// What names no session of its own makes one under the file's name, the end of its path. Fails if the file can't be read,
/// is larger than any agenda (256 MB of JSON, 16 MB of anything else), or holds something else; the error names the file
/// and the place.
Result<EventAndRuns> readImport(QIODevice& file, const QString& path, ImportFormat format,
                                const FreshId& freshId);

/// Everything with what was read after it. Who is in the event already stays one person, unless the ids of an exported one
/// say who is who.
Result<EventAndRuns> withImported(const EventAndRuns& all, const EventAndRuns& imported, ImportFormat format,
                                  const FreshId& freshId);

}  // namespace moderato
