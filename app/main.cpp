#include "app/commandline.h"
#include "app/logging.h"
#include "app/output.h"
#include "resources/translations.h"
#include "ui/parts/preferences.h"
#include "ui/window/application.h"
#include "ui/window/readahead.h"

#include <QApplication>

#include <fontconfig/fontconfig.h>
#include <spdlog/spdlog.h>

#include <future>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// False where Qt would find no display and abort.
bool mayHaveDisplay()
{
#ifdef Q_OS_LINUX
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

std::unique_ptr<QCoreApplication> makeApplication(Stage stage, int& argc, char** argv)
{
    switch (stage) {
    case Stage::Window:
        return std::make_unique<QApplication>(argc, argv);
    case Stage::Pages:
        return std::make_unique<QGuiApplication>(argc, argv);
    case Stage::Terminal:
        break;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Reads the machine's font configuration meanwhile, which Qt does only when it first needs a font, and then waits for.
/// Where no thread can be had it is left to Qt.
std::future<void> readFonts(Stage stage)
{
    if (stage == Stage::Terminal)
        return {};
    return std::async(std::launch::async | std::launch::deferred, [] { FcInit(); });
}

/// The language that `--language` names. The command line can't be read yet: its own help is to be in this language.
std::optional<Language> askedLanguage(int argc, char** argv)
{
    const QString option = QStringLiteral("--language");
    std::optional<Language> asked;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == option && i + 1 < argc)
            asked = enumFromWord<Language>(QString::fromLocal8Bit(argv[i + 1]));
        else if (word.startsWith(option + u'='))
            asked = enumFromWord<Language>(word.mid(option.size() + 1));
    }
    return asked;
}

Command read(int argc, char** argv)
{
    const Language language = askedLanguage(argc, argv).value_or(systemLanguage());
    if (language == Language::English)
        return readCommandLine(argc, argv);
    // Texts are translated where there is an application, and of which kind that has to be is told by the command line.
    int words = 1;
    QCoreApplication reading(words, argv);
    installTranslations(reading, language);
    return readCommandLine(argc, argv);
}

/// What is asked for, else in the window what its user prefers, else the system's language.
Language languageOf(const Command& command)
{
    std::optional<Language> language = command.language;
    if (!language && command.stage == Stage::Window)
        language = enumFromWord<Language>(readPreferences().language);
    return language.value_or(systemLanguage());
}

Exit complainOfNoDisplay(Language language, int& argc, char** argv)
{
    QCoreApplication app(argc, argv);
    installTranslations(app, language);
    return complain(Exit::WrongUsage, Words::tr("There is no display for the window; use moderato show FILE, "
                                                "or moderato --help for the other verbs."));
}

int run(const Command& command, int& argc, char** argv)
{
    const Language language = languageOf(command);
    if (command.stage == Stage::Window && !mayHaveDisplay())
        return static_cast<int>(complainOfNoDisplay(language, argc, argv));
    // The environment must not change any more once there is a second thread to read it.
    if (command.stage == Stage::Pages)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::future<void> fonts = readFonts(command.stage);
    std::optional<ReadAhead> readAhead;
    if (command.stage == Stage::Window)
        readAhead.emplace(command.file);
    const std::unique_ptr<QCoreApplication> app = makeApplication(command.stage, argc, argv);
    installTranslations(*app, language);
    return readAhead ? runWindow(command.file, *readAhead) : static_cast<int>(command.run());
}

}  // namespace
}  // namespace moderato

int main(int argc, char** argv)
{
    using namespace moderato;
    const Command command = read(argc, argv);
    startLogging(command.logLevel);
    QCoreApplication::setOrganizationName(QStringLiteral("moderato"));
    QCoreApplication::setApplicationName(QStringLiteral("moderato"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MODERATO_VERSION));
    spdlog::info("moderato {} begins: {}", MODERATO_VERSION, command.verb);
    const int status = run(command, argc, argv);
    spdlog::info("ends with status {}", status);
    return status;
}
