#pragma once

#include "core/plan/time.h"

#include <QString>

#include <optional>

namespace moderato {

/// How long something takes as people write it: "5 min", "40 minutes", "10+10 min" with the questions apart, "30-40 min"
/// or "½-1 hr" where they do not know yet.
struct SaidLength {
    Seconds planned{0};            ///< the longer of two
    std::optional<Seconds> least;  ///< the shorter of two

    bool operator==(const SaidLength&) const = default;
};

/// A length that is all of a text; a bare number is minutes.
std::optional<SaidLength> saidLength(const QString& text);

/// A length within a line of an agenda, and the words of that line without it.
struct FoundLength {
    SaidLength length;
    QString words;
};

/// The length that a line says of itself: at its end, in brackets, or in front of a sign. A number in running text is
/// none.
std::optional<FoundLength> lengthInLine(const QString& line);

/// A number in brackets, "Introduction (9)". Only some agendas mean minutes by it.
std::optional<FoundLength> bracketedNumber(const QString& line);

/// The length that a line says of what stands above it: "Duration: 20 minutes", "5 min total".
std::optional<SaidLength> lengthOfLineAbove(const QString& line);

/// The length with which the words of a line begin, "45 mins round table". They can be a title as well.
std::optional<FoundLength> lengthInFront(const QString& line);

}  // namespace moderato
