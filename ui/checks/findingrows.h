#pragma once

#include "core/timing/assess.h"

namespace moderato {

/// How the list of findings is arranged: the most severe first, or under a heading for each place.
enum class FindingOrder { BySeverity, ByPlace };

/// A row of the list: a finding, or the heading over those about one place.
struct FindingRow {
    qsizetype finding = -1;  ///< its place among the findings; -1 for a heading
    QString heading;
    std::optional<Severity> worst = std::nullopt;  ///< below a heading; none if all was accepted

    bool isHeading() const { return finding < 0; }
};

/// What there is to arrange.
struct FindingsInput {
    const Event& event;
    const Agenda& agenda;  ///< what the findings are about
    const QList<Finding>& findings;
};

/// The rows in this order. By place: what is about the session as a whole, then parts and segments as they follow one
/// another, then people; within a place the order of the findings stays.
QList<FindingRow> findingRows(const FindingsInput& input, FindingOrder order, bool withAccepted);

}  // namespace moderato
