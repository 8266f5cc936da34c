#pragma once

#include "app/exit.h"

#include <QString>

namespace moderato {

struct NewOptions {
    QString file;
    QString templateName = QStringLiteral("main-session");
};

/// Makes an event file from a template; never overwrites.
Exit makeEvent(const NewOptions& options);

/// Lists the templates, one a line, the name first.
Exit listTemplates();

}  // namespace moderato
