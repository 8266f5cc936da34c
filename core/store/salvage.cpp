#include "core/store/salvage.h"

#include "core/plan/validate.h"
#include "core/store/assemble.h"
#include "core/store/database.h"
#include "core/store/filepages.h"
#include "core/store/header.h"
#include "core/store/keeping.h"
#include "core/store/store.h"
#include "core/store/writefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

Result<QByteArray> bytesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("%1 can't be read (%2); check the path.").arg(path, file.errorString()));
    if (file.size() > largestEventFile)
        return failure(Words::tr("%1 is larger than any event; choose another file.").arg(path));
    return file.readAll();
}

/// The file as it is when a save that was cut off is undone, which SQLite does on a copy.
Result<QByteArray> undoneCopy(const QByteArray& bytes, const QByteArray& journal)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("event.moderato"));
    for (const auto& [path, content] :
         {std::pair{copy, bytes}, std::pair{QString(copy + QStringLiteral("-journal")), journal}})
        if (Done written = writeFile(path, content); !written)
            return tl::unexpected(written.error());
    // If it can't read the file after that is of no interest here.
    if (const auto database = Database::open(copy, Database::Mode::ReadWrite))
        static_cast<void>((*database)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    return bytesIn(copy);
}

Result<QByteArray> lastSaved(const QString& path)
{
    const QString journal = path + QStringLiteral("-journal");
    const Result<QByteArray> bytes = bytesIn(path);
    if (!bytes || !QFile::exists(journal))
        return bytes;
    const Result<QByteArray> wayBack = bytesIn(journal);
    return wayBack && !wayBack->isEmpty() ? undoneCopy(*bytes, *wayBack) : bytes;
}

/// The version of the tables by the file's header; 0 if there is none to believe. What is far beyond all versions is damage.
quint32 versionOf(const FilePages& pages)
{
    const quint32 version = pages.wordAt(60);
    return pages.hasHeader() && pages.wordAt(68) == applicationId && version < 1000 ? version : 0;
}

bool isEmpty(const FoundRows& rows)
{
    return std::apply([](const auto&... list) { return (list.isEmpty() && ...); }, rows.lists);
}

}  // namespace

Result<Salvaged> salvage(const QString& path, const FreshId& freshId)
{
    const Result<QByteArray> bytes = lastSaved(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    FilePages pages(*bytes);
    const quint32 version = versionOf(pages);
    const bool isOlder = version > 0 && version < formatVersion;
    // A newer file is not damaged: all that this program does not know of would be lost.
    if (version > formatVersion)
        return failure(
            Words::tr("%1 was written by a newer version of Moderato; open it with that version.").arg(path));
    Losses losses;
    const FoundRows rows = findRows(pages, isOlder, losses);
    if (isEmpty(rows))
        return failure(
            Words::tr("Nothing of an event can be read from %1; go back to a copy of it.").arg(path));
    const Event event = assemble(rows, freshId, losses);
    if (Done valid = validate(event); !valid)
        return failure(Words::tr("What can be read from %1 makes no event (%2); go back to a copy of it.")
                           .arg(path, valid.error().message));
    const Keeping keeping = keepingOf(rows.keeping, event, isOlder, freshId, losses);
    return Salvaged{event, keeping.kept, keeping.addsUp, losses.sentences()};
}

Done writeSalvaged(const QString& path, const Salvaged& salvaged)
{
    if (const auto store = Store::create(path, salvaged.event, salvaged.kept); !store)
        return tl::unexpected(store.error());
    return {};
}

}  // namespace moderato
