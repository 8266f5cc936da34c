#pragma once

#include "app/exit.h"
#include "core/exchange/importfile.h"

namespace moderato {

struct ImportOptions {
    QString file;
    QString input;
    std::optional<ImportFormat> format = {};  ///< none: what the name of the input ends with says it
};

/// Takes an exported event with its runs, an agenda in text or a table, or a calendar into new sessions of an event file,
/// which is made if it does not exist.
Exit importEvent(const ImportOptions& options);

}  // namespace moderato
