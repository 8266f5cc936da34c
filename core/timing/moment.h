#pragma once

#include "core/plan/time.h"
#include "core/timing/delay.h"

#include <vector>

namespace moderato {

/// A moment of a session of which only chances are known, in seconds from the session's start.
///
/// What is spread out is kept as the chances that it has come by the places of a grid, with straight lines in between;
/// what happens at one moment exactly (a fixed start that holds) is kept as jumps beside it, since a grid would blur it.
class Moment final {
public:
    /// Working space, shared by moments that are changed in turn.
    struct Space {
        std::vector<double> sums;
        std::vector<double> next;
    };

    /// A moment that is certain. The grid's step is over 0.
    Moment(Seconds certain, Seconds step);

    /// The chance that it has come by then, 0 to 1.
    double chanceBy(double time) const;
    /// The times between which it lies, but for chances too small to matter.
    double earliest() const;
    double latest() const;

    /// It comes later by so many seconds, 0 or more, that depend on nothing else.
    void delay(const Spread& seconds, Space& space);
    /// It does not come before this.
    void holdUntil(Seconds earliest);
    /// Where it would come after this time, it comes when `quicker` does, which is never later, but not before this
    /// time. Both depend on the same chances.
    void hurryFrom(Seconds time, const Moment& quicker, Space& space);

private:
    struct Jump {
        double at = 0.0;
        double chance = 0.0;
    };

    /// Moves it later, and says what variance that has added, since it smears what is not moved by whole steps.
    double shift(double steps);
    void spreadOut(const Delay& delay, Space& space);
    void sumUp(qint64 from, qint64 to, std::vector<double>& sums) const;
    void trim();

    double smoothAt(double place) const;
    double valueAt(qint64 place) const;
    double jumpsBy(double time) const;
    qint64 end() const { return m_first + static_cast<qint64>(m_smooth.size()); }

    double m_step;
    qint64 m_first = 0;  ///< the grid's place of the first of the chances
    std::vector<double>
        m_smooth;               ///< chances to have come, without the jumps; none before, the last one after
    std::vector<Jump> m_jumps;  ///< from early to late
    double m_owed = 0.0;        ///< variance in steps squared by which the grid has spread it too little
};

}  // namespace moderato
