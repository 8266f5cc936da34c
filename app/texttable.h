#pragma once

#include <QList>
#include <QStringList>

namespace moderato {

enum class Align { Left, Right };

/// One column of a table on the terminal.
struct TextColumn {
    QString head;
    Align align = Align::Left;
    int widest = 0;  ///< longer text goes on in a further line; 0: no bound
};

/// Text in columns for a terminal of fixed-width characters, the wide ones of East Asia included.
class TextTable {
public:
    explicit TextTable(const QList<TextColumn>& columns) : m_columns(columns) {}

    /// Adds a row with one text a column; a text may hold several lines.
    void addRow(const QStringList& cells);

    /// Adds a line of its own over the whole width, after an empty one.
    void addHeading(const QString& text);

    /// The table with its column heads, each line ended.
    QString text() const;

private:
    struct Row {
        QString heading;
        QList<QStringList> cells;  ///< of each column its lines; empty for a heading
    };

    QList<int> widths() const;
    QString line(const QStringList& cells, const QList<int>& widths) const;

    QList<TextColumn> m_columns;
    QList<Row> m_rows;
};

/// How many columns of a terminal the text takes.
int displayWidth(const QString& text);

}  // namespace moderato
