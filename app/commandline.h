#pragma once

#include "app/command.h"

namespace moderato {

/// Reads the command line. Help, version and wrong usage come back as commands too, which say what has to
/// be said.
Command readCommandLine(int argc, const char* const* argv);

}  // namespace moderato
