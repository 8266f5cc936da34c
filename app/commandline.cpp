#include "app/commandline.h"

#include "app/logging.h"
#include "app/options.h"
#include "app/output.h"
#include "app/verbs/check.h"
#include "app/verbs/export.h"
#include "app/verbs/fit.h"
#include "app/verbs/forecast.h"
#include "app/verbs/import.h"
#include "app/verbs/merge.h"
#include "app/verbs/newevent.h"
#include "app/verbs/panel.h"
#include "app/verbs/recover.h"
#include "app/verbs/show.h"
#include "app/verbs/versions.h"
#include "core/plan/duration.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sstream>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The command line while it is read: what each verb would run is set by the verb that was typed.
struct Reading {
    CLI::App app;
    Command command;
};

/// What goes with every verb, and with none.
void addEverywhere(CLI::App& verb, Command& command)
{
    addChoice(verb, "--log-level", command.logLevel, logLevels(), Words::tr("How much the log file tells"));
    addEnum(verb, "--language", command.language, Words::tr("The language of all that is said and written"));
}

CLI::App& addVerb(Reading& reading, const char* name, const QString& description)
{
    CLI::App& verb = *reading.app.add_subcommand(name, description.toStdString());
    verb.group(Words::tr("Verbs").toStdString());
    addEverywhere(verb, reading.command);
    return verb;
}

/// Lets the verb run `act` with the options that were read into `options`.
template <class Options>
void runs(Reading& reading, CLI::App& verb, const std::shared_ptr<Options>& options,
          Exit (*act)(const Options&))
{
    verb.callback(
        [&command = reading.command, options, act] { command.run = [=] { return act(*options); }; });
}

void addSelection(CLI::App& verb, Selection& selection)
{
    addOption(verb, "--session", selection.session, readNumber, Words::tr("Number of the session, from 1"));
    addOption(verb, "--agenda", selection.agenda, readNumber,
              Words::tr("Number of the session's agenda, from 1"));
}

void addJson(CLI::App& verb, bool& json)
{
    verb.add_flag("--json", json, Words::tr("Write JSON").toStdString());
}

void addNew(Reading& reading)
{
    const auto options = std::make_shared<NewOptions>();
    CLI::App& verb = addVerb(reading, "new", Words::tr("Make an event file from a template"));
    addText(verb, "FILE", options->file, Words::tr("The file to make; it must not exist"))->required();
    addText(verb, "--template", options->templateName,
            Words::tr("The template's name; main-session by default"));
    runs(reading, verb, options, makeEvent);
}

void addTemplates(Reading& reading)
{
    CLI::App& verb = addVerb(reading, "templates", Words::tr("List the templates"));
    verb.callback([&command = reading.command] { command.run = listTemplates; });
}

void addShow(Reading& reading)
{
    const auto options = std::make_shared<ShowOptions>();
    CLI::App& verb = addVerb(reading, "show", Words::tr("Show a schedule: times, speakers, budgets, floor"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addSelection(verb, options->selection);
    addJson(verb, options->json);
    runs(reading, verb, options, show);
}

void addCheck(Reading& reading)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App& verb =
        addVerb(reading, "check", Words::tr("Show what the checks find, in all sessions by default"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addSelection(verb, options->selection);
    addEnum(verb, "--fail-on", options->failOn,
            Words::tr("End with status 1 if something of this severity or worse is found"));
    verb.add_flag("--fixes", options->fixes,
                  Words::tr("Show what would mend each finding, and what it costs").toStdString());
    verb.add_flag("--why", options->why, Words::tr("Show why each finding matters").toStdString());
    verb.add_flag("--accepted", options->accepted,
                  Words::tr("Show also what was accepted, with the reasons").toStdString());
    addJson(verb, options->json);
    runs(reading, verb, options, check);
}

void addFit(Reading& reading)
{
    const auto options = std::make_shared<FitOptions>();
    CLI::App& verb = addVerb(reading, "fit", Words::tr("Make an agenda fit its limit with the least change"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addSelection(verb, options->selection);
    addOption(verb, "--to", options->terms.target, parseDuration,
              Words::tr("When the agenda is to end; at the session's limit by default"));
    verb.add_flag("--park", options->terms.park,
                  Words::tr("First park what runs only if time allows").toStdString());
    verb.add_flag("--take-from-floor", options->terms.takeFromFloor,
                  Words::tr("Let the floor give time, too").toStdString());
    verb.add_flag("--dry-run", options->dryRun,
                  Words::tr("Show what would change, and change nothing").toStdString());
    addJson(verb, options->json);
    runs(reading, verb, options, fitAgenda);
}

void addForecast(Reading& reading)
{
    const auto options = std::make_shared<ForecastOptions>();
    CLI::App& verb = addVerb(reading, "forecast", Words::tr("Show how likely an agenda is to end in time"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addSelection(verb, options->selection);
    addJson(verb, options->json);
    runs(reading, verb, options, showForecast);
}

void addPanel(Reading& reading)
{
    const auto options = std::make_shared<PanelOptions>();
    CLI::App& verb = addVerb(reading, "panel", Words::tr("Reckon panel size against floor time"));
    addOption(verb, "--limit", options->terms.limit, readLimit,
              Words::tr("The session's limit; 90 min by default"));
    addOptions(verb, "--rounds", options->rounds, readRounds,
               Words::tr("Each panellist's intervention and follow-ups; 3,2 by default; a table each"));
    addOption(verb, "--fixed", options->terms.fixed, parseDuration,
              Words::tr("What is neither panel nor floor, such as chair and wrap-up; 10 min by default"));
    addOption(verb, "--changeover", options->terms.changeover, parseDuration,
              Words::tr("Time between two speakers; none by default"));
    addOption(verb, "--floor-share", options->floorShare, readShare,
              Words::tr("The floor's least share of the limit; 30% by default"));
    addOption(verb, "--sizes", options->sizes, readSizes,
              Words::tr("The panel sizes to reckon; 1-12 by default"));
    addJson(verb, options->json);
    runs(reading, verb, options, showPanelSizes);
}

void addExport(Reading& reading)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& verb =
        addVerb(reading, "export", Words::tr("Write sheets, an agenda or the whole event in another format"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addEnum(verb, "--as", options->format, Words::tr("The format"))->required();
    addOptions(verb, "--sheet", options->sheets, readSheet,
               Words::tr("The sheet, may come several times (%1, all); run-of-show by default")
                   .arg(wordList<Sheet>()));
    const auto addFlag = [&verb](const char* name, bool& target, const QString& description) {
        verb.add_flag(name, target, description.toStdString());
    };
    addFlag("--all-sessions", options->allSessions, Words::tr("The chosen agenda of every session"));
    addOptions(verb, "--person", options->people, readName,
               Words::tr("Whose brief, by name or a part of it; may come several times"));
    addOption(verb, "--with", options->other, readNumber,
              Words::tr("Number of the agenda to compare with, from 1"));
    addOption(
        verb, "--run", options->run, readNumber,
        Words::tr("Number of the run that the sheet after tells of, from 1; the last real one by default"));
    addFlag("--findings", options->findings, Words::tr("The run of show ends with the open findings"));
    addEnum(verb, "--clock", options->clock,
            Words::tr("How sheets say the time of day: in 24 hours, by default, or in 12"));
    addEnum(verb, "--paper", options->paper, Words::tr("The paper of a PDF; a4 by default"));
    addFlag("--landscape", options->landscape, Words::tr("The pages of a PDF lie on their long side"));
    addOption(verb, "--text-size", options->percent, readTextSize,
              Words::tr("The size of a PDF's texts in percent, from 80 to 200"));
    addFlag("--by-segment", options->bySegment, Words::tr("A calendar has an entry for each segment"));
    addFlag("--each", options->each, Words::tr("A file for each sheet and each brief; OUTPUT is a folder"));
    addSelection(verb, options->selection);
    addText(verb, "-o,--output", options->output, Words::tr("The file to write"))->required();
    verb.callback([&command = reading.command, options] {
        command.stage = options->format == ExportFormat::Pdf ? Stage::Pages : Stage::Terminal;
        command.run = [=] { return exportEvent(*options); };
    });
}

void addImport(Reading& reading)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App& verb =
        addVerb(reading, "import", Words::tr("Take sessions in other formats into an event file"));
    addText(verb, "FILE", options->file, Words::tr("The event file; made if it does not exist"))->required();
    addText(verb, "INPUT", options->input, Words::tr("The file to import"))->required();
    addEnum(verb, "--as", options->format,
            Words::tr("The input's format; by default what its name ends with says"));
    runs(reading, verb, options, importEvent);
}

void addRecover(Reading& reading)
{
    const auto options = std::make_shared<RecoverOptions>();
    CLI::App& verb =
        addVerb(reading, "recover", Words::tr("Make a new event file of what can be read of a damaged one"));
    addText(verb, "FILE", options->file, Words::tr("The damaged event file; it stays as it is"))->required();
    addText(verb, "OUT", options->output, Words::tr("The file to make; it must not exist"))->required();
    addJson(verb, options->json);
    runs(reading, verb, options, recoverEvent);
}

void addMerge(Reading& reading)
{
    const auto options = std::make_shared<MergeOptions>();
    CLI::App& verb =
        addVerb(reading, "merge", Words::tr("Take the changes of another copy of the event into a file"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addText(verb, "OTHER", options->other, Words::tr("The copy; it stays as it is"))->required();
    CLI::Option* ours = verb.add_flag("--ours", options->ours,
                                      Words::tr("Keep what FILE holds where both changed").toStdString());
    verb.add_flag("--theirs", options->theirs,
                  Words::tr("Take what OTHER holds where both changed").toStdString())
        ->excludes(ours);
    verb.add_flag("--dry-run", options->dryRun,
                  Words::tr("Show what would change, and change nothing").toStdString());
    addJson(verb, options->json);
    runs(reading, verb, options, mergeCopy);
}

void addVersions(Reading& reading)
{
    const auto options = std::make_shared<VersionsOptions>();
    CLI::App& verb =
        addVerb(reading, "versions", Words::tr("List, keep, compare and bring back named versions"));
    addText(verb, "FILE", options->file, Words::tr("The event file"))->required();
    addText(verb, "--name", options->name, Words::tr("Keep the event as it is now under this name"));
    addOption(verb, "--compare", options->compare, readNumber,
              Words::tr("Say what has changed since the version with this number"));
    addOption(verb, "--restore", options->restore, readNumber,
              Words::tr("Make the event again as it was in the version with this number"));
    addOption(verb, "--remove", options->remove, readNumber,
              Words::tr("Forget the version with this number"));
    verb.add_flag("--edits", options->edits,
                  Words::tr("List the edits that can be undone, too").toStdString());
    addJson(verb, options->json);
    runs(reading, verb, options, showVersions);
}

void addEverything(Reading& reading)
{
    CLI::App& app = reading.app;
    app.set_help_flag("-h,--help", Words::tr("Show this help").toStdString());
    app.set_version_flag("--version", "moderato " MODERATO_VERSION,
                         Words::tr("Show name and version").toStdString());
    app.require_subcommand(0, 1);
    app.get_formatter()->label("SUBCOMMAND", "VERB");
    app.get_formatter()->label("TEXT", "VALUE");
    addText(app, "FILE", reading.command.file, Words::tr("The event file to open in the window"));
    addEverywhere(app, reading.command);
    for (const auto add : {addNew, addTemplates, addShow, addCheck, addFit, addForecast, addPanel, addExport,
                           addImport, addRecover, addMerge, addVersions})
        add(reading);
}

Command saying(const QString& text)
{
    Command command;
    command.run = [=] { return print(text); };
    return command;
}

Command refusing(const QString& message)
{
    Command command;
    command.run = [=] { return complain(Exit::WrongUsage, message); };
    return command;
}

/// The first word is neither a verb nor a file.
bool isUnknownWord(const Reading& reading)
{
    return reading.app.get_subcommands().empty() && reading.command.file &&
           !QFileInfo::exists(*reading.command.file);
}

Command refusingWord(const QString& word)
{
    return refusing(
        Words::tr("\"%1\" is neither a verb nor an existing file; moderato --help lists the verbs.")
            .arg(word));
}

/// Help and version are no errors to us, though the parser throws them as such.
Command instead(const Reading& reading, const CLI::ParseError& error)
{
    if (error.get_exit_code() == 0) {
        std::ostringstream text;
        reading.app.exit(error, text, text);
        return saying(QString::fromStdString(text.str()));
    }
    if (isUnknownWord(reading))
        return refusingWord(*reading.command.file);
    // Ours are of this type, and tell the remedy themselves.
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return refusing(QString::fromUtf8(error.what()));
    return refusing(
        Words::tr("%1; moderato --help tells how.").arg(QString::fromUtf8(error.what()).trimmed()));
}

}  // namespace

Command readCommandLine(int argc, const char* const* argv)
{
    Reading reading{
        CLI::App(
            Words::tr("Plans and runs moderated sessions. Without a verb it opens the window.").toStdString(),
            "moderato"),
        {}};
    addEverything(reading);
    try {
        reading.app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return instead(reading, error);
    }
    if (isUnknownWord(reading))
        return refusingWord(*reading.command.file);
    if (reading.app.get_subcommands().empty())
        reading.command.stage = Stage::Window;
    else
        reading.command.verb = reading.app.get_subcommands().front()->get_name();
    return reading.command;
}

}  // namespace moderato
