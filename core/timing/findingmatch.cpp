#include "core/timing/findingmatch.h"

#include <QHash>

namespace moderato {
namespace {

/// What a finding is about, in the ids of theirs where both agendas have it.
class Keys {
public:
    explicit Keys(const Matching& matching)
    {
        for (const MatchedPart& part : matching.parts)
            if (part.inBoth())
                m_parts.insert(part.ours, part.theirs);
        for (const MatchedSegment& segment : matching.segments)
            if (segment.inBoth())
                m_segments.insert(segment.ours, segment.theirs);
    }

    QString ofOurs(const Finding& finding, const QString& subject) const
    {
        return key(finding, m_parts.value(finding.place.part, finding.place.part),
                   m_segments.value(finding.place.segment, finding.place.segment), subject);
    }

    static QString ofTheirs(const Finding& finding, const QString& subject)
    {
        return key(finding, finding.place.part, finding.place.segment, subject);
    }

private:
    static QString key(const Finding& finding, PartId part, SegmentId segment, const QString& subject)
    {
        return QStringList{QString::fromLatin1(finding.code), part.toString(), segment.toString(),
                           finding.place.person.toString(), subject}
            .join(u'\n');
    }

    QHash<PartId, PartId> m_parts;
    QHash<SegmentId, SegmentId> m_segments;
};

/// Pairs what is not paired yet and has the same key, the first with the first.
template <class F>
void pairBySubject(QList<qsizetype>& pairs, const QList<Finding>& ours, const QList<Finding>& theirs,
                   const Keys& keys, F subjectOf)
{
    QHash<QString, QList<qsizetype>> waiting;
    for (qsizetype i = theirs.size(); i > 0; --i)
        if (!pairs.contains(i - 1))
            waiting[Keys::ofTheirs(theirs.at(i - 1), subjectOf(theirs.at(i - 1)))].append(i - 1);
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (pairs.at(i) >= 0)
            continue;
        QList<qsizetype>& like = waiting[keys.ofOurs(ours.at(i), subjectOf(ours.at(i)))];
        if (!like.isEmpty())
            pairs[i] = like.takeLast();
    }
}

}  // namespace

QList<MatchedFinding> matchFindings(const QList<Finding>& ours, const QList<Finding>& theirs,
                                    const Matching& matching)
{
    const Keys keys(matching);
    QList<qsizetype> pairs(ours.size(), -1);
    pairBySubject(pairs, ours, theirs, keys, [](const Finding& finding) { return finding.subject; });
    // A subject can be the id of a row that is another one in a duplicate: then the words tell.
    pairBySubject(pairs, ours, theirs, keys, [](const Finding& finding) { return finding.message; });
    QList<MatchedFinding> alone;
    QList<MatchedFinding> both;
    for (qsizetype i = 0; i < ours.size(); ++i)
        (pairs.at(i) < 0 ? alone : both).append({i, pairs.at(i)});
    for (qsizetype i = 0; i < theirs.size(); ++i)
        if (!pairs.contains(i))
            alone.append({-1, i});
    return alone + both;
}

}  // namespace moderato
