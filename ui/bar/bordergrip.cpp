#include "ui/bar/bordergrip.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BorderGrip)
};

constexpr qreal reach = 4;  // pixels to both sides

}  // namespace

std::optional<Border> borderNear(const QList<Border>& borders, const Scale& scale, qreal x)
{
    std::optional<Border> nearest;
    qreal least = reach;
    for (const Border& border : borders) {
        const qreal away = std::abs(scale.xOf(border.at) - x);
        if (away > least)
            continue;
        least = away;
        nearest = border;
    }
    return nearest;
}

std::optional<Border> borderAfter(const QList<Border>& borders, SegmentId segment)
{
    for (const Border& border : borders)
        if (border.before == segment)
            return border;
    return {};
}

QString borderRefusal(const Border& border, const BorderTitles& titles)
{
    switch (border.hold) {
    case BorderHold::Locked:
        return Words::tr("\"%1\" or \"%2\" is locked. Unlock it to move minutes between them.")
            .arg(titles.before, titles.after);
    case BorderHold::AsLongAsNeeded:
        return Words::tr(
                   "\"%1\" or \"%2\" is as long as its speakers need. Give it a duration of its own first.")
            .arg(titles.before, titles.after);
    case BorderHold::FixedStart:
        return Words::tr("\"%1\" starts at a fixed time, so the border before it stays.").arg(titles.after);
    case BorderHold::Free:
        break;
    }
    if (border.earlier == Seconds{0} && border.later == Seconds{0})
        return Words::tr("\"%1\" and \"%2\" have no minutes to give: see their least and most durations.")
            .arg(titles.before, titles.after);
    return {};
}

QString borderTip(const Border& border, const BorderTitles& titles)
{
    if (const QString refusal = borderRefusal(border, titles); !refusal.isEmpty())
        return refusal;
    return Words::
        tr("Drag to move whole minutes between \"%1\" and \"%2\" (Ctrl+Left, Ctrl+Right); with Shift by 5 seconds.\n"
           "Up to %3 earlier and %4 later; the sum stays.")
            .arg(titles.before, titles.after, formatDuration(border.earlier), formatDuration(border.later));
}

QString borderMoveText(Seconds amount, const Border& border, const BorderTitles& titles)
{
    const bool later = amount > Seconds{0};
    const QString moved =
        Words::tr("%1 from \"%2\" to \"%3\"")
            .arg(formatDuration(std::chrono::abs(amount)), later ? titles.after : titles.before,
                 later ? titles.before : titles.after);
    if (amount == border.later || amount == -border.earlier)
        return Words::tr("%1: no more to move").arg(moved);
    return moved;
}

}  // namespace moderato
