#pragma once

#include "app/exit.h"
#include "core/plan/words.h"

namespace moderato {

enum class ImportFormat { Json };

template <>
struct EnumWords<ImportFormat> {
    static constexpr std::array words{"json"};
};

struct ImportOptions {
    QString file;
    QString input;
    ImportFormat format = ImportFormat::Json;
};

/// Takes an exported event into new sessions of an event file, which is made if it does not exist.
Exit importEvent(const ImportOptions& options);

}  // namespace moderato
