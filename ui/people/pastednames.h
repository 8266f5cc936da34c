#pragma once

#include "core/plan/event.h"

#include <QStringList>

namespace moderato {

/// People read from a text with one name a line: "Ana Silva, Youth coalition" or, as from a spreadsheet, with a tab between
/// name and affiliation. Blanks around both, bullets before the name and empty lines do not count. Ids are left null.
QList<Person> readNames(const QString& text);

/// Those of them whose names nobody in the event has, each once.
QList<Person> newAmong(const QList<Person>& read, const QList<Person>& known);

}  // namespace moderato
