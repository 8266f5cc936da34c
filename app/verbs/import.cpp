#include "app/verbs/import.h"

#include "app/output.h"
#include "core/document.h"
#include "core/exchange/agendafromcsv.h"
#include "core/exchange/calendarreader.h"
#include "core/exchange/clip.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/import.h"
#include "core/exchange/outline.h"
#include "core/plan/validate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

ImportFormat formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return ImportFormat::Csv;
    if (suffix == QLatin1String("txt") || suffix == QLatin1String("md"))
        return ImportFormat::Text;
    return suffix == QLatin1String("ics") ? ImportFormat::Ics : ImportFormat::Json;
}

/// Of formats that hold no runs.
Result<Event> eventFrom(const QByteArray& bytes, ImportFormat format, const QString& title)
{
    if (format == ImportFormat::Text)
        return eventFromOutline(bytes, title, QUuid::createUuid);
    return format == ImportFormat::Csv ? eventFromCsv(bytes, title, QUuid::createUuid)
                                       : eventFromICalendar(bytes, title, QUuid::createUuid);
}

Result<EventAndRuns> allFrom(const QByteArray& bytes, ImportFormat format, const QString& title)
{
    if (format == ImportFormat::Json)
        return eventAndRunsFromJson(bytes);
    const Result<Event> event = eventFrom(bytes, format, title);
    if (!event)
        return tl::unexpected(event.error());
    if (const Done valid = validate(*event); !valid)
        return tl::unexpected(valid.error());
    return EventAndRuns{*event, {}};
}

Result<EventAndRuns> readInput(const QString& path, ImportFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("%1 can't be read (%2); check the path.").arg(path, file.errorString()));
    const Result<EventAndRuns> all = allFrom(file.readAll(), format, QFileInfo(path).completeBaseName());
    if (!all)
        return failure(Words::tr("%1: %2").arg(path, all.error().message));
    return all;
}

Exit importIntoNew(const QString& file, const EventAndRuns& imported)
{
    const Result<std::unique_ptr<Document>> document = Document::create(file, imported.event, imported.runs);
    return document ? Exit::Success : complain(Exit::CannotWrite, document.error().message);
}

/// Who is in the event already stays one person, unless the ids of an exported one say who is who.
Result<EventAndRuns> together(const EventAndRuns& all, const EventAndRuns& imported, ImportFormat format)
{
    if (format == ImportFormat::Json)
        return importInto(all, imported, QUuid::createUuid);
    const Result<Event> event = pasteSessions(all.event, imported.event, QUuid::createUuid);
    if (!event)
        return tl::unexpected(event.error());
    return EventAndRuns{*event, all.runs};
}

/// The sessions are one edit, and the runs lie outside of history, as always.
Done takeIn(Document& document, const EventAndRuns& imported, ImportFormat format)
{
    const Result<EventAndRuns> next = together({document.event(), document.runs()}, imported, format);
    if (!next)
        return tl::unexpected(next.error());
    const QList<Run> added = next->runs.mid(document.runs().size());
    if (Done saved = document.commit(Words::tr("Import"), next->event); !saved)
        return saved;
    for (const Run& run : added)
        if (Done saved = document.addRun(run); !saved)
            return saved;
    return {};
}

QString summary(const EventAndRuns& imported, const QString& file)
{
    const QString sessions = Words::tr("%n session(s) imported into %1.", nullptr,
                                       static_cast<int>(imported.event.sessions.size()))
                                 .arg(file);
    if (imported.runs.isEmpty())
        return sessions;
    return sessions + u' ' +
           Words::tr("%n run(s) came along.", nullptr, static_cast<int>(imported.runs.size()));
}

Exit importIntoExisting(const QString& file, const EventAndRuns& imported, ImportFormat format)
{
    const Result<std::unique_ptr<Document>> document = Document::open(file);
    if (!document)
        return complain(Exit::CannotRead, document.error().message);
    if ((*document)->isReadOnly())
        return complain(Exit::CannotWrite, (*document)->notice());
    const Done saved = takeIn(**document, imported, format);
    return saved ? Exit::Success : complain(Exit::CannotWrite, saved.error().message);
}

}  // namespace

Exit importEvent(const ImportOptions& options)
{
    const ImportFormat format = options.format.value_or(formatOf(options.input));
    const Result<EventAndRuns> imported = readInput(options.input, format);
    if (!imported)
        return complain(Exit::CannotRead, imported.error().message);
    const bool exists = QFile::exists(options.file);
    const Exit done =
        exists ? importIntoExisting(options.file, *imported, format) : importIntoNew(options.file, *imported);
    if (done != Exit::Success)
        return done;
    return print(summary(*imported, options.file) + u'\n');
}

}  // namespace moderato
