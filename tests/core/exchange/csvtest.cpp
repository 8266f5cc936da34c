#include "core/exchange/csv.h"

#include "core/edit/sharing.h"
#include "core/exchange/cleantext.h"
#include "core/exchange/csvtext.h"
#include "core/plan/fields.h"
#include "tests/core/exchange/awkward.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Reads RFC 4180 as a spreadsheet does.
class CsvReader {
public:
    explicit CsvReader(const QByteArray& csv) : m_text(QString::fromUtf8(csv)) {}

    QList<QStringList> rows()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size())
            rows.append(row());
        return rows;
    }

private:
    QStringList row()
    {
        QStringList cells{cell()};
        while (m_at < m_text.size() && m_text.at(m_at) == u',') {
            ++m_at;
            cells.append(cell());
        }
        EXPECT_EQ(m_text.mid(m_at, 2), u"\r\n");
        m_at += 2;
        return cells;
    }

    QString cell() { return m_at < m_text.size() && m_text.at(m_at) == u'"' ? quotedCell() : plainCell(); }

    QString plainCell()
    {
        QString cell;
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'\r')
            cell += m_text.at(m_at++);
        EXPECT_FALSE(cell.contains(u'"') || cell.contains(u'\n'));
        return cell;
    }

    QString quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                    break;
                ++m_at;
            }
            cell += m_text.at(m_at);
        }
        ++m_at;
        return cell;
    }

    QString m_text;
    qsizetype m_at = 0;
};

QByteArray csvOf(const Event& event, const Session& session, const Agenda& agenda)
{
    const Schedule times = schedule(session, agenda);
    return agendaCsv({event, session, agenda, times});
}

QList<QStringList> rowsOf(const QByteArray& csv)
{
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    return CsvReader(csv.mid(3)).rows();
}

/// The cell below this title.
QString cellOf(const QList<QStringList>& rows, qsizetype row, const char* title)
{
    const qsizetype column = rows.first().indexOf(QLatin1String(title));
    EXPECT_GE(column, 0) << title;
    return rows.at(row).value(column);
}

TEST(Csv, HasARowASegment)
{
    const Event event = sampleEvent();
    const Agenda& agenda = agendaNamed(event, "Inward first");
    const QList<QStringList> rows = rowsOf(csvOf(event, sampleSession(event), agenda));
    ASSERT_EQ(rows.size(), agenda.segments.size() + 1);
    EXPECT_EQ(cellOf(rows, 2, "No."), u"2");
    EXPECT_EQ(cellOf(rows, 2, "Part"), u"Part 2. Outward: coalitions and the digital compact");
    EXPECT_EQ(cellOf(rows, 2, "Date"), u"2022-11-30");
    EXPECT_EQ(cellOf(rows, 2, "Start"), u"10:40");
    EXPECT_EQ(cellOf(rows, 2, "End"), u"11:12");
    EXPECT_EQ(cellOf(rows, 2, "Starts after"), u"40:00");
    EXPECT_EQ(cellOf(rows, 2, "Ends after"), u"72:00");
    EXPECT_EQ(cellOf(rows, 2, "Duration"), u"32:00");
    EXPECT_EQ(cellOf(rows, 2, "Seconds"), u"1920");
    EXPECT_EQ(cellOf(rows, 2, "Floor"), u"15:00");
}

TEST(Csv, SaysWhoSpeaksForHowLong)
{
    PlannedSession plan("Main session");
    Segment& segment = plan.segment("Panel", minutes(20), Kind::Panel);
    const PersonId ann = plan.person("Ann Lee", Role::Panellist, "", "youth");
    segment.lead = plan.person("Mo Day", Role::Moderator);
    segment.leadTime = minutes(2);
    segment.turns = {turn(ann, {minutes(3), minutes(2)}),
                     turn(plan.person("Bo Li", Role::Panellist), {minutes(3)})};
    segment.questions = {question("Why?", {ann}), question("How, then?")};
    segment.cues = {cue(Role::Technician, minutes(1), "Slides on")};
    const QList<QStringList> rows = rowsOf(csvOf(plan.event(), plan.session(), plan.agenda()));
    EXPECT_EQ(cellOf(rows, 1, "Led by"), u"Mo Day (moderator)");
    EXPECT_EQ(cellOf(rows, 1, "Lead's time"), u"2:00");
    EXPECT_EQ(cellOf(rows, 1, "Speakers"), u"Ann Lee (youth) 3 + 2; Bo Li 3");
    EXPECT_EQ(cellOf(rows, 1, "Panel"), u"8:00");
    EXPECT_EQ(cellOf(rows, 1, "Floor"), QString());
    EXPECT_EQ(cellOf(rows, 1, "Questions"), u"Why? (to Ann Lee)\nHow, then?");
    EXPECT_EQ(cellOf(rows, 1, "Cues"), u"1:00 technician: Slides on");
}

TEST(Csv, MarksWhatIsParkedAndGivesItNoTime)
{
    PlannedSession plan("Main session");
    plan.start();
    plan.segment("Talk", minutes(5));
    plan.segment("Extra", minutes(5)).parked = true;
    plan.segment("End", minutes(5)).ifTimeAllows = true;
    const QList<QStringList> rows = rowsOf(csvOf(plan.event(), plan.session(), plan.agenda()));
    EXPECT_EQ(cellOf(rows, 1, "In the plan"), u"yes");
    EXPECT_EQ(cellOf(rows, 2, "In the plan"), u"parked");
    EXPECT_EQ(cellOf(rows, 2, "No."), QString());
    EXPECT_EQ(cellOf(rows, 2, "Start"), QString());
    EXPECT_EQ(cellOf(rows, 3, "In the plan"), u"if time allows");
    EXPECT_EQ(cellOf(rows, 3, "No."), u"2");
}

TEST(Csv, WithoutADateHasOffsetsAlone)
{
    PlannedSession plan("Main session");
    plan.segment("Talk", minutes(80));
    const QList<QStringList> rows = rowsOf(csvOf(plan.event(), plan.session(), plan.agenda()));
    EXPECT_EQ(cellOf(rows, 1, "Start"), QString());
    EXPECT_EQ(cellOf(rows, 1, "Ends after"), u"80:00");
}

TEST(Csv, NoCellIsAFormula)
{
    for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"}) {
        const QString cell = QString::fromUtf8(text);
        EXPECT_EQ(withoutFormula(cell), u'\'' + cell) << text;
    }
    EXPECT_EQ(withoutFormula(QStringLiteral("1-1=0")), u"1-1=0");
    PlannedSession plan("Main session");
    plan.segment("=HYPERLINK(\"http://example.org\")", minutes(5));
    const QList<QStringList> rows = rowsOf(csvOf(plan.event(), plan.session(), plan.agenda()));
    EXPECT_EQ(cellOf(rows, 1, "Title"), u"'=HYPERLINK(\"http://example.org\")");
}

TEST(Csv, ReadsBackAsTheSameCells)
{
    rc::check("rows", [](quint32 seed) {
        Dice dice(seed);
        QStringList cells;
        for (int count = 1 + dice.below(6); count > 0; --count)
            cells.append(awkwardText(dice));
        QStringList wanted;
        for (const QString& cell : std::as_const(cells))
            wanted.append(withoutFormula(cleanText(cell)));
        RC_ASSERT(CsvReader(csvRow(cells)).rows() == QList<QStringList>{wanted});
    });
}

TEST(Csv, HasARowASegmentForAnyEvent)
{
    rc::check("events", [](const Seed& seed) {
        const Event event = RandomEvents(seed).event();
        for (const Session& session : event.sessions) {
            for (const Agenda& agenda : session.agendas) {
                const QList<QStringList> rows = rowsOf(csvOf(event, session, agenda));
                RC_ASSERT(rows.size() == agenda.segments.size() + 1);
                for (const QStringList& row : rows)
                    RC_ASSERT(row.size() == rows.first().size());
            }
        }
    });
}

/// Writes a mark into every private field below a row.
template <class T>
void mark(T& row)
{
    forEachField<T>([&row](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field.of(row))>, QString>)
            if (privateFields().contains(QLatin1String(field.name)))
                field.of(row) = QStringLiteral("PRIVATE");
    });
    forEachChildList(row, [](auto& list) {
        for (auto& child : list)
            mark(child);
    });
}

TEST(Csv, HasNothingPrivate)
{
    Event event = sampleEvent();
    mark(event);
    ASSERT_EQ(event.people.first().email, u"PRIVATE");
    const Session& session = sampleSession(event);
    for (const Agenda& agenda : session.agendas)
        EXPECT_FALSE(csvOf(event, session, agenda).contains("PRIVATE"));
}

}  // namespace
}  // namespace moderato::test
