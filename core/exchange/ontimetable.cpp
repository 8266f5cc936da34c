#include "core/exchange/ontime.h"
#include "core/exchange/ontimerundown.h"
#include "core/exchange/workbook.h"

#include <array>

namespace moderato {
namespace {

// Ontime looks for the sheet and its columns by these words, which are not translated.
constexpr const char* ontimeSheet = "Event schedule";

struct OntimeColumn {
    const char* title;
    double width;
};

constexpr std::array ontimeColumns{
    OntimeColumn{"ID", 14},          OntimeColumn{"Flag", 7},         OntimeColumn{"Cue", 7},
    OntimeColumn{"Title", 36},       OntimeColumn{"Colour", 9},       OntimeColumn{"Time Start", 11},
    OntimeColumn{"Time End", 11},    OntimeColumn{"Duration", 11},    OntimeColumn{"Link Start", 10},
    OntimeColumn{"Count to end", 9}, OntimeColumn{"Note", 40},        OntimeColumn{"Timer Type", 12},
    OntimeColumn{"End Action", 10},  OntimeColumn{"Warning time", 9}, OntimeColumn{"Danger time", 9},
    OntimeColumn{"Skip", 7},         OntimeColumn{"Speakers", 40},    OntimeColumn{"Floor", 9},
    OntimeColumn{"Cues", 36},
};

/// Writes a row, cell by cell.
class OntimeRow {
public:
    OntimeRow(Worksheet& sheet, int row) : m_sheet(sheet), m_row(row) {}

    OntimeRow& text(const QString& text)
    {
        if (!text.isEmpty())
            m_sheet.text({m_row, m_column}, text);
        ++m_column;
        return *this;
    }

    OntimeRow& time(Seconds value)
    {
        m_sheet.duration({m_row, m_column++}, value, CellStyle::TimeOfDay);
        return *this;
    }

    OntimeRow& flag(bool value)
    {
        m_sheet.flag({m_row, m_column++}, value);
        return *this;
    }

    OntimeRow& skip(int count)
    {
        m_column += count;
        return *this;
    }

private:
    Worksheet& m_sheet;
    int m_row;
    int m_column = 0;
};

void writeOntimeHead(Worksheet& sheet)
{
    for (std::size_t i = 0; i < ontimeColumns.size(); ++i) {
        const int column = static_cast<int>(i);
        sheet.text({0, column}, QString::fromLatin1(ontimeColumns.at(i).title), CellStyle::Header);
        sheet.columnWidth(column, ontimeColumns.at(i).width);
    }
    sheet.freeze({1, 0});
}

void writeOntimeEvent(OntimeRow row, const OntimeEntry& entry)
{
    row.text(entry.id).flag(false).text(entry.cue).text(entry.title).text(entry.colour);
    row.time(ontimeOfDay(entry.start)).time(ontimeOfDay(entry.start + entry.duration)).time(entry.duration);
    row.flag(entry.linkStart).flag(false).text(entry.note);
    row.text(QStringLiteral("count-down")).text(QStringLiteral("none"));
    row.time(ontimeWarning).time(ontimeDanger).flag(entry.skip);
    row.text(entry.speakers).text(entry.floor).text(entry.cues);
}

void writeOntimeGroup(OntimeRow row, const OntimeEntry& entry)
{
    row.text(entry.id).flag(false).skip(1).text(entry.title).skip(3);
    if (entry.duration > Seconds{0})
        row.time(entry.duration);
    else
        row.skip(1);
    row.flag(false).flag(false).skip(1).text(QStringLiteral("group-start"));
}

/// What follows lies in no group.
void writeOntimeGroupEnd(OntimeRow row)
{
    row.skip(11).text(QStringLiteral("group-end"));
}

void writeOntimeRows(Worksheet& sheet, const QList<OntimeEntry>& entries)
{
    int row = 1;
    QString group;
    for (const OntimeEntry& entry : entries) {
        if (!entry.group && entry.parent.isEmpty() && !group.isEmpty())
            writeOntimeGroupEnd({sheet, row++});
        group = entry.group ? entry.id : entry.parent;
        if (entry.group)
            writeOntimeGroup({sheet, row++}, entry);
        else
            writeOntimeEvent({sheet, row++}, entry);
    }
}

}  // namespace

Result<QByteArray> toOntimeTable(const SheetInput& input)
{
    Workbook book(workbookProperties(input));
    Worksheet sheet = book.addSheet(QString::fromLatin1(ontimeSheet));
    writeOntimeHead(sheet);
    writeOntimeRows(sheet, ontimeRundown(input));
    return book.bytes();
}

}  // namespace moderato
