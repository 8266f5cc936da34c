#pragma once

#include "core/report/sheetinput.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace moderato {

/// How a cell of a spreadsheet looks, and what its number means.
enum class CellStyle {
    Title,
    Quiet,
    Header,
    Group,         ///< a heading between rows
    Text,          ///< wraps
    Number,        ///< a plain number
    Clock,         ///< a date and time of which hh:mm shows
    Duration,      ///< m:ss, as everywhere in the program
    TimeOfDay,     ///< the same with seconds
    SumText,       ///< the row of sums
    SumClock,      ///< the same with hh:mm
    SumTimeOfDay,  ///< the same with hh:mm:ss
    SumDuration,   ///< the same with m:ss
};

/// What a spreadsheet says of itself.
struct WorkbookProperties {
    QString title;
    QString subject;
    QString author;
    QDateTime created;  ///< not the clock's, so that the same input makes the same bytes
};

/// Those of an agenda. The session's own moment stands for the one at which the file was made.
WorkbookProperties workbookProperties(const SheetInput& input);

/// A place in a sheet, both from 0.
struct CellPlace {
    int row = 0;
    int column = 0;

    bool operator==(const CellPlace&) const = default;
};

/// The place as formulas name it: "D4".
QString cellName(CellPlace place);

/// "D4:D9".
QString cellRange(CellPlace from, CellPlace to);

/// A duration or an offset as a spreadsheet counts it, in days.
double inDays(Seconds value);

/// The date and time on the clock as a spreadsheet counts it: days since 30 December 1899.
double clockSerial(const QDateTime& moment);

/// True if a spreadsheet can hold the date: its calendar begins in March 1900.
bool hasSerial(QDate date);

class Workbook;

/// One sheet of a workbook, which must outlive it. What can't be written is told by Workbook::bytes().
class Worksheet final {
public:
    /// Text is never taken for a formula, whatever it begins with.
    void text(CellPlace place, const QString& text, CellStyle style = CellStyle::Text);
    void number(CellPlace place, double value, CellStyle style);
    void duration(CellPlace place, Seconds value, CellStyle style = CellStyle::Duration);
    void flag(CellPlace place, bool value);
    /// A formula, and what it amounts to now, for programs that do not reckon when they open a file.
    void formula(CellPlace place, const QString& formula, double value, CellStyle style);
    /// In characters.
    void columnWidth(int column, double width);
    /// Rows above and columns before this place stay on the screen; the rows are repeated on every printed page.
    void freeze(CellPlace place);
    /// Columns go from right to left.
    void rightToLeft();

private:
    friend class Workbook;
    Worksheet(Workbook& book, lxw_worksheet* sheet) : m_book(book), m_sheet(sheet) {}

    Workbook& m_book;
    lxw_worksheet* m_sheet;
};

/// A spreadsheet in the making.
class Workbook final {
public:
    explicit Workbook(const WorkbookProperties& properties);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    Worksheet addSheet(const QString& name);

    /// The finished file, in the XLSX format; nothing can be added after. Fails if some cell could not be written.
    Result<QByteArray> bytes();

private:
    friend class Worksheet;
    struct Release {
        void operator()(lxw_workbook* book) const;
    };

    lxw_format* format(CellStyle style);
    /// Keeps the first error of the library.
    void note(int error);

    // The library writes to a path only.
    QTemporaryDir m_folder;
    std::unique_ptr<lxw_workbook, Release> m_book;
    QHash<CellStyle, lxw_format*> m_formats;
    int m_error = 0;
};

}  // namespace moderato
