#include "core/exchange/workbook.h"

#include "core/exchange/readabletext.h"
#include "core/plan/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr lxw_color_t headerGround = 0x2F3E55;
constexpr lxw_color_t groupGround = 0xE4E8EE;
constexpr lxw_color_t quietText = 0x5A6472;

/// What the format allows in a cell, in UTF-16 units.
constexpr int longestCell = 32767;

lxw_row_t sheetRow(CellPlace place)
{
    return static_cast<lxw_row_t>(place.row);
}

lxw_col_t sheetColumn(CellPlace place)
{
    // A column that the library's type can't hold must stay one that it refuses.
    return static_cast<lxw_col_t>(std::min(place.column, 0xffff));
}

/// Spreadsheets read "_x0041_" as "A"; such a text has its underscore written in the same way.
QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_"));
}

QByteArray spreadsheetText(const QString& text)
{
    QString readable = withoutEscapes(readableText(text));
    if (readable.size() > longestCell)
        readable = readable.left(longestCell - 2) + QChar(0x2026);
    return readable.toUtf8();
}

/// Dates at 0 would be taken for the present.
time_t momentOf(const QDateTime& created)
{
    const qint64 seconds = created.toSecsSinceEpoch();
    return static_cast<time_t>(seconds == 0 ? 1 : seconds);
}

const char* formatOfNumbers(CellStyle style)
{
    switch (style) {
    case CellStyle::Clock:
    case CellStyle::SumClock:
        return "hh:mm";
    case CellStyle::Duration:
    case CellStyle::SumDuration:
        return "[m]:ss";
    case CellStyle::TimeOfDay:
    case CellStyle::SumTimeOfDay:
        return "hh:mm:ss";
    default:
        return nullptr;
    }
}

bool isSum(CellStyle style)
{
    return style == CellStyle::SumText || style == CellStyle::SumClock || style == CellStyle::SumTimeOfDay ||
           style == CellStyle::SumDuration;
}

void setGround(lxw_format* format, lxw_color_t colour)
{
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, colour);
}

void setSpecial(lxw_format* format, CellStyle style)
{
    if (style == CellStyle::Title) {
        format_set_bold(format);
        format_set_font_size(format, 16);
    } else if (style == CellStyle::Quiet) {
        format_set_font_color(format, quietText);
    } else if (style == CellStyle::Header) {
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_font_color(format, LXW_COLOR_WHITE);
        setGround(format, headerGround);
    } else if (style == CellStyle::Group) {
        format_set_bold(format);
        setGround(format, groupGround);
    } else if (style == CellStyle::Text) {
        format_set_text_wrap(format);
    } else if (isSum(style)) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
}

/// The properties of a document hold no more.
QByteArray propertyText(const QString& text)
{
    return readableText(text).left(255).toUtf8();
}

}  // namespace

WorkbookProperties workbookProperties(const SheetInput& input)
{
    const QDateTime withoutDate(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc());
    return {input.session.title.simplified(), input.agenda.name.simplified(), input.event.title.simplified(),
            clockAt(input.session, Seconds{0}).value_or(withoutDate)};
}

QString cellName(CellPlace place)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), sheetRow(place), sheetColumn(place));
    return QString::fromLatin1(name.data());
}

QString cellRange(CellPlace from, CellPlace to)
{
    return cellName(from) + u':' + cellName(to);
}

double inDays(Seconds value)
{
    return static_cast<double>(value.count()) / 86400.0;
}

double clockSerial(const QDateTime& moment)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(moment.date());
    return static_cast<double>(days) + moment.time().msecsSinceStartOfDay() / 86'400'000.0;
}

bool hasSerial(QDate date)
{
    // A spreadsheet believes that 1900 was a leap year, so its days count right from March on.
    return date >= QDate(1900, 3, 2) && date <= QDate(9999, 12, 29);
}

void Workbook::Release::operator()(lxw_workbook* book) const
{
    lxw_workbook_free(book);
}

Workbook::Workbook(const WorkbookProperties& properties)
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx")));
    m_book.reset(workbook_new_opt(path.constData(), &options));

    QByteArray title = propertyText(properties.title);
    QByteArray subject = propertyText(properties.subject);
    QByteArray author = propertyText(properties.author);
    lxw_doc_properties own{};
    own.title = title.data();
    own.subject = subject.data();
    own.author = author.data();
    own.created = momentOf(properties.created);
    note(workbook_set_properties(m_book.get(), &own));
}

Workbook::~Workbook() = default;

Worksheet Workbook::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book.get(), name.toUtf8().constData());
    // A name that the format does not allow, from a translation, is no reason to write nothing.
    if (!sheet)
        sheet = workbook_add_worksheet(m_book.get(), nullptr);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    return {*this, sheet};
}

Result<QByteArray> Workbook::bytes()
{
    note(workbook_close(m_book.release()));
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (m_error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(
            Words::tr("The spreadsheet could not be made in %1 (%2). Is there room left on that disk?")
                .arg(QDir::toNativeSeparators(QDir::tempPath()),
                     QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)))));
    return file.readAll();
}

lxw_format* Workbook::format(CellStyle style)
{
    lxw_format*& format = m_formats[style];
    if (!format) {
        format = workbook_add_format(m_book.get());
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        setSpecial(format, style);
        if (const char* shown = formatOfNumbers(style))
            format_set_num_format(format, shown);
    }
    return format;
}

void Workbook::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void Worksheet::text(CellPlace place, const QString& text, CellStyle style)
{
    m_book.note(worksheet_write_string(m_sheet, sheetRow(place), sheetColumn(place),
                                       spreadsheetText(text).constData(), m_book.format(style)));
}

void Worksheet::number(CellPlace place, double value, CellStyle style)
{
    m_book.note(
        worksheet_write_number(m_sheet, sheetRow(place), sheetColumn(place), value, m_book.format(style)));
}

void Worksheet::duration(CellPlace place, Seconds value, CellStyle style)
{
    number(place, inDays(value), style);
}

void Worksheet::flag(CellPlace place, bool value)
{
    m_book.note(worksheet_write_boolean(m_sheet, sheetRow(place), sheetColumn(place), value ? 1 : 0,
                                        m_book.format(CellStyle::Number)));
}

void Worksheet::formula(CellPlace place, const QString& formula, double value, CellStyle style)
{
    m_book.note(worksheet_write_formula_num(m_sheet, sheetRow(place), sheetColumn(place),
                                            formula.toLatin1().constData(), m_book.format(style), value));
}

void Worksheet::columnWidth(int column, double width)
{
    const lxw_col_t place = sheetColumn({0, column});
    m_book.note(worksheet_set_column(m_sheet, place, place, width, nullptr));
}

void Worksheet::freeze(CellPlace place)
{
    worksheet_freeze_panes(m_sheet, sheetRow(place), sheetColumn(place));
    if (place.row > 0)
        m_book.note(worksheet_repeat_rows(m_sheet, 0, sheetRow({place.row - 1, 0})));
}

void Worksheet::rightToLeft()
{
    worksheet_right_to_left(m_sheet);
}

}  // namespace moderato
