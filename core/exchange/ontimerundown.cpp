#include "core/exchange/ontimerundown.h"

#include "core/exchange/readabletext.h"
#include "core/plan/lookup.h"
#include "core/report/peopletext.h"
#include "core/report/segmentcells.h"

#include <QCoreApplication>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OntimeRundown)
};

/// The colours of the program's own timeline on a light ground (ui/parts/kindcolours.h), which core does not know.
QString ontimeColour(Kind kind)
{
    static constexpr std::array colours{"#14264a", "#86ace6", "#2c5fcb", "#f0b23e", "#6a437f",
                                        "#1b9877", "#c97ba8", "#bfb59b", "#404349", "#cbd1df"};
    static_assert(colours.size() == EnumWords<Kind>::words.size());
    return QString::fromLatin1(colours.at(static_cast<std::size_t>(kind)));
}

QString ontimeText(const TableCell& cell)
{
    return readableText(plainLines(cell).join(u'\n'));
}

QStringList questionNotes(const SheetInput& input, const Segment& segment)
{
    QStringList lines;
    for (const Question& question : segment.questions) {
        const QString text = question.text.simplified();
        lines.append(question.askedOf.isEmpty()
                         ? Words::tr("Question: %1").arg(text)
                         : Words::tr("Question: %1 (to %2)").arg(text, names(input, question.askedOf)));
    }
    return lines;
}

/// Makes the entries one after the other.
class RundownMaker {
public:
    explicit RundownMaker(const SheetInput& input) : m_input(input)
    {
        if (input.session.start)
            m_midnight = Seconds{input.session.start->time.msecsSinceStartOfDay() / 1000};
    }

    QList<OntimeEntry> make()
    {
        for (qsizetype i = 0; i < m_input.agenda.segments.size(); ++i)
            add(m_input.agenda.segments.at(i), m_input.schedule.segments.at(i));
        return m_entries;
    }

private:
    void add(const Segment& segment, const SegmentTimes& times)
    {
        if (segment.part != m_part) {
            m_part = segment.part;
            m_group.clear();
            if (const Part* part = find(m_input.agenda.parts, segment.part))
                addGroup(*part);
        }
        m_entries.append(entryFor(segment, times));
        if (!segment.parked)
            m_lastEnd = times.end();
    }

    /// A part whose segments do not stand together becomes several groups.
    void addGroup(const Part& part)
    {
        const int count = ++m_groupsOf[part.id];
        m_group = part.id.toString();
        if (count > 1)
            m_group += QStringLiteral("-%1").arg(count);
        OntimeEntry group;
        group.group = true;
        group.id = m_group;
        group.title = readableText(part.title.simplified());
        group.duration = part.budget.value_or(Seconds{0});
        m_entries.append(group);
    }

    OntimeEntry entryFor(const Segment& segment, const SegmentTimes& times)
    {
        OntimeEntry entry;
        entry.id = segment.id.toString();
        entry.parent = m_group;
        entry.cue = segment.parked ? QString() : QString::number(++m_number);
        entry.title = readableText(segment.title.simplified());
        entry.colour = ontimeColour(segment.kind);
        entry.skip = segment.parked;
        entry.start = m_midnight + times.start;
        entry.duration = times.budget.duration;
        // Ontime links to the event before alone, also where an earlier one ends later.
        entry.linkStart = !segment.fixedStart && m_lastEnd && *m_lastEnd == times.start;
        entry.gap = segment.parked || !m_lastEnd ? Seconds{0} : times.sincePrevious;
        fillTexts(entry, segment, times);
        return entry;
    }

    void fillTexts(OntimeEntry& entry, const Segment& segment, const SegmentTimes& times) const
    {
        entry.speakers = ontimeText(speakersCell(m_input, segment, times));
        entry.floor = ontimeText(floorCell(times));
        entry.cues = ontimeText(cuesCell(m_input, segment, times));
        QStringList note = questionNotes(m_input, segment);
        if (!entry.speakers.isEmpty())
            note.prepend(entry.speakers);
        entry.note = readableText(note.join(u'\n'));
    }

    const SheetInput& m_input;
    QList<OntimeEntry> m_entries;
    QHash<PartId, int> m_groupsOf;
    Seconds m_midnight{0};
    PartId m_part;
    QString m_group;
    std::optional<Seconds> m_lastEnd;  ///< of the last event that is not skipped
    int m_number = 0;
};

}  // namespace

QList<OntimeEntry> ontimeRundown(const SheetInput& input)
{
    return RundownMaker(input).make();
}

Seconds ontimeOfDay(Seconds sinceMidnight)
{
    constexpr Seconds day = std::chrono::hours{24};
    return (sinceMidnight % day + day) % day;
}

}  // namespace moderato
