#include "app/verbs/versions.h"

#include "app/output.h"
#include "core/document.h"
#include "core/plan/changelines.h"
#include "core/plan/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VersionsVerb)
};

constexpr int mostLines = 10'000;

/// A version or an edit with when it was made.
struct Entry {
    QString name;
    QDateTime at;
    QUuid id;
};

struct Listing {
    QList<Entry> versions;
    QList<Entry> edits;
};

Result<Listing> listingOf(const Store& store, const VersionsOptions& options)
{
    Listing listing;
    const Result<QList<NamedVersion>> versions = store.versions();
    if (!versions)
        return tl::unexpected(versions.error());
    for (const NamedVersion& version : *versions)
        listing.versions.append({version.name, version.at, version.id});
    if (!options.edits)
        return listing;
    const Result<QList<EditRecord>> edits = store.edits();
    if (!edits)
        return tl::unexpected(edits.error());
    for (const EditRecord& edit : *edits)
        if (edit.number <= store.state().present)
            listing.edits.append({edit.label, edit.at, edit.revision});
    return listing;
}

QJsonArray entriesJson(const QList<Entry>& entries)
{
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(QJsonObject{{QStringLiteral("number"), array.size() + 1},
                                 {QStringLiteral("id"), jsonOf(entry.id)},
                                 {QStringLiteral("name"), entry.name},
                                 {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)}});
    return array;
}

QString entriesText(const QList<Entry>& entries)
{
    QString text;
    int number = 0;
    for (const Entry& entry : entries)
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(++number, 3)
                    .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.name);
    return text;
}

Exit list(const VersionsOptions& options)
{
    const Result<Store::Opened> opened = Store::open(options.file, Access::ReadOnly);
    if (!opened)
        return complain(Exit::CannotRead, opened.error().message);
    const Result<Listing> listing = listingOf(*opened->store, options);
    if (!listing)
        return complain(Exit::CannotRead, listing.error().message);
    if (options.json) {
        QJsonObject json{{QStringLiteral("versions"), entriesJson(listing->versions)}};
        if (options.edits)
            json.insert(QStringLiteral("edits"), entriesJson(listing->edits));
        return print(json);
    }
    if (listing->versions.isEmpty() && listing->edits.isEmpty())
        return print(Words::tr("No named version yet; --name NAME keeps the event as it is now.") + u'\n');
    QString text = entriesText(listing->versions);
    if (options.edits)
        text += Words::tr("Edits, the last one last:") + u'\n' + entriesText(listing->edits);
    return print(text);
}

/// The version with this number, from 1.
Result<NamedVersion> versionAt(const Store& store, int number)
{
    const Result<QList<NamedVersion>> versions = store.versions();
    if (!versions)
        return tl::unexpected(versions.error());
    if (number < 1 || number > versions->size())
        return failure(Words::tr("There is no version %1; `moderato versions FILE` lists them.").arg(number));
    return versions->at(number - 1);
}

Exit compare(const VersionsOptions& options)
{
    const Result<Store::Opened> opened = Store::open(options.file, Access::ReadOnly);
    if (!opened)
        return complain(Exit::CannotRead, opened.error().message);
    const Result<NamedVersion> version = versionAt(*opened->store, *options.compare);
    if (!version)
        return complain(Exit::WrongUsage, version.error().message);
    const Result<Event> then = opened->store->version(version->id);
    if (!then)
        return complain(Exit::CannotRead, then.error().message);
    QStringList lines;
    for (const ChangeLine& line : changeLines(*then, opened->event, mostLines))
        lines.append(line.text);
    if (options.json)
        return print(QJsonObject{{QStringLiteral("version"), version->name},
                                 {QStringLiteral("changes"), QJsonArray::fromStringList(lines)}});
    if (lines.isEmpty())
        lines.append(Words::tr("Nothing differs from \"%1\".").arg(version->name));
    return print(lines.join(u'\n') + u'\n');
}

/// Does something to the versions of a file that may be written, and says what was done.
Exit change(const VersionsOptions& options)
{
    const Result<std::unique_ptr<Document>> document = Document::open(options.file);
    if (!document)
        return complain(Exit::CannotRead, document.error().message);
    if ((*document)->isReadOnly())
        return complain(Exit::CannotWrite, (*document)->notice());
    const auto tell = [](const Done& done, const QString& said) {
        return done ? print(said + u'\n') : complain(Exit::CannotWrite, done.error().message);
    };
    if (!options.name.isEmpty())
        return tell((*document)->nameVersion(options.name),
                    Words::tr("The event as it is now is kept as \"%1\".").arg(options.name));
    const Result<QList<NamedVersion>> versions = (*document)->versions();
    const int number = options.restore ? *options.restore : *options.remove;
    if (!versions || number < 1 || number > versions->size())
        return complain(
            Exit::WrongUsage,
            Words::tr("There is no version %1; `moderato versions FILE` lists them.").arg(number));
    const NamedVersion version = versions->at(number - 1);
    if (options.remove)
        return tell((*document)->removeVersion(version.id),
                    Words::tr("\"%1\" is removed.").arg(version.name));
    return tell((*document)->commit(Words::tr("Bring back \"%1\"").arg(version.name),
                                    (*document)->version(version.id)),
                Words::tr("The event is again as it was in \"%1\".").arg(version.name));
}

}  // namespace

Exit showVersions(const VersionsOptions& options)
{
    if (options.compare)
        return compare(options);
    if (!options.name.isEmpty() || options.restore || options.remove)
        return change(options);
    return list(options);
}

}  // namespace moderato
