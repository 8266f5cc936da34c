#include "core/exchange/agendafromcsv.h"

#include "core/exchange/agendacolumns.h"
#include "core/exchange/agendalines.h"
#include "core/exchange/csvpeople.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/kindwords.h"
#include "core/exchange/plaintext.h"
#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaFromCsv)
};

constexpr Seconds wholeDay = minutes(24 * 60);

/// What a row says of its time.
struct RowTimes {
    std::optional<QDate> date;
    std::optional<Seconds> start;
    std::optional<Seconds> duration;
};

/// One row, by what its columns hold.
class AgendaRow {
public:
    AgendaRow(const CsvRow& row, const QHash<AgendaColumn, int>& columns) : m_row(row), m_columns(columns) {}

    /// Without the sign that keeps spreadsheets from taking it for a formula.
    QString text(AgendaColumn column) const
    {
        const int place = m_columns.value(column, -1);
        QString text = place < 0 ? QString() : m_row.cells.value(place);
        static const QString signs = QStringLiteral("=+-@");
        if (text.size() > 1 && text.front() == u'\'' && signs.contains(text.at(1)))
            text.remove(0, 1);
        return text;
    }

    Result<std::optional<Seconds>> duration(AgendaColumn column) const
    {
        const QString written = text(column);
        if (written.isEmpty())
            return std::optional<Seconds>();
        if (const std::optional<Seconds> read = agendaDuration(written))
            return read;
        return failure(Words::tr("Line %1: \"%2\" is no duration; write minutes, such as 5 or 5:30.")
                           .arg(m_row.line)
                           .arg(written.left(40)));
    }

    Result<std::optional<Seconds>> clock(AgendaColumn column) const
    {
        const QString written = text(column);
        if (written.isEmpty())
            return std::optional<Seconds>();
        if (const std::optional<Seconds> read = timeOfDay(written))
            return read;
        return failure(Words::tr("Line %1: \"%2\" is no time of day; write it as 10:30.")
                           .arg(m_row.line)
                           .arg(written.left(40)));
    }

    Result<RowTimes> times() const
    {
        const Result<std::optional<Seconds>> start = clock(AgendaColumn::Start);
        const Result<std::optional<Seconds>> end = clock(AgendaColumn::End);
        const Result<std::optional<Seconds>> planned = duration(AgendaColumn::Duration);
        for (const auto* each : {&start, &end, &planned})
            if (!*each)
                return tl::unexpected(each->error());
        RowTimes times{date(), *start, *planned};
        bool isCount = false;
        if (const int seconds = text(AgendaColumn::Count).toInt(&isCount); isCount && seconds >= 0)
            times.duration = Seconds{seconds};
        if (!times.duration && *start && *end)
            times.duration = (**end - **start + wholeDay) % wholeDay;
        return times;
    }

private:
    std::optional<QDate> date() const
    {
        const QDate date = QDate::fromString(text(AgendaColumn::Date), Qt::ISODate);
        return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
    }

    /// With seconds too, as our own export writes them.
    static std::optional<Seconds> timeOfDay(const QString& text)
    {
        if (const QTime exact = QTime::fromString(text, QStringLiteral("H:mm:ss")); exact.isValid())
            return Seconds{exact.msecsSinceStartOfDay() / 1000};
        return agendaTime(text);
    }

    const CsvRow& m_row;
    const QHash<AgendaColumn, int>& m_columns;
};

bool says(const QString& cell, const char* ours)
{
    return cell.compare(QLatin1String(ours), Qt::CaseInsensitive) == 0 ||
           cell.compare(QCoreApplication::translate("Csv", ours), Qt::CaseInsensitive) == 0;
}

/// Builds the session row by row.
class TableReader {
public:
    TableReader(const QList<CsvRow>& rows, const QString& title, const FreshId& freshId)
        : m_rows(rows)
        , m_columns(agendaColumns(rows.first().cells))
        , m_maker(title, freshId)
    {
    }

    Result<Event> read()
    {
        QList<RowTimes> times;
        for (const CsvRow& row : m_rows.sliced(1)) {
            const Result<RowTimes> read = AgendaRow(row, m_columns).times();
            if (!read)
                return tl::unexpected(read.error());
            times.append(*read);
        }
        for (int i = 0; i < times.size(); ++i)
            if (Done added = addRow(m_rows.at(i + 1), times, i); !added)
                return tl::unexpected(added.error());
        return m_maker.event();
    }

private:
    /// What the row says, else the time until the next one begins.
    static Seconds lengthOf(const QList<RowTimes>& times, int row)
    {
        const RowTimes& own = times.at(row);
        if (own.duration)
            return *own.duration;
        for (int i = row + 1; own.start && i < times.size(); ++i)
            if (times.at(i).start && *times.at(i).start > *own.start)
                return *times.at(i).start - *own.start;
        return minutes(5);
    }

    Done addRow(const CsvRow& row, const QList<RowTimes>& times, int number)
    {
        const AgendaRow cells(row, m_columns);
        const QString title = cells.text(AgendaColumn::Title);
        const Result<std::optional<Seconds>> leadTime = cells.duration(AgendaColumn::LeadTime);
        const Result<std::optional<Seconds>> floor = cells.duration(AgendaColumn::Floor);
        for (const auto* each : {&leadTime, &floor})
            if (!*each)
                return tl::unexpected(each->error());
        Segment& segment = m_maker.addSegment(title, lengthOf(times, number), cells.text(AgendaColumn::Part));
        setKind(segment, cells.text(AgendaColumn::Kind));
        setState(segment, cells.text(AgendaColumn::State));
        if (!segment.parked)
            setStart(segment, times.at(number));
        setLead(m_maker, segment, cells.text(AgendaColumn::Lead));
        addSpeakers(m_maker, segment, cells.text(AgendaColumn::Speakers));
        segment.leadTime = leadTime->value_or(Seconds{0});
        if (segment.kind != Kind::Floor)
            segment.floorReserve = floor->value_or(Seconds{0});
        addQuestions(m_maker, segment, cells.text(AgendaColumn::Questions));
        addCues(m_maker, segment, cells.text(AgendaColumn::Cues));
        addNote(segment.note, cells.text(AgendaColumn::Note));
        addUnknown(segment, row);
        return {};
    }

    static void setKind(Segment& segment, const QString& name)
    {
        if (const std::optional<Kind> kind = kindCalled(name))
            segment.kind = *kind;
        else
            addNote(segment.note, name);
    }

    static void setState(Segment& segment, const QString& state)
    {
        segment.parked = says(state, "parked");
        segment.ifTimeAllows = segment.parked || says(state, "if time allows");
        if (!segment.ifTimeAllows && !says(state, "yes"))
            addNote(segment.note, state);
    }

    /// The first start is the session's; a later one counts only where it is not that of a segment which follows.
    void setStart(Segment& segment, const RowTimes& times)
    {
        if (!times.start) {
            m_end += segment.planned;
            return;
        }
        if (!m_begin) {
            m_begin = times.start;
            if (times.date)
                m_maker.session().start =
                    WallTime{*times.date, QTime(0, 0).addSecs(static_cast<int>(times.start->count()))};
        }
        const Seconds after = (*times.start - *m_begin + wholeDay) % wholeDay;
        if (after != m_end % wholeDay)
            segment.fixedStart = after;
        m_end = std::max(m_end, segment.fixedStart.value_or(m_end)) + segment.planned;
    }

    void addUnknown(Segment& segment, const CsvRow& row) const
    {
        const QStringList& titles = m_rows.first().cells;
        for (int i = 0; i < row.cells.size(); ++i) {
            const QString title = titles.value(i);
            if (isAgendaColumn(title) || row.cells.at(i).isEmpty())
                continue;
            addNote(segment.note,
                    title.isEmpty() ? row.cells.at(i) : Words::tr("%1: %2").arg(title, row.cells.at(i)));
        }
    }

    const QList<CsvRow>& m_rows;
    QHash<AgendaColumn, int> m_columns;
    SessionMaker m_maker;
    std::optional<Seconds> m_begin;
    Seconds m_end{0};  ///< of the segment before, from the session's start
};

}  // namespace

Result<Event> eventFromCsv(const QByteArray& csv, const QString& title, const FreshId& freshId)
{
    const Result<QString> text = plainText(csv);
    if (!text)
        return tl::unexpected(text.error());
    const Result<QList<CsvRow>> rows = readCsv(*text);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty() || !agendaColumns(rows->first().cells).contains(AgendaColumn::Title))
        return failure(Words::tr("Line %1 names no column for titles; let the first line name the columns, "
                                 "such as Title, Minutes, Speakers.")
                           .arg(rows->isEmpty() ? 1 : rows->first().line));
    if (rows->size() < 2)
        return failure(
            Words::tr("There is no row below the names of the columns; add one for each segment."));
    return TableReader(*rows, title, freshId).read();
}

}  // namespace moderato
