#include "app/verbs/import.h"

#include "app/output.h"
#include "core/document.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

Result<Event> readInput(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("%1 can't be read (%2); check the path.").arg(path, file.errorString()));
    const Result<Event> event = eventFromJson(file.readAll());
    if (!event)
        return failure(Words::tr("%1: %2").arg(path, event.error().message));
    return event;
}

Exit importIntoNew(const QString& file, const Event& imported)
{
    const Result<std::unique_ptr<Document>> document = Document::create(file, imported);
    return document ? Exit::Success : complain(Exit::CannotWrite, document.error().message);
}

Exit importIntoExisting(const QString& file, const Event& imported)
{
    const Result<std::unique_ptr<Document>> document = Document::open(file);
    if (!document)
        return complain(Exit::CannotRead, document.error().message);
    if ((*document)->isReadOnly())
        return complain(Exit::CannotWrite, (*document)->notice());
    const Done saved = (*document)->commit(Words::tr("Import"),
                                           importInto((*document)->event(), imported, QUuid::createUuid));
    return saved ? Exit::Success : complain(Exit::CannotWrite, saved.error().message);
}

}  // namespace

Exit importEvent(const ImportOptions& options)
{
    const Result<Event> imported = readInput(options.input);
    if (!imported)
        return complain(Exit::CannotRead, imported.error().message);
    const bool exists = QFile::exists(options.file);
    const Exit done =
        exists ? importIntoExisting(options.file, *imported) : importIntoNew(options.file, *imported);
    if (done != Exit::Success)
        return done;
    const int sessions = static_cast<int>(imported->sessions.size());
    return print(Words::tr("%n session(s) imported into %1.", nullptr, sessions).arg(options.file) + u'\n');
}

}  // namespace moderato
