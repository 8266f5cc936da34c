#pragma once

#include "core/exchange/agendalines.h"

#include <QStringList>

namespace moderato {

/// Reads the rows of the Markdown tables in a text, one after the other.
class TableLines final {
public:
    bool isRow(const QString& line) const;

    /// "| --- | --: |", which says that the row above it holds the titles of the columns.
    bool isSeparator(const QString& line) const;

    /// A row: its times wherever they stand, the first of its other words for a title, the rest aside. The first row of
    /// a table holds the titles of its columns if nothing in it is a time; they can come again.
    AgendaLine read(const QString& line);

    /// What follows is another table.
    void end() { m_titles.clear(); }

private:
    bool saysMinutes(qsizetype column) const;

    QStringList m_titles;
};

}  // namespace moderato
