#pragma once

#include <QSize>
#include <QStringList>

#include <optional>

namespace moderato {

/// Texts in rows and columns, as spreadsheets put them on the clipboard: tabs between columns, one line a row.
struct TextGrid {
    QList<QStringList> rows;  ///< all of the same length

    QSize size() const;
    bool operator==(const TextGrid&) const = default;
};

/// Reads tab-separated lines; short ones are filled up with empty texts. A line break at the end adds no row.
TextGrid readGrid(const QString& text);
QString writeGrid(const TextGrid& grid);

/// How large an area a grid is pasted into, that begins at the selected one's corner: the selected area if the grid fills it
/// a whole number of times, else as large as the grid itself.
QSize pasteSize(const QSize& grid, const QSize& selected);

}  // namespace moderato
