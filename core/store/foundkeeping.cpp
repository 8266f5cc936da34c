#include "core/store/foundkeeping.h"

#include "core/plan/validate.h"
#include "core/store/filepages.h"
#include "core/store/header.h"
#include "core/store/tablelist.h"

namespace moderato {
namespace {

/// No file of ours has more rows of one such table by far.
constexpr qsizetype mostRecords = 4 * qsizetype{mostRows};

/// False if not all of the table could be read.
bool readAll(FilePages& pages, TableList& list, const char* table, FilePages::Tree kind,
             QList<QVariantList>& records)
{
    const quint32 root = list.tables.take(QLatin1String(table)).root;
    bool fits = true;
    const FilePages::Lost lost = pages.readTree(root, kind, [&](const QVariantList& values) {
        fits = records.size() < mostRecords;
        if (fits)
            records.append(values);
    });
    return lost.isEmpty() && fits;
}

/// The first version of the tables that had runs.
constexpr quint32 firstWithRuns = 4;

void findRuns(FilePages& pages, TableList& list, FoundKeeping& found)
{
    using Tree = FilePages::Tree;
    const bool runs = readAll(pages, list, "run", Tree::Table, found.runs);
    const bool rows = readAll(pages, list, "run_row", Tree::Index, found.runRows);
    const bool entries = readAll(pages, list, "run_entry", Tree::Index, found.runEntries);
    found.runsAreWhole = runs && rows && entries;
}

}  // namespace

FoundKeeping findKeeping(FilePages& pages, TableList& list)
{
    using Tree = FilePages::Tree;
    FoundKeeping found;
    constexpr qsizetype placeOfVersion = 60;
    const quint32 version = pages.hasHeader() ? pages.wordAt(placeOfVersion) : formatVersion;
    found.isExpected = version != 1;
    readAll(pages, list, "file", Tree::Table, found.file);
    found.historyIsWhole = readAll(pages, list, "edit", Tree::Table, found.edits);
    // A table without row numbers is laid out as an index is.
    found.historyIsWhole =
        readAll(pages, list, "edit_row", Tree::Index, found.editRows) && found.historyIsWhole;
    found.versionsAreWhole = readAll(pages, list, "version", Tree::Table, found.versions);
    found.versionsAreWhole =
        readAll(pages, list, "version_row", Tree::Index, found.versionRows) && found.versionsAreWhole;
    if (version >= firstWithRuns)
        findRuns(pages, list, found);
    return found;
}

}  // namespace moderato
