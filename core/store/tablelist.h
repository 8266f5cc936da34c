#pragma once

#include <QHash>
#include <QStringList>

namespace moderato {

class FilePages;

/// A table in a damaged file: the first page of its tree, and its columns as the file names them; none if it does not
/// say.
struct ListedTable {
    quint32 root = 0;
    QStringList columns;
};

/// What a damaged file says of its own tables, by their names.
struct TableList {
    QHash<QString, ListedTable> tables;
    QHash<QString, quint32> indexes;  ///< the first pages of their trees
    bool isWhole = true;              ///< false if some of the list could not be read
};

TableList readTableList(FilePages& pages);

/// The columns' names in a CREATE TABLE statement.
QStringList columnsIn(const QString& createStatement);

}  // namespace moderato
