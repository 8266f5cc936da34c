#pragma once

#include <QString>

class QWidget;

namespace moderato {

/// Says why an event file can't be opened. If there is something of an event to be read in it all the same, offers to
/// recover that into a new file, and tells what is missing there. Returns the path of the new file; empty if none was
/// made. Whatever can't be read at all, is no event file or is of a newer version gets no such offer.
QString explainDamage(const QString& path, const QString& message, QWidget* parent);

}  // namespace moderato
