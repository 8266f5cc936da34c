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

Result<Event> eventFrom(const QByteArray& bytes, ImportFormat format, const QString& title)
{
    switch (format) {
    case ImportFormat::Text:
        return eventFromOutline(bytes, title, QUuid::createUuid);
    case ImportFormat::Csv:
        return eventFromCsv(bytes, title, QUuid::createUuid);
    case ImportFormat::Ics:
        return eventFromICalendar(bytes, title, QUuid::createUuid);
    case ImportFormat::Json:
        break;
    }
    return eventFromJson(bytes);
}

Result<Event> readInput(const QString& path, ImportFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("%1 can't be read (%2); check the path.").arg(path, file.errorString()));
    Result<Event> event = eventFrom(file.readAll(), format, QFileInfo(path).completeBaseName());
    if (event)
        if (const Done valid = validate(*event); !valid)
            event = tl::unexpected(valid.error());
    if (!event)
        return failure(Words::tr("%1: %2").arg(path, event.error().message));
    return event;
}

Exit importIntoNew(const QString& file, const Event& imported)
{
    const Result<std::unique_ptr<Document>> document = Document::create(file, imported);
    return document ? Exit::Success : complain(Exit::CannotWrite, document.error().message);
}

/// Who is in the event already stays one person, unless the ids of an exported one say who is who.
Result<Event> together(const Event& event, const Event& imported, ImportFormat format)
{
    return format == ImportFormat::Json ? importInto(event, imported, QUuid::createUuid)
                                        : pasteSessions(event, imported, QUuid::createUuid);
}

Exit importIntoExisting(const QString& file, const Event& imported, ImportFormat format)
{
    const Result<std::unique_ptr<Document>> document = Document::open(file);
    if (!document)
        return complain(Exit::CannotRead, document.error().message);
    if ((*document)->isReadOnly())
        return complain(Exit::CannotWrite, (*document)->notice());
    const Done saved =
        (*document)->commit(Words::tr("Import"), together((*document)->event(), imported, format));
    return saved ? Exit::Success : complain(Exit::CannotWrite, saved.error().message);
}

}  // namespace

Exit importEvent(const ImportOptions& options)
{
    const ImportFormat format = options.format.value_or(formatOf(options.input));
    const Result<Event> imported = readInput(options.input, format);
    if (!imported)
        return complain(Exit::CannotRead, imported.error().message);
    const bool exists = QFile::exists(options.file);
    const Exit done =
        exists ? importIntoExisting(options.file, *imported, format) : importIntoNew(options.file, *imported);
    if (done != Exit::Success)
        return done;
    const int sessions = static_cast<int>(imported->sessions.size());
    return print(Words::tr("%n session(s) imported into %1.", nullptr, sessions).arg(options.file) + u'\n');
}

}  // namespace moderato
