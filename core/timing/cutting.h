#pragma once

#include "core/timing/chains.h"

namespace moderato {

/// One amount of time for each link, by its place; not negative.
using Amounts = QList<Seconds>;

/// Shortens the links until the last chain ends at the target, or as early as the rooms allow: the rooms of the first
/// stage give, and those of the next only what is then still missing on a chain. The links of a chain give with the least
/// change (see leastChange); of several chains that end too late the last to begin gives first, the others what they
/// then still need, and what a link gave beyond what any of its chains needs it gets back. Returns what each link gave,
/// stage by stage.
QList<Amounts> shorten(QList<Link>& links, const QList<Amounts>& rooms, Seconds target);

/// Lengthens the links with the least change until the last chain ends at the target or no room is left. Only links grow
/// that move the end and no fixed start. Returns what each link got.
Amounts lengthen(QList<Link>& links, const Amounts& rooms, Seconds target);

/// Those that `lengthen` may lengthen.
QList<bool> mayGrow(const QList<Link>& links);

/// Those on a chain that ends after the target.
QList<bool> endTooLate(const QList<Link>& links, Seconds target);

}  // namespace moderato
