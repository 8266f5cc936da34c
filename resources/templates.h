#pragma once

#include "core/exchange/newids.h"
#include "core/result.h"

namespace moderato {

/// A ready-made event to begin with.
struct TemplateInfo {
    QString name;         ///< what the command line calls it, such as "main-session"
    QString description;  ///< for people, translated
};

/// All templates, in the order in which they are offered.
QList<TemplateInfo> templates();

/// A new event made from the template, with ids of its own. The error for an unknown name lists the known ones.
Result<Event> fromTemplate(const QString& name, const FreshId& freshId);

}  // namespace moderato
