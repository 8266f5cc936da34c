#include "app/verbs/import.h"

#include "app/output.h"
#include "core/document.h"

#include <QCoreApplication>
#include <QFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

Exit importIntoNew(const QString& file, const EventAndRuns& imported)
{
    const Result<std::unique_ptr<Document>> document = Document::create(file, imported.event, imported.runs);
    return document ? Exit::Success : complain(Exit::CannotWrite, document.error().message);
}

/// The sessions are one edit, and the runs lie outside of history, as always.
Done takeIn(Document& document, const EventAndRuns& imported, ImportFormat format)
{
    const Result<EventAndRuns> next =
        withImported({document.event(), document.runs()}, imported, format, QUuid::createUuid);
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
    const ImportFormat format = options.format.value_or(importFormatOf(options.input));
    QFile input(options.input);
    const Result<EventAndRuns> imported = readImport(input, options.input, format, QUuid::createUuid);
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
