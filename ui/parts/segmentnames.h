#pragma once

#include "core/plan/session.h"

namespace moderato {

/// What an edit of these segments is called by: the title of a single one, shortened if it is long, else their number.
QString segmentsName(const Agenda& agenda, const QList<SegmentId>& segments);

/// A title as an edit is called by.
QString shortTitle(const QString& title);

}  // namespace moderato
