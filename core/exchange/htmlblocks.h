#pragma once

#include "core/exchange/htmltext.h"

namespace moderato {

/// The blocks of a report. Its first heading of level 1 is the h1 with this id; a report without one gets its title as a
/// heading that is heard and not seen.
QString htmlBlocks(const Report& report, const QString& titleId);

/// A table with a caption that is heard and not seen.
QString htmlTable(const Table& table, const QString& caption, const HtmlLines& lines);

/// A strip as a figure, with its pieces in words.
QString htmlStrip(const Strip& strip, const HtmlLines& lines);

}  // namespace moderato
