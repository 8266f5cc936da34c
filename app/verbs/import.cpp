#include "app/verbs/import.h"

#include "app/output.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/import.h"
#include "core/store/store.h"

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

Exit saveInto(const Store::Opened& opened, const Event& imported)
{
    if (opened.store->isReadOnly())
        return complain(Exit::CannotWrite, opened.notice);
    const Result<Event> next = importInto(opened.event, imported, QUuid::createUuid);
    if (!next)
        return complain(Exit::CannotWrite, next.error().message);
    if (const Done saved = opened.store->save(*next, diff(opened.event, *next)); !saved)
        return complain(Exit::CannotWrite, saved.error().message);
    return Exit::Success;
}

Exit importIntoNew(const QString& file, const Event& imported)
{
    const Result<std::unique_ptr<Store>> store = Store::create(file, imported);
    return store ? Exit::Success : complain(Exit::CannotWrite, store.error().message);
}

Exit importIntoExisting(const QString& file, const Event& imported)
{
    const Result<Store::Opened> opened = Store::open(file, Access::ReadWrite);
    return opened ? saveInto(*opened, imported) : complain(Exit::CannotRead, opened.error().message);
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
