#include "core/exchange/agendasheet.h"

#include "core/exchange/readabletext.h"
#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/language.h"
#include "core/report/peopletext.h"
#include "core/report/segmentcells.h"

#include <QCoreApplication>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaSheet)
};

/// What stands in which column.
struct AgendaColumn {
    static constexpr int number = 0;
    static constexpr int start = 1;
    static constexpr int end = 2;
    static constexpr int duration = 3;
    static constexpr int title = 4;
    static constexpr int kind = 5;
    static constexpr int who = 6;
    static constexpr int rounds = 7;
    static constexpr int floor = 8;
    static constexpr int questions = 9;
    static constexpr int cues = 10;
    static constexpr int count = 11;
};

constexpr int agendaHeaderRow = 2;

/// The session's times as numbers of a sheet: clock times, or offsets while it has no date that a sheet can hold.
class SheetClock {
public:
    explicit SheetClock(const SheetInput& input) : m_session(input.session)
    {
        const std::optional<QDateTime> start = clockAt(m_session, Seconds{0});
        m_hasDate = start && hasSerial(start->date().addDays(-2)) && hasSerial(start->date().addDays(3));
        m_steady =
            !m_hasDate || (isAsAtStart(m_session.limit) &&
                           std::all_of(input.schedule.segments.cbegin(), input.schedule.segments.cend(),
                                       [this](const SegmentTimes& times) {
                                           return isAsAtStart(times.start) && isAsAtStart(times.end());
                                       }));
    }

    double value(Seconds offset) const
    {
        return m_hasDate ? clockSerial(*clockAt(m_session, offset)) : inDays(offset);
    }

    CellStyle style(Seconds offset) const
    {
        if (!m_hasDate)
            return CellStyle::Duration;
        return wholeMinute(offset) ? CellStyle::Clock : CellStyle::TimeOfDay;
    }

    CellStyle sumStyle(Seconds offset) const
    {
        if (!m_hasDate)
            return CellStyle::SumDuration;
        return wholeMinute(offset) ? CellStyle::SumClock : CellStyle::SumTimeOfDay;
    }

    /// False if the clocks are changed meanwhile: then times of day can't be reckoned by adding durations.
    bool isSteady() const { return m_steady; }

    /// A sheet shows no time before its calendar begins, so nothing before a session without a date.
    bool canShow(Seconds offset) const { return m_hasDate || offset >= Seconds{0}; }

private:
    bool isAsAtStart(Seconds offset) const
    {
        return clockAt(m_session, offset)->offsetFromUtc() == clockAt(m_session, Seconds{0})->offsetFromUtc();
    }

    bool wholeMinute(Seconds offset) const { return clockAt(m_session, offset)->time().second() == 0; }

    const Session& m_session;
    bool m_hasDate = false;
    bool m_steady = true;
};

QString cellLines(const QStringList& lines)
{
    return lines.join(u'\n');
}

QString sheetQuestions(const SheetInput& input, const Segment& segment)
{
    QStringList lines;
    for (const Question& question : segment.questions) {
        const QString text = question.text.simplified();
        lines.append(question.askedOf.isEmpty()
                         ? text
                         : Words::tr("%1 (to %2)").arg(text, names(input, question.askedOf)));
    }
    return cellLines(lines);
}

QString partHeading(const Part& part)
{
    const QString title = part.title.simplified();
    return part.budget ? Words::tr("%1 (budget %2)").arg(title, formatDuration(*part.budget)) : title;
}

/// Writes the sheet row by row.
class AgendaSheetRows {
public:
    AgendaSheetRows(Worksheet& sheet, const SheetInput& input)
        : m_sheet(sheet)
        , m_input(input)
        , m_clock(input)
    {
    }

    void write()
    {
        writeHead();
        writePlan();
        writeSums();
        writeParked();
    }

private:
    void writeHead()
    {
        m_sheet.text({0, 0}, m_input.session.title.simplified(), CellStyle::Title);
        m_sheet.text({1, 0}, subtitle(), CellStyle::Quiet);
        const QStringList titles{Words::tr("No."),       Words::tr("Start"),    Words::tr("End"),
                                 Words::tr("Duration"),  Words::tr("Segment"),  Words::tr("Kind"),
                                 Words::tr("Who"),       Words::tr("Speaking"), Words::tr("Floor"),
                                 Words::tr("Questions"), Words::tr("Cues")};
        static constexpr std::array<double, AgendaColumn::count> widths{5,  9,  9, 9,  36, 13,
                                                                        40, 10, 9, 40, 36};
        for (int column = 0; column < AgendaColumn::count; ++column) {
            m_sheet.text({agendaHeaderRow, column}, titles.at(column), CellStyle::Header);
            m_sheet.columnWidth(column, widths.at(static_cast<std::size_t>(column)));
        }
        m_sheet.freeze({agendaHeaderRow + 1, 0});
    }

    QString subtitle() const
    {
        QStringList facts{m_input.agenda.name.simplified(), dateText(m_input.session),
                          zoneText(m_input.session), m_input.session.place.simplified()};
        facts.removeAll(QString());
        return facts.join(Words::tr(" · "));
    }

    void writePlan()
    {
        PartId part;
        for (qsizetype i = 0; i < m_input.agenda.segments.size(); ++i) {
            const Segment& segment = m_input.agenda.segments.at(i);
            if (segment.parked)
                continue;
            if (segment.part != part)
                writePart(segment.part);
            part = segment.part;
            writeSegment(segment, m_input.schedule.segments.at(i));
        }
    }

    void writePart(PartId id)
    {
        const Part* part = find(m_input.agenda.parts, id);
        if (!part)
            return;
        writeGroup(partHeading(*part));
    }

    void writeGroup(const QString& title)
    {
        for (int column = 0; column < AgendaColumn::count; ++column)
            m_sheet.text({m_row, column}, column == AgendaColumn::title ? title : QString(),
                         CellStyle::Group);
        ++m_row;
    }

    void writeSegment(const Segment& segment, const SegmentTimes& times)
    {
        m_sheet.number({m_row, AgendaColumn::number}, ++m_number, CellStyle::Number);
        writeStart(segment, times);
        writeEnd(times);
        writeContent(segment, times);
        m_sheet.text({m_row, AgendaColumn::cues}, cellLines(plainLines(cuesCell(m_input, segment, times))));
        m_latest = std::max(m_latest, times.end());
        m_firstRow = m_firstRow < 0 ? m_row : m_firstRow;
        m_lastRow = m_row;
        ++m_row;
    }

    /// What follows begins at the latest end before it.
    void writeStart(const Segment& segment, const SegmentTimes& times)
    {
        const bool reckoned = !segment.fixedStart && m_firstRow >= 0 && m_clock.isSteady() &&
                              times.start == m_latestRow && m_clock.canShow(times.start);
        const CellPlace place{m_row, AgendaColumn::start};
        if (reckoned)
            m_sheet.formula(place, QStringLiteral("=MAX(%1)").arg(endsSoFar()), m_clock.value(times.start),
                            m_clock.style(times.start));
        else
            writeTime(place, times.start);
        m_latestRow = m_firstRow < 0 ? times.end() : std::max(m_latestRow, times.end());
    }

    void writeEnd(const SegmentTimes& times)
    {
        const CellPlace place{m_row, AgendaColumn::end};
        if (m_clock.isSteady() && m_clock.canShow(times.start))
            m_sheet.formula(place, sumOfRow(m_row), m_clock.value(times.end()), m_clock.style(times.end()));
        else
            writeTime(place, times.end());
    }

    void writeTime(CellPlace place, Seconds offset)
    {
        if (m_clock.canShow(offset))
            m_sheet.number(place, m_clock.value(offset), m_clock.style(offset));
        else
            m_sheet.text(place, offsetText(offset));
    }

    static QString sumOfRow(int row)
    {
        return QStringLiteral("=%1+%2").arg(cellName({row, AgendaColumn::start}),
                                            cellName({row, AgendaColumn::duration}));
    }

    QString endsSoFar() const
    {
        return cellRange({m_firstRow, AgendaColumn::end}, {m_lastRow, AgendaColumn::end});
    }

    void writeContent(const Segment& segment, const SegmentTimes& times)
    {
        const SegmentBudget& budget = times.budget;
        m_sheet.duration({m_row, AgendaColumn::duration}, budget.duration);
        m_sheet.text({m_row, AgendaColumn::title}, segment.title.simplified());
        m_sheet.text({m_row, AgendaColumn::kind}, kindName(segment.kind));
        m_sheet.text({m_row, AgendaColumn::who},
                     cellLines(plainLines(speakersCell(m_input, segment, times))));
        if (budget.rounds > Seconds{0})
            m_sheet.duration({m_row, AgendaColumn::rounds}, budget.rounds);
        if (budget.floor > Seconds{0})
            m_sheet.duration({m_row, AgendaColumn::floor}, budget.floor);
        m_sheet.text({m_row, AgendaColumn::questions}, sheetQuestions(m_input, segment));
    }

    void writeSums()
    {
        const int sums = m_row++;
        const int limit = m_row++;
        m_sheet.text({sums, AgendaColumn::title}, Words::tr("Total"), CellStyle::SumText);
        m_sheet.text({limit, AgendaColumn::title}, Words::tr("Limit"), CellStyle::SumText);
        writeSumOf(sums, AgendaColumn::duration, [](const SegmentBudget& budget) { return budget.duration; });
        writeSumOf(sums, AgendaColumn::rounds, [](const SegmentBudget& budget) { return budget.rounds; });
        writeSumOf(sums, AgendaColumn::floor, [](const SegmentBudget& budget) { return budget.floor; });
        writeScheduledEnd(sums);
        writeLimit(limit);
        writeAgainstLimit(Words::tr("Remaining"), limit, sums, m_input.schedule.remaining());
        writeAgainstLimit(Words::tr("Over"), sums, limit, m_input.schedule.overrun());
    }

    template <class F>
    void writeSumOf(int row, int column, F&& value)
    {
        Seconds sum{0};
        for (const SegmentTimes& times : m_input.schedule.segments)
            sum += times.parked ? Seconds{0} : value(times.budget);
        if (m_firstRow < 0)
            m_sheet.duration({row, column}, sum, CellStyle::SumDuration);
        else
            m_sheet.formula(
                {row, column},
                QStringLiteral("=SUM(%1)").arg(cellRange({m_firstRow, column}, {m_lastRow, column})),
                inDays(sum), CellStyle::SumDuration);
    }

    void writeScheduledEnd(int row)
    {
        const Seconds end = m_input.schedule.scheduledEnd;
        const CellPlace place{row, AgendaColumn::end};
        if (m_firstRow >= 0 && m_clock.isSteady() && end == m_latest)
            m_sheet.formula(place, QStringLiteral("=MAX(%1)").arg(endsSoFar()), m_clock.value(end),
                            m_clock.sumStyle(end));
        else
            m_sheet.number(place, m_clock.value(end), m_clock.sumStyle(end));
    }

    void writeLimit(int row)
    {
        const Seconds limit = m_input.session.limit;
        m_sheet.number({row, AgendaColumn::start}, m_clock.value(Seconds{0}), m_clock.sumStyle(Seconds{0}));
        m_sheet.duration({row, AgendaColumn::duration}, limit, CellStyle::SumDuration);
        if (m_clock.isSteady())
            m_sheet.formula({row, AgendaColumn::end}, sumOfRow(row), m_clock.value(limit),
                            m_clock.sumStyle(limit));
        else
            m_sheet.number({row, AgendaColumn::end}, m_clock.value(limit), m_clock.sumStyle(limit));
    }

    /// How far the end in one row lies behind that in the other. A sheet can't show a negative time, so what remains and
    /// what is over stand in rows of their own.
    void writeAgainstLimit(const QString& label, int later, int earlier, Seconds value)
    {
        const CellPlace place{m_row, AgendaColumn::duration};
        m_sheet.text({m_row, AgendaColumn::title}, label, CellStyle::SumText);
        if (m_clock.isSteady())
            m_sheet.formula(
                place,
                QStringLiteral("=MAX(0,%1-%2)")
                    .arg(cellName({later, AgendaColumn::end}), cellName({earlier, AgendaColumn::end})),
                inDays(value), CellStyle::SumDuration);
        else
            m_sheet.duration(place, value, CellStyle::SumDuration);
        ++m_row;
    }

    void writeParked()
    {
        bool any = false;
        for (qsizetype i = 0; i < m_input.agenda.segments.size(); ++i) {
            const Segment& segment = m_input.agenda.segments.at(i);
            if (!segment.parked)
                continue;
            if (!any) {
                ++m_row;
                writeGroup(Words::tr("Parked – if time allows"));
            }
            any = true;
            writeContent(segment, m_input.schedule.segments.at(i));
            ++m_row;
        }
    }

    Worksheet& m_sheet;
    const SheetInput& m_input;
    SheetClock m_clock;
    int m_row = agendaHeaderRow + 1;
    int m_firstRow = -1;  ///< of the segments in the plan
    int m_lastRow = -1;
    int m_number = 0;
    Seconds m_latest{0};     ///< the latest end so far, not before the session's start
    Seconds m_latestRow{0};  ///< the latest end that stands in a row
};

}  // namespace

bool readsRightToLeft(const Session& session)
{
    return languageIsRightToLeft() || session.title.isRightToLeft();
}

void writeAgendaSheet(Workbook& book, const SheetInput& input)
{
    Worksheet sheet =
        book.addSheet(Words::tr("Run of show", "name of a sheet: at most 31 letters, none of []:*?/\\"));
    if (readsRightToLeft(input.session))
        sheet.rightToLeft();
    AgendaSheetRows(sheet, input).write();
}

}  // namespace moderato
