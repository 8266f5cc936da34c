#include "core/plan/matching.h"

#include "core/plan/alike.h"
#include "core/plan/fields.h"

#include <QHash>
#include <QSet>

namespace moderato {
namespace {

/// The pairs that `alike` names, in the order of ours; then what only theirs has, in its order.
template <class T>
QList<Matched<typename Row<T>::Id>> pairsOf(const QList<T>& ours, const QList<T>& theirs,
                                            const QList<qsizetype>& alike)
{
    QList<Matched<typename Row<T>::Id>> pairs;
    QSet<qsizetype> taken;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const qsizetype their = alike.at(i);
        pairs.append({ours.at(i).id, {}, i, their, {}, false});
        if (their < 0)
            continue;
        pairs.last().theirs = theirs.at(their).id;
        taken.insert(their);
    }
    for (qsizetype i = 0; i < theirs.size(); ++i)
        if (!taken.contains(i))
            pairs.append({{}, theirs.at(i).id, -1, i, {}, false});
    return pairs;
}

/// Which of these numbers, places in the other order, are not in the heaviest rise.
QList<bool> outOfOrder(const QList<qsizetype>& numbers, const QList<qint64>& weights)
{
    QList<bool> moved;
    for (const qsizetype number : numbers)
        moved.append(number >= 0);
    for (const qsizetype staying : heaviestRise(numbers, weights))
        moved[staying] = false;
    return moved;
}

void markMovedSegments(QList<MatchedSegment>& pairs, const Agenda& ours, const Agenda& theirs)
{
    QList<qsizetype> order;
    QList<qint64> weights;
    for (qsizetype i = 0; i < ours.segments.size(); ++i) {
        order.append(pairs.at(i).theirPlace);
        const qint64 their = order.last() < 0 ? 0 : theirs.segments.at(order.last()).planned.count();
        weights.append(ours.segments.at(i).planned.count() + their);
    }
    const QList<bool> moved = outOfOrder(order, weights);
    for (qsizetype i = 0; i < moved.size(); ++i)
        pairs[i].moved = moved.at(i);
}

/// The places of an agenda's parts in the order in which they come in it; those without segments last.
QList<qsizetype> orderOfParts(const Agenda& agenda)
{
    QHash<PartId, qsizetype> first;
    for (qsizetype i = agenda.segments.size(); i > 0; --i)
        first.insert(agenda.segments.at(i - 1).part, i - 1);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < agenda.parts.size(); ++i)
        order.append(i);
    const auto firstOf = [&](qsizetype part) {
        return first.value(agenda.parts.at(part).id, agenda.segments.size());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return firstOf(a) < firstOf(b); });
    return order;
}

/// A part counts as many times as it has segments, so that with a part those are moved that are moved with it.
qint64 weightOf(const Agenda& agenda, PartId part)
{
    constexpr qint64 oneSegment = 10 * longestDuration.count();
    qint64 weight = 0;
    for (const Segment& segment : agenda.segments)
        if (segment.part == part)
            weight += oneSegment + segment.planned.count();
    return weight;
}

void markMovedParts(QList<MatchedPart>& pairs, const Agenda& ours, const Agenda& theirs)
{
    const QList<qsizetype> ourOrder = orderOfParts(ours);
    const QList<qsizetype> theirOrder = orderOfParts(theirs);
    QList<qsizetype> numbers;
    QList<qint64> weights;
    for (const qsizetype part : ourOrder) {
        const MatchedPart& pair = pairs.at(part);
        numbers.append(theirOrder.indexOf(pair.theirPlace));
        weights.append(weightOf(ours, pair.ours) + weightOf(theirs, pair.theirs));
    }
    const QList<bool> moved = outOfOrder(numbers, weights);
    for (qsizetype i = 0; i < moved.size(); ++i)
        pairs[ourOrder.at(i)].moved = moved.at(i);
}

/// True if two lists of rows hold the same, whatever the ids.
template <class T>
bool sameContent(const QList<T>& ours, const QList<T>& theirs)
{
    return std::equal(ours.cbegin(), ours.cend(), theirs.cbegin(), theirs.cend(), sameFields<T>);
}

template <class T>
QStringList changedFields(const T& ours, const T& theirs)
{
    QStringList names;
    forEachField<T>([&](const auto& field) {
        if (!isSame(field.of(ours), field.of(theirs)))
            names.append(QString::fromLatin1(field.name));
    });
    return names;
}

/// Compares the fields of paired rows.
class Fields {
public:
    Fields(const Agenda& ours, const Agenda& theirs, const QList<MatchedPart>& parts)
        : m_ours(ours)
        , m_theirs(theirs)
    {
        for (const MatchedPart& part : parts)
            if (part.inBoth())
                m_parts.insert(part.ours, part.theirs);
    }

    void compare(MatchedPart& pair) const
    {
        if (pair.inBoth())
            pair.fields = changedFields(m_ours.parts.at(pair.ourPlace), m_theirs.parts.at(pair.theirPlace));
    }

    void compare(MatchedSegment& pair) const
    {
        if (!pair.inBoth())
            return;
        Segment ours = m_ours.segments.at(pair.ourPlace);
        const Segment& theirs = m_theirs.segments.at(pair.theirPlace);
        // A part that has a like in the other agenda is the same place there.
        ours.part = m_parts.value(ours.part, ours.part);
        pair.fields = changedFields(ours, theirs);
        addList(pair, ours.turns, theirs.turns);
        addList(pair, ours.questions, theirs.questions);
        addList(pair, ours.cues, theirs.cues);
    }

private:
    template <class T>
    static void addList(MatchedSegment& pair, const QList<T>& ours, const QList<T>& theirs)
    {
        if (!sameContent(ours, theirs))
            pair.fields.append(QString::fromLatin1(Row<T>::list));
    }

    const Agenda& m_ours;
    const Agenda& m_theirs;
    QHash<PartId, PartId> m_parts;
};

/// Puts the pairs of two agendas into one order.
class RowOrder {
public:
    RowOrder(const Matching& matching, const Agenda& ours, const Agenda& theirs)
        : m_matching(matching)
        , m_ours(ours)
        , m_theirs(theirs)
    {
        for (qsizetype i = 0; i < matching.parts.size(); ++i) {
            const MatchedPart& part = matching.parts.at(i);
            if (!part.ours.isNull())
                m_parts.insert(part.ours, i);
            if (!part.theirs.isNull())
                m_parts.insert(part.theirs, i);
        }
    }

    QList<MatchedRow> run()
    {
        const QHash<qsizetype, QList<qsizetype>> before = onlyTheirs();
        for (qsizetype i = 0; i < m_ours.segments.size(); ++i) {
            for (const qsizetype pair : before.value(i))
                addSegment(pair);
            addSegment(i);
        }
        for (const qsizetype pair : before.value(m_ours.segments.size()))
            addSegment(pair);
        for (qsizetype i = 0; i < m_matching.parts.size(); ++i)
            addPart(i);
        return m_rows;
    }

private:
    /// The pairs that only theirs has, by the place in ours of the next pair that stands in the order of both.
    QHash<qsizetype, QList<qsizetype>> onlyTheirs() const
    {
        QHash<qsizetype, qsizetype> pairs;
        for (qsizetype i = 0; i < m_matching.segments.size(); ++i)
            pairs.insert(m_matching.segments.at(i).theirPlace, i);
        QHash<qsizetype, QList<qsizetype>> before;
        QList<qsizetype> waiting;
        for (qsizetype i = 0; i < m_theirs.segments.size(); ++i) {
            const qsizetype index = pairs.value(i);
            const MatchedSegment& pair = m_matching.segments.at(index);
            if (!pair.inBoth())
                waiting.append(index);
            else if (!pair.moved)
                before.insert(pair.ourPlace, std::exchange(waiting, {}));
        }
        before.insert(m_ours.segments.size(), waiting);
        return before;
    }

    void addSegment(qsizetype index)
    {
        const MatchedSegment& pair = m_matching.segments.at(index);
        const PartId part = pair.ourPlace >= 0 ? m_ours.segments.at(pair.ourPlace).part
                                               : m_theirs.segments.at(pair.theirPlace).part;
        if (const auto heading = m_parts.constFind(part); heading != m_parts.constEnd())
            addPart(*heading);
        m_rows.append({false, index});
    }

    void addPart(qsizetype index)
    {
        if (m_headed.contains(index))
            return;
        m_headed.insert(index);
        m_rows.append({true, index});
    }

    const Matching& m_matching;
    const Agenda& m_ours;
    const Agenda& m_theirs;
    QHash<PartId, qsizetype> m_parts;
    QSet<qsizetype> m_headed;
    QList<MatchedRow> m_rows;
};

}  // namespace

Matching match(const Agenda& ours, const Agenda& theirs)
{
    Matching matching;
    const QList<qsizetype> segments = alikeSegments(ours, theirs);
    matching.segments = pairsOf(ours.segments, theirs.segments, segments);
    matching.parts = pairsOf(ours.parts, theirs.parts, alikeParts(ours, theirs, segments));
    markMovedSegments(matching.segments, ours, theirs);
    markMovedParts(matching.parts, ours, theirs);
    const Fields fields(ours, theirs, matching.parts);
    for (MatchedPart& part : matching.parts)
        fields.compare(part);
    for (MatchedSegment& segment : matching.segments)
        fields.compare(segment);
    matching.rows = RowOrder(matching, ours, theirs).run();
    return matching;
}

}  // namespace moderato
