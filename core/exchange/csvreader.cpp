#include "core/exchange/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

QChar separatorOf(const QString& text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    const std::array<QChar, 3> known{u',', u';', u'\t'};
    return *std::max_element(known.cbegin(), known.cend(),
                             [&first](QChar a, QChar b) { return first.count(a) < first.count(b); });
}

/// Goes through the text once, character by character.
class CsvScanner {
public:
    explicit CsvScanner(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<QList<CsvRow>> run()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_quoted)
            return failure(
                Words::tr("The quote that line %1 opens is closed nowhere; close it or take it out.")
                    .arg(m_quoteLine));
        endRow();
        return m_rows;
    }

private:
    void take(QChar character)
    {
        if (character == u'\n')
            ++m_line;
        if (m_quoted)
            takeQuoted(character);
        else if (character == u'"' && m_cell.isEmpty())
            openQuote();
        else if (character == m_separator)
            endCell();
        else if (character == u'\n')
            endRow();
        else
            m_cell += character;
    }

    void openQuote()
    {
        m_quoted = true;
        m_quoteLine = m_line;
    }

    void takeQuoted(QChar character)
    {
        if (character != u'"') {
            m_cell += character;
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_cell += character;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endCell()
    {
        m_row.cells.append(m_cell.trimmed());
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const auto isBlank = [](const QString& cell) { return cell.isEmpty(); };
        if (!std::all_of(m_row.cells.cbegin(), m_row.cells.cend(), isBlank))
            m_rows.append(m_row);
        m_row = {m_line, {}};
    }

    const QString& m_text;
    QChar m_separator;
    QList<CsvRow> m_rows;
    CsvRow m_row{1, {}};
    QString m_cell;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
};

}  // namespace

Result<QList<CsvRow>> readCsv(const QString& text)
{
    return CsvScanner(text).run();
}

}  // namespace moderato
