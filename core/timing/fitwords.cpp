#include "core/plan/duration.h"
#include "core/timing/fit.h"

#include <QCoreApplication>
#include <QHash>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fit)
};

class Titles {
public:
    explicit Titles(const Agenda& agenda)
    {
        for (const Segment& segment : agenda.segments)
            m_titles.insert(segment.id, segment.title);
    }

    QString of(SegmentId id) const
    {
        const QString title = m_titles.value(id);
        return title.isEmpty() ? Words::tr("Untitled segment") : title;
    }

private:
    QHash<SegmentId, QString> m_titles;
};

QString parkedText(const QList<SegmentId>& parked, const Titles& titles)
{
    QStringList names;
    for (const SegmentId& id : parked)
        names.append(titles.of(id));
    return Words::tr("%n segment(s) parked: %1.", nullptr, static_cast<int>(parked.size()))
        .arg(names.join(QStringLiteral(", ")));
}

/// The sentence for a hold; %1 is the segment, %2 its duration where it matters.
QString holdPattern(Hold hold)
{
    switch (hold) {
    case Hold::Locked:
        return Words::tr("%1 is locked at %2.");
    case Hold::AsLongAsNeeded:
        return Words::tr("%1 takes as long as needed, %2.");
    case Hold::Floor:
        return Words::tr("%1 keeps its %2 for the floor.");
    case Hold::BeforeFixedStart:
        return Words::tr("%1 can't move the end, since a fixed start holds.");
    case Hold::Demand:
        return Words::tr("%1 needs all of its %2.");
    case Hold::Least:
        return Words::tr("%1 is at its least of %2.");
    case Hold::NoLeast:
        return Words::tr("%1 has no least duration and keeps its %2.");
    case Hold::Most:
        return Words::tr("%1 is at its most of %2.");
    }
    return {};
}

QString holdText(const FitHold& hold, const Titles& titles)
{
    const QString name = titles.of(hold.segment);
    if (hold.hold == Hold::BeforeFixedStart)
        return holdPattern(hold.hold).arg(name);
    return holdPattern(hold.hold).arg(name, formatDuration(hold.duration));
}

QStringList changeTexts(const Fit& fit, const Titles& titles)
{
    QStringList texts;
    for (const FitChange& change : fit.changes)
        texts.append(
            Words::tr("%1: %2 instead of %3.")
                .arg(titles.of(change.segment), formatDuration(change.to), formatDuration(change.from)));
    for (const FitChange& reserve : fit.reserves)
        texts.append(
            Words::tr("%1: %2 for the floor instead of %3.")
                .arg(titles.of(reserve.segment), formatDuration(reserve.to), formatDuration(reserve.from)));
    return texts;
}

}  // namespace

QStringList fitExplanation(const Fit& fit, const Agenda& agenda)
{
    if (fit == Fit())
        return {Words::tr("It fits; nothing to change.")};
    const Titles titles(agenda);
    QStringList texts;
    if (!fit.parked.isEmpty())
        texts.append(parkedText(fit.parked, titles));
    texts.append(changeTexts(fit, titles));
    if (fit.floorLost > Seconds{0})
        texts.append(Words::tr("The floor loses %1.").arg(formatDuration(fit.floorLost)));
    if (fit.missing > Seconds{0})
        texts.append(Words::tr("It can't: %1 missing.").arg(formatDuration(fit.missing)));
    if (fit.unused > Seconds{0})
        texts.append(Words::tr("%1 stay unused.").arg(formatDuration(fit.unused)));
    for (const FitHold& hold : fit.holding)
        texts.append(holdText(hold, titles));
    return texts;
}

}  // namespace moderato
