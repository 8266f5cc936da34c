#include "core/exchange/csv.h"

#include "core/exchange/csvtext.h"
#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/peopletext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

QString csvDuration(Seconds value)
{
    return value > Seconds{0} ? formatDuration(value) : QString();
}

QString csvSpans(const QList<Span>& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text.simplified();
}

QString csvSpeakers(const SheetInput& input, const Segment& segment)
{
    QStringList texts;
    for (const Turn& turn : segment.turns)
        texts.append(
            QString(csvSpans(speaker(input, turn.person)) + u' ' + formatRounds(turn.rounds)).trimmed());
    return texts.join(Words::tr("; "));
}

QString csvQuestions(const SheetInput& input, const Segment& segment)
{
    QStringList texts;
    for (const Question& question : segment.questions) {
        const QString text = question.text.simplified();
        texts.append(question.askedOf.isEmpty()
                         ? text
                         : Words::tr("%1 (to %2)").arg(text, names(input, question.askedOf)));
    }
    return texts.join(u'\n');
}

QString csvCues(const Segment& segment)
{
    QStringList texts;
    for (const Cue& cue : segment.cues)
        texts.append(Words::tr("%1 %2: %3", "a moment of the segment, a role, and what to do then")
                         .arg(formatDuration(cue.at), roleName(cue.role), cue.text.simplified()));
    return texts.join(u'\n');
}

QString csvTime(const Session& session, Seconds at)
{
    const std::optional<QDateTime> clock = clockAt(session, at);
    if (!clock)
        return {};
    const bool wholeMinute = clock->time().second() == 0;
    return clock->time().toString(wholeMinute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString csvDay(const Session& session, Seconds at)
{
    const std::optional<QDateTime> clock = clockAt(session, at);
    return clock ? clock->date().toString(Qt::ISODate) : QString();
}

QStringList csvHeader()
{
    return {Words::tr("No."),          Words::tr("Part"),        Words::tr("Title"),    Words::tr("Kind"),
            Words::tr("In the plan"),  Words::tr("Date"),        Words::tr("Start"),    Words::tr("End"),
            Words::tr("Starts after"), Words::tr("Ends after"),  Words::tr("Duration"), Words::tr("Seconds"),
            Words::tr("Led by"),       Words::tr("Lead's time"), Words::tr("Speakers"), Words::tr("Panel"),
            Words::tr("Floor"),        Words::tr("Questions"),   Words::tr("Cues")};
}

QString csvState(const Segment& segment)
{
    if (segment.parked)
        return Words::tr("parked");
    return segment.ifTimeAllows ? Words::tr("if time allows") : Words::tr("yes");
}

/// When it runs, in five cells; empty for a parked one, which never does.
QStringList csvWhen(const Session& session, const SegmentTimes& times)
{
    if (times.parked)
        return {{}, {}, {}, {}, {}};
    return {csvDay(session, times.start), csvTime(session, times.start), csvTime(session, times.end()),
            offsetText(times.start), offsetText(times.end())};
}

QStringList csvWho(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    const SegmentBudget& budget = times.budget;
    const Seconds panel = budget.rounds + budget.changeover + (times.pooled ? budget.content() : Seconds{0});
    return {segment.lead.isNull() ? QString() : csvSpans(leader(input, segment.lead)),
            csvDuration(budget.lead),
            csvSpeakers(input, segment),
            csvDuration(panel),
            csvDuration(budget.floor),
            csvQuestions(input, segment),
            csvCues(segment)};
}

QStringList csvSegment(const SheetInput& input, qsizetype index, int number)
{
    const Segment& segment = input.agenda.segments.at(index);
    const SegmentTimes& times = input.schedule.segments.at(index);
    const Part* part = find(input.agenda.parts, segment.part);
    QStringList cells{segment.parked ? QString() : QString::number(number),
                      part ? part->title.simplified() : QString(), segment.title.simplified(),
                      kindName(segment.kind), csvState(segment)};
    cells += csvWhen(input.session, times);
    cells += {formatDuration(times.budget.duration), QString::number(times.budget.duration.count())};
    return cells + csvWho(input, segment, times);
}

}  // namespace

QByteArray agendaCsv(const SheetInput& input)
{
    QByteArray csv = csvByteOrderMark + csvRow(csvHeader());
    int number = 0;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        if (!input.agenda.segments.at(i).parked)
            ++number;
        csv += csvRow(csvSegment(input, i, number));
    }
    return csv;
}

}  // namespace moderato
