#include "ui/window/templatefiles.h"

#include "core/edit/sharing.h"
#include "core/exchange/eventjson.h"
#include "core/store/writefile.h"
#include "resources/templates.h"
#include "ui/window/filename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateFiles)
};

/// More than any plan needs; what is larger is no template of ours.
constexpr qint64 largestFile = 64 * 1024 * 1024;

/// No template of the program has a slash in its name.
constexpr QLatin1String ownPrefix("own/");

QDir folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/moderato/templates"));
}

QString pathOf(const QString& name)
{
    return folder().filePath(fileNameFor(name) + QStringLiteral(".json"));
}

Result<Event> fromOwnTemplate(const QString& name, const FreshId& freshId)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(Words::tr("The template %1 can't be read; save it again or remove it.")
                           .arg(QDir::toNativeSeparators(file.fileName())));
    const Result<Event> event = eventFromJson(file.readAll());
    return event ? withNewIds(*event, freshId) : event;
}

}  // namespace

QStringList ownTemplates()
{
    QStringList names;
    for (const QFileInfo& file : folder().entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

Done saveOwnTemplate(const QString& name, const Event& event)
{
    if (!folder().mkpath(QStringLiteral(".")))
        return failure(Words::tr("The folder %1 can't be made; check who may write there.")
                           .arg(QDir::toNativeSeparators(folder().path())));
    return writeFile(pathOf(name), eventToJson(withoutPrivate(event)));
}

QList<TemplateChoice> allTemplates()
{
    QList<TemplateChoice> all;
    for (const QString& name : ownTemplates())
        all.append({ownPrefix + name, Words::tr("Your template: %1").arg(name)});
    for (const TemplateInfo& info : templates())
        all.append({info.name, info.description});
    return all;
}

Result<Event> fromAnyTemplate(const QString& key, const FreshId& freshId)
{
    return key.startsWith(ownPrefix) ? fromOwnTemplate(key.mid(ownPrefix.size()), freshId)
                                     : fromTemplate(key, freshId);
}

}  // namespace moderato
