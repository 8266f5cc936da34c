#pragma once

namespace moderato {

/// Closes all windows, unless a session is being run in one of them and its user would rather stay: then none closes.
void quit();

}  // namespace moderato
