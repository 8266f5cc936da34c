#include "core/live/learned.h"

#include "core/live/foldeffort.h"
#include "core/live/review.h"

namespace moderato {
namespace {

/// What so much of the sorted values do not exceed; between two of them it is interpolated, as in spreadOf().
double quantileOf(const QList<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto before = static_cast<qsizetype>(place);
    const qsizetype after = std::min(before + 1, sorted.size() - 1);
    return std::lerp(sorted.at(before), sorted.at(after), place - static_cast<double>(before));
}

bool tellsOfItsKind(const SegmentReview& segment)
{
    return segment.standing == Standing::Over && !segment.cutOff && segment.kind != Kind::Buffer &&
           segment.plannedLength() > Seconds{0};
}

/// In rows: a review compares segments and entries with each other, which takes far less than to change a row.
qint64 reviewEffort(const Run& run)
{
    constexpr qint64 comparisonsForARow = 1'000;
    const qint64 compared = runAgenda(run.plan).segments.size() + run.entries.size();
    FoldEffort folding(run.plan);
    for (const RunEntry& entry : run.entries)
        folding.add(entry);
    return folding.rows() + compared * compared / comparisonsForARow;
}

void append(QList<ObservedRatio>& ratios, const Review& reviewed)
{
    for (const SegmentReview& segment : reviewed.segments)
        if (tellsOfItsKind(segment))
            ratios.append({segment.kind, static_cast<double>((segment.length - segment.paused).count()) /
                                             static_cast<double>(segment.plannedLength().count())});
}

}  // namespace

QList<ObservedRatio> observedRatios(const QList<Run>& runs)
{
    QList<ObservedRatio> ratios;
    qint64 left = mostRowsToLearnFrom;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        if (run->kind != RunKind::Session)
            continue;
        const qint64 effort = reviewEffort(*run);
        if (effort > left)
            continue;
        left -= effort;
        if (const Review reviewed = review(*run); reviewed.isOver())
            append(ratios, reviewed);
    }
    return ratios;
}

QList<LearnedKind> learned(const QList<ObservedRatio>& observed)
{
    std::array<QList<double>, enumCount<Kind>()> byKind;
    for (const ObservedRatio& one : observed)
        byKind[static_cast<std::size_t>(one.kind)].append(one.ratio);
    QList<LearnedKind> kinds;
    for (std::size_t kind = 0; kind < byKind.size(); ++kind) {
        QList<double>& ratios = byKind[kind];
        if (ratios.isEmpty())
            continue;
        std::sort(ratios.begin(), ratios.end());
        kinds.append({static_cast<Kind>(kind), ratios.size(), quantileOf(ratios, 0.1),
                      quantileOf(ratios, 0.5), quantileOf(ratios, 0.9)});
    }
    return kinds;
}

QList<LearnedKind> learned(const QList<Run>& runs)
{
    return learned(observedRatios(runs));
}

}  // namespace moderato
