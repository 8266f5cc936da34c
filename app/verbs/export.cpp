#include "app/verbs/export.h"

#include "app/output.h"
#include "core/exchange/eventjson.h"
#include "core/report/runofshow.h"
#include "core/store/writefile.h"
#include "core/timing/schedule.h"
#include "ui/report/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

PageFormat pageFormat(Paper paper)
{
    return {paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter};
}

Result<QByteArray> runOfShowPdf(const Event& event, const AgendaPlace& place, Paper paper)
{
    const Schedule times = schedule(*place.session, *place.agenda);
    return toPdf(runOfShow(event, *place.session, *place.agenda, times), pageFormat(paper));
}

/// True if both paths lead to one file.
bool isSameFile(const QString& a, const QString& b)
{
    return QFileInfo::exists(b) && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

Exit writeOut(const QString& path, const Result<QByteArray>& bytes)
{
    if (!bytes)
        return complain(Exit::CannotWrite, bytes.error().message);
    if (const Done written = writeFile(path, *bytes); !written)
        return complain(Exit::CannotWrite, written.error().message);
    return print(Words::tr("%1 is written.").arg(path) + u'\n');
}

}  // namespace

Exit exportEvent(const ExportOptions& options)
{
    const Result<Event> event = readEvent(options.file);
    if (!event)
        return complain(Exit::CannotRead, event.error().message);
    if (isSameFile(options.file, options.output))
        return complain(Exit::CannotWrite,
                        Words::tr("%1 is the event file itself; choose another output.").arg(options.output));
    if (options.format == ExportFormat::Json)
        return writeOut(options.output, eventToJson(*event));
    const Result<AgendaPlace> place = selectAgenda(*event, options.selection);
    if (!place)
        return complain(Exit::WrongUsage, place.error().message);
    return writeOut(options.output, runOfShowPdf(*event, *place, options.paper));
}

}  // namespace moderato
