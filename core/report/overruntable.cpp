#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/aftertimes.h"
#include "core/report/peopletext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverrunTable)
};

QString effectText(Seconds amount)
{
    if (amount > Seconds{0})
        return Words::tr("%1 later").arg(formatDuration(amount));
    return amount < Seconds{0} ? Words::tr("%1 earlier").arg(formatDuration(-amount))
                               : Words::tr("as planned");
}

/// Says the causes of one review in words.
class CauseWords {
public:
    CauseWords(const SheetInput& input, const Review& review) : m_input(input), m_review(review) {}

    QString text(const OverrunCause& cause) const
    {
        const bool more = cause.amount > Seconds{0};
        if (cause.kind == CauseKind::LateStart)
            return more ? Words::tr("The session began late") : Words::tr("The session began early");
        if (cause.kind == CauseKind::Waiting)
            return more ? Words::tr("Time in which nothing was on")
                        : Words::tr("Gaps of the plan that were not needed");
        const SegmentReview* segment = find(m_review.segments, cause.segment);
        if (!segment)
            return {};
        const QString what = cause.kind == CauseKind::Segment ? ofSegment(*segment) : within(cause);
        const QString title = segmentTitle(*segment);
        return what.isEmpty() ? title : Words::tr("%1: %2").arg(title, what);
    }

private:
    /// What of the segment it is; empty if it is the whole.
    QString ofSegment(const SegmentReview& segment) const
    {
        if (!segment.planned)
            return Words::tr("not planned");
        const auto count =
            std::count_if(m_review.causes.cbegin(), m_review.causes.cend(),
                          [&segment](const OverrunCause& each) { return each.segment == segment.id; });
        return count > 1 ? Words::tr("the rest") : QString();
    }

    QString within(const OverrunCause& cause) const
    {
        const bool more = cause.amount > Seconds{0};
        switch (cause.kind) {
        case CauseKind::Person:
            return ofPerson(cause);
        case CauseKind::Changeover:
            return Words::tr("changes between speakers");
        case CauseKind::Floor:
            return more ? Words::tr("turns from the floor took more")
                        : Words::tr("turns from the floor took less");
        case CauseKind::Pause:
            return Words::tr("pause");
        case CauseKind::NotReached:
            return Words::tr("left out");
        case CauseKind::LateStart:
        case CauseKind::Segment:
        case CauseKind::Waiting:
            break;
        }
        return {};
    }

    QString ofPerson(const OverrunCause& cause) const
    {
        const PersonReview* person = find(m_review.people, cause.person);
        const QString name = names(m_input, {cause.person});
        if (cause.amount > Seconds{0})
            return Words::tr("%1 took more").arg(name);
        return person && person->absent ? Words::tr("%1 was not here").arg(name)
                                        : Words::tr("%1 took less").arg(name);
    }

    const SheetInput& m_input;
    const Review& m_review;
};

TableRow causeRow(const QString& what, Seconds amount, Emphasis emphasis, bool opensGroup)
{
    return {
        false, opensGroup, {}, {{{textLine(what, emphasis)}}, {{textLine(effectText(amount), emphasis)}}}};
}

}  // namespace

Table overrunTable(const SheetInput& input, const Review& review)
{
    const CauseWords words(input, review);
    Table table{{{Words::tr("What made the difference"), 8, Side::Start, {}},
                 {Words::tr("It ended"), 0, Side::End, {}}},
                {}};
    for (const OverrunCause& cause : review.causes)
        table.rows.append(causeRow(words.text(cause), cause.amount, Emphasis::Normal, false));
    table.rows.append(causeRow(Words::tr("Together"), review.total(), Emphasis::Strong, true));
    return table;
}

}  // namespace moderato
