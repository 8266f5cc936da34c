#pragma once

#include "core/store/salvage.h"
#include "tests/core/store/files.h"

namespace moderato::test {

constexpr qsizetype pageSize = 4096;

/// What a page of a good file is for.
struct PageUse {
    QString table;  ///< empty for indexes and the list of tables
    bool isLeaf = false;
    bool isOverflow = false;
    int records = 0;
};

/// The use of each page that is in use, by its number from 1, as SQLite itself tells it.
QHash<int, PageUse> pageUses(const QString& path);

/// How many rows of each kind did not come back as they were; those that had nowhere to lie are not counted.
QHash<QString, int> rowsLost(const Event& before, const Event& after);

/// A file of some hundred rows, on tables of several pages, with texts that go on on further pages; and what can be
/// recovered of it.
class Salvaging : public Files {
protected:
    Salvaging();

    Result<Salvaged> recovered() const { return salvage(path(), QUuid::createUuid); }

    /// What comes back of the file, which is as it was after that.
    Salvaged salvaged() const;

    /// What comes back after another program changed the file.
    Salvaged salvagedAfter(const char* sql) const;

    /// Writes the file with these bytes in it.
    void writeDamaged(qsizetype at, const QByteArray& bytes) const;

    Event m_event;
    QByteArray m_whole;  ///< the file before it was damaged
};

/// What was said, but for what tells that the rows do not add up, which is said whenever they do not.
QStringList lossesOf(const Salvaged& salvaged);

/// The one sentence that was said.
QString onlyLoss(const Salvaged& salvaged);

}  // namespace moderato::test
