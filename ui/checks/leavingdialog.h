#pragma once

#include "ui/parts/desk.h"

namespace moderato {

/// Asks who leaves the panel of an agenda: as many as are suggested, who are ticked at first. None if the user gives up.
std::optional<QList<PersonId>> askWhoLeaves(const Desk& desk, const Place& place,
                                            const QList<PersonId>& suggested, QWidget* parent);

}  // namespace moderato
