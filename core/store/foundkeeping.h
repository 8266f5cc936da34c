#pragma once

#include <QList>
#include <QVariant>

namespace moderato {

class FilePages;
struct TableList;

/// The records of the tables beside the event that a damaged file still holds. Nothing in them is trusted yet.
struct FoundKeeping {
    QList<QVariantList> file;
    QList<QVariantList> edits;
    QList<QVariantList> editRows;
    QList<QVariantList> versions;
    QList<QVariantList> versionRows;
    QList<QVariantList> runs;
    QList<QVariantList> runRows;
    QList<QVariantList> runEntries;
    bool isExpected = true;  ///< false in a file of a version that kept nothing beside the event
    bool historyIsWhole = true;
    bool versionsAreWhole = true;
    bool runsAreWhole = true;
};

/// Reads all of them that can be read, and takes their tables out of the list.
FoundKeeping findKeeping(FilePages& pages, TableList& list);

}  // namespace moderato
