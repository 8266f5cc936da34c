#include "core/exchange/runofshowreader.h"

#include "core/exchange/kindwords.h"
#include "core/exchange/sessionmaker.h"
#include "core/plan/duration.h"

#include <QRegularExpression>

namespace moderato {
namespace {

/// How the columns of our tables stand, as the second line of a table says it.
const QString planColumns = QStringLiteral("| ---: | --- | ---: | ---: | --- | --- | ---: |");
const QString cueColumn = QStringLiteral(" --- |");
const QString parkedColumns = QStringLiteral("| ---: | --- | --- | ---: |");

/// Where in a row of the plan things stand.
enum PlanColumn { NumberColumn, TimeColumn, LengthColumn, TotalColumn, TitleColumn, WhoColumn, FloorColumn };
constexpr qsizetype fewestColumns = FloorColumn + 1;

/// The words without the marks of Markdown.
QString unmarked(const QString& markdown)
{
    QString words;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        if (markdown.at(i) == u'\\' && i + 1 < markdown.size())
            words += markdown.at(++i);
        else if (markdown.at(i) != u'*')
            words += markdown.at(i);
    }
    return words.simplified();
}

/// The lines of each cell; a stroke behind a backslash parts none.
QList<QStringList> cellLines(const QString& row)
{
    QList<QStringList> cells;
    QString cell;
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (row.at(i) == u'|') {
            cells.append(cell.trimmed().split(QStringLiteral("<br>")));
            cell.clear();
            continue;
        }
        cell += row.at(i);
        if (row.at(i) == u'\\' && i + 1 < row.size())
            cell += row.at(++i);
    }
    return cells;
}

/// Reads line by line.
class RunOfShowReader {
public:
    RunOfShowReader(const QString& title, const FreshId& freshId) : m_maker(title, freshId) {}

    std::optional<Event> read(const QString& text)
    {
        for (const QString& line : text.split(u'\n'))
            take(line.trimmed());
        return m_any && m_maker.hasSegments() ? std::optional(m_maker.event()) : std::nullopt;
    }

private:
    enum class Rows { None, Plan, Parked };

    void take(const QString& line)
    {
        if (line.startsWith(QLatin1String("# ")))
            m_title = unmarked(line.sliced(2));
        if (line == planColumns || line == planColumns + cueColumn)
            return beginPlan();
        if (line == parkedColumns && m_any) {
            m_rows = Rows::Parked;
            m_part.clear();
        } else if (!line.startsWith(u'|')) {
            m_rows = Rows::None;
        } else if (m_rows == Rows::Plan) {
            takePlanned(cellLines(line));
        } else if (m_rows == Rows::Parked) {
            takeParked(cellLines(line));
        }
    }

    void beginPlan()
    {
        if (m_any)
            m_maker.beginSession(m_title);
        else if (!m_title.isEmpty())
            m_maker.session().title = m_title;
        m_any = true;
        m_rows = Rows::Plan;
        m_part.clear();
        m_at = Seconds{0};
        m_isBehindGap = false;
    }

    void takePlanned(const QList<QStringList>& cells)
    {
        if (cells.size() < fewestColumns)
            return;
        const Result<Seconds> length = parseDuration(unmarked(cells.at(LengthColumn).first()));
        if (!length) {
            beginPart(cells.at(TitleColumn).first());
        } else if (cells.at(NumberColumn).first().isEmpty()) {
            m_at += *length;
            m_isBehindGap = true;
        } else {
            if (m_partEnd && m_at >= *m_partEnd)
                m_part.clear();
            Segment& segment = add(cells.at(TitleColumn), *length);
            if (m_isBehindGap)
                segment.fixedStart = m_at;
            m_isBehindGap = false;
            m_at += *length;
            addNotes(segment, cells.mid(WhoColumn, 1) + cells.mid(FloorColumn + 1));
        }
    }

    /// "**Title**: 38:00 of 40:00"; what stands behind the first of these times is in no part.
    void beginPart(const QString& heading)
    {
        static const QRegularExpression time(QStringLiteral(R"(\d+:\d\d)"));
        m_part = unmarked(heading.section(QStringLiteral("**"), 1, 1));
        const Result<Seconds> span =
            parseDuration(time.match(heading.section(QStringLiteral("**"), 2)).captured());
        m_partEnd = span ? std::optional(m_at + *span) : std::nullopt;
    }

    void takeParked(const QList<QStringList>& cells)
    {
        const Result<Seconds> length = parseDuration(unmarked(cells.value(0).value(0)));
        if (!length || cells.size() < 3)
            return;
        Segment& segment = add(cells.at(1), *length);
        segment.parked = true;
        addNotes(segment, cells.mid(2, 1));
    }

    /// A segment without a title has its kind in the first line, before what else is said of it: "Panel · if time allows".
    Segment& add(const QStringList& lines, Seconds length)
    {
        const bool hasTitle = lines.first().startsWith(QLatin1String("**"));
        const QString kindLine = unmarked(lines.value(hasTitle ? 1 : 0));
        const std::optional<Kind> kind = kindCalled(kindLine.section(u'·', 0, 0).trimmed());
        Segment& segment = m_maker.addSegment(hasTitle ? unmarked(lines.first()) : QString(), length, m_part);
        segment.kind = kind.value_or(segment.kind);
        addNote(segment.note, kind ? kindLine.section(u'·', 1).trimmed() : kindLine);
        addNotes(segment, {lines.mid(hasTitle ? 2 : 1)});
        return segment;
    }

    static void addNotes(Segment& segment, const QList<QStringList>& cells)
    {
        for (const QStringList& lines : cells)
            for (const QString& line : lines)
                addNote(segment.note, unmarked(line));
    }

    SessionMaker m_maker;
    Rows m_rows = Rows::None;
    bool m_any = false;
    QString m_title;
    QString m_part;
    std::optional<Seconds> m_partEnd;
    Seconds m_at{0};
    bool m_isBehindGap = false;
};

}  // namespace

std::optional<Event> eventFromRunOfShow(const QString& text, const QString& title, const FreshId& freshId)
{
    return RunOfShowReader(title, freshId).read(text);
}

}  // namespace moderato
