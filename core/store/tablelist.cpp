#include "core/store/tablelist.h"

#include "core/store/filepages.h"

namespace moderato {
namespace {

/// What stands between the commas that lie in no brackets.
QStringList pieces(const QString& text)
{
    QStringList all{QString()};
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        if (letter == u',' && depth == 0)
            all.append(QString());
        else
            all.last().append(letter);
    }
    return all;
}

/// The columns of sqlite_schema.
enum SchemaColumn { Type, Name, TableName, RootPage, Sql };

void add(TableList& list, const QVariantList& record)
{
    const QString name = record.value(Name).toString();
    const qint64 root = record.value(RootPage).toLongLong();
    if (name.isEmpty() || root <= 0 || root > std::numeric_limits<quint32>::max())
        return;
    if (record.value(Type).toString() == QLatin1String("table"))
        list.tables.insert(name, {static_cast<quint32>(root), columnsIn(record.value(Sql).toString())});
    if (record.value(Type).toString() == QLatin1String("index"))
        list.indexes.insert(name, static_cast<quint32>(root));
}

}  // namespace

TableList readTableList(FilePages& pages)
{
    TableList list;
    const FilePages::Lost lost =
        pages.readTree(1, FilePages::Tree::Table, [&list](const QVariantList& record) {
            // A file of ours has some fifty entries.
            if (list.tables.size() + list.indexes.size() < 1000)
                add(list, record);
        });
    list.isWhole = lost.isEmpty();
    return list;
}

QStringList columnsIn(const QString& createStatement)
{
    const qsizetype begin = createStatement.indexOf(u'(') + 1;
    const qsizetype end = createStatement.lastIndexOf(u')');
    QStringList names;
    if (begin <= 0 || end < begin)
        return names;
    const QStringList definitions = pieces(createStatement.mid(begin, end - begin));
    for (const QString& definition : definitions)
        names.append(definition.simplified().section(u' ', 0, 0));
    return names;
}

}  // namespace moderato
