#pragma once

#include <QString>

#include <optional>

namespace moderato {

/// The levels of the log, the chattiest first.
QStringList logLevels();

/// Starts the log file in the user's state folder; Qt's own warnings go there too. The level is the one given,
/// else that of the environment's MODERATO_LOG, else info. Where no log can be written the program runs without
/// one. The log holds paths, counts and codes, never what people wrote into an event.
void startLogging(const std::optional<QString>& level);

}  // namespace moderato
