#pragma once

#include "core/plan/time.h"

#include <QRectF>

namespace moderato {

/// How the columns of a chart lie on the screen, one for each size of a panel from 1: floor time upwards from a line of
/// nothing, and what is missing downwards from it. From left to right or mirrored.
class SizeScale {
public:
    /// `count` columns (over 0) in `plot`, from `least` (at most 0) at the bottom to `most` (over `least`) at the top.
    SizeScale(const QRectF& plot, int count, Seconds least, Seconds most, bool mirrored);

    qreal yOf(Seconds floor) const;
    /// The column of a size, over the whole height of the plot.
    QRectF column(int size) const;
    /// Its bar, from the line of nothing to `floor`; what is beyond the plot is cut off.
    QRectF bar(int size, Seconds floor) const;
    /// The size whose column is at this x; 0 beside the plot.
    int sizeAt(qreal x) const;

private:
    QRectF m_plot;
    int m_count;
    Seconds m_least;
    Seconds m_most;
    bool m_mirrored;
};

}  // namespace moderato
