#include "core/exchange/htmlblocks.h"
#include "core/exchange/tabletitle.h"

namespace moderato {
namespace {

/// So many letters have room in a column that never breaks its lines.
constexpr qsizetype longestTightLine = 32;

bool isShort(const TextLine& line)
{
    qsizetype length = line.figure.text.size();
    for (const Span& span : line.spans)
        length += span.text.size();
    return length <= longestTightLine;
}

/// True if a column is to be as wide as its content, and its content allows that.
bool isTight(const Table& table, qsizetype column)
{
    const auto fits = [column](const TableRow& row) {
        const QList<TextLine> lines = row.heading ? QList<TextLine>() : row.cells.value(column).lines;
        return std::all_of(lines.cbegin(), lines.cend(), isShort);
    };
    return table.columns.at(column).weight == 0 && std::all_of(table.rows.cbegin(), table.rows.cend(), fits);
}

/// Writes one table row by row.
class HtmlTable {
public:
    HtmlTable(const Table& table, const HtmlLines& lines)
        : m_table(table)
        , m_lines(lines)
        , m_title(titleColumn(table))
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_classes.append(classOf(i));
    }

    QString html(const QString& caption) const
    {
        QString html;
        if (!isBlank(caption))
            html += htmlElement("caption", m_lines.text(caption),
                                htmlAttribute("class", QStringLiteral("heard")));
        return htmlElement("table", html + widths() + head() + bodies());
    }

private:
    /// What is left beside the columns that are as wide as their content goes to the others by weight.
    QString widths() const
    {
        int weights = 0;
        for (const TableColumn& column : m_table.columns)
            weights += column.weight;
        QString columns;
        for (const TableColumn& column : m_table.columns) {
            const int perCent = weights > 0 ? column.weight * 100 / weights : 0;
            const QString width = QStringLiteral("width:%1%").arg(perCent);
            columns += QLatin1String("<col") + (perCent > 0 ? htmlAttribute("style", width) : QString()) +
                       QLatin1String("/>");
        }
        return htmlElement("colgroup", columns);
    }

    QString head() const
    {
        const bool none = std::all_of(m_table.columns.cbegin(), m_table.columns.cend(),
                                      [](const TableColumn& column) { return isBlank(column.title); });
        if (none)
            return {};
        QString cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            cells += columnHead(i);
        return htmlElement("thead", htmlElement("tr", cells)) + u'\n';
    }

    QString columnHead(qsizetype index) const
    {
        const TableColumn& column = m_table.columns.at(index);
        const QString content = m_lines.line({{{column.title}}, {column.figureTitle}});
        const QString scope = htmlAttribute("scope", QStringLiteral("col"));
        return content.isEmpty() ? htmlElement("td", {})
                                 : htmlElement("th", content, QString(scope + m_classes.at(index)));
    }

    /// A heading opens a group of rows of its own, to which its scope extends.
    QString bodies() const
    {
        QString bodies;
        QString rows;
        for (const TableRow& row : m_table.rows) {
            if (row.heading || row.opensGroup)
                closeBody(bodies, rows);
            rows += (row.heading ? headingRow(row) : plainRow(row)) + u'\n';
        }
        closeBody(bodies, rows);
        return bodies;
    }

    static void closeBody(QString& bodies, QString& rows)
    {
        if (!rows.isEmpty())
            bodies += htmlElement("tbody", rows) + u'\n';
        rows.clear();
    }

    QString headingRow(const TableRow& row) const
    {
        const QString content = row.cells.isEmpty() ? QString() : m_lines.lines(row.cells.first().lines);
        const QString span = htmlAttribute("colspan", QString::number(m_table.columns.size())) +
                             htmlAttribute("scope", QStringLiteral("rowgroup"));
        return htmlElement("tr", htmlElement("th", content, span),
                           htmlAttribute("class", QStringLiteral("part")));
    }

    QString plainRow(const TableRow& row) const
    {
        QString cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            cells += cell(i, i < row.cells.size() ? m_lines.lines(row.cells.at(i).lines) : QString());
        const QString marked =
            row.kind ? QString(QLatin1String("marked k-") + enumWord(*row.kind)) : QString();
        return htmlElement("tr", cells, marked.isEmpty() ? QString() : htmlAttribute("class", marked));
    }

    QString cell(qsizetype index, const QString& content) const
    {
        const QString& classes = m_classes.at(index);
        if (content.isEmpty())
            return htmlElement("td", {}, classes);
        const QString& title = m_table.columns.at(index).title;
        const QString label = isBlank(title) ? QString() : htmlAttribute("data-label", title.simplified());
        if (index != m_title)
            return htmlElement("td", content, QString(classes + label));
        return htmlElement("th", content, QString(htmlAttribute("scope", QStringLiteral("row")) + classes));
    }

    QString classOf(qsizetype column) const
    {
        QStringList classes;
        if (isTight(m_table, column))
            classes.append(QStringLiteral("tight"));
        if (m_table.columns.at(column).side == Side::End)
            classes.append(QStringLiteral("end"));
        return classes.isEmpty() ? QString() : htmlAttribute("class", classes.join(u' '));
    }

    const Table& m_table;
    const HtmlLines& m_lines;
    qsizetype m_title;
    QStringList m_classes;  // of each column's cells
};

}  // namespace

QString htmlTable(const Table& table, const QString& caption, const HtmlLines& lines)
{
    return table.columns.isEmpty() || table.rows.isEmpty() ? QString()
                                                           : HtmlTable(table, lines).html(caption);
}

}  // namespace moderato
