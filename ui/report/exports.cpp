#include "ui/report/exports.h"

#include "core/exchange/csv.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/html.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/markdown.h"
#include "core/exchange/ontime.h"
#include "core/exchange/sheetcsv.h"
#include "core/exchange/sheetworkbook.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsx.h"
#include "core/plan/lookup.h"
#include "core/report/aftersheet.h"
#include "core/store/writefile.h"
#include "core/timing/schedule.h"
#include "ui/report/pdf.h"

#include <QCoreApplication>
#include <QIODevice>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

struct FormatInfo {
    ExportFormat format;
    ExportScope scope;
    const char* suffix;
    const char* name;
};

constexpr std::array formats{
    FormatInfo{ExportFormat::Pdf, ExportScope::Sheets, "pdf", QT_TRANSLATE_NOOP("Exports", "PDF")},
    FormatInfo{ExportFormat::Html, ExportScope::Sheets, "html", QT_TRANSLATE_NOOP("Exports", "Web page")},
    FormatInfo{ExportFormat::Markdown, ExportScope::Sheets, "md", QT_TRANSLATE_NOOP("Exports", "Markdown")},
    FormatInfo{ExportFormat::Csv, ExportScope::Agenda, "csv", QT_TRANSLATE_NOOP("Exports", "Table (CSV)")},
    FormatInfo{ExportFormat::Xlsx, ExportScope::Agenda, "xlsx",
               QT_TRANSLATE_NOOP("Exports", "Workbook (Excel)")},
    FormatInfo{ExportFormat::Ics, ExportScope::Sessions, "ics", QT_TRANSLATE_NOOP("Exports", "Calendar")},
    FormatInfo{ExportFormat::Json, ExportScope::Event, "json",
               QT_TRANSLATE_NOOP("Exports", "The whole event with contacts, notes and runs (JSON)")},
    FormatInfo{ExportFormat::Ontime, ExportScope::Agenda, "json",
               QT_TRANSLATE_NOOP("Exports", "Ontime project")},
    FormatInfo{ExportFormat::OntimeTable, ExportScope::Agenda, "xlsx",
               QT_TRANSLATE_NOOP("Exports", "Ontime spreadsheet")},
};

const FormatInfo& infoOf(ExportFormat format)
{
    return formats.at(static_cast<std::size_t>(format));
}

Done writeBytes(QIODevice& device, const Result<QByteArray>& bytes)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (device.write(*bytes) != bytes->size())
        return failure(device.errorString());
    return {};
}

Done writeSheets(QIODevice& device, const Event& event, const ExportRequest& request,
                 const Progress& progress)
{
    const ReportSequence reports = reportsOf(event, request.handouts, request.options);
    if (reports.count == 0)
        return failure(Words::tr("There is nothing to write: no session has an agenda with such a sheet."));
    if (request.format == ExportFormat::Pdf)
        return writePdf(device, reports, request.page, progress);
    return writeBytes(device, request.format == ExportFormat::Html ? toHtml(reports, progress)
                                                                   : toMarkdown(reports, progress));
}

bool isTable(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Xlsx;
}

bool isAfterAlone(const QList<Sheet>& sheets)
{
    return sheets == QList<Sheet>{Sheet::After};
}

/// The run of show is what a table has always held; nothing chosen means it, too.
bool isPlanAlone(const QList<Sheet>& sheets)
{
    return sheets.isEmpty() || sheets == QList<Sheet>{Sheet::RunOfShow};
}

Result<QByteArray> afterTables(const SheetInput& input, const ExportRequest& request)
{
    const Report report = afterSheet(input, request.options.runs, request.options.run);
    return request.format == ExportFormat::Csv ? sheetCsv(report)
                                               : sheetWorkbook(report, workbookProperties(input).created);
}

Result<QByteArray> ofAgenda(const Event& event, const ExportRequest& request)
{
    const Session* session = find(event.sessions, request.session);
    const Agenda* agenda = session ? find(session->agendas, request.agenda) : nullptr;
    if (!agenda)
        return failure(Words::tr("There is no such agenda to write."));
    const Schedule times = schedule(*session, *agenda);
    const SheetInput input{event, *session, *agenda, times, request.options.clock};
    if (isTable(request.format) && isAfterAlone(request.options.sheets))
        return afterTables(input, request);
    if (request.format == ExportFormat::Csv)
        return agendaCsv(input);
    if (request.format == ExportFormat::Xlsx)
        return toXlsx(input);
    return request.format == ExportFormat::Ontime ? toOntimeProject(event, session->id, agenda->id)
                                                  : toOntimeTable(input);
}

Result<QByteArray> ofSessions(const Event& event, const ExportRequest& request)
{
    const QList<SessionId> sessions =
        request.session.isNull() ? QList<SessionId>() : QList<SessionId>{request.session};
    return toICalendar(event, sessions,
                       request.bySegment ? ICalendarStyle::Segments : ICalendarStyle::Session);
}

}  // namespace

ExportScope scopeOf(ExportFormat format)
{
    return infoOf(format).scope;
}

QString suffixOf(ExportFormat format)
{
    return QString::fromLatin1(infoOf(format).suffix);
}

QString formatName(ExportFormat format)
{
    return Words::tr(infoOf(format).name);
}

Done canHold(ExportFormat format, const QList<Sheet>& sheets)
{
    if (scopeOf(format) == ExportScope::Sheets || isPlanAlone(sheets) ||
        (isTable(format) && isAfterAlone(sheets)))
        return {};
    if (isTable(format))
        return failure(
            Words::tr("A table holds either the sheet \"%1\" or the sheet \"%2\"; choose one of them "
                      "alone, or write the sheets as PDF, web page or Markdown.")
                .arg(sheetName(Sheet::RunOfShow), sheetName(Sheet::After)));
    return failure(
        Words::tr("This format holds no sheets but the plan itself; write the sheets as PDF, web page or "
                  "Markdown."));
}

Done exportTo(const QString& path, const Event& event, const ExportRequest& request, const Progress& progress)
{
    if (const Done held = canHold(request.format, request.options.sheets); !held && isTable(request.format))
        return held;
    bool isStopped = false;
    const Progress watched = [&](int done, int count) {
        isStopped = progress && !progress(done, count);
        return !isStopped;
    };
    const Done written = writeFile(path, [&](QIODevice& device) {
        switch (scopeOf(request.format)) {
        case ExportScope::Sheets:
            return writeSheets(device, event, request, watched);
        case ExportScope::Agenda:
            return writeBytes(device, ofAgenda(event, request));
        case ExportScope::Sessions:
            return writeBytes(device, ofSessions(event, request));
        case ExportScope::Event:
            break;
        }
        return writeBytes(device, eventToJson(event, request.options.runs));
    });
    if (isStopped)
        return failure(Words::tr("The export was stopped; nothing was written."));
    return written;
}

}  // namespace moderato
