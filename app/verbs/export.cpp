#include "app/verbs/export.h"

#include "app/output.h"
#include "app/progress.h"
#include "core/plan/lookup.h"
#include "core/report/aftersheet.h"
#include "ui/window/handoutnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

/// True if both paths lead to one file.
bool isSameFile(const QString& a, const QString& b)
{
    return QFileInfo::exists(b) && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

QList<Sheet> allSheets()
{
    QList<Sheet> sheets;
    for (int i = 0; i < enumCount<Sheet>(); ++i)
        sheets.append(static_cast<Sheet>(i));
    return sheets;
}

QList<Sheet> sheetsOf(const QList<QString>& words)
{
    if (words.isEmpty())
        return {Sheet::RunOfShow};
    if (words.contains(QStringLiteral("all")))
        return allSheets();
    QList<Sheet> sheets;
    for (const QString& word : words)
        if (const std::optional<Sheet> sheet = enumFromWord<Sheet>(word); sheet && !sheets.contains(*sheet))
            sheets.append(*sheet);
    return sheets;
}

/// The one person whose name this is, or who alone has it in their name.
Result<PersonId> personNamed(const Event& event, const QString& name)
{
    QList<PersonId> found;
    for (const Person& person : event.people) {
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return person.id;
        if (person.name.contains(name, Qt::CaseInsensitive))
            found.append(person.id);
    }
    if (found.size() == 1)
        return found.first();
    return failure(
        found.isEmpty()
            ? Words::tr("Nobody in the event is called \"%1\".").arg(name.left(60))
            : Words::tr("Several people have \"%1\" in their name; give the whole name.").arg(name.left(60)));
}

Result<HandoutOptions> handoutOptions(const Event& event, const AgendaPlace& place, const QList<Run>& runs,
                                      const ExportOptions& options)
{
    HandoutOptions wanted;
    wanted.runs = runs;
    wanted.sheets = sheetsOf(options.sheets);
    wanted.findings = options.findings;
    wanted.clock = options.clock;
    for (const QString& name : options.people) {
        const Result<PersonId> person = personNamed(event, name);
        if (!person)
            return tl::unexpected(person.error());
        wanted.people.append(*person);
    }
    if (options.other) {
        const qsizetype other = *options.other - 1;
        if (other < 0 || other >= place.session->agendas.size())
            return failure(Words::tr("The session has no agenda %1.").arg(*options.other));
        wanted.other = place.session->agendas.at(other).id;
    }
    return wanted;
}

/// The run with this number, from 1, the oldest first.
Result<RunId> runWanted(const QList<Run>& runs, const Session& session, int number)
{
    const QList<Run> begun = runsToTell(runs, session.id);
    if (number >= 1 && number <= begun.size())
        return begun.at(number - 1).id;
    QStringList titles;
    for (const Run& run : begun)
        titles.append(Words::tr("%1: %2").arg(titles.size() + 1).arg(runTitle(run)));
    return failure(begun.isEmpty() ? Words::tr("The session has not been run yet.")
                                   : Words::tr("The session has no run %1. It has %2.")
                                         .arg(number)
                                         .arg(titles.join(QStringLiteral("; "))));
}

PageFormat pageFormat(const ExportOptions& options)
{
    PageFormat page;
    page.paper = options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter;
    page.landscape = options.landscape;
    page.percent = options.percent;
    return page;
}

Result<ExportRequest> requestOf(const Event& event, const QList<Run>& runs, const ExportOptions& options)
{
    ExportRequest request;
    request.format = options.format;
    request.bySegment = options.bySegment;
    request.page = pageFormat(options);
    const ExportScope scope = scopeOf(options.format);
    request.options.runs = runs;
    if (const Done held = canHold(options.format, sheetsOf(options.sheets)); !held)
        return tl::unexpected(held.error());
    if (scope == ExportScope::Event || (scope == ExportScope::Sessions && !options.selection.session))
        return request;
    const Result<AgendaPlace> place = selectAgenda(event, options.selection);
    if (!place)
        return tl::unexpected(place.error());
    request.session = place->session->id;
    request.agenda = place->agenda->id;
    const Result<HandoutOptions> wanted = handoutOptions(event, *place, runs, options);
    if (!wanted)
        return tl::unexpected(wanted.error());
    request.options = *wanted;
    if (options.run) {
        const Result<RunId> run = runWanted(runs, *place->session, *options.run);
        if (!run)
            return tl::unexpected(run.error());
        request.options.run = *run;
    }
    request.handouts = options.allSessions ? handoutsOf(event, *wanted)
                                           : handoutsOf(*place->session, *place->agenda, *wanted);
    return request;
}

Exit writeOne(const Event& event, const ExportRequest& request, const QString& path)
{
    if (const Done written = exportTo(path, event, request, terminalProgress()); !written)
        return complain(Exit::CannotWrite, written.error().message);
    return print(Words::tr("%1 is written.").arg(path) + u'\n');
}

/// A file for each handout, in a folder that is made if it does not exist.
Exit writeEach(const Event& event, const ExportRequest& request, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return complain(Exit::CannotWrite,
                        Words::tr("The folder %1 can't be made; choose another one.").arg(folder));
    const Progress progress = terminalProgress();
    const int count = static_cast<int>(request.handouts.size());
    QSet<QString> taken;
    for (int i = 0; i < count; ++i) {
        ExportRequest one = request;
        one.handouts = {request.handouts.at(i)};
        const QString path =
            freeName(folder, nameOf(event, one.handouts.first()), suffixOf(one.format), taken);
        if (const Done written = exportTo(path, event, one); !written)
            return complain(Exit::CannotWrite, written.error().message);
        if (!progress(i + 1, count) && i + 1 < count)
            return complain(Exit::CannotWrite,
                            Words::tr("The export was stopped; %n file(s) are written.", nullptr, i + 1));
    }
    return print(Words::tr("%n file(s) are written to %1.", nullptr, count).arg(folder) + u'\n');
}

}  // namespace

Exit exportEvent(const ExportOptions& options)
{
    const Result<EventAndRuns> file = readEventAndRuns(options.file);
    if (!file)
        return complain(Exit::CannotRead, file.error().message);
    if (isSameFile(options.file, options.output))
        return complain(Exit::CannotWrite,
                        Words::tr("%1 is the event file itself; choose another output.").arg(options.output));
    const Result<ExportRequest> request = requestOf(file->event, file->runs, options);
    if (!request)
        return complain(Exit::WrongUsage, request.error().message);
    if (!options.each)
        return writeOne(file->event, *request, options.output);
    if (scopeOf(options.format) != ExportScope::Sheets)
        return complain(Exit::WrongUsage, Words::tr("--each is for sheets: pdf, html and markdown."));
    return writeEach(file->event, *request, options.output);
}

}  // namespace moderato
