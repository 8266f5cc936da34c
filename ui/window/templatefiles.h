#pragma once

#include "core/exchange/newids.h"
#include "core/result.h"

namespace moderato {

/// The user's own templates: events as JSON in a folder of theirs, named by the files.

/// The names of all, sorted.
QStringList ownTemplates();

/// Keeps the event under this name, in the place of one that had it; people's ways to be reached and internal notes are
/// left out.
Done saveOwnTemplate(const QString& name, const Event& event);

/// A template to choose: what it is known by, and what it says.
struct TemplateChoice {
    QString key;
    QString description;
};

/// The user's own templates, then those that come with the program.
QList<TemplateChoice> allTemplates();

/// A new event made from the template with this key, with ids of its own.
Result<Event> fromAnyTemplate(const QString& key, const FreshId& freshId);

}  // namespace moderato
