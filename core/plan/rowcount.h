#pragma once

#include "core/plan/fields.h"

namespace moderato {

/// How many rows make up the row itself and all that is in it.
template <class T>
qint64 rowCount(const T& row)
{
    qint64 rows = 1;
    forEachChildList(row, [&rows](const auto& list) {
        for (const auto& child : list)
            rows += rowCount(child);
    });
    return rows;
}

}  // namespace moderato
