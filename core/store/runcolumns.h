#pragma once

#include "core/plan/runvalues.h"
#include "core/store/columns.h"

namespace moderato {

// The columns for what only runs have.

template <>
struct Column<qint64> : ColumnOf<ColumnKind::Whole> {
};
template <>
struct Column<RunTime> : ColumnOf<ColumnKind::Whole> {
};
template <>
struct Column<HandDetails> : ColumnOf<ColumnKind::Object> {
};

}  // namespace moderato
