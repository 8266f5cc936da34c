#pragma once

#include <QList>

#include <array>

namespace moderato {

/// What an uncertain figure can be: its quartiles. Between two of them, all values are equally likely.
struct Spread {
    std::array<double, 5> quantiles{};  ///< at 0, 25, 50, 75 and 100 %; 0 or more, never falling

    double lowest() const { return quantiles.front(); }
    double highest() const { return quantiles.back(); }
    double mean() const;
    double variance() const;
    /// The value that is not exceeded with this chance, 0 to 1.
    double at(double chance) const;
    Spread times(double factor) const;
    /// So many times as far apart, with the same mean.
    Spread stretched(double factor) const;

    bool operator==(const Spread&) const = default;
};

/// A figure that is certain.
Spread exactly(double value);

/// The spread of what was observed; at least one value. Between two observations the quartiles are interpolated.
Spread spreadOf(QList<double> observed);

}  // namespace moderato
