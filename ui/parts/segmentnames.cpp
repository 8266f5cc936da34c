#include "ui/parts/segmentnames.h"

#include "core/plan/lookup.h"

#include <QCoreApplication>

namespace moderato {
namespace {

constexpr qsizetype longestName = 40;  // characters; a menu has to hold it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SegmentNames)
};

}  // namespace

QString shortTitle(const QString& title)
{
    if (title.isEmpty())
        return Words::tr("Untitled segment");
    return title.size() <= longestName ? title : QString(title.left(longestName - 1).trimmed() + u'\u2026');
}

QString segmentsName(const Agenda& agenda, const QList<SegmentId>& segments)
{
    const Segment* only = segments.size() == 1 ? find(agenda.segments, segments.first()) : nullptr;
    return only ? shortTitle(only->title)
                : Words::tr("%n segment(s)", nullptr, static_cast<int>(segments.size()));
}

}  // namespace moderato
