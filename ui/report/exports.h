#pragma once

#include "core/report/handouts.h"
#include "core/result.h"
#include "ui/report/pageformat.h"

namespace moderato {

/// The formats that an event can be written in.
enum class ExportFormat { Pdf, Html, Markdown, Csv, Xlsx, Ics, Json, Ontime, OntimeTable };

template <>
struct EnumWords<ExportFormat> {
    static constexpr std::array words{"pdf", "html", "markdown", "csv",         "xlsx",
                                      "ics", "json", "ontime",   "ontime-table"};
};

/// What of an event an export in this format holds.
enum class ExportScope {
    Sheets,    ///< any sheets of any agendas
    Agenda,    ///< one agenda; tables also how it went, if that is the only sheet of the options
    Sessions,  ///< one session, or all
    Event,     ///< everything, what is private and the runs of the request's options too
};

ExportScope scopeOf(ExportFormat format);

/// Without a dot.
QString suffixOf(ExportFormat format);

/// "Web page": for people.
QString formatName(ExportFormat format);

/// An error, which tells what to do instead, if a file of this format can't hold these sheets. Tables hold the run of show,
/// or the sheet that tells of a run; what holds the plan itself holds no others. No sheet means the run of show.
Done canHold(ExportFormat format, const QList<Sheet>& sheets);

/// What to export: what the format's scope does not need is not looked at.
struct ExportRequest {
    ExportFormat format = ExportFormat::Pdf;
    HandoutOptions options;
    QList<Handout> handouts;
    SessionId session;  ///< null: all
    AgendaId agenda;
    PageFormat page;
    bool bySegment = false;  ///< a calendar has an entry for each segment instead of one for the session
};

/// Writes the export into a file, whole or not at all. A PDF needs a QGuiApplication. An error if it can't be made or
/// written, a table can't hold the sheets, or `progress` stopped it.
Done exportTo(const QString& path, const Event& event, const ExportRequest& request,
              const Progress& progress = {});

}  // namespace moderato
