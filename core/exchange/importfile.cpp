#include "core/exchange/importfile.h"

#include "core/exchange/agendafromcsv.h"
#include "core/exchange/calendarreader.h"
#include "core/exchange/clip.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/import.h"
#include "core/exchange/outline.h"
#include "core/plan/validate.h"

#include <QCoreApplication>
#include <QIODevice>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostOfOthers = 16 * megabyte;
constexpr qsizetype pieceSize = 256 * 1024;

struct Suffix {
    const char* suffix;
    ImportFormat format;
};

constexpr std::array suffixes{Suffix{"json", ImportFormat::Json}, Suffix{"txt", ImportFormat::Text},
                              Suffix{"md", ImportFormat::Text},   Suffix{"csv", ImportFormat::Csv},
                              Suffix{"tsv", ImportFormat::Csv},   Suffix{"ics", ImportFormat::Ics}};

/// Of formats that hold no runs.
Result<Event> eventFrom(const QByteArray& bytes, ImportFormat format, const QString& title,
                        const FreshId& freshId)
{
    if (format == ImportFormat::Text)
        return eventFromOutline(bytes, title, freshId);
    return format == ImportFormat::Csv ? eventFromCsv(bytes, title, freshId)
                                       : eventFromICalendar(bytes, title, freshId);
}

Result<EventAndRuns> allFrom(const QByteArray& bytes, ImportFormat format, const QString& title,
                             const FreshId& freshId)
{
    if (format == ImportFormat::Json)
        return eventAndRunsFromJson(bytes);
    const Result<Event> event = eventFrom(bytes, format, title, freshId);
    if (!event)
        return tl::unexpected(event.error());
    if (const Done valid = validate(*event); !valid)
        return tl::unexpected(valid.error());
    return EventAndRuns{*event, {}};
}

tl::unexpected<Error> unreadable(const QIODevice& file, const QString& path)
{
    return failure(Words::tr("%1 can't be read (%2); check the path.").arg(path, file.errorString()));
}

/// At most so many bytes, whatever a device or a growing file would give.
Result<QByteArray> bytesOf(QIODevice& file, const QString& path, qint64 most)
{
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file, path);
    QByteArray bytes;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable(file, path);
        if (got == 0)
            return bytes;
        bytes.append(piece.constData(), got);
        if (bytes.size() > most)
            return failure(Words::tr("%1 is larger than %2 MB, too large for an agenda; choose another file.")
                               .arg(path)
                               .arg(most / megabyte));
    }
}

/// "briefing" of "/home/a/briefing.txt".
QString nameOf(const QString& path)
{
    const QString name = path.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

}  // namespace

ImportFormat importFormatOf(const QString& path)
{
    const QString end = path.section(u'.', -1).toLower();
    for (const Suffix& known : suffixes)
        if (end == QLatin1String(known.suffix))
            return known.format;
    return ImportFormat::Json;
}

QStringList importSuffixes()
{
    QStringList all;
    for (const Suffix& known : suffixes)
        all.append(QLatin1String(known.suffix));
    return all;
}

Result<EventAndRuns> readImport(QIODevice& file, const QString& path, ImportFormat format,
                                const FreshId& freshId)
{
    const qint64 most = format == ImportFormat::Json ? mostJsonBytes : mostOfOthers;
    const Result<QByteArray> bytes = bytesOf(file, path, most);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<EventAndRuns> all = allFrom(*bytes, format, nameOf(path), freshId);
    if (!all)
        return failure(Words::tr("%1: %2").arg(path, all.error().message));
    return all;
}

Result<EventAndRuns> withImported(const EventAndRuns& all, const EventAndRuns& imported, ImportFormat format,
                                  const FreshId& freshId)
{
    if (format == ImportFormat::Json)
        return importInto(all, imported, freshId);
    const Result<Event> event = pasteSessions(all.event, imported.event, freshId);
    if (!event)
        return tl::unexpected(event.error());
    return EventAndRuns{*event, all.runs};
}

}  // namespace moderato
