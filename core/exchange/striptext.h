#pragma once

#include "core/report/report.h"

namespace moderato {

/// A strip in words, for those who don't see it: its pieces in their order up to the limit, each with its length, such as
/// "Opening 5:00", "Panel 35:00", "Floor 30:00".
QStringList pieceTexts(const Strip& strip);

}  // namespace moderato
