#pragma once

#include "app/exit.h"
#include "resources/translations.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace moderato {

/// What a command needs around it.
enum class Stage {
    Terminal,
    Pages,  ///< fonts and painting, but no display
    Window,
};

/// What the command line asks for, ready to be run.
struct Command {
    Stage stage = Stage::Terminal;
    std::string verb = "window";  ///< for the log
    std::function<Exit()> run;    ///< none on the stage of the window
    std::optional<QString> file;  ///< what the window is to open
    std::optional<QString> logLevel;
    std::optional<Language> language;
};

}  // namespace moderato
