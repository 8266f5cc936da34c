#pragma once

#include "core/exchange/agendalines.h"

namespace moderato {

/// The lines of one session of a text.
struct OutlineSession {
    QString title;                 ///< of the lines that open it; empty if none does
    QString slot;                  ///< the line that says when it is
    std::optional<Seconds> limit;  ///< how long it may be, if its text says so
    QList<AgendaLine> lines;       ///< the others; each with its duration if that is known
};

/// The sessions of a text: another one begins with another day, with another table of times, and with a line that says
/// from when to when what follows is.
QList<OutlineSession> outlineSessions(QList<AgendaLine> lines);

}  // namespace moderato
