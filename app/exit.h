#pragma once

namespace moderato {

/// How the program ends, as the shell sees it.
enum class Exit {
    Success = 0,
    Found = 1,       ///< done, but the check found what was asked for, or a merge needs choices
    WrongUsage = 2,  ///< also an unknown session, agenda or template
    CannotRead = 3,  ///< missing, damaged, not ours or too new
    CannotWrite = 4,
};

}  // namespace moderato
