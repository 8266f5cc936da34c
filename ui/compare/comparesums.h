#pragma once

#include "ui/compare/compared.h"

namespace moderato {

/// One figure of two agendas against each other, in words.
struct ComparedSum {
    QString name;
    QString first;
    QString second;
    QString difference;  ///< how much more or less the second has; empty if it is the same

    bool operator==(const ComparedSum&) const = default;
};

/// The sums of two agendas against each other.
QList<ComparedSum> comparedSums(const ComparedSide& first, const ComparedSide& second);

}  // namespace moderato
