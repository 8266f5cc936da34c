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

    QString ofOurs(const Finding& finding) const
    {
        return key(finding, m_parts.value(finding.place.part, finding.place.part),
                   m_segments.value(finding.place.segment, finding.place.segment));
    }

    static QString ofTheirs(const Finding& finding)
    {
        return key(finding, finding.place.part, finding.place.segment);
    }

private:
    static QString key(const Finding& finding, PartId part, SegmentId segment)
    {
        return QStringList{QString::fromLatin1(finding.code), part.toString(), segment.toString(),
                           finding.place.person.toString(), finding.subject}
            .join(u'\n');
    }

    QHash<PartId, PartId> m_parts;
    QHash<SegmentId, SegmentId> m_segments;
};

}  // namespace

QList<MatchedFinding> matchFindings(const QList<Finding>& ours, const QList<Finding>& theirs,
                                    const Matching& matching)
{
    const Keys keys(matching);
    QHash<QString, QList<qsizetype>> waiting;
    for (qsizetype i = theirs.size(); i > 0; --i)
        waiting[Keys::ofTheirs(theirs.at(i - 1))].append(i - 1);
    QList<MatchedFinding> onlyOurs;
    QList<MatchedFinding> both;
    QList<bool> taken(theirs.size(), false);
    for (qsizetype i = 0; i < ours.size(); ++i) {
        QList<qsizetype>& like = waiting[keys.ofOurs(ours.at(i))];
        if (like.isEmpty()) {
            onlyOurs.append({i, -1});
            continue;
        }
        both.append({i, like.takeLast()});
        taken[both.last().theirs] = true;
    }
    QList<MatchedFinding> all = onlyOurs;
    for (qsizetype i = 0; i < theirs.size(); ++i)
        if (!taken.at(i))
            all.append({-1, i});
    return all + both;
}

}  // namespace moderato
