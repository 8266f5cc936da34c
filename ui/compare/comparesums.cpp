#include "ui/compare/comparesums.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/timing/panel.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparedSums)
};

QString moreOrLess(const QString& amount, bool more)
{
    return more ? Words::tr("%1 more").arg(amount) : Words::tr("%1 less").arg(amount);
}

ComparedSum ofTime(const QString& name, Seconds first, Seconds second)
{
    const Seconds apart = second - first;
    return {name, formatDuration(first), formatDuration(second),
            apart == Seconds{0} ? QString()
                                : moreOrLess(formatDuration(std::chrono::abs(apart)), apart > Seconds{0})};
}

ComparedSum ofCount(const QString& name, int first, int second)
{
    const int apart = second - first;
    return {name, QString::number(first), QString::number(second),
            apart == 0 ? QString() : moreOrLess(QString::number(std::abs(apart)), apart > 0)};
}

ComparedSum ofPercent(const QString& name, int first, int second)
{
    const int apart = second - first;
    const auto text = [](int percent) { return Words::tr("%1 %").arg(percent); };
    return {name, text(first), text(second),
            apart == 0 ? QString() : moreOrLess(text(std::abs(apart)), apart > 0)};
}

int largestOf(const ComparedSide& side)
{
    return largestPanelOf(side.session(), side.agenda());
}

int panelOf(const ComparedSide& side)
{
    return static_cast<int>(panelMembers(side.agenda()).size());
}

}  // namespace

QList<ComparedSum> comparedSums(const ComparedSide& first, const ComparedSide& second)
{
    const Schedule& one = first.assessment.schedule;
    const Schedule& other = second.assessment.schedule;
    return {
        ofTime(Words::tr("Scheduled end"), one.scheduledEnd, other.scheduledEnd),
        ofTime(Words::tr("Over the limit"), one.overrun(), other.overrun()),
        ofTime(Words::tr("Spare"), one.spare(), other.spare()),
        ofTime(Words::tr("Panel"), one.panel, other.panel),
        ofTime(Words::tr("Floor"), one.floor, other.floor),
        ofPercent(Words::tr("Floor's share of the limit"), percentOf(one.floor, one.limit),
                  percentOf(other.floor, other.limit)),
        ofTime(Words::tr("Longest without the floor"), one.longestWithoutFloor, other.longestWithoutFloor),
        ofTime(Words::tr("Chair"), one.chair, other.chair),
        ofTime(Words::tr("Buffer"), one.buffer, other.buffer),
        ofCount(Words::tr("People on the panel"), panelOf(first), panelOf(second)),
        ofCount(Words::tr("Of whom the floor's share leaves room for"), largestOf(first), largestOf(second))};
}

}  // namespace moderato
