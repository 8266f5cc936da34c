#include "ui/report/exports.h"

#include "core/exchange/csv.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/html.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/markdown.h"
#include "core/exchange/ontime.h"
#include "core/exchange/xlsx.h"
#include "core/plan/lookup.h"
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
    FormatInfo{ExportFormat::Csv, ExportScope::Agenda, "csv",
               QT_TRANSLATE_NOOP("Exports", "Table of the agenda (CSV)")},
    FormatInfo{ExportFormat::Xlsx, ExportScope::Agenda, "xlsx",
               QT_TRANSLATE_NOOP("Exports", "Workbook of the agenda (Excel)")},
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

Result<QByteArray> ofAgenda(const Event& event, const ExportRequest& request)
{
    const Session* session = find(event.sessions, request.session);
    const Agenda* agenda = session ? find(session->agendas, request.agenda) : nullptr;
    if (!agenda)
        return failure(Words::tr("There is no such agenda to write."));
    const Schedule times = schedule(*session, *agenda);
    const SheetInput input{event, *session, *agenda, times};
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

Done exportTo(const QString& path, const Event& event, const ExportRequest& request, const Progress& progress)
{
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
